"""The working calendar as a table of days with running totals, and where one moment stands in it.

Working days between two moments: the difference of ``number``. Working minutes: the difference of
``minutes`` plus what of the day's shifts lay before each moment.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate

import pyarrow as pa

from complaints.calendars import SHIFTS, Calendar, Shift
from errors import InputError

Edges = tuple[int, ...]
"""Start and end of each of ``SHIFTS`` shifts in minutes of the day; 0 and 0 for none."""

OFF: Edges = (0, 0) * SHIFTS
_NUMBERS = range(1, SHIFTS + 1)
SCHEMA = pa.schema(
    [("day", pa.date32()), ("number", pa.int64()), ("minutes", pa.int64())]
    + [(f"{edge}_{n}", pa.int64()) for n in _NUMBERS for edge in ("start", "end")]
)
"""number: working days up to and with this day. minutes: working minutes before it. The rest is ``Edges``."""


def working_days(calendar: Calendar, first: date, last: date) -> pa.Table:
    """Every day from first to last, both included; made once for the same calendar and days.

    Raises InputError for a country or part of one that the holidays are not known of.
    """
    return _table(calendar.model_dump_json(), first, last)


@lru_cache(maxsize=16)
def _table(calendar: str, first: date, last: date) -> pa.Table:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    edges = _edges_of_days(Calendar.model_validate_json(calendar), days)
    worked = [sum(found[1::2]) - sum(found[::2]) for found in edges]
    totals = list(accumulate(worked, initial=0))[:-1]
    numbers = list(accumulate(int(minutes > 0) for minutes in worked))
    return pa.table([days, numbers, totals, *zip(*edges, strict=True)], schema=SCHEMA)


def _edges_of_days(calendar: Calendar, days: list[date]) -> list[Edges]:
    """The shifts of each day. Only days that differ from their weekday are looked at one by one."""
    week = [_edges(calendar.shifts(weekday)) for weekday in range(7)]
    found = [week[day.weekday()] for day in days]
    public, half = days_off(calendar, days[0], days[-1])
    for day in public | half | set(calendar.open):
        if days[0] <= day <= days[-1]:
            found[(day - days[0]).days] = _edges(_shifts(calendar, day, day in public, day in half))
    return found


def days_off(calendar: Calendar, first: date, last: date) -> tuple[frozenset[date], frozenset[date]]:
    """Days off between two days, without those that the organisation opens; and half days."""
    public, half = _holidays(calendar, first.year, last.year)
    off = (public | set(calendar.closed)) - set(calendar.open)
    return off, frozenset(half - off - set(calendar.open))


def check_places(calendar: Calendar) -> None:
    """Raises InputError for a country or part of one whose holidays are not known."""
    _holidays(calendar, 2000, 2000)


def shifts_on(calendar: Calendar, day: date) -> tuple[Shift, ...]:
    """The shifts of one day."""
    off, half = days_off(calendar, day, day)
    return _shifts(calendar, day, day in off, day in half)


def standing(days: pa.Table, moment: datetime) -> dict[str, float]:
    """The running totals at one moment: number of its working day, working minutes before it."""
    row = days.slice((moment.date() - days["day"][0].as_py()).days, 1).to_pylist()[0]
    into = moment.hour * 60 + moment.minute + moment.second / 60
    spent = sum(min(max(into - row[f"start_{n}"], 0), row[f"end_{n}"] - row[f"start_{n}"]) for n in _NUMBERS)
    return {"number": row["number"], "minutes": row["minutes"] + spent}


def _shifts(calendar: Calendar, day: date, is_off: bool, is_half: bool) -> tuple[Shift, ...]:
    if is_off:
        return ()
    own = calendar.shifts(day.weekday()) or (calendar.usual if day in calendar.open else ())
    return _until(own, calendar.half_days) if is_half and calendar.half_days is not None else own


def _until(shifts: tuple[Shift, ...], end: time) -> tuple[Shift, ...]:
    """What of the shifts lies before an hour."""
    limit = end.hour * 60 + end.minute
    begun = [shift for shift in shifts if shift.start_minute < limit]
    return tuple(shift if shift.end_minute <= limit else Shift(start=shift.start, end=end) for shift in begun)


def _edges(shifts: tuple[Shift, ...]) -> Edges:
    found = tuple(minute for shift in shifts for minute in (shift.start_minute, shift.end_minute))
    return found + OFF[len(found) :]


def _holidays(calendar: Calendar, first: int, last: int) -> tuple[frozenset[date], frozenset[date]]:
    """Public holidays and half days of the years. Raises InputError for an unknown country or part."""
    if not calendar.country:
        return frozenset(), frozenset()
    import holidays  # a page that only shows a calendar need not load it

    part, years = calendar.subdivision or None, range(first, last + 1)
    try:
        public = holidays.country_holidays(calendar.country, part, years=years)
        halves = "half_day" in public.supported_categories and calendar.half_days is not None
        half = (
            holidays.country_holidays(calendar.country, part, years=years, categories=("half_day",))
            if halves
            else {}
        )
    except NotImplementedError:
        place = "-".join(filter(None, (calendar.country, calendar.subdivision)))
        raise InputError("calendar-country", place=place) from None
    return frozenset(public), frozenset(half)
