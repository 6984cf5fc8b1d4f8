"""Reads a sheet of an Excel workbook, after a look into the ZIP; runs in a child process.

Typed dates become "YYYY-MM-DD HH:MM:SS", numbers as short as they are, truth values true and false. A cell
with an error or a formula that was never calculated is empty; how many there are is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fastexcel
import pyarrow as pa
import pyarrow.compute as pc

from complaints.reading.model import Facts, Notice, ReadOptions
from complaints.reading.result import Result
from complaints.reading.table import Head, filled, find_head, head_notices, is_total
from complaints.reading.writer import RawWriter
from errors import LogRefused
from zips import SafeZip, ZipTrouble, open_zip

MEGABYTE = 1024 * 1024
UNPACKED_LIMIT = 2048 * MEGABYTE
PART_LIMIT = 2000
SAMPLED = 200

_DOCTYPE = b"<!DOCTYPE"
_WIDE_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-16-le", "utf-16-be"))
_FAR = re.compile(rb'r="([A-Z]{3}[0-9]{1,7})"')
_TIME = "^1899-12-3[01] "
_FORMULA = re.compile(rb"</f>|<f [^>]*/>")
_UNCALCULATED = re.compile(rb"(?:</f>|<f [^>]*/>)(?:<v></v>|<v/>)?</c>")


@dataclass(frozen=True)
class _Page:
    """A sheet as texts. columns: string arrays of equal length, the first row of the sheet first."""

    name: str
    columns: list[Any]
    head: Head
    weight: int

    @property
    def height(self) -> int:
        return len(self.columns[0]) if self.columns else 0


def read_xlsx(path: Path, target: Path, options: ReadOptions) -> Result:
    """Reads the sheet that was asked for, or the one most like a table. Raises LogRefused."""
    counts = look_into(path)
    book = _open(path)
    page = _choose(book, options)
    notices = [*head_notices(_rows(page.columns, SAMPLED), page.head)]
    left = [name for name in book.sheet_names if name != page.name]
    if left:
        facts = Facts(count=len(left), names=", ".join(left)[:200], sheet=page.name)
        notices.insert(0, Notice(code="sheets-left-out", facts=facts))
    notices += [Notice(code=code, facts=Facts(count=count)) for code, count in counts.items() if count]
    writer = RawWriter(target, page.head.headings)
    blank = _write(page, writer)
    writer.close()
    if blank:
        notices.append(Notice(code="blank-rows", facts=Facts(count=blank)))
    return Result(
        format="xlsx",
        sheet=page.name,
        sheets=tuple(book.sheet_names),
        header_row=0 if page.head.index is None else page.head.index + 1,
        notices=notices,
        writer=writer,
    )


# --- The ZIP --------------------------------------------------------------------------------------


def look_into(path: Path) -> dict[str, int]:
    """How many cells with errors and formulas the workbook has. Raises LogRefused for a hostile one."""
    try:
        with open_zip(path, unpacked_limit=UNPACKED_LIMIT) as archive:
            return _check_parts(archive)
    except ZipTrouble as trouble:
        raise _zip_refusal(trouble) from None


def _zip_refusal(trouble: ZipTrouble) -> LogRefused:
    if trouble.kind == "encrypted":
        return LogRefused("log-locked")
    if trouble.kind == "bomb":
        return LogRefused("log-bomb", trouble.member)
    return LogRefused("log-damaged", trouble.member)


def _check_parts(archive: SafeZip) -> dict[str, int]:
    if len(archive.names) > PART_LIMIT:
        raise ZipTrouble("bomb")
    counts = {"error-cells": 0, "formulas": 0, "formulas-empty": 0}
    for name in archive.names:
        if name.lower().endswith((".bin", ".vba")) and "vba" in name.lower():
            raise LogRefused("log-macros", name)
        is_sheet = name.startswith("xl/worksheets/")
        for piece in _overlapping(archive.pieces(name)):
            _check_piece(name, piece, is_sheet)
            if is_sheet:
                counts["error-cells"] += piece.count(b' t="e"')
            if is_sheet and b"<f" in piece:
                counts["formulas"] += len(_FORMULA.findall(piece))
                counts["formulas-empty"] += len(_UNCALCULATED.findall(piece))
    return counts


def _check_piece(name: str, piece: bytes, is_sheet: bool) -> None:
    wide = b"\0" in piece and any(mark in piece for mark in _WIDE_DOCTYPES)
    if wide or _DOCTYPE in piece:
        raise LogRefused("log-doctype", name)
    if is_sheet and (far := _FAR.search(piece)):
        raise LogRefused("log-far-cell", f"{name}!{far[1].decode()}", cell=far[1].decode())


def _overlapping(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same, cut between tags, so that nothing that is looked for is cut in two."""
    rest = b""
    for piece in pieces:
        head, mark, tail = (rest + piece).rpartition(b"<c ")
        if not mark or len(tail) > MEGABYTE:
            head, tail = rest + piece, b""
        yield head
        rest = mark + tail
    yield rest


