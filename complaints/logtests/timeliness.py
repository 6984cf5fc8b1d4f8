"""How fast: acknowledgement, deadlines, updates, answer, logging (clauses 7.2 to 7.4, 4.4, 4.15).

A case is asked once its limit has passed by ``as_of``, however early it was done; so a log that ends in
the middle of things is neither better nor worse for it.
"""

from __future__ import annotations

from complaints.log import Log
from complaints.logtests.logic import Limits, PerCase, check
from complaints.logtests.moments import answered_at, due_by_now, is_after_due, is_before


@check("T03-late")
def acknowledged_late(log: Log, limits: Limits) -> PerCase:
    """Cases whose limit to acknowledge has passed (7.4); acknowledged later or not at all fails."""
    late = log.later_than("received_at", "acknowledged_at", limits["limit"])
    missing = log["acknowledged_at"].isnull()
    return PerCase(population=log.overdue("received_at", limits["limit"]), failed=missing | late)


@check("T04-missing")
def acknowledgement_missing(log: Log, limits: Limits) -> PerCase:
    """Cases whose limit to acknowledge has passed (7.4); one without any acknowledgement fails."""
    missing = log["acknowledged_at"].isnull()
    return PerCase(population=log.overdue("received_at", limits["limit"]), failed=missing)


@check("T06-no-due")
def due_date_missing(log: Log, limits: Limits) -> PerCase:
    """Every case (7.2, 7.3); one without a due date fails."""
    return PerCase(population=log["row"].notnull(), failed=log["due_at"].isnull())


@check("T06-moved")
def due_date_moved(log: Log, limits: Limits) -> PerCase:
    """Cases whose first due date has passed (7.3); a later one now, and no answer by the first, fails.

    A missing second date is T06-no-due's. An update to the complainant by the first date, where the log
    has updates, makes the move an open one.
    """
    kept = is_after_due(log, answered_at(log), "first_due_at").fill_null(True)
    moved = is_before(log["first_due_at"], log["due_at"]) & kept
    if log.has("first_update_at"):
        moved = moved & is_after_due(log, log["first_update_at"], "first_due_at").fill_null(True)
    return PerCase(population=due_by_now(log, "first_due_at"), failed=moved)


@check("T07-silent")
def silent_at_the_deadline(log: Log, limits: Limits) -> PerCase:
    """Cases not answered by their due date, which has passed (7.3, 4.4); no update by that date fails."""
    unanswered = is_after_due(log, answered_at(log), "due_at").fill_null(True)
    silent = is_after_due(log, log["first_update_at"], "due_at").fill_null(True)
    return PerCase(population=due_by_now(log, "due_at") & unanswered, failed=silent)


@check("T08-overdue")
def answered_after_due(log: Log, limits: Limits) -> PerCase:
    """Cases whose due date has passed (7.3, 4.15); answered later or still open fails."""
    late = is_after_due(log, answered_at(log), "due_at").fill_null(True)
    return PerCase(population=due_by_now(log, "due_at"), failed=late)


@check("T08-rule")
def answered_after_the_rules_limit(log: Log, limits: Limits) -> PerCase:
    """Cases whose limit to answer has passed since receipt (7.3, 4.15); answered later or still open fails.

    The limit is the sector rule's or the organisation's own; there is no other. Agreed pauses do not stop it.
    """
    limit = limits["limit"]
    names = [name for name in ("communicated_at", "closed_at") if log.has(name)]
    passed = [log.elapsed("received_at", name, limit.unit) for name in names]
    late = (passed[0].coalesce(*passed[1:]) > limit.amount).fill_null(True)
    return PerCase(population=log.overdue("received_at", limit), failed=late)


@check("T32-late")
def logged_late(log: Log, limits: Limits) -> PerCase:
    """Cases with receipt and logging on record (7.2); logged later than the limit fails."""
    both = log["received_at"].notnull() & log["logged_at"].notnull()
    return PerCase(population=both, failed=log.later_than("received_at", "logged_at", limits["limit"]))
