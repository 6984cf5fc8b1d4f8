"""The audit plan as a workbook: the plan on one sheet, how its time was reckoned on the other.

Every text is written as text, so that nothing in it can run as a formula.
"""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import Any

import xlsxwriter
from xlsxwriter.workbook import Workbook

from assessment.model import Assessment
from checklists.model import Language
from i18n import Translator, translator
from reports.answer_sheet.heights import GrowingRows, height
from reports.answer_sheet.layout import shown_text
from reports.audit_plan.view import PlanView, Row, plan_view

A4 = 9
HEAD_ROW = 2
CELL = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C9CED6", "font_size": 10}
HEAD = CELL | {"bold": True, "font_color": "#FFFFFF", "bg_color": "#0E5A6B", "valign": "vcenter"}
DATE_FORMATS: dict[Language, str] = {"en": "yyyy-mm-dd", "tr": "dd.mm.yyyy"}

Value = str | int | date | time | None


def plan_xlsx(assessment: Assessment, *, as_of: date, language: Language) -> bytes:
    """The plan as XLSX; the same plan, day and language give the same bytes.

    Raises InputError if there is no plan.
    """
    view, t = plan_view(assessment, as_of=as_of, language=language), translator(language)
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        created = datetime.combine(as_of, time())
        book.set_properties(
            {"title": f"{view.title} – {view.subject}", "author": "Hazır", "created": created}
        )
        _Sheet(book, t("audit-sheet-plan"), view, t).table(_plan_columns(view, t), _plan_rows(view))
        if view.steps:
            steps = [(step.title, step.rule, step.sum, step.source) for step in view.steps]
            _Sheet(book, t("audit-sheet-time"), view, t).table(_step_columns(t), steps, t("audit-method"))
    return file.getvalue()


def _plan_columns(view: PlanView, t: Translator) -> list[tuple[str, int]]:
    narrow = {"stage": 11, "day": 6, "date": 12, "start": 9, "end": 9, "title": 34, "role": 24}
    columns = [(t(f"audit-column-{name}"), width) for name, width in narrow.items()]
    columns += [(t("audit-column-clauses", standard=name), 22) for name in view.standards]
    return [*columns, (t("audit-column-evidence"), 60), (t("audit-column-auditors"), 18)]


def _plan_rows(view: PlanView) -> list[tuple[Value, ...]]:
    return [
        (day.stage, day.number, day.date, row.start, row.end, *_texts(row, view))
        for day in view.days
        for row in day.rows
    ]


def _texts(row: Row, view: PlanView) -> tuple[str, ...]:
    clauses = dict(row.clauses)
    numbers = (clauses.get(name, "") for name in view.standards)
    return (row.title, row.role, *numbers, "\n".join(row.evidence), row.auditors)


def _step_columns(t: Translator) -> list[tuple[str, int]]:
    widths = {"step": 34, "rule": 60, "sum": 34, "source": 40}
    return [(t(f"audit-column-{name}"), width) for name, width in widths.items()]


class _Sheet:
    """A sheet with a title, a row of headings and a table."""

    def __init__(self, book: Workbook, name: str, view: PlanView, t: Translator):
        self.sheet = book.add_worksheet(name, GrowingRows)
        self.cell, self.head = book.add_format(CELL), book.add_format(HEAD)
        self.day = book.add_format(CELL | {"num_format": DATE_FORMATS[t.language]})
        self.hour = book.add_format(CELL | {"num_format": "hh:mm"})
        self.hint = book.add_format({"font_color": "#4A5568", "font_size": 10})
        title = book.add_format({"bold": True, "font_size": 14})
        self.sheet.write_string(0, 0, shown_text(f"{name} · {view.subject} · {view.organisation}"), title)
        self.sheet.write_string(1, 0, t("audit-paper-notice"), self.hint)
        self.sheet.set_row(0, 24)
        self._set_up_print(name)

    def table(self, columns: list[tuple[str, int]], rows: list[Any], remark: str = "") -> None:
        """Headings with their widths, and what stands below them."""
        for n, (heading, width) in enumerate(columns):
            self.sheet.write_string(HEAD_ROW, n, heading, self.head)
            self.sheet.set_column(n, n, width)
        for at, values in enumerate(rows, HEAD_ROW + 1):
            for n, value in enumerate(values):
                self._write(at, n, value)
            texts = ((v, columns[n][1]) for n, v in enumerate(values) if isinstance(v, str))
            self.sheet.set_row(at, height(texts))
        self.sheet.freeze_panes(HEAD_ROW + 1, 0)
        if remark:
            self.sheet.write_string(HEAD_ROW + len(rows) + 2, 0, remark, self.hint)

    def _write(self, row: int, column: int, value: Value) -> None:
        if isinstance(value, str):
            self.sheet.write_string(row, column, shown_text(value), self.cell)
        elif isinstance(value, int):
            self.sheet.write_number(row, column, value, self.cell)
        elif isinstance(value, date):
            self.sheet.write_datetime(row, column, datetime.combine(value, time()), self.day)
        elif isinstance(value, time):
            self.sheet.write_datetime(row, column, value, self.hour)
        else:
            self.sheet.write_blank(row, column, None, self.cell)

    def _set_up_print(self, name: str) -> None:
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(HEAD_ROW)
        self.sheet.set_footer(f"&L{name}&R&P / &N")
