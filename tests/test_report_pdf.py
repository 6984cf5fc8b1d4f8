"""The PDF as a reader, a screen reader and an archive see it."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from reporting import (
    DAY,
    LANGUAGES,
    STANDARD,
    TURKISH,
    answer,
    body,
    complete,
    elements,
    example,
    opened,
    small,
    tags,
    text_of,
    view,
)

from errors import RenderError
from reports.html import paper
from reports.options import ReportKind, ReportOptions, Section
from reports.report import gap_report_pdf, preview_pdf
from reports.sheets import Printed, Sheets
from reports.worker import Renderer

HEADING = re.compile(r"H([1-6])$")
PLAIN = Sheets("<html lang='en'><title>Plain</title><p>Plain.</p></html>", "p { color: black }")


@lru_cache
def printed(renderer: Renderer, language: str) -> Printed:
    """The worked example's report, made once a test session."""
    return gap_report_pdf(STANDARD, example(language), renderer, as_of=DAY, language=language)


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def report(renderer, language) -> Printed:
    return printed(renderer, language)


@pytest.fixture
def pdf(report) -> pikepdf.Pdf:
    return opened(report.pdf)


def test_the_renderer_has_nothing_to_grumble_about(report):
    assert report.grumbles == ()


def test_title_language_and_author_are_set(pdf, language):
    setup = example(language).setup
    assert str(pdf.Root.Lang) == language
    assert str(pdf.docinfo.Title) == view(example(language), language).title
    assert str(pdf.docinfo.Author) == setup.organisation
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_it_declares_pdf_ua_1_and_is_tagged(pdf):
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == str(pdf.docinfo.Title)
    assert pdf.Root.MarkInfo.Marked
    assert all(page.get("/Tabs") == "/S" and "/StructParents" in page for page in pdf.pages)


def test_headings_begin_at_one_and_never_skip_a_level(pdf):
    levels = [int(found[1]) for tag in tags(pdf) if (found := HEADING.match(tag))]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert levels.count(1) == 1


def test_every_table_has_headers_and_every_picture_its_words(pdf):
    tables = [element for element in elements(pdf) if element.S == "/Table"]
    assert len(tables) > 12
    assert all("/TH" in [str(part.S) for part in inside(table)] for table in tables)
    pictures = [element for element in elements(pdf) if element.S == "/Figure"]
    assert len(pictures) == 3
    assert all(len(str(picture.Alt)) > 40 for picture in pictures)


