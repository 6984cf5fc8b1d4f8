"""Drawing the sample: the same seed on the same log gives the same list on every table engine.

Nothing of the log comes into memory but counts and the cases that may be drawn. Each row gets a number that
looks random, reckoned from the seed and the row's own number in whole numbers alone; of a stratum, those with
the smallest ones are drawn.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import ibis

from complaints.fields import Kind, LogField, Privacy, fields
from complaints.intervals import needed, shows
from complaints.sample import (
    EXTREMES,
    LEAST,
    MUST_LIMIT,
    NO_RULE,
    Sample,
    SampledCase,
    SampleReason,
    SampleRule,
    Stratum,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from complaints.log import Log

Row = Mapping[str, Any]
Place = tuple[str, str]
"""Site and channel of a stratum, "" where the cell is empty."""

PRIME = 2**31 - 1
"""Products of two numbers below it fit into 64 bits, on every engine."""

STRATA = 2000
"""Combinations of site and channel; a log with more is drawn from as a whole."""

LOOKED_AT = ("safety", "referred_out", "site", "channel", "received_at", "closed_at")
"""Fields that the parts of the sample need."""


def draw(log: Log, *, seed: int, rule: SampleRule = NO_RULE) -> Sample:
    """The sample of a log: all that must be looked at, a random part, oldest open, slowest closed."""
    table = _prepared(log.table, seed)
    must, frame = table.filter(table.must__), table.filter(~table.must__)
    musts = int(must.count().to_pyarrow().as_py())
    counts = _counts(frame)
    cases = sum(counts.values())
    strata = _shared_out(counts, size(rule, cases + musts, cases), seed)
    found: dict[int, tuple[Row, list[SampleReason]]] = {}
    for reason, rows in (
        (None, _rows(must.order_by("key__", "row").limit(MUST_LIMIT))),
        (SampleReason.RANDOM, _random(frame, strata)),
        (SampleReason.OLDEST_OPEN, _oldest_open(table)),
        (SampleReason.SLOWEST_CLOSED, _slowest_closed(table)),
    ):
        for row in rows:
            found.setdefault(row["row"], (row, _musts(row)))[1].extend([reason] if reason else [])
    return Sample(
        seed=seed,
        rule=rule,
        population=cases + musts,
        frame=cases,
        must=musts,
        detectable=_detectable(sum(s.drawn for s in strata), cases),
        strata=strata,
        lacking=tuple(name for name in LOOKED_AT if not log.has(name)),
        cases=_named_apart(_case(*found[row]) for row in sorted(found)),
    )


def size(rule: SampleRule, population: int, frame: int) -> int:
    """How many cases of the frame the random part has. No cases, none."""
    if rule.kind == "fixed":
        wanted = rule.size or 0
    elif rule.kind == "attribute":
        wanted = needed(math.ceil((rule.rate or 0) / 100 * frame), frame)
    else:
        wanted = max(LEAST, math.isqrt(max(population - 1, 0)) + 1)  # √N rounded up
    return min(wanted, frame)


def _detectable(drawn: int, frame: int) -> float:
    """The share of wrong cases of which 95 of 100 samples show one; 1 where nothing is drawn."""
    return shows(drawn, frame) / frame if drawn else 1.0


# The table with what the draw needs beside each case


def _prepared(table: ir.Table, seed: int) -> ir.Table:
    def has(name: str) -> bool:
        return name in table.columns

    must: ir.BooleanValue = ibis.literal(False)
    for name in filter(has, ("safety", "referred_out")):
        must = must | table[name].fill_null(False)
    empty = ibis.literal("")
    places = {f"{name}__": table[name].fill_null("") if has(name) else empty for name in ("site", "channel")}
    return table.mutate(must__=must, key__=_key(table.row, seed), **places)


def _key(row: ir.IntegerValue, seed: int) -> ir.IntegerValue:
    """A number from 0 to below ``PRIME`` for each row: a random polynomial of degree 3 over that field.

    Any four rows get independent numbers (Wegman, M. N., Carter, J. L. (1981), Journal of Computer and
    System Sciences 22(3), 265–279), and every engine reckons the same ones.
    """
    at = row.cast("int64") % PRIME
    key = ibis.literal(_secret(seed, 0), type="int64") + at * 0
    for degree in (1, 2, 3):
        key = (key * at + ibis.literal(_secret(seed, degree), type="int64")) % PRIME
    return key


def _secret(seed: int, index: int) -> int:
    """The same number for a seed on every machine and with every version of Python."""
    digest = hashlib.sha256(f"{seed}:{index}".encode()).digest()
    return int.from_bytes(digest[:16], "big") % PRIME


# The random part


def _counts(frame: ir.Table) -> dict[Place, int]:
    told = frame.group_by(["site__", "channel__"]).aggregate(cases=frame.count()).limit(STRATA + 1)
    counts = {(row["site__"], row["channel__"]): row["cases"] for row in told.to_pyarrow().to_pylist()}
    if len(counts) > STRATA:
        return {ANYWHERE: int(frame.count().to_pyarrow().as_py())}
    return dict(sorted(counts.items()))


ANYWHERE: Place = ("*", "*")


def _shared_out(counts: Mapping[Place, int], wanted: int, seed: int) -> tuple[Stratum, ...]:
    """So many cases shared out over the strata in proportion.

    Every case has the same chance: evenly spaced places, begun at a random one, are counted off over all
    strata laid end to end. So a stratum gets its share rounded down or up.
    """
    cases = sum(counts.values())
    start = _secret(seed, 4) % max(cases, 1)
    places = [(start + n * cases) // wanted for n in range(wanted)]
    strata, before = [], 0
    for (site, channel), of_stratum in counts.items():
        drawn = sum(before <= place < before + of_stratum for place in places)
        before += of_stratum
        strata.append(Stratum(site=site or None, channel=channel or None, cases=of_stratum, drawn=drawn))
    return tuple(strata)


def _random(frame: ir.Table, strata: Collection[Stratum]) -> list[Row]:
    """Of each stratum the cases with the smallest keys."""
    wanted = {(s.site or "", s.channel or ""): s for s in strata if s.drawn}
    if not wanted:
        return []
    as_a_whole, slack = ANYWHERE in wanted, 1
    while True:
        found: dict[Place, list[Row]] = {place: [] for place in wanted}
        for row in _rows(_below(frame, strata, as_a_whole, slack)):
            place = ANYWHERE if as_a_whole else (row["site__"], row["channel__"])
            found.get(place, []).append(row)
        if all(len(found[place]) >= stratum.drawn for place, stratum in wanted.items()):
            break
        slack *= 4  # by far too few of a stratum's keys were small: it happens once in a million draws
    return [
        row
        for place, rows in found.items()
        for row in sorted(rows, key=lambda row: (row["key__"], row["row"]))[: wanted[place].drawn]
    ]


def _below(frame: ir.Table, strata: Collection[Stratum], as_a_whole: bool, slack: int) -> ir.Table:
    """The cases whose key is so small that nearly always enough of each stratum are among them.

    There are a few more than are drawn; how an engine rounds the bound therefore changes nothing.
    """
    cases, drawn = sum(s.cases for s in strata), sum(s.drawn for s in strata)
    if as_a_whole:
        return frame.filter(frame.key__ < (drawn + slack * (5 * math.sqrt(drawn) + 5)) / cases * PRIME)
    sizes = frame.group_by(["site__", "channel__"]).aggregate(cases__=frame.count())
    joined = frame.join(sizes, ["site__", "channel__"]).select(*frame.columns, "cases__")
    share = joined.cases__ * (drawn / cases) + 1  # as many are drawn of a stratum, or one less
    enough = share + slack * (5 * share.sqrt() + 5)
    return joined.filter(joined.key__ < enough / joined.cases__ * PRIME)


# The other parts


def _oldest_open(table: ir.Table) -> list[Row]:
    if not {"received_at", "closed_at"} <= set(table.columns):
        return []
    is_open = table.filter(table.closed_at.isnull() & table.received_at.notnull())
    return _rows(is_open.order_by("received_at", "row").limit(EXTREMES))


def _slowest_closed(table: ir.Table) -> list[Row]:
    if not {"received_at", "closed_at"} <= set(table.columns):
        return []
    took = table.mutate(took__=table.closed_at.epoch_seconds() - table.received_at.epoch_seconds())
    return _rows(took.filter(took.took__.notnull()).order_by(ibis.desc("took__"), "row").limit(EXTREMES))


# From rows to cases


def _rows(table: ir.Table) -> list[Row]:
    """Rows with what a sheet may show: no column that names a person, no text."""
    kept = [*_shown(table), *(name for name in ("row", "case_id", *_BESIDE) if name in table.columns)]
    return list(table.select(*kept).to_pyarrow().to_pylist())


_BESIDE = ("safety", "referred_out", "site__", "channel__", "key__")


def _shown(table: ir.Table) -> list[str]:
    return [name for name, field in fields().items() if name in table.columns and _is_shown(field)]


def _is_shown(field: LogField) -> bool:
    return (
        field.privacy is Privacy.NONE
        and field.kind is not Kind.FREE_TEXT
        and field.name not in ("case_id", *_BESIDE)
    )


def _musts(row: Row) -> list[SampleReason]:
    reasons = {"safety": SampleReason.SAFETY, "referred_out": SampleReason.REFERRED}
    return [reason for name, reason in reasons.items() if row.get(name)]


def _case(row: Row, reasons: list[SampleReason]) -> SampledCase:
    facts = {name: _text(value) for name, value in row.items() if name in fields() and value is not None}
    facts.pop("case_id", None)
    return SampledCase(
        case=row.get("case_id") or f"#{row['row']}", row=row["row"], reasons=tuple(reasons), facts=facts
    )


def _named_apart(cases: Iterable[SampledCase]) -> tuple[SampledCase, ...]:
    """Cases whose number was given twice also get their row: a reviewer's mark belongs to one of them."""
    listed = tuple(cases)
    times = Counter(case.case for case in listed)
    return tuple(c if times[c.case] == 1 else c.but(case=f"{c.case} (#{c.row})") for c in listed)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    return f"{value:g}" if isinstance(value, float) else str(value)
