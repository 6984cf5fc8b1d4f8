"""Annex: every answer, clause by clause. What the gap chapter tells in full is not told twice."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.derive import Standing
from assessment.findings import Finding
from assessment.model import Answer
from assessment.score import ItemScore, State
from checklists.model import Clause
from reports.material import Material
from reports.options import Section
from reports.sections.marks import derived_of, marks


@dataclass(frozen=True)
class AnswerRow:
    """One answer. tone: the colour of what is evidenced."""

    number: str
    text: str
    tone: str
    status: str
    seen: str
    missing: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClauseAnswers:
    """The answers of one clause."""

    number: str
    title: str
    rows: tuple[AnswerRow, ...]


@dataclass(frozen=True)
class Answers:
    """All answers."""

    intro: str
    clauses: tuple[ClauseAnswers, ...]


def answers(m: Material) -> Answers:
    """The annex of an assessment."""
    return Answers(m.t("report-answers-intro"), tuple(clause_answers(m, clause) for clause, _ in m.clauses()))


def clause_answers(m: Material, clause: Clause) -> ClauseAnswers:
    """The answers of one clause, as the annex and the preview print them."""
    graded = {finding.requirement.id: finding for finding in m.gaps}
    items = [m.card.items[r.id] for r in clause.requirements if r.id in m.card.items]
    rows = tuple(_row(m, item, graded.get(item.requirement.id)) for item in items)
    return ClauseAnswers(clause.number, m.text(clause.title), rows)


def _row(m: Material, item: ItemScore, gap: Finding | None) -> AnswerRow:
    answer = _noted(m, item)
    told = gap is not None and Section.GAPS in m.options.chosen()
    printed = told and gap is not None and not m.is_told_elsewhere(gap)
    return AnswerRow(
        number=item.requirement.number,
        text=m.text(item.requirement.text),
        tone="none" if item.evidenced is None else f"level-{item.evidenced.value}",
        status=" · ".join(part for part in _status(m, item, gap if told else None) if part),
        seen="" if printed else answer.seen,
        missing="" if printed else answer.missing,
        marks=marks(m, item.requirement),
    )


def _noted(m: Material, item: ItemScore) -> Answer:
    """The answer with the notes to print: what is carried over stands where it comes from."""
    derived = derived_of(m, item.requirement)
    if derived is not None and derived.standing is Standing.CARRIED:
        return derived.own
    return m.assessment.answer(item.requirement.id)


def _status(m: Material, item: ItemScore, gap: Finding | None) -> tuple[str, ...]:
    cited = m.cited(item.requirement.id)
    known = m.t(f"confidence-{item.confidence}") if item.pieces else ""
    return (
        _level(m, item),
        m.t("report-answer-evidence", cited=cited, known=known or "–") if cited else "",
        _graded(m, gap) if gap else "",
    )


def _graded(m: Material, gap: Finding) -> str:
    grade = m.t(f"severity-{gap.grade}")
    if not m.is_told_elsewhere(gap):
        return m.t("report-answer-gap", grade=grade)
    main = m.joined[gap.requirement.id].main.requirement
    return m.t("report-answer-gap-joined", grade=grade, number=m.named(main.id))


def _level(m: Material, item: ItemScore) -> str:
    if item.state is State.NOT_APPLICABLE:
        return _not_applicable(m, item)
    if item.claimed is None or item.evidenced is None:
        return m.t("not-answered")
    claimed = m.t(f"level-{item.claimed.value}")
    if not item.is_capped:
        return f"{item.claimed.value} {claimed}"
    evidenced = m.t(f"level-{item.evidenced.value}")
    levels = f"{item.claimed.value} → {item.evidenced.value}"
    return m.t("report-answer-capped", levels=levels, claimed=claimed, evidenced=evidenced)


def _not_applicable(m: Material, item: ItemScore) -> str:
    word = m.t("not-applicable")
    if Section.NOT_APPLICABLE in m.options.chosen():
        return word
    return f"{word}: {m.assessment.answer(item.requirement.id).not_applicable}"
