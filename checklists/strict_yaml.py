"""YAML that means only what it shows.

A checklist file is text, lists and mappings. Whatever lets YAML mean something else is refused with
its line: aliases and anchors (a few lines of them grow to gigabytes), tags, duplicate keys (the last
would win in silence), unquoted values that YAML reads as another type (``NO`` as false, ``8.10`` as
8.1, a date), control characters. Size and depth are bounded before anything is built.

Source: the YAML 1.1 type repository (https://yaml.org/type/), which PyYAML follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from errors import ChecklistError, Fact, Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 24
MAX_FACT = 200
MAX_PROBLEMS = 100

Tree = dict[str, "Tree"] | list["Tree"] | str | int | None
Steps = tuple[str | int, ...]

# Numbers of more digits are no level, weight or month, and Python refuses to print very long ones.
INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,8})", re.ASCII)
AMBIGUOUS = re.compile(
    r"""
    y | n | yes | no | on | off | true | false      # truth values
    | ~ | null | << | =                             # nothing, merge, default value
    | [-+]?0[box][0-9a-f_]+                         # 0x1F
    | [-+]?[0-9][0-9_]*(:[0-5]?[0-9])*(\.[0-9_]*)?(e[-+]?[0-9]+)?   # 010, 8.10, 12:30, 1e3
    | [-+]?\.([0-9][0-9_]*(e[-+]?[0-9]+)?|inf|nan)                  # .5
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t\ ].*)?      # 2018-07-30, with or without a time
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)
# Control characters, line separators that editors do not show, and marks that reverse the reading order.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


@dataclass(frozen=True)
class Document:
    """A file that was read.

    name: the file's name. data: its mappings, lists, texts, whole numbers and nulls.
    lines: the line (from 1) of everything in it, by the keys and indices that lead there.
    """

    name: str
    data: Tree
    lines: dict[Steps, int]

    def place(self, steps: Steps = ()) -> str:
        """Where something stands, e.g. "7-operation.yaml:41"; for what is missing, where it belongs."""
        while steps not in self.lines:
            steps = steps[:-1]
        return f"{self.name}:{self.lines[steps]}"


def problem(code: str, place: str, **facts: Fact) -> Problem:
    """A problem whose facts are short enough for a sentence, however long what was written."""
    return Problem(code, place, {name: _short(fact) for name, fact in facts.items()})


def _short(fact: Fact) -> Fact:
    return fact if not isinstance(fact, str) or len(fact) <= MAX_FACT else fact[: MAX_FACT - 1] + "…"


def read_document(path: Path) -> Document:
    """Read one file; raises ChecklistError with every problem that was found in it."""
    return parse_document(path.name, _text(path))


def parse_document(name: str, text: str) -> Document:
    """Read a text as the file ``name``; raises ChecklistError with every problem."""
    if found := INVISIBLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise ChecklistError("yaml-invisible", f"{name}:{line}", character=_codepoint(found[0]))
    return _Reader(name, text).document()


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ChecklistError("yaml-unreadable", path.name, detail=error.strerror or str(error)) from error
    if len(data) > MAX_BYTES:
        raise ChecklistError("yaml-too-large", path.name, limit=MAX_BYTES)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ChecklistError("yaml-not-utf8", f"{path.name}:{line}") from error


def _codepoint(character: str) -> str:
    return f"U+{ord(character):04X}"


class _Reader:
    """Walks the parser's events; reports what can be skipped, raises where reading cannot go on."""

    def __init__(self, name: str, text: str):
        self._name = name
        self._events = yaml.CSafeLoader(text)
        self._lines: dict[Steps, int] = {(): 1}
        self._problems: list[Problem] = []

    def document(self) -> Document:
        try:
            data = self._only_document()
        except yaml.YAMLError as error:
            self._stop("yaml-syntax", _line(error), detail=getattr(error, "problem", None) or str(error))
        if self._problems:
            raise ChecklistError(self._problems)
        return Document(self._name, data, self._lines)

    def _only_document(self) -> Tree:
        self._next()  # the stream's start
        start = self._next()
        if isinstance(start, StreamEndEvent):
            self._stop("yaml-nothing", 1)
        data = self._value(self._next(), ())
        self._next()  # the document's end
        if isinstance(following := self._next(), DocumentStartEvent):
            self._stop("yaml-several", _line_of(following))
        return data

    def _next(self) -> Any:
        return self._events.get_event()

    def _value(self, event: Any, steps: Steps) -> Tree:
        self._lines[steps] = _line_of(event)
        if len(steps) > MAX_DEPTH:
            self._stop("yaml-too-deep", _line_of(event), limit=MAX_DEPTH)
        if event.anchor is not None:
            self._report("yaml-alias", event, name=event.anchor)
        if isinstance(event, AliasEvent):
            return None
        if event.tag is not None:
            self._report("yaml-tag", event, tag=event.tag)
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        if isinstance(event, MappingStartEvent):
            return self._mapping(steps)
        return [self._value(item, (*steps, i)) for i, item in enumerate(self._items())]

    def _items(self) -> Iterator[Event]:
        while not isinstance(event := self._next(), SequenceEndEvent):
            yield event

    def _mapping(self, steps: Steps) -> Tree:
        found: dict[str, Tree] = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            key = self._key(event)
            inner = (*steps, key)
            if key in found:
                self._report("yaml-duplicate-key", event, key=key, first=str(self._lines[inner]))
            found[key] = self._value(self._next(), inner)
            self._lines[inner] = _line_of(event)
        return found

    def _key(self, event: Any) -> str:
        if not isinstance(event, ScalarEvent):
            self._stop("yaml-key", _line_of(event))
        if event.anchor is not None or event.tag is not None:
            self._stop("yaml-key", _line_of(event))
        key = self._scalar(event)
        if not isinstance(key, str):
            self._report("yaml-ambiguous", event, value=event.value)
        return str(event.value)

    def _scalar(self, event: ScalarEvent) -> str | int | None:
        value: str = event.value
        if not event.style:
            return self._plain(event, value)
        if event.style == '"' and (found := INVISIBLE.search(value)):
            self._report("yaml-invisible", event, character=_codepoint(found[0]))
        return value

    def _plain(self, event: ScalarEvent, value: str) -> str | int | None:
        if value == "null":
            return None
        if not value:
            self._report("yaml-empty", event)
        elif INTEGER.fullmatch(value):
            return int(value)
        elif AMBIGUOUS.fullmatch(value):
            self._report("yaml-ambiguous", event, value=value)
        return value

    def _report(self, code: str, event: Event, **facts: Fact) -> None:
        self._problems.append(problem(code, f"{self._name}:{_line_of(event)}", **facts))
        if len(self._problems) == MAX_PROBLEMS:
            self._stop("yaml-too-many", _line_of(event), limit=MAX_PROBLEMS)

    def _stop(self, code: str, line: int, **facts: Fact) -> NoReturn:
        raise ChecklistError([*self._problems, problem(code, f"{self._name}:{line}", **facts)])


def _line_of(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _line(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return mark.line + 1 if mark else 1
