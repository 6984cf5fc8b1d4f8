"""Our mapping on the page of the standards, from either side."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect
from test_standard_editions import card, choose, press
from visitor import Visitor

from checklists import RelationKind, load_mapping, load_standard

Visit = Callable[..., Visitor]
GUIDANCE = "iso-10002-2018"


def open_mapping(visitor: Visitor, designation: str) -> None:
    """Our mapping, seen from a standard."""
    choose(visitor, designation)
    visitor.page.get_by_role("tab", name=visitor.say("mapping-ours")).click()
    visitor.settle()


def seek(visitor: Visitor, query: str) -> None:
    visitor.field("mapping-search").fill(query)
    visitor.page.wait_for_timeout(500)
    visitor.settle()


def main(visitor: Visitor) -> Locator:
    return visitor.page.get_by_test_id("stMain")


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize("designation", ["ISO 10002:2018", "ISO 9001:2015", "ISO 9001:2026"])
def test_it_is_called_ours_and_says_that_there_is_no_official_one(
    visit: Visit, language: str, designation: str
) -> None:
    visitor = visit(language)
    open_mapping(visitor, designation)
    expect(main(visitor)).to_contain_text(visitor.say("mapping-ours.means"))


def test_a_relation_shows_its_requirements_and_our_reason(visit: Visit) -> None:
    visitor = visit("tr")
    open_mapping(visitor, "ISO 10002:2018")
    seek(visitor, "4.2-01")
    relation = load_mapping(GUIDANCE, "iso-9001-2015").of_guidance[f"{GUIDANCE}/4.2-01"]
    text = visitor.text().replace("\u2060", "")
    assert visitor.say("relation-intersects") in text
    assert relation.reason.tr in text
    for id_ in relation.to:
        assert load_standard("iso-9001-2015").requirements[id_].text.tr in text


def test_where_there_is_no_counterpart_no_clause_of_iso_9001_is_shown(visit: Visit) -> None:
    visitor = visit("en")
    open_mapping(visitor, "ISO 10002:2018")
    seek(visitor, "4.5-02")
    shown = card(visitor, "4.5-02")
    expect(shown).to_contain_text(visitor.say("relation-none"))
    expect(shown).not_to_contain_text("ISO 9001")


def test_the_other_edition_shows_its_own_links(visit: Visit) -> None:
    visitor = visit("en")
    open_mapping(visitor, "ISO 10002:2018")
    seek(visitor, "4.7-01")
    expect(card(visitor, "4.7-01")).not_to_contain_text("ISO 9001")
    visitor.page.get_by_role("radio", name="ISO 9001:2026", exact=True).last.click()
    visitor.settle()
    expect(card(visitor, "4.7-01")).to_contain_text("5.1.1-07")


def test_kinds_of_relation_count_as_the_data_do(visit: Visit) -> None:
    visitor = visit("tr")
    open_mapping(visitor, "ISO 10002:2018")
    ours = load_mapping(GUIDANCE, "iso-9001-2015")
    press(visitor, visitor.say("relation-subset"))
    subset = sum(relation.kind is RelationKind.SUBSET for relation in ours.relations)
    assert visitor.say("mapping-found", count=subset, all=len(ours.relations)) in visitor.text()


def test_a_requirement_shows_the_guidance_that_touches_it(visit: Visit) -> None:
    visitor = visit("tr")
    open_mapping(visitor, "ISO 9001:2015")
    ours = load_mapping(GUIDANCE, "iso-9001-2015")
    facts = {"count": len(ours.of_requirement), "all": 158, "standard": "ISO 9001:2015"}
    assert visitor.say("mapping-touched-all", **facts) in visitor.text()
    seek(visitor, "iso-nowhere")
    assert visitor.say("found-none") in visitor.text()
    seek(visitor, "8.2.1-03")
    text = visitor.text().replace("\u2060", "")
    for relation in ours.of_requirement["iso-9001-2015/8.2.1-03"][:2]:
        assert load_standard().requirements[relation.id].text.tr in text
        assert relation.reason.tr in text
