"""The working calendar as a table of days with running totals, and where one moment stands in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import holidays
import pyarrow as pa

from complaints.calendars import SHIFTS, WEEKDAYS, Calendar, Shift

SCHEMA = pa.schema(
    [("day", pa.date32()), ("number", pa.int64()), ("minutes", pa.int64())]
    + [(f"{edge}_{n}", pa.int64()) for n in range(1, SHIFTS + 1) for edge in ("start", "end")]
)
"""number: working days up to and with this day. minutes: working minutes before it. start_n, end_n: its
shifts in minutes of the day; 0 and 0 for none."""


def working_days(calendar: Calendar, first: date, last: date) -> pa.Table:
    """Every day from first to last, both included."""
    rows: list[dict[str, Any]] = []
    number = minutes = 0
    off = days_off(calendar, first, last)
    for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
        shifts = shifts_on(calendar, day, off)
        number += bool(shifts)
        rows.append({"day": day, "number": number, "minutes": minutes, **_edges(shifts)})
        minutes += sum(_minute(shift.end) - _minute(shift.start) for shift in shifts)
    return pa.Table.from_pylist(rows, SCHEMA)


def days_off(calendar: Calendar, first: date, last: date) -> frozenset[date]:
    """Public holidays and the organisation's own closed days between two days, without its open ones."""
    public: set[date] = set()
    if calendar.country:
        years = range(first.year, last.year + 1)
        public = set(holidays.country_holidays(calendar.country, calendar.subdivision or None, years=years))
    return frozenset((public | set(calendar.closed)) - set(calendar.open))


def shifts_on(calendar: Calendar, day: date, off: frozenset[date]) -> tuple[Shift, ...]:
    """The shifts of one day; a day that is open against its weekday has Monday's."""
    if day in off:
        return ()
    own = calendar.week.get(WEEKDAYS[day.weekday()], ())
    return own or (calendar.week.get("mon", ()) if day in calendar.open else ())


def standing(days: pa.Table, moment: datetime) -> dict[str, float]:
    """The running totals at one moment: number of its working day, working minutes before it."""
    row = days.slice((moment.date() - days["day"][0].as_py()).days, 1).to_pylist()[0]
    into = moment.hour * 60 + moment.minute + moment.second / 60
    spent = sum(min(max(into - row[f"start_{n}"], 0), row[f"end_{n}"] - row[f"start_{n}"]) for n in _SHIFTS)
    return {"number": row["number"], "minutes": row["minutes"] + spent}


_SHIFTS = range(1, SHIFTS + 1)


def _edges(shifts: tuple[Shift, ...]) -> dict[str, int]:
    whole = [(_minute(s.start), _minute(s.end)) for s in shifts] + [(0, 0)] * (SHIFTS - len(shifts))
    starts = {f"start_{n}": start for n, (start, _) in enumerate(whole, 1)}
    return starts | {f"end_{n}": end for n, (_, end) in enumerate(whole, 1)}


def _minute(at: Any) -> int:
    return int(at.hour * 60 + at.minute)
