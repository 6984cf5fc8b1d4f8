"""The audit plan on paper: A4 across, a table a day, and how the time was reckoned."""

from __future__ import annotations

from datetime import date

from assessment.model import Assessment
from checklists.model import Language
from i18n import translator
from reports.audit_plan.view import PlanView, plan_view
from reports.html import fill, template_file
from reports.sheets import Printed, Sheets
from reports.worker import Renderer


def plan_pdf(assessment: Assessment, renderer: Renderer, *, as_of: date, language: Language) -> Printed:
    """The plan as a tagged PDF/UA-1; the same plan, day and language give the same bytes.

    Raises InputError if there is no plan, and RenderError.
    """
    return renderer.render(paper(plan_view(assessment, as_of=as_of, language=language)))


def paper(view: PlanView) -> Sheets:
    """The sheets of a plan."""
    html = fill("audit-plan.html.j2", view=view, t=translator(view.language))
    return Sheets(html, template_file("report.css") + template_file("audit-plan.css"))
