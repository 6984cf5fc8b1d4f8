"""How a case ends: decision told, answer of the complainant, recourse, reopening (clauses 7.8, 7.9, 7.1)."""

from __future__ import annotations

from complaints.log import Log
from complaints.logtests.logic import Limits, PerCase, check
from complaints.logtests.moments import is_before


@check("T09-uncommunicated")
def decision_not_communicated(log: Log, limits: Limits) -> PerCase:
    """Closed cases (7.8); one without a communicated decision fails."""
    return PerCase(population=log["closed_at"].notnull(), failed=log["communicated_at"].isnull())


@check("T09-lag")
def decision_communicated_late(log: Log, limits: Limits) -> PerCase:
    """Decided cases whose limit to tell has passed (7.8); told later, or not yet, fails.

    Those closed without telling are T09-uncommunicated's.
    """
    limit = limits["limit"]
    missing = log["communicated_at"].isnull()
    silent_end = missing & log["closed_at"].notnull()
    late = log.later_than("decided_at", "communicated_at", limit)
    return PerCase(population=log.overdue("decided_at", limit) & ~silent_end, failed=missing | late)


@check("T10-unanswered")
def closed_without_an_answer(log: Log, limits: Limits) -> PerCase:
    """Closed cases (7.9); one that does not say whether the complainant accepted or answered at all fails."""
    return PerCase(population=log["closed_at"].notnull(), failed=log["accepted"].isnull())


@check("T10-early")
def closed_before_execution(log: Log, limits: Limits) -> PerCase:
    """Closed cases with a remedy carried out (7.9); closed before that fails."""
    both = log["closed_at"].notnull() & log["executed_at"].notnull()
    return PerCase(population=both, failed=is_before(log["closed_at"], log["executed_at"]))


@check("T11-recourse")
def rejected_without_recourse(log: Log, limits: Limits) -> PerCase:
    """Cases whose complainant rejected the decision (7.9, 7.1); anything but "yes" to recourse told fails."""
    told = (log["recourse_informed"] == "yes").fill_null(False)
    return PerCase(population=log["accepted"] == "no", failed=~told)


@check("T12-reopened")
def reopened(log: Log, limits: Limits) -> PerCase:
    """Cases that were closed, those reopened since among them (7.9, 8.4); one that was reopened fails."""
    again = log["reopened_at"].notnull()
    return PerCase(population=log["closed_at"].notnull() | again, failed=again)
