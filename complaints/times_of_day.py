"""At which hours and minutes a log's moments lie: a row an hour of each step.

hours(log, steps)  ->  (Hour(step, day, hour, moments, full, fives), …)
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa

from complaints.calendars import SHIFTS
from complaints.every_nth import MISSING, every_nth, seconds
from complaints.fields import FieldName
from complaints.log import Log

EPOCH = date(1970, 1, 1)
HOUR, MINUTE = 3600, 60


@dataclass(frozen=True)
class Hour:
    """The moments of one step in one hour. full: in its first minute; in hour 0 these are days without a
    time. fives: in another minute that ends in 0 or 5."""

    step: FieldName
    day: date
    hour: int
    moments: int
    full: int
    fives: int

    @property
    def timed(self) -> int:
        """Moments that have a time of day."""
        return self.moments - (self.full if self.hour == 0 else 0)


def hours(log: Log, steps: Collection[FieldName], cases: int) -> tuple[Hour, ...]:
    """Every hour with moments of those steps that the log has; of a large log, of every n-th case.

    Seconds do not matter: what a program notes lies in each minute of an hour equally often.
    """
    known = [step for step in steps if log.has(step)]
    if not known:
        return ()
    moments = seconds(every_nth(log.table, known, cases), known)
    return tuple(hour for n, step in enumerate(known) for hour in _hours(step, moments[:, n]))


def _hours(step: FieldName, moments: np.ndarray[Any, np.dtype[np.int64]]) -> Iterator[Hour]:
    at = moments[moments != MISSING]
    minute = at // MINUTE % 60
    full, fifth = minute == 0, (minute % 5 == 0) & (minute > 0)
    found, place = np.unique(at // HOUR, return_inverse=True)
    counts = (np.bincount(place, weights=part, minlength=len(found)) for part in (full, fifth))
    sums = zip(found.tolist(), np.bincount(place, minlength=len(found)).tolist(), *counts, strict=True)
    for hour, total, on_the_hour, on_a_fifth in sums:
        day = EPOCH + timedelta(days=hour // 24)
        yield Hour(step, day, hour % 24, total, int(on_the_hour), int(on_a_fifth))


def off_hours(found: Collection[Hour], days: pa.Table) -> int:
    """Moments on a day off, or in an hour that no shift touches. days: the calendar (``working_days``)."""
    shifts = {row["day"]: _shifts(row) for row in days.to_pylist()}
    return sum(_outside(hour, shifts.get(hour.day, ())) for hour in found)


def _shifts(row: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    edges = ((row[f"start_{n}"], row[f"end_{n}"]) for n in range(1, SHIFTS + 1))
    return tuple((start, end) for start, end in edges if end > start)


def _outside(hour: Hour, shifts: tuple[tuple[int, int], ...]) -> int:
    """All of an hour's moments on a day off, those with a time outside the shifts, or none.

    The hour in which a shift ends is still touched: what was done is written down at the end.
    """
    if not shifts:
        return hour.moments
    touched = any(start < (hour.hour + 1) * 60 and hour.hour * 60 <= end for start, end in shifts)
    return 0 if touched else hour.timed
