"""What importing an answer sheet would change; nothing is changed by looking."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.model import Answer
from checklists.model import Requirement
from errors import Problem
from reports.answer_sheet.layout import FIELDS, Column, Value, field


@dataclass(frozen=True)
class FieldChange:
    """One column of one row: what is stored now, and what the sheet says."""

    column: Column
    before: Value
    after: Value


@dataclass(frozen=True)
class RowChange:
    """One answer that the sheet would change.

    place: the row as the sheet names it, "Answers!12". revision: of ``before``, which is stored now.
    """

    place: str
    requirement: Requirement
    before: Answer
    after: Answer
    revision: int

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        """The columns that differ, from left to right."""
        pairs = ((column, field(self.before, column), field(self.after, column)) for column in FIELDS)
        return tuple(FieldChange(column, old, new) for column, old, new in pairs if old != new)


@dataclass(frozen=True)
class SheetPreview:
    """A sheet compared with what is stored.

    changes: rows that can be taken over. conflicts: rows where the answer was changed here too since
    the sheet was written; they are taken over only if the reader says so. unchanged: ids of rows that
    change nothing. absent: ids that the sheet no longer has; they stay as they are. problems: what
    cannot be read, every one. notices: what was read differently from what one might expect.
    """

    changes: tuple[RowChange, ...]
    conflicts: tuple[RowChange, ...]
    unchanged: tuple[str, ...]
    absent: tuple[str, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]

    @property
    def accepted(self) -> tuple[tuple[Answer, int], ...]:
        """For ``Store.apply``: the changes without the conflicts."""
        return _pairs(self.changes)

    @property
    def accepted_with_conflicts(self) -> tuple[tuple[Answer, int], ...]:
        """For ``Store.apply``: all changes, the sheet winning over what is stored."""
        return _pairs(self.changes + self.conflicts)


def _pairs(rows: tuple[RowChange, ...]) -> tuple[tuple[Answer, int], ...]:
    return tuple((row.after, row.revision) for row in rows)
