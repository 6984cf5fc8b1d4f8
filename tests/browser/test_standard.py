"""Browsing and searching the standard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from visitor import Visitor

from checklists import Severity, load_standard
from i18n import translator

Visit = Callable[..., Visitor]


def found(visitor: Visitor, query: str) -> str:
    """The line that counts what a query finds."""
    field = visitor.page.get_by_role("searchbox").or_(visitor.page.get_by_role("textbox", name="Ara")).first
    field.fill(query)
    visitor.page.wait_for_timeout(500)
    visitor.settle()
    return visitor.text()


@pytest.mark.parametrize(("language", "count"), [("tr", "219 beklentiden 219 tanesi"), ("en", "219 of 219")])
def test_all_expectations_are_there(visit: Visit, language: str, count: str) -> None:
    visitor = visit(language)
    visitor.go("/standard")
    assert count in visitor.text()


def test_turkish_is_found_however_it_is_typed(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    lines = {
        next(line for line in found(visitor, query).splitlines() if "beklentiden" in line)
        for query in ("şikâyetçiye", "sikayetciye", "ŞİKÂYETÇİYE", "SIKAYETCIYE")
    }
    assert len(lines) == 1
    assert "219 beklentiden 219" not in lines.pop()


def test_a_number_leads_to_its_expectation_in_both_languages(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    found(visitor, "7.4-01")
    visitor.page.get_by_text("İki dilde göster").click()
    visitor.settle()
    requirement = load_standard().requirements["iso-10002-2018/7.4-01"]
    text = visitor.text().replace("\u2060", "")
    for words in (requirement.text, requirement.evidence, requirement.gap):
        assert words.en in text
        assert words.tr in text


def test_what_cannot_be_found_says_so(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    assert "Sonuç yok" in found(visitor, "böylebirşeyyok")


def test_severity_filters_count_as_the_data_do(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    visitor.page.get_by_role("button", name="Majör").or_(
        visitor.page.get_by_text("Majör", exact=True)
    ).first.click()
    visitor.settle()
    majors = sum(r.if_absent is Severity.MAJOR for r in load_standard().requirements.values())
    assert translator("tr")("found", count=majors, all=219) in visitor.text()


def test_pages_can_be_turned_and_a_search_starts_at_the_first(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    visitor.page.get_by_test_id("stPagination").get_by_role("button", name="11").click()
    visitor.settle()
    expect(visitor.page.get_by_role("heading", level=2).last).to_contain_text("I")
    found(visitor, "politika")
    assert "5.3" in visitor.text()


def test_old_numbers_lead_to_the_new_ones(visit: Visit) -> None:
    visitor = visit("tr")
    visitor.go("/standard")
    visitor.page.get_by_role("tab", name="Eski madde numaraları").click()
    visitor.settle()
    rows = visitor.page.get_by_role("table").get_by_role("row")
    assert rows.count() == 1 + len(load_standard().former_clauses)
    visitor.page.get_by_label("Eski numara veya sözcük ara").fill("gorunurluk")
    visitor.page.wait_for_timeout(500)
    visitor.settle()
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_contain_text("4.4")
    expect(rows.nth(1)).to_contain_text("Şeffaflık")
