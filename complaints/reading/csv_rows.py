"""Reads the rows of a text table, and finds its way back where quotation marks do not match.

A quotation mark that is never closed swallows what follows. A row of several lines that turns out broken is
therefore looked at again: if one of its later lines is a whole row by itself, only the first line is refused
and reading goes on behind it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from complaints.reading.model import CELL_LIMIT, Facts, Notice, ReadOptions
from complaints.reading.result import Result
from complaints.reading.table import Head, filled, find_head, head_notices
from complaints.reading.text import BLOCK, LINE_LIMIT, Encoding, Lines, find_encoding, open_text, trouble_in
from complaints.reading.writer import RawWriter
from errors import LogRefused

SEPARATORS = ",;\t|"
SAMPLED = 200
"""Rows from which separator and headings are guessed."""

RECORD_LIMIT = 200_000
"""Characters over which a quoted cell may run before its closing mark counts as missing."""

# A quoted cell may be as long as a line here: its length is a reason to refuse a row, not an error.
csv.field_size_limit(LINE_LIMIT + RECORD_LIMIT)

_HINT = re.compile(r"sep=(.)\r?")  # Excel's own first line in a CSV


class Record(NamedTuple):
    """A row: its first line, its cells, or why it is none; characters: of its lines."""

    line: int
    cells: list[str]
    characters: int
    trouble: str = ""


class _Unclosed(Exception):
    """The closing quotation mark does not come."""


class Records(Iterator[Record]):
    """The rows of some lines; blank ones have no cells. width: cells that a row has, once that is known."""

    def __init__(self, lines: Lines, separator: str, width: int = 0):
        self._lines, self._separator, self._width = lines, separator, width
        self._handed: list[str] = []
        self._reader = self._new_reader()

    def __next__(self) -> Record:
        self._handed.clear()
        line = self._lines.number + 1
        try:
            cells = next(self._reader)
        except csv.Error as error:
            return self._broken(line, "line-break" if "new-line" in str(error) else "quotes")
        except _Unclosed:
            return self._broken(line, "unclosed")
        characters = sum(map(len, self._handed))
        if len(self._handed) > 1 and self._is_broken(cells, characters):
            return self._broken(line, "quotes")
        return Record(line, cells, characters)

    def _new_reader(self) -> Iterator[list[str]]:
        return csv.reader(self._feed(), delimiter=self._separator, strict=True)

    def _feed(self) -> Iterator[str]:
        characters = 0
        for line in self._lines:
            characters = characters + len(line) if self._handed else len(line)
            self._handed.append(line)
            if characters > RECORD_LIMIT and len(self._handed) > 1:
                raise _Unclosed
            yield line
        if self._handed:
            raise _Unclosed

    def _is_broken(self, cells: list[str], characters: int) -> bool:
        wrong = self._width > 0 and len(cells) != self._width
        return wrong or (characters > CELL_LIMIT and max(map(len, cells)) > CELL_LIMIT)

    def _broken(self, line: int, trouble: str) -> Record:
        """The row is refused: its first line alone if reading can go on behind that, else all its lines."""
        lines = list(self._handed)
        self._reader = self._new_reader()
        if len(lines) > 1 and (trouble == "unclosed" or any(map(self._is_whole, lines[1:]))):
            self._lines.put_back(lines[1:])
            return Record(line, [], len(lines[0]), "unclosed")
        return Record(line, [], sum(map(len, lines)), trouble)

    def _is_whole(self, line: str) -> bool:
        try:
            cells = next(csv.reader([line], delimiter=self._separator, strict=True))
        except csv.Error:
            return False
        return len(cells) == self._width if self._width else len(cells) > 1


class _Layout(NamedTuple):
    """How the text is laid out, by its beginning."""

    encoding: Encoding
    end: str
    separator: str
    width: int
    head: Head
    header_row: int
    first_line: int
    notices: list[Notice]


def read_text(path: Path, target: Path, options: ReadOptions) -> Result:
    """Reads a text table. Raises LogRefused."""
    layout = _layout(path, options)
    writer = RawWriter(target, layout.head.headings)
    with open_text(path, layout.encoding) as stream:
        lines = Lines(stream, layout.end)
        blank, last = _copy(lines, layout, writer)
    writer.refuse_total(last)
    writer.close()
    notices = [*layout.notices]
    if blank:
        notices.append(Notice(code="blank-rows", facts=Facts(count=blank)))
    if not lines.ends_whole and writer.refused and writer.refused[-1].row == writer.rows_in:
        notices.append(Notice(code="cut-off", facts=Facts(line=last)))
    return Result(
        format="tsv" if layout.separator == "\t" else "csv",
        encoding=layout.encoding.public,
        separator=layout.separator,
        header_row=layout.header_row,
        notices=notices,
        writer=writer,
    )


def _copy(lines: Lines, layout: _Layout, writer: RawWriter) -> tuple[int, int]:
    """Every row from the first of the data on; the number of blank ones and the last row's line."""
    for _ in range(layout.first_line - 1):
        next(lines)
    blank = last = 0
    width = layout.width
    for line, cells, characters, trouble in Records(lines, layout.separator, width):
        if trouble:
            last = line
            writer.refuse(trouble, line=line)
            continue
        if not any(cells) or (not cells[0].strip() and not any(map(str.strip, cells))):
            blank += 1
            continue
        last = line
        if len(cells) > width and not any(cells[width:]):
            del cells[width:]
        if len(cells) != width:
            code = "cells-many" if len(cells) > width else "cells-few"
            writer.refuse(code, line=line, cells=len(cells), expected=width)
        elif characters > CELL_LIMIT and max(map(len, cells)) > CELL_LIMIT:
            writer.refuse("cell-long", line=line, **_longest(cells, writer))
        elif not lines.is_clean and (bad := trouble_in("\t".join(cells))):
            column = next(i for i, cell in enumerate(cells) if trouble_in(cell))
            writer.refuse(bad, line=line, column=writer.headings[column])
        else:
            writer.take(cells, characters)
    return blank, last


