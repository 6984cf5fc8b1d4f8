"""Answers given offline: what the workbook holds, and what comes back."""

import io
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import answers
from workbooks import (
    ASKED,
    EMPTY,
    FIRST,
    ROW,
    SECOND,
    SHEET,
    STANDARD,
    THIRD,
    assessment,
    edited,
    filled,
    read,
    rows,
)

from assessment.model import Answer, Level
from checklists.model import Depth
from reports.answer_sheet import write_answer_sheet


def midnight(year, month, day):
    return datetime.combine(date(year, month, day), time())


# --- What is written ------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", Depth)
@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_requirement_of_the_depth_has_its_row_in_the_language(depth, language):
    data = write_answer_sheet(STANDARD, None, language, depth=depth)
    name = {"en": "Answers", "tr": "Cevaplar"}[language]
    written = [(r[1], r[2], r[3], r[4]) for r in rows(data, name)[3:]]
    asked = STANDARD.select(depth)
    assert written == [(r.number, r.text[language], r.evidence[language], r.gap[language]) for r in asked]


def test_the_same_input_gives_the_same_bytes():
    assert write_answer_sheet(STANDARD, EMPTY, "en") == SHEET


def test_present_answers_are_filled_in():
    stored = assessment(
        Answer(requirement=FIRST, level=Level.APPLIED, seen="Log", owner="Ayşe", due=date(2026, 4, 3)),
        Answer(requirement=SECOND, not_applicable="No shops"),
    )
    first, second = rows(write_answer_sheet(STANDARD, stored, "tr"), "Cevaplar")[3:5]
    assert first[5:] == ["3 – Uygulanıyor", None, "Log", None, None, "Ayşe", midnight(2026, 4, 3)]
    assert second[5:] == [None, "No shops", None, None, None, None, None]


def test_only_the_columns_to_fill_in_are_unlocked():
    sheet = openpyxl.load_workbook(io.BytesIO(SHEET))["Answers"]
    assert sheet.protection.sheet
    assert [cell.protection.locked for cell in sheet[ROW]] == [True] * 5 + [False] * 7


def test_the_level_is_chosen_from_a_list_in_words():
    sheet = openpyxl.load_workbook(io.BytesIO(SHEET))["Answers"]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    level = rules[f"F{ROW}:F{ROW + len(ASKED) - 1}"]
    assert level.formula1.startswith('"0 – Not in place,1 – Informal')
    assert len(level.formula1) <= 255  # Excel calls a longer list a damaged file


def test_the_sheet_that_ties_it_to_its_assessment_is_hidden():
    book = openpyxl.load_workbook(io.BytesIO(SHEET))
    assert [(s.title, s.sheet_state) for s in book] == [
        ("Answers", "visible"),
        ("Read me", "visible"),
        ("Hazır", "hidden"),
    ]


def test_rows_grow_with_their_text_while_people_type():
    with zipfile.ZipFile(io.BytesIO(SHEET)) as archive:
        assert b"customHeight" not in archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(
    "start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "http://x"]
)
def test_what_looks_like_a_formula_is_written_as_text(start):
    stored = assessment(Answer.model_construct(requirement=FIRST, seen=start))
    data = write_answer_sheet(STANDARD, stored, "en")
    cell = openpyxl.load_workbook(io.BytesIO(data))["Answers"]["H4"]
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", start, None)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


# --- What comes back ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "tr"])
def test_an_untouched_sheet_changes_nothing(language):
    stored = assessment(
        Answer(requirement=FIRST, level=Level.APPLIED, seen="a\n\tb", owner="Ayşe", due=date(2026, 4, 3)),
        Answer(requirement=SECOND, not_applicable="=1+1"),
        Answer(requirement=THIRD, seen="👩‍👩‍👧 " * 3_000, due=date(1066, 10, 14)),
    )
    preview = read(write_answer_sheet(STANDARD, stored, language), stored)
    assert (preview.changes, preview.conflicts, preview.problems, preview.absent) == ((), (), (), ())
    assert list(preview.unchanged) == ASKED


@given(st.tuples(*(answers(requirement) for requirement in ASKED[:10])))
@settings(max_examples=6, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck])
def test_any_answer_survives_the_round_trip(some):
    """Written for one assessment; read for the same one, and as a template that somebody filled in."""
    full = write_answer_sheet(STANDARD, assessment(*some), "tr")
    assert read(full, assessment(*some)).changes == ()
    preview = read(edited(full, lambda book: book["Hazır"].delete_rows(7, len(ASKED))))
    fields = [a.model_copy(update={"criterion": None, "evidence": ()}) for a in some]
    assert preview.problems == ()
    assert [a for a, _ in preview.accepted] == [a for a in fields if a != Answer(requirement=a.requirement)]