def inside(element: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    kids = [kid for kid in element.get("/K", []) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return kids + [deep for kid in kids for deep in inside(kid)]


def test_bookmarks_lead_to_every_section(pdf, language):
    with pdf.open_outline() as outline:
        names = [item.title for item in outline.root]
    sections = view(example(language), language).sections
    assert [name for name in names if name[0].isdigit()] == [f"{s.number} {s.title}" for s in sections]


def test_the_contents_name_the_page_of_every_section(renderer, language):
    pdf = printed(renderer, language).pdf
    for section in view(example(language), language).sections:
        found = re.search(rf"{section.number} {re.escape(section.title)} ?[. ]+ ?(\d+)", text_of_page(pdf, 2))
        assert found, section.title
        assert section.title in text_of_page(pdf, int(found[1]))


def text_of_page(pdf: bytes, page: int) -> str:
    with opened(pdf) as whole, pikepdf.new() as one:
        one.pages.append(whole.pages[page - 1])
        target = BytesIO()
        one.save(target)
    return text_of(target.getvalue())


def test_every_page_says_which_page_of_which_report_it_is(renderer, language):
    whole = printed(renderer, language)
    foot = view(example(language), language).running.foot
    for page in (2, whole.pages // 2, whole.pages):
        text = text_of_page(whole.pdf, page)
        assert f"{page} / {whole.pages}" in text
        assert foot in text


def test_only_source_sans_is_used_and_it_is_embedded(pdf):
    fonts = {str(font.BaseFont): font for font in all_fonts(pdf)}
    assert fonts
    assert {name.partition("+")[2].split("-")[0] for name in fonts} == {"Source"}
    assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts.values())


def all_fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/Type0"]


def test_every_gap_note_action_and_reason_is_there_word_for_word(report, language):
    text = text_of(report.pdf)
    gaps = body(view(example(language), language), "gaps")
    for clause in gaps.clauses:
        for gap in clause.gaps:
            for words in (gap.text, gap.seen, gap.missing, gap.action):
                assert squeezed(words) in squeezed(text), gap.number


def squeezed(text: str) -> str:
    """Without blanks: a PDF's lines may break inside a reference such as satış-e-postaları."""
    return re.sub(r"\s+", "", text)


def test_turkish_letters_come_out_of_the_text_layer(renderer):
    assessment = small(answer("7.1-01", 1, seen=TURKISH))
    text = text_of(renderer.render(paper(view(assessment, "tr"))).pdf)
    assert [letter for letter in TURKISH if letter not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_complete_assessment_fits_in_45_pages_without_an_empty_one(renderer, language):
    whole = gap_report_pdf(STANDARD, complete(language), renderer, as_of=DAY, language=language)
    assert 30 < whole.pages <= 45
    assert whole.grumbles == ()
    shortest = min(len(text_of_page(whole.pdf, page)) for page in range(2, whole.pages + 1))
    assert shortest > 250


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_is_one_page_even_at_its_longest(renderer, language):
    long = "Uzun bir açıklama, satırı dolduracak kadar sözcükle yazılmış. " * 8
    answers = [
        answer(a.requirement.rpartition("/")[2], n % 3, missing=long)
        for n, a in enumerate(list(complete(language).answers.values())[:30])
    ]
    assessment = small(*answers, organisation="Ş" * 300, depth="full", scope="")
    sheets = paper(view(assessment, language, sections=frozenset({Section.SUMMARY}), draft=True))
    assert renderer.render(sheets).pages == 3


def test_the_same_input_gives_the_same_bytes_here_and_in_another_process(renderer):
    sheets = paper(view(example("tr"), "tr"))
    first = renderer.render(sheets).pdf
    renderer.render(PLAIN)
    with Renderer() as other:
        assert first == renderer.render(sheets).pdf == other.render(sheets).pdf


def test_another_day_gives_another_report(renderer):
    one = gap_report_pdf(STANDARD, small(), renderer, as_of=DAY, language="en")
    two = gap_report_pdf(STANDARD, small(), renderer, as_of=DAY.replace(day=2), language="en")
    assert one.pdf != two.pdf


@pytest.mark.parametrize("kind", [ReportKind.SUMMARY, ReportKind.EVIDENCE])
def test_the_shorter_kinds_print_too(renderer, kind):
    options = ReportOptions(kind=kind, draft=True)
    made = gap_report_pdf(STANDARD, example("en"), renderer, as_of=DAY, language="en", options=options)
    assert made.grumbles == ()
    assert "Draft" in text_of_page(made.pdf, 3)


def test_a_preview_prints_its_clause_and_nothing_else(renderer):
    made = preview_pdf(STANDARD, complete("en"), "7.2", renderer, as_of=DAY, language="en")
    text = text_of(made.pdf)
    assert made.pages <= 3
    assert "7.2-01" in text
    assert "7.3-01" not in text


def test_progress_is_told_page_by_page_and_ends_with_writing(renderer):
    told: list[tuple[str, int]] = []
    made = renderer.render(paper(view(small())), lambda stage, pages: told.append((stage, pages)))
    assert told[0] == ("waiting", 0)
    assert told[-1] == ("writing", made.pages)
    assert sorted(pages for _, pages in told) == [pages for _, pages in told]


class Cancelled(Exception):
    """What a closed tab or a cancel button raises inside the callback."""


def test_whatever_the_callback_raises_stops_the_rendering_and_the_renderer_lives(renderer):
    def cancel(stage: str, pages: int) -> None:
        if pages >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        renderer.render(paper(view(complete("en"))), cancel)
    assert renderer.render(PLAIN).pages == 1


def test_a_child_that_was_killed_is_replaced(renderer):
    renderer.render(PLAIN)
    with Renderer() as mine:
        mine.render(PLAIN)
        before = mine.process_id
        mine._child.process.kill()
        mine._child.process.wait()
        assert mine.render(PLAIN).pages == 1
        assert mine.process_id != before


def test_leaving_footnotes_out_of_weasyprints_own_sheet_changes_no_byte(monkeypatch):
    from weasyprint import HTML

    from reports import pdf

    sheets = paper(view(small(), sections=frozenset({Section.METHOD, Section.GATES})))
    slim = pdf.Press().print(sheets).pdf
    monkeypatch.setattr(pdf, "Paper", HTML)
    assert slim == pdf.Press().print(sheets).pdf


def test_a_refusal_is_worded_in_both_languages():
    from i18n import translator

    for code, facts in (
        ("render-time", {"seconds": 20}),
        ("render-memory", {}),
        ("render-failed", {"reason": "RecursionError"}),
        ("render-denied", {"address": "http://127.0.0.1/"}),
    ):
        for language in LANGUAGES:
            explained = translator(language).explain(RenderError(code, **facts).problems[0])
            assert explained.fact
            assert explained.remedy
