"""Closings of one person so close to each other that nobody can have handled the cases between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir


def batches(closed: ir.Table, size: int, span: int) -> ir.Table:
    """Every batch: closed_by, start and end (moments), weight (closings), first (row).

    closed: closed_by, closed_at, row, second (epoch). A closing is in a batch if some ``size`` closings in a
    row of its person, it among them, lie within ``span`` seconds; batches that share a closing are one.
    """
    near = _in_crowded_spans(closed, size, span)
    reach = near.second.lead(size - 1).over(_line(near)) - near.second
    near = near.mutate(opens=(reach <= span).fill_null(False).ifelse(1, 0))
    near = near.mutate(is_in=_any(near, size - 1, 0), goes_on=_any(near, size - 1, 1))
    near = near.filter(near.is_in == 1)
    near = near.mutate(batch=(1 - near.goes_on).sum().over(_line(near, preceding=None, following=0)))
    return near.group_by("closed_by", "batch").aggregate(
        start=near.closed_at.min(), end=near.closed_at.max(), first=near.row.min(), weight=near.count()
    )


def _any(near: ir.Table, start: int, end: int) -> ir.IntegerValue:
    """1 if a batch opens from ``start`` to ``end`` closings earlier, else 0."""
    return near.opens.max().over(_line(near, preceding=(start, end))).fill_null(0)


def _line(closed: ir.Table, **frame: Any) -> Any:
    """One person's closings in time."""
    return ibis.window(group_by=closed.closed_by, order_by=[closed.second, closed.row], **frame)


def _in_crowded_spans(closed: ir.Table, size: int, span: int) -> ir.Table:
    """The closings that can be in a batch: any span of time lies in two neighbouring slots of its length."""
    closed = closed.mutate(slot=closed.second // span)
    slots = closed.group_by("closed_by", "slot").aggregate(closings=closed.count())
    line = ibis.window(group_by=slots.closed_by, order_by=slots.slot)
    before = (slots.slot.lag().over(line) == slots.slot - 1).ifelse(slots.closings.lag().over(line), 0)
    after = (slots.slot.lead().over(line) == slots.slot + 1).ifelse(slots.closings.lead().over(line), 0)
    both = slots.mutate(both=slots.closings + ibis.greatest(before, after))
    return closed.semi_join(both.filter(both.both >= size), ["closed_by", "slot"])


def batch_name(found: ir.Table) -> ir.StringValue:
    """Who, when and how many: "KA 2026-03-31 17:02–17:41 (14)"."""
    day = found.start.date().cast("string")
    times = _time(found.start) + "–" + _time(found.end)
    return found.closed_by + " " + day + " " + times + " (" + found.weight.cast("string") + ")"


def _time(at: ir.TimestampValue) -> ir.StringValue:
    return at.hour().cast("string").lpad(2, "0") + ":" + at.minute().cast("string").lpad(2, "0")
