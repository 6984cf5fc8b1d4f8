"""The key figures of a complaint log, period by period: what objectives are held against (6.2, 8.4).

    figures(log, "month")  ->  {"ack-on-time": (Figure(period, population, value, whole), …), …}

Every figure counts a case in the period of one of its moments (``Kpi.by``): receipt, due day, answer or
closing. Formulas: ISO 10002:2018, Annex H (what to count) and 8.3 (satisfaction); the standard sets no
number, so none of them says what is good. Shares are per cent, times are days.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal

import ibis

from checklists.words import Frozen
from complaints.agreed import agreed
from complaints.fields import FieldName
from complaints.limits import Limit, Unit
from complaints.log import Log
from complaints.vague_words import is_root_cause

if TYPE_CHECKING:
    import ibis.expr.types as ir

Per = Literal["month", "quarter", "year"]
MONTHS: dict[Per, int] = {"month": 1, "quarter": 3, "year": 12}
"""Months of a period."""

PROMPT = Limit(amount=2, unit=Unit.WORKING_DAYS)
"""When an acknowledgement counts as prompt where nobody has set a time: the tool's own number, as in T03."""


class Figure(Frozen):
    """A key figure of one period.

    period: its first day. population: the cases that it rests on. value: per cent, days, points or cases.
    whole: whether the period was over on the day the log speaks for.
    """

    period: date
    population: int
    value: float
    whole: bool


@dataclass(frozen=True)
class Measured:
    """How a figure is reckoned: which cases it rests on (null: no) and one aggregate over them."""

    population: ir.BooleanValue
    value: ir.NumericScalar


@dataclass(frozen=True)
class Kpi:
    """A key figure. by: the moment whose period a case counts in; needs: further fields it cannot do
    without; may: fields it uses where the log has them; worked: moments that may need the working calendar.
    """

    name: str
    measure: Callable[[Log], Measured]
    by: FieldName
    needs: tuple[FieldName, ...] = ()
    may: tuple[FieldName, ...] = ()
    worked: tuple[FieldName, ...] = ()
    unit: Literal["percent", "days", "points", "cases"] = "percent"

    @property
    def fields(self) -> tuple[FieldName, ...]:
        """Every field without which it cannot be had."""
        return (self.by, *self.needs)


def figures(log: Log, per: Per, names: Collection[str] | None = None) -> dict[str, tuple[Figure, ...]]:
    """The key figures by name, oldest period first; those whose fields the log lacks are absent.

    names: None for all. One query for each moment that periods go by. Periods without a case of a figure's
    population are absent too, but for the number of complaints, which is then 0.
    """
    wanted = [kpi for kpi in KPIS.values() if names is None or kpi.name in names]
    asked = [kpi for kpi in wanted if log.has(*kpi.fields)]
    found: dict[str, tuple[Figure, ...]] = {}
    for by in dict.fromkeys(kpi.by for kpi in asked):
        found |= _by(log, per, by, [kpi for kpi in asked if kpi.by == by])
    if "complaints" in found:
        found["complaints"] = tuple(_unbroken(log, per, found["complaints"]))
    return found


