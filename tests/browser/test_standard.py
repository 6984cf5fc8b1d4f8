"""Browsing and searching the standard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from visitor import Visitor

from checklists import Severity, load_standard

Visit = Callable[..., Visitor]


def found(visitor: Visitor, query: str) -> str:
    """The line that counts what a query finds."""
    field = (
        visitor.page.get_by_role("searchbox")
        .or_(visitor.page.get_by_role("textbox", name=visitor.say("search")))
        .first
    )
    field.fill(query)
    visitor.page.wait_for_timeout(500)
    visitor.settle()
    return visitor.text()


@pytest.mark.parametrize("language", ["tr", "en"])
def test_all_expectations_are_there(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.go("/standard")
    assert visitor.say("found-all", all=219) in visitor.text()


def test_turkish_is_found_however_it_is_typed(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    numbers = []
    for query in ("şikâyetçiye", "sikayetciye", "ŞİKÂYETÇİYE", "SIKAYETCIYE"):
        found(visitor, query)
        numbers.append(visitor.page.locator("[data-testid=stMain] strong").all_inner_texts())
    assert len(numbers[0]) > 1
    assert numbers == [numbers[0]] * 4


def test_a_number_leads_to_its_expectation_in_both_languages(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    found(visitor, "7.4-01")
    visitor.page.get_by_text(visitor.say("both-languages")).click()
    visitor.settle()
    requirement = load_standard().requirements["iso-10002-2018/7.4-01"]
    text = visitor.text().replace("\u2060", "")
    for words in (requirement.text, requirement.evidence, requirement.gap):
        assert words.en in text
        assert words.tr in text


def test_what_cannot_be_found_says_so(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    assert visitor.say("found-none") in found(visitor, "böylebirşeyyok")


def test_severity_filters_count_as_the_data_do(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    severities = visitor.page.get_by_test_id("stButtonGroup")
    severities.get_by_text(visitor.say("severity-major"), exact=True).click()
    visitor.settle()
    majors = sum(r.if_absent is Severity.MAJOR for r in load_standard().requirements.values())
    assert visitor.say("found", count=majors, all=219) in visitor.text()


def test_pages_can_be_turned_and_a_search_starts_at_the_first(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    visitor.page.get_by_test_id("stPagination").get_by_role("button", name="11").click()
    visitor.settle()
    expect(visitor.page.get_by_role("heading", level=2).last).to_contain_text("I")
    found(visitor, "politika")
    assert "5.3" in visitor.text()


def test_on_a_phone_the_wide_table_scrolls_and_the_page_does_not(visit: Visit) -> None:
    visitor = visit("tr", width=390, height=844)
    visitor.go("/standard")
    visitor.page.get_by_role("tab", name=visitor.say("former-clauses")).click()
    visitor.settle()
    assert visitor.page.get_by_test_id("stMain").evaluate("main => main.scrollWidth") <= 390
    box = visitor.page.locator(".st-key-wide-table")
    assert box.evaluate("box => box.scrollWidth") > 390


def test_old_numbers_lead_to_the_new_ones(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    visitor.page.get_by_role("tab", name=visitor.say("former-clauses")).click()
    visitor.settle()
    rows = visitor.page.get_by_role("table").get_by_role("row")
    assert rows.count() == 1 + len(load_standard().former_clauses)
    visitor.field("former-search").fill("gorunurluk")
    visitor.page.wait_for_timeout(500)
    visitor.settle()
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_contain_text("4.4")
    expect(rows.nth(1)).to_contain_text("Şeffaflık")
