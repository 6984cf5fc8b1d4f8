"""The paths of a log with one row an event: its own activities, in order of time.

Every activity gets a number; seven of them at a time make one whole number of a case, so that paths can be
counted on any table engine without its own way to join texts in an order.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import ibis
import pyarrow as pa

from complaints.fields import FieldName
from complaints.process_results import LISTED_VARIANTS, Edge
from complaints.spells import minutes, spell

if TYPE_CHECKING:
    import ibis.expr.types as ir

KNOWN = 254
"""Activities with a number of their own; rarer ones share the next number."""
OTHER = "…"
"""Stands for a rare activity, and for the rest of a path that is too long."""
IN_ONE = 7
LONGEST = 7 * IN_ONE
"""Events of a path that are looked at; only few cases have more."""


class EventPaths:
    """The paths of the cases of an event table. count: different ones; listed: the most frequent, with their
    cases; cases: those that have events."""

    def __init__(self, events: ir.Table):
        known = events.filter(events.activity.notnull())
        self._names = _activities(known)
        numbers = pa.table({"activity": self._names, "number": pa.array(range(1, len(self._names) + 1))})
        self._events = _numbered(known, ibis.memtable(numbers))
        rows = self._variants()
        self.count = int(rows[0]["paths"]) if rows else 0
        self.cases = int(rows[0]["all"]) if rows else 0
        self.listed = [(self._path(row), int(row["cases"])) for row in rows]

    def edges(self) -> tuple[Edge, ...]:
        """Every activity that followed straight upon another, the most frequent first."""
        followed = self._events.filter(ibis._.after.notnull())
        length = minutes(followed["at"], followed.after_at)
        counted = followed.group_by("number", "after", length=length).aggregate(times=ibis._.count())
        cases = followed.group_by("number", "after").aggregate(cases=followed.case_id.nunique())
        found: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        for row in counted.to_pyarrow().to_pylist():
            found[row["number"], row["after"]].append((row["length"], row["times"]))
        rows = cases.order_by(ibis.desc("cases"), "number", "after").to_pyarrow().to_pylist()
        return tuple(self._edge(row, found[row["number"], row["after"]]) for row in rows)

    def _edge(self, row: dict[str, Any], lengths: list[tuple[int, int]]) -> Edge:
        source, target = self._name(row["number"]), self._name(row["after"])
        return Edge(source=source, target=target, cases=row["cases"], spell=spell(lengths))

    def _variants(self) -> list[dict[str, int]]:
        place = self._events.place
        parts = {
            f"part_{n}": ((place >= n * IN_ONE) & (place < (n + 1) * IN_ONE))
            .ifelse(self._events.number * ibis.literal(256).pow(place - n * IN_ONE).cast("int64"), 0)
            .sum()
            for n in range(LONGEST // IN_ONE)
        }
        each = self._events.group_by("case_id").aggregate(**parts, more=(place >= LONGEST).any())
        grouped = each.group_by(*parts, "more").aggregate(cases=ibis._.count())
        whole = ibis.window()
        listed = grouped.mutate(paths=ibis._.count().over(whole), all=ibis._.cases.sum().over(whole))
        rows = listed.order_by(ibis.desc("cases"), *parts, "more").limit(LISTED_VARIANTS)
        return list(rows.to_pyarrow().to_pylist())

    def _path(self, row: dict[str, Any]) -> tuple[str, ...]:
        numbers = [int(row[f"part_{n}"]) >> 8 * i & 255 for n in range(LONGEST // IN_ONE) for i in range(7)]
        names = [self._name(number) for number in numbers if number]
        return (*names, OTHER) if row["more"] else tuple(names)

    def _name(self, number: int) -> str:
        return self._names[number - 1] if number <= KNOWN else OTHER


def repeated(events: ir.Table) -> tuple[int, dict[FieldName, int]]:
    """Cases with any activity more than once, and those of each step."""
    often = events.group_by("case_id", "activity").aggregate(times=ibis._.count()).filter(ibis._.times > 1)
    reworked = int(often.aggregate(cases=often.case_id.nunique()).to_pyarrow()["cases"][0].as_py() or 0)
    steps = events.filter(events.step.notnull()).group_by("case_id", "step").aggregate(times=ibis._.count())
    counted = steps.filter(steps.times > 1).group_by("step").aggregate(cases=ibis._.count())
    return reworked, {row["step"]: int(row["cases"]) for row in counted.to_pyarrow().to_pylist()}


def _activities(events: ir.Table) -> list[str]:
    """The activities, the most frequent first, as many as get a number."""
    counted = events.group_by("activity").aggregate(times=ibis._.count())
    rows = counted.order_by(ibis.desc("times"), "activity").limit(KNOWN).to_pyarrow()
    return list(rows["activity"].to_pylist())


def _numbered(events: ir.Table, numbers: ir.Table) -> ir.Table:
    """Each event with its activity's number, its place in the case from 0, and the event after it."""
    joined = events.left_join(numbers, "activity")
    flat = joined.select("case_id", "at", "row", number=joined.number.fill_null(KNOWN + 1))
    order = ibis.window(group_by="case_id", order_by=["at", "row"])
    return flat.mutate(
        place=ibis.row_number().over(order).cast("int64"),
        after=flat.number.lead().over(order),
        after_at=flat["at"].lead().over(order),
    )
