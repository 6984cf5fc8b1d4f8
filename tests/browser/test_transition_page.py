"""An assessment on ISO 9001:2015 is carried to 2026: preview, kept state, what is missing, and back again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator

import openpyxl
import pytest
from playwright.sync_api import expect
from running_app import NOW
from visitor import Visitor

from assessment.model import Answer, Assessment, Integrated, Level, Setup
from checklists import load_standard
from storage import Store

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Visit = Callable[..., Visitor]
FORMER, LATER = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")


@pytest.fixture
def integrated(store: Store) -> Iterator[Assessment]:
    """An assessment on the edition of 2015, answered but for its first three requirements."""
    chosen = Integrated(standard=FORMER.id, standard_hash=FORMER.content_hash)
    setup = Setup(organisation="Ilıca Çağrı Merkezi A.Ş.", name="Geçiş", integrated=chosen)
    made = store.create(setup, load_standard().content_hash, now=NOW)
    asked = list(FORMER.requirements)[3:]
    store.apply(made.id, [(Answer(requirement=r, level=Level.APPLIED), 0) for r in asked], now=NOW)
    yield store.load(made.id)
    store.delete(made.id, now=NOW)


def download(visitor: Visitor, message: str) -> bytes:
    with visitor.page.expect_download() as started:
        visitor.page.get_by_role("link", name=visitor.say(message)).first.click()
    return started.value.path().read_bytes()


def opened(visit: Visit, assessment: Assessment, language: str = "tr") -> Visitor:
    visitor = visit(language)
    visitor.go(f"/setup?a={assessment.id}")
    return visitor


@pytest.mark.parametrize("language", ["en", "tr"])
def test_it_is_previewed_confirmed_kept_and_taken_back(
    visit: Visit, store: Store, integrated: Assessment, language: str
) -> None:
    visitor = opened(visit, integrated, language)
    say, page = visitor.say.on("requirements"), visitor.page
    visitor.press("transition-preview")
    expect(page.get_by_text(say("transition-removed-clause", number="10.3")).first).to_be_visible()
    told = visitor.text()
    assert "10.1-01, 10.3-02" in told
    assert say("certainty-memory").lower() in told.lower()
    assert store.load(integrated.id) == integrated
    page.get_by_role("button", name=say("transition-apply", later=LATER.designation)).click()
    visitor.settle()
    expect(page.get_by_text(say("transition-applied", later=LATER.designation))).to_be_visible()
    now = store.load(integrated.id)
    assert now.setup.integrated
    assert now.setup.integrated.standard == LATER.id
    (kept,) = store.snapshots(integrated.id)
    assert kept.label == say("transition-label.default", later=LATER.designation)
    assert kept.label in visitor.text()
    assert store.snapshot(kept.id) == integrated
    visitor.press("undo-last")
    assert store.load(integrated.id) == integrated
    assert kept.label in visitor.text()


def test_the_report_is_a_file_before_and_after(visit: Visit, store: Store, integrated: Assessment) -> None:
    visitor = opened(visit, integrated)
    visitor.press("transition-preview")
    before = download(visitor, "transition-report")
    visitor.page.get_by_role("button", name=visitor.say("transition-apply", later=LATER.designation)).click()
    visitor.settle()
    after = download(visitor, "transition-report")
    assert before[:5] == after[:5] == b"%PDF-"
    assert before != after


def test_a_change_elsewhere_since_the_preview_stops_it(
    visit: Visit, store: Store, integrated: Assessment
) -> None:
    visitor = opened(visit, integrated)
    visitor.press("transition-preview")
    first = next(iter(FORMER.requirements))
    store.save_answer(integrated.id, Answer(requirement=first, level=Level.IMPROVED), revision=0, now=NOW)
    visitor.page.get_by_role("button", name=visitor.say("transition-apply", later=LATER.designation)).click()
    visitor.settle()
    assert visitor.say("error-edition-conflict") in visitor.text()
    assert store.snapshots(integrated.id) == ()


def test_an_answer_to_check_says_why_and_is_confirmed_or_judged_anew(
    visit: Visit, store: Store, integrated: Assessment
) -> None:
    visitor = opened(visit, integrated, "en")
    visitor.press("transition-preview")
    visitor.page.get_by_role("button", name=visitor.say("transition-apply", later=LATER.designation)).click()
    visitor.settle()
    visitor.page.get_by_text("6.1.2 Actions to address risks").click()
    visitor.settle()
    visitor.page.get_by_role("button", name=visitor.say("results-to-answer")).locator(
        "visible=true"
    ).first.click()
    visitor.settle()
    card = visitor.page.locator(".st-key-card-6-1-2-01")
    expect(card.get_by_text(visitor.say("transition-check-title"))).to_be_visible()
    card.get_by_role("button", name=visitor.say("transition-check-holds")).click()
    visitor.settle()
    first, second = "iso-9001-2026/6.1.2-01", "iso-9001-2026/6.1.2-02"
    expect(card.get_by_text(visitor.say("transition-check-title"))).to_have_count(0)
    confirmed = store.load(integrated.id).answers[first]
    assert (confirmed.level, confirmed.to_check) == (Level.APPLIED, False)
    visitor.page.locator(".st-key-card-6-1-2-02").get_by_role("radio", name="4").first.click()
    visitor.settle()
    judged = store.load(integrated.id).answers[second]
    assert (judged.level, judged.to_check) == (Level.MEASURED, False)


def test_a_state_is_kept_downloaded_and_opened_as_a_new_assessment(
    visit: Visit, store: Store, integrated: Assessment
) -> None:
    visitor = opened(visit, integrated, "en")
    visitor.press("snapshots-take")
    assert visitor.say("error-snapshot-label", limit=300) in visitor.text()
    visitor.fill("snapshots-label", "<b>Before</b> the audit")
    visitor.press("snapshots-take")
    assert "<b>Before</b> the audit" in visitor.text()
    with zipfile.ZipFile(io.BytesIO(download(visitor, "snapshots-export"))) as archive:
        assert "assessment.json" in archive.namelist()
    known = {summary.id for summary in store.list()}
    visitor.press("snapshots-open")
    (made,) = {summary.id for summary in store.list()} - known
    assert made in visitor.page.url
    assert store.load(made).answers == integrated.answers
    store.delete(made, now=NOW)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_the_preview_fits_its_window(visit: Visit, integrated: Assessment, width: int, scheme: str) -> None:
    visitor = visit("tr", width, scheme=scheme)
    visitor.go(f"/setup?a={integrated.id}")
    visitor.press("transition-preview")
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_sheet_on_former_clause_numbers_is_previewed_and_taken_over(
    visit: Visit, store: Store, assessment: Assessment, language: str
) -> None:
    visitor = visit(language)
    visitor.go(f"/answers?a={assessment.id}")
    visitor.page.get_by_text(visitor.say("former-templates")).click()
    visitor.settle()
    template = visitor.page.get_by_role("link", name=visitor.say("former-template", edition="ISO 10002:2014"))
    with visitor.page.expect_download() as started:
        template.click()
    book = openpyxl.load_workbook(io.BytesIO(started.value.path().read_bytes()))
    sheet = book.worksheets[0]
    row = next(n for n in range(4, sheet.max_row + 1) if sheet.cell(n, 1).value == "4.10")
    sheet.cell(row, 4).value, sheet.cell(row, 5).value = 2, "Yılda bir"
    data = io.BytesIO()
    book.save(data)
    visitor.page.get_by_role("radio", name=visitor.say("former-numbering-2014")).click()
    visitor.settle()
    file = {"name": "old.xlsx", "mimeType": XLSX, "buffer": data.getvalue()}
    visitor.page.locator("input[type=file]").set_input_files(file)
    visitor.page.get_by_role("heading", name=visitor.say("answers-page-preview")).wait_for()
    visitor.settle()
    wanted = [r for r in load_standard().requirements.values() if r.clause == "4.13"]
    visitor.page.get_by_role("button", name=visitor.say("answers-page-take-over", count=len(wanted))).click()
    visitor.settle()
    saved = store.load(assessment.id).answers
    assert list(saved) == [r.id for r in wanted]
    assert {(a.level, a.seen, a.to_check) for a in saved.values()} == {(Level.DOCUMENTED, "Yılda bir", True)}
