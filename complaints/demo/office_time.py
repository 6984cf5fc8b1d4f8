"""Working time as one running number, so that a step of the process takes working hours and no loop."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import numpy as np
from numpy.typing import NDArray

from complaints.calendars import Calendar
from complaints.working_days import working_days

Seconds = NDArray[np.int64]
NEVER = np.iinfo(np.int64).min
"""A moment that has not come."""
DAY, OPENS, HOURS_OPEN = 86_400, 9 * 3600, 9 * 3600
BEYOND = 400
"""Days after the log's last one, into which steps may reach before they are cut off."""
EPOCH = date(1970, 1, 1)


def seconds_of(moment: datetime) -> int:
    """Seconds since 1970 of a moment without zone."""
    return int((moment - datetime.combine(EPOCH, time())).total_seconds())


class OfficeTime:
    """The days of the default calendar, nine to six without holidays, around a log."""

    def __init__(self, first: date, last: date) -> None:
        number = working_days(Calendar(), first, last + timedelta(days=BEYOND))["number"].to_numpy()
        self._first = (first - EPOCH).days
        self._is_open = np.diff(number, prepend=0) > 0
        self._before = number - self._is_open
        self._open_days = np.flatnonzero(self._is_open) + self._first

    def working(self, at: Seconds) -> Seconds:
        """Working seconds up to moments."""
        day = at // DAY - self._first
        into = np.clip(at % DAY - OPENS, 0, HOURS_OPEN) * self._is_open[day]
        return np.asarray(self._before[day] * HOURS_OPEN + into, dtype=np.int64)

    def moment(self, working: Seconds) -> Seconds:
        """The moment at which so many working seconds have passed, in the office's hours."""
        day = self._open_days[np.minimum(working // HOURS_OPEN, len(self._open_days) - 1)]
        return np.asarray(day * DAY + OPENS + working % HOURS_OPEN, dtype=np.int64)

    def after(self, at: Seconds, days: NDArray[np.float64]) -> Seconds:
        """The moments so many working days (of nine hours) later; never before ``at``."""
        later = self.moment(self.working(at) + (days * HOURS_OPEN).astype(np.int64))
        return np.maximum(later, at)
