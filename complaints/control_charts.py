"""Control charts of small period tables, and which points of them chance alone hardly explains.

p-chart (a share), u-chart (a rate) and XmR-chart (any figure) after Shewhart, W. A. (1931), *Economic
Control of Quality of Manufactured Product*; formulas as in Montgomery, D. C., *Introduction to Statistical
Quality Control*, chapters 6 and 7. All periods make the centre line: nothing is left out afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import isclose, sqrt
from typing import Literal

from checklists.words import Frozen

SIGMAS = 3
RUN = 8
"""Points in a row on one side of the centre (Western Electric (1956), *Statistical Quality Control
Handbook*, rule 4): 1 in 128 by chance."""
TREND = 6
"""Points in a row that each rise, or each fall (Nelson, L. S. (1984), Journal of Quality Technology 16(4),
237–239, test 3)."""
RANGE_OF_TWO = 1.128
"""d2: mean range of two independent normal values, in standard deviations."""
RANGE_LIMIT = 3.267
"""D4: upper limit of a moving range of two, in mean ranges."""
TRIAL = 20
"""Periods below which limits are only a first trial (Montgomery: 20 to 25)."""


class Rule(StrEnum):
    """Why a point is a signal. beyond: outside the limits. run: the last of ``RUN`` or more on one side.
    trend: the last of ``TREND`` or more that rise or fall. jump: a step beyond the limit of steps (XmR)."""

    BEYOND = "beyond"
    RUN = "run"
    TREND = "trend"
    JUMP = "jump"


class Signal(Frozen):
    """A rule that a point breaks; up: whether it lies high, or rose."""

    rule: Rule
    up: bool


class Point(Frozen):
    """A period. n: what the value is made of (cases, thousand units; 1 on an XmR-chart).

    low, high: its limits. step: distance from the point before (XmR only).
    """

    period: date
    value: float
    n: float
    low: float
    high: float
    step: float | None = None
    signals: tuple[Signal, ...] = ()


class ControlChart(Frozen):
    """A chart in order of time. step_limit: upper limit of a step (XmR only).

    spread: how far periods lie apart, in what chance alone would make of it (Laney, D. B. (2002), Quality
    Engineering 14(4), 531–537); well above 1 with many thousand cases a period, limits are too narrow to
    mean much. None on an XmR-chart, and where it cannot be had.
    """

    kind: Literal["p", "u", "xmr"]
    centre: float
    points: tuple[Point, ...]
    step_limit: float | None = None
    spread: float | None = None

    @property
    def is_trial(self) -> bool:
        """Whether it has too few periods for limits that hold."""
        return len(self.points) < TRIAL

    @property
    def signals(self) -> tuple[Point, ...]:
        """The points that chance alone hardly explains."""
        return tuple(point for point in self.points if point.signals)


@dataclass(frozen=True)
class Period:
    """What was counted in a period: count of n (cases late of cases; complaints of thousand units)."""

    start: date
    count: float
    n: float


def p_chart(periods: Sequence[Period]) -> ControlChart | None:
    """Shares. Periods without cases are left out; None if nothing is left."""
    return _counted("p", periods, lambda centre: centre * (1 - centre), 1.0)


def u_chart(periods: Sequence[Period]) -> ControlChart | None:
    """Rates for each unit of n. Periods without units are left out; None if nothing is left."""
    return _counted("u", periods, lambda centre: centre, float("inf"))


def xmr_chart(values: Sequence[tuple[date, float]]) -> ControlChart | None:
    """Single figures and their moving ranges; None for fewer than two."""
    if len(values) < 2:
        return None
    centre = sum(value for _, value in values) / len(values)
    steps = [abs(b - a) for (_, a), (_, b) in pairwise(values)]
    mean_step = sum(steps) / len(steps)
    reach = SIGMAS * mean_step / RANGE_OF_TWO
    points = [
        Point(period=day, value=value, n=1, low=centre - reach, high=centre + reach, step=step)
        for (day, value), step in zip(values, [None, *steps], strict=True)
    ]
    limit = RANGE_LIMIT * mean_step
    return ControlChart(kind="xmr", centre=centre, points=_signalled(points, centre, limit), step_limit=limit)


def _counted(
    kind: Literal["p", "u"], periods: Sequence[Period], variance: Callable[[float], float], most: float
) -> ControlChart | None:
    """A chart whose spread follows from its centre: variance of a period of n = 1."""
    kept = [period for period in periods if period.n > 0]
    if not kept:
        return None
    centre = sum(period.count for period in kept) / sum(period.n for period in kept)
    sigmas = [sqrt(variance(centre) / period.n) for period in kept]
    points = [
        Point(
            period=period.start,
            value=period.count / period.n,
            n=period.n,
            low=max(0.0, centre - SIGMAS * sigma),
            high=min(most, centre + SIGMAS * sigma),
        )
        for period, sigma in zip(kept, sigmas, strict=True)
    ]
    spread = _spread([p.value - centre for p in points], sigmas)
    return ControlChart(kind=kind, centre=centre, points=_signalled(points, centre), spread=spread)


def _spread(distances: Sequence[float], sigmas: Sequence[float]) -> float | None:
    """Mean moving range of the standardised points, as a standard deviation; None without variance."""
    if len(distances) < 2 or not all(sigmas):
        return None
    scores = [distance / sigma for distance, sigma in zip(distances, sigmas, strict=True)]
    return sum(abs(b - a) for a, b in pairwise(scores)) / (len(scores) - 1) / RANGE_OF_TWO


def _signalled(points: Sequence[Point], centre: float, step_limit: float | None = None) -> tuple[Point, ...]:
    sides = _counts([_sign(p.value - centre, centre) for p in points])
    rises = _counts([0, *(_sign(b.value - a.value, centre) for a, b in pairwise(points))])
    found: list[Point] = []
    for at, point in enumerate(points):
        signals = [*_beyond(point, centre)]
        if abs(sides[at]) >= RUN:
            signals.append(Signal(rule=Rule.RUN, up=sides[at] > 0))
        if abs(rises[at]) >= TREND - 1:
            signals.append(Signal(rule=Rule.TREND, up=rises[at] > 0))
        if step_limit is not None and point.step is not None and _sign(point.step - step_limit, centre) > 0:
            signals.append(Signal(rule=Rule.JUMP, up=point.value > points[at - 1].value))
        found.append(point.but(signals=tuple(signals)))
    return tuple(found)


def _beyond(point: Point, centre: float) -> tuple[Signal, ...]:
    if _sign(point.value - point.high, centre) > 0:
        return (Signal(rule=Rule.BEYOND, up=True),)
    return (Signal(rule=Rule.BEYOND, up=False),) if _sign(point.value - point.low, centre) < 0 else ()


def _counts(signs: Sequence[int]) -> list[int]:
    """How long the same sign has lasted at each place, with that sign; 0 where the sign is 0."""
    found: list[int] = []
    for sign in signs:
        before = found[-1] if found and found[-1] * sign > 0 else 0
        found.append(before + sign)
    return found


def _sign(distance: float, scale: float) -> int:
    """1, 0 or -1; what only rounding tells apart is equal."""
    if isclose(distance, 0, abs_tol=1e-9 * max(1e-6, abs(scale))):
        return 0
    return 1 if distance > 0 else -1
