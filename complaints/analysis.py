"""What clauses 8.2 to 8.4 ask to be analysed: Pareto, trend, recurrence, backlog and ageing, satisfaction.

What the tests' pass has counted comes from its cube; each of the rest is one small query.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, cast

import ibis

from complaints.analysis_results import AgeBand, Analysis, Month, Pareto, Recurrence, Share
from complaints.analysis_words import analysis_said
from complaints.control_charts import ControlChart, Period, p_chart, u_chart, xmr_chart
from complaints.cube import CASES, DIMENSIONS, MONTH, Cube
from complaints.fields import FieldName
from complaints.folding import folded
from complaints.kpis import figures, next_period
from complaints.log import Log
from complaints.outcomes import FIRST_CONTACT, JUDGED, JUSTIFIED
from complaints.pareto import pareto
from complaints.recurrence import recurrence
from complaints.steps import CLOSED
from complaints.survey import share, survey

BANDS = ((0, 7), (8, 30), (31, 60), (61, None))
"""Ages of open cases, in calendar days."""
LATE = ("T08-overdue", "T08-rule")
"""Checks that say whether an answer was late, the first that could be asked."""
GAP, STRAY = 200, 0.01
"""Days without a receipt after which nothing is charted, and before which less than this share of the cases
is taken for wrong dates (T17)."""
UNITS = 1000
"""Complaints are told for so many units (orders, customers)."""


def analysis(log: Log, cube: Cube) -> Analysis:
    """The analysis of a log whose cube was counted with the process's measures."""
    months = _months(log, cube)
    asked = survey(log)
    late_by = next((check for check in LATE if check in cube.checks), "")
    found = Analysis(
        paretos=tuple(_paretos(log, cube)),
        months=months,
        rate=_rate(months),
        late=_late(months, cube, late_by),
        late_by=late_by,
        answer_days=_answer_days(log),
        recurrences=tuple(_recurrences(log)),
        open_cases=cube.total() - cube.total(CLOSED) if CLOSED in cube.table.column_names else None,
        ageing=_ageing(log),
        satisfaction=asked.satisfaction,
        asked=asked.asked,
        first_contact=_part(cube, FIRST_CONTACT, CLOSED),
        justified=_part(cube, JUSTIFIED, JUDGED),
        said=(),
    )
    return found.but(said=analysis_said(found))


def _paretos(log: Log, cube: Cube) -> Iterator[Pareto]:
    for name in ("category", "product", "cause", "site"):
        if log.has(name):
            found = pareto(name, _counts(log, cube, name))
            if found:
                yield found


def _counts(log: Log, cube: Cube, name: FieldName) -> dict[str | None, int]:
    if name in DIMENSIONS:
        counted: dict[str | None, int] = {row[name]: row[CASES] for row in cube.by(name, CASES).to_pylist()}
        return counted
    named = cast("dict[str | None, int]", log.counts(name))
    empty = cube.total() - sum(named.values())
    return named | {None: empty} if empty else named


def _months(log: Log, cube: Cube) -> tuple[Month, ...]:
    """Every month from the first receipt to the moment that the log speaks for, quiet ones too."""
    today = log.as_of.date()
    received = {row[MONTH]: row[CASES] for row in cube.by(MONTH, CASES).to_pylist() if row[MONTH]}
    received = _without_strays({month: n for month, n in received.items() if month <= today})
    last = max(received, default=today)
    end = last if (today - last).days > GAP else today
    closed, volumes, tells = _closed(log), _volumes(log), log.has("closed_at")
    months: list[Month] = []
    month, waiting = min(received, default=date.max), 0
    waiting -= sum(n for day, n in closed.items() if day < month)
    while month <= end:
        waiting += received.get(month, 0) - closed.get(month, 0)
        months.append(
            Month(
                month=month,
                received=received.get(month, 0),
                closed=closed.get(month, 0) if tells else None,
                open_at_end=waiting if tells else None,
                whole=next_period(month, "month") - timedelta(days=1) <= today,
                volume=volumes.get(month),
            )
        )
        month = next_period(month, "month")
    return tuple(months)


def _without_strays(received: dict[date, int]) -> dict[date, int]:
    """The months without a few cases of long before: a wrong year would fill a chart with empty months."""
    days, total = sorted(received), sum(received.values())
    for n in range(len(days) - 1, 0, -1):
        stray = sum(received[day] for day in days[:n])
        if (days[n] - days[n - 1]).days > GAP and stray < STRAY * total:
            return {day: received[day] for day in days[n:]}
    return received


