"""The clause numbers of former editions, and what became of each clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from checklists.model import FormerClause, Requirement, Standard


class Numbering(StrEnum):
    """The edition that clause numbers come from."""

    FOUR = "2004"
    FOURTEEN = "2014"

    @property
    def edition(self) -> str:
        """As it is called."""
        return f"ISO 10002:{self.value}"


@dataclass(frozen=True)
class FormerClauses:
    """A standard's table of former clauses, read by the numbers of one edition."""

    standard: Standard
    numbering: Numbering

    @cached_property
    def rows(self) -> dict[str, FormerClause]:
        """By number; clauses that the edition did not have are not in it."""
        pairs = ((self._number(row), row) for row in self.standard.former_clauses)
        return {number: row for number, row in pairs if number is not None}

    def leaves(self) -> Iterator[tuple[str, FormerClause]]:
        """The clauses without sub-clauses that became something: a template's rows."""
        for number, row in self.rows.items():
            has_parts = any(other.startswith(f"{number}.") for other in self.rows)
            if not has_parts and self.requirements(row):
                yield number, row

    def requirements(self, row: FormerClause) -> tuple[Requirement, ...]:
        """Every requirement of the clause or chapter that a former clause became."""
        number = row.edition_2018
        chapter = next((c for c in self.standard.chapters if c.number == number), None)
        if chapter is not None:
            return chapter.requirements
        clause = self.standard.clauses.get(number or "")
        return clause.all_requirements if clause else ()

    def is_ambiguous(self, number: str) -> bool:
        """Whether a number that a spreadsheet took for a decimal may have lost a zero: 4.1 of 4.10."""
        return f"{number}0" in self.rows

    def _number(self, row: FormerClause) -> str | None:
        return row.edition_2004 if self.numbering is Numbering.FOUR else row.edition_2014
