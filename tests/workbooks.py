"""Answer sheets as people and attackers return them, and the assessment that they belong to."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl

from assessment.model import Answer, Assessment, Setup
from checklists import load_standard
from checklists.model import Depth
from reports.answer_sheet import SheetPreview, read_answer_sheet, write_answer_sheet

STANDARD = load_standard()
ASKED = [r.id for r in STANDARD.select(Depth.QUICK)]
FIRST, SECOND, THIRD = ASKED[:3]
ROW = 4
"""Of the first requirement in a sheet."""

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


def assessment(*given: Answer, depth: Depth = Depth.QUICK) -> Assessment:
    """An assessment with these answers."""
    return Assessment(
        id="a" * 32,
        setup=Setup(organisation="Körfez A.Ş.", depth=depth),
        standard_hash=STANDARD.content_hash,
        answers={a.requirement: a for a in given},
    )


EMPTY = assessment()
SHEET = write_answer_sheet(STANDARD, EMPTY, "en")


def read(data: bytes, stored: Assessment = EMPTY, revisions: dict[str, int] | None = None) -> SheetPreview:
    """What importing the sheet would change."""
    return read_answer_sheet(data, STANDARD, stored, revisions or {})


def rows(data: bytes, sheet: str = "Answers") -> list[list[Any]]:
    """The values of a sheet."""
    return [list(r) for r in openpyxl.load_workbook(io.BytesIO(data))[sheet].iter_rows(values_only=True)]
