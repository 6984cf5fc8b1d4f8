"""Clauses 7.2 to 7.9 as they are lived: conformance, real paths, times between the steps, reopening.

measures(log)       truth values of every case, counted in the tests' one pass
process(log, cube)  what that pass counted, and three queries more: paths, edges, times
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from complaints.cube import Cube
from complaints.event_paths import EventPaths, repeated
from complaints.fields import FieldName, fields
from complaints.intervals import interval
from complaints.log import Log
from complaints.outcomes import outcome_measures
from complaints.paths import Paths
from complaints.process_results import Between, Edge, Process, StepCount, Variant
from complaints.process_words import process_said
from complaints.spells import minutes, spell
from complaints.steps import CLOSED, CONFORMING, REOPENED, StepOrder, is_day_only, step_measures, step_order

if TYPE_CHECKING:
    import ibis.expr.types as ir

SINCE_DECISION = ("decided_at", "communicated_at")
"""Measured beside the times since receipt: 7.8 expects the answer as soon as it is decided."""


def measures(log: Log) -> dict[str, ir.BooleanValue]:
    """What the process, the analysis and the benefits ask of every case, by its name in the cube."""
    return step_measures(log) | outcome_measures(log)


def process(log: Log, cube: Cube) -> Process:
    """The process of a log whose cube was counted with ``measures``."""
    order = step_order(log)
    paths = Paths(log.table, order)
    events = EventPaths(log.events) if log.events is not None else None
    reworked, again = repeated(log.events) if log.events is not None else (None, None)
    cases, conforming = cube.total(), cube.total(CONFORMING)
    low, high = interval(cases - conforming, cases)
    variants = _variants(order, paths, events, cases)
    found = Process(
        own=order.own,
        source=order.source,
        order=order.steps,
        absent=order.absent,
        cases=cases,
        conforming=conforming,
        low=1 - high,
        high=1 - low,
        closed=_total(cube, CLOSED),
        reopened=_total(cube, REOPENED),
        reworked=reworked,
        steps=tuple(_step(step, order, cube, again) for step in order.every),
        activities=events is not None,
        paths=(events or paths).count,
        variants=variants,
        other_cases=(events.cases if events else cases) - sum(variant.cases for variant in variants),
        edges=_edges(paths, events),
        times=_times(log.table, order),
        said=(),
    )
    return found.but(said=process_said(found))


def _total(cube: Cube, measure: str) -> int:
    return cube.total(measure) if measure in cube.table.column_names else 0


def _step(step: FieldName, order: StepOrder, cube: Cube, again: dict[FieldName, int] | None) -> StepCount:
    return StepCount(
        step=step,
        clause=fields()[step].clause,
        required=step in order.required,
        reached=cube.total(f"reached:{step}"),
        expected=_total(cube, f"past:{step}"),
        missing=_total(cube, f"missing:{step}"),
        early=_total(cube, f"early:{step}"),
        repeated=None if again is None else again.get(step, 0),
    )


def _variants(order: StepOrder, paths: Paths, events: EventPaths | None, cases: int) -> tuple[Variant, ...]:
    if events:
        return tuple(
            Variant(steps=path, cases=n, share=n / events.cases, conforms=None) for path, n in events.listed
        )
    return tuple(
        Variant(steps=path, cases=n, share=n / cases, conforms=order.conforms(path))
        for path, n in paths.listed
    )


def _edges(paths: Paths, events: EventPaths | None) -> tuple[Edge, ...]:
    return events.edges() if events else paths.edges()


def _times(table: ir.Table, order: StepOrder) -> tuple[Between, ...]:
    """From receipt to every other step, and from the decision to the answer."""
    pairs = [("received_at", step) for step in order.every if step != "received_at"]
    pairs.append(SINCE_DECISION)
    pairs = [pair for pair in pairs if set(pair) <= set(order.every)]
    if not pairs:
        return ()
    counted: dict[int, list[tuple[int, int]]] = {n: [] for n in range(len(pairs))}
    lengths = ibis.union(*(_lengths(table, n, *pair) for n, pair in enumerate(pairs)))
    grouped = lengths.group_by("pair", "length").aggregate(cases=ibis._.count())
    for row in grouped.to_pyarrow().to_pylist():
        counted[row["pair"]].append((row["length"], row["cases"]))
    return tuple(
        Between(start=start, end=end, spell=spell(counted[n])) for n, (start, end) in enumerate(pairs)
    )


def _lengths(table: ir.Table, pair: int, start: FieldName, end: FieldName) -> ir.Table:
    """Whole minutes between two steps: no row where the second came first, 0 where it is that day's date."""
    first, then = table[start], table[end]
    known = table.filter((then >= first) | ((then.date() == first.date()) & is_day_only(then)))
    length = minutes(known[start], ibis.greatest(known[start], known[end]))
    return known.select(pair=ibis.literal(pair, "int64"), length=length)
