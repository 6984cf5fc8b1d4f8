"""What the complaint system has brought: seven benefits, each held against figures of the log."""

from __future__ import annotations

from datetime import date
from typing import Literal

from checklists.words import Frozen
from complaints.analysis_results import Direction
from complaints.said import Said

BenefitId = Literal["recorded", "acted-on", "faster", "satisfied", "trusted", "learned", "aware"]
BENEFITS: tuple[BenefitId, ...] = (
    "recorded", "acted-on", "faster", "satisfied", "trusted", "learned", "aware",
)  # fmt: skip
"""Systematic records · records acted on · faster answers · satisfaction and improvement · reputation and
trust · lessons against repetition · awareness of staff and top management. Titles: Fluent benefit-<id>."""


class Value(Frozen):
    """A figure of a period. n: what it is made of."""

    period: date
    value: float
    n: int


class Measure(Frozen):
    """A figure over time that stands for a benefit. Title: Fluent measure-<id>.

    unit: share (0 to 1), days, count or score. more_is_better: None where neither is.
    first, last: the figure of the first and the last third of the periods. p_value: of the trend.
    """

    id: str
    unit: Literal["share", "days", "count", "score"]
    more_is_better: bool | None
    values: tuple[Value, ...]
    direction: Direction
    p_value: float | None = None
    first: float | None = None
    last: float | None = None


class Benefit(Frozen):
    """A benefit with what the log can say about it. direction: of all its measures together.

    What no log can prove about it stands in Fluent benefit-<id>.limits and is printed beside it.
    """

    id: BenefitId
    measures: tuple[Measure, ...]
    direction: Direction
    said: Said
