"""From a cell to a value of an answer: strict about the meaning, patient about the spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from pydantic import TypeAdapter, ValidationError

from assessment.model import LINE_LIMIT, TEXT_LIMIT, Level, Line, Text
from checklists.model import LANGUAGES
from errors import Fact
from i18n import translator
from i18n.fold import fold
from reports.answer_sheet.book import Cell
from reports.answer_sheet.layout import FIELDS, Column, Value

_LEVEL = re.compile(r"([0-9])(?:\s*[-:.)=]?\s*(\D.*))?", re.DOTALL)
_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T00:00:00)?")
_SHOWN = 60
_YEARS = range(1900, 2200)


class CellTrouble(Exception):
    """What is wrong with a cell: a problem's code and facts, without its place."""

    def __init__(self, code: str, **facts: Fact):
        super().__init__(code)
        self.code, self.facts = code, facts


def parse(column: Column, cell: Cell | None) -> Value:
    """The value that a cell gives to its column; an empty cell gives the empty value. Raises CellTrouble."""
    if cell is None:
        return None if column in (Column.LEVEL, Column.DUE) else ""
    if cell.kind in ("formula", "error"):
        raise CellTrouble(f"answer-sheet-{cell.kind}", value=str(cell.value))
    return _PARSERS[column](cell)


def not_applicable_word(cell: Cell | None) -> bool:
    """Whether a level's cell says "not applicable" instead of a level."""
    return cell is not None and cell.kind == "text" and fold(cell.value) in _not_applicable_words()


def _level(cell: Cell) -> Level | None:
    if cell.kind == "number" and cell.value in tuple(Level):
        return Level(int(cell.value))
    text = cell.value.strip() if cell.kind == "text" else None
    if text == "" or not_applicable_word(cell):
        return None
    level = _level_in(text) if text else None
    if level is None:
        raise CellTrouble("answer-sheet-level", value=shown(cell))
    return level


def _level_in(text: str) -> Level | None:
    """A level by its number, by its words, or by both if they agree."""
    folded = fold(text)
    words = _level_words()
    if folded in words:
        return words[folded]
    match = _LEVEL.fullmatch(folded)
    if not match or int(match[1]) > max(Level):
        return None
    level = Level(int(match[1]))
    return level if match[2] is None or words.get(match[2]) is level else None


@lru_cache(maxsize=1)
def _level_words() -> Mapping[str, Level]:
    """Every level's name in every language, folded."""
    return {fold(translator(code)(f"level-{int(n)}")): n for code in LANGUAGES for n in Level}


@lru_cache(maxsize=1)
def _not_applicable_words() -> frozenset[str]:
    words = {fold(translator(code)("not-applicable")) for code in LANGUAGES}
    return frozenset(words | {"n/a", "na", "n.a.", "u/d"})


def _due(cell: Cell) -> date | None:
    text = str(cell.value).strip()
    if cell.kind == "text" and not text:
        return None
    day = _day_in(text) if cell.kind in ("text", "date") else None
    if day is None or day.year not in _YEARS:
        raise CellTrouble("answer-sheet-date", value=shown(cell))
    return day


def _day_in(text: str) -> date | None:
    """A day as 03.04.2026 (day first) or 2026-04-03; other orders are ambiguous and refused."""
    if iso := _ISO_DAY.fullmatch(text):
        year, month, day = iso.groups()
    elif dotted := _DAY.fullmatch(text):
        day, month, year = dotted.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


_TEXT: TypeAdapter[str] = TypeAdapter(Text)
_LINE: TypeAdapter[str] = TypeAdapter(Line)


def _text(cell: Cell) -> str:
    return _checked(cell, _TEXT, TEXT_LIMIT)


def _line(cell: Cell) -> str:
    return _checked(cell, _LINE, LINE_LIMIT)


def _checked(cell: Cell, rules: TypeAdapter[str], limit: int) -> str:
    text = _as_text(cell)
    try:
        return rules.validate_python(text)
    except ValidationError as error:
        first = error.errors()[0]
    if first["type"] == "string_too_long":
        raise CellTrouble("answer-sheet-too-long", length=len(text), limit=limit)
    facts = first["ctx"]
    raise CellTrouble("answer-sheet-character", codepoint=facts["codepoint"], position=facts["position"])


def _as_text(cell: Cell) -> str:
    """What a person reads in the cell; truth values and times are no words."""
    if cell.kind == "text":
        return str(cell.value).replace("_x000D_", "")  # how Excel writes a pasted carriage return
    if cell.kind == "number":
        whole = float(cell.value).is_integer()
        return str(int(cell.value)) if whole else repr(cell.value)
    if cell.kind == "date":
        return date.fromisoformat(cell.value).strftime("%d.%m.%Y")
    raise CellTrouble("answer-sheet-not-text", value=shown(cell))


def shown(cell: Cell) -> str:
    """A cell's content, short enough for a message and without control characters."""
    text = "".join(c if c.isprintable() else " " for c in str(cell.value)).strip()
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


_PARSERS: Mapping[Column, Callable[[Cell], Value]] = {
    **dict.fromkeys(FIELDS, _text),
    Column.LEVEL: _level,
    Column.OWNER: _line,
    Column.DUE: _due,
}
