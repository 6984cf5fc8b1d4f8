"""Reads a filled-in answer sheet and says what importing it would change. Saves nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assessment.derive import Standing
from assessment.model import Assessment
from checklists.model import LANGUAGES, Standard
from errors import AnswerSheetRefused, Problem
from i18n import translator
from reports.answer_sheet.book import Sheet, open_book
from reports.answer_sheet.layout import TICKET, Column, answers_name, fingerprint
from reports.answer_sheet.parts import Part, parts
from reports.answer_sheet.preview import RowChange, SheetPreview
from reports.answer_sheet.rows import Reading, find_head, read_rows
from reports.answer_sheet.ticket import Ticket, check_ticket, read_ticket

NATURES = ("guidance", "requirements")


def read_answer_sheet(
    data: bytes, standard: Standard, assessment: Assessment, revisions: Mapping[str, int]
) -> SheetPreview:
    """Compare a sheet with what is stored now.

    revisions: of the stored answers, by requirement id (``Store.revisions``); missing ones are 0.
    Raises AnswerSheetRefused if the whole file cannot be read or belongs to something else.
    """
    names = [answers_name(translator(code), nature) for nature in NATURES for code in LANGUAGES]
    book = open_book(data, TICKET, *names)
    ticket = read_ticket(book.get(TICKET))
    notices = list(check_ticket(ticket, standard, assessment))
    known = parts(standard, assessment)
    named = [(part, name) for part in known for name in part.names.values() if book.get(name)]
    notices += _not_integrated(ticket, known, book)
    readings: list[Reading] = []
    for part, name in named:
        if part.standard.id in (ticket.standard, ticket.integrated):
            head = find_head(name, book[name], part)
            readings += read_rows(name, book[name], head, part, assessment)
            notices += head.notices
    if not any(book.get(name) for name in names):
        raise AnswerSheetRefused("answer-sheet-no-answers", sheet=" / ".join(known[0].names.values()))
    return _Comparison(known, assessment, revisions, ticket).preview(readings, notices)


def _not_integrated(ticket: Ticket, known: Sequence[Part], book: Mapping[str, Sheet]) -> Iterator[Problem]:
    """A sheet of an edition that is not, or no longer, integrated here is left alone."""
    if ticket.integrated in ("", *(part.standard.id for part in known)):
        return
    for code in LANGUAGES:
        name = answers_name(translator(code), "requirements")
        if book.get(name):
            yield Problem("answer-sheet-not-integrated", name, {"standard": ticket.integrated[:60]})


class _Comparison:
    """A workbook against the stored assessment."""

    def __init__(
        self, known: Sequence[Part], assessment: Assessment, revisions: Mapping[str, int], ticket: Ticket
    ):
        self.parts, self.assessment = known, assessment
        self.revisions, self.ticket = revisions, ticket

    def preview(self, readings: Sequence[Reading], notices: Sequence[Problem]) -> SheetPreview:
        """Sort the rows into what they mean."""
        good = [r for r in readings if r.answer is not None and not r.problems]
        changes = [change for reading in good if (change := self._change(reading))]
        changed = {change.requirement.id for change in changes}
        named = {r.requirement.id for r in readings if r.requirement}
        asked = [r.id for part in self.parts for r in part.asked]
        return SheetPreview(
            changes=tuple(c for c in changes if not self._is_conflict(c)),
            conflicts=tuple(c for c in changes if self._is_conflict(c)),
            unchanged=tuple(
                r.requirement.id for r in good if r.requirement and r.requirement.id not in changed
            ),
            absent=tuple(i for i in asked if i not in named),
            problems=tuple(problem for reading in readings for problem in reading.problems),
            notices=(*notices, *self._without_reason(changes)),
        )

    def _change(self, reading: Reading) -> RowChange | None:
        """What the row changes; nothing if it says what is stored, or what was stored when it was written."""
        requirement, answer = reading.requirement, reading.answer
        if requirement is None or answer is None:
            return None
        stored = self.assessment.answer(requirement.id)
        if answer == stored or fingerprint(answer) == self.ticket.fingerprint(requirement.id):
            return None
        return RowChange(reading.place, requirement, stored, answer, self.revisions.get(requirement.id, 0))

    def _is_conflict(self, change: RowChange) -> bool:
        """Whether the stored answer is no longer what it was when the sheet was written."""
        return fingerprint(change.before) != self.ticket.fingerprint(change.requirement.id)

    def _without_reason(self, changes: Sequence[RowChange]) -> Iterator[Problem]:
        """Own answers that would be kept but not count: ISO 9001 answers them, no reason says otherwise."""
        for change in changes:
            derived = self.parts[0].derived(change.requirement.id)
            is_carried = derived is not None and derived.standing in (Standing.CARRIED, Standing.OVERRIDDEN)
            given = {field.column for field in change.fields} & {Column.LEVEL, Column.NOT_APPLICABLE}
            if is_carried and given and change.after.is_answered and not change.after.override:
                facts = {"number": change.requirement.number}
                yield Problem("answer-sheet-no-reason", change.place, facts)
