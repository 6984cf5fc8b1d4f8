"""Reads a filled-in answer sheet and says what importing it would change. Saves nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assessment.model import Assessment
from checklists.model import LANGUAGES, Standard
from errors import AnswerSheetRefused, Problem
from i18n import translator
from reports.answer_sheet.book import open_book
from reports.answer_sheet.layout import TICKET, answers_name, fingerprint
from reports.answer_sheet.preview import RowChange, SheetPreview
from reports.answer_sheet.rows import Reading, find_head, read_rows
from reports.answer_sheet.ticket import Ticket, check_ticket, read_ticket


def read_answer_sheet(
    data: bytes, standard: Standard, assessment: Assessment, revisions: Mapping[str, int]
) -> SheetPreview:
    """Compare a sheet with what is stored now.

    revisions: of the stored answers, by requirement id (``Store.revisions``); missing ones are 0.
    Raises AnswerSheetRefused if the whole file cannot be read or belongs to something else.
    """
    names = [answers_name(translator(language)) for language in LANGUAGES]
    book = open_book(data, TICKET, *names)
    ticket = read_ticket(book.get(TICKET))
    notices = check_ticket(ticket, standard, assessment)
    name = next((name for name in names if book.get(name)), None)
    if name is None:
        raise AnswerSheetRefused("answer-sheet-no-answers", sheet=" / ".join(names))
    head = find_head(name, book[name])
    readings = read_rows(name, book[name], head, standard, assessment)
    return _Comparison(standard, assessment, revisions, ticket).preview(readings, notices + head.notices)


class _Comparison:
    """A sheet against the stored assessment."""

    def __init__(
        self, standard: Standard, assessment: Assessment, revisions: Mapping[str, int], ticket: Ticket
    ):
        self.standard, self.assessment = standard, assessment
        self.revisions, self.ticket = revisions, ticket

    def preview(self, readings: Sequence[Reading], notices: tuple[Problem, ...]) -> SheetPreview:
        """Sort the rows into what they mean."""
        good = [r for r in readings if r.answer is not None and not r.problems]
        changes = [change for reading in good if (change := self._change(reading))]
        changed = {change.requirement.id for change in changes}
        named = {r.requirement.id for r in readings if r.requirement}
        asked = [r.id for r in self.standard.select(self.assessment.setup.depth)]
        return SheetPreview(
            changes=tuple(c for c in changes if not self._is_conflict(c)),
            conflicts=tuple(c for c in changes if self._is_conflict(c)),
            unchanged=tuple(
                r.requirement.id for r in good if r.requirement and r.requirement.id not in changed
            ),
            absent=tuple(i for i in asked if i not in named),
            problems=tuple(problem for reading in readings for problem in reading.problems),
            notices=notices,
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
