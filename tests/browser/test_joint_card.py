"""Answer once: an ISO 10002 item and the ISO 9001 requirements that it is mapped to, on one card."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from assessing import becomes, card, choose, chosen, numbers, opened, unfold, write
from playwright.sync_api import Page, expect
from running_app import NOW
from visitor import Visitor

from assessment.model import Answer, Assessment, Confidence, Evidence, Integrated, Level, Setup
from checklists import Language, load_mapping, load_standard
from storage import Store

Visit = Callable[..., Visitor]
REQUIREMENTS = load_standard("iso-9001-2015")
LINKS = load_mapping("iso-10002-2018", "iso-9001-2015")
GUIDED = "iso-10002-2018/"
ASKED = "iso-9001-2015/"
CRITERIA, EVALUATED = "4.14-01", "4.14-02"
"""Items that follow one requirement each: 7.2-01 and 7.2-02."""
RESOURCES = "4.3-01"
"""An item that follows three: 7.1.1-01, 7.1.2-01 and 7.1.3-01."""
PIECE = Evidence(id="e" * 32, title="Yetkinlik çizelgesi", confidence=Confidence.SAMPLED)


@pytest.fixture
def joint(store: Store) -> Iterator[Assessment]:
    """An empty assessment that is integrated with ISO 9001:2015, only for this test."""
    integrated = Integrated(standard=REQUIREMENTS.id, standard_hash=REQUIREMENTS.content_hash)
    setup = Setup(organisation="Ilıca Çağrı Merkezi A.Ş.", name="Birleşik", integrated=integrated)
    made = store.create(setup, load_standard().content_hash, now=NOW)
    yield made
    store.delete(made.id, now=NOW)


def said(store: Store, joint: Assessment, id_: str) -> Answer:
    """The answer in the database."""
    return store.answer(joint.id, id_).value


def shows(page: Page, number: str, visitor: Visitor, level: int) -> None:
    """Expect the card of a requirement to show a level."""
    expect(chosen(page, number)).to_have_text(f"{level} {visitor.say(f'level-{level}')}")


def press_on(visitor: Visitor, number: str, message: str, page: Page | None = None) -> None:
    """Press a button of a card."""
    page = page or visitor.page
    card(page, number).get_by_role("button", name=visitor.say(message), exact=True).click()
    visitor.settle(page)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_one_click_answers_iso_9001_and_the_item_follows_in_both_scores(
    visit: Visit, store: Store, joint: Assessment, language: Language
) -> None:
    visitor = visit(language)
    page = opened(visitor, joint, "4.14")
    expect(card(page, CRITERIA)).to_contain_text(REQUIREMENTS.requirements[ASKED + "7.2-01"].text[language])
    choose(visitor, CRITERIA, 3)
    becomes(lambda: said(store, joint, ASKED + "7.2-01").level, Level.APPLIED)
    assert not said(store, joint, GUIDED + CRITERIA).is_answered
    carried = visitor.say("joint-carried", sources="ISO 9001:2015 7.2-01")
    expect(card(page, CRITERIA)).to_contain_text(carried)
    sidebar = page.get_by_test_id("stSidebar")
    followers = len(LINKS.carried_to(ASKED + "7.2-01"))
    asked = len(load_standard().requirements) + len(REQUIREMENTS.requirements)
    carried_over = 1 + sum(
        all(to == ASKED + "7.2-01" for to in LINKS.of_guidance[id_].to)
        for id_ in LINKS.carried_to(ASKED + "7.2-01")
    )
    assert followers >= 2
    expect(sidebar).to_contain_text(visitor.say("answered-of", answered=carried_over, asked=asked))
    saved = visitor.say("joint-answered-once", count=carried_over - 1, sources=1)
    expect(sidebar).to_contain_text(saved)
    expect(sidebar).to_contain_text("ISO 9001:2015 · " + ("%" if language == "tr" else ""))


def test_a_separate_answer_needs_its_reason_and_can_be_dropped_again(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    visitor = visit("tr")
    page = opened(visitor, joint, "4.14")
    choose(visitor, CRITERIA, 2)
    press_on(visitor, CRITERIA, "joint-separate")
    choose(visitor, CRITERIA, 5)
    expect(card(page, CRITERIA)).to_contain_text(visitor.say("joint-separate-unsaved"))
    assert not said(store, joint, GUIDED + CRITERIA).is_answered
    write(visitor, CRITERIA, "answer-override", "Şikâyet biriminde çizelge güncel.")
    own = said(store, joint, GUIDED + CRITERIA)
    assert (own.level, own.override) == (Level.IMPROVED, "Şikâyet biriminde çizelge güncel.")
    assert said(store, joint, ASKED + "7.2-01").level is Level.DOCUMENTED
    choose(visitor, CRITERIA, 4)
    becomes(lambda: said(store, joint, GUIDED + CRITERIA).level, Level.MEASURED)
    page.reload()
    visitor.settle()
    shows(page, CRITERIA, visitor, 4)
    press_on(visitor, CRITERIA, "joint-follow-again")
    becomes(lambda: said(store, joint, GUIDED + CRITERIA).is_answered, False)
    shows(page, CRITERIA, visitor, 2)


def test_a_separate_answer_can_be_that_it_does_not_apply(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    visitor = visit("en")
    opened(visitor, joint, "4.14")
    press_on(visitor, CRITERIA, "joint-separate")
    choose(visitor, CRITERIA, None)
    write(visitor, CRITERIA, "answer-override", "Nobody handles complaints alone.")
    own = said(store, joint, GUIDED + CRITERIA)
    assert (own.level, own.not_applicable) == (None, "Nobody handles complaints alone.")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_who_follows_is_seen_before_the_source_is_changed_and_follows_on_the_other_page(
    visit: Visit, store: Store, joint: Assessment, language: Language
) -> None:
    visitor = visit(language)
    page = opened(visitor, joint, "4.14")
    choose(visitor, CRITERIA, 4)
    unfold(visitor, CRITERIA).get_by_role("button", name="ISO 9001:2015 7.2-01").click()
    visitor.settle()
    expect(page.get_by_role("heading", name="7.2-01", exact=True)).to_be_in_viewport()
    assert "clause=iso-9001-2015%2F7.2" in page.url
    relying = LINKS.carried_to(ASKED + "7.2-01")
    listed = ", ".join(sorted(id_.removeprefix(GUIDED) for id_ in relying))
    follow = visitor.say("joint-followed-by", count=len(relying), numbers=listed)
    expect(card(page, "7.2-01")).to_contain_text(follow)
    shows(page, "7.2-01", visitor, 4)
    choose(visitor, "7.2-01", 1)
    becomes(lambda: said(store, joint, ASKED + "7.2-01").level, Level.INFORMAL)
    page.get_by_test_id("stSidebar").get_by_role("radio", name="ISO 10002").click()
    visitor.settle()
    expect(page.get_by_role("heading", name="4.14", exact=False).first).to_be_visible()
    shows(page, CRITERIA, visitor, 1)


def test_where_iso_9001_differs_a_click_first_says_what_it_changes(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    sources = LINKS.of_guidance[GUIDED + RESOURCES].to
    levels = (Level.DOCUMENTED, Level.APPLIED, Level.IMPROVED)
    answers = [(Answer(requirement=s, level=n), 0) for s, n in zip(sources, levels, strict=True)]
    store.apply(joint.id, answers, now=NOW)
    visitor = visit("en")
    page = opened(visitor, joint, "4.3")
    shows(page, RESOURCES, visitor, 2)
    choose(visitor, RESOURCES, 4)
    expect(card(page, RESOURCES)).to_contain_text(visitor.say("joint-would-change", count=2))
    expect(card(page, RESOURCES)).to_contain_text("ISO 9001:2015 7.1.2-01: 3 Applied → 4 Measured")
    assert said(store, joint, sources[0]).level is Level.DOCUMENTED
    press_on(visitor, RESOURCES, "cancel")
    shows(page, RESOURCES, visitor, 2)
    choose(visitor, RESOURCES, 4)
    press_on(visitor, RESOURCES, "joint-confirm")
    becomes(lambda: [int(said(store, joint, s).level or 0) for s in sources], [4, 4, 5])
    shows(page, RESOURCES, visitor, 4)
    visitor.press("undo-last")
    becomes(lambda: [int(said(store, joint, s).level or 0) for s in sources], [2, 3, 5])
    shows(page, RESOURCES, visitor, 2)


def test_not_applicable_with_its_reason_is_for_every_requirement_that_it_rests_on(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    visitor = visit("tr")
    page = opened(visitor, joint, "4.3")
    choose(visitor, RESOURCES, None)
    expect(card(page, RESOURCES)).to_contain_text(visitor.say("joint-would-change", count=3))
    write(visitor, RESOURCES, "answer-not-applicable", "Şikâyetleri ana kuruluş ele alır.")
    sources = LINKS.of_guidance[GUIDED + RESOURCES].to
    becomes(
        lambda: {said(store, joint, s).not_applicable for s in sources}, {"Şikâyetleri ana kuruluş ele alır."}
    )
    expect(chosen(page, RESOURCES)).to_have_text(visitor.say("not-applicable"))


def test_other_cards_on_the_page_follow_at_once(visit: Visit, store: Store, joint: Assessment) -> None:
    visitor = visit("en")
    page = opened(visitor, joint, "5.4")
    sidebar = page.get_by_test_id("stSidebar")
    for level in (3, 1):
        choose(visitor, "5.4.4-01", level)
        becomes(lambda: said(store, joint, ASKED + "7.2-02").level, Level(level))
        shows(page, "5.4.4-04", visitor, level)
        expect(sidebar.get_by_text(visitor.say("assess-progress", done=2, asked=25))).to_be_visible()
        expect(page.get_by_test_id("stAlert")).to_have_count(0)


def test_an_answer_from_before_stays_until_iso_9001_is_answered_and_is_offered_again(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    store.apply(joint.id, [(Answer(requirement=GUIDED + CRITERIA, level=Level.MEASURED), 0)], now=NOW)
    visitor = visit("en")
    page = opened(visitor, joint, "4.14")
    shows(page, CRITERIA, visitor, 4)
    press_on(visitor, CRITERIA, "joint-use-own")
    becomes(lambda: said(store, joint, ASKED + "7.2-01").level, Level.MEASURED)
    choose(visitor, CRITERIA, 1)
    superseded = visitor.say("joint-superseded", level="4 Measured")
    expect(card(page, CRITERIA)).to_contain_text(superseded)
    press_on(visitor, CRITERIA, "joint-keep-own")
    shows(page, CRITERIA, visitor, 4)
    write(visitor, CRITERIA, "answer-override", "The desk has its own table.")
    assert said(store, joint, GUIDED + CRITERIA).override == "The desk has its own table."
    assert said(store, joint, ASKED + "7.2-01").level is Level.INFORMAL


def test_another_windows_answer_to_iso_9001_is_not_overwritten_unseen(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    visitor = visit("en")
    mine = opened(visitor, joint, "4.14")
    theirs = opened(visitor, joint, "iso-9001-2015/7.2", visitor.tab())
    choose(visitor, "7.2-01", 1, theirs)
    choose(visitor, CRITERIA, 5, mine)
    becomes(lambda: said(store, joint, ASKED + "7.2-01").level, Level.INFORMAL)
    expect(card(mine, CRITERIA)).to_contain_text(visitor.say("joint-late", count=1))
    press_on(visitor, CRITERIA, "joint-confirm", mine)
    becomes(lambda: said(store, joint, ASKED + "7.2-01").level, Level.IMPROVED)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_evidence_counts_on_both_sides_and_says_so(
    visit: Visit, store: Store, joint: Assessment, language: Language
) -> None:
    store.add_evidence(joint.id, PIECE, now=NOW)
    store.apply(joint.id, [(Answer(requirement=GUIDED + CRITERIA, evidence=(PIECE.id,)), 0)], now=NOW)
    visitor = visit(language)
    page = opened(visitor, joint, "4.14")
    choose(visitor, CRITERIA, 4)
    expect(card(page, CRITERIA)).to_contain_text(visitor.say("answer-both", claimed=4, evidenced=4))
    unfold(visitor, CRITERIA)
    both = visitor.say("joint-evidence-both", partners="ISO 9001:2015 7.2-01")
    expect(card(page, CRITERIA)).to_contain_text(both)
    opened(visitor, joint, "iso-9001-2015/7.2")
    expect(card(page, "7.2-01")).to_contain_text(visitor.say("answer-both", claimed=4, evidenced=4))
    unfold(visitor, "7.2-01")
    shared = visitor.say("joint-shared-from", source="ISO 10002:2018 4.14-01")
    expect(card(page, "7.2-01")).to_contain_text(shared)
    twice = visitor.say("joint-evidence-twice", count=1)
    expect(page.get_by_test_id("stSidebar")).to_contain_text(twice)


def test_an_item_that_has_only_a_part_in_common_is_answered_for_itself(
    visit: Visit, store: Store, joint: Assessment
) -> None:
    relation = next(r for r in LINKS.relations if r.kind == "intersects")
    number, source = relation.id.removeprefix(GUIDED), relation.to[0]
    visitor = visit("en")
    page = opened(visitor, joint, number.rpartition("-")[0])
    expect(card(page, number)).to_contain_text(REQUIREMENTS.requirements[source].text.en)
    choose(visitor, number, 3)
    becomes(lambda: said(store, joint, relation.id).level, Level.APPLIED)
    assert not said(store, joint, source).is_answered


def test_an_item_without_a_counterpart_names_no_clause_of_iso_9001(visit: Visit, joint: Assessment) -> None:
    relation = next(r for r in LINKS.relations if r.kind == "none")
    number = relation.id.removeprefix(GUIDED)
    visitor = visit("en")
    page = opened(visitor, joint, number.rpartition("-")[0])
    expect(card(page, number)).not_to_contain_text("ISO 9001")


def test_search_filters_and_the_next_open_one_work_in_the_standard_that_is_turned_over(
    visit: Visit, joint: Assessment
) -> None:
    visitor = visit("tr")
    page = opened(visitor, joint, "iso-9001-2015/7.2")
    next_open = visitor.say.on("requirements")("assess-next-open")
    page.get_by_role("button", name=next_open, exact=True).first.click()
    visitor.settle()
    choose(visitor, "7.2-01", 3)
    page.get_by_role("radio", name=visitor.say("filter-unproven"), exact=True).click()
    visitor.settle()
    expect(numbers(page)).to_have_text(["7.2-01"])
    page.get_by_role("radio", name=visitor.say("filter-all"), exact=True).click()
    visitor.settle()
    field = page.get_by_label(visitor.say("assess-search"), exact=True)
    field.fill("10.2.1-01")
    field.press("Enter")
    visitor.settle()
    expect(numbers(page)).to_have_text(["10.2.1-01"])
    page.reload()
    visitor.settle()
    expect(page.get_by_text("ISO 9001:2015 · 7")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_workshop_view_answers_iso_9001_too(
    visit: Visit, store: Store, joint: Assessment, language: Language
) -> None:
    visitor = visit(language)
    page = opened(visitor, joint, "4.14")
    visitor.press("workshop")
    text = REQUIREMENTS.requirements[ASKED + "7.2-01"].text[language]
    expect(page.get_by_text(text)).to_be_visible()
    page.keyboard.press("3")
    visitor.settle()
    becomes(lambda: said(store, joint, ASKED + "7.2-01").level, Level.APPLIED)
    carried = visitor.say("joint-carried", sources="ISO 9001:2015 7.2-01")
    expect(page.get_by_text(carried)).to_be_visible()
