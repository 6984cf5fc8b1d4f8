"""Whether a cause returned less often after its corrective action (8.2, 8.7).

The cases before and after are held to be Poisson counts. Given their sum, those after are binomial, so that
the ratio of both rates has an exact interval: Przyborowski, J., Wilenski, H. (1940), Biometrika 31(3/4),
313–323, with the ends of Clopper and Pearson.
"""

from __future__ import annotations

from datetime import date

from complaints.analysis_results import Direction, Recurrence
from complaints.intervals import interval

LEAST = 5
"""Cases below which nothing is said: with four, even none after the action may be chance."""


def recurrence(
    cause: str, acted: date, *, before: int, after: int, days_before: int, days_after: int
) -> Recurrence:
    """A cause before and after the day of its action; days: how long the log looks at either."""
    low, high = _ratio_interval(before, after, days_before, days_after)
    return Recurrence(
        cause=cause,
        acted=acted,
        before=before,
        after=after,
        days_before=days_before,
        days_after=days_after,
        ratio=_ratio(before, after, days_before, days_after),
        low=low,
        high=high,
        direction=_direction(before + after, low, high),
    )


def _ratio(before: int, after: int, days_before: int, days_after: int) -> float | None:
    if not (before and days_before and days_after):
        return None
    return (after / days_after) / (before / days_before)


def _ratio_interval(
    before: int, after: int, days_before: int, days_after: int
) -> tuple[float | None, float | None]:
    """Ends of the ratio's interval; None for an end that nothing bounds."""
    if not (before + after and days_before and days_after):
        return None, None
    low, high = interval(after, before + after)
    scale = days_before / days_after
    return low / (1 - low) * scale if low < 1 else None, high / (1 - high) * scale if high < 1 else None


def _direction(cases: int, low: float | None, high: float | None) -> Direction:
    if cases < LEAST or (low is None and high is None):
        return Direction.TOO_LITTLE
    if high is not None and high < 1:
        return Direction.BETTER
    if low is not None and low > 1:
        return Direction.WORSE
    return Direction.UNCHANGED
