"""Clause by clause: every change is saved at once, and nothing is lost to another window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from assessing import becomes, card, choose, chosen, numbers, opened, pick, stored, unfold, write
from playwright.sync_api import Locator, expect
from running_app import NOW
from visitor import Visitor

from assessment.model import Answer, Assessment, Confidence, Criterion, EvidenceKind, Level
from checklists import Language
from storage import Store

Visit = Callable[..., Visitor]
ITEM = "iso-10002-2018/7.4-01"


def test_a_click_on_a_level_is_saved_and_shown_with_what_it_counts(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-02", 4)
    becomes(lambda: stored(store, assessment, "7.4-02").level, Level.MEASURED)
    for words in (
        visitor.say("answer-both", claimed=4, evidenced=2),
        visitor.say("level-4.means"),
        visitor.say("saved-at", time="").strip(),
    ):
        expect(card(page, "7.4-02")).to_contain_text(words)
    answered = visitor.say("answered-of", answered=1, asked=219)
    expect(page.get_by_test_id("stSidebar")).to_contain_text(answered)


def test_a_click_keeps_the_clause_list_true(visit: Visit, assessment: Assessment) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    for count, number in enumerate(("7.4-01", "7.4-02", "7.4-03", "7.4-04"), start=1):
        choose(visitor, number, 3)
        progress = visitor.say("assess-progress", done=count, asked=4)
        expect(page.get_by_test_id("stSidebar").get_by_text(progress)).to_be_visible()
    expect(page.get_by_test_id("stSidebar")).to_contain_text("◐ 7 ")
    expect(page.get_by_text("● " + visitor.say("assess-progress", done=4, asked=4))).to_be_visible()


def test_notes_action_owner_day_and_criterion_are_saved_when_they_are_left(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("tr")
    opened(visitor, assessment, "7.4")
    unfold(visitor, "7.4-01")
    criterion = visitor.page.get_by_role("combobox", name=visitor.say("answer-criterion"))
    pick(visitor, criterion, visitor.say("basis-procedure"))
    write(visitor, "7.4-01", "answer-reference", "PR-08, 4.3")
    write(visitor, "7.4-01", "answer-seen", "Alındı bildirimi\nşablonu")
    write(visitor, "7.4-01", "answer-missing", "İğdır şubesi")
    write(visitor, "7.4-01", "answer-action", "Şubeyi eklemek")
    write(visitor, "7.4-01", "answer-owner", "Ayşe Yılmaz")
    day = card(visitor.page, "7.4-01").get_by_test_id("stDateInput")
    day.locator("[role=spinbutton]").first.click()
    visitor.page.keyboard.type("01022027")
    visitor.page.keyboard.press("Tab")  # to its calendar
    visitor.page.keyboard.press("Tab")  # and out of the field
    visitor.settle()
    wanted = Answer(
        requirement=ITEM,
        seen="Alındı bildirimi\nşablonu",
        missing="İğdır şubesi",
        action="Şubeyi eklemek",
        owner="Ayşe Yılmaz",
        due=date(2027, 2, 1),
        criterion=Criterion(basis="procedure", reference="PR-08, 4.3"),
    )
    becomes(lambda: stored(store, assessment, "7.4-01"), wanted)


def test_not_applicable_is_neither_saved_nor_lost_until_its_reason_is_written(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-01", 3)
    choose(visitor, "7.4-01", None)
    warning = visitor.page.get_by_text(visitor.say("answer-reason-missing"))
    expect(warning).to_be_visible()
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.APPLIED)
    visitor.page.get_by_role("button", name=visitor.say("assess-next-clause", number="7.5")).first.click()
    visitor.settle()
    visitor.page.get_by_role("button", name=visitor.say("assess-previous-clause", number="7.4")).first.click()
    visitor.settle()
    expect(chosen(visitor.page, "7.4-01")).to_have_text(visitor.say("not-applicable"))
    write(visitor, "7.4-01", "answer-not-applicable", "Complaints come by letter only.")
    expect(warning).to_be_hidden()
    answer = stored(store, assessment, "7.4-01")
    assert (answer.level, answer.not_applicable) == (None, "Complaints come by letter only.")


def test_a_cancelled_not_applicable_leaves_the_level_as_it_was(visit: Visit, assessment: Assessment) -> None:
    visitor = visit("en")
    opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-01", 3)
    choose(visitor, "7.4-01", None)
    visitor.press("cancel")
    expect(chosen(visitor.page, "7.4-01")).to_have_text(f"3 {visitor.say('level-3')}")


def test_an_answer_can_be_taken_back(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = visit("en")
    opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-01", 3)
    unfold(visitor, "7.4-01")
    visitor.press("answer-clear")
    becomes(lambda: stored(store, assessment, "7.4-01").level, None)
    expect(chosen(visitor.page, "7.4-01")).to_have_count(0)


@pytest.mark.parametrize("message", ["answer-seen", "answer-owner", "answer-reference"])
def test_a_character_that_cannot_be_kept_is_refused_in_words_and_stays_in_its_field(
    visit: Visit, store: Store, assessment: Assessment, message: str
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    unfold(visitor, "7.4-01")
    if message == "answer-reference":
        pick(visitor, page.get_by_role("combobox", name=visitor.say("answer-criterion")), "Own procedure")
    write(visitor, "7.4-01", message, "PR-08\ufffe, 4.3")
    refusal = visitor.say("error-forbidden-character", codepoint="FFFE", position=6)
    expect(card(page, "7.4-01")).to_contain_text(refusal)
    expect(card(page, "7.4-01").get_by_label(visitor.say(message), exact=True)).to_have_value(
        "PR-08\ufffe, 4.3"
    )
    assert stored(store, assessment, "7.4-01") == Answer(requirement=ITEM)


def test_two_windows_that_change_the_same_field_show_both_versions(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    mine = opened(visitor, assessment, "7.4")
    theirs = opened(visitor, assessment, "7.4", visitor.tab())
    choose(visitor, "7.4-01", 1, theirs)
    choose(visitor, "7.4-01", 5, mine)
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.INFORMAL)
    title = mine.get_by_text(visitor.say("answer-conflict-title"))
    expect(title).to_be_visible()
    versions = card(mine, "7.4-01").get_by_test_id("stText")
    expect(versions).to_have_text([f"5 {visitor.say('level-5')}", f"1 {visitor.say('level-1')}"])
    visitor.press("answer-conflict-keep-mine", mine)
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.IMPROVED)
    expect(title).to_be_hidden()


def test_the_other_windows_version_can_stay(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = visit("tr")
    mine = opened(visitor, assessment, "7.4")
    theirs = opened(visitor, assessment, "7.4", visitor.tab())
    choose(visitor, "7.4-01", 1, theirs)
    choose(visitor, "7.4-01", 5, mine)
    visitor.press("answer-conflict-take-theirs", mine)
    expect(chosen(mine, "7.4-01")).to_have_text(f"1 {visitor.say('level-1')}")
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.INFORMAL)


def test_two_windows_that_change_different_fields_are_joined(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    mine = opened(visitor, assessment, "7.4")
    unfold(visitor, "7.4-01", mine)
    theirs = opened(visitor, assessment, "7.4", visitor.tab())
    choose(visitor, "7.4-01", 4, theirs)
    write(visitor, "7.4-01", "answer-seen", "The template", mine)
    becomes(lambda: stored(store, assessment, "7.4-01").seen, "The template")
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.MEASURED)
    expect(chosen(mine, "7.4-01")).to_have_text(f"4 {visitor.say('level-4')}")


def test_undo_takes_back_the_last_change_and_shows_it(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-01", 2)
    choose(visitor, "7.4-01", 4)
    visitor.press("undo-last")
    undone = visitor.say("undone", change=visitor.say("change-answer"))
    expect(visitor.page.get_by_test_id("stToast")).to_contain_text(undone)
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.DOCUMENTED)
    expect(chosen(visitor.page, "7.4-01")).to_have_text(f"2 {visitor.say('level-2')}")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_evidence_with_a_file_is_added_raises_the_evidenced_level_and_can_be_attached_elsewhere(
    visit: Visit, store: Store, assessment: Assessment, language: Language
) -> None:
    visitor = visit(language)
    page = opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-01", 4)
    unfold(visitor, "7.4-01")
    visitor.press("evidence-add")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("radio", name=visitor.say("kind-record"), exact=True).click()
    dialog.get_by_label(visitor.say("evidence-title"), exact=True).fill("Alındı bildirimleri 2026")
    dialog.get_by_role("radio", name=visitor.say("confidence-sampled"), exact=True).click()
    visitor.settle()
    dialog.locator("input[type=file]").set_input_files(
        {"name": "Şikâyet.txt", "mimeType": "text/plain", "buffer": "Yirmi kayıt".encode()}
    )
    visitor.settle()
    visitor.press("evidence-save")
    expect(dialog).to_be_hidden()
    kept = store.load(assessment.id)
    piece = next(iter(kept.evidence.values()))
    assert (piece.kind, piece.confidence) == (EvidenceKind.RECORD, Confidence.SAMPLED)
    assert piece.file
    assert store.read_file(piece.file.sha256) == "Yirmi kayıt".encode()
    assert kept.answers[ITEM].evidence == (piece.id,)
    expect(card(page, "7.4-01")).to_contain_text(visitor.say("answer-both", claimed=4, evidenced=4))

    unfold(visitor, "7.4-02")
    attach = card(page, "7.4-02").get_by_role("combobox", name=visitor.say("evidence-attach"))
    pick(visitor, attach)
    becomes(lambda: stored(store, assessment, "7.4-02").evidence, (piece.id,))
    card(page, "7.4-02").get_by_role("button", name=visitor.say("evidence-detach")).click()
    visitor.settle()
    becomes(lambda: stored(store, assessment, "7.4-02").evidence, ())


def test_an_evidence_file_that_is_refused_says_why_and_changes_nothing(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    unfold(visitor, "7.4-01")
    visitor.press("evidence-add")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(visitor.say("evidence-title"), exact=True).fill("A program")
    dialog.locator("input[type=file]").set_input_files(
        {"name": "tool.exe", "mimeType": "application/octet-stream", "buffer": b"MZ"}
    )
    visitor.settle()
    visitor.press("evidence-save")
    expect(dialog).to_contain_text('Files of the type ".exe" are not accepted')
    assert store.load(assessment.id).evidence == {}


def test_a_log_test_is_kept_with_its_outcome(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    unfold(visitor, "7.4-01")
    visitor.press("evidence-add")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("radio", name=visitor.say("kind-log-test"), exact=True).click()
    visitor.settle()
    dialog.get_by_role("radio", name=visitor.say("log-test-failed"), exact=True).click()
    dialog.get_by_label(visitor.say("evidence-title"), exact=True).fill("Acknowledged in time")
    visitor.settle()
    visitor.press("evidence-save")
    expect(dialog).to_be_hidden()
    piece = next(iter(store.load(assessment.id).evidence.values()))
    assert piece.log_test
    assert (piece.log_test.test, piece.log_test.passed) == ("T03", False)


def test_the_next_open_one_is_brought_into_view_with_the_focus_on_its_levels(
    visit: Visit, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "5.4")
    choose(visitor, "5.4.3-02", 3)
    visitor.press("assess-next-open")
    expect(card(page, "5.4.3-03")).to_be_in_viewport()
    expect(card(page, "5.4.3-03").get_by_role("radio").first).to_be_focused()


def test_the_next_clause_begins_at_its_top(visit: Visit, assessment: Assessment) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "5.4")
    button = page.get_by_role("button", name=visitor.say("assess-next-clause", number="6.1"))
    button.last.click()
    visitor.settle()
    expect(page.get_by_role("heading", name="6.1 General")).to_be_in_viewport()
    assert "clause=6.1" in page.url


def test_the_clause_list_turns_the_page_before_and_after_an_answer(
    visit: Visit, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    clauses = page.get_by_test_id("stSidebar").get_by_test_id("stRadio")
    clauses.get_by_text("7.5 Initial").click()
    expect(page.get_by_role("heading", name="7.5 Initial")).to_be_visible()
    visitor.settle()
    choose(visitor, "7.5-01", 3)
    expect(clauses.get_by_text(visitor.say("assess-progress", done=1, asked=6))).to_be_visible()
    clauses.get_by_text("7.6 Investigation").click()
    expect(page.get_by_role("heading", name="7.6 Investigation")).to_be_visible()
    visitor.settle()
    page.get_by_test_id("stSidebar").locator("summary").filter(has_text="8 Maintenance").click()
    visitor.settle()
    clauses.get_by_text("8.6 Management").click()
    expect(page.get_by_role("heading", name="8.6 Management")).to_be_visible()


def test_filters_list_what_is_open_without_evidence_or_mine(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    answers = [
        (Answer(requirement=ITEM, level=Level.APPLIED, owner="Ayşe YILMAZ"), 0),
        (Answer(requirement="iso-10002-2018/7.4-02", owner="İlker"), 0),
    ]
    store.apply(assessment.id, answers, now=NOW)
    visitor = visit("tr")
    page = opened(visitor, assessment, "7.4")

    def show(filter_name: str) -> Locator:
        page.get_by_role("radio", name=visitor.say(f"filter-{filter_name}"), exact=True).click()
        return numbers(page)

    expect(show("unproven")).to_have_text(["7.4-01"])
    expect(show("open")).to_have_count(20)
    expect(show("mine")).to_have_count(0)
    visitor.fill("assess-name", "ayse yilmaz")
    expect(numbers(page)).to_have_text(["7.4-01"])
    expect(show("all")).to_have_count(4)


def test_a_search_lists_from_all_clauses(visit: Visit, assessment: Assessment) -> None:
    visitor = visit("tr")
    page = opened(visitor, assessment, "7.4")
    field = page.get_by_label(visitor.say("assess-search"), exact=True)
    field.fill("8.6-01")
    field.press("Enter")
    visitor.settle()
    expect(numbers(page)).to_have_text(["8.6-01"])


def test_the_workshop_view_is_turned_and_answered_from_the_keyboard(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    visitor.press("workshop")
    expect(page.get_by_role("heading", name="7.4-01")).to_be_visible()
    page.keyboard.press("3")
    visitor.settle()
    page.keyboard.press("ArrowRight")
    visitor.settle()
    expect(page.get_by_role("heading", name="7.4-02")).to_be_visible()
    page.keyboard.press("5")
    visitor.settle()
    becomes(lambda: stored(store, assessment, "7.4-01").level, Level.APPLIED)
    becomes(lambda: stored(store, assessment, "7.4-02").level, Level.IMPROVED)
    page.keyboard.press("Escape")
    visitor.settle()
    expect(chosen(page, "7.4-02")).to_have_text(f"5 {visitor.say('level-5')}")


def test_the_language_can_be_switched_in_the_middle_of_a_clause(visit: Visit, assessment: Assessment) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    choose(visitor, "7.4-01", 3)
    page.get_by_role("radio", name="Türkçe").click()
    visitor.settle()
    expect(chosen(page, "7.4-01")).to_have_text("3 Uygulanıyor")


def test_an_assessment_that_was_deleted_in_another_window_ends_calmly(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = visit("en")
    page = opened(visitor, assessment, "7.4")
    store.delete(assessment.id, now=NOW)
    card(page, "7.4-01").get_by_role("radio").nth(3).click()
    visitor.settle()
    expect(page.get_by_text(visitor.say("no-assessment"), exact=True)).to_be_visible()
    store.restore(assessment.id, now=NOW)
