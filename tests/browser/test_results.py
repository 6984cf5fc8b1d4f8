"""The results: verdict and gates, numbers beside every colour, findings, plan, arithmetic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from assessing import card
from playwright.sync_api import Page, expect
from running_app import NOW
from visitor import Visitor

from assessment.model import Answer, Assessment
from assessment.readiness import Judgement, assess
from checklists import Language, load_standard
from examples.worked_example import worked_example
from storage import Store

Visit = Callable[..., Visitor]
STANDARD = load_standard()


@pytest.fixture(scope="module")
def today() -> date:
    return date.today()  # noqa: DTZ011  (the app in the browser judges as of today)


@pytest.fixture
def example(store: Store, today: date) -> Iterator[Assessment]:
    told, files = worked_example(STANDARD, "tr", today=today)
    kept = store.add_assessment(told, files, now=NOW)
    yield kept
    store.delete(kept.id, now=NOW)


@pytest.fixture
def judged(example: Assessment, today: date) -> Judgement:
    return assess(STANDARD, example, as_of=today)


def opened(visitor: Visitor, assessment: Assessment, tab: str) -> Page:
    """A tab of the results."""
    page = visitor.go(f"/results?a={assessment.id}&lang={visitor.say.language}")
    page.get_by_role("tab", name=visitor.say(f"results-tab-{tab}"), exact=True).click()
    visitor.settle()
    return page


def words(page: Page) -> str:
    """What the page says, without the invisible joiners that keep users' words from becoming markup."""
    return page.get_by_test_id("stMain").inner_text().replace("\u2060", "")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_verdict_stands_with_its_figures_and_every_gate_with_what_holds_it(
    visit: Visit, example: Assessment, judged: Judgement, language: Language
) -> None:
    visitor = visit(language)
    page = opened(visitor, example, "verdict")
    t = visitor.say
    verdict = t(f"verdict-{judged.readiness.verdict}")
    expect(page.get_by_test_id("stMain").get_by_role("heading", name=verdict)).to_be_visible()
    shown = words(page)
    for figure in (judged.card.whole.evidenced, judged.card.whole.claimed):
        assert t.percent(figure, 1) in shown
    for result in judged.readiness.gates:
        assert result.gate.title[language] in shown
        assert all(t.say(held) in shown for held in result.held_by)
    assert shown.count(t("results-gate-closed")) == len(judged.readiness.closed_gates)
    assert shown.count(t("results-gate-binding")) == (1 if judged.readiness.binding else 0)


def test_an_unfinished_assessment_is_provisional_and_its_empty_figures_are_dashes_or_zero(
    visit: Visit, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "verdict")
    expect(page.get_by_text(visitor.say("results-provisional", count=219))).to_be_visible()
    for tab in ("profile", "findings", "plan", "arithmetic"):
        page.get_by_role("tab", name=visitor.say(f"results-tab-{tab}"), exact=True).click()
        visitor.settle()
    expect(page.get_by_text(visitor.say("results-whole"))).to_be_visible()


def test_the_heat_map_has_a_number_for_every_clause_and_charts_say_theirs(
    visit: Visit, example: Assessment, judged: Judgement
) -> None:
    visitor = visit("tr")
    page = opened(visitor, example, "profile")
    rows = page.get_by_role("row")
    for number, score in judged.card.clauses.items():
        if number[0] in "45678" and STANDARD.clauses[number].requirements:
            row = rows.filter(has=page.get_by_role("cell", name=f"{number} ", exact=False)).first
            expect(row).to_contain_text(visitor.say.percent(score.evidenced))
    chart = page.get_by_test_id("stVegaLiteChart").first
    expect(chart).to_be_visible(timeout=30_000)
    names = page.get_by_role("img").or_(page.locator("[role='graphics-document'], [aria-label]"))
    first = visitor.say.percent(judged.card.chapters["4"].evidenced)
    assert any(first in (name.get_attribute("aria-label") or "") for name in names.all())


def test_findings_are_filtered_by_grade_and_lead_to_their_answer(
    visit: Visit, example: Assessment, judged: Judgement
) -> None:
    visitor = visit("tr")
    page = opened(visitor, example, "findings")
    majors = [f for f in judged.readiness.findings if f.grade.value == "major"]
    assert majors
    grade = visitor.say("severity-major")
    page.get_by_role("button", name=f"{grade} ({len(majors)})").or_(
        page.get_by_role("checkbox", name=f"{grade} ({len(majors)})")
    ).first.click()
    visitor.settle()
    shown = page.get_by_test_id("stMain").get_by_role("heading", level=3)
    expect(shown).to_have_count(min(len(majors), 10))
    number = shown.first.inner_text().split()[0]
    visitor.press("results-to-answer")
    expect(page.get_by_role("heading", level=1, name=visitor.say("page-assess"))).to_be_visible()
    expect(card(page, number)).to_be_in_viewport()


def test_the_plan_lists_actions_by_day_and_names_gaps_without_one(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    answers = [
        Answer(requirement="iso-10002-2018/7.4-01", level=0, action="Later", due=date(2031, 5, 1)),
        Answer(requirement="iso-10002-2018/7.4-02", level=0, action="Sooner", due=date(2020, 5, 1)),
        Answer(requirement="iso-10002-2018/7.4-03", level=0),
    ]
    store.apply(assessment.id, [(answer, 0) for answer in answers], now=NOW)
    visitor = visit("en")
    page = opened(visitor, assessment, "plan")
    rows = page.get_by_role("row").all_inner_texts()
    assert ["Sooner" in rows[1], "Later" in rows[2]] == [True, True]
    assert visitor.say("results-late") in rows[1]
    assert visitor.say("results-late") not in rows[2]
    unplanned = visitor.say("results-unplanned", count=1, numbers="7.4-03")
    expect(page.get_by_text(unplanned)).to_be_visible()


def test_the_score_unfolds_down_to_the_single_answer(
    visit: Visit, example: Assessment, judged: Judgement
) -> None:
    visitor = visit("tr")
    page = opened(visitor, example, "arithmetic")
    whole = visitor.say.number(judged.card.whole.evidenced or 0, 2)
    expect(page.locator("code").first).to_contain_text(whole)
    chapter = page.get_by_test_id("stExpander").nth(3)
    chapter.locator("summary").click()
    visitor.settle()
    expect(chapter.get_by_role("heading", name="7.4 ")).to_be_visible()
    expect(chapter).to_contain_text("7.4-01")
    page.get_by_role("radio", name=visitor.say("results-kind-claimed"), exact=True).click()
    visitor.settle()
    claimed = visitor.say.number(judged.card.whole.claimed or 0, 2)
    expect(page.locator("code").first).to_contain_text(claimed)
