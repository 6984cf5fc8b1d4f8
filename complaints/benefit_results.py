"""What a log says of the benefits of a complaint system: models that are kept and shown, light to import."""

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

Unit = Literal["share", "days", "count", "score"]


class Value(Frozen):
    """A figure of a period. n: the cases that it is made of."""

    period: date
    value: float
    n: int


class Measure(Frozen):
    """A figure by month that stands for a benefit. Title: Fluent measure-<id>.

    unit: share (0 to 1), days, count or score. more_is_better: None where neither is; then direction is
    None too. rising: the trend, None where there is none. first, last: the figure over the first and the
    last third of the months. p_value: of the trend (``complaints.trends``).
    """

    id: str
    unit: Unit
    more_is_better: bool | None
    values: tuple[Value, ...]
    direction: Direction | None
    rising: bool | None = None
    p_value: float | None = None
    first: float | None = None
    last: float | None = None


class Benefit(Frozen):
    """A benefit with what the log can say about it. direction: of all its measures together."""

    id: BenefitId
    measures: tuple[Measure, ...]
    direction: Direction
    said: Said
