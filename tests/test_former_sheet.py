"""Answers on the clause numbers of 2004 and 2014 are taken to 2018: every row, and what is wrong with one."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from assessment.model import Answer, Assessment, Level, Setup
from checklists import Depth, load_standard
from errors import AnswerSheetRefused
from i18n import translator
from reports.answer_sheet import SheetPreview
from reports.former_sheet.numbering import Numbering
from reports.former_sheet.read import read_former_sheet
from reports.former_sheet.write import write_former_sheet

STANDARD = load_standard()
HEAD = ("Clause", "Level", "Note")


def assessment(*said: Answer, depth: Depth = Depth.FULL) -> Assessment:
    setup = Setup(organisation="Örnek A.Ş.", depth=depth)
    return Assessment(
        id="a" * 32, setup=setup, standard_hash="0" * 64, answers={a.requirement: a for a in said}
    )


def sheet(*rows: tuple[Any, ...], name: str = "Sheet1", head: tuple[str, ...] = HEAD) -> bytes:
    book = openpyxl.Workbook()
    book.active.title = name
    for row in (head, *rows):
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def read(
    data: bytes, into: Assessment | None = None, numbering: Numbering = Numbering.FOURTEEN
) -> SheetPreview:
    return read_former_sheet(data, STANDARD, into or assessment(), {}, numbering)


def clause(number: str) -> list[str]:
    return [r.id for r in STANDARD.clauses[number].all_requirements]


def codes(preview: SheetPreview) -> list[str]:
    return [problem.code for problem in preview.problems]


@pytest.mark.parametrize("numbering", list(Numbering))
def test_a_former_clause_gives_its_level_to_all_that_it_became_marked_to_check(numbering: Numbering):
    preview = read(sheet(("4.2", 3, "Afişler var")), numbering=numbering)
    assert [c.requirement.id for c in preview.changes] == clause("4.4")
    assert {(c.after.level, c.after.seen, c.after.to_check) for c in preview.changes} == {
        (Level.APPLIED, "Afişler var", True)
    }
    assert {c.place for c in preview.changes} == {"Sheet1!2"}
    assert [n.code for n in preview.notices] == ["former-to-check"]


@pytest.mark.parametrize(
    ("old", "now"),
    [("5.1", "5.2"), ("5.3.2", "5.4.2"), ("Annex H", "I"), ("Ek C", "D"), ("7.4 Alındı", "7.4")],
)
def test_numbers_are_read_as_people_write_them(old: str, now: str):
    assert [c.requirement.id for c in read(sheet((old, "2 – Documented"))).changes] == clause(now)


def test_a_clause_that_moved_is_not_taken_for_the_one_that_has_its_number_now():
    changed = {c.requirement.clause for c in read(sheet(("4.10", 4))).changes}
    assert changed == {"4.13"}


def test_a_whole_chapter_reaches_all_of_it():
    changed = {c.requirement.clause.partition(".")[0] for c in read(sheet((6, 1))).changes}
    assert changed == {"6"}


def test_two_rows_for_one_requirement_leave_the_lowest_level_and_both_notes():
    preview = read(sheet(("5.3", 4, "Genel"), ("5.3.1", 1, "Üst yönetim")))
    found = {c.requirement.clause: c.after for c in preview.changes}
    assert (found["5.4.1"].level, found["5.4.1"].seen) == (Level.INFORMAL, "Genel\n\nÜst yönetim")
    assert found["5.4.2"].level is Level.MEASURED
    twice = next(n for n in preview.notices if n.code == "former-twice")
    assert twice.facts["others"] == "Sheet1!2, Sheet1!3"


def test_not_applicable_takes_its_note_as_the_reason():
    preview = read(sheet(("4.6", "Not applicable", "Ücret alınmıyor"), ("4.5", "n/a", None)))
    assert {c.after.not_applicable for c in preview.changes} == {"Ücret alınmıyor"}
    assert codes(preview) == ["answer-sheet-na-reason"]


def test_what_is_stored_already_is_a_conflict_and_its_note_stays():
    first, *_ = clause("4.4")
    kept = Answer(requirement=first, level=Level.IMPROVED, seen="Panoda", owner="Ayşe")
    preview = read(sheet(("4.2", 3, "Afişler var")), assessment(kept))
    (conflict,) = preview.conflicts
    assert (conflict.before, conflict.after.seen) == (kept, "Panoda\n\nAfişler var")
    assert (conflict.after.owner, conflict.after.level) == ("Ayşe", Level.APPLIED)


def test_what_says_the_same_changes_nothing():
    said = [Answer(requirement=r, level=3, seen="Afişler var") for r in clause("4.4")]
    preview = read(sheet(("4.2", 3, "Afişler var")), assessment(*said))
    assert (preview.changes, preview.conflicts) == ((), ())
    assert list(preview.unchanged) == clause("4.4")


def test_every_problem_is_named_and_hides_no_good_row():
    rows = [("4.99", 3), ("4.2", 9), ("4.3", None, "Yalnız not"), (None, 3), ("4.5", "=1+1"), ("7.1", 2)]
    preview = read(sheet(*rows))
    wanted = ["former-unknown", "answer-sheet-level", "former-no-level", "former-no-clause"]
    assert codes(preview) == [*wanted, "answer-sheet-formula"]
    assert {c.requirement.clause for c in preview.changes} == {"7.1"}
    assert [p.place for p in preview.problems] == [
        "Sheet1!A2", "Sheet1!B3", "Sheet1!4", "Sheet1!5", "Sheet1!B6",
    ]  # fmt: skip


def test_a_number_that_may_have_lost_a_zero_is_refused_not_guessed():
    assert codes(read(sheet((4.1, 3)))) == ["former-decimal"]
    assert codes(read(sheet((4.2, 3)))) == []


def test_a_clause_that_this_depth_does_not_ask_is_named():
    asked = {r.clause for r in STANDARD.select(Depth.QUICK)}
    old = next(
        row.edition_2014
        for row in STANDARD.former_clauses
        if row.edition_2014 and row.edition_2018 in STANDARD.clauses and row.edition_2018 not in asked
        and not STANDARD.clauses[row.edition_2018].clauses
    )  # fmt: skip
    assert codes(read(sheet((old, 3)), assessment(depth=Depth.QUICK))) == ["former-not-asked"]


def test_a_clause_without_a_place_in_2018_is_named():
    gone = STANDARD.former_clauses[5].but(edition_2018=None)
    others = [row for row in STANDARD.former_clauses if row.edition_2014 != gone.edition_2014]
    standard = STANDARD.but(former_clauses=(*others, gone))
    data = sheet((gone.edition_2014, 3))
    preview = read_former_sheet(data, standard, assessment(), {}, Numbering.FOURTEEN)
    assert codes(preview) == ["former-no-place"]


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("numbering", list(Numbering))
def test_the_template_has_every_leaf_and_comes_back_empty_or_filled(language, numbering):
    t = translator(language)
    data = write_former_sheet(STANDARD, numbering, language)
    assert data == write_former_sheet(STANDARD, numbering, language)
    empty = read(data, numbering=numbering)
    assert (empty.changes, empty.problems, empty.notices) == ((), (), ())
    book = openpyxl.load_workbook(io.BytesIO(data))
    rows = book[t("former-sheet-name")]
    numbers = [rows.cell(n, 1).value for n in range(4, rows.max_row + 1)]
    assert {"4.10", "5.3.1", "H"} <= set(numbers)
    assert not {"4", "5.3", "7"} & set(numbers)
    for n in range(4, rows.max_row + 1):
        rows.cell(n, 4).value = f"3 – {t('level-3')}"
    file = io.BytesIO()
    book.save(file)
    filled = read(file.getvalue(), numbering=numbering)
    assert filled.problems == ()
    new = {"4.2", "4.3", "4.9", "4.14", "4.15", "5.1", "A"}
    reached = {c.requirement.clause for c in filled.changes}
    assert {r.clause for r in STANDARD.requirements.values()} - reached <= new


def test_a_file_without_headings_or_sheet_is_refused():
    with pytest.raises(AnswerSheetRefused, match="former-no-head"):
        read(sheet(("4.2", 3), head=("A", "B", "C")))
    with pytest.raises(AnswerSheetRefused, match="answer-sheet-no-answers"):
        read(sheet(("4.2", 3), name="Başka"))
    with pytest.raises(AnswerSheetRefused, match="answer-sheet-not-xlsx"):
        read(b"4.2;3")


@pytest.mark.parametrize(
    "code",
    ["unknown", "no-place", "not-asked", "twice", "no-head", "no-level", "no-clause", "decimal", "to-check"],
)
@pytest.mark.parametrize("language", ["en", "tr"])
def test_everything_that_is_said_about_a_row_has_its_words(code: str, language):
    facts = dict.fromkeys(("number", "edition", "now", "others", "heading", "other", "count"), 2)
    t = translator(language)
    assert t(f"error-former-{code}", **facts)
    assert t(f"error-former-{code}.remedy", **facts)
