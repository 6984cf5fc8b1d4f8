"""Reads an event log in XES, plain or packed with gzip; runs in a child process.

One row an event, the attributes of its trace beside it as "case:<key>". Read as a stream, twice: once for the
columns, once for the rows. A DOCTYPE is refused, so that no entity is ever resolved. What the file declares
as "global" is a promise, not a value: it fills no gap.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from xml.parsers import expat

from complaints.reading.model import CELL_LIMIT, COLUMN_LIMIT, Facts, Notice, ReadOptions
from complaints.reading.result import Result
from complaints.reading.table import headings
from complaints.reading.text import is_clean
from complaints.reading.writer import RawWriter
from errors import LogRefused

GZIP = b"\x1f\x8b"
BLOCK = 1 << 20
UNPACKED_LIMIT = 8 << 30
RATIO_LIMIT = 300
RATIO_FREE = 64 << 20

_VALUES = frozenset({"string", "date", "int", "float", "boolean", "id", "list", "container"})
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?")

Row = dict[str, str]


def read_xes(path: Path, target: Path, options: ReadOptions) -> Result:
    """Reads all events. Raises LogRefused."""
    found = _Columns()
    _parse(path, found.event)
    names = headings(tuple(found.keys), len(found.keys))
    writer = RawWriter(target, names)
    keys = tuple(found.keys)

    def write(row: Row, line: int) -> None:
        cells = [row.get(key, "") for key in keys]
        characters = sum(map(len, cells))
        long = [key for key in row if len(row[key]) > CELL_LIMIT] if characters > CELL_LIMIT else []
        if long:
            length = len(row[long[0]])
            writer.refuse("cell-long", line=line, column=long[0], length=length, limit=CELL_LIMIT)
        elif not is_clean("".join(cells)):
            bad = next(key for key in row if not is_clean(row[key]))
            writer.refuse("character", line=line, column=bad)
        else:
            writer.take(cells, characters)

    reader = _parse(path, write)
    writer.close()
    return Result(format="xes", writer=writer, notices=_notices(reader))


def _notices(reader: _Reader) -> list[Notice]:
    notices = []
    if reader.empty_traces:
        notices.append(Notice(code="cases-empty", facts=Facts(count=reader.empty_traces)))
    if reader.nested:
        notices.append(Notice(code="nested", facts=Facts(count=reader.nested)))
    return notices


class _Columns:
    """The keys of all events, in the order of their first use."""

    def __init__(self) -> None:
        self.keys: dict[str, None] = {}

    def event(self, row: Row, line: int) -> None:
        """Takes an event's keys. Raises LogRefused for too many."""
        if row.keys() <= self.keys.keys():
            return
        self.keys.update(dict.fromkeys(row))
        if len(self.keys) > COLUMN_LIMIT:
            raise LogRefused("log-columns", columns=len(self.keys), limit=COLUMN_LIMIT)


class _Reader:
    """Turns tags into events. An attribute within another one is called "<outer>:<inner>"."""

    def __init__(self, take: Callable[[Row, int], None]):
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self._take = take
        self._trace: Row = {}
        self._event: Row | None = None
        self._events: list[tuple[Row, int]] = []  # of the trace, whose attributes may come after them
        self._within = ""
        self._outer: list[str] = []
        self._line = 0
        self.empty_traces = self.nested = 0
        self.is_log = False

    def _doctype(self, *_: object) -> None:
        raise LogRefused("log-doctype")

    def _start(self, tag: str, attributes: Row) -> None:
        tag = tag.rpartition(":")[2]
        if tag in _VALUES:
            self._value(tag, attributes)
        elif tag == "event":
            self._event, self._within = {}, "event"
            self._line = self.parser.CurrentLineNumber
        elif tag == "trace":
            self._trace, self._events, self._within = {}, [], "trace"
        elif tag == "global":
            self._within = "global"
        elif tag == "log":
            self.is_log = True
        elif not self.is_log:
            raise LogRefused("log-xes")

    def _value(self, tag: str, attributes: Row) -> None:
        key = attributes.get("key", "")
        self._outer.append(key)
        if self._within not in ("event", "trace"):
            return
        name = ":".join(self._outer) if len(self._outer) > 1 else key
        row = self._trace if self._within == "trace" else self._event
        value = attributes.get("value")
        if row is None or value is None:
            return
        if self._within == "trace":
            name = f"case:{name}"
        if len(self._outer) > 1:
            self.nested += 1
        value = _as_text(tag, value)
        row[name] = f"{row[name]}; {value}" if len(self._outer) > 1 and name in row else value

    def _end(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag in _VALUES:
            self._outer.pop()
        elif tag == "event" and self._event is not None:
            self._events.append((self._event, self._line))
            self._event, self._within = None, "trace"
        elif tag == "trace":
            self.empty_traces += not self._events
            self._end_trace()
        elif tag == "log":
            self._end_trace()  # events outside any trace
        elif tag == "global":
            self._within = ""

    def _end_trace(self) -> None:
        for event, line in self._events:
            self._take(self._trace | event, line)
        self._trace, self._events, self._within = {}, [], ""


def _as_text(tag: str, value: str) -> str:
    if tag == "date" and (moment := _MOMENT.fullmatch(value)):
        day, time, zone = moment.groups("")
        return f"{day} {time if time.count(':') > 1 else f'{time}:00'}{'+00:00' if zone == 'Z' else zone}"
    return value.lower() if tag == "boolean" else value


def _parse(path: Path, take: Callable[[Row, int], None]) -> _Reader:
    reader = _Reader(take)
    parser = reader.parser
    try:
        with _unpacked(path) as file:
            for block in _blocks(file, path.stat().st_size):
                parser.Parse(block, False)
            parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise LogRefused("log-xes-broken", line=error.lineno, reason=expat.ErrorString(error.code)) from None
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise LogRefused("log-damaged") from None
    if not reader.is_log:
        raise LogRefused("log-xes")
    return reader


@contextmanager
def _unpacked(path: Path) -> Iterator[IO[bytes]]:
    with path.open("rb") as file:
        if file.read(2) == GZIP:
            file.seek(0)
            with gzip.open(file) as unpacked:
                yield unpacked  # type: ignore[misc]
        else:
            file.seek(0)
            yield file


def _blocks(file: IO[bytes], packed: int) -> Iterator[bytes]:
    total = 0
    while block := file.read(BLOCK):
        total += len(block)
        if total > UNPACKED_LIMIT or (total > RATIO_FREE and total > packed * RATIO_LIMIT):
            raise LogRefused("log-bomb")
        yield block
