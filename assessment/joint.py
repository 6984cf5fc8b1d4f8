"""Two standards in one assessment: judged separately, shown together.

Answers are carried over first (``derive``); then each standard is judged for itself by its own weights, gates
and depth, as if it were alone; then what both say is put side by side: findings with two criteria, savings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assessment.derive import Derivation, Standing, derive
from assessment.findings import Finding, Grade
from assessment.model import Assessment, Integrated
from assessment.readiness import Judgement, assess
from assessment.score import ScoreCard, State
from assessment.statement import Statement
from checklists.mapping import Mapping
from checklists.model import Standard


@dataclass(frozen=True)
class Side:
    """One standard of an assessment, with its own score, gates and verdict.

    assessment: the effective answers, with the set-up of this standard (depth, weights).
    """

    standard: Standard
    assessment: Assessment
    judgement: Judgement


@dataclass(frozen=True)
class JointFinding:
    """One finding with the criterion of each standard that it touches, that of ISO 9001 first."""

    findings: tuple[Finding, ...]

    @property
    def main(self) -> Finding:
        """The finding whose notes and evidence stand for all."""
        return self.findings[0]

    @property
    def grade(self) -> Grade:
        """The gravest."""
        return min((finding.grade for finding in self.findings), key=lambda grade: grade.rank)

    @property
    def criteria(self) -> tuple[Statement, ...]:
        """What it is held against."""
        return tuple(finding.criterion for finding in self.findings)

    @property
    def is_gap(self) -> bool:
        """Everything but a strength."""
        return self.main.is_gap


@dataclass(frozen=True)
class Savings:
    """What integration saves.

    answered_once: ISO 10002 items whose answer is carried over. sources: ISO 9001 answers that they rest on.
    evidence_twice: pieces of evidence that answers to both standards rest on and that count on the day.
    """

    answered_once: int
    sources: int
    evidence_twice: int


@dataclass(frozen=True)
class Joint:
    """Both standards on one day. findings: in ISO 9001's order, then those of ISO 10002 alone."""

    guidance: Side
    requirements: Side
    mapping: Mapping
    derivation: Derivation
    findings: tuple[JointFinding, ...]
    savings: Savings

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both, ISO 10002 first."""
        return self.guidance, self.requirements


def judge(
    assessment: Assessment, guidance: Standard, requirements: Standard, mapping: Mapping, *, as_of: date
) -> Joint:
    """Carry over, then judge each standard for itself; the set-up has to say what is integrated."""
    integrated = assessment.setup.integrated
    if integrated is None or integrated.standard != requirements.id:
        raise ValueError("the assessment is not integrated with this standard")
    if (mapping.from_id, mapping.to_id) != (guidance.id, requirements.id):
        raise ValueError("the mapping is of other standards")
    setup = assessment.setup
    asked = {r.id for r in (*guidance.select(setup.depth), *requirements.select(integrated.depth))}
    derivation = derive(assessment, mapping, asked)
    effective = derivation.assessment
    sides = (
        _side(guidance, effective, as_of),
        _side(requirements, _as_its_own(effective, integrated), as_of),
    )
    return Joint(*sides, mapping, derivation, _findings(*sides, derivation), _savings(*sides, derivation))


def _side(standard: Standard, assessment: Assessment, as_of: date) -> Side:
    return Side(standard, assessment, assess(standard, assessment, as_of=as_of))


def _as_its_own(assessment: Assessment, integrated: Integrated) -> Assessment:
    """The assessment as if it were one of the integrated standard alone."""
    names = ("standard", "depth", "weights", "records_months")
    own = {name: getattr(integrated, name) for name in names}
    setup = assessment.setup.model_copy(update=own | {"integrated": None})
    return assessment.model_copy(update={"setup": setup, "standard_hash": integrated.standard_hash})


def _findings(guidance: Side, requirements: Side, derivation: Derivation) -> tuple[JointFinding, ...]:
    """A gap that is carried over is the same finding as that of the source that its level comes from."""
    theirs = requirements.judgement.readiness.findings
    gaps = {finding.requirement.id: finding for finding in theirs if finding.is_gap}
    joined: dict[str, list[Finding]] = {}
    alone: list[Finding] = []
    for finding in guidance.judgement.readiness.findings:
        source = _source_of(finding, gaps, derivation)
        place = joined.setdefault(source.requirement.id, []) if source else alone
        place.append(finding)
    both = (JointFinding((finding, *joined.get(finding.requirement.id, ()))) for finding in theirs)
    return (*both, *(JointFinding((finding,)) for finding in alone))


def _source_of(finding: Finding, gaps: dict[str, Finding], derivation: Derivation) -> Finding | None:
    derived = derivation.derived.get(finding.requirement.id)
    if not finding.is_gap or derived is None or derived.standing is not Standing.CARRIED:
        return None
    found = [gaps[source] for source in derived.sources if source in gaps]
    return min(found, key=lambda gap: (gap.answer.level or 0, gap.requirement.id), default=None)


def _savings(guidance: Side, requirements: Side, derivation: Derivation) -> Savings:
    carried = [d for d in derivation.derived.values() if d.standing is Standing.CARRIED]
    sides = (guidance, requirements)
    used = [set(_evidence_of(side.assessment, side.judgement.card)) for side in sides]
    return Savings(
        answered_once=len(carried),
        sources=len({source for each in carried for source in each.sources}),
        evidence_twice=len(used[0] & used[1]),
    )


def _evidence_of(assessment: Assessment, card: ScoreCard) -> Iterator[str]:
    for requirement, item in card.items.items():
        if item.state is State.ANSWERED:
            pieces = assessment.evidence_for(requirement)
            yield from (piece.id for piece in pieces if piece.counts_on(card.as_of))
