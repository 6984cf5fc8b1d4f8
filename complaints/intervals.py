"""Exact intervals for shares: what so many failures in so many cases leave open.

Clopper, C. J., Pearson, E. S. (1934), Biometrika 26(4), 404–413: the interval of a binomial share that
holds at least 95 % of the time, however small the sample. Its ends are quantiles of the beta distribution.
"""

from __future__ import annotations

from scipy.stats import beta

CONFIDENCE = 0.95


def interval(failed: int, population: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """Both ends of the share's two-sided interval, 0 to 1; everything is possible of no cases at all."""
    tail = (1 - confidence) / 2
    low = 0.0 if failed == 0 else float(beta.ppf(tail, failed, population - failed + 1))
    return low, upper_bound(failed, population, 1 - tail)


def upper_bound(failed: int, population: int, confidence: float = CONFIDENCE) -> float:
    """The share that the true one does not exceed, one-sided; 1 where nothing was looked at."""
    if failed >= population:
        return 1.0
    return float(beta.ppf(confidence, failed + 1, population - failed))
