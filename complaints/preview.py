"""What a mapping makes of a raw log, before anything is tested: what is read, and every value that is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq

from complaints.columns import ACTIVITY, Column, columns, missing, read_sql
from complaints.mapping import Mapping
from complaints.reading import ROW
from complaints.sql import duck, parquet
from i18n.fold import fold

if TYPE_CHECKING:
    import duckdb

SAMPLES = 5
UNREAD = 200
"""Distinct unread values of a field that are listed; their number is always whole."""

SHOWN = 300
"""Characters of a cell that are shown; longer cells that begin alike count as one value."""

Value = datetime | float | bool | str | None


@dataclass(frozen=True)
class FieldPreview:
    """What becomes of a column. field: or at, activity, who.

    filled + empty + unread = the rows. samples: cells with their values. unread_values: a cell, how often and
    its first row, the most frequent first; unread_distinct: how many there are. formats: of its moments,
    as a sample shows them. mixed: some of its moments name an offset and others do not.
    """

    field: str
    column: str
    filled: int
    empty: int
    unread: int
    samples: tuple[tuple[str, Value], ...] = ()
    unread_values: tuple[tuple[str, int, int], ...] = ()
    unread_distinct: int = 0
    formats: tuple[str, ...] = ()
    mixed: bool = False


@dataclass(frozen=True)
class Preview:
    """rows: of the raw table. missing: headings that the mapping names and the log does not have.

    activities: of an event log, each with how often it occurs and the step that it marks, if any.
    """

    rows: int
    fields: tuple[FieldPreview, ...]
    missing: tuple[str, ...] = ()
    activities: tuple[tuple[str, int, str | None], ...] = ()

    def of(self, field: str) -> FieldPreview | None:
        """What becomes of a field."""
        return next((found for found in self.fields if found.field == field), None)


def preview(path: Path, mapping: Mapping, zone: str) -> Preview:
    """Read every row of a raw Parquet file as the mapping says. zone: IANA name, for moments with offsets."""
    headings = [heading for heading in pq.read_schema(path).names if heading != ROW]
    with duck(path.parent, zone) as connection:
        table = parquet(path)
        found = columns(connection, table, headings, mapping)
        reader = _Reader(connection, table, mapping, zone)
        rows, counts = reader.counts(found)
        shown = tuple(
            reader.field(column, rows, *counts[3 * n : 3 * n + 3]) for n, column in enumerate(found)
        )
        return Preview(rows, shown, missing(headings, mapping), reader.activities(found))


@dataclass(frozen=True)
class _Reader:
    connection: duckdb.DuckDBPyConnection
    table: str
    mapping: Mapping
    zone: str

    def counts(self, found: Sequence[Column]) -> tuple[int, tuple[int, ...]]:
        """The rows, and for each column: cells with a text, with a value, unread."""
        asked = (f"count({c.cell}), count({c.value}), count(*) FILTER ({c.unread})" for c in found)
        row = self._ask(f"SELECT {', '.join(['count(*)', *asked])} FROM ({self._sql(found)})")[0]
        return row[0], row[1:]

    def field(self, column: Column, rows: int, told: int, filled: int, unread: int) -> FieldPreview:
        """One column's part."""
        values = self._unread(column) if unread else []
        return FieldPreview(
            field=column.key,
            column=column.map.column,
            filled=filled,
            empty=rows - filled - unread,
            unread=unread,
            samples=tuple(self._samples(column)) if told else (),
            unread_values=tuple((text, count, row) for text, count, row, _ in values),
            unread_distinct=values[0][3] if values else 0,
            formats=column.seen,
            mixed=column.is_mixed,
        )

    def activities(self, found: Sequence[Column]) -> tuple[tuple[str, int, str | None], ...]:
        """Every activity, the most frequent first."""
        column = next((c for c in found if c.key == ACTIVITY), None)
        if column is None:
            return ()
        steps = {fold(activity): step for activity, step in self.mapping.activities.items()}
        counted = self._ask(
            f"SELECT {column.value}, count(*) FROM ({self._sql([column])}) WHERE {column.value} IS NOT NULL "
            f"GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {UNREAD}"
        )
        return tuple((activity, count, steps.get(fold(activity))) for activity, count in counted)

    def _samples(self, column: Column) -> list[tuple[Any, ...]]:
        return self._ask(
            f"SELECT left({column.cell}, {SHOWN}), {column.value} FROM ({self._sql([column])}) "
            f"WHERE {column.cell} IS NOT NULL LIMIT {SAMPLES}"
        )

    def _unread(self, column: Column) -> list[tuple[Any, ...]]:
        return self._ask(
            f"SELECT left({column.cell}, {SHOWN}), count(*) AS n, min(row), count(*) OVER () "
            f"FROM ({self._sql([column])}) WHERE {column.unread} GROUP BY 1 ORDER BY n DESC, 3 LIMIT {UNREAD}"
        )

    def _sql(self, found: Sequence[Column]) -> str:
        return read_sql(found, self.table, self.mapping, self.zone)

    def _ask(self, query: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(query).fetchall()
