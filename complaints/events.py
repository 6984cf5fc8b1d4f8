"""A log with one row an event becomes one row a case.

Of each step the first time counts. closed_at is the last closing, and empty where the case was opened again
after it: such a case is open. An attribute has the last value that an event gave it; a moment that the
log keeps as an attribute of the case (its start, its end) goes before the event. closed_by and investigator
are who did that event, where the log has no column for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow.parquet as pq

from complaints.canonical_sql import KEY, id_parts_sql
from complaints.fields import EVENT_COLUMNS, SCANNED
from complaints.mapping import MARKED
from complaints.sql import name, parquet, text

if TYPE_CHECKING:
    import duckdb

_OWN = {*EVENT_COLUMNS, KEY, "unread_moments", *SCANNED}
_DOERS = {"closed_by": "closed_at", "investigator": "investigated_at"}
_PARQUET = "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)"


def split(connection: duckdb.DuckDBPyConnection, wide: Path, log: Path, cases: Path) -> None:
    """Write the events and their cases, each in the source's order."""
    there = pq.read_schema(wide).names
    events = ", ".join(map(name, EVENT_COLUMNS))
    _copy(connection, f"SELECT {events} FROM {parquet(wide)} ORDER BY row", log)
    steps = {step for (step,) in connection.execute(f"SELECT DISTINCT step FROM {parquet(wide)}").fetchall()}
    columns = ", ".join(f"{value} AS {name(key)}" for key, value in _columns(there, steps))
    pivot = f"SELECT {columns} FROM {parquet(wide)} GROUP BY case_id"
    _copy(connection, f"SELECT *, {id_parts_sql('case_id')} FROM ({pivot}) ORDER BY row", cases)


def _columns(there: list[str], steps: set[str | None]) -> Iterator[tuple[str, str]]:
    yield "row", "CAST(min(row) AS BIGINT)"
    yield "case_id", "case_id"
    for key in there:
        if key not in _OWN and key not in MARKED:
            yield key, _last(name(key))
    for step in MARKED:
        if step in steps or step in there:
            yield step, _moment(step, step in there)
    for doer, step in _DOERS.items():
        if doer not in there and step in steps:
            yield doer, _last("who", f"step = {text(step)}")
    for key in ("unread_moments", *SCANNED):
        if key in there:
            yield key, f"max({key})"


def _moment(step: str, is_attribute: bool) -> str:
    marked = f"step = {text(step)}"
    at = f'min("at") FILTER ({marked})'
    if step == "closed_at":
        reopened, closed = f"max({KEY}) FILTER (step = 'reopened_at')", f"max({KEY}) FILTER ({marked})"
        at = f'CASE WHEN {reopened} > {closed} THEN NULL ELSE max("at") FILTER ({marked}) END'
    return f"coalesce({_last(name(step))}, {at})" if is_attribute else at


def _last(value: str, when: str = "true") -> str:
    return f"arg_max({value}, {KEY}) FILTER ({value} IS NOT NULL AND {when})"


def _copy(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> None:
    connection.execute(f"COPY ({query}) TO {text(str(path))} {_PARQUET}")
