"""The verdict: what the score would give, what the gates leave of it, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from assessment.findings import Finding, findings
from assessment.gates import Facts, GateResult, judge
from assessment.model import Assessment
from assessment.scale import band
from assessment.score import ScoreCard, score
from checklists.model import Standard, Verdict


@dataclass(frozen=True)
class Readiness:
    """A self-assessment's result; no prediction of a certification body's decision.

    by_score: the verdict that the evidenced score alone would give.
    binding: the closed gate that lowers it, None where the score itself decides.
    provisional: some applicable requirements are still open (they count as zero).
    """

    verdict: Verdict
    by_score: Verdict
    gates: tuple[GateResult, ...]
    binding: GateResult | None
    provisional: bool
    findings: tuple[Finding, ...]

    @property
    def closed_gates(self) -> tuple[GateResult, ...]:
        """The gates that are not passed."""
        return tuple(g for g in self.gates if not g.passed)


@dataclass(frozen=True)
class Judgement:
    """Everything that an assessment says on one day."""

    card: ScoreCard
    readiness: Readiness


def assess(standard: Standard, assessment: Assessment, *, as_of: date) -> Judgement:
    """Score, then judge: the whole way in one call."""
    card = score(standard, assessment, as_of=as_of)
    return Judgement(card, readiness(standard, assessment, card))


def readiness(standard: Standard, assessment: Assessment, card: ScoreCard) -> Readiness:
    """Judge a scored assessment by its score, its gates and its findings."""
    found = findings(standard, assessment, card)
    facts = Facts(assessment, card, found)
    gates = tuple(judge(gate, facts) for gate in standard.gates_at(assessment.setup.depth))
    by_score = band(card.whole.evidenced or Fraction(0))
    binding = _binding(gates, by_score)
    return Readiness(
        verdict=binding.gate.caps_at if binding else by_score,
        by_score=by_score,
        gates=gates,
        binding=binding,
        provisional=card.whole.open > 0,
        findings=found,
    )


def _binding(gates: tuple[GateResult, ...], by_score: Verdict) -> GateResult | None:
    """The first closed gate with the lowest cap, if that cap is below the score's verdict."""
    closed = [g for g in gates if not g.passed and g.gate.caps_at.rank < by_score.rank]
    return min(closed, key=lambda g: g.gate.caps_at.rank, default=None)
