"""The scales: levels to per cent, evidence to the level it can carry, bands to verdicts.

Source: the project's own scale (docs/scoring.md), built on common maturity models; ISO 10002 has none.
"""

from __future__ import annotations

from fractions import Fraction

from assessment.model import Confidence, Level
from checklists.model import Severity, Verdict

PERCENT: dict[Level, int] = {
    Level.NOT_IN_PLACE: 0,
    Level.INFORMAL: 20,
    Level.DOCUMENTED: 40,
    Level.APPLIED: 70,
    Level.MEASURED: 90,
    Level.IMPROVED: 100,
}

# A claim is not evidence: what nobody has seen carries no more than "documented".
CARRIES: dict[Confidence, Level] = {
    Confidence.NONE: Level.DOCUMENTED,
    Confidence.STATED: Level.DOCUMENTED,
    Confidence.SEEN: Level.MEASURED,
    Confidence.SAMPLED: Level.IMPROVED,
    Confidence.SYSTEM_TESTED: Level.IMPROVED,
}

FULFILLED = Level.APPLIED
PARTLY = Level.DOCUMENTED

# Lowest evidenced score (per cent) of each verdict, best first.
BANDS: tuple[tuple[Fraction, Verdict], ...] = (
    (Fraction(85), Verdict.STAGE_2),
    (Fraction(70), Verdict.STAGE_1),
    (Fraction(50), Verdict.PLAN),
    (Fraction(0), Verdict.BUILD),
)

# A requirement that is partly met weighs one step less than one that is absent.
ONE_STEP_LESS: dict[Severity, Severity] = {
    Severity.MAJOR: Severity.MINOR,
    Severity.MINOR: Severity.OPPORTUNITY,
    Severity.OPPORTUNITY: Severity.OPPORTUNITY,
}


def band(evidenced: Fraction) -> Verdict:
    """The verdict that a score (per cent) would give if every gate were open."""
    return next(verdict for floor, verdict in BANDS if evidenced >= floor)
