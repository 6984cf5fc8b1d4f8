"""Answers given offline: an XLSX with every requirement, and what importing it would change.

write_answer_sheet(standard, assessment, language)             the workbook, as bytes
read_answer_sheet(data, standard, assessment, revisions)       a SheetPreview; nothing is saved

An integrated assessment has a sheet for each of its two standards in one workbook (parts.py).

bytes ─ safe.open_book ─▶ cells ─ sheet.read_rows ─▶ values ─ read.compare ─▶ preview
        (limited child)          (values.py)                 (against what is stored now)
"""

from reports.answer_sheet.preview import FieldChange, RowChange, SheetPreview
from reports.answer_sheet.read import read_answer_sheet
from reports.answer_sheet.write import write_answer_sheet

__all__ = ["FieldChange", "RowChange", "SheetPreview", "read_answer_sheet", "write_answer_sheet"]
