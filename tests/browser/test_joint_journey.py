"""Two standards in one walk: answer once, override, change the edition, print the report and the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from assessing import becomes, card, choose, opened, write
from playwright.sync_api import expect
from reporting import text_of
from running_app import NOW
from test_journey import printed
from visitor import Visitor

from assessment.model import Assessment, Integrated, Level, Setup
from checklists import Depth, Language, load_standard
from storage import Store

Visit = Callable[..., Visitor]
GUIDANCE, FORMER, LATER = map(load_standard, ("iso-10002-2018", "iso-9001-2015", "iso-9001-2026"))
ITEM, SOURCE = f"{GUIDANCE.id}/4.14-01", f"{FORMER.id}/7.2-01"
NUMBER, REQUIRED = "4.14-01", "7.2-01"
REASON = {"tr": "Şikâyet biriminde çizelge günceldir.", "en": "The complaints unit keeps its own matrix."}


@pytest.fixture
def joint(store: Store, language: Language) -> Iterator[Assessment]:
    """An empty assessment of both standards."""
    integrated = Integrated(standard=FORMER.id, standard_hash=FORMER.content_hash, depth=Depth.INTEGRATION)
    setup = Setup(organisation="Çığır Beyaz Eşya A.Ş.", report_language=language, integrated=integrated)
    made = store.create(setup, GUIDANCE.content_hash, now=NOW)
    yield made
    store.delete(made.id, now=NOW)


@pytest.mark.parametrize("language", ["tr", "en"])
def test_answered_once_overridden_carried_to_2026_and_printed(
    visit: Visit, store: Store, joint: Assessment, tmp_path: Path, language: Language
) -> None:
    visitor = visit(language)
    answer_once(visitor, store, joint)
    override(visitor, store, joint, REASON[language])
    change_edition(visitor, store, joint)
    report = text_of(printed(visitor, tmp_path / "report.pdf"))
    both = f"{GUIDANCE.designation} + {LATER.designation}"
    for words in (both, REASON[language], visitor.say("report-section-mapping")):
        assert words in report
    plan = text_of(planned(visitor, tmp_path / "plan.pdf"))
    for words in (GUIDANCE.designation, LATER.designation, visitor.say("audit-activity-opening")):
        assert words in plan


def answer_once(visitor: Visitor, store: Store, joint: Assessment) -> None:
    """One click on the item's card: ISO 9001 is answered, and its score moves."""
    page = opened(visitor, joint, "4.14")
    beside = page.get_by_test_id("stSidebar")
    expect(beside).to_contain_text(f"{FORMER.designation} · {visitor.say.percent(0)}")
    choose(visitor, NUMBER, 4)
    becomes(lambda: store.answer(joint.id, SOURCE).value.level, Level.MEASURED)
    assert not store.answer(joint.id, ITEM).value.is_answered
    expect(beside).not_to_contain_text(f"{FORMER.designation} · {visitor.say.percent(0)}")


def override(visitor: Visitor, store: Store, joint: Assessment, reason: str) -> None:
    """The item gets an answer of its own with a reason; ISO 9001 keeps its answer."""
    separate = card(visitor.page, NUMBER).get_by_role("button", name=visitor.say("joint-separate"))
    separate.click()
    visitor.settle()
    choose(visitor, NUMBER, 1)
    write(visitor, NUMBER, "answer-override", reason)
    becomes(lambda: store.answer(joint.id, ITEM).value.level, Level.INFORMAL)
    assert store.answer(joint.id, SOURCE).value.level is Level.MEASURED


def change_edition(visitor: Visitor, store: Store, joint: Assessment) -> None:
    """To 2026: the answer comes along, the state before is kept."""
    visitor.menu("page-setup")
    visitor.press("transition-preview")
    apply = visitor.say("transition-apply", later=LATER.designation)
    visitor.page.get_by_role("button", name=apply).click()
    becomes(lambda: store.answer(joint.id, f"{LATER.id}/{REQUIRED}").value.level, Level.MEASURED)
    visitor.settle()
    (kept,) = store.snapshots(joint.id)
    integrated = store.snapshot(kept.id).setup.integrated
    assert integrated
    assert integrated.standard == FORMER.id


def planned(visitor: Visitor, path: Path) -> bytes:
    """The proposed audit plan as PDF."""
    visitor.menu("page-audit")
    visitor.fill("audit-personnel", "140")
    visitor.press("audit-plan-propose")
    with visitor.page.expect_download() as started:
        visitor.page.get_by_role("link", name=visitor.say("audit-download-pdf")).click()
    started.value.save_as(path)
    return path.read_bytes()
