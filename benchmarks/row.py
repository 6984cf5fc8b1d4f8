"""One measured figure, as ``make bench`` prints it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Row:
    """A figure against its goal.

    kind: "ratio" (of two things measured in one run, comparable between machines) or "absolute".
    """

    what: str
    figure: float
    goal: float
    unit: str
    kind: str
    how: str = ""

    @property
    def met(self) -> bool:
        """Whether the figure is at most its goal."""
        return self.figure <= self.goal

    def line(self) -> str:
        """A row of the Markdown table."""
        mark = "yes" if self.met else "**no**"
        return (
            f"| {self.what} | {self.figure:.3g} {self.unit} | ≤ {self.goal:g} {self.unit} | {mark} "
            f"| {self.kind} | {self.how} |"
        )


HEAD = "| what | measured | goal | met | kind | how |\n|---|---|---|---|---|---|"


def show(rows: Iterable[Row]) -> int:
    """Print rows as a table, or as JSON with ``--json``; the exit code is 1 if a goal is missed."""
    rows = list(rows)
    if "--json" in sys.argv:
        print(json.dumps([asdict(row) for row in rows]))
    else:
        print(HEAD, *(row.line() for row in rows), sep="\n")
    return 0 if all(row.met for row in rows) else 1
