"""Moments that may be dates without a time of day: hand-kept logs know the day alone.

Reading keeps such a date as midnight. A case must not fail for an hour that nobody wrote down: whatever is
at midnight may have happened, or may still be done, until the end of its day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaints.log import Log

if TYPE_CHECKING:
    import ibis.expr.types as ir

DAY = 86_400
"""Seconds."""


def is_day_alone(at: ir.TimestampValue) -> ir.BooleanValue:
    """Whether a moment is midnight, that is a date without a time."""
    return (at.hour() == 0) & (at.minute() == 0) & (at.second() == 0)


def latest(at: ir.TimestampValue) -> ir.IntegerValue:
    """The last second that a moment can mean, since 1970: itself, or the end of its day."""
    return at.epoch_seconds() + is_day_alone(at).ifelse(DAY - 1, 0)


def is_before(later: ir.TimestampValue, earlier: ir.TimestampValue) -> ir.BooleanValue:
    """Whether what should be later came first for certain; null where one of the two is missing."""
    return (later < earlier) & ~(is_day_alone(later) & (later.date() == earlier.date()))


def is_after_due(log: Log, at: ir.TimestampValue, due: str) -> ir.BooleanValue:
    """Whether a moment came after a due date; null where one of the two is missing."""
    return at.epoch_seconds() > latest(log[due])


def due_by_now(log: Log, due: str) -> ir.BooleanValue:
    """Whether a due date has passed by ``as_of``; null where there is none."""
    return log.moment.epoch_seconds() > latest(log[due])


def answered_at(log: Log) -> ir.TimestampValue:
    """When a case was answered: the decision's communication, or closing where none is on record."""
    names = [name for name in ("communicated_at", "closed_at") if log.has(name)]
    return log[names[0]].coalesce(*(log[name] for name in names[1:]))
