"""Small logs written by hand: a row a case, moments as "day hour:minute" of March 2024."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pyarrow as pa

from complaints.fields import EVENT_COLUMNS, Kind, fields

TYPES = {
    Kind.MOMENT: pa.timestamp("us"), Kind.TEXT: pa.string(), Kind.CHOICE: pa.string(),
    Kind.YES_NO: pa.bool_(), Kind.NUMBER: pa.float64(),
}  # fmt: skip


def moment(text: str) -> datetime:
    """ "3 09:30" is half past nine on 3 March 2024; a whole ISO date is itself."""
    if "-" in text:
        return datetime.fromisoformat(text)
    day, time = text.split()
    return datetime.fromisoformat(f"2024-03-{int(day):02}T{time}")


def cases(names: Sequence[str], *rows: Sequence[Any]) -> pa.Table:
    """A canonical table with those fields; case ids S-0001, S-0002 … unless it has its own."""
    columns: dict[str, pa.Array] = {"row": pa.array(range(1, len(rows) + 1), pa.int64())}
    if "case_id" not in names:
        columns["case_id"] = pa.array([f"S-{n:04}" for n in range(1, len(rows) + 1)], pa.string())
    for place, name in enumerate(names):
        kind = fields()[name].kind if name in fields() else Kind.TEXT
        columns[name] = pa.array([_value(kind, row[place]) for row in rows], TYPES[kind])
    return pa.table(columns)


def events(*rows: Sequence[str]) -> pa.Table:
    """A canonical event table of (case, activity, moment[, step])."""
    told = [
        {"row": n, "case_id": row[0], "activity": row[1], "at": moment(row[2]), "who": None,
         "step": row[3] if len(row) > 3 else None}
        for n, row in enumerate(rows, 1)
    ]  # fmt: skip
    types = {"row": pa.int64(), "at": pa.timestamp("us")}
    return pa.Table.from_pylist(
        told, pa.schema([(name, types.get(name, pa.string())) for name in EVENT_COLUMNS])
    )


def _value(kind: Kind, value: Any) -> Any:
    return moment(value) if kind is Kind.MOMENT and value is not None else value
