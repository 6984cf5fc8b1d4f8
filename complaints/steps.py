"""The order of the steps, and for every case which of them it has and where one came too early.

A moment at 00:00:00 is a day without a time of day: it counts as taken in the order wherever its day allows.
Two steps at the same moment are in the order too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

import ibis

from assessment.texts import Line
from complaints.fields import STEPS, FieldName
from complaints.log import Log

if TYPE_CHECKING:
    import ibis.expr.types as ir

ANY_TIME = ("escalated_at", "reopened_at")
"""Steps without a place in the clauses' order: escalation happens when it is needed (7.5), and a case may
be closed again after it was reopened."""
REQUIRED = (
    "received_at", "acknowledged_at", "assessed_at", "investigated_at", "decided_at", "communicated_at",
)  # fmt: skip
"""Steps that clauses 7.2 to 7.8 expect of every case. Logging may be the receipt itself, and a rejected
complaint needs no remedy carried out."""
DAY = 24 * 3600
CLOSED, REOPENED, OPEN, CONFORMING = "closed", "reopened", "open", "conforming"
"""Measures of the cube. Those of a step are ``reached:<step>``, ``past:<step>``, ``missing:<step>`` and
 ``early:<step>``."""


@dataclass(frozen=True)
class StepOrder:
    """The order that cases are held against.

    steps: those that the log has, in order. required: of them. absent: steps of the order that it lacks.
    every: all steps that the log has, in the order that settles ties. own, source: whose order it is.
    """

    steps: tuple[FieldName, ...]
    required: tuple[FieldName, ...]
    absent: tuple[FieldName, ...]
    every: tuple[FieldName, ...]
    own: bool
    source: Line = ""

    def before(self, step: FieldName) -> tuple[FieldName, ...]:
        """The ordered steps before one, nearest first."""
        return tuple(reversed(self.steps[: self.steps.index(step)]))

    def after(self, step: FieldName) -> tuple[FieldName, ...]:
        """The ordered steps after one."""
        return self.steps[self.steps.index(step) + 1 :]

    def conforms(self, path: Sequence[FieldName]) -> bool:
        """Whether a path keeps the order and leaves out nothing that is required so far."""
        places = [self.steps.index(step) for step in path if step in self.steps]
        furthest = len(self.steps) if "closed_at" in path else max(places, default=-1)
        due = [step for step in self.required if self.steps.index(step) < furthest]
        return places == sorted(places) and set(due) <= set(path)


def step_order(log: Log) -> StepOrder:
    """The organisation's own procedure, or the clauses' order."""
    own = log.targets.procedure
    wanted = own.steps if own else tuple(step for step in STEPS if step not in ANY_TIME)
    required = (own.required if own else ()) or REQUIRED
    steps = tuple(step for step in wanted if log.has(step))
    others = tuple(step for step in STEPS if log.has(step) and step not in steps)
    return StepOrder(
        steps=steps,
        required=tuple(step for step in steps if step in required),
        absent=tuple(step for step in wanted if not log.has(step)),
        every=(*steps, *others) if own else tuple(step for step in STEPS if log.has(step)),
        own=own is not None,
        source=own.source if own else "",
    )


def placed(table: ir.Table, order: StepOrder) -> dict[FieldName, ir.TimestampValue]:
    """The moment of each step for comparing: a day without a time at the latest step before it on that day.

    Where the moments are in the order as they stand, they stay as they are: that is most cases, and quick.
    """
    at = [table[step] for step in order.every]
    kept = in_order(at)
    return {step: kept.ifelse(at[n], _lifted(at, n)) for n, step in enumerate(order.every)}


def _lifted(at: Sequence[ir.TimestampValue], n: int) -> ir.TimestampValue:
    that_day = [(other.date() == at[n].date()).ifelse(other, at[n]) for other in at[:n]]
    return is_day_only(at[n]).ifelse(ibis.greatest(at[n], *that_day), at[n]) if n else at[n]


def is_day_only(at: ir.TimestampValue) -> ir.BooleanValue:
    """Whether a moment has no time of day."""
    return at.epoch_seconds() % DAY == 0


def step_measures(log: Log) -> dict[str, ir.BooleanValue]:
    """What every case tells about its steps, to be counted in the cube's pass; a null counts as no."""
    order = step_order(log)
    return dict(_measures(log.cases, order))


def _measures(cases: ir.Table, order: StepOrder) -> Iterator[tuple[str, ir.BooleanValue]]:
    for step in order.every:
        yield f"reached:{step}", cases[step].notnull()
    past = {step: _past(cases, order, step) for step in order.required}
    missing = {step: past[step] & cases[step].isnull() for step in order.required}
    early = _early(cases, order)
    yield from ((f"past:{step}", value) for step, value in past.items())
    yield from ((f"missing:{step}", value) for step, value in missing.items())
    yield from ((f"early:{step}", value) for step, value in early.items())
    wrong = [*missing.values(), *early.values()]
    yield CONFORMING, ~reduce(or_, (value.fill_null(False) for value in wrong), _never(cases))
    if "closed_at" in order.every:
        yield CLOSED, cases.closed_at.notnull()
        yield OPEN, cases.closed_at.isnull()
    if "reopened_at" in order.every:
        yield REOPENED, cases.reopened_at.notnull()


def _past(cases: ir.Table, order: StepOrder, step: FieldName) -> ir.BooleanValue:
    """Whether a case is closed, or has a step that comes after this one."""
    later = {*order.after(step), "closed_at"} - {step}
    recorded = [cases[name].notnull() for name in order.every if name in later]
    return reduce(or_, recorded, _never(cases))


def _never(cases: ir.Table) -> ir.BooleanValue:
    """No for every case: a constant would not be a column."""
    return cases.row.isnull()


def _early(cases: ir.Table, order: StepOrder) -> dict[FieldName, ir.BooleanValue]:
    """Whether each step lies before the last recorded one that should precede it; null where missing."""
    kept = in_order([cases[step] for step in order.steps])
    at = {step: _lifted([cases[name] for name in order.every], n) for n, step in enumerate(order.every)}
    return {
        step: kept.ifelse(False, at[step] < ibis.coalesce(*(at[name] for name in order.before(step))))
        for step in order.steps[1:]
    }


def in_order(at: Sequence[ir.TimestampValue]) -> ir.BooleanValue:
    """Whether moments follow each other as they are listed, missing ones left out."""
    kept = [(at[n] >= ibis.coalesce(*reversed(at[:n]))).fill_null(True) for n in range(1, len(at))]
    return reduce(and_, kept, ibis.literal(True))
