"""What the slow checks look at, and how they reckon time: day by day and minute by minute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from functools import cached_property
from typing import Any

import holidays

from complaints.calendars import Calendar
from complaints.folding import folded
from complaints.limits import Limit, Unit
from complaints.targets import Targets
from complaints.vague_words import HUMAN_ERROR, OTHER, UNKNOWN

Row = Mapping[str, Any]
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Told:
    """What a check says. failed: where one name stands for several units, else the number of names."""

    population: int
    failing: tuple[str, ...] = ()
    failed: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def failures(self) -> int:
        return len(self.failing) if self.failed is None else self.failed


@dataclass(frozen=True)
class Oracle:
    """A log as a list of rows, with all that is set beside it."""

    rows: list[Row]
    targets: Targets
    as_of: datetime

    def of_cases(self, asked: Any, wrong: Any) -> Told:
        """A check that is asked of single cases, given as two functions of a row."""
        population = [row for row in self.rows if asked(row)]
        return Told(len(population), tuple(name_of(row) for row in population if wrong(row)))

    # --- time

    def elapsed(self, start: datetime, end: datetime, unit: Unit) -> Fraction | int:
        """From one moment to another; negative if the second came first."""
        if unit is Unit.HOURS:
            return Fraction(int((end - start).total_seconds()), 3600)
        if unit is Unit.DAYS:
            return (end.date() - start.date()).days
        if end < start if unit is Unit.WORKING_HOURS else end.date() < start.date():
            return -self.elapsed(end, start, unit)
        if unit is Unit.WORKING_DAYS:
            return sum(bool(self._shifts(day)) for day in _days(start.date() + ONE_DAY, end.date()))
        return Fraction(sum(self._worked(day, start, end) for day in _days(start.date(), end.date())), 3600)

    def is_later(self, start: datetime | None, end: datetime | None, limit: Limit) -> bool:
        """Whether the limit had passed when the end came."""
        return bool(start and end and self.elapsed(start, end, limit.unit) > Fraction(limit.amount))

    def has_passed(self, start: datetime | None, limit: Limit) -> bool:
        """Whether the limit has passed by now."""
        return self.is_later(start, self.as_of, limit)

    def _worked(self, day: date, start: datetime, end: datetime) -> int:
        """Seconds of the day's shifts between two moments."""
        midnight = datetime.combine(day, time())
        total = 0
        for begins, ends in self._shifts(day):
            opened = max(midnight + timedelta(minutes=begins), start)
            closed = min(midnight + timedelta(minutes=ends), end)
            total += max(0, int((closed - opened).total_seconds()))
        return total

    def _shifts(self, day: date) -> list[tuple[int, int]]:
        """The shifts of a day, in minutes from midnight."""
        calendar = self.targets.calendar
        usual = [(s.start_minute, s.end_minute) for s in calendar.shifts(day.weekday())]
        if day in calendar.open:
            return usual or [(s.start_minute, s.end_minute) for s in calendar.usual]
        if day in calendar.closed or day in self._holidays[0]:
            return []
        if day in self._holidays[1] and calendar.half_days:
            noon = calendar.half_days.hour * 60 + calendar.half_days.minute
            return [(begins, min(ends, noon)) for begins, ends in usual if begins < noon]
        return usual

    @cached_property
    def _holidays(self) -> tuple[set[date], set[date]]:
        return public_holidays(self.targets.calendar)


def public_holidays(calendar: Calendar) -> tuple[set[date], set[date]]:
    """Days off, and days of which half is off, around the years of the made-up logs."""
    if not calendar.country:
        return set(), set()
    years = range(2023, 2028)
    off = holidays.country_holidays(calendar.country, years=years)
    half = holidays.country_holidays(calendar.country, years=years, categories=("half_day",))
    return set(off), set(half) - set(off)


def _days(first: date, last: date) -> list[date]:
    return [first + n * ONE_DAY for n in range((last - first).days + 1)]


# --- rows -------------------------------------------------------------------------------------------


def name_of(row: Row) -> str:
    """A case's id, or its row where it has none."""
    return row["case_id"] if row["case_id"] is not None else f"#{row['row']}"


def is_day_alone(moment: datetime) -> bool:
    """A date without a time of day: it may be any time of its day."""
    return moment.time() == time()


def latest(moment: datetime) -> datetime:
    """The last moment that it may be."""
    return moment + timedelta(hours=23, minutes=59, seconds=59) if is_day_alone(moment) else moment


def is_before(later: datetime, earlier: datetime) -> bool:
    """Whether what should be later came first for certain."""
    return latest(later) < earlier


def answered(row: Row) -> datetime | None:
    """When the complainant had the answer: told, or else closed."""
    return row["communicated_at"] or row["closed_at"]


def by(moment: datetime | None, due: datetime) -> bool:
    """Whether something was done by a due date."""
    return moment is not None and moment <= latest(due)


def means(text: str | None, words: tuple[str, ...]) -> bool:
    """Whether a text is one of some words, however it is written."""
    return text is not None and folded(text) in {folded(word) for word in words}


def is_known(text: str | None) -> bool:
    return text is not None and not means(text, UNKNOWN)


def is_human_error(text: str | None) -> bool:
    return means(text, HUMAN_ERROR)


def is_other(text: str | None) -> bool:
    return means(text, OTHER)
