"""Writes the raw table and keeps the count: every row that comes is either in the Parquet or refused."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from complaints.reading.model import CELL_LIMIT, LISTED, ROW, Facts, Notice, Refused
from complaints.reading.table import is_total
from errors import LogRefused

CELLS = 1_000_000
"""Cells of a row group at most: what is held in memory at a time."""
CHARACTERS = 32_000_000


class RawWriter:
    """Takes rows or whole columns. Raises LogRefused where the disk or the limit ends."""

    def __init__(self, target: Path, headings: Sequence[str]):
        self.headings = tuple(headings)
        self.rows_in = self.refused_count = 0
        self.refused: list[Refused] = []
        self.notices: list[Notice] = []
        self.group = max(1, min(65_536, CELLS // max(1, len(headings))))
        self._numbers: list[int] = []
        self._rows: list[Sequence[str]] = []
        self._characters = 0
        self._schema = pa.schema([(ROW, pa.int64()), *((name, pa.string()) for name in headings)])
        try:
            self._file = pq.ParquetWriter(target, self._schema)
        except OSError as error:
            raise _full(error) from None

    def take(self, cells: Sequence[str], characters: int) -> None:
        """A row of as many texts as there are headings."""
        if len(self._rows) >= self.group or self._characters > CHARACTERS:
            self._flush()
        self.rows_in += 1
        self._numbers.append(self.rows_in)
        self._rows.append(cells)
        self._characters += characters

    def refuse(self, code: str, **facts: str | int | float) -> None:
        """The next row of the source stays out."""
        self.rows_in += 1
        self._list(self.rows_in, code, facts)

    def refuse_total(self, line: int) -> None:
        """The row that came last stays out after all if it only sums up."""
        if self._rows and self._numbers[-1] == self.rows_in and is_total(self._rows[-1]):
            self._rows.pop()
            self._list(self._numbers.pop(), "total", Facts(line=line))

    def take_columns(self, columns: Sequence[Any], line_of: Callable[[int], int] | None = None) -> None:
        """Some rows at once, as a string array a heading; a row with a cell that cannot be kept is refused.

        line_of: the place in the source of the n-th of these rows, from 0, where it has one.
        """
        start = self.rows_in
        count = len(columns[0])
        self.rows_in += count
        numbers = pa.array(range(start + 1, start + count + 1), pa.int64())
        bad = bad_cells(columns)
        for index, facts in sorted(bad.items()):
            code = str(facts.pop("code"))
            column = self.headings[int(facts.pop("column"))]
            place = Facts(line=line_of(index)) if line_of else Facts()
            self._list(start + index + 1, code, Facts(place | facts | {"column": column}))
        if bad:
            kept = pa.array([index for index in range(count) if index not in bad], pa.int64())
            numbers, columns = numbers.take(kept), [column.take(kept) for column in columns]
        self._write([numbers, *(_or_null(column) for column in columns)])

    def close(self) -> None:
        """All is written."""
        self._flush()
        try:
            self._file.close()
        except OSError as error:
            raise _full(error) from None

    def _list(self, row: int, code: str, facts: Facts) -> None:
        self.refused_count += 1
        if len(self.refused) < LISTED:
            self.refused.append(Refused(row=row, code=code, facts=facts))

    def _flush(self) -> None:
        if not self._rows:
            return
        # list, not tuple: pyarrow converts lists ten times faster
        columns = [_or_null(pa.array(list(column), pa.string())) for column in zip(*self._rows, strict=True)]
        self._write([pa.array(self._numbers, pa.int64()), *columns])
        self._numbers, self._rows, self._characters = [], [], 0

    def _write(self, columns: Iterable[Any]) -> None:
        try:
            self._file.write_batch(
                pa.record_batch(list(columns), schema=self._schema), row_group_size=self.group
            )
        except OSError as error:
            raise _full(error) from None


def _or_null(column: Any) -> Any:
    """Empty texts are no texts."""
    empty = pc.equal(pc.binary_length(column), 0)
    return pc.if_else(empty, None, column) if pc.any(empty).as_py() else column


def bad_cells(columns: Sequence[Any]) -> dict[int, Facts]:
    """The rows that have a cell too long or with a character that cannot be kept, and the first such cell."""
    found: dict[int, Facts] = {}
    for number, column in enumerate(columns):
        lengths = pc.binary_length(column)
        if (pc.max(lengths).as_py() or 0) > CELL_LIMIT:
            lengths = pc.utf8_length(column)
            for index in _where(pc.greater(lengths, CELL_LIMIT)):
                facts = Facts(
                    code="cell-long", column=number, length=lengths[index].as_py(), limit=CELL_LIMIT
                )
                found.setdefault(index, facts)
        if _has_bad_bytes(column):
            for index in _where(pc.match_substring_regex(column, "[\\x00\\x{FFFE}\\x{FFFF}]")):
                found.setdefault(index, Facts(code="character", column=number))
    return found


def _where(mask: Any) -> list[int]:
    indices: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return indices


def _has_bad_bytes(column: Any) -> bool:
    buffer = column.buffers()[2]
    data = buffer.to_pybytes() if buffer else b""
    return any(mark in data for mark in (b"\0", b"\xef\xbf\xbe", b"\xef\xbf\xbf"))


def _full(error: OSError) -> LogRefused:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return LogRefused("log-disk-full")
    if error.errno == errno.EFBIG:
        return LogRefused("log-too-much")
    return LogRefused("log-not-written", reason=errno.errorcode.get(error.errno or 0, "OSError"))