def next_period(first: date, per: Per) -> date:
    """The first day of the period after the one that begins on a day."""
    months = first.year * 12 + first.month - 1 + MONTHS[per]
    return date(months // 12, months % 12 + 1, 1)


def _by(log: Log, per: Per, by: FieldName, kpis: list[Kpi]) -> dict[str, tuple[Figure, ...]]:
    narrow = _narrow(log, kpis)
    unit: Any = {"month": "M", "quarter": "Q", "year": "Y"}[per]
    aggregates: dict[str, ir.Scalar] = {}
    for kpi in kpis:
        measured = kpi.measure(narrow)
        aggregates[f"{kpi.name}:n"] = measured.population.fill_null(False).ifelse(1, 0).sum()
        aggregates[kpi.name] = measured.value.cast("float64")
    period = narrow[by].truncate(unit).date()
    table = narrow.cases.filter(narrow[by].notnull()).group_by(period=period).aggregate(**aggregates)
    rows = table.order_by("period").to_pyarrow().to_pylist()
    return {kpi.name: tuple(_figures(log, per, kpi.name, rows)) for kpi in kpis}


def _narrow(log: Log, kpis: list[Kpi]) -> Log:
    """The log with no more than those figures need: fewer columns to read, no calendar to join in vain."""
    used = {name for kpi in kpis for name in (*kpi.fields, *kpi.may)}
    worked = frozenset(name for kpi in kpis for name in kpi.worked)
    columns = [name for name in log.table.columns if name in used]
    return replace(log, table=log.table.select(columns), worked=worked)


def _figures(log: Log, per: Per, name: str, rows: list[dict[str, Any]]) -> Iterator[Figure]:
    for row in rows:
        if row[f"{name}:n"] and row[name] is not None:
            yield _figure(log, per, row["period"], int(row[f"{name}:n"]), float(row[name]))


def _figure(log: Log, per: Per, period: date, population: int, value: float) -> Figure:
    last = next_period(period, per) - timedelta(days=1)
    return Figure(period=period, population=population, value=value, whole=last <= log.as_of.date())


def _unbroken(log: Log, per: Per, found: tuple[Figure, ...]) -> Iterator[Figure]:
    """The same with a 0 for every period without a complaint between the first and the last."""
    known = {figure.period: figure for figure in found}
    period = min(known, default=date.max)
    while period <= max(known, default=date.min):
        yield known.get(period) or _figure(log, per, period, 0, 0.0)
        period = next_period(period, per)


def _share(population: ir.BooleanValue, good: ir.BooleanValue) -> Measured:
    """Per cent of the population; a null is no."""
    asked = population.fill_null(False)
    return Measured(asked, good.fill_null(False).ifelse(100, 0).cast("float64").mean(where=asked))


def _median(days: ir.NumericValue) -> Measured:
    """Median of the days that are known and not negative (T17 reports what came in the wrong order)."""
    known = (days >= 0).fill_null(False)
    return Measured(known, known.ifelse(days.cast("float64"), ibis.null("float64")).median())


def _all(log: Log) -> ir.BooleanValue:
    return log["received_at"].notnull()


def _complaints(log: Log) -> Measured:
    """Complaints received."""
    return Measured(_all(log), _all(log).ifelse(1, 0).sum())


def _ack_on_time(log: Log) -> Measured:
    """Acknowledged within the agreed time, of all that were due for it; missing and due counts as late."""
    limit = agreed(log.targets, "acknowledge") or PROMPT
    due = log["acknowledged_at"].notnull() | log.overdue("received_at", limit)
    return _share(due, ~log.later_than("received_at", "acknowledged_at", limit))


def _answer_on_time(log: Log) -> Measured:
    """Answered on the due day or before, of all whose due day has passed; open and past due is late."""
    passed = log.elapsed("due_at", None, Unit.DAYS) > 0
    return _share(passed, log.elapsed("due_at", "communicated_at", Unit.DAYS) <= 0)


def _reopened(log: Log) -> Measured:
    """Reopened, of all that were closed in the period."""
    return _share(log["closed_at"].notnull(), log["reopened_at"].notnull())


def _escalated(log: Log) -> Measured:
    """Escalated, of all received in the period."""
    return _share(_all(log), log["escalated_at"].notnull())


def _referred(log: Log) -> Measured:
    """Sent to external resolution, of all received in the period."""
    return _share(_all(log), log["referred_out"])


def _satisfaction(log: Log) -> Measured:
    """Mean score of those who answered the survey about the handling, by the period of receipt."""
    answered = log["satisfaction"].notnull()
    return Measured(answered, log["satisfaction"].mean(where=answered))


def _answer_days(log: Log) -> Measured:
    """Median of the calendar days from receipt to answer, of those answered in the period."""
    return _median(log.elapsed("received_at", "communicated_at", Unit.DAYS))


def _close_days(log: Log) -> Measured:
    """Median of the calendar days from receipt to closing without agreed pauses, of those closed in the
    period."""
    days = log.elapsed("received_at", "closed_at", Unit.DAYS)
    return _median(days - log["paused_days"].fill_null(0) if log.has("paused_days") else days)


def _root_cause_share(log: Log) -> Measured:
    """Justified cases with a root cause (neither unknown nor human error alone), of the justified ones that
    are closed, by the period of receipt."""
    justified = log["justified"].isin(("yes", "partly"))
    closed = log["closed_at"].notnull() if log.has("closed_at") else ibis.literal(True)
    return _share(justified & closed, is_root_cause(log, log["cause"]))


_DEFINED = (
    Kpi("complaints", _complaints, "received_at", unit="cases"),
    Kpi("ack-on-time", _ack_on_time, "received_at", ("acknowledged_at",),
        worked=("received_at", "acknowledged_at")),
    Kpi("answer-on-time", _answer_on_time, "due_at", ("communicated_at",)),
    Kpi("reopened", _reopened, "closed_at", ("reopened_at",)),
    Kpi("escalated", _escalated, "received_at", ("escalated_at",)),
    Kpi("referred", _referred, "received_at", ("referred_out",)),
    Kpi("satisfaction", _satisfaction, "received_at", ("satisfaction",), unit="points"),
    Kpi("answer-days", _answer_days, "communicated_at", ("received_at",), unit="days"),
    Kpi("close-days", _close_days, "closed_at", ("received_at",), ("paused_days",), unit="days"),
    Kpi("root-cause-share", _root_cause_share, "received_at", ("justified", "cause"), ("closed_at",)),
)  # fmt: skip

KPIS: dict[str, Kpi] = {kpi.name: kpi for kpi in _DEFINED}
"""Every key figure by its name."""
