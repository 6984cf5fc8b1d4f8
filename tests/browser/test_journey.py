"""The main job from the first click to the report in one's hand, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from assessing import becomes, card, choose, unfold, write
from playwright.sync_api import expect
from reporting import text_of
from visitor import Visitor

from checklists import Language
from storage import Store

Visit = Callable[..., Visitor]
PRINTING = 90_000
"""Milliseconds after which nobody waits for a report any more."""

STORY = {
    "en": {
        "organisation": "Riverside Water Company Ltd",
        "scope": "Complaints of all household customers",
        "seen": "The template of the acknowledgement names a contact and a date",
        "missing": "Letters are acknowledged only on request",
        "evidence": "Acknowledgements of October",
    },
    "tr": {
        "organisation": "Iğdır Şişe Cam Çözümleri A.Ş.",
        "scope": "Bütün bireysel müşterilerin şikâyetleri",
        "seen": "Alındı bildirimi şablonu muhatabı ve tarihi içeriyor",
        "missing": "Mektuplara yalnızca istenirse cevap veriliyor",
        "evidence": "Ekim ayı alındı bildirimleri",
    },
}


@pytest.mark.parametrize("language", ["tr", "en"])
def test_from_a_new_assessment_to_the_downloaded_report(
    visit: Visit, store: Store, tmp_path: Path, language: Language
) -> None:
    story, visitor = STORY[language], visit(language)
    visitor.go("/")
    begin(visitor, story)
    answer(visitor, story)
    results(visitor)
    report = text_of(printed(visitor, tmp_path / "report.pdf"))
    for words in story.values():
        assert words in report
    made = next(s for s in store.list() if s.setup.organisation == story["organisation"])
    assert made.setup.scope == story["scope"]


def begin(visitor: Visitor, story: dict[str, str]) -> None:
    """Start an assessment and write its scope."""
    visitor.press("assessment-new")
    visitor.fill("setup-organisation", story["organisation"])
    visitor.press("assessment-create")
    expect(visitor.heading()).to_have_text(visitor.say("page-setup"))
    visitor.fill("setup-scope", story["scope"])


def answer(visitor: Visitor, story: dict[str, str]) -> None:
    """Answer the acknowledgement of complaints: a level, notes, a piece of evidence with its file."""
    visitor.menu("page-assess")
    page = visitor.page
    visitor.fill("assess-search", "7.4-01")
    visitor.field("assess-search").press("Enter")
    visitor.settle()
    choose(visitor, "7.4-01", 3)
    unfold(visitor, "7.4-01")
    write(visitor, "7.4-01", "answer-seen", story["seen"])
    write(visitor, "7.4-01", "answer-missing", story["missing"])
    visitor.press("evidence-add")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(visitor.say("evidence-title"), exact=True).fill(story["evidence"])
    file = {"name": "ekim.txt", "mimeType": "text/plain", "buffer": b"31 of 31"}
    dialog.locator("input[type=file]").set_input_files(file)
    visitor.settle()
    visitor.press("evidence-save")
    expect(dialog).to_be_hidden()
    expect(card(page, "7.4-01")).to_contain_text(visitor.say("answer-both", claimed=3, evidenced=3))


def results(visitor: Visitor) -> None:
    """Look at the verdict: one answer of 219 is no readiness."""
    visitor.menu("page-results")
    expect(visitor.page.get_by_test_id("stMain")).to_contain_text(visitor.say("verdict-build"))
    provisional = visitor.say("results-provisional", count=218)
    expect(visitor.page.get_by_text(provisional)).to_be_visible()


def printed(visitor: Visitor, path: Path) -> bytes:
    """Make the report and download it."""
    visitor.menu("page-report")
    visitor.page.locator(".st-key-report-make").get_by_role("button").click()
    link = visitor.page.get_by_role("link", name=visitor.say("report-page-pdf"), exact=True)
    expect(link).to_be_visible(timeout=PRINTING)
    with visitor.page.expect_download() as started:
        link.click()
    started.value.save_as(path)
    becomes(path.is_file, True)
    return path.read_bytes()
