"""Guesses from its beginning how a text table is laid out: line ends, separator, quotes, headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from complaints.reading.model import Facts, Notice, ReadOptions
from complaints.reading.records import Record, Records
from complaints.reading.table import Head, filled, find_head, head_notices
from complaints.reading.text import BLOCK, Encoding, Lines, find_encoding, open_text
from errors import LogRefused

SEPARATORS = ",;\t|"
SAMPLED = 200
"""Rows from which separator and headings are guessed."""

_HINT = re.compile(r"sep=([^\w\s\"]|\t)\r?")  # Excel's own first line in a CSV


class Layout(NamedTuple):
    """How the text is laid out, by its beginning."""

    encoding: Encoding
    end: str
    escaped: bool
    separator: str
    width: int
    head: Head
    header_row: int
    first_line: int
    notices: list[Notice]


def find_layout(path: Path, options: ReadOptions) -> Layout:
    """How the text is laid out. Raises LogRefused where it holds no table."""
    encoding = find_encoding(path, options.encoding)
    with open_text(path, encoding) as stream:
        beginning = stream.read(BLOCK)
    end = "\n" if "\n" in beginning or "\r" not in beginning else "\r"
    hint = _HINT.fullmatch(beginning.partition(end)[0])
    separator = options.separator or (hint[1] if hint else _separator(beginning, end))
    escaped = _is_escaped(beginning, end, separator)
    records = _sample(beginning, end, separator, escaped)
    if hint:
        records = records[1:]
    if not any(filled(record.cells) for record in records):
        raise LogRefused("log-no-table")
    return _with_head(encoding, end, escaped, separator, records, options)


def _with_head(
    encoding: Encoding, end: str, escaped: bool, separator: str, records: list[Record], options: ReadOptions
) -> Layout:
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
    if escaped:
        notices.append(Notice(code="backslashes"))
    return Layout(
        encoding, end, escaped, separator, len(head.headings), head, header_row, first_line, notices
    )


def _lines_of(records: list[Record], index: int) -> int:
    """How many lines the row takes: headings may have line feeds in them."""
    return 1 + sum(cell.count("\n") for cell in records[index].cells)


def _is_escaped(beginning: str, end: str, separator: str) -> bool:
    """Whether marks inside a cell have a backslash before them, as some databases write: less breaks then."""
    if '\\"' not in beginning:
        return False
    plain, escaped = (
        sum(bool(record.trouble) for record in _sample(beginning, end, separator, how))
        for how in (False, True)
    )
    return escaped < plain


def _sample(beginning: str, end: str, separator: str, escaped: bool = False) -> list[Record]:
    """The first rows. The last one may be cut off where more text follows, and is left out then."""
    lines = Lines(StringIO(beginning, newline=""), end, escaped=escaped)
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
