"""Tiny raw logs, as reading leaves them, for the tests of mapping, guess and canonical table."""

from __future__ import annotations

from collections.abc import Mapping as Map
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from complaints.canonical import Canonical, make_canonical
from complaints.guess import Guess, guess
from complaints.mapping import ColumnMap, Mapping
from complaints.reading import ROW, Raw

KEY = bytes(range(32))
ZONE = "Europe/Istanbul"
Columns = Map[str, Sequence[str | None]]


def raw_log(folder: Path, columns: Columns, format_: str = "csv", **also: Any) -> tuple[Raw, Path]:
    """Write columns of texts as a raw Parquet file."""
    rows = len(next(iter(columns.values())))
    path = folder / "raw.parquet"
    cells = {heading: pa.array(values, pa.string()) for heading, values in columns.items()}
    pq.write_table(pa.table({ROW: pa.array(range(1, rows + 1), pa.int64()), **cells}), path)
    about = {"format": format_, "rows_in": rows, "refused_count": 0} | also
    return Raw(name="log.csv", sha256="0" * 64, size=1, headings=tuple(columns), **about), path


def mapped(**columns: str | ColumnMap) -> Mapping:
    """A mapping of fields to headings."""
    return Mapping(
        columns={
            field: column if isinstance(column, ColumnMap) else ColumnMap(column=column)
            for field, column in columns.items()
        }
    )


def canonical(folder: Path, columns: Columns, mapping: Mapping, **also: Any) -> Canonical:
    """The canonical table of columns of texts."""
    raw, path = raw_log(folder, columns, **also)
    return make_canonical(raw, path, mapping, folder, KEY, ZONE)


def cases(folder: Path, columns: Columns, mapping: Mapping) -> list[dict[str, Any]]:
    """The cases of columns of texts."""
    return pq.read_table(canonical(folder, columns, mapping).cases).to_pylist()


def guessed(folder: Path, columns: Columns, format_: str = "csv", **also: Any) -> Guess:
    """The guess about columns of texts."""
    return guess(*raw_log(folder, columns, format_, **also))


EVENTS = Mapping(
    shape="events",
    columns=mapped(case_id="No", product="Ürün", due_at="Son").columns,
    at=ColumnMap(column="Zaman"),
    activity="İşlem",
    who="Kim",
    activities={
        "Alındı": "received_at", "Bildirildi": "acknowledged_at", "Bilgi": "first_update_at",
        "Kapatıldı": "closed_at", "Yeniden açıldı": "reopened_at",
    },
)  # fmt: skip


def events(folder: Path, *rows: tuple[str | None, ...]) -> Canonical:
    """The canonical tables of events (No, İşlem, Zaman, Kim, Ürün, Son)."""
    names = ("No", "İşlem", "Zaman", "Kim", "Ürün", "Son")
    padded = [(*row, None, None, None)[:6] for row in rows]
    return canonical(folder, {name: [row[n] for row in padded] for n, name in enumerate(names)}, EVENTS)
