"""The gap report in five calls: paper, screen, first pages, one clause, charts.

``joint``: where two standards are integrated, what ``assessment.joint.judge`` says of them on the same day;
the standard is then ISO 10002, and the assessment as it is stored.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assessment.joint import Joint
from assessment.model import Assessment
from checklists.model import Language, Standard
from reports.html import first_pages, paper, preview, screen
from reports.options import ReportOptions
from reports.sections.pictures import Picture, all_pictures
from reports.sheets import Printed, Progress, silent
from reports.view import gather, preview_view, report_view
from reports.worker import Renderer


def gap_report_pdf(
    standard: Standard,
    assessment: Assessment,
    renderer: Renderer,
    *,
    as_of: date,
    language: Language,
    options: ReportOptions | None = None,
    joint: Joint | None = None,
    progress: Progress = silent,
) -> Printed:
    """The report as a tagged PDF/UA-1; the same input gives the same bytes. Raises RenderError."""
    chosen = options or ReportOptions()
    view = report_view(standard, assessment, as_of=as_of, language=language, options=chosen, joint=joint)
    return renderer.render(paper(view), progress)


def gap_report_html(
    standard: Standard,
    assessment: Assessment,
    *,
    as_of: date,
    language: Language,
    options: ReportOptions | None = None,
    joint: Joint | None = None,
) -> str:
    """The same report as one HTML file that asks the network for nothing."""
    chosen = options or ReportOptions()
    return screen(
        report_view(standard, assessment, as_of=as_of, language=language, options=chosen, joint=joint)
    )


def first_pages_pdf(
    standard: Standard,
    assessment: Assessment,
    renderer: Renderer,
    *,
    as_of: date,
    language: Language,
    options: ReportOptions | None = None,
    joint: Joint | None = None,
) -> Printed:
    """The cover and the first section alone, as the report prints them."""
    chosen = options or ReportOptions()
    begun = replace(chosen, sections=frozenset(chosen.chosen(integrated=joint is not None)[:1]))
    view = report_view(standard, assessment, as_of=as_of, language=language, options=begun, joint=joint)
    return renderer.render(first_pages(view))


def preview_pdf(
    standard: Standard,
    assessment: Assessment,
    clause: str,
    renderer: Renderer,
    *,
    as_of: date,
    language: Language,
    options: ReportOptions | None = None,
    joint: Joint | None = None,
) -> Printed:
    """One clause's pages alone, as the report prints them, fast enough to follow the typing."""
    chosen = options or ReportOptions()
    view = preview_view(
        standard, assessment, clause, as_of=as_of, language=language, options=chosen, joint=joint
    )
    return renderer.render(preview(view))


def pictures(
    standard: Standard, assessment: Assessment, *, as_of: date, language: Language
) -> tuple[Picture, ...]:
    """The report's charts for the screen: ``picture.chart.draw()`` is an Altair chart."""
    chosen = ReportOptions()
    return all_pictures(gather(standard, assessment, as_of=as_of, language=language, options=chosen))
