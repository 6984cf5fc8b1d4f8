"""Signs of a log that was written up for the audit: what is worth asking about, and what may explain it.

Each sign is a count with a rule of its own; none proves anything, and every one carries a harmless
explanation that comes first. Small numbers make no sign.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

import ibis
from scipy.stats import binom, chi2

from complaints.calendars import Calendar
from complaints.every_nth import nth
from complaints.fields import STEPS
from complaints.log import Log
from complaints.results import CheckResult, TestResult
from complaints.said import Said
from complaints.sign_results import Sign, SignId
from complaints.times_of_day import Hour, hours, off_hours

FEWEST = 10
"""Less of anything is no sign."""
CHANCE = 0.001
"""What a statistical test must fall below: nine looks at one log find one in a hundred by chance."""
STAFF = ("assessed_at", "investigated_at", "decided_at", "communicated_at", "closed_at")
"""Steps that people take at work; receipt, logging and acknowledgement may be a machine's."""
LATE_DAYS = 3
BURST = 10
"""Cases of one hour that were logged so many days after their receipt, and make a burst."""
ON_THE_HOUR = 1 / 60
ON_A_FIFTH = 11 / 59
"""Minutes 1 to 59 that end in 0 or 5."""
SAME_TEXT = 3
BLOCK = 1000
ONE_DIGIT = "0"
"""Keys of texts are hexadecimal: one in sixteen begins so."""


def signs(log: Log, tests: Sequence[TestResult]) -> tuple[Sign, ...]:
    """The signs that a log shows, the clear ones first; an empty tuple says that none was seen."""
    cases = int(log.table.count().to_pyarrow().as_py())
    timed = hours(log, STEPS, cases)
    found = [
        *_from_tests(tests),
        *_batch_entry(log),
        *_rounded(timed),
        *_digits(timed),
        *_off_hours(log, timed),
        *_weekdays(timed),
        *_against_numbers(log, nth(cases)),
        *_identical_texts(log, nth(cases)),
    ]
    return tuple(sorted(found, key=lambda sign: (sign.strength != "clear", -sign.count)))


def _from_tests(tests: Sequence[TestResult]) -> Iterator[Sign]:
    """What the tests have counted already: batches of closings and unused numbers."""
    results = {check.id: check for test in tests for check in test.checks}
    pairs: tuple[tuple[SignId, str, float], ...] = (
        ("batch-closing", "T19-batch", 0.1), ("number-gaps", "T01-gap", 0.05),
    )  # fmt: skip
    for name, check, clear in pairs:
        if check in results:
            yield from _told(name, results[check], clear)


def _told(name: SignId, result: CheckResult, clear: float) -> Iterator[Sign]:
    if result.failed and result.failed >= 0.01 * result.population:
        yield _sign(name, result.failed, result.population, result.failed >= clear * result.population)


def _batch_entry(log: Log) -> Iterator[Sign]:
    """Cases logged days after receipt, many in one hour, of receipts on several days."""
    if not log.has("received_at", "logged_at"):
        return
    table = log.table.filter(log.table.received_at.notnull(), log.table.logged_at.notnull())
    received = table.received_at.date().epoch_days()
    late = (table.logged_at.date().epoch_days() - received) >= LATE_DAYS
    hour = table.mutate(received=received, late=late, hour=table.logged_at.truncate("h"))
    bursts = hour.group_by("hour").aggregate(
        cases=ibis._.count(),
        late=ibis._.count(where=ibis._.late),
        first=ibis._.received.min(where=ibis._.late),
        last=ibis._.received.max(where=ibis._.late),
    )
    burst = (bursts.late >= BURST) & (bursts.late * 2 >= bursts.cases) & (bursts["last"] > bursts["first"])
    row = _row(
        bursts.aggregate(all=bursts.cases.sum(), found=bursts.late.sum(where=burst), hours=burst.sum())
    )
    count, population = int(row["found"] or 0), int(row["all"] or 0)
    if count:
        yield _sign("batch-entry", count, population, count >= 0.1 * population, hours=int(row["hours"]))


def _rounded(timed: Sequence[Hour]) -> Iterator[Sign]:
    """Moments on the full hour or without a time, in steps that have other times as well."""
    mixed = _steps_with_times(timed)
    full, moments = sum(h.full for h in mixed), sum(h.moments for h in mixed)
    yield from _more_than("rounded-times", full, moments, ON_THE_HOUR, least=0.1, clear=0.5)


def _digits(timed: Sequence[Hour]) -> Iterator[Sign]:
    """Minutes that end in 0 or 5, full hours left out."""
    mixed = _steps_with_times(timed)
    fives, moments = sum(h.fives for h in mixed), sum(h.moments - h.full for h in mixed)
    yield from _more_than("minute-digits", fives, moments, ON_A_FIFTH, least=0.4, clear=0.8)


def _steps_with_times(timed: Sequence[Hour]) -> list[Hour]:
    """Hours of the steps of which some moment lies between the full hours."""
    steps = {h.step for h in timed if h.moments > h.full}
    return [h for h in timed if h.step in steps]