def _closed(log: Log) -> dict[date, int]:
    """Received cases by the month in which they were closed."""
    if not log.has("closed_at"):
        return {}
    table = log.table.filter(log.table.closed_at.notnull(), log.table.received_at.notnull())
    grouped = table.group_by(month=table.closed_at.truncate("M").date()).aggregate(cases=table.count())
    return {row["month"]: row["cases"] for row in grouped.to_pyarrow().to_pylist()}


def _volumes(log: Log) -> dict[date, float]:
    return {day.replace(day=1): volume for day, volume in log.targets.volumes.items() if volume > 0}


def _rate(months: tuple[Month, ...]) -> ControlChart | None:
    """Complaints per 1,000 units; without volumes their number, which the market's size moves too."""
    whole = [month for month in months if month.whole]
    known = [Period(m.month, m.received, m.volume / UNITS) for m in whole if m.volume]
    return u_chart(known) if known else xmr_chart([(m.month, float(m.received)) for m in whole])


def _late(months: tuple[Month, ...], cube: Cube, check: str) -> ControlChart | None:
    if not check:
        return None
    rows = cube.by(MONTH, f"{check}:asked", f"{check}:failed").to_pylist()
    known: dict[Any, Any] = {row[MONTH]: row for row in rows}
    return p_chart(
        [
            Period(m.month, known[m.month][f"{check}:failed"], known[m.month][f"{check}:asked"])
            for m in months
            if m.whole and m.month in known
        ]
    )


def _answer_days(log: Log) -> ControlChart | None:
    found = figures(log, "month", ("answer-days",)).get("answer-days", ())
    return xmr_chart([(figure.period, figure.value) for figure in found if figure.whole])


def _recurrences(log: Log) -> Iterator[Recurrence]:
    """Causes with a corrective action, before and from its day on, as far as the log reaches."""
    acted = {folded(cause): (cause, day) for cause, day in log.targets.acted.items()}
    if not acted or not log.has("cause", "received_at"):
        return
    spelled = {text: folded(text) for text in log.counts("cause") if folded(text) in acted}
    first, counts = _first_day(log), _by_day(log, tuple(spelled))
    for key, (cause, day) in acted.items():
        days = {at: n for (text, at), n in counts.items() if spelled[text] == key}
        yield recurrence(
            cause,
            day,
            before=sum(n for at, n in days.items() if at < day),
            after=sum(n for at, n in days.items() if at >= day),
            days_before=max(0, (day - first).days),
            days_after=max(0, (log.as_of.date() - day).days + 1),
        )


def _first_day(log: Log) -> date:
    first = log.table.aggregate(first=log.table.received_at.min()).to_pyarrow()["first"][0].as_py()
    return first.date() if first else log.as_of.date()


def _by_day(log: Log, causes: tuple[str, ...]) -> dict[tuple[str, date], int]:
    table = log.table.filter(log.table.cause.isin(causes), log.table.received_at.notnull())
    grouped = table.group_by("cause", day=table.received_at.date()).aggregate(cases=table.count())
    return {(row["cause"], row["day"]): row["cases"] for row in grouped.to_pyarrow().to_pylist()}


def _ageing(log: Log) -> tuple[AgeBand, ...]:
    """Open cases by their age in days, and how many of each are past their due day."""
    if not log.has("received_at", "closed_at"):
        return ()
    table, dated = log.table.filter(log.table.closed_at.isnull()), log.has("due_at")
    today = log.as_of.date().toordinal() - date(1970, 1, 1).toordinal()
    age = today - table.received_at.date().epoch_days()
    band = ibis.cases(*((age <= last, n) for n, (_, last) in enumerate(BANDS) if last), else_=len(BANDS) - 1)
    overdue = table.due_at.date().epoch_days() < today if dated else ibis.literal(False)
    known = table.filter(table.received_at.notnull()).mutate(band=band, overdue=overdue)
    grouped = known.group_by("band").aggregate(
        cases=ibis._.count(), overdue=ibis._.count(where=ibis._.overdue)
    )
    rows = {row["band"]: row for row in grouped.to_pyarrow().to_pylist()}
    return tuple(
        AgeBand(
            first=first,
            last=last,
            cases=rows[n]["cases"] if n in rows else 0,
            overdue=(rows[n]["overdue"] if n in rows else 0) if dated else None,
        )
        for n, (first, last) in enumerate(BANDS)
    )


def _part(cube: Cube, part: str, whole: str) -> Share | None:
    if not {part, whole} <= set(cube.table.column_names) or not cube.total(whole):
        return None
    return share(cube.total(part), cube.total(whole))
