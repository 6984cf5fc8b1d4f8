"""Reads the cells of named sheets; runs in a child process (``confined``), never in the application.

The answer is JSON, so that no object of the parser leaves the child:

    {"sheets": {"Answers": [[3, 1, "text", "4.2 Commitment"], …]}}    row, column (from 1), kind, value
    {"problem": "beyond", "place": "Answers!XFD1048576"}
"""

from __future__ import annotations

import datetime as dt
import io
import json
import sys
import warnings
from collections.abc import Iterator
from typing import Any

ROW_LIMIT = 2_000
COLUMN_LIMIT = 40
TEXT_TOTAL = 30_000_000
"""Characters in all; more than every answer of a standard at its limit."""

Cell = tuple[int, int, str, Any]


class _Refused(Exception):
    """The problem's name and place."""


def read(data: bytes, *sheets: str) -> bytes:
    """The cells of those sheets that are there, as JSON in UTF-8."""
    sys.modules["numpy"] = None  # type: ignore[assignment]  # openpyxl would load it, for nothing
    warnings.simplefilter("ignore")
    try:
        return json.dumps({"sheets": _read(data, sheets)}).encode()
    except _Refused as refused:
        problem, place = refused.args
        return json.dumps({"problem": problem, "place": place}).encode()


def _read(data: bytes, sheets: tuple[str, ...]) -> dict[str, list[Cell]]:
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        here = [sheet for sheet in book.worksheets if sheet.title in sheets]
        return {sheet.title: list(_cells(sheet)) for sheet in here}
    except (_Refused, MemoryError):
        raise
    except Exception as error:  # openpyxl raises whatever a broken file leads to
        raise _Refused("damaged", type(error).__name__) from None


def _cells(sheet: Any) -> Iterator[Cell]:
    """The filled cells. The size that the file states is not believed: a cell outside the bounds is found."""
    sheet.reset_dimensions()
    total = 0
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            if cell.row > ROW_LIMIT or cell.column > COLUMN_LIMIT:
                raise _Refused("beyond", f"{sheet.title}!{cell.coordinate}")
            kind, value = _plain(cell)
            total += len(value) if isinstance(value, str) else 1
            if total > TEXT_TOTAL:
                raise _Refused("too-much", sheet.title)
            yield cell.row, cell.column, kind, value


def _plain(cell: Any) -> tuple[str, Any]:
    value = cell.value
    if cell.data_type == "f":
        return "formula", ""
    if cell.data_type == "e":
        return "error", str(value)
    if isinstance(value, bool):
        return "boolean", value
    if isinstance(value, int | float):
        return "number", value
    if isinstance(value, dt.datetime):
        return "date", value.date().isoformat()
    if isinstance(value, dt.time | dt.timedelta):
        return "time", str(value)
    return "text", str(value)
