"""Answers given offline: taken away, filled in, brought back, looked at, taken over, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect
from running_app import NOW
from visitor import Visitor
from workbooks import edited, filled, rows

from assessment.model import Answer, Assessment, Level
from checklists import Language, load_standard
from errors import Problem
from reports.answer_sheet import write_answer_sheet
from storage import ChangeKind, Store
from ui.sheet_download import XLSX

Visit = Callable[..., Visitor]

# The first requirements of a sheet, by the row that holds them.
ROW_4, ROW_5, ROW_6 = (f"iso-10002-2018/{number}" for number in ("4.2-01", "4.2-02", "4.3-01"))
PATIENCE = 20_000
"""Milliseconds that anything may take on a machine that is busy otherwise."""
HOSTILE = "<img src=x onerror=alert(1)> **bold** [go](http://evil.example) :smile: $x^2$"


class Desk:
    """The page of one assessment, and the folder where the visitor keeps the sheet."""

    def __init__(self, visitor: Visitor, folder: Path):
        self.visitor, self.file = visitor, folder / "çizelge.xlsx"
        self.main = visitor.page.get_by_test_id("stMain")

    def take_away(self) -> bytes:
        """Download the sheet."""
        link = self.visitor.page.get_by_role("link", name=self.visitor.say("answers-page-download"))
        with self.visitor.page.expect_download() as started:
            link.click()
        started.value.save_as(self.file)
        return self.file.read_bytes()

    def bring_back(self, sheet: bytes, **cells: Any) -> None:
        """Fill in cells and upload the sheet."""
        data = filled(sheet, cells, self.visitor.say("answer-sheet-name")) if cells else sheet
        file = {"name": self.file.name, "mimeType": XLSX, "buffer": data}
        self.visitor.page.locator("input[type=file]").set_input_files(file)
        preview = self.main.get_by_role("heading", name=self.visitor.say("answers-page-preview"))
        expect(preview.or_(self.main.get_by_test_id("stAlert")).first).to_be_visible(timeout=PATIENCE)
        self.visitor.settle()

    def button(self, name: str) -> Locator:
        """A button by the name in its key."""
        return self.visitor.page.locator(f".st-key-sheet-{name}").get_by_role("button")

    def press(self, name: str) -> None:
        self.button(name).click()
        self.visitor.settle()

    def take_over(self, count: int) -> None:
        """Confirm, and see how many answers were taken over."""
        self.press("take-over")
        self.sees("answers-page-taken", count=count)

    def take_back(self) -> None:
        """Undo, and see that it was undone."""
        self.press("undo")
        self.sees("answers-page-undone")

    def sees(self, message: str, **facts: Any) -> None:
        """The page says a message, now or soon."""
        app = self.visitor.page.get_by_test_id("stApp")
        expect(app).to_contain_text(self.visitor.say(message, **facts), timeout=PATIENCE)


@pytest.fixture
def desk(visit: Visit, assessment: Assessment, tmp_path: Path) -> Callable[..., Desk]:
    """Opens the page: ``desk("en")``."""

    def open_page(language: Language = "tr") -> Desk:
        visitor = visit(language, height=1400)
        visitor.go(f"/answers?a={assessment.id}")
        return Desk(visitor, tmp_path)

    return open_page


def answers(store: Store, assessment: Assessment) -> dict[str, Answer]:
    return dict(store.load(assessment.id).answers)


# --- The way through ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_sheet_is_filled_in_brought_back_taken_over_and_taken_back(
    desk: Callable[..., Desk], store: Store, assessment: Assessment, language: Language
) -> None:
    page = desk(language)
    page.bring_back(page.take_away(), F4=3, H4="Görüldü: İş akışı", F5="4", G6="Ürün yok", L5="31.12.2026")
    page.sees("answers-page-preview")
    page.sees("answers-page-row", number="4")
    assert page.visitor.say("answers-page-after", field=page.visitor.say("answer-sheet-column-seen")) in (
        page.visitor.text()
    )
    page.sees("level-3")
    assert page.main.get_by_text("Görüldü: İş akışı").is_visible()
    assert answers(store, assessment) == {}

    assert page.button("take-over").inner_text().endswith(page.visitor.say("answers-page-take-over", count=3))
    page.take_over(3)
    kept = answers(store, assessment)
    assert kept[ROW_4] == Answer(requirement=ROW_4, level=Level.APPLIED, seen="Görüldü: İş akışı")
    assert kept[ROW_5].level is Level.MEASURED
    assert str(kept[ROW_5].due) == "2026-12-31"
    assert kept[ROW_6].not_applicable == "Ürün yok"
    page.sees("answered-of", answered=3, asked=219)
    assert page.visitor.page.locator("input[type=file]").count() == 1
    assert page.button("take-over").count() == 0

    page.take_back()
    assert not any(answer.is_answered for answer in answers(store, assessment).values())
    page.sees("answered-of", answered=0, asked=219)


def test_the_sheet_speaks_the_chosen_language_and_holds_what_is_stored(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    store.save_answer(assessment.id, Answer(requirement=ROW_4, seen="Stored words"), revision=0, now=NOW)
    page = desk("tr")
    page.main.get_by_role("radiogroup").get_by_text("English").click()
    page.visitor.settle()
    sheet = page.take_away()
    page.bring_back(sheet)
    expect(page.main.get_by_text(page.visitor.say("answers-page-nothing"), exact=True)).to_be_visible()
    assert "Stored words" in rows(sheet, "Answers")[3]
    assert page.button("take-over").count() == 0


# --- What is wrong --------------------------------------------------------------------------------


def broken(sheet: bytes, assessment: Assessment) -> Iterator[tuple[bytes, Problem]]:
    """Files that are no answer sheet of this assessment, and why."""
    other = assessment.model_copy(update={"id": "f" * 32})
    facts = {"found": other.id, "wanted": assessment.id}
    yield sheet[: len(sheet) // 2], Problem("answer-sheet-damaged")
    yield b"%PDF-1.7 and so on", Problem("answer-sheet-not-xlsx")
    yield (
        edited(sheet, lambda book: book.remove(book["Hazır"])),
        Problem("answer-sheet-no-ticket", facts={"sheet": "Hazır"}),
    )
    yield (
        write_answer_sheet(load_standard(), other, "en"),
        Problem("answer-sheet-other-assessment", facts=facts),
    )


@pytest.mark.parametrize("language", ["tr", "en"])
def test_a_broken_sheet_is_refused_with_a_remedy_and_changes_nothing(
    desk: Callable[..., Desk], store: Store, assessment: Assessment, language: Language
) -> None:
    page = desk(language)
    version = store.version(assessment.id)
    for data, problem in broken(page.take_away(), assessment):
        page.bring_back(data)
        said, alert = page.visitor.say.explain(problem), page.main.get_by_test_id("stAlert")
        expect(alert).to_contain_text(said.remedy)
        assert said.fact in alert.inner_text().replace("\u2060", "")
        assert page.button("take-over").count() == 0
    assert store.version(assessment.id) == version


def test_every_problem_is_named_with_its_cell_and_only_its_row_is_left_out(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    page = desk("en")
    page.bring_back(page.take_away(), F4=9, F5=3, L6="03/04/25", F7=2)
    alerts = page.main.get_by_test_id("stAlert")
    expect(alerts).to_have_count(2)
    expect(alerts.first).to_contain_text("Answers!F4")
    expect(alerts.first).to_contain_text(page.visitor.say("error-answer-sheet-level", value="9"))
    expect(alerts.last).to_contain_text("Answers!L6")
    expect(alerts.last).to_contain_text(page.visitor.say("error-answer-sheet-date.remedy"))
    page.take_over(2)
    assert {ROW_5} < set(answers(store, assessment))
    assert ROW_4 not in answers(store, assessment)


def test_words_of_the_sheet_are_shown_as_words(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    page = desk("tr")
    page.visitor.page.on("dialog", lambda dialog: page.visitor.troubles.append(f"dialog: {dialog.message}"))
    page.bring_back(page.take_away(), H4=HOSTILE, K5=HOSTILE, F6=HOSTILE)
    shown = page.main.inner_text().replace("\u2060", "")
    assert shown.count(HOSTILE) == 2
    assert "<img src=x onerror=alert(1)>" in page.main.get_by_test_id("stAlert").inner_text()
    assert page.main.locator("img, em, a[href*=evil], .katex").count() == 0
    page.take_over(2)
    assert answers(store, assessment)[ROW_4].seen == HOSTILE


# --- Conflicts ------------------------------------------------------------------------------------


def in_conflict(page: Desk, store: Store, assessment: Assessment) -> None:
    """Bring a sheet back whose first two answers were changed here too since it was written."""
    sheet = page.take_away()
    for requirement in (ROW_4, ROW_5):
        mine = Answer(requirement=requirement, level=Level.IMPROVED)
        store.save_answer(assessment.id, mine, revision=0, now=NOW)
    page.bring_back(sheet, F4=1, F5=1, F6=1)


def levels(store: Store, assessment: Assessment) -> list[int | None]:
    kept = answers(store, assessment)
    return [kept[key].level if key in kept else None for key in (ROW_4, ROW_5, ROW_6)]


def test_a_conflict_is_decided_row_by_row_and_nothing_is_overwritten_unasked(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    page = desk("tr")
    in_conflict(page, store, assessment)
    choices = page.main.get_by_role("radiogroup", name=page.visitor.say("answers-page-winner"))
    expect(choices).to_have_count(2)
    choices.last.get_by_text(page.visitor.say("answers-page-sheet"), exact=True).click()
    page.visitor.settle()
    page.take_over(2)
    assert levels(store, assessment) == [5, 1, 1]


@pytest.mark.parametrize(("winner", "expected"), [("mine", [5, 5, 1]), ("sheet", [1, 1, 1])])
def test_all_conflicts_are_decided_at_once(
    desk: Callable[..., Desk], store: Store, assessment: Assessment, winner: str, expected: list[int]
) -> None:
    page = desk("en")
    in_conflict(page, store, assessment)
    page.press("all-sheet")
    page.press(f"all-{winner}")
    page.take_over({"mine": 1, "sheet": 3}[winner])
    assert levels(store, assessment) == expected
    page.take_back()
    assert levels(store, assessment) == [5, 5, None]


def test_a_change_between_preview_and_confirmation_stops_all_of_it(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    page = desk("en")
    page.bring_back(page.take_away(), F4=1, F5=1)
    mine = Answer(requirement=ROW_4, level=Level.IMPROVED)
    store.save_answer(assessment.id, mine, revision=0, now=NOW)
    page.press("take-over")
    choices = page.main.get_by_role("radiogroup", name=page.visitor.say("answers-page-winner"))
    expect(choices).to_have_count(1, timeout=PATIENCE)
    expect(page.main.get_by_test_id("stAlert")).to_have_count(1)
    assert levels(store, assessment) == [5, None, None]
    page.take_over(1)
    assert levels(store, assessment) == [5, 1, None]


def test_what_was_taken_over_is_not_taken_back_over_a_later_change(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    page = desk("en")
    page.bring_back(page.take_away(), F4=1)
    page.take_over(1)
    store.save_answer(assessment.id, Answer(requirement=ROW_5, level=Level.APPLIED), revision=0, now=NOW)
    page.press("undo")
    expect(page.main.get_by_test_id("stAlert")).to_contain_text(page.visitor.say("error-undo-conflict"))
    assert levels(store, assessment) == [1, 3, None]


def test_a_sheet_can_be_discarded(desk: Callable[..., Desk], store: Store, assessment: Assessment) -> None:
    page = desk("tr")
    page.bring_back(page.take_away(), F4=1)
    page.press("discard")
    expect(page.main.get_by_text(page.visitor.say("answers-page-preview"))).to_have_count(0)
    expect(page.main.get_by_text("çizelge.xlsx")).to_have_count(0)
    assert [change.kind for change in store.changes(assessment.id)] == [ChangeKind.CREATED]


def test_many_rows_come_in_pages_and_are_taken_over_together(
    desk: Callable[..., Desk], store: Store, assessment: Assessment
) -> None:
    page = desk("en")
    page.bring_back(page.take_away(), **{f"F{row}": 2 for row in range(4, 223)})
    expect(page.main.get_by_test_id("stPagination")).to_have_count(1)
    page.take_over(219)
    assert len(answers(store, assessment)) == 219
    page.take_back()
