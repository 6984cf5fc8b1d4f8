"""Finds the table on a page kept by hand: titles above it, a total below it, gaps in its headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from complaints.reading.model import COLUMN_LIMIT, ROW, Facts, Notice
from errors import LogRefused

Cells = Sequence[str | None]

LOOKED_AT = 40
"""Rows from the top among which the headings are looked for."""

_VALUE = re.compile(r"[-+]?[\d.,]*\d%?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T].*)?|true|false")
_TOTAL = re.compile(r"(genel |ara |grand |sub-?)?(toplam|total|sum)( adet| sayısı)?\s*:?", re.IGNORECASE)
_HEADING_LIMIT = 200


@dataclass(frozen=True)
class Head:
    """Where the headings are. index: of their row, None for a table without; first: of the first data row."""

    index: int | None
    first: int
    headings: tuple[str, ...]


def filled(row: Cells) -> int:
    """How many cells say something."""
    return sum(1 for cell in row if cell and not cell.isspace())


def find_head(rows: Sequence[Cells], chosen: int | None, width: int) -> Head:
    """The headings among the first rows of a table with so many columns at least.

    chosen: the row's number from 1, or 0 for none, where the user says so. Raises LogRefused.
    """
    index = _chosen(rows, chosen) if chosen is not None else _likely(rows)
    if chosen is None and _is_data(rows, index):
        return Head(None, index, headings((), max(width, len(rows[index]))))
    if index < 0:
        return Head(None, 0, headings((), max(width, max(map(len, rows), default=0))))
    return Head(index, index + 1, headings(rows[index], max(width, len(rows[index]))))


def _chosen(rows: Sequence[Cells], number: int) -> int:
    if number > len(rows) or (number and not filled(rows[number - 1])):
        raise LogRefused("log-header-row", row=number)
    return number - 1


def _likely(rows: Sequence[Cells]) -> int:
    """The first row that is about as full as rows are here; a better one right below names the columns.

    Better is one that is fuller, or that has words where the rows below and the one above have values.
    """
    counts = [filled(row) for row in rows]
    typical = median([count for count in counts if count] or [0])
    index = next((i for i, count in enumerate(counts[:LOOKED_AT]) if count and count >= typical / 2), 0)
    for later in range(index + 1, min(index + 4, len(rows))):
        fuller = counts[later] > counts[index] * 1.2 and counts[index] < max(counts) * 0.8
        wordier = counts[later] >= counts[index] and _share_of_values(rows, index) > 0
        if (fuller or wordier) and not any(map(_is_value, rows[later])):
            index = later
    return index


def _is_data(rows: Sequence[Cells], index: int) -> bool:
    """Whether the row is no headings but a first row of data: it has values where the next rows have them."""
    return bool(rows) and _share_of_values(rows, index) > 0.7


def _share_of_values(rows: Sequence[Cells], index: int) -> float:
    """Of the columns in which most of the next rows have values, how many have one in this row too."""
    below = [row for row in rows[index + 1 :] if filled(row)][:20]
    width = max(map(len, below), default=0)
    values = [sum(i < len(row) and _is_value(row[i]) for row in below) for i in range(width)]
    columns = [i for i, count in enumerate(values) if count * 2 > len(below)]
    row = rows[index]
    return sum(i < len(row) and _is_value(row[i]) for i in columns) / len(columns) if columns else 0


def _is_value(cell: str | None) -> bool:
    return bool(cell) and _VALUE.fullmatch(str(cell).strip()) is not None


def headings(cells: Cells, width: int) -> tuple[str, ...]:
    """A name for every column, each once: "column 3" for a blank one, "Date (2)" for the second "Date".

    Two names that differ in capitals alone count as the same: to the table engine they are.
    Raises LogRefused for more columns than a log may have.
    """
    if width > COLUMN_LIMIT:
        raise LogRefused("log-columns", columns=width, limit=COLUMN_LIMIT)
    taken = {ROW.casefold()}
    names = []
    for number in range(1, width + 1):
        plain = _plain(cells[number - 1] if number <= len(cells) else None) or f"column {number}"
        name, copy = plain, 1
        while name.casefold() in taken:
            copy += 1
            name = f"{plain} ({copy})"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _plain(cell: str | None) -> str:
    words = "".join(c if c.isprintable() else " " for c in cell or "").split()
    return " ".join(words)[:_HEADING_LIMIT]


def is_total(row: Cells) -> bool:
    """Whether a last row sums up: it begins with such a word and most of it is empty."""
    first = next((cell.strip() for cell in row if cell and not cell.isspace()), "")
    return len(row) > 1 and _TOTAL.fullmatch(first) is not None and filled(row) <= len(row) / 2


def head_notices(rows: Sequence[Cells], head: Head) -> list[Notice]:
    """What was passed over to find the table, and what its headings lack."""
    notices = []
    titles = [row for row in rows[: head.first if head.index is None else head.index] if filled(row)]
    if titles:
        text = " ".join(_plain(cell) for cell in titles[0] if cell)
        notices.append(Notice(code="title-lines", facts=Facts(count=len(titles), text=text[:100])))
    if head.index is None:
        return [*notices, Notice(code="no-headings", facts=Facts(columns=len(head.headings)))]
    named = [_plain(cell) for cell in rows[head.index]]
    blank = len(head.headings) - sum(1 for name in named if name)
    if blank:
        notices.append(Notice(code="blank-headings", facts=Facts(count=blank)))
    repeated = sum(1 for name, heading in zip(named, head.headings, strict=False) if name and name != heading)
    if repeated:
        notices.append(Notice(code="repeated-headings", facts=Facts(count=repeated)))
    return notices
