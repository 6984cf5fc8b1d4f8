"""How fast: acknowledgement, answer, closing, updates, logging (clauses 7.2 to 7.4, 4.15)."""

from __future__ import annotations

from complaints.log import Log
from complaints.logtests.logic import Limits, PerCase, check


@check("T03-late")
def acknowledged_late(log: Log, limits: Limits) -> PerCase:
    """Cases whose acknowledgement was due; late or missing after the limit fails."""
    missing, overdue = log["acknowledged_at"].isnull(), log.overdue("received_at", limits["limit"])
    late = log.later_than("received_at", "acknowledged_at", limits["limit"])
    return PerCase(population=~missing | overdue, failed=late | (missing & overdue))


@check("T04-missing")
def acknowledgement_missing(log: Log, limits: Limits) -> PerCase:
    """Cases whose acknowledgement was due; one without any fails."""
    overdue = log.overdue("received_at", limits["limit"])
    missing = log["acknowledged_at"].isnull()
    return PerCase(population=~missing | overdue, failed=missing & overdue)
