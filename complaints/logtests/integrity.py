"""Whether the log can be trusted: identifiers, key fields, order of dates, twins, closing in batches
(clauses 4.9, 7.2, 7.9, 8.1).
"""

from __future__ import annotations

from functools import reduce
from itertools import combinations
from operator import or_
from typing import TYPE_CHECKING

import ibis

from complaints.fields import STEPS
from complaints.log import Log, case_name
from complaints.logtests.batches import batch_name, batches
from complaints.logtests.logic import Limits, PerCase, PerUnit, check
from complaints.logtests.moments import is_before, is_day_alone
from complaints.logtests.numbering import (
    block_of,
    in_series,
    number_blocks,
    prefix_of,
    range_name,
    runs,
    used,
    with_density,
)

if TYPE_CHECKING:
    import ibis.expr.types as ir

KEY_FIELDS = (
    "case_id",
    "received_at",
    "channel",
    "product",
    "category",
    "severity",
    "status",
    "assigned_to",
)
"""What 7.2 and 8.1 expect of a record from the start. A remedy is not among them: one may ask for none."""

ORDER = ("received_at", "logged_at", "acknowledged_at", "decided_at", "communicated_at", "closed_at")
"""Steps of which none can come before the one in front of it."""

DAYS = 10
"""Days of which none can lie more than three standard deviations over their mean: (n - 1) / sqrt(n) <= 3."""

UNIT = ("unit", "failed", "first", "weight")


@check("T01-duplicate")
def id_repeats(log: Log, limits: Limits) -> PerUnit:
    """Different case ids of the log (7.2); one that more than one row has fails, once."""
    cases = log.table.filter(log.table.case_id.notnull())
    blocks = number_blocks(cases)
    crowded = blocks.filter(used(blocks.bits) < blocks.cases)
    keyed = cases.mutate(prefix=prefix_of(cases), block=block_of(cases))
    doubtful = keyed.semi_join(crowded, ["prefix", "block"]).select("case_id", "row")
    doubtful = doubtful.union(keyed.filter(keyed.id_number.isnull()).select("case_id", "row"))
    ids = doubtful.group_by(unit="case_id").aggregate(rows=doubtful.count(), first=doubtful.row.min())
    ids = ids.mutate(failed=ids.rows > 1, weight=ibis.literal(1, "int64"))
    return PerUnit(
        ids.select(*UNIT).union(_sound(blocks.filter(used(blocks.bits) >= blocks.cases).cases.sum()))
    )


@check("T01-gap")
def number_missing(log: Log, limits: Limits) -> PerUnit:
    """Running numbers between a series' first and last (7.2); one that no case has fails.

    A series is what shares a prefix; a jump as wide as the limit begins a new one. Of less than three
    numbers, or with more of its numbers missing than used (drawn at random), none is expected.
    """
    ranges = with_density(in_series(runs(number_blocks(log.table)), int(limits["jump"].amount)))
    running = ranges.filter(ranges.is_running)
    order = ibis.row_number().over(order_by=[running.prefix, running.low])
    missing = running.mutate(first=order, unit=range_name(running), weight=running.gap).filter(
        running.gap > 0
    )
    units = missing.mutate(failed=ibis.literal(True)).select(*UNIT)
    other = (ranges.high - ranges.low + 1).sum(where=~ranges.is_running)
    return PerUnit(
        units.union(_sound((running.high - running.low + 1).sum())), {"unjudged": other.fill_null(0)}
    )


@check("T02-incomplete")
def key_field_empty(log: Log, limits: Limits) -> PerCase:
    """Every case (7.2, 8.1); one with nothing in one of the ``KEY_FIELDS`` that the log has fails."""
    names = [name for name in KEY_FIELDS if log.has(name)]
    empty = reduce(or_, (log[name].isnull() for name in names))
    facts = {"fields": len(names), "field": _emptiest(log, names)}
    return PerCase(population=log["row"].notnull(), failed=empty, facts=facts)


@check("T02-identity")
def id_or_receipt_missing(log: Log, limits: Limits) -> PerCase:
    """Every case (7.2, 8.1); one without an id or a moment of receipt fails."""
    return PerCase(
        population=log["row"].notnull(), failed=log["case_id"].isnull() | log["received_at"].isnull()
    )


@check("T17-order")
def steps_out_of_order(log: Log, limits: Limits) -> PerCase:
    """Cases with two or more of the steps in ``ORDER`` (4.9); one of them before one that precedes it fails.

    A date without a time of day may be any time of its day; a step that is missing is compared with nothing.
    """
    names = [name for name in ORDER if log.has(name)]
    there = reduce(lambda a, b: a + b, (log[name].notnull().ifelse(1, 0) for name in names))
    wrong = [
        is_before(log[later], log[earlier]).fill_null(False) for earlier, later in combinations(names, 2)
    ]
    return PerCase(population=there > 1, failed=reduce(or_, wrong, ibis.literal(False)))


