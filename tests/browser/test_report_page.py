"""The report: seen before it is made, made while others work on, downloaded in two forms."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from statistics import median

import pytest
from assessing import card, opened
from PIL import Image
from playwright.sync_api import Locator, expect
from reporting import text_of
from running_app import NOW
from visitor import Visitor

from assessment.model import Answer, Assessment, Level
from checklists import Language, load_standard
from examples import worked_example
from i18n import translator
from storage import Store

Visit = Callable[..., Visitor]
PRINTING = 90_000
"""Milliseconds after which nobody waits for a report any more."""


@pytest.fixture
def example(store: Store) -> Iterator[Callable[[Language], Assessment]]:
    """The worked example in a language, only for this test."""
    added: list[Assessment] = []

    def add(language: Language) -> Assessment:
        told, files = worked_example(load_standard(), language, today=NOW.date())
        added.append(store.add_assessment(told, files, now=NOW))
        return added[-1]

    yield add
    for each in added:
        store.delete(each.id, now=NOW)


def on_report(visit: Visit, assessment: Assessment, language: Language = "tr", **window: int) -> Visitor:
    visitor = visit(language, **window)
    visitor.go(f"/report?a={assessment.id}")
    return visitor


def choose(visitor: Visitor, words: str) -> None:
    """Press a choice: a kind, a language, a section, a switch."""
    visitor.page.get_by_test_id("stMain").get_by_text(words, exact=True).first.click()
    visitor.settle()


def link(visitor: Visitor, kind: str) -> Locator:
    return visitor.page.get_by_role("link", name=visitor.say(f"report-page-{kind}"), exact=True)


def make(visitor: Visitor) -> None:
    """Press the button and wait for the files."""
    visitor.page.locator(".st-key-report-make").get_by_role("button").click()
    expect(visitor.page.locator(".st-key-report-make")).to_have_count(0)
    expect(visitor.page.locator(".st-key-report-make")).to_have_count(1, timeout=PRINTING)
    visitor.settle()
    expect(link(visitor, "pdf")).to_be_visible()


def download(visitor: Visitor, kind: str, folder: Path) -> tuple[str, bytes]:
    """Name and content of a file."""
    with visitor.page.expect_download() as started:
        link(visitor, kind).click()
    path = folder / kind
    started.value.save_as(path)
    return started.value.suggested_filename, path.read_bytes()


def preview(visitor: Visitor) -> Locator:
    name = re.compile(
        re.escape(visitor.say("report-page-preview-alt", number="#", count="#")).replace(r"\#", r"\d+")
    )
    return visitor.page.get_by_role("img", name=name)


# --- Making and downloading -----------------------------------------------------------------------


@pytest.mark.parametrize("language", ["tr", "en"])
def test_the_worked_example_is_printed_and_downloaded(
    visit: Visit, example: Callable[[Language], Assessment], language: Language, tmp_path: Path
) -> None:
    assessment, say = example(language), translator(language)
    visitor = on_report(visit, assessment, language)
    make(visitor)
    name, pdf = download(visitor, "pdf", tmp_path)
    assert name.startswith(f"Kuzey Ev Gereçleri A.Ş. – {say('report-kind-gap')} – 20")
    assert name.endswith(".pdf")
    text = text_of(pdf)
    for message in (
        "report-notice",
        "report-section-summary",
        "report-section-gaps",
        "report-section-answers",
    ):
        assert say(message) in text
    assert assessment.setup.organisation in text
    assert "requires" not in text.replace("ISO 9001 requires", "")
    name, html = download(visitor, "html", tmp_path)
    assert name.endswith(".html")
    assert html.startswith(b"<!doctype html>")
    assert f'lang="{language}"' in html.decode()
    assert say("report-notice") in html.decode()


def test_a_new_assessment_in_another_language_than_the_screens(
    visit: Visit, assessment: Assessment, tmp_path: Path
) -> None:
    visitor = on_report(visit, assessment, "tr")
    say = translator("en")
    choose(visitor, visitor.say("report-kind-summary"))
    visitor.page.get_by_role("radiogroup", name=visitor.say("report-page-language")).get_by_text(
        "English"
    ).click()
    visitor.settle()
    make(visitor)
    name, pdf = download(visitor, "pdf", tmp_path)
    assert say("report-kind-summary") in name
    assert say("report-notice") in text_of(pdf)
    assert visitor.say("report-page-made", time="#", version=1, pages=9).split(" · ")[1] in visitor.text()


def test_what_is_left_out_is_not_in_the_report(
    visit: Visit, example: Callable[[Language], Assessment], tmp_path: Path
) -> None:
    visitor = on_report(visit, example("tr"))
    choose(visitor, visitor.say("report-kind-summary"))
    choose(visitor, visitor.say("report-section-plan"))
    choose(visitor, visitor.say("report-page-recommendations"))
    choose(visitor, visitor.say("report-page-draft"))
    make(visitor)
    text = text_of(download(visitor, "pdf", tmp_path)[1])
    assert visitor.say("report-section-gates") in text
    assert visitor.say("report-section-plan") not in text
    assert visitor.say("report-next") not in text
    assert visitor.say("report-draft") in text


def test_without_a_section_there_is_nothing_to_make(visit: Visit, assessment: Assessment) -> None:
    visitor = on_report(visit, assessment, "en")
    choose(visitor, visitor.say("report-kind-summary"))
    for section in ("summary", "profile", "gates", "plan"):
        choose(visitor, visitor.say(f"report-section-{section}"))
    assert visitor.say("report-page-no-section") in visitor.text()
    expect(visitor.page.locator(".st-key-report-make").get_by_role("button")).to_be_disabled()


def test_a_report_reaches_only_the_browser_that_made_it(visit: Visit, assessment: Assessment) -> None:
    visitor = on_report(visit, assessment)
    choose(visitor, visitor.say("report-kind-summary"))
    make(visitor)
    address = visitor.url + str(link(visitor, "pdf").get_attribute("href"))
    assert visitor.page.request.get(address).status == 200
    stranger = visit("tr")
    stranger.go()
    assert stranger.page.request.get(address).status == 404


# --- While it is made, and afterwards -------------------------------------------------------------


def test_a_report_can_be_cancelled_and_made_after_all(
    visit: Visit, example: Callable[[Language], Assessment]
) -> None:
    visitor = on_report(visit, example("en"), "en")
    visitor.page.locator(".st-key-report-make").get_by_role("button").click()
    expect(visitor.page.get_by_test_id("stMain").get_by_role("progressbar")).to_be_visible()
    visitor.press("cancel")
    expect(visitor.page.locator(".st-key-report-make")).to_have_count(1)
    assert link(visitor, "pdf").count() == 0
    choose(visitor, visitor.say("report-kind-summary"))
    make(visitor)


def test_a_change_or_another_choice_asks_for_another_report(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = on_report(visit, assessment, "en")
    choose(visitor, visitor.say("report-kind-summary"))
    make(visitor)
    choose(visitor, visitor.say("report-page-draft"))
    assert visitor.say("report-page-differs") in visitor.text()
    choose(visitor, visitor.say("report-page-draft"))
    assert visitor.say("report-page-differs") not in visitor.text()
    answer = Answer(requirement="iso-10002-2018/7.4-01", level=Level.APPLIED)
    store.save_answer(assessment.id, answer, revision=0, now=NOW)
    choose(visitor, visitor.say("report-page-draft"))
    assert visitor.say("report-page-stale", version=2) in visitor.text()
    make(visitor)
    assert visitor.say("report-page-stale", version=2) not in visitor.text()


def test_a_report_goes_on_while_another_page_is_open(visit: Visit, assessment: Assessment) -> None:
    visitor = on_report(visit, assessment)
    choose(visitor, visitor.say("report-kind-summary"))
    visitor.page.locator(".st-key-report-make").get_by_role("button").click()
    visitor.settle()
    visitor.menu("page-standard")
    visitor.page.wait_for_timeout(3000)
    visitor.menu("page-report")
    expect(link(visitor, "pdf")).to_be_visible(timeout=PRINTING)
    kind = visitor.page.get_by_role("radio", name=visitor.say("report-kind-summary"))
    expect(kind).to_be_checked()


def test_others_work_on_while_a_report_is_printed(
    visit: Visit, example: Callable[[Language], Assessment], assessment: Assessment
) -> None:
    printing = on_report(visit, example("tr"))
    working = visit("tr")
    page = opened(working, assessment, "7.4")
    printing.page.locator(".st-key-report-make").get_by_role("button").click()
    bar = printing.page.get_by_test_id("stMain").get_by_role("progressbar")
    expect(bar).to_be_visible()
    waits = []
    for level in [1, 2, 3, 4] * 5:
        if bar.count() == 0:
            break
        begin = time.monotonic()
        card(page, "7.4-01").get_by_role("radio", name=re.compile(f"^{level} ")).click()
        expect(card(page, "7.4-01")).to_contain_text(working.say(f"level-{level}.means"))
        waits.append(time.monotonic() - begin)
        page.wait_for_timeout(100)
    assert len(waits) >= 3
    assert median(waits) < 1


def test_the_pages_can_be_leafed_through(visit: Visit, example: Callable[[Language], Assessment]) -> None:
    visitor = on_report(visit, example("en"), "en")
    choose(visitor, visitor.say("report-kind-evidence"))
    make(visitor)
    pages = visitor.page.get_by_role("img", name=re.compile(r"^Page \d+ of \d+$"))
    expect(pages).to_have_count(6)
    visitor.page.get_by_test_id("stPagination").last.get_by_role("button", name=re.compile(r"\b2$")).click()
    visitor.settle()
    expect(pages.first).to_have_attribute("alt", re.compile(r"^Page 7 of "))
    assert pages.first.evaluate("img => img.naturalWidth") > 500


# --- The preview ----------------------------------------------------------------------------------


def test_the_preview_follows_every_choice(visit: Visit, example: Callable[[Language], Assessment]) -> None:
    visitor = on_report(visit, example("tr"))
    seen = [preview(visitor).get_attribute("src")]

    def changed() -> None:
        expect(preview(visitor)).not_to_have_attribute("src", str(seen[-1]))
        seen.append(preview(visitor).get_attribute("src"))

    choose(visitor, visitor.say("report-page-draft"))
    changed()
    visitor.page.get_by_label(visitor.say("report-page-preview-what")).click()
    visitor.page.keyboard.type("7.4 ")
    visitor.page.keyboard.press("Enter")
    changed()
    visitor.settle()
    choose(visitor, visitor.say("report-section-answers"))
    changed()
    assert len(set(seen)) == 4
    assert preview(visitor).evaluate("img => img.naturalWidth") == 1100


# --- The logo -------------------------------------------------------------------------------------


def picture(width: int, height: int) -> bytes:
    file = BytesIO()
    Image.new("1", (width, height)).save(file, "PNG")
    return file.getvalue()


REFUSED = {
    "logo-format": ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    "logo-broken": ("logo.png", picture(400, 400)[:60]),
    "logo-pixels": ("büyük.png", picture(6000, 5000)),
}


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_logo_that_cannot_be_one_is_refused_in_words(
    visit: Visit, assessment: Assessment, language: Language
) -> None:
    visitor = on_report(visit, assessment, language)
    for code, (name, data) in REFUSED.items():
        file = {"name": name, "mimeType": "application/octet-stream", "buffer": data}
        visitor.page.locator("input[type=file]").set_input_files(file)
        visitor.settle()
        facts = {"megapixels": 25} if code == "logo-pixels" else {}
        alert = visitor.page.get_by_test_id("stAlert")
        expect(alert).to_contain_text(visitor.say(f"error-{code}", **facts))
        expect(alert).to_contain_text(visitor.say(f"error-{code}.remedy"))


def test_a_logo_is_shown_on_the_cover_and_can_be_removed(visit: Visit, assessment: Assessment) -> None:
    visitor = on_report(visit, assessment)
    plain_cover = preview(visitor).get_attribute("src")
    file = {"name": "logo.png", "mimeType": "image/png", "buffer": picture(300, 100)}
    visitor.page.locator("input[type=file]").set_input_files(file)
    expect(visitor.page.get_by_role("img", name=visitor.say("report-page-logo-alt"))).to_be_visible()
    expect(preview(visitor)).not_to_have_attribute("src", str(plain_cover))
    visitor.press("report-page-logo-remove")
    expect(preview(visitor)).to_have_attribute("src", str(plain_cover))
    expect(visitor.page.locator("input[type=file]")).to_have_count(1)


# --- Nothing to report on -------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/report", "/answers"])
def test_without_an_assessment_the_page_offers_a_choice(visit: Visit, path: str) -> None:
    visitor = visit("tr")
    visitor.go(path)
    assert visitor.say("no-assessment") in visitor.text()
    assert visitor.page.locator("input[type=file]").count() == 0
