"""Reads answers on former clause numbers and says what taking them to 2018 would change. Saves nothing.

bytes ─ open_book ─▶ cells ─ rows ─▶ Given (clause, level, note) ─ by requirement ─▶ SheetPreview
        (limited child)
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from assessment.model import Answer, Assessment, Level
from assessment.transition import join
from checklists.model import LANGUAGES, Requirement, Standard
from checklists.words import number_of
from errors import AnswerSheetRefused, Problem
from i18n import translator
from i18n.fold import fold
from reports.answer_sheet.book import Cell, Sheet, open_book
from reports.answer_sheet.layout import Column as Field
from reports.answer_sheet.preview import RowChange, SheetPreview
from reports.answer_sheet.rows import HEAD_WITHIN
from reports.answer_sheet.values import CellTrouble, not_applicable_word, parse, shown
from reports.former_sheet.layout import PROGRAMS_NAMES, Column, sheet_name
from reports.former_sheet.numbering import FormerClauses, Numbering

# "5.3", "Clause 5.3", "5.3 Policy", "Ek B": the number is what counts.
_NUMBER = re.compile(r"(?:(?:clause|annex|madde|ek)\s+)?([a-z]|[0-9]+(?:\.[0-9]+)*)\.?(?:\s.*)?", re.DOTALL)


@dataclass(frozen=True)
class Given:
    """What one row says about the requirements that its clause became."""

    place: str
    level: Level | None
    not_applicable: str
    note: str
    requirements: tuple[Requirement, ...]


@dataclass
class _Rows:
    """The rows that could be read, and what is wrong with the others."""

    given: list[Given] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_former_sheet(
    data: bytes,
    standard: Standard,
    assessment: Assessment,
    revisions: Mapping[str, int],
    numbering: Numbering,
) -> SheetPreview:
    """Compare a sheet on former clause numbers with what is stored now.

    Where an answer is stored already, the row is a conflict: what is stored stays unless the reader says
    otherwise. Raises AnswerSheetRefused if the whole file cannot be read.
    """
    names = [*(sheet_name(translator(code)) for code in LANGUAGES), *PROGRAMS_NAMES]
    book = open_book(data, *names)
    name = next((name for name in names if book.get(name)), None)
    if name is None:
        raise AnswerSheetRefused("answer-sheet-no-answers", sheet=" / ".join(names))
    reader = _Reader(name, book[name], FormerClauses(standard, numbering), assessment)
    return _preview(reader, revisions)


class _Reader:
    """One sheet, clause by clause."""

    def __init__(self, name: str, sheet: Sheet, clauses: FormerClauses, assessment: Assessment):
        self.name, self.sheet, self.clauses, self.assessment = name, sheet, clauses, assessment
        asked = clauses.standard.select(assessment.setup.depth)
        self.asked = {requirement.id for requirement in asked}
        self.edition = clauses.numbering.edition

    def rows(self) -> _Rows:
        """Every row below the headings that says anything."""
        head, columns = self._head()
        found = _Rows()
        for number, cells in sorted(self.sheet.items()):
            own = {column: cells[at] for column, at in columns.items() if _says(cells.get(at))}
            if number > head and (Column.LEVEL in own or Column.NOTE in own):
                try:
                    found.given.append(self._given(f"{self.name}!{number}", own))
                except AnswerSheetRefused as refused:
                    found.problems.extend(refused.problems)
        return found

    def _head(self) -> tuple[int, dict[Column, int]]:
        known = {fold(c.heading(translator(code))): c for code in LANGUAGES for c in Column}
        for row in range(1, HEAD_WITHIN + 1):
            cells = self.sheet.get(row, {}).values()
            found = {known[text]: cell.column for cell in cells if (text := fold(str(cell.value))) in known}
            if {Column.CLAUSE, Column.LEVEL} <= set(found):
                return row, found
        wanted = (
            f"{Column.CLAUSE.heading(t)}, {Column.LEVEL.heading(t)}" for t in map(translator, LANGUAGES)
        )
        raise AnswerSheetRefused("former-no-head", self.name, heading=" / ".join(wanted))

    def _given(self, place: str, own: Mapping[Column, Cell]) -> Given:
        """One row; raises AnswerSheetRefused naming what is wrong with it."""
        requirements = self._requirements(place, own.get(Column.CLAUSE))
        level = _value(Field.LEVEL, own.get(Column.LEVEL))
        note = str(_value(Field.SEEN, own.get(Column.NOTE)) or "")
        if not_applicable_word(own.get(Column.LEVEL)):
            if not note:
                raise AnswerSheetRefused("answer-sheet-na-reason", place)
            return Given(place, None, note, "", requirements)
        if not isinstance(level, Level):
            raise AnswerSheetRefused("former-no-level", place)
        return Given(place, level, "", note, requirements)

    def _requirements(self, place: str, cell: Cell | None) -> tuple[Requirement, ...]:
        if cell is None:
            raise AnswerSheetRefused("former-no-clause", place)
        _value(Field.SEEN, cell)  # refuses formulas and errors
        number = _number(cell)
        row = self.clauses.rows.get(number)
        if row is None:
            raise AnswerSheetRefused("former-unknown", cell.place, number=shown(cell), edition=self.edition)
        if cell.kind == "number" and self.clauses.is_ambiguous(number):
            raise AnswerSheetRefused("former-decimal", cell.place, number=number, other=f"{number}0")
        if row.edition_2018 is None:
            raise AnswerSheetRefused("former-no-place", cell.place, number=number, edition=self.edition)
        asked = tuple(r for r in self.clauses.requirements(row) if r.id in self.asked)
        if not asked:
            raise AnswerSheetRefused("former-not-asked", cell.place, number=number, now=row.edition_2018)
        return asked


def _says(cell: Cell | None) -> bool:
    """Whether there is anything in a cell; a formula has no value here, but was meant to say something."""
    return cell is not None and (cell.kind == "formula" or bool(shown(cell)))


def _number(cell: Cell) -> str:
    """The clause's number as the table of former clauses writes it; what is none stays as it is."""
    text = fold(
        str(int(cell.value) if cell.kind == "number" and float(cell.value).is_integer() else cell.value)
    )
    match = _NUMBER.fullmatch(text.strip())
    return match[1].upper() if match else text


