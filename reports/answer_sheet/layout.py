"""What writer and reader of the answer sheet agree on: sheets, columns, levels, fingerprints."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from enum import StrEnum

from assessment.model import Answer, Level
from i18n.translator import Translator

SCHEMA = 1
TICKET = "Hazır"
"""The hidden sheet that says what the workbook belongs to; the same name in both languages."""

TICKET_HEAD = "requirement"
"""Below this word the hidden sheet lists requirement and fingerprint, one pair a row."""

CELL_LIMIT = 32_767
"""Characters in a cell, as Excel counts them: UTF-16 code units."""


class Column(StrEnum):
    """The columns from left to right; those from LEVEL on are fields of ``Answer``.

    ORIGIN: what is carried over from ISO 9001, and from where; only told.
    """

    CLAUSE = "clause"
    NUMBER = "number"
    TEXT = "text"
    EVIDENCE = "evidence"
    GAP = "gap"
    ORIGIN = "origin"
    LEVEL = "level"
    NOT_APPLICABLE = "not_applicable"
    OVERRIDE = "override"
    SEEN = "seen"
    MISSING = "missing"
    ACTION = "action"
    OWNER = "owner"
    DUE = "due"

    def heading(self, t: Translator) -> str:
        """The heading in the sheet's language."""
        return t(f"answer-sheet-column-{self.value.replace('_', '-')}")


FIELDS = tuple(Column)[list(Column).index(Column.LEVEL) :]
"""The columns that are filled in."""

OF_TWO = frozenset({Column.ORIGIN, Column.OVERRIDE})
"""The columns that only ISO 10002 has, and only where ISO 9001 is integrated."""

Value = Level | str | date | None


def answers_name(t: Translator, nature: str = "guidance") -> str:
    """The name of the sheet with the answers to a standard of this nature."""
    return t("answer-sheet-name-requirements" if nature == "requirements" else "answer-sheet-name")


def level_words(level: Level, t: Translator) -> str:
    """A level as the drop-down offers it: "3 – Applied"."""
    return f"{int(level)} – {t(f'level-{int(level)}')}"


def field(answer: Answer, column: Column) -> Value:
    """The answer's field that a column holds."""
    value: Value = getattr(answer, column.value)
    return value


def shown_text(text: str) -> str:
    """The text as a cell can hold it; only thousands of emoji make it longer than a cell."""
    if len(text) * 2 <= CELL_LIMIT:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= CELL_LIMIT * 2:
        return text
    return units[: (CELL_LIMIT - 1) * 2].decode("utf-16-le", "ignore") + "…"


def fingerprint(answer: Answer) -> str:
    """Tells whether an answer's columns are still what they were when the sheet was written."""
    always = (column for column in FIELDS[1:] if column not in OF_TWO)
    fields = [answer.level, *(str(field(answer, column) or "") for column in always)]
    if answer.override:  # only then, so that sheets from before it existed stay readable
        fields.append(answer.override)
    return hashlib.sha256(json.dumps(fields, ensure_ascii=False).encode()).hexdigest()[:16]