# --- The sheets -----------------------------------------------------------------------------------


def _open(path: Path) -> Any:
    try:
        return fastexcel.read_excel(path)
    except fastexcel.FastExcelError:
        raise LogRefused("log-damaged") from None


def _choose(book: Any, options: ReadOptions) -> _Page:
    """The named sheet, or the visible one with most cells under headings."""
    if options.sheet is not None:
        if options.sheet not in book.sheet_names:
            raise LogRefused("log-sheet", sheet=options.sheet[:60], names=", ".join(book.sheet_names)[:200])
        return _page(book, options.sheet, options.header_row, wanted=True)
    best: _Page | None = None
    trouble: LogRefused | None = None
    for name in book.sheet_names:
        try:
            page = _page(book, name, options.header_row)
        except LogRefused as error:
            trouble = error
            continue
        if best is None or page.weight > best.weight:
            best = page
    if best is None or not best.height:
        raise trouble or LogRefused("log-no-table")
    return best


def _page(book: Any, name: str, header_row: int | None, *, wanted: bool = False) -> _Page:
    """A sheet. weight: how much of a table it is; a hidden sheet is none unless it is wanted."""
    try:
        sheet = book.load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
        batch = sheet.to_arrow()
    except fastexcel.FastExcelError:
        raise LogRefused("log-damaged", name) from None
    columns = [_as_text(column) for column in batch.columns]
    while columns and columns[-1].null_count == len(columns[-1]):
        columns.pop()
    if not columns:
        if wanted:
            raise LogRefused("log-no-table", name)
        return _Page(name, [], Head(None, 0, ()), -1)
    head = find_head(_rows(columns, SAMPLED), header_row, len(columns))
    cells = sum(len(column) - column.null_count for column in columns)
    weight = cells if head.index is not None and len(columns) > 1 else cells // 100
    return _Page(name, columns, head, weight if sheet.visible == "visible" else 0)


def _as_text(column: Any) -> Any:
    """Times of day without the day that Excel starts counting at."""
    if not pc.any(pc.starts_with(column, "1899-12-3")).as_py():
        return column
    return pc.replace_substring_regex(column, _TIME, "")


def _rows(columns: list[Any], count: int) -> list[tuple[str | None, ...]]:
    return list(zip(*(column.slice(0, count).to_pylist() for column in columns), strict=True))


def _write(page: _Page, writer: RawWriter) -> int:
    """The rows below the headings; the number of blank ones among them."""
    columns = [column.slice(page.head.first) for column in page.columns]
    places = _filled_rows(columns)
    blank = len(columns[0]) - len(places)
    if not len(places):
        return blank
    if len(places) < len(columns[0]):
        columns = [column.take(places) for column in columns]
    lines = places.to_pylist()
    first = page.head.first + 1
    last = tuple(column[-1].as_py() for column in columns)
    total = len(lines) > 1 and filled(last) > 0 and is_total(last)
    if total:
        columns = [column.slice(0, len(lines) - 1) for column in columns]
    writer.take_columns(columns, lambda index: first + lines[index])
    if total:
        writer.refuse("total", line=first + lines[-1])
    return blank


def _filled_rows(columns: list[Any]) -> Any:
    """Where the rows are that say anything."""
    blank = pa.array([True] * len(columns[0]))
    for column in columns:
        blank = pc.and_(
            blank, pc.fill_null(pc.equal(pc.utf8_length(pc.utf8_trim_whitespace(column)), 0), True)
        )
    return pc.indices_nonzero(pc.invert(blank))
