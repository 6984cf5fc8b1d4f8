"""What reading a log yields: the file as it is, as texts, with every row counted."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from checklists.words import Frozen

Format = Literal["csv", "tsv", "xlsx", "parquet", "xes"]
Facts = dict[str, str | int | float]

ROW = "__row"
"""Of the raw table, int64: which row of the source it was, from 1; headings and blank rows do not count."""

LISTED = 200
"""Refused rows that are listed; their number is always whole."""

COLUMN_LIMIT = 500
CELL_LIMIT = 20_000
"""Characters; a row with a longer cell is refused."""


class ReadOptions(Frozen):
    """What the reader is told instead of guessing it (None).

    encoding: a name that Python knows. header_row: the line or sheet row of the headings, from 1;
    0 if there are none. sheet: its name.
    """

    encoding: str | None = None
    separator: str | None = Field(default=None, pattern=r"^([^\w\s\"]|\t)$")
    sheet: str | None = None
    header_row: int | None = Field(default=None, ge=0)


class Refused(Frozen):
    """A row that was not taken over, and why: the message ``log-row-<code>`` with its facts.

    Its ``line`` fact is the line of the text or the row of the sheet, as the file's own program shows it.
    """

    row: int
    code: str
    facts: Facts = Field(default_factory=dict)


class Notice(Frozen):
    """Something that was assumed or left out on the way: the message ``log-warning-<code>``."""

    code: str
    facts: Facts = Field(default_factory=dict)


class Raw(Frozen):
    """A log as it was read. rows_in = rows in the Parquet + refused_count, always.

    sha256, size: of the file, in hex and bytes. encoding, separator, sheet: as used, "" where the format
    has none. sheets: of the workbook, in its order. header_row: as in ``ReadOptions``. headings: the text
    columns of the raw Parquet, in order.
    """

    name: str
    format: Format
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    sha256: str
    size: int
    header_row: int = 0
    headings: tuple[str, ...]
    rows_in: int
    refused_count: int
    refused: tuple[Refused, ...] = ()
    warnings: tuple[Notice, ...] = ()
