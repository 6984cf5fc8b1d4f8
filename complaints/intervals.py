"""Exact intervals for shares: what so many failures in so many cases leave open.

Clopper, C. J., Pearson, E. S. (1934), Biometrika 26(4), 404–413: the interval of a binomial share that
holds at least 95 % of the time, however small the sample. Its ends are quantiles of the beta distribution.
"""

from __future__ import annotations

from scipy.stats import beta, hypergeom

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


def most_wrong(failed: int, drawn: int, cases: int, confidence: float = CONFIDENCE) -> int:
    """Wrong cases that there are at most, one-sided, where ``drawn`` of so many were looked at, each once.

    The largest number that would show as few failures, or fewer, in more than 5 of 100 samples: exact for a
    finite stock (hypergeometric), so never above ``upper_bound``, and ``failed`` where all were looked at.
    Source: Wright, T. (1991), Exact Confidence Bounds when Sampling from Small Finite Universes, Springer.
    """
    low, high = failed, cases - (drawn - failed)  # so many wrong ones are possible at all
    while low < high:
        middle = (low + high + 1) // 2
        if float(hypergeom.cdf(failed, cases, middle, drawn)) > 1 - confidence:
            low = middle
        else:
            high = middle - 1
    return low


def shows(drawn: int, cases: int, confidence: float = CONFIDENCE) -> int:
    """The smallest number of wrong cases of which at least one is in 95 of 100 samples of that size."""
    return min(most_wrong(0, drawn, cases, confidence) + 1, cases)


def needed(wrong: int, cases: int, confidence: float = CONFIDENCE) -> int:
    """How many cases to draw so that at least one of so many wrong ones is in 95 of 100 samples."""
    low, high = 0, cases
    while low < high:
        middle = (low + high) // 2
        if float(hypergeom.pmf(0, cases, wrong, middle)) <= 1 - confidence:
            high = middle
        else:
            low = middle + 1
    return low
