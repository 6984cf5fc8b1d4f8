"""From the cells of the answers' sheet to one reading a row; every problem is named, none hides another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from assessment.model import Answer, Assessment
from checklists.model import LANGUAGES, Requirement
from errors import AnswerSheetRefused, Problem
from i18n import translator
from i18n.fold import fold
from reports.answer_sheet import layout
from reports.answer_sheet.book import Cell, Sheet
from reports.answer_sheet.layout import FIELDS, Column, Value
from reports.answer_sheet.parts import Part, by_number
from reports.answer_sheet.values import CellTrouble, not_applicable_word, parse, shown

HEAD_WITHIN = 20
"""The headings are looked for in this many rows from the top."""


@dataclass(frozen=True)
class Head:
    """Where the columns are; users may move, hide and add columns."""

    row: int
    columns: Mapping[Column, int]
    notices: tuple[Problem, ...]


@dataclass
class Reading:
    """What a row says: requirement (None if it names none), the answer it leads to, and what is wrong."""

    place: str
    requirement: Requirement | None = None
    answer: Answer | None = None
    problems: list[Problem] = field(default_factory=list)


def find_head(name: str, sheet: Sheet, part: Part) -> Head:
    """The row of headings. Raises AnswerSheetRefused if there is none, or one is there twice."""
    nature = part.standard.nature
    known = {fold(c.heading(translator(code).on(nature))): c for code in LANGUAGES for c in Column}
    for row in range(1, HEAD_WITHIN + 1):
        found = [(known.get(fold(str(cell.value))), cell) for cell in sheet.get(row, {}).values()]
        named = {column for column, _ in found}
        if Column.NUMBER in named and named & set(FIELDS):
            return _head(name, row, found, part)
    heading = Column.NUMBER.heading(translator("en")), Column.NUMBER.heading(translator("tr"))
    raise AnswerSheetRefused("answer-sheet-no-head", name, heading=" / ".join(dict.fromkeys(heading)))


def _head(name: str, row: int, found: list[tuple[Column | None, Cell]], part: Part) -> Head:
    columns: dict[Column, int] = {}
    notices = []
    for column, cell in found:
        if column is None:
            notices.append(Problem("answer-sheet-column-unknown", cell.place, {"column": shown(cell)}))
        elif column in columns:
            raise AnswerSheetRefused("answer-sheet-column-twice", cell.place, column=shown(cell))
        else:
            columns[column] = cell.column
    lacking = (column for column in part.fields if column not in columns)
    t = translator("tr" if name == part.names["tr"] else "en")
    notices += [Problem("answer-sheet-column-missing", name, {"column": c.heading(t)}) for c in lacking]
    return Head(row, columns, tuple(notices))


def read_rows(name: str, sheet: Sheet, head: Head, part: Part, assessment: Assessment) -> tuple[Reading, ...]:
    """Every row below the headings that says anything."""
    reader = _RowReader(head, part, by_number(part), {r.id for r in part.asked}, assessment)
    rows = (reader.read(f"{name}!{row}", cells) for row, cells in sorted(sheet.items()) if row > head.row)
    readings = tuple(reading for reading in rows if reading is not None)
    _mark_twice(readings)
    return readings


def _mark_twice(readings: Iterable[Reading]) -> None:
    """Rows that answer the same requirement: none of them can be meant more than the others."""
    places = defaultdict(list)
    for reading in readings:
        if reading.requirement:
            places[reading.requirement.id].append(reading)
    for same in places.values():
        for reading in same if len(same) > 1 else ():
            others = ", ".join(other.place for other in same if other is not reading)
            number = reading.requirement.number if reading.requirement else ""
            reading.problems.append(
                Problem("answer-sheet-row-twice", reading.place, {"number": number, "others": others})
            )


@dataclass(frozen=True)
class _RowReader:
    head: Head
    part: Part
    by_number: Mapping[str, Requirement]
    asked: set[str]
    assessment: Assessment

    def read(self, place: str, cells: Mapping[int, Cell]) -> Reading | None:
        """A row's reading, or None for a row without number and answers."""
        own = {column: cells[at] for column, at in self.head.columns.items() if at in cells}
        filled = [c for column, c in own.items() if column in FIELDS and shown(c)]
        number = own.get(Column.NUMBER)
        if number is None or not shown(number):
            return self._nameless(place) if filled else None
        requirement = self.by_number.get(str(number.value).strip())
        if requirement is None:
            facts = {"number": shown(number), "nature": self.part.standard.nature}
            return Reading(place, problems=[Problem("answer-sheet-number", number.place, facts)])
        if requirement.id not in self.asked:
            return self._not_asked(place, requirement) if filled else None
        return self._answer(place, requirement, own)

    def _nameless(self, place: str) -> Reading:
        facts = {"nature": self.part.standard.nature}
        return Reading(place, problems=[Problem("answer-sheet-no-number", place, facts)])

    def _not_asked(self, place: str, requirement: Requirement) -> Reading:
        facts = {"number": requirement.number, "depth": self.part.depth.value}
        return Reading(place, problems=[Problem("answer-sheet-not-asked", place, facts)])

    def _answer(self, place: str, requirement: Requirement, own: Mapping[Column, Cell]) -> Reading:
        stored = self.assessment.answer(requirement.id)
        reading = Reading(place, requirement)
        values: dict[Column, Value] = {column: layout.field(stored, column) for column in FIELDS}
        for column in FIELDS:
            if column in self.head.columns:
                try:
                    values[column] = _value(column, own.get(column), stored)
                except CellTrouble as trouble:
                    reading.problems.append(Problem(trouble.code, own[column].place, trouble.facts))
                    del values[column]
        reading.problems += _contradictions(place, own, values)
        if not reading.problems:
            reading.answer = _answered(stored, {c.value: value for c, value in values.items()})
        return reading


def _answered(stored: Answer, values: dict[str, Value]) -> Answer:
    """The answer with these values; one that is judged anew need not be checked any more."""
    answer = stored.model_copy(update=values)
    judged = (answer.level, answer.not_applicable) != (stored.level, stored.not_applicable)
    return answer.model_copy(update={"to_check": False}) if judged else answer


def _value(column: Column, cell: Cell | None, stored: Answer) -> Value:
    """The cell's value; what the writer wrote for the stored value stands for exactly that value."""
    kept = layout.field(stored, column)
    if cell is not None and cell.kind == "text" and kept:
        written = layout.shown_text(kept) if isinstance(kept, str) else str(kept)
        if cell.value == written:
            return kept
    return parse(column, cell)


def _contradictions(
    place: str, own: Mapping[Column, Cell], values: Mapping[Column, Value]
) -> Iterator[Problem]:
    """Level and "not applicable" exclude each other, and the latter needs its reason."""
    if Column.LEVEL not in values or Column.NOT_APPLICABLE not in values:
        return  # one of them was unreadable: that is said already
    reason = values[Column.NOT_APPLICABLE]
    if values[Column.LEVEL] is not None and reason:
        yield Problem("answer-sheet-level-and-na", place)
    if not_applicable_word(own.get(Column.LEVEL)) and not reason:
        yield Problem("answer-sheet-na-reason", place)
