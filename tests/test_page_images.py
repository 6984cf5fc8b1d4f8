"""A report is seen before it is downloaded: its first pages, a clause, any page as a picture."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from reporting import DAY, STANDARD, answer, opened, small, text_of

from errors import RenderError
from i18n import translator
from reports.options import ReportKind, ReportOptions, Section
from reports.page_images import page_images
from reports.report import first_pages_pdf, preview_pdf
from reports.sheets import Printed, Sheets
from reports.worker import Renderer

HALF = answer("7.1-01", 3, seen="Alındı bildirimi", missing="Ğüzel günler")
THREE_PAGES = Sheets(
    "<html lang='en'><title>Three</title><body><p>1</p><p>2</p><p>3</p></body></html>",
    "@page { size: A4 } p + p { break-before: page } p { font-size: 90pt }",
)


def first_pages(renderer: Renderer, options: ReportOptions) -> Printed:
    return first_pages_pdf(STANDARD, small(HALF), renderer, as_of=DAY, language="tr", options=options)


def clause(renderer: Renderer, *sections: Section) -> str:
    chosen = ReportOptions(sections=frozenset(sections))
    printed = preview_pdf(
        STANDARD,
        small(HALF),
        HALF.requirement.split("/")[1].split("-")[0],
        renderer,
        as_of=DAY,
        language="tr",
        options=chosen,
    )
    return text_of(printed.pdf)


def test_pages_are_drawn_as_wide_as_they_are_wanted_and_in_that_order(renderer: Renderer) -> None:
    pdf = renderer.render(THREE_PAGES).pdf
    pictures = page_images(pdf, (3, 1), width=300)
    sizes = [Image.open(BytesIO(picture)).size for picture in pictures]
    assert sizes == [(300, 425), (300, 425)]
    assert pictures == (*page_images(pdf, (3,), width=300), *page_images(pdf, (1,), width=300))
    assert pictures[0] != pictures[1]


def test_no_page_is_no_picture() -> None:
    assert page_images(b"never looked at", (), width=300) == ()


@pytest.mark.parametrize("pdf", [b"", b"no PDF", b"%PDF-1.7\n%%EOF"], ids=["empty", "words", "hollow"])
def test_what_is_no_report_is_refused(pdf: bytes) -> None:
    with pytest.raises(RenderError, match="page-images"):
        page_images(pdf, (1,), width=300)


def test_a_page_that_is_not_there_is_refused(renderer: Renderer) -> None:
    with pytest.raises(RenderError, match="page-images"):
        page_images(renderer.render(THREE_PAGES).pdf, (4,), width=300)


def test_the_first_pages_are_the_cover_and_the_first_chosen_section(renderer: Renderer) -> None:
    t = translator("tr")
    whole = first_pages(renderer, ReportOptions())
    text = text_of(whole.pdf)
    assert t("report-section-summary") in text
    assert t("report-contents") not in text
    assert t("report-section-method") not in text
    evidence = text_of(first_pages(renderer, ReportOptions(kind=ReportKind.EVIDENCE)).pdf)
    assert t("report-section-method") in evidence
    assert len(opened(whole.pdf).pages) == whole.pages


def test_a_clause_is_previewed_with_the_chosen_sections_only(renderer: Renderer) -> None:
    t = translator("tr")
    both = clause(renderer, Section.GAPS, Section.ANSWERS)
    assert t("report-section-gaps") in both
    assert t("report-section-answers") in both
    assert t("report-section-answers") not in clause(renderer, Section.GAPS)
    assert t("report-section-gaps") not in clause(renderer, Section.ANSWERS)
