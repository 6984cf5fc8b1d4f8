"""The joint audit on its page: parameters, the arithmetic beside them, the plan edited and taken away."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from assessing import pick
from icalendar import Calendar
from playwright.sync_api import Locator, expect
from running_app import NOW
from visitor import Visitor

from assessment.audit import Auditor, AuditSetup, Integration, Share
from assessment.model import Assessment, Integrated, Setup
from checklists import Language, load_standard
from reports.audit_plan import audit_of, proposed_slots
from storage import Store

Visit = Callable[..., Visitor]
GUIDANCE, REQUIREMENTS = load_standard("iso-10002-2018"), load_standard("iso-9001-2015")
BOTH = (GUIDANCE.id, REQUIREMENTS.id)
SCRIPT = (Path(__file__).parent / "accessibility.js").read_text("utf-8")
ROW, HEAD = 35, 35
"""Pixels of an editor's rows and of its headings."""


def integrated(store: Store, assessment: Assessment) -> Setup:
    """The assessment's set-up with ISO 9001, saved."""
    other = Integrated(standard=REQUIREMENTS.id, standard_hash=REQUIREMENTS.content_hash)
    setup = assessment.setup.but(integrated=other)
    store.save_setup(assessment.id, setup, revision=1, now=NOW)
    return setup


def planned(store: Store, assessment: Assessment) -> AuditSetup:
    """The assessment's audit with a plan, saved."""
    setup = integrated(store, assessment)
    audit = AuditSetup(
        personnel=120,
        integration=dict.fromkeys(Integration, Share.YES),
        auditors=(Auditor(name="Ayşe Yılmaz", standards=BOTH),),
        first_day=date(2026, 12, 7),
    )
    audit = audit.but(slots=proposed_slots(audit_of(setup), audit, "tr"))
    revision = store.setup(assessment.id).revision
    store.save_setup(assessment.id, setup.but(audit=audit), revision=revision, now=NOW)
    return audit


def audit_in(store: Store, assessment: Assessment) -> AuditSetup:
    audit = store.setup(assessment.id).value.audit
    assert audit
    return audit


def opened(visit: Visit, assessment: Assessment, language: Language = "tr", **look: object) -> Visitor:
    visitor = visit(language, **look)
    visitor.go(f"/audit?a={assessment.id}")
    return visitor


def editor(visitor: Visitor, number: int) -> Locator:
    """A table of the page: factors, team, plan."""
    return visitor.page.get_by_test_id("stDataFrame").nth(number)


