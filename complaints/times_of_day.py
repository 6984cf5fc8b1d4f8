"""At which hours and minutes a log's moments lie: one query for all steps, a row an hour of each.

hours(log, steps)  ->  (Hour(step, day, hour, moments, full, fives), …)
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import ibis
import pyarrow as pa

from complaints.calendars import SHIFTS
from complaints.fields import FieldName
from complaints.log import Log

if TYPE_CHECKING:
    import ibis.expr.types as ir

EPOCH = date(1970, 1, 1)


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


def hours(log: Log, steps: Collection[FieldName]) -> tuple[Hour, ...]:
    """Every hour with moments of those steps that the log has."""
    known = [step for step in steps if log.has(step)]
    if not known:
        return ()
    told = ibis.union(*(_moments(log, n, step) for n, step in enumerate(known)))
    at_hour = told.second % 3600 == 0
    fifth = (told.second // 60) % 5 == 0
    counted = told.group_by("step", hour=told.second // 3600).aggregate(
        moments=told.count(), full=told.count(where=at_hour), fives=told.count(where=fifth & ~at_hour)
    )
    return tuple(_hour(known, row) for row in counted.to_pyarrow().to_pylist())


def _moments(log: Log, number: int, step: FieldName) -> ir.Table:
    at = log.table.filter(log.table[step].notnull())
    # Seconds do not matter: what a program notes lies in each minute of an hour equally often.
    second = at[step].epoch_seconds() - at[step].second()
    return at.select(step=ibis.literal(number, "int64"), second=second.cast("int64"))


def _hour(steps: list[FieldName], row: dict[str, Any]) -> Hour:
    days, hour = divmod(int(row["hour"]), 24)
    counts = {name: int(row[name]) for name in ("moments", "full", "fives")}
    return Hour(step=steps[row["step"]], day=EPOCH + timedelta(days=days), hour=hour, **counts)


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
