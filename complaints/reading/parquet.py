"""Reads a Parquet file, every value as a text; runs in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from complaints.reading.model import ReadOptions
from complaints.reading.result import Result
from complaints.reading.table import headings
from complaints.reading.writer import CELLS, RawWriter
from errors import LogRefused

ROW_LIMIT = 200_000_000


def read_parquet(path: Path, target: Path, options: ReadOptions) -> Result:
    """Reads all rows. Raises LogRefused for a damaged file and for columns that hold no single values."""
    try:
        with pq.ParquetFile(path, memory_map=False) as file:
            return _read(file, target)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, pa.ArrowKeyError, OSError):
        raise LogRefused("log-damaged") from None


def _read(file: Any, target: Path) -> Result:
    if file.metadata.num_rows > ROW_LIMIT:
        raise LogRefused("log-rows", rows=file.metadata.num_rows, limit=ROW_LIMIT)
    schema = file.schema_arrow
    names = headings(schema.names, len(schema))
    for field in schema:
        if not _is_plain(field.type):
            raise LogRefused("log-column-type", column=field.name[:100], type=str(field.type)[:100])
    writer = RawWriter(target, names)
    for batch in file.iter_batches(batch_size=max(1, min(65_536, CELLS // max(1, len(names))))):
        if batch.num_rows:
            writer.take_columns([as_text(column) for column in batch.columns])
    writer.close()
    if writer.rows_in != file.metadata.num_rows:
        raise LogRefused("log-damaged")
    return Result(format="parquet", writer=writer)


def _is_plain(kind: Any) -> bool:
    if pa.types.is_dictionary(kind):
        return _is_plain(kind.value_type)
    tests = (
        *(pa.types.is_string, pa.types.is_large_string, pa.types.is_integer, pa.types.is_floating),
        *(pa.types.is_decimal, pa.types.is_boolean, pa.types.is_timestamp, pa.types.is_date),
        *(pa.types.is_time, pa.types.is_null, pa.types.is_binary, pa.types.is_large_binary),
    )
    return any(test(kind) for test in tests)


def as_text(column: Any) -> Any:
    """The values as the raw table writes them."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return as_text(column.dictionary_decode())
    if pa.types.is_timestamp(kind):
        return _moments(column)
    if pa.types.is_date64(kind):
        return column.cast(pa.date32()).cast(pa.string())
    if pa.types.is_floating(kind):
        return _numbers(column)
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return pa.array([_decoded(value) for value in column.to_pylist()], pa.string())
    return column.cast(pa.string())


def _moments(column: Any) -> Any:
    """In UTC with its offset where the column has a zone; without a fraction where none has one."""
    zone = column.type.tz
    plain = column.cast(pa.timestamp(column.type.unit, tz="UTC")) if zone else column
    text = plain.cast(pa.timestamp(column.type.unit)).cast(pa.string())
    text = pc.replace_substring_regex(text, r"\.0+$", "")
    return pc.binary_join_element_wise(text, "+00:00", "") if zone else text


def _numbers(column: Any) -> Any:
    """As short as they read back; without an exponent."""
    text = column.cast(pa.string())
    if not pc.any(pc.match_substring(text, "e")).as_py():
        return text
    return pa.array([_written_out(value) for value in text.to_pylist()], pa.string())


def _written_out(text: str | None) -> str | None:
    if text is None or "e" not in text:
        return text
    return f"{float(text):.20f}".rstrip("0").rstrip(".")


def _decoded(value: bytes | None) -> str | None:
    """Old writers keep texts as bytes. What is no UTF-8 becomes a character that the row is refused for."""
    return None if value is None else value.decode("utf-8", "replace").replace("�", "\uffff")
