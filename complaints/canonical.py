"""The canonical table of a log: what every test asks of, with nobody's name in it.

    raw Parquet ─ columns as mapped ─ names hashed, texts scanned and dropped ─▶ cases.parquet
    one row an event: ─▶ events.parquet ─ first time of each step, last value of each attribute ─▶ cases

Every row of the source is tested or refused: rows_in = rows_tested + rows_refused. Cells that say something
unreadable are counted by field and named by row; what they say is not kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pydantic import Field

from checklists.words import Frozen
from complaints import events
from complaints.canonical_sql import REFUSED, TEXT, UNREAD, cases_sql, events_sql
from complaints.columns import Column, columns, missing
from complaints.fields import SCANNED, STEPS, FieldName
from complaints.mapping import Mapping
from complaints.personal_data import scan
from complaints.privacy import text_key
from complaints.reading import ROW, Notice, Raw, Refused
from complaints.reading.model import LISTED
from complaints.sql import duck, name, parquet
from errors import LogRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

    import duckdb

ROWS = 122_880
"""Rows that are in memory at a time and of a Parquet row group: DuckDB's own size of one."""

VECTOR = 2048
"""Fewest rows of a batch: what DuckDB works on at a time."""

BATCH = 64_000_000
"""Bytes of cells that a batch of rows may have; with long texts it has fewer rows than ``ROWS``."""

ROWS_NAMED = 50
"""Rows named for each field with unread cells; their number is always whole."""

Progress = Callable[[float], None]
"""Told the share of the rows that is done, 0 to 1. May raise to stop."""


class Canonical(Frozen):
    """What became of a log. rows_in = rows_tested + rows_refused, always.

    cases: one row a case. events: one row an event, where the log had them. refused: the first rows that
    were not taken over, with their reasons, those of reading among them. unread: cells that say something
    unreadable, by field; unread_rows: the first rows that have them. first_day, last_day: of the steps
    taken. scanned: whether there was free text to scan; personal: cases whose text has each kind.
    """

    cases: Path
    events: Path | None = None
    rows_in: int
    rows_tested: int
    rows_refused: int
    refused: tuple[Refused, ...] = ()
    unread: dict[FieldName, int] = Field(default_factory=dict)
    unread_rows: dict[FieldName, tuple[int, ...]] = Field(default_factory=dict)
    warnings: tuple[Notice, ...] = ()
    cases_tested: int
    first_day: date | None = None
    last_day: date | None = None
    scanned: bool = False
    personal: dict[FieldName, int] = Field(default_factory=dict)


def make_canonical(
    raw: Raw, path: Path, mapping: Mapping, folder: Path, key: bytes, zone: str,
    progress: Progress = lambda share: None,
) -> Canonical:  # fmt: skip
    """Write the canonical table of a raw one into a folder.

    key: secret of the pseudonyms. zone: IANA name; moments with an offset are told in it.
    Raises LogRefused where the log has none of the mapping's columns, or lacks an event's case, time or name.
    """
    with duck(folder, zone) as connection:
        table = parquet(path)
        found = columns(connection, table, raw.headings, mapping)
        _check(raw, mapping, found)
        cases, log = folder / "cases.parquet", None
        taken = _Taken(key, raw.rows_in, _batch_rows(connection, table, found), progress)
        if mapping.shape == "events":
            log, wide = folder / "events.parquet", folder / "wide.parquet"
            _write(wide, taken.batches(connection, events_sql(found, table, mapping, zone, key)))
            events.split(connection, wide, log, cases)
            wide.unlink()
        else:
            _write(cases, taken.batches(connection, cases_sql(found, table, mapping, zone, key)))
        return _told(connection, raw, taken, found, cases, log, missing(raw.headings, mapping))


def _check(raw: Raw, mapping: Mapping, found: tuple[Column, ...]) -> None:
    """Refuse a mapping that is not this log's."""
    lacking = missing(raw.headings, mapping)
    needed = {"case_id", "at", "activity"} if mapping.shape == "events" else set()
    if not found or not needed <= {column.key for column in found}:
        raise LogRefused("log-mapping-other", raw.name, columns=", ".join(lacking[:10]), count=len(lacking))


def _batch_rows(connection: duckdb.DuckDBPyConnection, table: str, found: tuple[Column, ...]) -> int:
    """How many rows are taken at a time: as many as fit where the log's cells are longest."""
    size = " + ".join(f"coalesce(strlen({name(column.map.column)}), 0)" for column in found)
    longest = connection.execute(
        f"SELECT max(bytes) FROM (SELECT avg({size}) AS bytes FROM {table} GROUP BY {name(ROW)} // {VECTOR})"
    ).fetchall()[0][0]
    return int(min(ROWS, max(BATCH / max(longest or 1, 1), VECTOR)))


