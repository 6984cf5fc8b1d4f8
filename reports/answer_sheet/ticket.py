"""The hidden sheet: which assessment and checklist a workbook was written for, and from which answers."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.model import Answer, Assessment
from checklists.model import Standard
from errors import AnswerSheetRefused, Problem
from reports.answer_sheet.book import Cell, Sheet
from reports.answer_sheet.layout import SCHEMA, TICKET, TICKET_HEAD, fingerprint
from reports.answer_sheet.parts import integrated

_EMPTY = fingerprint(Answer(requirement="x/1-01"))


@dataclass(frozen=True)
class Ticket:
    """What the hidden sheet says; assessment is "" for an empty template, integrated "" for one standard."""

    schema: str
    standard: str
    checklist: str
    assessment: str
    integrated: str
    integrated_checklist: str
    fingerprints: dict[str, str]

    def fingerprint(self, requirement: str) -> str:
        """What the answer was when the sheet was written; empty where the sheet does not say."""
        return self.fingerprints.get(requirement, _EMPTY)


def read_ticket(sheet: Sheet | None) -> Ticket:
    """The ticket of a workbook. Raises AnswerSheetRefused if it is no answer sheet of Hazır."""
    if not sheet:
        raise AnswerSheetRefused("answer-sheet-no-ticket", sheet=TICKET)
    texts = [(_text(row.get(1)), _text(row.get(2))) for _, row in sorted(sheet.items())]
    head = next((i for i, (key, _) in enumerate(texts) if key == TICKET_HEAD), len(texts))
    facts = dict(texts[:head])
    return Ticket(
        schema=facts.get("schema", ""),
        standard=facts.get("standard", ""),
        checklist=facts.get("checklist", ""),
        assessment=facts.get("assessment", ""),
        integrated=facts.get("integrated", ""),
        integrated_checklist=facts.get("integrated-checklist", ""),
        fingerprints={key: text for key, text in texts[head + 1 :] if text},
    )


def _text(cell: Cell | None) -> str:
    return str(cell.value) if cell else ""


def check_ticket(ticket: Ticket, standard: Standard, assessment: Assessment) -> tuple[Problem, ...]:
    """Refuses a sheet of something else; returns what is merely worth knowing."""
    if ticket.schema != str(SCHEMA):
        raise AnswerSheetRefused("answer-sheet-schema", TICKET, found=ticket.schema[:20] or "–", known=SCHEMA)
    if ticket.standard != standard.id:
        raise AnswerSheetRefused(
            "answer-sheet-other-standard", TICKET, found=ticket.standard[:60] or "–", wanted=standard.id
        )
    if ticket.assessment not in ("", assessment.id):
        raise AnswerSheetRefused(
            "answer-sheet-other-assessment", TICKET, found=ticket.assessment[:32], wanted=assessment.id
        )
    if ticket.checklist != standard.content_hash or _is_older(ticket, assessment):
        return (Problem("answer-sheet-older-checklist", TICKET),)
    return ()


def _is_older(ticket: Ticket, assessment: Assessment) -> bool:
    """Whether the sheet of ISO 9001 was written on another wording of the edition that is integrated."""
    part = integrated(assessment.setup)
    if part is None or ticket.integrated != part.standard.id:
        return False
    return ticket.integrated_checklist != part.standard.content_hash