@check("T17-future")
def step_in_the_future(log: Log, limits: Limits) -> PerCase:
    """Every case (4.9); a step after ``as_of``, or a date cell that says no date, fails."""
    late = [(log[name] > log.moment).fill_null(False) for name in STEPS if log.has(name)]
    unread = log["unread_moments"].fill_null(0) > 0
    return PerCase(population=log["row"].notnull(), failed=reduce(or_, late, unread))


@check("T18-near-duplicate")
def near_duplicate(log: Log, limits: Limits) -> PerUnit:
    """Cases with complainant, product and receipt on record (4.9); one after another of that day fails.

    That is one of the same complainant and product, with the same text (``text_key``) where both have one.
    """
    cases = log.table
    known = cases.filter(cases.complainant.notnull(), cases.product.notnull(), cases.received_at.notnull())
    known = known.mutate(day=known.received_at.date())
    days = known.group_by("complainant", "day").aggregate(cases=known.count())
    crowded = known.semi_join(days.filter(days.cases > 1), ["complainant", "day"])
    twins = crowded.mutate(failed=_has_earlier_twin(crowded)).filter(ibis._.failed)
    listed = twins.select(
        "failed", unit=case_name(twins), first=twins.row, weight=ibis.literal(1, "int64")
    ).select(*UNIT)
    return PerUnit(listed.union(_sound(known.count() - twins.count().as_scalar())))


@check("T19-batch")
def closed_in_a_batch(log: Log, limits: Limits) -> PerUnit:
    """Closings with a person and a time of day (4.9, 7.9); those of one person in a batch fail.

    A batch: at least so many within the span that each is one of so many in some span; units are batches.
    """
    size, span = int(limits["closings"].amount), int(limits["span"].amount * 3600)
    cases = log.table
    closed = cases.filter(
        cases.closed_by.notnull(), cases.closed_at.notnull(), ~is_day_alone(cases.closed_at)
    )
    closed = closed.select("closed_by", "closed_at", "row", second=closed.closed_at.epoch_seconds())
    found = batches(closed, size, span)
    listed = found.select(failed=ibis.literal(True), unit=batch_name(found), first="first", weight="weight")
    return PerUnit(
        listed.select(*UNIT).union(_sound(closed.count() - found.weight.sum().fill_null(0).as_scalar()))
    )


@check("T19-day")
def closed_on_one_day(log: Log, limits: Limits) -> PerUnit:
    """Days with closings, of a log with enough of them (4.9, 7.9); far more closings than on others fails.

    Far more: over the mean and so many standard deviations of all these days. With ``DAYS`` or less no day
    can be that far out, so none is asked.
    """
    cases = log.table.filter(log.table.closed_at.notnull())
    days = cases.group_by(day=cases.closed_at.date()).aggregate(closings=cases.count())
    each = days.closings.cast("float64")
    days = days.mutate(days=days.count().over(), usual=each.mean().over(), spread=each.std(how="pop").over())
    enough = days.filter(days.days > DAYS)
    far = enough.usual + limits["sigmas"].amount * enough.spread
    units = enough.select(
        unit=enough.day.cast("string"),
        failed=enough.closings > far,
        first=enough.day.epoch_days().cast("int64"),
    )
    return PerUnit(units, {"usual": enough.usual.max().round(1), "most": enough.closings.max()})


def _emptiest(log: Log, names: list[str]) -> ir.StringScalar:
    """The field with the most empty cells."""
    empty = log.table.aggregate(**{name: log.table[name].isnull().ifelse(1, 0).sum() for name in names})
    told = ibis.union(*(empty.select(field=ibis.literal(name), empty=empty[name]) for name in names))
    return told.order_by(told.empty.desc(), told.field).limit(1).field.as_scalar()


def _has_earlier_twin(cases: ir.Table) -> ir.BooleanValue:
    """Whether an earlier row has the same complainant, product and day, and no other text."""
    same = [cases.complainant, cases.product, cases.day]
    first = cases.row.min().over(group_by=same)
    if "text_key" not in cases.columns:
        return cases.row > first
    text = cases.text_key
    untold = text.isnull().ifelse(cases.row, ibis.null("int64")).min().over(group_by=same)
    equal = cases.row.min().over(group_by=[*same, text])
    earliest = text.isnull().ifelse(first, ibis.least(equal, untold.fill_null(equal)))
    return cases.row > earliest


def _sound(number: ir.IntegerScalar) -> ir.Table:
    """One row for all that were asked and do not fail."""
    row = number.name("weight").as_table()
    return row.select(
        unit=ibis.literal(""),
        failed=ibis.literal(False),
        first=ibis.literal(0, "int64"),
        weight=row.weight.fill_null(0).cast("int64"),
    )
