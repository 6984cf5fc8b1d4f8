"""The organisation's working calendar: which days and hours count, as one row a day.

Working time between two moments is the difference of two running totals (``number``, ``minutes_before``),
so that any table engine can reckon it with a join on the day and no loop.
"""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from assessment.texts import Line
from checklists.words import Frozen

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHIFTS = 3
"""Shifts that a day may have."""


class Shift(Frozen):
    """From when to when somebody works; a break makes two of it."""

    start: time
    end: time

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.end <= self.start:
            raise PydanticCustomError("shift_order", "a shift begins before it ends, on one day")
        return self


OFFICE = (Shift(start=time(9), end=time(18)),)


def _office_week() -> dict[Weekday, tuple[Shift, ...]]:
    return dict.fromkeys(WEEKDAYS[:5], OFFICE)


class Calendar(Frozen):
    """Which time is working time.

    country: ISO 3166 code whose public holidays are off (PyPI ``holidays``), "" for none. week: a weekday's
    shifts, at most ``SHIFTS``; a weekday without shifts is off. closed, open: single days that differ.
    zone: IANA name; moments with an offset are read in it.
    """

    country: Annotated[str, StringConstraints(pattern=r"^([A-Z]{2})?$")] = "TR"
    subdivision: Line = ""
    week: dict[Weekday, tuple[Shift, ...]] = Field(default_factory=_office_week)
    closed: tuple[date, ...] = ()
    open: tuple[date, ...] = ()
    zone: Line = "Europe/Istanbul"
