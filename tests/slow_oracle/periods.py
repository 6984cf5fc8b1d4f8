"""Checks that go month by month: trends, analyses, backlog, objectives."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from statistics import median

from complaints.limits import Limit, Unit
from slow_oracle.model import Oracle, Row, Told

Limits = Mapping[str, Limit]
RUN, TREND = 8, 6


def month_of(moment: date) -> date:
    return date(moment.year, moment.month, 1)


def after(month: date, months: int = 1) -> date:
    count = month.year * 12 + month.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def is_over(log: Oracle, month: date, months: int = 1) -> bool:
    """Whether a period's last day is the day that the log speaks for, or an earlier one."""
    return after(month, months) - timedelta(days=1) <= log.as_of.date()


def received_by_month(log: Oracle) -> dict[date, int]:
    """Complaints of every month from the first on that is over."""
    counts = Counter(month_of(row["received_at"]) for row in log.rows if row["received_at"])
    found: dict[date, int] = {}
    month = min(counts, default=date(9999, 1, 1))
    while month < date(9999, 1, 1) and is_over(log, month):
        found[month] = counts[month]
        month = after(month)
    return found


def t25_signal(log: Oracle, limits: Limits) -> Told:
    volumes = {month_of(day): volume for day, volume in log.targets.volumes.items()}
    counted = [(m, c, volumes[m]) for m, c in received_by_month(log).items() if volumes.get(m, 0) > 0]
    return _chart(counted, lambda centre: centre)


def t25_share(log: Oracle, limits: Limits) -> Told:
    months = received_by_month(log)
    told = [row for row in log.rows if row["category"] is not None]
    most = Counter(row["category"] for row in told)
    if not most:
        return Told(0)
    category = min(most, key=lambda name: (-most[name], name))
    counts = Counter(
        month_of(row["received_at"]) for row in told if row["category"] == category and row["received_at"]
    )
    counted = [(month, counts[month], float(n)) for month, n in months.items() if n]
    return _chart(counted, lambda centre: centre * (1 - centre))


def _chart(counted: Sequence[tuple[date, int, float]], variance: Callable[[float], float]) -> Told:
    """Months whose value chance hardly explains."""
    if not counted:
        return Told(0)
    centre = sum(count for _, count, _ in counted) / sum(n for _, _, n in counted)
    values = [count / n for _, count, n in counted]
    sigma = [math.sqrt(variance(centre) / n) for _, _, n in counted]
    failing = [
        f"{month:%Y-%m}"
        for place, (month, _, _) in enumerate(counted)
        if abs(values[place] - centre) > 3 * sigma[place] + 1e-12
        or _lasts([_side(value - centre) for value in values], place, RUN)
        or _lasts([0, *(_side(b - a) for a, b in itertools.pairwise(values))], place, TREND)
    ]
    return Told(len(counted), tuple(failing))


def _side(distance: float) -> int:
    return 0 if abs(distance) < 1e-12 else 1 if distance > 0 else -1


def _lasts(sides: list[int], place: int, length: int) -> bool:
    """Whether so many in a row up to a place have the same side."""
    stretch = sides[max(place - length + 1, 0) : place + 1]
    return len(stretch) == length and sides[place] != 0 and len(set(stretch)) == 1


def t30_gap(log: Oracle, limits: Limits) -> Told:
    months = int(limits["every"].amount)
    received = [row["received_at"].date() for row in log.rows if row["received_at"]]
    if not received:
        return Told(0)
    first, today = min(received), log.as_of.date()
    before = [day for day in log.targets.analysed if day <= first]
    done = sorted({day for day in log.targets.analysed if first < day <= today})
    marks = [max(before) if before else first, *done, today]
    spans = [(a, b) for a, b in itertools.pairwise(marks) if a < b]
    failing = tuple(f"{a} – {b}" for a, b in spans if month_of(b) > after(month_of(a), months))
    return Told(len(spans), failing)


