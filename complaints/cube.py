"""Counts of every check by month, category, cause and site: rolled up once, filtered in no time.

One pass over the log makes it. A filter on the results page then adds up a few thousand rows of numbers,
however many cases the log has.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from complaints.log import Log
    from complaints.logtests.logic import PerCase

DIMENSIONS = ("category", "cause", "site")
MONTH = "month"
CASES = "cases"
"""The column with the number of cases."""


@dataclass(frozen=True)
class Cube:
    """The counts. table: month (date), the dimensions (string) and for every check <id>:asked, <id>:failed;
    for every measure <name>; all int64."""

    table: pa.Table

    @staticmethod
    def read(data: bytes) -> Cube:
        """A cube that was kept with ``write``."""
        return Cube(pq.read_table(pa.BufferReader(data)))

    def write(self, path: Path) -> None:
        """Keep it as a Parquet file."""
        pq.write_table(self.table, path, compression="zstd")

    def totals(self, check: str) -> tuple[int, int]:
        """Population and failures of a check."""
        return self.total(f"{check}:asked"), self.total(f"{check}:failed")

    def total(self, column: str = CASES) -> int:
        """The sum of a column."""
        return int(pc.sum(self.table[column]).as_py() or 0)

    @property
    def checks(self) -> tuple[str, ...]:
        """The checks that it counts."""
        return tuple(
            name.removesuffix(":asked") for name in self.table.column_names if name.endswith(":asked")
        )

    def values(self, dimension: str) -> tuple[Any, ...]:
        """The values of a dimension, the most frequent first; None is one where cells are empty."""
        summed = self.by(dimension, CASES).sort_by([(CASES, "descending"), (dimension, "ascending")])
        return tuple(summed[dimension].to_pylist())

    def by(self, dimension: str, *columns: str) -> pa.Table:
        """Columns summed by a dimension."""
        summed = self.table.group_by(dimension).aggregate([(name, "sum") for name in columns])
        return summed.rename_columns({f"{name}_sum": name for name in columns})

    def only(
        self, *, first: date | None = None, last: date | None = None, **chosen: Collection[str | None]
    ) -> Cube:
        """The part of some months (both included) and some values of the dimensions; empty means all."""
        keep = pa.scalar(True)
        if first:
            keep = pc.and_(keep, pc.greater_equal(self.table[MONTH], pa.scalar(first)))
        if last:
            keep = pc.and_(keep, pc.less_equal(self.table[MONTH], pa.scalar(last)))
        for dimension, values in chosen.items():
            if values:
                wanted = pa.array(list(values), pa.string())
                keep = pc.and_(keep, pc.is_in(self.table[dimension], wanted))
        return self if isinstance(keep, pa.Scalar) else Cube(self.table.filter(keep))


def count(log: Log, checks: Mapping[str, PerCase], measures: Mapping[str, ir.BooleanValue]) -> Cube:
    """One pass over the cases: everything that is asked of each of them, counted."""
    import ibis  # a page that filters a cube need not load the table engine

    cases = log.cases
    dimensions = {name: cases[name] for name in DIMENSIONS if log.has(name)}
    month = cases.received_at.truncate("M").date() if log.has("received_at") else ibis.null("date")
    columns = dict(_columns(checks, measures))
    told = cases.group_by(**{MONTH: month, **dimensions}).aggregate(
        **{CASES: cases.count()}, **{name: cases.count(where=value) for name, value in columns.items()}
    )
    return Cube(_complete(told.to_pyarrow(), columns))


def _columns(checks: Mapping[str, PerCase], measures: Mapping[str, ir.BooleanValue]) -> Any:
    for id_, check in checks.items():
        yield f"{id_}:asked", check.population
        yield f"{id_}:failed", check.population & check.failed
    yield from measures.items()


def _complete(table: pa.Table, columns: Collection[str]) -> pa.Table:
    """Every dimension as a column, every count as int64, in one order."""
    fields = [(MONTH, pa.date32()), *((name, pa.string()) for name in DIMENSIONS)]
    fields += [(name, pa.int64()) for name in (CASES, *columns)]
    whole = {
        name: table[name].cast(type_) if name in table.column_names else pa.nulls(table.num_rows, type_)
        for name, type_ in fields
    }
    whole |= {name: pc.fill_null(whole[name], 0) for name in (CASES, *columns)}  # Spark sums nothing to null
    return pa.table(whole).sort_by([(name, "ascending") for name, _ in fields[: 1 + len(DIMENSIONS)]])