def write(visitor: Visitor, number: int, row: int, x: int, text: str) -> None:
    """Type into a cell, the way people do: a double click, the text, Enter."""
    table = editor(visitor, number)
    table.evaluate("table => table.scrollIntoView({block: 'center'})")
    visitor.page.wait_for_timeout(300)  # the canvas is drawn anew
    box = table.bounding_box()
    assert box
    visitor.page.mouse.dblclick(box["x"] + x, box["y"] + HEAD + row * ROW + ROW // 2)
    field = visitor.page.locator("#portal textarea, #portal input").first
    field.fill(text)
    field.press("Enter")
    visitor.page.wait_for_timeout(500)  # the editor gathers what is typed before it tells
    visitor.settle()


def words(visitor: Visitor) -> str:
    """All words on the page, without the joiners that keep them from being markup."""
    return visitor.text().replace("\N{WORD JOINER}", "")


def download(visitor: Visitor, kind: str) -> bytes:
    with visitor.page.expect_download() as started:
        visitor.page.get_by_role("link", name=visitor.say(f"audit-download-{kind}")).click()
    assert started.value.suggested_filename.endswith(f".{kind}")
    return Path(started.value.path()).read_bytes()


@pytest.mark.parametrize("language", ["tr", "en"])
def test_from_the_parameters_to_the_files(
    visit: Visit, store: Store, assessment: Assessment, language: Language
) -> None:
    integrated(store, assessment)
    visitor = opened(visit, assessment, language)
    t = visitor.say
    assert t("audit-empty") in visitor.text()

    visitor.fill("audit-personnel", "120")
    visitor.fill("audit-guidance-share", "40")
    body = visitor.text()
    comma = {"tr": "2,8", "en": "2.8"}[language]
    assert f"7 × {t.percent(40)} × {t.percent(100)} = {t('audit-days', days=comma)}" in body
    assert t("audit-certainty-memory") in body
    assert body.count("IAF") == 1

    visitor.press("audit-plan-propose")
    audit = audit_in(store, assessment)
    assert (audit.personnel, audit.guidance_share) == (120, 40)
    assert audit.slots[0].title == t("audit-activity-opening")
    assert t("audit-download-ics-later") in visitor.text()

    write(visitor, 2, 0, 480, "Tanışma / Welcome")
    assert audit_in(store, assessment).slots[0].title == "Tanışma / Welcome"
    visitor.press("undo-last")
    assert audit_in(store, assessment).slots[0].title == t("audit-activity-opening")

    stored = store.setup(assessment.id)
    dated = audit_in(store, assessment).but(first_day=date(2026, 12, 7))
    store.save_setup(
        assessment.id, stored.value.but(audit=dated), revision=stored.revision, now=datetime.now(UTC)
    )
    visitor.go(f"/audit?a={assessment.id}")
    rows = len(audit.slots)
    document = pypdfium2.PdfDocument(download(visitor, "pdf"))
    assert t("audit-activity-closing") in "".join(p.get_textpage().get_text_range() for p in document)
    book = openpyxl.load_workbook(io.BytesIO(download(visitor, "xlsx")))
    assert book[t("audit-sheet-plan")].max_row == 3 + rows
    events = Calendar.from_ical(download(visitor, "ics")).walk("VEVENT")
    assert len(events) == rows
    assert min(e.decoded("dtstart") for e in events) == datetime(2026, 12, 7, 6, tzinfo=UTC)  # 9 in Istanbul


def test_an_auditor_is_renamed_in_the_table_and_the_plan_says_what_no_longer_fits(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    planned(store, assessment)
    visitor = opened(visit, assessment)
    write(visitor, 1, 0, 80, "Iğdır Çağlayan")
    assert [a.name for a in audit_in(store, assessment).auditors] == ["Iğdır Çağlayan"]
    assert visitor.say("saved-at", time="").strip() in visitor.text()
    # The plan names somebody who is no longer in the team.
    assert "ISO 9001:2015 için nitelikli tetkikçi yok" in words(visitor)


def test_a_clause_that_there_is_not_is_refused_where_it_was_typed(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    audit = planned(store, assessment)
    visitor = opened(visit, assessment, width=2000)
    write(visitor, 2, 1, 900, "5.1, 99.9")
    assert visitor.say("error-audit-clause", standard="ISO 10002:2018", clause="99.9") in words(visitor)
    assert audit_in(store, assessment).slots == audit.slots


def test_seven_questions_and_the_kind_move_the_figures(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    planned(store, assessment)
    visitor = opened(visit, assessment)
    assert "%20" in visitor.text()
    question = visitor.page.get_by_role("radiogroup", name=visitor.say("audit-integration-policy"))
    question.get_by_text(visitor.say("audit-share-no"), exact=True).click()
    visitor.settle()
    assert audit_in(store, assessment).integration[Integration.POLICY] is Share.NO
    assert "6 ÷ 7 ≈ %85,7" in visitor.text()
    kind = visitor.page.get_by_role("combobox", name=visitor.say("audit-kind"))
    pick(visitor, kind, visitor.say("audit-kind-surveillance"))
    assert "× 1 ÷ 3" in visitor.text()
    assert visitor.field("audit-stage-2-day").count() == 0


def test_two_windows_that_change_different_parameters_are_joined(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    planned(store, assessment)
    visitor = opened(visit, assessment)
    other = visitor.go(f"/audit?a={assessment.id}", visitor.tab())
    visitor.fill("audit-guidance-share", "60", other)
    visitor.fill("audit-personnel", "80")
    audit = audit_in(store, assessment)
    assert (audit.personnel, audit.guidance_share) == (80, 60)
    visitor.fill("audit-personnel", "90", other)
    assert audit_in(store, assessment).personnel == 80
    assert visitor.say("audit-conflict", field=visitor.say("audit-personnel")) in other.inner_text("body")


def test_iso_10002_alone_has_a_plan_too(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = opened(visit, assessment, width=390)
    visitor.fill("audit-personnel", "30")
    visitor.press("audit-plan-propose")
    audit = audit_in(store, assessment)
    assert {standard for slot in audit.slots for standard in slot.clauses} == {GUIDANCE.id}
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_words_of_the_arithmetic_stand_out(
    visit: Visit, store: Store, assessment: Assessment, scheme: str
) -> None:
    planned(store, assessment)
    visitor = opened(visit, assessment, height=4000, scheme=scheme)
    visitor.page.evaluate(SCRIPT)
    assert visitor.page.evaluate("faintWords()") == []
    expect(visitor.heading()).to_have_text(visitor.say("page-audit"))
