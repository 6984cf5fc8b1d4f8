"""The sheets on paper: A4, the list of the sample, then a page a case."""

from __future__ import annotations

from checklists.model import Language
from complaints.log_report import LogReport
from i18n import translator
from reports.case_sheets.view import SheetsView, sheets_view
from reports.html import fill, template_file
from reports.sheets import Printed, Progress, Sheets, silent
from reports.worker import Renderer


def case_sheets_pdf(
    report: LogReport,
    renderer: Renderer,
    *,
    organisation: str,
    language: Language,
    part: int = 1,
    progress: Progress = silent,
) -> Printed:
    """A part of the sheets (``parts`` says how many there are) as a tagged PDF/UA-1.

    The same report, part and language give the same bytes. Raises RenderError.
    """
    view = sheets_view(report, organisation=organisation, language=language, part=part)
    return renderer.render(paper(view), progress)


def paper(view: SheetsView) -> Sheets:
    """The sheets of a view."""
    html = fill("case-sheets.html.j2", view=view, t=translator(view.language))
    return Sheets(html, template_file("report.css") + template_file("case-sheets.css"))