def _longest(cells: Sequence[str], writer: RawWriter) -> Facts:
    index = next(i for i, cell in enumerate(cells) if len(cell) > CELL_LIMIT)
    return {"column": writer.headings[index], "length": len(cells[index]), "limit": CELL_LIMIT}


def _layout(path: Path, options: ReadOptions) -> _Layout:
    encoding = find_encoding(path, options.encoding)
    with open_text(path, encoding) as stream:
        beginning = stream.read(BLOCK)
    end = "\n" if "\n" in beginning or "\r" not in beginning else "\r"
    hint = _HINT.fullmatch(beginning.partition(end)[0])
    separator = options.separator or (hint[1] if hint else _separator(beginning, end))
    records = _sample(beginning, end, separator)
    if hint:
        records = records[1:]
    if not any(filled(record.cells) for record in records):
        raise LogRefused("log-no-table")
    return _with_head(encoding, end, separator, records, options)


def _with_head(
    encoding: Encoding, end: str, separator: str, records: list[Record], options: ReadOptions
) -> _Layout:
    rows = [record.cells for record in records]
    chosen = options.header_row
    if chosen:  # a line of the file; here it is a row of the sample
        chosen = next((i for i, r in enumerate(records, 1) if r.line == chosen and filled(r.cells)), None)
        if chosen is None:
            raise LogRefused("log-header-row", row=options.header_row or 0)
    head = find_head(rows, chosen, _usual_width(rows) if len(rows) > 1 else 0)
    first_line = records[head.first].line if head.first < len(records) else records[-1].line + 1
    header_row = 0
    if head.index is not None:
        header_row = records[head.index].line
        first_line = header_row + _lines_of(records, head.index)
    notices = head_notices(rows, head)
    if encoding.assumed:
        facts = Facts(encoding=encoding.name, sample=encoding.sample)
        notices.insert(0, Notice(code="encoding-assumed", facts=facts))
    return _Layout(encoding, end, separator, len(head.headings), head, header_row, first_line, notices)


def _lines_of(records: list[Record], index: int) -> int:
    """How many lines the row takes: headings may have line feeds in them."""
    return 1 + sum(cell.count("\n") for cell in records[index].cells)


def _sample(beginning: str, end: str, separator: str) -> list[Record]:
    """The first rows. The last one may be cut off where more text follows, and is left out then."""
    lines = Lines(StringIO(beginning, newline=""), end)
    records = list(islice(Records(lines, separator), SAMPLED + 1))
    whole = len(beginning) < BLOCK or len(records) > SAMPLED
    return records[:SAMPLED] if whole or len(records) < 2 else records[:-1]


def _separator(beginning: str, end: str) -> str:
    """The one that gives most rows the same number of cells; of several, the one that gives more cells."""
    shares = {}
    for separator in SEPARATORS:
        rows = [r.cells for r in _sample(beginning, end, separator)[:SAMPLED] if not r.trouble and r.cells]
        width = _usual_width(rows)
        share = sum(len(row) == width for row in rows) / len(rows) if rows else 0
        shares[separator] = (share, width)
    tables = {s: found for s, found in shares.items() if found[1] > 1}
    best = max((share for share, _ in tables.values()), default=0)
    good = [s for s in SEPARATORS if s in tables and tables[s][0] >= best * 0.9]
    return max(good, key=lambda s: tables[s][1], default=",")


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The number of cells that most rows have."""
    widths = Counter(len(row) for row in rows if row)
    return widths.most_common(1)[0][0] if widths else 0
