"""Gaps by clause: held against what, what was seen, what is missing, how grave, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from assessment.findings import Finding
from assessment.joint import JointFinding
from assessment.scale import PARTLY
from reports.material import Material, tone
from reports.sections.marks import marks


@dataclass(frozen=True)
class OtherCriterion:
    """The other standard's side of a finding that touches both."""

    number: str
    text: str
    grade: str
    grade_word: str
    criterion: str
    marks: tuple[str, ...]


@dataclass(frozen=True)
class Gap:
    """One draft finding; empty strings are not printed. also: what else it is held against."""

    number: str
    text: str
    grade: str
    grade_word: str
    criterion: str
    reason: str
    seen: str
    cited: str
    missing: str
    advice: str
    action: str
    responsible: str
    marks: tuple[str, ...] = ()
    also: tuple[OtherCriterion, ...] = ()


@dataclass(frozen=True)
class ClauseGaps:
    """The gaps of one clause."""

    number: str
    title: str
    score: str
    tone: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True)
class Gaps:
    """All gaps; none: the sentence for a clean assessment."""

    intro: str
    none: str
    clauses: tuple[ClauseGaps, ...]


def gaps(m: Material) -> Gaps:
    """The gaps of a judged assessment; of two integrated standards, those that are told here."""
    told = tuple(gap for gap in m.gaps if not m.is_told_elsewhere(gap))
    return Gaps(
        intro=_intro(m, told),
        none="" if m.gaps else m.t("report-gaps-none"),
        clauses=tuple(
            clause_gaps(m, clause, tuple(found))
            for clause, found in groupby(told, key=lambda g: g.requirement.clause)
        ),
    )


def _intro(m: Material, told: Sequence[Finding]) -> str:
    if len(told) == len(m.gaps):
        intro = m.t("report-gaps-intro", count=len(told), standard=m.standard.designation)
        both = sum(gap.requirement.id in m.joined for gap in told)
        return f"{intro} {m.t('report-gaps-both', count=both)}" if both else intro
    return m.t("report-gaps-alone", count=len(told), elsewhere=len(m.gaps) - len(told))


def clause_gaps(m: Material, clause: str, found: Iterable[Finding]) -> ClauseGaps:
    """The gaps of one clause, as the report and its preview print them."""
    score = m.card.clauses[clause]
    return ClauseGaps(
        number=clause,
        title=m.text(m.standard.clauses[clause].title),
        score=m.percent(score.evidenced),
        tone=tone(score.evidenced),
        gaps=tuple(_gap(m, finding) for finding in found),
    )


def _gap(m: Material, finding: Finding) -> Gap:
    answer = finding.answer
    both = m.joined.get(finding.requirement.id) or JointFinding((finding,))
    others = () if m.is_told_elsewhere(finding) else both.findings[1:]
    return Gap(
        number=finding.requirement.number,
        text=m.text(finding.requirement.text),
        grade=finding.grade.value,
        grade_word=m.t(f"severity-{finding.grade}"),
        criterion=m.t.say(finding.criterion),
        reason=m.t.say(finding.reason),
        seen=answer.seen or m.t("report-nothing-seen"),
        cited=m.cited(finding.requirement.id),
        missing=answer.missing,
        advice=_advice(m, finding) if m.options.recommendations else "",
        action=answer.action,
        responsible=responsible(m, finding),
        marks=marks(m, finding.requirement),
        also=tuple(_other(m, other) for other in others),
    )


def _other(m: Material, finding: Finding) -> OtherCriterion:
    return OtherCriterion(
        number=m.named(finding.requirement.id),
        text=m.text(finding.requirement.text),
        grade=finding.grade.value,
        grade_word=m.t(f"severity-{finding.grade}"),
        criterion=m.t.say(finding.criterion),
        marks=marks(m, finding.requirement),
    )


def _advice(m: Material, finding: Finding) -> str:
    evidence = m.text(finding.requirement.evidence)
    if finding.item.is_capped and (finding.item.claimed or 0) > PARTLY:
        return m.t("report-advice-prove", evidence=evidence)
    low = finding.item.evidenced is None or finding.item.evidenced < PARTLY
    return m.t("report-advice-build" if low else "report-advice-apply", evidence=evidence)


def responsible(m: Material, finding: Finding) -> str:
    """Owner and due date, as far as they are known."""
    answer = finding.answer
    due = m.t("report-due-on", date=m.date(answer.due)) if answer.due else ""
    return ", ".join(part for part in (answer.owner, due) if part)
