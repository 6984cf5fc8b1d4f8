"""What template and reader agree on: the sheet's name and its columns."""

from __future__ import annotations

from enum import StrEnum

from i18n.translator import Translator

PROGRAMS_NAMES = ("Sheet1", "Sayfa1")
"""What spreadsheet programs call a sheet that nobody named: a sheet may be made without our template."""


class Column(StrEnum):
    """From left to right. The reader asks for CLAUSE and LEVEL only."""

    CLAUSE = "clause"
    TITLE = "title"
    NOW = "now"
    LEVEL = "level"
    NOTE = "note"

    def heading(self, t: Translator) -> str:
        """The heading in the sheet's language."""
        return t(f"former-column-{self}")


def sheet_name(t: Translator) -> str:
    """The name of the sheet."""
    return t("former-sheet-name")
