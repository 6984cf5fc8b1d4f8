"""Hostile text in every field of an assessment is text on every screen: nothing runs, nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from assessing import opened, unfold
from canary import Canary
from hostile import TEXT_ONLY
from playwright.sync_api import Page
from running_app import NOW
from visitor import Visitor

from assessment.model import Answer, Assessment, Criterion, CriterionBasis, Evidence, Setup
from checklists import load_standard
from storage import Store

Visit = Callable[..., Visitor]
ITEM = "iso-10002-2018/7.4-01"
MORE = (
    "](javascript:alert(1)) [click](javascript:alert(1)) <javascript:alert(1)>",
    "<svg onload=alert(1)> <iframe src={web}></iframe> <details open ontoggle=alert(1)>",
    ":material/home: :red[red] :streamlit: $$\\frac{{1}}{{2}}$$ # heading | a | b |\n---|---\n{web}/auto",
)


@pytest.fixture
def canary() -> Iterator[Canary]:
    with Canary() as listening:
        yield listening


@pytest.fixture
def payload(canary: Canary) -> str:
    """Everything hostile at once, in one line as the screens show it."""
    web = f"http://127.0.0.1:{canary.port}"
    written = " ".join((*TEXT_ONLY.values(), *MORE))
    return " ".join(written.format(web=web, file="/etc/hostname", port=canary.port).split())


@pytest.fixture
def poisoned(store: Store, payload: str) -> Iterator[Assessment]:
    """An assessment that is hostile wherever somebody may write."""
    line = payload[:300].strip()
    setup = Setup(organisation=line, name=line, sector=line, sites=(line,), scope=payload, assessor=line)
    made = store.create(setup, load_standard().content_hash, now=NOW)
    piece = Evidence(id="d" * 32, title=line, reference=line, speaks_for=date(2026, 1, 1))
    store.add_evidence(made.id, piece, now=NOW)
    poisoned = Answer(
        requirement=ITEM,
        level=0,
        seen=payload,
        missing=payload,
        action=payload,
        owner=line,
        criterion=Criterion(basis=CriterionBasis.PROCEDURE, reference=line),
        evidence=(piece.id,),
    )
    waived = Answer(requirement="iso-10002-2018/7.4-02", not_applicable=payload)
    store.apply(made.id, [(poisoned, 0), (waived, 0)], now=NOW)
    yield made
    store.delete(made.id, now=NOW)


def words(page: Page) -> str:
    """What the page says, without the joiners that keep it from becoming markup."""
    return " ".join(page.locator("[data-testid=stApp]").inner_text().replace("\u2060", "").split())


def watched(visitor: Visitor) -> list[str]:
    """Fills with what runs: a dialog that opens."""
    ran: list[str] = []
    visitor.page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    return ran


def check(page: Page, canary: Canary, ran: list[str]) -> None:
    """Nothing ran, nothing was fetched, no link or picture came of it."""
    made = page.evaluate(
        "() => [...document.querySelectorAll('a[href], img, iframe, svg[onload], object, embed')]"
        ".map((e) => e.href || e.src || '').filter((to) => /^javascript:|127\\.0\\.0\\.1/.test(to)"
        " && !to.startsWith(location.origin))"
    )
    assert made == []
    assert ran == []
    assert canary.calls == 0


def test_on_the_card_its_details_its_dialog_and_the_workshop(
    visit: Visit, poisoned: Assessment, payload: str, canary: Canary
) -> None:
    visitor = visit("en")
    ran = watched(visitor)
    page = opened(visitor, poisoned, "7.4")
    assert payload[:60] in words(page)
    check(page, canary, ran)
    unfold(visitor, "7.4-01")
    assert payload[:250] in words(page)
    seen = page.get_by_label(visitor.say("answer-seen"), exact=True).first
    assert seen.input_value() == payload
    visitor.press("evidence-edit")
    check(page, canary, ran)
    visitor.press("cancel")
    visitor.press("workshop")
    check(page, canary, ran)


def test_on_the_conflict_box(
    visit: Visit, store: Store, poisoned: Assessment, payload: str, canary: Canary
) -> None:
    visitor = visit("en")
    ran = watched(visitor)
    page = opened(visitor, poisoned, "7.4")
    unfold(visitor, "7.4-01")
    stored = store.answer(poisoned.id, ITEM)
    other = stored.value.model_copy(update={"seen": f"Theirs {payload}"})
    store.save_answer(poisoned.id, other, revision=stored.revision, now=NOW)
    field = page.get_by_label(visitor.say("answer-seen"), exact=True).first
    field.fill(f"Mine {payload}")
    field.blur()
    page.get_by_text(visitor.say("answer-conflict-title")).wait_for()
    visitor.settle()
    shown = words(page)
    assert f"Mine {payload}" in shown
    assert f"Theirs {payload}" in shown
    check(page, canary, ran)


@pytest.mark.parametrize("tab", ["verdict", "profile", "findings", "plan", "arithmetic"])
def test_on_the_results(visit: Visit, poisoned: Assessment, payload: str, canary: Canary, tab: str) -> None:
    visitor = visit("tr")
    ran = watched(visitor)
    page = visitor.go(f"/results?a={poisoned.id}")
    page.get_by_role("tab", name=visitor.say(f"results-tab-{tab}"), exact=True).click()
    visitor.settle()
    if tab in ("findings", "plan"):
        assert payload in words(page)
    check(page, canary, ran)


@pytest.mark.parametrize("path", ["/", "/setup", "/report", "/answers"])
def test_on_every_other_page(
    visit: Visit, poisoned: Assessment, payload: str, canary: Canary, path: str
) -> None:
    visitor = visit("en")
    ran = watched(visitor)
    page = visitor.go(f"{path}?a={poisoned.id}")
    assert payload[:60] in words(page)
    check(page, canary, ran)
