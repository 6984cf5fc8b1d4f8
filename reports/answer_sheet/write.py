"""Writes the answer sheet: a workbook to fill in without Hazır, and to import again.

Same input, same bytes. Every text is written as text, so that nothing in it can run as a formula.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from assessment.model import LINE_LIMIT, TEXT_LIMIT, Answer, Assessment, Level
from checklists.model import Depth, Language, Requirement, Standard
from i18n import translator
from i18n.translator import Translator
from reports.answer_sheet import readme
from reports.answer_sheet.heights import GrowingRows, height
from reports.answer_sheet.layout import (
    FIELDS,
    SCHEMA,
    TICKET,
    TICKET_HEAD,
    Column,
    Value,
    answers_name,
    field,
    fingerprint,
    level_words,
    shown_text,
)
from reports.answer_sheet.parts import Part, parts

HEAD_ROW = 2
FIRST_ROW = 3
A4 = 9
FIRST_DAY = date(1900, 3, 1)  # Excel's calendar has a 29 February 1900

# Characters of the default typeface; together they fit an A4 page across at a readable size.
WIDTHS: dict[Column, int] = {
    Column.CLAUSE: 15,
    Column.NUMBER: 8,
    Column.TEXT: 40,
    Column.EVIDENCE: 28,
    Column.GAP: 28,
    Column.ORIGIN: 26,
    Column.LEVEL: 17,
    Column.NOT_APPLICABLE: 18,
    Column.OVERRIDE: 22,
    Column.SEEN: 28,
    Column.MISSING: 28,
    Column.ACTION: 24,
    Column.OWNER: 14,
    Column.DUE: 12,
}

LEVEL_COLOURS = {0: "#F3C6C1", 1: "#F8D9C0", 2: "#FAEDBE", 3: "#DDEBC8", 4: "#BFE0C8", 5: "#9BD0BC"}
DATE_FORMATS: dict[Language, str] = {"en": "yyyy-mm-dd", "tr": "dd.mm.yyyy"}


def write_answer_sheet(
    standard: Standard, assessment: Assessment | None, language: Language, *, depth: Depth = Depth.FULL
) -> bytes:
    """The workbook of an assessment with its present answers, or an empty one of a depth (for None)."""
    t = translator(language)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        book.set_properties(
            {
                "title": f"{answers_name(t)} – {standard.designation}",
                "author": "Hazır",
                "created": datetime.combine(standard.verified_on, time()),
            }
        )
        known = parts(standard, assessment, depth)
        for part in known:
            _Answers(book, part, assessment, t.on(part.standard.nature)).write()
        readme.write(book, known, assessment, t)
        _write_ticket(book, known, assessment, language)
    return file.getvalue()


class _Answers:
    """The sheet of a standard that people fill in."""

    def __init__(self, book: Workbook, part: Part, assessment: Assessment | None, t: Translator):
        self.part, self.assessment, self.t = part, assessment, t
        self.standard, self.columns = part.standard, part.columns
        self.sheet: Worksheet = book.add_worksheet(part.names[t.language], GrowingRows)
        cell = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C9CED6", "font_size": 10}
        self.given = book.add_format(cell | {"bg_color": "#F4F5F7"})
        self.strong = book.add_format(cell | {"bg_color": "#F4F5F7", "bold": True})
        self.open = book.add_format(cell | {"locked": False})
        self.day = book.add_format(cell | {"locked": False, "num_format": DATE_FORMATS[t.language]})
        head = cell | {"bold": True, "font_color": "#FFFFFF", "valign": "vcenter"}
        self.head = book.add_format(head | {"bg_color": "#4A5568"})
        self.head_open = book.add_format(head | {"bg_color": "#1F4E79"})
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.hint = book.add_format({"font_color": "#4A5568", "font_size": 10})
        self.level_formats = {n: book.add_format({"bg_color": c}) for n, c in LEVEL_COLOURS.items()}

    def write(self) -> None:
        """All of it."""
        asked = self.part.asked
        last = FIRST_ROW + len(asked) - 1
        self._head()
        for row, requirement in enumerate(asked, FIRST_ROW):
            self._row(row, requirement)
        self._help_filling(last)
        self._set_up_view(last)
        self._set_up_print()

    def _head(self) -> None:
        organisation = f" · {self.assessment.setup.organisation}" if self.assessment else ""
        self.sheet.write_string(0, 0, f"{self.standard.designation}{organisation}", self.title)
        hint = "answer-sheet-hint-carried" if self.part.derivation else "answer-sheet-hint"
        self.sheet.write_string(1, 0, self.t(hint), self.hint)
        self.sheet.set_row(0, 24)
        self.sheet.set_row(HEAD_ROW, 32)
        for index, column in enumerate(self.columns):
            style = self.head_open if column in FIELDS else self.head
            self.sheet.write_string(HEAD_ROW, index, column.heading(self.t), style)
            self.sheet.set_column(index, index, WIDTHS[column])

    def _row(self, row: int, requirement: Requirement) -> None:
        given, answer = list(self._given(requirement)), self._answer(requirement)
        for index, (text, style) in enumerate(given):
            self.sheet.write_string(row, index, text, style)
        for index, column in enumerate(self.part.fields, len(given)):
            if column is Column.OVERRIDE and not self._can_override(requirement, answer):
                self.sheet.write_blank(row, index, None, self.given)
            else:
                self._value(row, index, column, field(answer, column))
        texts = [text for text, _ in given] + [field(answer, c) for c in self.part.fields]
        shown = ((t, WIDTHS[c]) for c, t in zip(self.columns, texts, strict=True) if isinstance(t, str))
        self.sheet.set_row(row, height(shown))

    def _given(self, requirement: Requirement) -> Iterator[tuple[str, Format]]:
        language = self.t.language
        clause = self.standard.clauses[requirement.clause]
        yield f"{clause.number} {clause.title[language]}", self.given
        yield requirement.number, self.strong
        yield requirement.text[language], self.given
        yield requirement.evidence[language], self.given
        yield requirement.gap[language], self.given
        if self.part.derivation:
            yield self.part.origin(requirement.id, self.t), self.given

    def _can_override(self, requirement: Requirement, answer: Answer) -> bool:
        derived = self.part.derived(requirement.id)
        return bool(answer.override) or (derived is not None and derived.is_subset)

    def _answer(self, requirement: Requirement) -> Answer:
        return (
            self.assessment.answer(requirement.id) if self.assessment else Answer(requirement=requirement.id)
        )

    def _value(self, row: int, index: int, column: Column, value: Value) -> None:
        if isinstance(value, date):
            if value >= FIRST_DAY:
                self.sheet.write_datetime(row, index, datetime.combine(value, time()), self.day)
            else:
                self.sheet.write_string(row, index, value.isoformat(), self.day)
        elif isinstance(value, Level):
            self.sheet.write_string(row, index, level_words(value, self.t), self.open)
        elif value:
            self.sheet.write_string(row, index, shown_text(value), self.open)
        else:
            self.sheet.write_blank(row, index, None, self.day if column is Column.DUE else self.open)

    def _help_filling(self, last: int) -> None:
        """Drop-down, limits and colours. Excel checks what is typed, not what is pasted: the reader does."""
        for column in self.part.fields:
            index = self.columns.index(column)
            self.sheet.data_validation(FIRST_ROW, index, last, index, self._rule(column))
        level = self.columns.index(Column.LEVEL)
        for number, style in self.level_formats.items():
            begins = {"type": "text", "criteria": "begins with", "value": str(number), "format": style}
            self.sheet.conditional_format(FIRST_ROW, level, last, level, begins)

    def _rule(self, column: Column) -> dict[str, object]:
        told = {"error_title": column.heading(self.t)}
        if column is Column.LEVEL:
            words = [level_words(level, self.t) for level in Level]
            return told | {
                "validate": "list",
                "source": words,
                "error_message": self.t("answer-sheet-error-level"),
            }
        if column is Column.DUE:
            message = self.t("answer-sheet-error-due")
            return told | {
                "validate": "date",
                "criteria": ">=",
                "value": FIRST_DAY,
                "error_message": message,
            }
        limit = LINE_LIMIT if column is Column.OWNER else TEXT_LIMIT
        message = self.t("answer-sheet-error-length", limit=limit)
        return told | {"validate": "length", "criteria": "<=", "value": limit, "error_message": message}

    def _set_up_view(self, last: int) -> None:
        self.sheet.freeze_panes(FIRST_ROW, self.columns.index(Column.EVIDENCE))
        self.sheet.autofilter(HEAD_ROW, 0, last, len(self.columns) - 1)
        self.sheet.set_selection(FIRST_ROW, self.columns.index(Column.LEVEL), FIRST_ROW, 5)
        allowed = ("format_cells", "format_columns", "format_rows", "sort", "autofilter")
        self.sheet.protect("", dict.fromkeys(allowed, True))

    def _set_up_print(self) -> None:
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(HEAD_ROW)
        self.sheet.set_header(f"&L{self.standard.designation}&R{self.part.names[self.t.language]}")
        self.sheet.set_footer("&LHazır&R&P / &N")


def _write_ticket(
    book: Workbook, known: tuple[Part, ...], assessment: Assessment | None, language: Language
) -> None:
    """The hidden sheet: what the workbook belongs to, and what every answer was when it was written."""
    facts = {
        "schema": str(SCHEMA),
        "standard": known[0].standard.id,
        "checklist": known[0].standard.content_hash,
        "assessment": assessment.id if assessment else "",
        "language": language,
    }
    for part in known[1:]:
        facts |= {"integrated": part.standard.id, "integrated-checklist": part.standard.content_hash}
    rows = [*facts.items(), (TICKET_HEAD, "fingerprint")]
    if assessment:
        rows += [(r.id, fingerprint(assessment.answer(r.id))) for part in known for r in part.asked]
    sheet = book.add_worksheet(TICKET)
    for row, pair in enumerate(rows):
        for column, text in enumerate(pair):
            sheet.write_string(row, column, text)
    sheet.protect()
    sheet.hide()
