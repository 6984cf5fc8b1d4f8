"""Answer sheets as people and attackers return them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl

Change = Callable[[bytes], bytes]


def edited(data: bytes, edit: Callable[[openpyxl.Workbook], None]) -> bytes:
    """The workbook after a person's change, saved by another program than the one that wrote it."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    edit(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def filled(data: bytes, cells: dict[str, Any], sheet: str = "Answers") -> bytes:
    """The workbook with some cells ("F4") filled in."""

    def fill(book: openpyxl.Workbook) -> None:
        for place, value in cells.items():
            book[sheet][place] = value

    return edited(data, fill)


def repacked(data: bytes, changes: dict[str, Change]) -> bytes:
    """The same ZIP with members changed or added."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            change = changes.get(info.filename, bytes)
            new.writestr(info.filename, change(old.read(info.filename)))
        for name in changes.keys() - set(old.namelist()):
            new.writestr(name, changes[name](b""))
    return file.getvalue()


def with_rows(data: bytes, rows: bytes) -> bytes:
    """The answers' sheet with raw rows of XML at its end."""
    return repacked(
        data, {"xl/worksheets/sheet1.xml": lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>")}
    )
