"""What a cell of an answer sheet may say, and how every bad one is named."""

from datetime import date

import pytest
from workbooks import ASKED, SHEET, STANDARD, filled, read, rows

from assessment.model import Level
from i18n import translator
from reports.answer_sheet import write_answer_sheet
from reports.answer_sheet.book import Cell
from reports.answer_sheet.layout import Column
from reports.answer_sheet.values import CellTrouble, parse


def codes(preview):
    return [(p.place, p.code.removeprefix("answer-sheet-")) for p in preview.problems]


# --- What a cell may say --------------------------------------------------------------------------


def value(column, content, kind="text"):
    return parse(column, Cell("Answers", 4, 6, kind, content))


@pytest.mark.parametrize(
    "text",
    [
        *("3", " 3 ", "3 – Applied", "3 - applied", "3: APPLIED", "Applied"),
        *("3 – Uygulanıyor", "UYGULANIYOR", "uygulaniyor", "3 uygulanıyor", "3)uygulanıyor"),
    ],
)
def test_a_level_is_understood_however_it_is_typed(text):
    assert value(Column.LEVEL, text) is Level.APPLIED


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("level", Level)
def test_every_level_is_understood_in_capitals_of_either_language(level, language):
    word = translator(language)(f"level-{int(level)}")
    turkish_capitals = word.replace("i", "İ").replace("ı", "I").upper()
    assert value(Column.LEVEL, f"{int(level)} – {turkish_capitals}") is level
    assert value(Column.LEVEL, turkish_capitals) is level


@pytest.mark.parametrize("number", [3, 3.0])
def test_a_level_may_be_a_number(number):
    assert value(Column.LEVEL, number, "number") is Level.APPLIED


@pytest.mark.parametrize(
    "text",
    ["3,0", "3.0", "3,5", "6", "-1", "33", "3 – Documented", "three", "3 4", "%70", "3 – Applied?", "٣"],
)
def test_what_is_no_level_is_refused(text):
    with pytest.raises(CellTrouble, match="answer-sheet-level"):
        value(Column.LEVEL, text)


@pytest.mark.parametrize(
    ("kind", "content"),
    [("number", 3.5), ("number", 6), ("number", -1), ("boolean", True), ("date", "1900-01-03")],
)
def test_numbers_truth_values_and_dates_that_are_no_level_are_refused(kind, content):
    with pytest.raises(CellTrouble, match="answer-sheet-level"):
        value(Column.LEVEL, content, kind)


@pytest.mark.parametrize("text", ["03.04.2026", "3.4.2026", "2026-04-03"])
def test_a_date_is_read_with_the_day_first_or_in_iso_order(text):
    assert value(Column.DUE, text) == date(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    ["03/04/2026", "4.3.26", "31.02.2026", "2026-13-01", "April 2026", "46115", "03.04.0026", "3.4.2026."],
)
def test_an_ambiguous_or_impossible_date_is_refused(text):
    with pytest.raises(CellTrouble, match="answer-sheet-date"):
        value(Column.DUE, text)


def test_a_plain_number_is_no_date():
    with pytest.raises(CellTrouble, match="answer-sheet-date"):
        value(Column.DUE, 46115, "number")


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        ("number", 42, "42"),
        ("number", 42.0, "42"),
        ("number", 2.5, "2.5"),
        ("date", "2026-04-03", "03.04.2026"),
        ("text", "  a_x000D_\nb ", "a\nb"),
    ],
)
def test_what_excel_made_of_a_text_is_turned_back(kind, content, expected):
    assert value(Column.SEEN, content, kind) == expected


# --- Problems in rows -----------------------------------------------------------------------------


def test_every_bad_cell_is_named_and_hides_no_other():
    data = filled(
        SHEET,
        {"F4": "high", "L4": "soon", "F5": 3, "G5": "No shops", "F6": "N/A", "K7": "x" * 301, "F8": 4}
        | {"H9": "=1+1", "H10": "#REF!", "I11": True, "J12": "a\x7fb", "B13": "99.9-01", "F14": 2},
    )
    preview = read(data)
    assert codes(preview) == [
        ("Answers!F4", "level"),
        ("Answers!L4", "date"),
        ("Answers!5", "level-and-na"),
        ("Answers!6", "na-reason"),
        ("Answers!K7", "too-long"),
        ("Answers!H9", "formula"),
        ("Answers!H10", "error"),
        ("Answers!I11", "not-text"),
        ("Answers!J12", "character"),
        ("Answers!B13", "number"),
    ]
    assert [c.place for c in preview.changes] == ["Answers!8", "Answers!14"]


def test_a_requirement_answered_in_two_rows_is_taken_from_neither():
    preview = read(filled(SHEET, {"B5": rows(SHEET)[3][1], "F4": 3, "F5": 3}))
    assert codes(preview) == [("Answers!4", "row-twice"), ("Answers!5", "row-twice")]
    assert preview.changes == ()


def test_answers_without_a_number_are_a_problem():
    assert codes(read(filled(SHEET, {"B4": None, "F4": 3}))) == [("Answers!4", "no-number")]


def test_an_empty_row_without_a_number_is_none():
    assert codes(read(filled(SHEET, {"B4": None}))) == []


def test_an_answer_to_what_is_not_asked_is_a_problem():
    full = filled(write_answer_sheet(STANDARD, None, "en"), {f"F{row}": 3 for row in range(4, 223)})
    preview = read(full)
    assert len(preview.changes) == len(ASKED)
    assert {code for _, code in codes(preview)} == {"not-asked"}
    assert len(preview.problems) == len(STANDARD.requirements) - len(ASKED)