def _value(column: Field, cell: Cell | None) -> object:
    try:
        return parse(column, cell)
    except CellTrouble as trouble:
        raise AnswerSheetRefused(trouble.code, cell.place if cell else "", **trouble.facts) from None


def _preview(reader: _Reader, revisions: Mapping[str, int]) -> SheetPreview:
    rows, assessment = reader.rows(), reader.assessment
    meant: dict[str, list[Given]] = defaultdict(list)
    for given in rows.given:
        for requirement in given.requirements:
            meant[requirement.id].append(given)
    known = reader.clauses.standard.requirements
    every = [_change(known[id_], given, assessment, revisions) for id_, given in meant.items()]
    changed = [change for change in every if change.before.but(to_check=True) != change.after]
    kept = {change.requirement.id for change in every} - {change.requirement.id for change in changed}
    return SheetPreview(
        changes=tuple(change for change in changed if not change.before.is_answered),
        conflicts=tuple(change for change in changed if change.before.is_answered),
        unchanged=tuple(id_ for id_ in meant if id_ in kept),
        absent=tuple(id_ for id_ in known if id_ in reader.asked and id_ not in meant),
        problems=tuple(rows.problems),
        notices=(*_to_check(reader, len(changed)), *_twice(meant)),
    )


def _change(
    requirement: Requirement, given: list[Given], assessment: Assessment, revisions: Mapping[str, int]
) -> RowChange:
    """What the rows make of one answer: the lowest level, their notes below what is stored."""
    before = assessment.answer(requirement.id)
    said = [
        Answer(requirement=requirement.id, level=g.level, not_applicable=g.not_applicable, seen=g.note)
        for g in given
    ]
    new = join(requirement.id, [Answer(requirement=requirement.id, seen=before.seen), *said])
    judged = {"level": new.level, "not_applicable": new.not_applicable, "seen": new.seen}
    after = before.but(**judged, to_check=True)
    return RowChange(given[0].place, requirement, before, after, revisions.get(requirement.id, 0))


def _to_check(reader: _Reader, count: int) -> Iterator[Problem]:
    if count:
        yield Problem("former-to-check", reader.name, {"count": count, "edition": reader.edition})


def _twice(meant: Mapping[str, list[Given]]) -> Iterator[Problem]:
    """Rows that mean the same requirements, each group once."""
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for id_, given in meant.items():
        if len(given) > 1:
            groups[tuple(g.place for g in given)].append(number_of(id_))
    for places, numbers in groups.items():
        facts = {"number": ", ".join(numbers), "others": ", ".join(places)}
        yield Problem("former-twice", places[0], facts)
