"""Checks on numbers, clusters, causes, batches, days, channels, sites and references."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from fractions import Fraction
from statistics import mean, pstdev

from complaints.folding import folded
from complaints.limits import Limit
from slow_oracle.model import Oracle, Row, Told, is_day_alone, is_human_error, is_known

Limits = Mapping[str, Limit]
SCARCE = 0.00135
LAST_DIGITS = re.compile(r"^(.*?)(\d+)\D*$", re.S)


def told_of(units: Mapping[str, bool]) -> Told:
    """Units by name, and whether each fails."""
    return Told(len(units), tuple(unit for unit, failed in units.items() if failed))


def t01_duplicate(log: Oracle, limits: Limits) -> Told:
    counts = Counter(row["case_id"] for row in log.rows if row["case_id"] is not None)
    return told_of({case_id: count > 1 for case_id, count in counts.items()})


def t01_gap(log: Oracle, limits: Limits) -> Told:
    used: dict[str, set[int]] = defaultdict(set)
    for row in log.rows:
        found = LAST_DIGITS.match(row["case_id"] or "")
        if found and len(found[2]) <= 18:
            used[found[1]].add(int(found[2]))
    population = missing = 0
    for numbers in used.values():
        for series in _series(sorted(numbers), int(limits["jump"].amount)):
            width = series[-1] - series[0] + 1
            if len(series) >= 3 and 2 * len(series) >= width:
                population += width
                missing += width - len(series)
    return Told(population, failed=missing)


def _series(numbers: list[int], jump: int) -> Iterable[list[int]]:
    series: list[int] = []
    for number in numbers:
        if series and number - series[-1] - 1 >= jump:
            yield series
            series = []
        series.append(number)
    if series:
        yield series


def t05_uniform(log: Oracle, limits: Limits) -> Told:
    severities = Counter(row["severity"] for row in log.rows if row["severity"] is not None)
    if severities.total() < limits["cases"].amount:
        return Told(0)
    most = Fraction(limits["share"].amount) / 100 * severities.total()
    return told_of({severity: count > most for severity, count in severities.items()})


def t13_cause(log: Oracle, limits: Limits) -> Told:
    return told_of(_recurring(log, limits, "product", "cause"))


def t13_complainant(log: Oracle, limits: Limits) -> Told:
    return told_of(_recurring(log, limits, "complainant", "category"))


def _clusters(log: Oracle, first: str, second: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in log.rows:
        if row["received_at"] and row[first] is not None and is_known(row[second]):
            found[f"{row[first]} · {row[second]}"].append(row)
    return found


def _recurring(log: Oracle, limits: Limits, first: str, second: str) -> dict[str, bool]:
    wanted, window = int(limits["cases"].amount), limits["window"].amount
    result = {}
    for unit, rows in _clusters(log, first, second).items():
        days = sorted(row["received_at"].date() for row in rows)
        spans = zip(days, days[wanted - 1 :], strict=False)
        result[unit] = any((last - begin).days <= window for begin, last in spans)
    return result


def t15_no_action(log: Oracle, limits: Limits) -> Told:
    recurring = _recurring(log, limits, "product", "cause")
    clusters = _clusters(log, "product", "cause")
    acted = {unit: any(row["capa_id"] is not None for row in rows) for unit, rows in clusters.items()}
    return told_of({unit: not acted[unit] for unit, recurs in recurring.items() if recurs})


def t14_dominant(log: Oracle, limits: Limits) -> Told:
    causes = [row["cause"] for row in log.rows if is_known(row["cause"]) and not is_human_error(row["cause"])]
    share = Fraction(limits["share"].amount) / 100
    return told_of({cause: count > share * len(causes) for cause, count in Counter(causes).items()})


def t19_batch(log: Oracle, limits: Limits) -> Told:
    size, span = int(limits["closings"].amount), limits["span"].amount * 3600
    people: dict[str, list[datetime]] = defaultdict(list)
    for row in log.rows:
        if row["closed_by"] is not None and row["closed_at"] and not is_day_alone(row["closed_at"]):
            people[row["closed_by"]].append(row["closed_at"])
    names: list[str] = []
    failed = 0
    for person, moments in people.items():
        for start, end, count in _batches(sorted(moments), size, span):
            names.append(f"{person} {start:%Y-%m-%d %H:%M}–{_end(start, end)} ({count})")
            failed += count
    return Told(sum(map(len, people.values())), tuple(names), failed)


def _end(start: datetime, end: datetime) -> str:
    return f"{end:%H:%M}" if end.date() == start.date() else f"{end:%Y-%m-%d %H:%M}"


def _batches(moments: list[datetime], size: int, span: float) -> Iterable[tuple[datetime, datetime, int]]:
    """Stretches of closings in which everyone is one of so many within the span; sharing one joins them."""
    crowds = [
        set(range(n, n + size))
        for n in range(len(moments) - size + 1)
        if (moments[n + size - 1] - moments[n]).total_seconds() <= span
    ]
    batches: list[set[int]] = []
    for crowd in crowds:
        if batches and batches[-1] & crowd:
            batches[-1] |= crowd
        else:
            batches.append(crowd)
    for batch in batches:
        yield moments[min(batch)], moments[max(batch)], len(batch)


def t19_day(log: Oracle, limits: Limits) -> Told:
    days = Counter(f"{row['closed_at']:%Y-%m-%d}" for row in log.rows if row["closed_at"])
    if len(days) <= 10:
        return Told(0)
    most = mean(days.values()) + limits["sigmas"].amount * pstdev(days.values())
    return told_of({day: count > most for day, count in days.items()})


def t21_bias(log: Oracle, limits: Limits) -> Told:
    asked: dict[str, list[bool]] = defaultdict(list)
    for row in log.rows:
        if row["closed_at"] and row["accepted"] is not None:
            asked[row["accepted"]].append(bool(row["invited"]))
    everyone = [invited for group in asked.values() for invited in group]
    share = sum(everyone) / max(len(everyone), 1)
    return told_of({
        outcome: sum(group) / len(group)
        < share - limits["sigmas"].amount * math.sqrt(share * (1 - share) / len(group))
        for outcome, group in asked.items()
    })  # fmt: skip


def t22_silent(log: Oracle, limits: Limits) -> Told:
    heard = {folded(row["channel"]) for row in log.rows if row["channel"] is not None}
    return told_of({channel: folded(channel) not in heard for channel in log.targets.channels if heard})


def t23_silent(log: Oracle, limits: Limits) -> Told:
    counts = Counter(folded(row["site"]) for row in log.rows if row["site"] is not None)
    found = {site: counts[folded(site)] for site in log.targets.sites}
    if not any(found.values()):
        return Told(0)
    volumes = {folded(site): volume for site, volume in log.targets.site_volumes.items()}
    weighed = {site: volumes[folded(site)] for site in found if volumes.get(folded(site), 0) > 0}
    total, volume = sum(found[site] for site in weighed), sum(weighed.values())
    result = {}
    for site, count in found.items():
        silent = count == 0
        scarce = site in weighed and _poisson(count, total * weighed[site] / volume) < SCARCE
        result[site] = scarce if site in weighed else silent
    return told_of(result)


def _poisson(count: int, expected: float) -> float:
    """The chance of so many or fewer."""
    return math.fsum(
        math.exp(n * math.log(expected) - expected - math.lgamma(n + 1)) if expected else float(n == 0)
        for n in range(count + 1)
    )


def t33_unmatched(log: Oracle, limits: Limits) -> Told:
    known = {row["case_id"] for row in log.rows if row["case_id"] is not None}
    return told_of({reference: reference not in known for reference in log.targets.reconcile if known})


GROUP_CHECKS: dict[str, Callable[[Oracle, Limits], Told]] = {
    "T01-duplicate": t01_duplicate,
    "T01-gap": t01_gap,
    "T05-uniform": t05_uniform,
    "T13-cause-cluster": t13_cause,
    "T13-complainant-cluster": t13_complainant,
    "T14-dominant": t14_dominant,
    "T15-no-action": t15_no_action,
    "T19-batch": t19_batch,
    "T19-day": t19_day,
    "T21-bias": t21_bias,
    "T22-silent-channel": t22_silent,
    "T23-silent-site": t23_silent,
    "T33-unmatched": t33_unmatched,
}
