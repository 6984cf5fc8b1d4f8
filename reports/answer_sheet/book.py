"""Opens an uploaded answer sheet without being hurt by it: look into the ZIP, then read in a child."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import confined
from errors import AnswerSheetRefused, InputError
from reports.xlsx_cells import COLUMN_LIMIT, ROW_LIMIT
from zips import SafeZip, ZipTrouble, open_zip

MEGABYTE = 1024 * 1024
FILE_LIMIT = 20 * MEGABYTE
UNPACKED_LIMIT = 60 * MEGABYTE
PART_LIMIT = 500

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True)
class Cell:
    """One filled cell: kind is text, number, date (ISO), time, boolean, formula or error."""

    sheet: str
    row: int
    column: int
    kind: str
    value: Any

    @property
    def place(self) -> str:
        """The cell as spreadsheets name it, "Answers!F12"."""
        return f"{self.sheet}!{column_letters(self.column)}{self.row}"


Sheet = dict[int, dict[int, Cell]]
"""Row number to column number to cell, all from 1."""


def column_letters(column: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def open_book(data: bytes, *names: str) -> dict[str, Sheet]:
    """The filled cells of the named sheets that are there. Raises AnswerSheetRefused."""
    _look_into(data)
    try:
        found = json.loads(confined.run("reports.xlsx_cells:read", data, *names))
    except InputError as error:
        raise AnswerSheetRefused(error.problems) from None
    if "problem" in found:
        raise _refusal(found["problem"], found["place"])
    return {name: _sheet(name, cells) for name, cells in found["sheets"].items()}


def _sheet(name: str, cells: list[list[Any]]) -> Sheet:
    sheet: Sheet = {}
    for row, column, kind, value in cells:
        sheet.setdefault(row, {})[column] = Cell(name, row, column, kind, value)
    return sheet


def _refusal(problem: str, place: str) -> AnswerSheetRefused:
    if problem == "beyond":
        return AnswerSheetRefused("answer-sheet-beyond", place, rows=ROW_LIMIT, columns=COLUMN_LIMIT)
    return AnswerSheetRefused(f"answer-sheet-{problem}", place)


def _look_into(data: bytes) -> None:
    if len(data) > FILE_LIMIT:
        raise AnswerSheetRefused("answer-sheet-too-large", limit=FILE_LIMIT // MEGABYTE)
    if data.startswith(_OLE):  # an old .xls, or Office's wrapping around a password
        raise AnswerSheetRefused("answer-sheet-locked")
    try:
        with open_zip(data, unpacked_limit=UNPACKED_LIMIT) as archive:
            _check_parts(archive)
    except ZipTrouble as trouble:
        raise _zip_refusal(trouble) from None


def _zip_refusal(trouble: ZipTrouble) -> AnswerSheetRefused:
    if trouble.kind == "not-a-zip":
        return AnswerSheetRefused("answer-sheet-not-xlsx")
    if trouble.kind == "encrypted":
        return AnswerSheetRefused("answer-sheet-locked")
    if trouble.kind == "bomb":
        return AnswerSheetRefused("answer-sheet-bomb", trouble.member, limit=UNPACKED_LIMIT // MEGABYTE)
    return AnswerSheetRefused("answer-sheet-damaged", trouble.member)


def _check_parts(archive: SafeZip) -> None:
    if "xl/workbook.xml" not in archive.names or "[Content_Types].xml" not in archive.names:
        raise AnswerSheetRefused("answer-sheet-not-xlsx")
    if len(archive.names) > PART_LIMIT:
        raise ZipTrouble("bomb")
    for name in archive.names:
        if name.lower().endswith((".bin", ".vba")) and "vba" in name.lower():
            raise AnswerSheetRefused("answer-sheet-macros", name)
        content = archive.read_member(name, limit=UNPACKED_LIMIT)
        if any(mark in content for mark in _DOCTYPES):
            raise AnswerSheetRefused("answer-sheet-doctype", name)
