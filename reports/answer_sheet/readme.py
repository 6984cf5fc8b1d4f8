"""The sheet that explains the answer sheet: how to fill it in, the levels, what importing does."""

from __future__ import annotations

from collections.abc import Iterator

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from assessment.model import Assessment, Level
from i18n.translator import Translator
from reports.answer_sheet.heights import GrowingRows, height
from reports.answer_sheet.layout import level_words
from reports.answer_sheet.parts import Part

WIDTHS = (26, 90)
FILLING = ("level", "na", "notes", "action", "evidence", "leave")
CARRIED = ("carried", "override")
"""Told first where what ISO 9001 asks is carried over."""
IMPORTING = ("preview", "problems", "conflicts", "missing", "texts")


class _Styles:
    """How the sheet looks."""

    def __init__(self, book: Workbook):
        plain = {"text_wrap": True, "valign": "top", "font_size": 10}
        self.plain = book.add_format(plain)
        self.strong = book.add_format(plain | {"bold": True})
        self.head = book.add_format({"bold": True, "font_size": 13, "font_color": "#1F4E79"})
        self.title = book.add_format({"bold": True, "font_size": 16})


def write(book: Workbook, known: tuple[Part, ...], assessment: Assessment | None, t: Translator) -> None:
    """Adds the sheet."""
    sheet = book.add_worksheet(t("answer-sheet-readme"), GrowingRows)
    styles = _Styles(book)
    sheet.set_column(0, 0, WIDTHS[0])
    sheet.set_column(1, 1, WIDTHS[1])
    sheet.hide_gridlines(2)
    for row, (left, right, style) in enumerate(_rows(known, assessment, t, styles)):
        sheet.write_string(row, 0, left, style)
        sheet.write_string(row, 1, right, styles.plain)
        if right:
            sheet.set_row(row, height(zip((left, right), WIDTHS, strict=True)))
    sheet.set_portrait()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.protect()


def _rows(
    known: tuple[Part, ...], assessment: Assessment | None, t: Translator, styles: _Styles
) -> Iterator[tuple[str, str, Format]]:
    yield t("answer-sheet-readme-title"), "", styles.title
    for part in known:
        title = f"{part.standard.designation} – {part.standard.title[t.language]}"
        yield t("answer-sheet-readme-standard"), title, styles.strong
    if assessment:
        yield t("answer-sheet-readme-organisation"), assessment.setup.organisation, styles.strong
        yield t("answer-sheet-readme-assessment"), assessment.id, styles.strong
    yield "", "", styles.plain
    if len(known) > 1:
        t = t.on("joint")
        yield from _part("two", CARRIED, t, styles)
    yield from _part("filling", FILLING, t, styles)
    yield t("answer-sheet-readme-levels"), "", styles.head
    for level in Level:
        yield level_words(level, t), t(f"level-{int(level)}.means"), styles.strong
    yield "", "", styles.plain
    yield from _part("importing", IMPORTING, t, styles)
    yield "", t("answer-sheet-readme-copyright"), styles.plain


def _part(
    part: str, points: tuple[str, ...], t: Translator, styles: _Styles
) -> Iterator[tuple[str, str, Format]]:
    yield t(f"answer-sheet-readme-{part}"), "", styles.head
    for point in points:
        message = f"answer-sheet-readme-{part}-{point}"
        yield t(f"{message}.name"), t(message), styles.strong
    yield "", "", styles.plain