def test_a_change_is_shown_field_by_field_with_the_revision_it_is_based_on():
    stored = assessment(Answer(requirement=FIRST, level=Level.INFORMAL, seen="Log"))
    data = filled(write_answer_sheet(STANDARD, stored, "en"), {"F4": "3 – Applied", "H4": None, "K4": "Ali"})
    (change,) = read(data, stored, {FIRST: 7}).changes
    assert (change.place, change.requirement.id, change.revision) == ("Answers!4", FIRST, 7)
    assert [(f.column.value, f.before, f.after) for f in change.fields] == [
        ("level", Level.INFORMAL, Level.APPLIED),
        ("seen", "Log", ""),
        ("owner", "", "Ali"),
    ]


def test_evidence_and_criterion_stay_as_they_are():
    stored = Answer(
        requirement=FIRST, level=1, evidence=("e" * 32,), criterion={"basis": "legal", "reference": "6502"}
    )
    full = EMPTY.model_copy(update={"answers": {FIRST: stored}})
    (pair,) = read(filled(write_answer_sheet(STANDARD, full, "en"), {"F4": 2}), full).accepted
    assert pair == (stored.model_copy(update={"level": Level.DOCUMENTED}), 0)


def test_an_answer_changed_on_both_sides_is_a_conflict_and_not_accepted():
    before = assessment(Answer(requirement=FIRST, level=Level.INFORMAL), Answer(requirement=SECOND, level=0))
    data = filled(write_answer_sheet(STANDARD, before, "en"), {"F4": 3, "F5": 1})
    now = assessment(Answer(requirement=FIRST, level=Level.MEASURED), Answer(requirement=SECOND, level=0))
    preview = read(data, now, {FIRST: 2, SECOND: 1})
    assert [c.requirement.id for c in preview.conflicts] == [FIRST]
    assert [a.requirement for a, _ in preview.accepted] == [SECOND]
    assert {(a.requirement, revision) for a, revision in preview.accepted_with_conflicts} == {
        (FIRST, 2),
        (SECOND, 1),
    }


def test_a_newer_answer_is_not_touched_by_a_row_that_nobody_touched():
    data = write_answer_sheet(STANDARD, assessment(Answer(requirement=FIRST, level=1)), "en")
    preview = read(data, assessment(Answer(requirement=FIRST, level=4, seen="newer")))
    assert (preview.changes, preview.conflicts) == ((), ())


def test_both_sides_making_the_same_change_is_no_conflict():
    data = filled(SHEET, {"F4": 3})
    assert read(data, assessment(Answer(requirement=FIRST, level=3))).conflicts == ()


def test_rows_may_be_sorted_deleted_and_hidden_and_columns_moved():
    def rearrange(book):
        sheet = book["Answers"]
        sheet["F4"], sheet["L5"] = "5 – Improved", date(2026, 4, 3)
        sheet.delete_rows(6)
        cells = [[c.value for c in row] for row in sheet.iter_rows(min_row=4)]
        for number, values in enumerate(reversed(cells), 4):
            for column, value in enumerate(values, 1):
                sheet.cell(number, column).value = value
        sheet.insert_cols(7)
        sheet.cell(3, 7).value = "My remarks"
        sheet.column_dimensions["D"].hidden = True
        sheet.row_dimensions[9].hidden = True

    preview = read(edited(SHEET, rearrange))
    assert {c.requirement.id: c.fields[0].after for c in preview.changes} == {
        FIRST: Level.IMPROVED,
        SECOND: date(2026, 4, 3),
    }
    assert preview.absent == (THIRD,)
    assert [n.code for n in preview.notices] == ["answer-sheet-column-unknown"]


def test_a_deleted_column_leaves_its_part_of_the_answers_alone():
    stored = assessment(Answer(requirement=FIRST, level=1, owner="Ayşe"))
    data = edited(write_answer_sheet(STANDARD, stored, "en"), lambda book: book["Answers"].delete_cols(11))
    preview = read(data, stored)
    assert preview.changes == ()
    assert [(n.code, n.facts["column"]) for n in preview.notices] == [
        ("answer-sheet-column-missing", "Owner")
    ]


def test_an_empty_template_can_be_filled_in_for_any_assessment_of_the_standard():
    template = filled(write_answer_sheet(STANDARD, None, "en", depth=Depth.QUICK), {"F4": 3, "F5": 3})
    stored = assessment(Answer(requirement=SECOND, level=1))
    preview = read(template, stored, {SECOND: 4})
    assert [c.requirement.id for c in preview.changes] == [FIRST]
    assert [c.requirement.id for c in preview.conflicts] == [SECOND]


def test_a_sheet_on_an_older_checklist_is_read_with_a_notice():
    older = write_answer_sheet(STANDARD.with_hash("0" * 64), EMPTY, "en")
    assert [n.code for n in read(older).notices] == ["answer-sheet-older-checklist"]


def test_the_1904_calendar_of_old_macs_is_understood():
    def turn_to_1904(book):
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        book["Answers"]["L4"] = midnight(2026, 4, 3)

    (change,) = read(edited(SHEET, turn_to_1904)).changes
    assert change.after.due == date(2026, 4, 3)
