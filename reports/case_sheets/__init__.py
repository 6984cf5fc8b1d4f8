"""Sheets for the file review: a page a sampled case, with what the log says and room for what the file shows.

LogReport ─ view.py ─▶ SheetsView ─ paper.py ─▶ PDF
"""

from reports.case_sheets.paper import case_sheets_pdf
from reports.case_sheets.view import SHEETS, parts

__all__ = ["SHEETS", "case_sheets_pdf", "parts"]
