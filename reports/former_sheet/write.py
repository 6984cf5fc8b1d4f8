"""Writes the template for answers on former clause numbers. Same input, same bytes."""

from __future__ import annotations

import io
from datetime import datetime, time

import xlsxwriter
from xlsxwriter.workbook import Workbook

from assessment.model import Level
from checklists.model import Language, Standard
from i18n import translator
from i18n.translator import Translator
from reports.answer_sheet.layout import level_words
from reports.former_sheet.layout import Column, sheet_name
from reports.former_sheet.numbering import FormerClauses, Numbering

HEAD_ROW = 2
WIDTHS = {Column.CLAUSE: 10, Column.TITLE: 46, Column.NOW: 14, Column.LEVEL: 20, Column.NOTE: 60}


def write_former_sheet(standard: Standard, numbering: Numbering, language: Language) -> bytes:
    """A workbook with a row for each clause of a former edition."""
    t = translator(language)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        created = datetime.combine(standard.verified_on, time())
        book.set_properties({"title": numbering.edition, "author": "Hazır", "created": created})
        _write(book, FormerClauses(standard, numbering), t)
    return file.getvalue()


def _write(book: Workbook, clauses: FormerClauses, t: Translator) -> None:
    sheet = book.add_worksheet(sheet_name(t))
    plain = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C9CED6", "font_size": 10}
    given, head = book.add_format(plain | {"bg_color": "#F4F5F7"}), {"bold": True, "font_color": "#FFFFFF"}
    headings = book.add_format(plain | head | {"bg_color": "#1F4E79"})
    to_fill = book.add_format(plain | {"num_format": "@"})
    sheet.write_string(0, 0, clauses.numbering.edition, book.add_format({"bold": True, "font_size": 14}))
    sheet.write_string(1, 0, t("former-hint", edition=clauses.numbering.edition))
    for index, column in enumerate(Column):
        sheet.write_string(HEAD_ROW, index, column.heading(t), headings)
        sheet.set_column(index, index, WIDTHS[column])
    rows = list(clauses.leaves())
    for at, (number, row) in enumerate(rows, HEAD_ROW + 1):
        title = row.title_before[t.language] if row.title_before else ""
        for index, text in enumerate((number, title, row.edition_2018 or "")):
            sheet.write_string(at, index, text, given)
        for column in (Column.LEVEL, Column.NOTE):
            sheet.write_blank(at, list(Column).index(column), None, to_fill)
    words = [level_words(level, t) for level in Level]
    level = list(Column).index(Column.LEVEL)
    sheet.data_validation(
        HEAD_ROW + 1, level, HEAD_ROW + len(rows), level, {"validate": "list", "source": words}
    )
    sheet.freeze_panes(HEAD_ROW + 1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
