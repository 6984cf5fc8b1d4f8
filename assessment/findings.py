"""Draft findings: what is not fulfilled, how grave, held against what.

Grades are candidates; only a certification body grades. ISO 10002 gives guidance, so a gap is
"a gap against the guidance" unless the organisation's own document, a law or the certification
body's scheme is named as the criterion (domain rule; ISO/IEC 17021-1:2015, 3.12, 3.13, 9.4.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from assessment.model import Answer, Assessment, CriterionBasis, Evidence, Level
from assessment.scale import FULFILLED, ONE_STEP_LESS, PARTLY
from assessment.score import ItemScore, ScoreCard, State, points
from assessment.statement import Statement, say
from checklists.model import Chapter, Requirement, Severity, Standard
from checklists.words import clause_of


class Grade(StrEnum):
    """Gravest first; a strength is worth telling too."""

    MAJOR = "major"
    MINOR = "minor"
    OPPORTUNITY = "opportunity"
    STRENGTH = "strength"

    @property
    def rank(self) -> int:
        """0 (major) to 3 (strength)."""
        return list(Grade).index(self)


@dataclass(frozen=True)
class Finding:
    """One draft finding on one requirement.

    criterion: what it is held against. reason: why this grade. Evidence seen is ``evidence``; the notes
    are in ``answer``. card: the scores that it was found in.
    """

    requirement: Requirement
    grade: Grade
    criterion: Statement
    reason: Statement
    item: ItemScore
    answer: Answer
    evidence: tuple[Evidence, ...]
    chapter: Chapter
    card: ScoreCard = field(repr=False, compare=False)

    @cached_property
    def points(self) -> Fraction:
        """Of the whole score, what closing it could win (0 to 100); reckoned only when it is asked for."""
        return points(self.card, self.requirement, self.chapter)

    @property
    def is_gap(self) -> bool:
        """Everything but a strength."""
        return self.grade is not Grade.STRENGTH


def findings(standard: Standard, assessment: Assessment, card: ScoreCard) -> tuple[Finding, ...]:
    """All draft findings in the standard's order; open items give none."""
    return tuple(_find(standard, assessment, card))


def biggest(found: tuple[Finding, ...], count: int = 5) -> tuple[Finding, ...]:
    """The gravest gaps first, and of equal ones those that win most points."""
    gaps = [f for f in found if f.is_gap]
    return tuple(sorted(gaps, key=lambda f: (f.grade.rank, -f.points))[:count])


def _find(standard: Standard, assessment: Assessment, card: ScoreCard) -> Iterator[Finding]:
    for item in card.items.values():
        graded = _grade(item)
        if graded is None:
            continue
        requirement = item.requirement
        answer = assessment.answer(requirement.id)
        yield Finding(
            requirement=requirement,
            grade=graded[0],
            criterion=criterion(standard, assessment, answer),
            reason=graded[1],
            item=item,
            answer=answer,
            evidence=assessment.evidence_for(requirement.id),
            chapter=standard.chapter_of(requirement),
            card=card,
        )


def _grade(item: ItemScore) -> tuple[Grade, Statement] | None:
    if item.state is not State.ANSWERED or item.claimed is None or item.evidenced is None:
        return None
    if item.evidenced >= FULFILLED:
        best = item.evidenced is Level.IMPROVED
        return (Grade.STRENGTH, say("grade-improved")) if best else None
    severity = item.requirement.if_absent
    if item.evidenced < PARTLY:
        return Grade(severity), say("grade-gap", level=int(item.evidenced))
    return Grade(ONE_STEP_LESS[severity]), _why_partly(item)


def _why_partly(item: ItemScore) -> Statement:
    if item.is_capped and item.claimed is not None:
        return say("grade-unproven", claimed=int(item.claimed), confidence=item.confidence.value)
    return say("grade-partly")


def criterion(standard: Standard, assessment: Assessment, answer: Answer) -> Statement:
    """What a gap in this answer is held against.

    Its own criterion; else a requirement itself; else, for guidance, the scheme or the guidance.
    """
    clause = clause_of(answer.requirement)
    where = {"standard": standard.designation, "clause": clause}
    if answer.criterion is not None:
        return say(f"criterion-{answer.criterion.basis}", reference=answer.criterion.reference, **where)
    if standard.nature == "requirements":
        return say("criterion-requirement", reference="", **where)
    if assessment.setup.scheme:
        return say(f"criterion-{CriterionBasis.SCHEME}", reference=assessment.setup.scheme, **where)
    return say("criterion-guidance", reference="", **where)


def majors(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The open major candidates."""
    return tuple(f for f in found if f.grade.value == Severity.MAJOR)
