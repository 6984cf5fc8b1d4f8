"""The paths that cases took through the steps, in order of time: variants, and edges with their times.

A case's path is one whole number: for each step the place that it has among the case's steps. Two steps at
the same moment stand in the order of the clauses.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import ibis

from complaints.fields import FieldName
from complaints.process_results import LISTED_VARIANTS, Edge
from complaints.spells import minutes, spell
from complaints.steps import StepOrder, in_order, placed

if TYPE_CHECKING:
    import ibis.expr.types as ir

NONE = 15
"""The place of a step that a case does not have; a log has fewer than fifteen steps."""
SLOW = 1 << 48
"""Added to the number of a path that is not in the clauses' order."""

NEVER = ibis.literal("0001-01-01 00:00:00", type="timestamp(6)")
"""Before every moment of a log."""


class Paths:
    """The paths of the cases of a table.

    table: the moments of the steps, ``placed``. count: different paths; listed: the most frequent, with
    their cases.
    """

    def __init__(self, table: ir.Table, order: StepOrder):
        self._order = order
        self.table = table.select(**placed(table, order))
        rows = self._variants()
        self.count = int(rows[0]["paths"]) if rows else 0
        self.listed = [(_path(row["code"], order.every), int(row["cases"])) for row in rows]

    def edges(self) -> tuple[Edge, ...]:
        """Every step that followed straight upon another, the most frequent first."""
        every = self._order.every
        if len(every) < 2:
            return ()
        followed = ibis.union(*(self._into(step) for step in every))
        counted = followed.group_by("source", "target", "length").aggregate(cases=ibis._.count())
        found: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
        for row in counted.to_pyarrow().to_pylist():
            found[row["source"], row["target"]].append((row["length"], row["cases"]))
        return tuple(
            Edge(source=every[a], target=every[b], cases=sum(n for _, n in lengths), spell=spell(lengths))
            for (a, b), lengths in sorted(found.items(), key=lambda x: (-sum(n for _, n in x[1]), x[0]))
        )

    def _variants(self) -> list[dict[str, int]]:
        """Code, cases and number of all paths, for the most frequent ones."""
        grouped = self.table.group_by(code=self._code()).aggregate(cases=ibis._.count())
        listed = grouped.mutate(paths=ibis._.count().over(ibis.window()))
        rows = listed.order_by(ibis.desc("cases"), "code").limit(LISTED_VARIANTS)
        return list(rows.to_pyarrow().to_pylist())

    def _code(self) -> ir.IntegerValue:
        """Most cases keep the clauses' order: for them, which steps they have says it all."""
        at = [self.table[step] for step in self._order.every]
        mask = sum((moment.notnull().ifelse(1 << n, 0) for n, moment in enumerate(at)), ibis.literal(0))
        places = [
            moment.notnull().ifelse(_rank(at, n), NONE).cast("int64") * 16**n for n, moment in enumerate(at)
        ]
        slow = sum(places, ibis.literal(SLOW, "int64"))
        return in_order(at).ifelse(mask.cast("int64"), slow)

    def _into(self, step: FieldName) -> ir.Table:
        """For every case with that step, the step straight before it and the whole minutes between."""
        every = self._order.every
        target = every.index(step)
        at = [self.table[name] for name in every]
        others = [n for n in range(len(every)) if n != target]
        before = ibis.greatest(*(_comes_before(at, n, target).ifelse(at[n], NEVER) for n in others))
        known = self.table.mutate(before=before).filter(ibis._.before > NEVER)
        at = [known[name] for name in every]
        source = ibis.cases(
            *((_comes_before(at, n, target) & (at[n] == known.before), n) for n in reversed(others))
        )
        return known.select(
            source=source.cast("int64"),
            target=ibis.literal(target, "int64"),
            length=minutes(known.before, known[step]),
        )


def _comes_before(at: list[ir.TimestampValue], first: int, then: int) -> ir.BooleanValue:
    return at[first] <= at[then] if first < then else at[first] < at[then]


def _rank(at: list[ir.TimestampValue], n: int) -> ir.IntegerValue:
    earlier = [_comes_before(at, other, n).ifelse(1, 0) for other in range(len(at)) if other != n]
    return sum(earlier, ibis.literal(0))


def _path(code: int, steps: tuple[FieldName, ...]) -> tuple[FieldName, ...]:
    if code < SLOW:
        return tuple(step for n, step in enumerate(steps) if code >> n & 1)
    places = {(code - SLOW) >> 4 * n & NONE: step for n, step in enumerate(steps)}
    return tuple(places[place] for place in sorted(places) if place != NONE)
