"""The rules by which certification bodies reckon an audit's time: table, factors, sites, integration.

They come from the mandatory documents MD 1, MD 5 and MD 11, as public secondary sources tell them: the table
stands so in two public implementations, the caps in answers of the European co-operation for Accreditation,
the matrix in one copy with two obvious typing errors, corrected here by its symmetry. The shares of
surveillance and recertification, the sites' square root, the rounding to half days and the team's ability
are from memory. ``audit_time`` names the source of each step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from assessment.audit import AuditKind, AuditSetup, Integration, Share

TABLE = (
    *((5, "1.5"), (10, "2"), (15, "2.5"), (25, "3"), (45, "4"), (65, "5"), (85, "6"), (125, "7"), (175, "8")),
    *((275, "9"), (425, "10"), (625, "11"), (875, "12"), (1175, "13"), (1550, "14"), (2025, "15")),
    *((2675, "16"), (3450, "17"), (4350, "18"), (5450, "19"), (6800, "20"), (8500, "21"), (10700, "22")),
)
"""MD 5, quality management systems: effective personnel up to, auditor days of an initial audit."""

LARGEST_REDUCTION = 30
"""Per cent; MD 5 lets the factors together take no more off."""

KIND_SHARE = {
    AuditKind.INITIAL: Fraction(1),
    AuditKind.SURVEILLANCE: Fraction(1, 3),
    AuditKind.RECERTIFICATION: Fraction(2, 3),
}
SITE_SHARE = {
    AuditKind.INITIAL: Fraction(1),
    AuditKind.SURVEILLANCE: Fraction(6, 10),
    AuditKind.RECERTIFICATION: Fraction(8, 10),
}
"""What the square root of the number of sites is multiplied by (MD 1)."""

INTEGRATION_STEPS = ((90, 20), (70, 15), (50, 10), (30, 5))
"""From this lower one of level and ability on, this reduction, both in per cent (MD 11)."""

SHARE_POINTS = {Share.YES: Fraction(1), Share.PARTLY: Fraction(1, 2), Share.NO: Fraction(0)}
ON_SITE = Fraction(8, 10)
STAGE_1 = Fraction(1, 4)
"""Our own proposal: no document fixes how the time is divided between the stages."""

HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Band:
    """A row of the table. low, high: effective personnel; is_ours: continued by us above its end."""

    low: int
    high: int
    days: Fraction
    is_ours: bool = False


def bands() -> Iterator[Band]:
    """The table's rows; above its end each is a quarter higher and takes a day more, as the last ones do."""
    low = 1
    for high, number in TABLE:
        yield Band(low, high, Fraction(number))
        low = high + 1
    number_of_days = Fraction(TABLE[-1][1])
    while True:
        high, number_of_days = (low - 1) * 5 // 4, number_of_days + 1
        yield Band(low, high, number_of_days, is_ours=True)
        low = high + 1


def band_of(personnel: int) -> Band:
    """The row of the table for an effective number of personnel, from 1."""
    return next(band for band in bands() if personnel <= band.high)


def allowed_factor(total: int) -> int:
    """The sum of all factors in per cent, with no more taken off than MD 5 allows."""
    return max(total, -LARGEST_REDUCTION)


def visited_sites(sites: int, kind: AuditKind) -> int:
    """How many of a number of like sites are sampled: share × √sites, rounded up."""
    wanted = SITE_SHARE[kind] ** 2 * sites
    number = isqrt(int(wanted))
    return number if number * number >= wanted else number + 1


def integration_points(setup: AuditSetup) -> Fraction:
    """Of seven: yes is one, partly a half; a question that is not answered counts as no."""
    given = (setup.integration.get(question, Share.NO) for question in Integration)
    return sum((SHARE_POINTS[share] for share in given), Fraction(0))


def integration_level(setup: AuditSetup) -> Fraction:
    """Per cent: the mean of the seven questions."""
    return 100 * integration_points(setup) / len(Integration)


def team_ability(setup: AuditSetup, standards: tuple[str, ...]) -> Fraction:
    """Per cent: 100 × Σ(standards of an auditor − 1) ÷ (auditors × (standards − 1)); without a team 0."""
    if not setup.auditors or len(standards) < 2:
        return Fraction(0)
    known = [len(set(auditor.standards) & set(standards)) for auditor in setup.auditors]
    return Fraction(100 * sum(max(n - 1, 0) for n in known), len(known) * (len(standards) - 1))


def integration_reduction(level: Fraction, ability: Fraction) -> int:
    """Per cent off by MD 11's matrix: by the lower one of both, at most 20."""
    lower = min(level, ability)
    return next((off for least, off in INTEGRATION_STEPS if lower >= least), 0)


def nearest_half(value: Fraction) -> Fraction:
    """The nearest half day; a quarter is rounded up."""
    return ((value * 4 + 1) // 2) * HALF