def _more_than(
    name: SignId, count: int, population: int, expected: float, *, least: float, clear: float
) -> Iterator[Sign]:
    """A share that lies above what chance would make of it, and above ``least``."""
    p_value = float(binom.sf(count - 1, population, expected)) if population else 1.0
    if count >= FEWEST and count >= least * population and p_value < CHANCE:
        strong = count >= clear * population
        yield _sign(name, count, population, strong, p_value=p_value, expected=expected)


def _off_hours(log: Log, timed: Sequence[Hour]) -> Iterator[Sign]:
    """Work of people outside working time. Of a calendar that nobody has set it is a weak sign at most."""
    work = [hour for hour in timed if hour.step in STAFF]
    count, population = off_hours(work, log.days), sum(hour.moments for hour in work)
    own_calendar = log.targets.calendar != Calendar()
    if count >= FEWEST and count >= 0.02 * population:
        yield _sign("off-hours", count, population, count >= 0.2 * population and own_calendar)


def _weekdays(timed: Sequence[Hour]) -> Iterator[Sign]:
    """Receipts spread over the five weekdays more evenly than chance would: too small a chi-square."""
    counts = [0] * 5
    for hour in timed:
        if hour.step == "received_at" and hour.day.weekday() < 5:
            counts[hour.day.weekday()] += hour.moments
    mean = sum(counts) / 5
    if mean < 2 * FEWEST:
        return
    p_value = float(chi2.cdf(sum((n - mean) ** 2 / mean for n in counts), 4))
    if p_value < CHANCE:
        yield _sign("weekdays", sum(counts), sum(counts), False, p_value=p_value)


def _against_numbers(log: Log, n: int) -> Iterator[Sign]:
    """Numbers of a case that came days before the case with the number before it.

    Numbers may be given out at receipt or at logging: the one that they follow better counts. Of a large log
    every n-th block of numbers is looked at.
    """
    moments = [name for name in ("received_at", "logged_at") if log.has(name)]
    if not moments or not log.has("id_number"):
        return
    known = [log.table.id_number.notnull(), *(log.table[name].notnull() for name in moments)]
    table = log.table.filter(*known)
    days = {name: table[name].date().epoch_days() for name in moments}
    block = table.id_number // BLOCK
    line = table.select(prefix=table.id_prefix.fill_null(""), block=block, number="id_number", **days)
    line = line if n == 1 else line.filter(line.block % n == 0)
    order = ibis.window(group_by=["prefix", *(["block"] if n > 1 else [])], order_by=["number", *moments])
    steps = line.mutate(**{f"{name}_before": line[name].lag().over(order) for name in moments})
    back = {name: steps.count(where=steps[name] < steps[f"{name}_before"]) for name in moments}
    row = _row(steps.aggregate(all=steps[f"{moments[0]}_before"].count(), **back))
    count, population = min(int(row[name]) for name in moments), int(row["all"])
    if count >= FEWEST and count >= 0.02 * population:
        yield _sign("order-against-numbers", count, population, count >= 0.2 * population)


def _identical_texts(log: Log, n: int) -> Iterator[Sign]:
    """One text in several cases, of different complainants where the log knows them.

    Of a large log those texts are looked at whose key begins with one digit: all the cases of each.
    """
    if not log.has("text_key"):
        return
    table = log.table.filter(log.table.text_key.notnull())
    table = table if n == 1 else table.filter(table.text_key.left(1) == ONE_DIGIT)
    who = table.complainant if log.has("complainant") else table.case_id
    texts = table.group_by("text_key").aggregate(cases=table.count(), one=who.min(), other=who.max())
    shared = (texts.cases >= SAME_TEXT) & (texts.one < texts.other)
    row = _row(
        texts.aggregate(
            all=texts.cases.sum(), found=texts.cases.sum(where=shared), texts=texts.count(where=shared)
        )
    )
    count, population = int(row["found"] or 0), int(row["all"] or 0)
    if count >= FEWEST and count >= 0.02 * population:
        yield _sign("identical-texts", count, population, count >= 0.2 * population, texts=int(row["texts"]))


def _row(table: Any) -> dict[str, Any]:
    return dict(table.to_pyarrow().to_pylist()[0])


def _sign(
    name: SignId,
    count: int,
    population: int,
    is_clear: bool,
    *,
    p_value: float | None = None,
    expected: float | None = None,
    **facts: int,
) -> Sign:
    strength: Literal["weak", "clear"] = "clear" if is_clear else "weak"
    shares = {"share": count / population}
    if expected is not None:
        shares["expected"] = expected
    fact = Said(code=f"sign-{name}", facts={"count": count, "population": population, **facts}, shares=shares)
    return Sign(
        id=name,
        count=count,
        population=population,
        strength=strength,
        p_value=p_value,
        fact=fact,
        harmless=Said(code=f"sign-{name}-harmless"),
    )
