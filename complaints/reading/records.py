"""Takes the lines of a text table apart, and finds its way back where quotation marks do not match.

A quotation mark that is never closed swallows what follows. A row of several lines that turns out broken is
therefore looked at again: if one of its later lines is a whole row by itself, only the first line is refused
and reading goes on behind it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import NamedTuple

from complaints.reading.model import CELL_LIMIT
from complaints.reading.text import LINE_LIMIT, Lines

RECORD_LIMIT = 200_000
"""Characters over which a quoted cell may run before its closing mark counts as missing."""

# A quoted cell may be as long as a line here: its length is a reason to refuse a row, not an error.
csv.field_size_limit(LINE_LIMIT + RECORD_LIMIT)


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