class _Taken:
    """Counts and cleans the rows on their way."""

    def __init__(self, key: bytes, rows: int, batch: int, progress: Progress):
        self._key, self._rows, self._batch, self._progress = key, rows, batch, progress
        self.seen = self.tested = 0
        self.refused: list[Refused] = []
        self.unread: Counter[str] = Counter()
        self.unread_rows: dict[str, list[int]] = {}

    def batches(self, connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[pa.Table]:
        """The query's rows that are tested, without anything that may not be kept."""
        reader = connection.sql(query).to_arrow_reader(self._batch)
        yield self._cleaned(pa.Table.from_batches([], reader.schema))
        for batch in reader:
            yield self._cleaned(pa.Table.from_batches([batch]))
            self._progress(min(self.seen / max(self._rows, 1), 1.0))

    def _cleaned(self, rows: pa.Table) -> pa.Table:
        self.seen += rows.num_rows
        self._count_unread(rows)
        rows = self._without_refused(rows)
        self.tested += rows.num_rows
        if TEXT in rows.column_names:
            rows = _scanned(rows, self._key)
        return rows.drop_columns([name for name in rows.column_names if name.startswith((UNREAD, TEXT))])

    def _count_unread(self, rows: pa.Table) -> None:
        for column in rows.column_names:
            if column.startswith(UNREAD) and (count := pc.sum(rows[column]).as_py()):
                field = column.removeprefix(UNREAD)
                self.unread[field] += count
                named = self.unread_rows.setdefault(field, [])
                named += rows.filter(rows[column])["row"].to_pylist()[: ROWS_NAMED - len(named)]

    def _without_refused(self, rows: pa.Table) -> pa.Table:
        wrong = rows.filter(pc.is_valid(rows[REFUSED])).select(["row", REFUSED])
        for entry in wrong.slice(0, LISTED - len(self.refused)).to_pylist():
            self.refused.append(Refused(row=entry["row"], code=entry[REFUSED]))
        return rows.filter(pc.is_null(rows[REFUSED])).drop_columns([REFUSED])


def _scanned(rows: pa.Table, key: bytes) -> pa.Table:
    """The rows with the key and the counts of their text."""
    texts = rows[TEXT].to_pylist()
    keys = [text_key(key, text) if text else None for text in texts]
    rows = rows.append_column("text_key", pa.array(keys, pa.string()))
    counts = [scan(text) if text else (0,) * len(SCANNED) for text in texts]
    for n, column in enumerate(SCANNED):
        rows = rows.append_column(column, pa.array([count[n] for count in counts], pa.int16()))
    return rows


def _write(path: Path, tables: Iterator[pa.Table]) -> None:
    """The tables, of which the first is empty and names the columns, as one Parquet file."""
    first = next(tables)
    with pq.ParquetWriter(path, first.schema, compression="zstd") as file:
        for table in tables:
            file.write_table(table, row_group_size=ROWS)


def _told(
    connection: duckdb.DuckDBPyConnection, raw: Raw, taken: _Taken, found: tuple[Column, ...], cases: Path,
    log: Path | None, lacking: tuple[str, ...],
) -> Canonical:  # fmt: skip
    refused = sorted((*raw.refused, *taken.refused), key=lambda refused: refused.row)
    personal = _personal(connection, cases)
    first, last = _reach(connection, cases)
    return Canonical(
        cases=cases,
        events=log,
        rows_in=raw.rows_in,
        rows_tested=taken.tested,
        rows_refused=raw.rows_in - taken.tested,
        refused=tuple(refused[:LISTED]),
        unread=dict(taken.unread),
        unread_rows={field: tuple(rows) for field, rows in taken.unread_rows.items()},
        warnings=tuple(_warnings(found, lacking)),
        cases_tested=pq.read_metadata(cases).num_rows,
        first_day=first,
        last_day=last,
        scanned=any(column.key == "description" for column in found),
        personal=personal,
    )


def _warnings(found: tuple[Column, ...], lacking: tuple[str, ...]) -> Iterator[Notice]:
    for heading in lacking:
        yield Notice(code="column-missing", facts={"column": heading})
    for column in found:
        if column.is_mixed:
            yield Notice(code="zones-mixed", facts={"column": column.map.column})


def _personal(connection: duckdb.DuckDBPyConnection, cases: Path) -> dict[str, int]:
    there = [name for name in SCANNED if name in pq.read_schema(cases).names]
    asked = ", ".join(f"count(*) FILTER ({name} > 0)" for name in there)
    counts = connection.execute(f"SELECT {asked} FROM {parquet(cases)}").fetchall() if there else [()]
    return dict(zip(there, counts[0], strict=True))


def _reach(connection: duckdb.DuckDBPyConnection, cases: Path) -> tuple[date | None, date | None]:
    """The first and the last day that a step was taken on."""
    steps = [name for name in STEPS if name in pq.read_schema(cases).names]
    ends = ", ".join(f"min({name}), max({name})" for name in steps)
    found = connection.execute(f"SELECT {ends} FROM {parquet(cases)}").fetchall() if steps else [()]
    days = [moment.date() for moment in found[0] if moment]
    return (min(days), max(days)) if days else (None, None)
