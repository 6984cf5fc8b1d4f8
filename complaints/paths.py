"""The paths that cases took through the steps, in order of time: variants, and edges with their times.

A case's path is one whole number: for each step the place that it has among the case's steps. Two steps at
the same moment stand in the order of the clauses.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import ibis
import numpy as np

from complaints.every_nth import MISSING, every_nth, seconds
from complaints.fields import FieldName
from complaints.process_results import LISTED_VARIANTS, Edge, Spell
from complaints.spells import MINUTE, spell
from complaints.steps import StepOrder, in_order, placed

if TYPE_CHECKING:
    import ibis.expr.types as ir

Path = tuple[FieldName, ...]
NONE = 15
"""The place of a step that a case does not have; a log has fewer than fifteen steps."""
SLOW = 1 << 48
"""Added to the number of a path that is not in the clauses' order."""
FETCHED = 20_000
"""Paths that edges are counted from, the most frequent first; hardly any log has more."""


class Paths:
    """The paths of the cases of a table.

    table: the moments of the steps, ``placed``, and row. count: different paths; listed: the most frequent,
    with their cases.
    """

    def __init__(self, table: ir.Table, order: StepOrder):
        self._order = order
        self.table = table.select("row", **placed(table, order))
        rows = self._fetched()
        self.count = int(rows[0]["paths"]) if rows else 0
        self._cases = int(rows[0]["all"]) if rows else 0
        self._paths = [(_path(row["code"], order.every), int(row["cases"])) for row in rows]

    @property
    def listed(self) -> list[tuple[Path, int]]:
        """The most frequent paths."""
        return self._paths[:LISTED_VARIANTS]

    def edges(self) -> tuple[Edge, ...]:
        """Every step that followed straight upon another, the most frequent first."""
        counted: Counter[tuple[FieldName, FieldName]] = Counter()
        for path, cases in self._paths:
            counted.update(dict.fromkeys(pairwise(path), cases))
        spells = self._spells() if counted else {}
        place = {step: n for n, step in enumerate(self._order.every)}
        ordered = sorted(counted.items(), key=lambda item: (-item[1], place[item[0][0]], place[item[0][1]]))
        return tuple(
            Edge(source=source, target=target, cases=cases, spell=spells.get((source, target), Spell(n=0)))
            for (source, target), cases in ordered
        )

    def _spells(self) -> dict[tuple[FieldName, FieldName], Spell]:
        """How long each edge took, of every n-th case of a large log."""
        every = self._order.every
        moments = seconds(every_nth(self.table, every, self._cases), every)
        order = np.argsort(moments, axis=1, kind="stable")
        sorted_ = np.take_along_axis(moments, order, axis=1)
        known = sorted_[:, 1:] != MISSING
        edges = (order[:, :-1] * len(every) + order[:, 1:])[known]
        lengths = ((sorted_[:, 1:][known] - sorted_[:, :-1][known]) // MINUTE).astype(np.int64)
        return {
            (every[edge // len(every)], every[edge % len(every)]): _spell(lengths[edges == edge])
            for edge in np.unique(edges)
        }

    def _fetched(self) -> list[dict[str, int]]:
        """Code and cases of the most frequent paths; in each the number of all paths and of all cases."""
        grouped = self.table.group_by(code=self._code()).aggregate(cases=ibis._.count())
        whole = ibis.window()
        listed = grouped.mutate(paths=ibis._.count().over(whole), all=ibis._.cases.sum().over(whole))
        rows = listed.order_by(ibis.desc("cases"), "code").limit(FETCHED)
        return list(rows.to_pyarrow().to_pylist())

    def _code(self) -> ir.IntegerValue:
        """Most cases keep the clauses' order: for them, which steps they have says it all."""
        at = [self.table[step] for step in self._order.every]
        mask = sum((moment.notnull().ifelse(1 << n, 0) for n, moment in enumerate(at)), ibis.literal(0))
        # Cast twice: engines reckon with narrower numbers than the table layer believes, and overflow.
        places = [
            moment.notnull().ifelse(_rank(at, n), NONE).cast("int8").cast("int64") * 16**n
            for n, moment in enumerate(at)
        ]
        slow = sum(places, ibis.literal(SLOW, "int64"))
        return in_order(at).ifelse(mask.cast("int64"), slow)


def _spell(lengths: np.ndarray[Any, np.dtype[np.int64]]) -> Spell:
    values, counts = np.unique(lengths, return_counts=True)
    return spell(zip(values.tolist(), counts.tolist(), strict=True))


def _comes_before(at: list[ir.TimestampValue], first: int, then: int) -> ir.BooleanValue:
    return at[first] <= at[then] if first < then else at[first] < at[then]


def _rank(at: list[ir.TimestampValue], n: int) -> ir.IntegerValue:
    earlier = [_comes_before(at, other, n).ifelse(1, 0) for other in range(len(at)) if other != n]
    return sum(earlier, ibis.literal(0))


def _path(code: int, steps: tuple[FieldName, ...]) -> Path:
    if code < SLOW:
        return tuple(step for n, step in enumerate(steps) if code >> n & 1)
    places = {(code - SLOW) >> 4 * n & NONE: step for n, step in enumerate(steps)}
    return tuple(places[place] for place in sorted(places) if place != NONE)
