"""What complainants say of the handling, and whether those who were asked are like the others (8.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import ibis

from complaints.analysis_results import Asked, Satisfaction, Share
from complaints.intervals import interval
from complaints.log import Log

SCALES = ((1.0, 5.0), (1.0, 10.0), (0.0, 10.0))
"""Scales with a top-2-box: their two best scores. Others (0 to 100) have none."""
OUTCOMES = ("yes", "no", "no-answer", "")


@dataclass(frozen=True)
class Survey:
    """asked: closed cases by outcome; satisfaction: the answers, None where there is none."""

    asked: tuple[Asked, ...]
    satisfaction: Satisfaction | None


def survey(log: Log) -> Survey:
    """Two small queries: closed cases by outcome, and answers by score."""
    asked = tuple(_asked(log)) if log.has("closed_at") else ()
    scores = _scores(log) if log.has("satisfaction") else {}
    return Survey(asked, _satisfaction(scores, asked))


def share(count: int, population: int) -> Share:
    """A part of a whole with its exact interval."""
    low, high = interval(count, population)
    return Share(count=count, population=population, low=low, high=high)


def _asked(log: Log) -> Iterable[Asked]:
    outcome = log.table.accepted.fill_null("") if log.has("accepted") else ibis.literal("")
    table = log.table.mutate(outcome=outcome).filter(ibis._.closed_at.notnull())
    counts: dict[str, Any] = {"closed": table.count()}
    if log.has("invited"):
        counts["invited"] = table.count(where=table.invited.fill_null(False))
    if log.has("satisfaction"):
        counts["answered"] = table.count(where=table.satisfaction.notnull())
    grouped = table.group_by("outcome").aggregate(**counts)
    rows = {row["outcome"]: row for row in grouped.to_pyarrow().to_pylist()}
    return (
        Asked(
            outcome=name,
            closed=rows[name]["closed"],
            invited=rows[name].get("invited"),
            answered=rows[name].get("answered"),
        )
        for name in OUTCOMES
        if name in rows
    )


def _scores(log: Log) -> dict[float, int]:
    table = log.table.filter(log.table.satisfaction.notnull())
    grouped = table.group_by("satisfaction").aggregate(cases=table.count())
    return {row["satisfaction"]: row["cases"] for row in grouped.to_pyarrow().to_pylist()}


def _satisfaction(scores: Mapping[float, int], asked: tuple[Asked, ...]) -> Satisfaction | None:
    answered = sum(scores.values())
    if not answered:
        return None
    scale = _scale(min(scores), max(scores))
    best = sum(n for score, n in scores.items() if score >= scale[1] - 1)
    invited = sum(row.invited or 0 for row in asked)
    closed = sum(row.closed for row in asked)
    replied = sum(row.answered or 0 for row in asked)
    return Satisfaction(
        answered=answered,
        mean=sum(score * n for score, n in scores.items()) / answered,
        scale=scale,
        top=share(best, answered) if scale in SCALES else None,
        response=share(replied, invited) if 0 < invited >= replied else None,
        coverage=share(invited, closed) if invited and closed else None,
    )


def _scale(lowest: float, highest: float) -> tuple[float, float]:
    """The usual scale that holds the scores; the scores' own ends where none does."""
    fits = (scale for scale in (*SCALES, (0.0, 100.0)) if scale[0] <= lowest and highest <= scale[1])
    return next(fits, (lowest, highest))