def t31_backlog(log: Oracle, limits: Limits) -> Told:
    rises, months = int(limits["periods"].amount), received_by_month(log)
    ratios = []
    for month, received in months.items():
        end = datetime.combine(after(month), datetime.min.time())
        here = [row for row in log.rows if row["received_at"] and row["received_at"] < end]
        still = [row for row in here if row["closed_at"] is None or row["closed_at"] >= end]
        ratios.append((f"{month:%Y-%m}", len(still) / received if received else None))
    rising = {}
    for place in range(rises, len(ratios)):
        last = [ratio for _, ratio in ratios[place - rises : place + 1] if ratio is not None]
        if len(last) == rises + 1:
            rising[ratios[place][0]] = all(b > a for a, b in itertools.pairwise(last))
    return Told(len(rising), tuple(month for month, rises_on in rising.items() if rises_on))


MONTHS = {"month": 1, "quarter": 3, "year": 12}
PROMPT = Limit(amount=2, unit=Unit.WORKING_DAYS)


def t29_missed(log: Oracle, limits: Limits) -> Told:
    population, failing = 0, []
    for objective in log.targets.objectives:
        length = MONTHS[objective.per]
        acted = {_begin(day, length) for day in objective.acted}
        for begin, rows in _periods(log, objective.kpi, length).items():
            value = KPIS[objective.kpi][1](log, rows)
            if value is None or not is_over(log, begin, length):
                continue
            population += 1
            low = objective.at_least is not None and value < objective.at_least - 1e-9
            high = objective.at_most is not None and value > objective.at_most + 1e-9
            if (low or high) and begin not in acted:
                failing.append(f"{objective.kpi} {_name(begin, objective.per)}")
    return Told(population, tuple(failing))


def _begin(day: date, length: int) -> date:
    return date(day.year, (day.month - 1) // length * length + 1, 1)


def _name(begin: date, per: str) -> str:
    quarter = f"{begin.year}-Q{(begin.month + 2) // 3}"
    return {"month": f"{begin:%Y-%m}", "quarter": quarter, "year": f"{begin.year}"}[per]


def _periods(log: Oracle, kpi: str, length: int) -> dict[date, list[Row]]:
    found: dict[date, list[Row]] = {}
    for row in log.rows:
        if row[KPIS[kpi][0]]:
            found.setdefault(_begin(row[KPIS[kpi][0]].date(), length), []).append(row)
    return dict(sorted(found.items()))


def _share(good: list[bool]) -> float | None:
    return 100 * sum(good) / len(good) if good else None


def _ack_on_time(log: Oracle, rows: list[Row]) -> float | None:
    own = log.targets.own.get("acknowledge")
    limit = own.limit if own else PROMPT
    return _share([
        row["acknowledged_at"] is not None
        and not log.is_later(row["received_at"], row["acknowledged_at"], limit)
        for row in rows
        if row["acknowledged_at"] or log.has_passed(row["received_at"], limit)
    ])  # fmt: skip


def _answer_on_time(log: Oracle, rows: list[Row]) -> float | None:
    told = [(row["communicated_at"], row["due_at"].date()) for row in rows]
    return _share([at is not None and at.date() <= due for at, due in told if log.as_of.date() > due])


def _reopened(log: Oracle, rows: list[Row]) -> float | None:
    return _share([row["reopened_at"] is not None for row in rows])


def _escalated(log: Oracle, rows: list[Row]) -> float | None:
    return _share([row["escalated_at"] is not None for row in rows])


def _satisfaction(log: Oracle, rows: list[Row]) -> float | None:
    scores = [row["satisfaction"] for row in rows if row["satisfaction"] is not None]
    return sum(scores) / len(scores) if scores else None


def _answer_days(log: Oracle, rows: list[Row]) -> float | None:
    days = [
        (row["communicated_at"].date() - row["received_at"].date()).days for row in rows if row["received_at"]
    ]
    known = [day for day in days if day >= 0]
    return median(known) if known else None


KPIS: dict[str, tuple[str, Callable[[Oracle, list[Row]], float | None]]] = {
    "ack-on-time": ("received_at", _ack_on_time),
    "answer-on-time": ("due_at", _answer_on_time),
    "reopened": ("closed_at", _reopened),
    "escalated": ("received_at", _escalated),
    "satisfaction": ("received_at", _satisfaction),
    "answer-days": ("communicated_at", _answer_days),
}

PERIOD_CHECKS: dict[str, Callable[[Oracle, Limits], Told]] = {
    "T25-signal": t25_signal,
    "T25-share": t25_share,
    "T29-missed": t29_missed,
    "T30-gap": t30_gap,
    "T31-backlog": t31_backlog,
}
