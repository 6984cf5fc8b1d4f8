"""The audit plan as a file: PDF to hand out, XLSX to work on, ICS for the calendars.

audit_of(setup)                          what is audited: the standards of a set-up, joined by our mapping
proposed_slots(audit, setup, language)   a first draft of the plan, in words
plan_pdf, plan_xlsx, plan_ics            the files

set-up ─ audit_of ─▶ JointAudit ─ view.py ─▶ PlanView ─▶ paper.py, workbook.py, calendar.py
"""

from reports.audit_plan.calendar import plan_ics
from reports.audit_plan.paper import plan_pdf
from reports.audit_plan.view import audit_of, proposed_slots
from reports.audit_plan.workbook import plan_xlsx

__all__ = ["audit_of", "plan_ics", "plan_pdf", "plan_xlsx", "proposed_slots"]
