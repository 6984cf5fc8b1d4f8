"""Whether a figure rises or falls over the periods, and when that cannot be told.

Mann, H. B. (1945), Econometrica 13(3), 245–259, and Kendall, M. G. (1948), *Rank Correlation Methods*: of all
pairs of periods, how many rise and how many fall. It asks for no kind of distribution and gives a single
wild period no weight of its own. Periods are taken to be independent of each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scipy.stats import kendalltau

from complaints.benefit_results import Value

PERIODS = 8
"""Whole periods below which no trend is told."""
CASES = 30
"""Cases in all periods together below which none is told."""
CHANCE = 0.05


@dataclass(frozen=True)
class Trend:
    """rising: True, False, or None where neither can be told. p_value: two-sided; None without a test.
    first, last: the figure over the first and the last third of the periods, weighted by their cases."""

    enough: bool
    rising: bool | None = None
    p_value: float | None = None
    first: float | None = None
    last: float | None = None


def trend(values: Sequence[Value]) -> Trend:
    """The trend of figures in order of time."""
    third = max(1, len(values) // 3)
    first, last = _mean(values[:third]), _mean(values[-third:])
    if len(values) < PERIODS or sum(value.n for value in values) < CASES:
        return Trend(enough=False, first=first, last=last)
    figures = [value.value for value in values]
    if len(set(figures)) == 1:
        return Trend(enough=True, p_value=1.0, first=first, last=last)
    tested = kendalltau(range(len(figures)), figures)
    p_value = float(tested.pvalue)
    rising = bool(tested.statistic > 0) if p_value < CHANCE else None
    return Trend(enough=True, rising=rising, p_value=p_value, first=first, last=last)


def _mean(values: Sequence[Value]) -> float | None:
    n = sum(value.n for value in values)
    return sum(value.value * value.n for value in values) / n if n else None
