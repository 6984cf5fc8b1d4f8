"""How it goes on: trends, objectives, reviews and backlog, period by period (clauses 4.3, 6.2, 8.2, 8.4).

Only periods that were over on the day the log speaks for are asked: half a month is no month. What is
counted by the table engine is a row a month; the rest is arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from complaints.control_charts import ControlChart, Period, p_chart, u_chart
from complaints.fields import FieldName
from complaints.kpis import Figure, Per, figures, next_period
from complaints.log import Log
from complaints.logtests.logic import Limits, PerUnit, check
from complaints.logtests.units import units
from complaints.targets import Objective

if TYPE_CHECKING:
    import ibis.expr.types as ir


@check("T25-signal")
def rate_out_of_control(log: Log, limits: Limits) -> PerUnit:
    """Months of known volume from the first complaint on; one that the u-chart of complaints for each unit
    of volume tells as a signal fails (8.2). Rules: ``complaints.control_charts``."""
    received = {figure.period: figure.population for figure in _received(log)}
    first = min(received, default=date.max)
    asked = [month for month in sorted(log.targets.volumes) if first <= month and _is_over(log, month)]
    counted = [Period(month, received.get(month, 0), log.targets.volumes[month]) for month in asked]
    return PerUnit(_signals(u_chart(counted)))


@check("T25-share")
def share_out_of_control(log: Log, limits: Limits) -> PerUnit:
    """Months; one that the p-chart of the most frequent category's share tells as a signal fails (8.2).
    Fact: the category."""
    top = next(iter(log.counts("category")), None)
    counted = log.once("months of the top category", lambda: _by_month(log, log.table.category == top))
    months = [Period(f.period, counted.get(f.period, 0), f.population) for f in _received(log)]
    return PerUnit(_signals(p_chart(months)), {"category": top or ""})


def _signals(chart: ControlChart | None) -> ir.Table:
    return units((_month(point.period), bool(point.signals)) for point in (chart.points if chart else ()))


@check("T29-missed")
def objective_missed(log: Log, limits: Limits) -> PerUnit:
    """Periods of each objective that the log can measure; one that misses it, and for which no action is
    recorded, fails (6.2, 8.4). Facts: missed, with and without action; acted, those with action."""
    told = [(objective, figure) for objective in log.targets.objectives for figure in _whole(log, objective)]
    missed = [(objective, figure) for objective, figure in told if _misses(objective, figure)]
    failed = [(objective, figure) for objective, figure in missed if not _has_action(objective, figure)]
    facts = {"missed": len(missed), "acted": len(missed) - len(failed)}
    return PerUnit(units((_named(*asked), asked in failed) for asked in told), facts)


def _whole(log: Log, objective: Objective) -> list[Figure]:
    return [figure for figure in _figures(log, objective.kpi, objective.per) if figure.whole]


def _misses(objective: Objective, figure: Figure) -> bool:
    low = objective.at_least is not None and figure.value < objective.at_least
    high = objective.at_most is not None and figure.value > objective.at_most
    return low or high


def _has_action(objective: Objective, figure: Figure) -> bool:
    following = next_period(figure.period, objective.per)
    return any(figure.period <= day < following for day in objective.acted)


def _named(objective: Objective, figure: Figure) -> str:
    """The key figure and 2024-03, 2024-Q1 or 2024."""
    first = figure.period
    quarter = f"{first.year}-Q{(first.month + 2) // 3}"
    period = {"month": _month(first), "quarter": quarter, "year": str(first.year)}[objective.per]
    return f"{objective.kpi} {period}"


@check("T30-gap")
def analysis_skipped(log: Log, limits: Limits) -> PerUnit:
    """Intervals between analyses, from the first complaint to the day the log speaks for; one that passes
    the end of the month in which the next analysis fell due fails (8.2, 8.4)."""
    every = int(limits["every"].amount)
    told = (
        (f"{start} – {end}", _month_number(end) - _month_number(start) > every)
        for start, end in pairwise(_analysed(log))
    )
    return PerUnit(units(told))


def _analysed(log: Log) -> list[date]:
    """The first complaint, or the last analysis before it, every analysis since, and the log's own day."""
    today = log.as_of.date()
    first = log.once("first complaint", lambda: log.table.received_at.min().to_pyarrow().as_py())
    if first is None:
        return []
    before = [day for day in log.targets.analysed if day <= first.date()]
    start = max(before, default=first.date())
    return [day for day in sorted({start, *log.targets.analysed, today}) if start <= day <= today]


@check("T31-backlog")
def backlog_rising(log: Log, limits: Limits) -> PerUnit:
    """Months with so many before them, and complaints in all of these; one at whose end the open cases, as a
    part of the month's receipts, have risen that many times in a row fails (4.3)."""
    periods = int(limits["periods"].amount)
    months = list(_backlog(log))
    stretches = [months[at - periods : at + 1] for at in range(periods, len(months))]
    known = [stretch for stretch in stretches if None not in dict(stretch).values()]
    return PerUnit(units((_month(stretch[-1][0]), _rises(stretch)) for stretch in known))


def _rises(stretch: Sequence[tuple[date, float | None]]) -> bool:
    return all((before or 0) < (after or 0) for (_, before), (_, after) in pairwise(stretch))


def _backlog(log: Log) -> Iterator[tuple[date, float | None]]:
    """Open at the month's end for each case received in it; None for a month that received none."""
    closed = log.once(
        "months of closing", lambda: _by_month(log, log.table.received_at.notnull(), "closed_at")
    )
    received = _received(log)
    first = received[0].period if received else date.max
    waiting = -sum(n for month, n in closed.items() if month < first)
    for figure in received:
        waiting += figure.population - closed.get(figure.period, 0)
        yield figure.period, waiting / figure.population if figure.population else None


def _received(log: Log) -> Sequence[Figure]:
    """Complaints of every month that is over."""
    return [figure for figure in _figures(log, "complaints", "month") if figure.whole]


def _figures(log: Log, kpi: str, per: Per) -> Sequence[Figure]:
    """A key figure's periods; none if the log cannot measure it."""
    return log.once(f"{kpi} by {per}", lambda: figures(log, per, (kpi,)).get(kpi, ()))


def _by_month(log: Log, counted: ir.BooleanValue, by: FieldName = "received_at") -> dict[date, int]:
    """Cases by the month of a moment."""
    table = log.table.filter(counted, log.table[by].notnull())
    told = table.group_by(month=table[by].truncate("M").date()).aggregate(cases=table.count())
    return {row["month"]: row["cases"] for row in told.to_pyarrow().to_pylist()}


def _is_over(log: Log, month: date) -> bool:
    return next_period(month, "month") <= log.as_of.date() + timedelta(days=1)


def _month(day: date) -> str:
    return day.isoformat()[:7]


def _month_number(day: date) -> int:
    return day.year * 12 + day.month
