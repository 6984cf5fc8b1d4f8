"""How fairly and firmly: urgent cases, impartial investigation, even and authorised remedies, private data
(clauses 4.7, 4.10, 5.4, 7.5, 7.6, Annex F)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaints.log import Log, case_name
from complaints.logtests.logic import Limits, PerCase, PerUnit, check

if TYPE_CHECKING:
    import ibis.expr.types as ir


@check("T16-unescalated")
def safety_never_escalated(log: Log, limits: Limits) -> PerCase:
    """Safety cases whose escalation was due; one that was never escalated fails (5.4.1, 7.5)."""
    escalated, overdue = _escalation(log, limits)
    return PerCase(population=log["safety"] & overdue, failed=~escalated)


@check("T16-late")
def safety_escalated_late(log: Log, limits: Limits) -> PerCase:
    """Safety cases whose escalation was due; late or missing after the limit fails (7.5: at once)."""
    escalated, overdue = _escalation(log, limits)
    late = log.later_than("received_at", "escalated_at", limits["limit"]).fill_null(False)
    return PerCase(population=log["safety"] & overdue, failed=late | ~escalated)


def _escalation(log: Log, limits: Limits) -> tuple[ir.BooleanValue, ir.BooleanValue]:
    """Whether a case was escalated, and whether the time for it has passed."""
    return log["escalated_at"].notnull(), log.overdue("received_at", limits["limit"]).fill_null(False)


@check("T20-self")
def investigated_by_the_person_complained_about(log: Log, limits: Limits) -> PerCase:
    """Cases that name both; the same person or department as investigator and subject fails (4.7, 7.6)."""
    investigator, subject = log["investigator"], log["subject_person"]
    return PerCase(population=investigator.notnull() & subject.notnull(), failed=investigator == subject)


@check("T27-outlier")
def remedy_far_above_the_usual(log: Log, limits: Limits) -> PerUnit:
    """Cases with a remedy worth something; more than so many times the median of the same category (and
    severity, where the log has it) fails: like cases are handled alike (4.7)."""
    alike = ["category", *(["severity"] if log.has("severity") else [])]
    known = log.table.filter(log.table.remedy_value > 0, *(log.table[name].notnull() for name in alike))
    usual = known.group_by(alike).aggregate(usual=known.remedy_value.median())
    compared = known.join(usual, alike)
    failed = compared.remedy_value > compared.usual * limits["times"].amount
    return PerUnit(compared.select(unit=case_name(compared), failed=failed, first=compared.row))


@check("T28-authority")
def remedy_beyond_authority(log: Log, limits: Limits) -> PerCase:
    """Cases whose remedy is worth more than staff may grant alone; no approver on record fails (Annex F)."""
    beyond = log["remedy_value"] > limits["limit"].amount
    return PerCase(population=beyond, failed=log["approved_by"].isnull())
