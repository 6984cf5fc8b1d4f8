"""Tiny complaint logs as data: ``tests/log_examples/*.yaml``, made into canonical tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
from pydantic import Field

from checklists.strict_yaml import read_document
from checklists.words import Frozen
from complaints.fields import SCANNED, Kind, fields
from complaints.log import Log, open_log
from complaints.results import Outcome
from complaints.targets import CheckId, Targets

FOLDER = Path(__file__).parent / "log_examples"
KINDS = {
    Kind.MOMENT: pa.timestamp("us"),
    Kind.TEXT: pa.string(),
    Kind.CHOICE: pa.string(),
    Kind.YES_NO: pa.bool_(),
    Kind.NUMBER: pa.float64(),
}
EXTRA = {
    "row": pa.int64(),
    "id_prefix": pa.string(),
    "id_number": pa.int64(),
    "text_key": pa.string(),
    "unread_moments": pa.int16(),
    **dict.fromkeys(SCANNED, pa.int16()),
}
EVENT = {"row": pa.int64(), "at": pa.timestamp("us")}
LAST_DIGITS = re.compile(r"^(.*?)(\d+)\D*$")
TRUTH = {"yes": True, "no": False}


class Expected(Frozen):
    """What one check says. failed: where it is not the number of failing units; facts: those that matter."""

    outcome: Outcome
    population: int = 0
    failing: tuple[str, ...] = ()
    failed: int | None = None
    needs: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    facts: dict[str, str | int] = Field(default_factory=dict)


class Example(Frozen):
    """A tiny log and what the checks find in it. log, events: cells between bars, names in the first line."""

    example: str
    as_of: datetime
    targets: Targets = Field(default_factory=Targets)
    log: str
    events: str | None = None
    expect: dict[CheckId, Expected] = Field(min_length=1)

    def open(self) -> Log:
        """The log, on the embedded engine."""
        events = None if self.events is None else ibis.memtable(event_table(self.events))
        cases = ibis.memtable(canonical(self.log))
        return open_log(cases, self.targets, as_of=self.as_of, events=events)


class _File(Frozen):
    examples: tuple[Example, ...] = Field(min_length=1)


def examples() -> Iterator[tuple[str, Example]]:
    """Every example of every file, by the file's name and its own."""
    for path in sorted(FOLDER.glob("*.yaml")):
        for example in _File.model_validate(read_document(path).data).examples:
            yield f"{path.stem}: {example.example}", example


def canonical(text: str) -> pa.Table:
    """The table that reading would make of it: ``row`` and the id's parts come by themselves."""
    heads, rows = _cells(text)
    columns = dict(zip(heads, zip(*rows, strict=True) if rows else [()] * len(heads), strict=True))
    columns.setdefault("row", tuple(str(n) for n in range(1, len(rows) + 1)))
    columns.setdefault("unread_moments", ("0",) * len(rows))
    if "case_id" in columns:
        parts = [_parts(case_id) for case_id in columns["case_id"]]
        columns.setdefault("id_prefix", tuple(prefix for prefix, _ in parts))
        columns.setdefault("id_number", tuple(number for _, number in parts))
    return _table(columns, {name: EXTRA.get(name) or KINDS[fields()[name].kind] for name in columns})


def event_table(text: str) -> pa.Table:
    """The table of events that reading would make of it."""
    heads, rows = _cells(text)
    columns = dict(zip(heads, zip(*rows, strict=True) if rows else [()] * len(heads), strict=True))
    columns.setdefault("row", tuple(str(n) for n in range(1, len(rows) + 1)))
    return _table(columns, {name: EVENT.get(name, pa.string()) for name in columns})


def _table(columns: dict[str, tuple[str | None, ...]], types: dict[str, pa.DataType]) -> pa.Table:
    return pa.table({n: pa.array([_value(c, types[n]) for c in columns[n]], types[n]) for n in columns})


def _cells(text: str) -> tuple[list[str], list[list[str | None]]]:
    """The names and the rows; an empty cell is a null."""
    lines = [[cell.strip() or None for cell in line.split("|")] for line in text.strip("\n").split("\n")]
    heads = [head for head in lines[0] if head]
    assert all(len(line) == len(heads) for line in lines), f"a row has other cells than {heads}"
    return heads, lines[1:]


def _parts(case_id: str | None) -> tuple[str | None, str | None]:
    found = LAST_DIGITS.match(case_id or "")
    return (found[1], found[2]) if found and len(found[2]) <= 18 else (case_id, None)


def _value(cell: str | None, type_: pa.DataType) -> Any:
    if cell is None or pa.types.is_string(type_):
        return cell
    if pa.types.is_timestamp(type_):
        return datetime.fromisoformat(cell)
    if pa.types.is_boolean(type_):
        return TRUTH[cell]
    return float(cell) if pa.types.is_floating(type_) else int(cell)
