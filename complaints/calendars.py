"""The organisation's working calendar: which days and hours count.

Working time between two moments is the difference of two running totals (``working_days``), so that any
table engine can reckon it with a join on the day and no loop. Moments are what the wall clock showed in the
calendar's zone. Where clocks change, the hours of that night are counted as the clock shows them: 22:00 to
06:00 is eight hours, also in the night in which nine of them passed, or seven.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, StringConstraints, field_validator, model_serializer, model_validator
from pydantic_core import PydanticCustomError

from assessment.texts import Line
from checklists.words import Frozen

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHIFTS = 3
"""Shifts that a day may have."""

WHOLE_DAY = 24 * 60
"""Minutes."""

_WRITTEN = re.compile(r"\s*(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})\s*", re.ASCII)


class Shift(Frozen):
    """From when to when somebody works, on one day; a break makes two of it.

    An end of 00:00 is midnight at the day's end, so that 00:00–00:00 is the whole day. Work over midnight is
    two shifts, one on each day. A text "09:00-12:30" (also with an end of "24:00") is read as well.
    """

    start: time
    end: time

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            start, end = _read_times(value)
        except ValueError:
            raise PydanticCustomError("shift_form", "“{value}” is no shift", {"value": value[:40]}) from None
        return {"start": start, "end": end}

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.end_minute <= self.start_minute:
            raise PydanticCustomError("shift_order", "a shift begins before it ends, on one day")
        return self

    @model_serializer(when_used="json")
    def _write(self) -> str:
        return self.text

    @property
    def start_minute(self) -> int:
        """Minutes from midnight to its beginning."""
        return self.start.hour * 60 + self.start.minute

    @property
    def end_minute(self) -> int:
        """Minutes from midnight to its end: 1,440 at the day's end."""
        return self.end.hour * 60 + self.end.minute or WHOLE_DAY

    @property
    def text(self) -> str:
        """As it is written: "09:00-12:30", "22:00-24:00"."""
        end = "24:00" if self.end_minute == WHOLE_DAY else f"{self.end:%H:%M}"
        return f"{self.start:%H:%M}-{end}"


def _read_times(text: str) -> tuple[time, time]:
    """Both ends of a written shift. Raises ValueError."""
    found = _WRITTEN.fullmatch(text)
    if not found:
        raise ValueError
    hours, minutes, end_hours, end_minutes = (int(part) for part in found.groups())
    midnight = (end_hours, end_minutes) == (24, 0)
    return time(hours, minutes), time() if midnight else time(end_hours, end_minutes)


OFFICE = (Shift(start=time(9), end=time(18)),)
ROUND_THE_CLOCK = (Shift(start=time(0), end=time(0)),)


def _office_week() -> dict[Weekday, tuple[Shift, ...]]:
    return dict.fromkeys(WEEKDAYS[:5], OFFICE)


class Calendar(Frozen):
    """Which time is working time.

    country, subdivision: ISO 3166 codes whose public holidays are off (PyPI ``holidays``), "" for none.
    half_days: when work ends on the half days that the country has, such as the eves of Turkish holidays
    (from 13:00 by Law 2429); None works them in full. A half day is a working day as long as a shift begins
    before that hour. week: a weekday's shifts in order, at most ``SHIFTS``; one without shifts is off.
    closed, open: single days that differ; an open day off has the hours of the week's first working day.
    zone: IANA name; moments with an offset are read in it.
    """

    country: Annotated[str, StringConstraints(pattern=r"^([A-Z]{2})?$")] = "TR"
    subdivision: Line = ""
    half_days: time | None = time(13)
    week: dict[Weekday, tuple[Shift, ...]] = Field(default_factory=_office_week)
    closed: tuple[date, ...] = ()
    open: tuple[date, ...] = ()
    zone: Line = "Europe/Istanbul"

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            raise PydanticCustomError("calendar_zone", "“{zone}” is no time zone", {"zone": zone}) from None
        return zone

    @model_validator(mode="after")
    def _check(self) -> Self:
        for shifts in self.week.values():
            _check_day(shifts)
        if both := sorted(set(self.closed) & set(self.open)):
            raise PydanticCustomError("calendar_both", "{day} is open and closed", {"day": f"{both[0]}"})
        return self

    def shifts(self, weekday: int) -> tuple[Shift, ...]:
        """The shifts of a weekday, Monday being 0."""
        return self.week.get(WEEKDAYS[weekday], ())

    @property
    def usual(self) -> tuple[Shift, ...]:
        """The shifts of the week's first working day; none where the week has none."""
        return next(filter(None, map(self.shifts, range(7))), ())


def _check_day(shifts: Iterable[Shift]) -> None:
    edges = [edge for shift in shifts for edge in (shift.start_minute, shift.end_minute)]
    if len(edges) > 2 * SHIFTS:
        raise PydanticCustomError("shifts_many", "a day has at most {most} shifts", {"most": SHIFTS})
    if edges != sorted(edges):
        raise PydanticCustomError("shifts_overlap", "shifts stand in order and do not overlap")
