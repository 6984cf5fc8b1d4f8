"""The columns of a raw log as a mapping reads them: each a cell, its value and whether it stayed unread.

raw Parquet ─ cells (c_…) ─ values (v_…) ─ unread (u_…) ─▶ preview, canonical table
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.fields import Kind, fields
from complaints.mapping import ColumnMap, Mapping, heading_key
from complaints.moments import OFFSET, fitting, mask_sql, moment_sql, possible_sql, shape, usual
from complaints.reading import ROW
from complaints.sql import fold_sql, name, text
from complaints.values import among_sql, cell_sql, choice_sql, number_sql, text_sql, truth_sql, unread_sql

if TYPE_CHECKING:
    import duckdb

SAMPLE = 20_000
"""Rows in which a column's formats are looked for; the others are tried on what is left."""

AT, ACTIVITY, WHO = "at", "activity", "who"
"""What a mapping names of an event beside the fields of its case."""


@dataclass(frozen=True)
class Column:
    """One mapped column. key: the field, or at, activity, who.

    formats: of a moment, in the order in which they are tried; seen: those that a sample shows.
    is_mixed: some of its moments name their offset and others do not.
    """

    key: str
    kind: Kind
    map: ColumnMap
    formats: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    is_mixed: bool = False

    @property
    def cell(self) -> str:
        """Its text in SQL."""
        return name(f"c_{self.key}")

    @property
    def value(self) -> str:
        """Its value in SQL."""
        return name(f"v_{self.key}")

    @property
    def unread(self) -> str:
        """Whether it says something unreadable, in SQL."""
        return name(f"u_{self.key}")


def columns(
    connection: duckdb.DuckDBPyConnection, table: str, headings: Sequence[str], mapping: Mapping
) -> tuple[Column, ...]:
    """The mapping's columns that the log has, with the formats that occur in them."""
    found = (_placed(column, headings) for column in _wanted(mapping))
    return tuple(_formatted(connection, table, column, mapping) for column in found if column)


def missing(headings: Sequence[str], mapping: Mapping) -> tuple[str, ...]:
    """Headings that the mapping names and the log does not have."""
    return tuple(c.map.column for c in _wanted(mapping) if heading_of(c.map.column, headings) is None)


def heading_of(wanted: str, headings: Sequence[str]) -> str | None:
    """The log's heading that is meant: the same, or the only one that differs in spelling alone."""
    if wanted in headings:
        return wanted
    alike = [heading for heading in headings if heading_key(heading) == heading_key(wanted)]
    return alike[0] if len(alike) == 1 and heading_key(wanted) else None


def read_sql(columns: Sequence[Column], table: str, mapping: Mapping, zone: str) -> str:
    """A query with row and for every column c_, v_ and u_ (cell, value, whether unread)."""
    cells = _list(f"{cell_sql(name(c.map.column))} AS {c.cell}" for c in columns)
    values = _list(f"{_value(c, mapping, zone)} AS {c.value}" for c in columns)
    possible = _list(f"{_possible(c)} AS {c.value}" for c in columns)
    kept = _list(c.cell for c in columns)
    unread = _list(f"{_unread(c)} AS {c.unread}" for c in columns)
    return f"""
        SELECT *{unread} FROM (
        SELECT row{kept}{possible} FROM (
        SELECT *{values} FROM (
        SELECT {name(ROW)} AS row{cells} FROM {table})))"""


def _wanted(mapping: Mapping) -> Iterator[Column]:
    for field, column in mapping.columns.items():
        yield Column(field, fields()[field].kind, column)
    if mapping.shape == "events":
        if mapping.at:
            yield Column(AT, Kind.MOMENT, mapping.at)
        if mapping.activity:
            yield Column(ACTIVITY, Kind.TEXT, ColumnMap(column=mapping.activity))
        if mapping.who:
            yield Column(WHO, Kind.TEXT, ColumnMap(column=mapping.who))


def _placed(column: Column, headings: Sequence[str]) -> Column | None:
    heading = heading_of(column.map.column, headings)
    return Column(column.key, column.kind, column.map.but(column=heading)) if heading else None


def _formatted(connection: duckdb.DuckDBPyConnection, table: str, column: Column, mapping: Mapping) -> Column:
    if column.kind is not Kind.MOMENT:
        return column
    heading, tried = column.map.column, column.map.formats or usual(mapping.day_first)
    seen = fitting(masks_of(connection, table, heading), tried)
    formats = tuple(dict.fromkeys((*seen, *tried)))
    is_mixed = OFFSET in formats and _has_both(connection, table, heading)
    return Column(column.key, column.kind, column.map, formats, seen, is_mixed)


def masks_of(connection: duckdb.DuckDBPyConnection, table: str, heading: str) -> tuple[str, ...]:
    """The shapes of a column's cells in a sample, the most frequent first."""
    masks = f"SELECT {mask_sql(cell_sql(name(heading)))} AS mask FROM {table}"
    some = f"SELECT mask FROM ({masks}) USING SAMPLE reservoir({SAMPLE} ROWS) REPEATABLE (1)"
    found = connection.execute(
        f"SELECT mask FROM ({some}) WHERE mask IS NOT NULL GROUP BY mask ORDER BY count(*) DESC, mask"
    )
    return tuple(mask for (mask,) in found.fetchall())


def _has_both(connection: duckdb.DuckDBPyConnection, table: str, heading: str) -> bool:
    """Whether some of a column's moments name their offset and others do not."""
    cell = cell_sql(name(heading))
    offset = f"regexp_full_match(cell, {text(shape(OFFSET))})"
    dated = r"regexp_matches(cell, '^[0-9]+[./-][0-9]+[./-][0-9]')"
    counts = f"count(*) FILTER ({offset}), count(*) FILTER ({dated})"
    found = connection.execute(f"SELECT {counts} FROM (SELECT {cell} AS cell FROM {table})").fetchall()
    with_offset, all_ = found[0]
    return bool(0 < with_offset < all_)


def _value(column: Column, mapping: Mapping, zone: str) -> str:
    cell, values = column.cell, column.map.values
    match column.kind:
        case Kind.MOMENT:
            return _emptied(column, moment_sql(cell, column.formats, zone))
        case Kind.NUMBER:
            return _emptied(column, number_sql(cell, mapping.decimal))
        case Kind.YES_NO:
            return truth_sql(cell, values)
        case Kind.CHOICE:
            return choice_sql(cell, fields()[column.key], values)
        case Kind.FREE_TEXT:
            return cell
    return text_sql(cell, values)


def _emptied(column: Column, value: str) -> str:
    nothing = [cell for cell, said in column.map.values.items() if not said]
    if not nothing:
        return value
    return f"CASE WHEN {among_sql(fold_sql(column.cell), nothing)} THEN NULL ELSE {value} END"


def _possible(column: Column) -> str:
    return possible_sql(column.value) if column.kind is Kind.MOMENT else column.value


def _unread(column: Column) -> str:
    return unread_sql(column.cell, column.value, column.kind, column.map.values)


def _list(parts: Iterable[str]) -> str:
    return "".join(f", {part}" for part in parts)
