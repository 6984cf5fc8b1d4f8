"""Gaps by clause: held against what, what was seen, what is missing, how grave, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from assessment.findings import Finding
from assessment.scale import PARTLY
from reports.material import Material, tone


@dataclass(frozen=True)
class Gap:
    """One draft finding; empty strings are not printed."""

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
    """The gaps of a judged assessment."""
    return Gaps(
        intro=m.t("report-gaps-intro", count=len(m.gaps), standard=m.standard.designation),
        none="" if m.gaps else m.t("report-gaps-none"),
        clauses=tuple(
            clause_gaps(m, clause, tuple(found))
            for clause, found in groupby(m.gaps, key=lambda g: g.requirement.clause)
        ),
    )


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
    return Gap(
        number=finding.requirement.number,
        text=m.text(finding.requirement.text),
        grade=finding.grade.value,
        grade_word=m.t(f"severity-{finding.grade}"),
        criterion=m.t.say(finding.criterion),
        reason=m.t.say(finding.reason),
        seen=answer.seen or m.t("report-nothing-seen"),
        cited=m.cited(finding.evidence),
        missing=answer.missing,
        advice=_advice(m, finding) if m.options.recommendations else "",
        action=answer.action,
        responsible=responsible(m, finding),
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
