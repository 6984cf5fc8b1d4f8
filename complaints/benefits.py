"""What the complaint system has brought: seven benefits, each held against figures of the log.

    benefits(log, cube)  ->  (Benefit, …)   in the order of ``BENEFITS``

The seven are what organisations are commonly promised of a system after ISO 10002. A log shows its own side
of each alone: what it cannot prove stands in Fluent benefit-<id>.limits and is printed beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from complaints.analysis_results import Direction
from complaints.benefit_results import BENEFITS, Benefit, BenefitId, Measure, Unit, Value
from complaints.cube import CASES, MONTH, Cube
from complaints.kpis import KPIS, Figure, figures, next_period
from complaints.log import Log
from complaints.outcomes import ACCEPTED, ACTED, JUSTIFIED, REPEATS, TOLD
from complaints.said import Said
from complaints.trends import Trend, trend

UNITS: dict[str, Unit] = {"percent": "share", "days": "days", "cases": "count", "points": "score"}
"""What a measure's values are, by the unit of its key figure."""


@dataclass(frozen=True)
class _Source:
    """Where a measure comes from: a key figure, a check's cases that pass, or a count of a count."""

    id: str
    benefit: BenefitId
    better: bool | None
    kpi: str = ""
    check: str = ""
    part: str = ""
    whole: str = CASES

    @property
    def unit(self) -> Unit:
        """What its values are."""
        return UNITS[KPIS[self.kpi].unit] if self.kpi else "share"

    @property
    def counts(self) -> tuple[str, str]:
        """Columns of the cube: what is counted, and of what."""
        return (f"{self.check}:failed", f"{self.check}:asked") if self.check else (self.part, self.whole)


_SOURCES = (
    _Source("complaints", "recorded", None, kpi="complaints"),
    _Source("complete", "recorded", True, check="T02-incomplete"),
    _Source("logged-in-time", "recorded", True, check="T32-late"),
    _Source("assessed", "acted-on", True, check="T05-blank"),
    _Source("root-cause-share", "acted-on", True, kpi="root-cause-share"),
    _Source("acted", "acted-on", True, part=ACTED, whole=JUSTIFIED),
    _Source("ack-on-time", "faster", True, kpi="ack-on-time"),
    _Source("answer-on-time", "faster", True, kpi="answer-on-time"),
    _Source("answer-days", "faster", False, kpi="answer-days"),
    _Source("close-days", "faster", False, kpi="close-days"),
    _Source("satisfaction", "satisfied", True, kpi="satisfaction"),
    _Source("accepted", "satisfied", True, part=ACCEPTED, whole=TOLD),
    _Source("referred", "trusted", False, kpi="referred"),
    _Source("recourse-told", "trusted", True, check="T11-recourse"),
    _Source("repeats", "learned", False, part=REPEATS),
    _Source("reopened", "learned", False, kpi="reopened"),
    _Source("verified", "learned", True, check="T15-unverified"),
    _Source("escalated-in-time", "aware", True, check="T16-late"),
    _Source("updated", "aware", True, check="T07-silent"),
    _Source("invited", "aware", True, check="T21-coverage"),
)
MEASURES = tuple(source.id for source in _SOURCES)
"""Every measure that there may be."""


def benefits(log: Log, cube: Cube) -> tuple[Benefit, ...]:
    """The seven benefits with the trend of their measures over the months that were over."""
    told = figures(log, "month", [source.kpi for source in _SOURCES if source.kpi])
    over = _months_over(log, cube)
    measures: dict[BenefitId, list[Measure]] = {name: [] for name in BENEFITS}
    for source in _SOURCES:
        values = tuple(_values(source, told, over))
        if values:
            measures[source.benefit].append(_measure(source, values))
    return tuple(_benefit(name, tuple(found)) for name, found in measures.items())


def _months_over(log: Log, cube: Cube) -> list[dict[str, Any]]:
    """The cube's counts by month, of months that were over, oldest first."""
    columns = {name for source in _SOURCES for name in source.counts} & set(cube.table.column_names)
    rows = [row for row in cube.by(MONTH, *sorted(columns)).to_pylist() if row[MONTH]]
    today = log.as_of.date()
    over = [row for row in rows if next_period(row[MONTH], "month") - timedelta(days=1) <= today]
    return sorted(over, key=lambda row: row[MONTH])


def _values(
    source: _Source, told: Mapping[str, tuple[Figure, ...]], over: list[dict[str, Any]]
) -> Iterator[Value]:
    if source.kpi:
        scale = 100 if source.unit == "share" else 1
        for figure in told.get(source.kpi, ()):
            if figure.whole:
                yield Value(period=figure.period, value=figure.value / scale, n=figure.population)
        return
    part, whole = source.counts
    for row in over:
        if row.get(whole) and part in row:
            share = row[part] / row[whole]
            yield Value(period=row[MONTH], value=1 - share if source.check else share, n=row[whole])


def _measure(source: _Source, values: tuple[Value, ...]) -> Measure:
    found = trend(values)
    return Measure(
        id=source.id,
        unit=source.unit,
        more_is_better=source.better,
        values=values,
        direction=None if source.better is None else _direction(found, source.better),
        rising=found.rising,
        p_value=found.p_value,
        first=found.first,
        last=found.last,
    )


def _direction(found: Trend, more_is_better: bool) -> Direction:
    if not found.enough:
        return Direction.TOO_LITTLE
    if found.rising is None:
        return Direction.UNCHANGED
    return Direction.BETTER if found.rising is more_is_better else Direction.WORSE


def _benefit(name: BenefitId, measures: tuple[Measure, ...]) -> Benefit:
    counted = Counter(measure.direction for measure in measures if measure.direction)
    direction = _together(counted)
    facts: dict[str, int | float | str] = {
        "better": counted[Direction.BETTER],
        "worse": counted[Direction.WORSE],
        "measures": counted.total(),
        "months": max((len(measure.values) for measure in measures), default=0),
        "direction": direction.value,
    }
    return Benefit(id=name, measures=measures, direction=direction, said=Said(code="benefit", facts=facts))


def _together(counted: Counter[Direction]) -> Direction:
    """One word for several directions; two that disagree are mixed, whatever the rest."""
    if counted[Direction.BETTER] and counted[Direction.WORSE]:
        return Direction.MIXED
    for one in (Direction.BETTER, Direction.WORSE, Direction.UNCHANGED):
        if counted[one]:
            return one
    return Direction.TOO_LITTLE
