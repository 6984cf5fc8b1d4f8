"""Reads the rows of a text table: each is taken, or refused with its line and reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from complaints.reading.layout import Layout, find_layout
from complaints.reading.model import CELL_LIMIT, Facts, Notice, ReadOptions
from complaints.reading.records import Records
from complaints.reading.result import Result
from complaints.reading.text import Lines, open_text, trouble_in
from complaints.reading.writer import RawWriter


def read_text(path: Path, target: Path, options: ReadOptions) -> Result:
    """Reads a text table. Raises LogRefused."""
    layout = find_layout(path, options)
    writer = RawWriter(target, layout.head.headings)
    with open_text(path, layout.encoding) as stream:
        lines = Lines(stream, layout.end, escaped=layout.escaped)
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


def _copy(lines: Lines, layout: Layout, writer: RawWriter) -> tuple[int, int]:
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
