"""The action plan: what the organisation has decided to do, soonest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assessment.findings import Grade
from assessment.model import Answer
from checklists.words import number_of
from reports.material import Material


@dataclass(frozen=True)
class ActionRow:
    """One planned action. is_late: its date has passed."""

    number: str
    action: str
    owner: str
    due: str
    is_late: bool
    grade: str
    grade_word: str


@dataclass(frozen=True)
class Plan:
    """Planned actions, and the gaps that have none yet. width: class of the column of numbers."""

    rows: tuple[ActionRow, ...]
    none: str
    unplanned: str
    width: str = "w16"


def plan(m: Material) -> Plan:
    """The action plan of an assessment."""
    grades = {finding.requirement.id: finding.grade for finding in m.gaps}
    planned = [answer for item in m.card.items if (answer := m.assessment.answer(item)).action]
    planned.sort(key=lambda a: (a.due or date.max, rank(grades.get(a.requirement))))
    return Plan(
        rows=tuple(action_row(m, answer, grades.get(answer.requirement)) for answer in planned),
        none="" if planned else m.t("report-plan-none"),
        unplanned=_unplanned(m),
    )


def rank(grade: Grade | None) -> int:
    """The gravest first, what is no gap last."""
    return grade.rank if grade else len(Grade)


def action_row(m: Material, answer: Answer, grade: Grade | None) -> ActionRow:
    """An answer's action. grade: of the gap that it closes, if there is one."""
    return ActionRow(
        number=number_of(answer.requirement),
        action=answer.action,
        owner=answer.owner or "–",
        due=m.date(answer.due),
        is_late=answer.due is not None and answer.due < m.as_of,
        grade=grade.value if grade else "",
        grade_word=m.t(f"severity-{grade}") if grade else "–",
    )


def _unplanned(m: Material) -> str:
    numbers = [gap.requirement.number for gap in m.gaps if not gap.answer.action]
    if not numbers:
        return ""
    return m.t("report-plan-unplanned", count=len(numbers), numbers=", ".join(numbers))
