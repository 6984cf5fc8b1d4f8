"""Browsing ISO 9001: its two editions, what the new one changes, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect
from visitor import Visitor

from checklists import Certainty, ChangeKind, load_standard

Visit = Callable[..., Visitor]
FAINT = (Path(__file__).parent / "accessibility.js").read_text("utf-8")
OLD, NEW = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")


def choose(visitor: Visitor, designation: str) -> None:
    """Open the page of the standards and choose one."""
    visitor.go("/standard")
    visitor.page.get_by_role("radio", name=designation, exact=True).click()
    visitor.settle()


def search(visitor: Visitor, query: str) -> None:
    """Type into the search and wait for what it finds."""
    visitor.field("search").fill(query)
    visitor.page.wait_for_timeout(500)
    visitor.settle()


def press(visitor: Visitor, words: str) -> None:
    """Press a switch or a filter that says these words."""
    visitor.page.get_by_test_id("stMain").get_by_text(words, exact=True).first.click()
    visitor.settle()


def card(visitor: Visitor, number: str) -> Locator:
    """The card of one requirement."""
    name = visitor.page.get_by_text(number, exact=True)
    return visitor.page.locator("[data-testid=stVerticalBlock]").filter(has=name).last


@pytest.mark.parametrize(
    ("language", "word", "other"), [("tr", "şart", "beklenti"), ("en", "requirement", "expectation")]
)
def test_iso_9001_is_told_in_the_words_of_requirements(
    visit: Visit, language: str, word: str, other: str
) -> None:
    visitor = visit(language)
    choose(visitor, "ISO 9001:2015")
    assert f"158 {word}" in visitor.text()
    tabs = " ".join(visitor.page.get_by_role("tab").all_inner_texts()).casefold()
    assert word in tabs
    assert other not in tabs
    assert visitor.say("former-clauses") not in visitor.text()


def test_documents_and_records_can_be_singled_out(visit: Visit) -> None:
    visitor = visit("tr")
    choose(visitor, "ISO 9001:2015")
    press(visitor, visitor.say("documented-maintain"))
    words = visitor.say.on("requirements")
    documents = sum(r.documented_information == "maintain" for r in OLD.requirements.values())
    assert words("found", count=documents, all=158) in visitor.text()
    press(visitor, visitor.say("documented-retain"))
    written = sum(r.documented_information is not None for r in OLD.requirements.values())
    assert words("found", count=written, all=158) in visitor.text()


def test_a_requirement_says_what_to_look_at_in_complaint_handling(visit: Visit) -> None:
    visitor = visit("en")
    choose(visitor, "ISO 9001:2015")
    search(visitor, "10.2.1-01")
    hint = OLD.requirements["iso-9001-2015/10.2.1-01"].integration
    assert hint
    assert visitor.say("in-complaints") in visitor.text()
    assert hint.en in visitor.text().replace("\u2060", "")


def test_headings_of_our_own_are_marked(visit: Visit) -> None:
    visitor = visit("tr")
    choose(visitor, "ISO 9001:2026")
    own = next(c for c in NEW.clauses.values() if c.title_status.tr == "own" and c.requirements)
    search(visitor, own.requirements[0].number)
    assert visitor.say("title-own") in visitor.text()


def test_the_amendment_of_2024_is_there(visit: Visit) -> None:
    visitor = visit("en")
    choose(visitor, "ISO 9001:2015")
    search(visitor, "Amd 1:2024")
    expect(card(visitor, "4.1-03")).to_contain_text("climate change")


def test_only_the_differences_of_2026_are_left(visit: Visit) -> None:
    visitor = visit("en")
    choose(visitor, "ISO 9001:2026")
    press(visitor, visitor.say("changes-only", base="ISO 9001:2015"))
    words = visitor.say.on("requirements")
    kinds = [NEW.origin(id_).kind for id_ in NEW.requirements]  # type: ignore[union-attr]
    different = len(kinds) - kinds.count(ChangeKind.SAME)
    assert words("found", count=different, all=162) in visitor.text()
    assert visitor.say("change-same") not in visitor.text()
    press(visitor, visitor.say("change-split"))
    assert words("found", count=kinds.count(ChangeKind.SPLIT), all=162) in visitor.text()


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_difference_tells_its_origin_certainty_and_source(visit: Visit, language: str) -> None:
    visitor = visit(language)
    choose(visitor, "ISO 9001:2026")
    search(visitor, "6.1.3-01")
    origin = NEW.origin("iso-9001-2026/6.1.3-01")
    assert origin is not None
    assert origin.change is not None
    assert origin.confidence is Certainty.SECONDARY
    shown = card(visitor, "6.1.3-01")
    expect(shown).to_contain_text(visitor.say("change-split"))
    expect(shown).to_contain_text(visitor.say("certainty-secondary"))
    text = visitor.text().replace("\u2060", "")
    assert visitor.say("change-was", numbers="6.1.2-01") in text
    assert origin.change[visitor.say.language] in text
    assert next(s for s in NEW.edition.sources if s.id == "clause-index")[visitor.say.language] in text  # type: ignore[union-attr]


def test_what_is_carried_over_is_marked_so(visit: Visit) -> None:
    visitor = visit("tr")
    choose(visitor, "ISO 9001:2026")
    search(visitor, "8.2.1-01")
    expect(card(visitor, "8.2.1-01")).to_contain_text(visitor.say("change-same"))


def test_the_news_of_the_edition_name_days_removed_clauses_and_sources(visit: Visit) -> None:
    visitor = visit("tr")
    choose(visitor, "ISO 9001:2026")
    visitor.page.get_by_role("tab", name=visitor.say("edition-news", year="2026")).click()
    visitor.settle()
    text = visitor.text().replace("\u2060", "")
    assert NEW.edition
    for day in NEW.edition.transition:
        assert visitor.say.date(day.date) in text
        assert day.about.tr in text
    for remark in NEW.edition.remarks:
        assert remark.text.tr in text
    assert visitor.say("clause-change-removed") in text
    assert NEW.edition.clauses["10.3"].change.tr in text
    assert OLD.clauses["10.3"].title.tr in text


def test_a_filter_of_one_standard_does_not_hide_another(visit: Visit) -> None:
    visitor = visit("en")
    choose(visitor, "ISO 9001:2026")
    press(visitor, visitor.say("changes-only", base="ISO 9001:2015"))
    press(visitor, visitor.say("documented-retain"))
    assert visitor.say("found-none") in visitor.text()
    visitor.page.get_by_role("radio", name="ISO 10002:2018", exact=True).click()
    visitor.settle()
    assert visitor.say("found-all", all=219) in visitor.text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tab", ["expectations", "mapping-ours", "edition-news"])
def test_marks_and_sources_stand_out_from_their_ground(visit: Visit, tab: str, scheme: str) -> None:
    """WCAG 2.2 AA, as for every page as it first opens."""
    visitor = visit("en", height=2400, scheme=scheme)
    choose(visitor, "ISO 9001:2026")
    visitor.page.get_by_role("tab", name=visitor.say.on("requirements")(tab, year="2026")).click()
    visitor.settle()
    visitor.page.evaluate(FAINT)
    assert visitor.page.evaluate("faintWords()") == []
    assert visitor.page.evaluate("namelessControls()") == []


@pytest.mark.parametrize("tab", ["expectations", "mapping-ours", "edition-news"])
def test_nothing_is_wider_than_a_phone(visit: Visit, tab: str) -> None:
    visitor = visit("tr", width=390, height=844)
    choose(visitor, "ISO 9001:2026")
    visitor.page.get_by_role("tab", name=visitor.say.on("requirements")(tab, year="2026")).click()
    visitor.settle()
    assert visitor.page.get_by_test_id("stMain").evaluate("main => main.scrollWidth") <= 390
