"""Moments that may be dates without a time of day: hand-kept logs know the day alone.

Reading keeps such a date as midnight. A case must not fail for an hour that nobody wrote down: whatever is
at midnight may have happened, or may still be done, until the end of its day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaints.log import Log

if TYPE_CHECKING:
    import ibis.expr.types as ir


def is_day_alone(at: ir.TimestampValue) -> ir.BooleanValue:
    """Whether a moment is midnight, that is a date without a time."""
    return at == at.truncate("D")


def is_before(later: ir.TimestampValue, earlier: ir.TimestampValue) -> ir.BooleanValue:
    """Whether what should be later came first for certain; null where one of the two is missing.

    A date without a time is not before anything on that day.
    """
    return (later < earlier) & (later != earlier.truncate("D"))


def is_after_due(log: Log, at: ir.TimestampValue, due: str) -> ir.BooleanValue:
    """Whether a moment came after a due date; null where one of the two is missing."""
    return is_before(log[due], at)


def due_by_now(log: Log, due: str) -> ir.BooleanValue:
    """Whether a due date has passed by ``as_of``; null where there is none."""
    return is_before(log[due], log.moment)


def answered_at(log: Log) -> ir.TimestampValue:
    """When a case was answered: the decision's communication, or closing where none is on record."""
    names = [name for name in ("communicated_at", "closed_at") if log.has(name)]
    return log[names[0]].coalesce(*(log[name] for name in names[1:]))
