"""Answers given offline: what the workbook holds, what comes back, what is refused."""

import io
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import answers
from workbooks import edited, filled, repacked, with_rows

from assessment.model import Answer, Assessment, Level, Setup
from checklists import load_standard
from checklists.model import Depth
from errors import AnswerSheetRefused
from i18n import translator
from reports.answer_sheet import read_answer_sheet, write_answer_sheet
from reports.answer_sheet.book import Cell
from reports.answer_sheet.layout import Column
from reports.answer_sheet.values import CellTrouble, parse

STANDARD = load_standard()
ASKED = [r.id for r in STANDARD.select(Depth.QUICK)]
FIRST, SECOND, THIRD = ASKED[:3]
ROW = 4  # of the first requirement


def assessment(*given: Answer, depth: Depth = Depth.QUICK) -> Assessment:
    return Assessment(
        id="a" * 32,
        setup=Setup(organisation="Körfez A.Ş.", depth=depth),
        standard_hash=STANDARD.content_hash,
        answers={a.requirement: a for a in given},
    )


EMPTY = assessment()
SHEET = write_answer_sheet(STANDARD, EMPTY, "en")


def read(data, stored=EMPTY, revisions=None):
    return read_answer_sheet(data, STANDARD, stored, revisions or {})


def rows(data, sheet="Answers"):
    return [list(r) for r in openpyxl.load_workbook(io.BytesIO(data))[sheet].iter_rows(values_only=True)]


def midnight(year, month, day):
    return datetime.combine(date(year, month, day), time())


def codes(preview):
    return [(p.place, p.code.removeprefix("answer-sheet-")) for p in preview.problems]


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


# --- Files that are refused -----------------------------------------------------------------------

STRAY = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
MANY_ROWS = b"".join(
    b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>x</t></is></c></row>' % (n, n) for n in range(300, 100_300)
)


def bomb():
    """About 585 KB that unpack to 600 MB."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml"):
            archive.writestr(name, "<x/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as member:
            for _ in range(600):
                member.write(b" " * 1024 * 1024)
    return file.getvalue()


def other_zip():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    return file.getvalue()


def repeated_text():
    """One long text that 60,000 cells refer to: 2 GB from a small file."""
    cells = b"".join(
        b'<row r="%d">%s</row>' % (n, b"".join(b'<c t="s"><v>0</v></c>' for _ in range(40)))
        for n in range(300, 1800)
    )
    data = with_rows(SHEET, cells)
    long = b"<si><t>" + b"long " * 6_500 + b"</t></si>"
    head = b"<si>"
    return repacked(data, {"xl/sharedStrings.xml": lambda xml: xml.replace(head, long + head, 1)})


def encrypted_member():
    data = bytearray(SHEET)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def ticket(key, value):
    def change(book):
        for row in book["Hazır"].iter_rows():
            if row[0].value == key:
                row[1].value = value

    return edited(SHEET, change)


def add_doctype(xml):
    return xml.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', 1)


def without_sheet(name):
    return edited(SHEET, lambda book: book.remove(book[name]))


FFFE = "\ufffe".encode()

REFUSED = {
    "one cell at the far corner": (lambda: with_rows(SHEET, STRAY), "beyond", "Answers!XFD1048576"),
    "a hundred thousand rows": (lambda: with_rows(SHEET, MANY_ROWS), "beyond", "Answers!A2001"),
    "a ZIP bomb": (bomb, "bomb", ""),
    "one long text in every cell": (repeated_text, "too-much", "Answers"),
    "a PDF before the ZIP": (lambda: b"%PDF-1.4\n" + SHEET, "not-xlsx", ""),
    "a CSV called xlsx": (lambda: b"No;Level\n4.2-01;3\n", "not-xlsx", ""),
    "nothing": (lambda: b"", "not-xlsx", ""),
    "some other ZIP": (other_zip, "not-xlsx", ""),
    "half of the file": (lambda: SHEET[: len(SHEET) // 2], "damaged", ""),
    "an old xls or a password": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "locked", ""),
    "an encrypted member": (encrypted_member, "locked", ""),
    "macros": (lambda: repacked(SHEET, {"xl/vbaProject.bin": lambda _: b"x"}), "macros", "xl/vbaProject.bin"),
    "a document type": (
        lambda: repacked(SHEET, {"xl/worksheets/sheet1.xml": add_doctype}),
        "doctype",
        "xl/worksheets/sheet1.xml",
    ),
    "U+FFFE in a text": (
        lambda: repacked(SHEET, {"xl/sharedStrings.xml": lambda xml: xml.replace(b"<t>", b"<t>" + FFFE, 1)}),
        "damaged",
        "ParseError",
    ),
    "too many parts": (
        lambda: repacked(SHEET, {f"xl/media/{n}.png": lambda _: b"x" for n in range(600)}),
        "bomb",
        "",
    ),
    "a file that is too large": (lambda: SHEET + b"\0" * (20 * 1024 * 1024), "too-large", ""),
    "another standard": (lambda: ticket("standard", "iso-9001-2015"), "other-standard", "Hazır"),
    "another assessment": (lambda: ticket("assessment", "b" * 32), "other-assessment", "Hazır"),
    "another format": (lambda: ticket("schema", "2"), "schema", "Hazır"),
    "no hidden sheet": (lambda: without_sheet("Hazır"), "no-ticket", ""),
    "no answers": (lambda: without_sheet("Answers"), "no-answers", ""),
    "no headings": (lambda: edited(SHEET, lambda book: book["Answers"].delete_rows(3)), "no-head", "Answers"),
    "a heading twice": (lambda: filled(SHEET, {"M3": "level"}), "column-twice", "Answers!M3"),
}


@pytest.mark.parametrize(("make", "code", "place"), REFUSED.values(), ids=REFUSED)
def test_a_file_is_refused_with_place_fact_and_remedy(make, code, place):
    with pytest.raises(AnswerSheetRefused) as caught:
        read(make())
    (problem,) = caught.value.problems
    assert (problem.code, problem.place) == (f"answer-sheet-{code}", place)
    for language in ("en", "tr"):
        words = translator(language).explain(problem)
        assert words.fact
        assert words.remedy


def test_two_cells_at_the_far_corner_are_refused_within_seconds():
    far = b'<row r="1048575"><c r="XFD1048575"><v>1</v></c></row>' + STRAY
    with pytest.raises(AnswerSheetRefused, match="beyond"):
        read(with_rows(SHEET, far))
