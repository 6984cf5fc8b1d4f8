"""How a check looks at a log: one expression of the portable table layer, the same on every engine.

    @check("T04-missing")
    def t04_missing(log: Log) -> PerCase: …

A check that is asked of every case gives two columns; all of those run in one pass over the log. A check on
days, channels or clusters gives a table of units instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from complaints.limits import Limit
from complaints.results import Fact

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from complaints.log import Log


@dataclass(frozen=True)
class PerCase:
    """Two truth values a case: whether it is asked, and whether it fails. A null counts as no.

    facts: scalar expressions by the name that the sentence uses, or plain values.
    """

    population: ir.BooleanValue
    failed: ir.BooleanValue
    facts: Mapping[str, ir.Scalar | Fact] = field(default_factory=dict)


@dataclass(frozen=True)
class PerUnit:
    """A table with one row a unit asked.

    units: columns unit (string), failed (boolean) and, to list failures in the log's order, first (int64).
    Where a row stands for many, as a range of numbers does, weight (int64) says for how many.
    facts: as of ``PerCase``.
    """

    units: ir.Table
    facts: Mapping[str, ir.Scalar | Fact] = field(default_factory=dict)


Limits = Mapping[str, Limit]
Logic = Callable[["Log", Limits], PerCase | PerUnit]

LOGIC: dict[str, Logic] = {}
"""Every check's expression by its id; filled when the modules of this folder are loaded."""


def check(check_id: str) -> Callable[[Logic], Logic]:
    """Register a check's expression under the id that its YAML entry has."""

    def register(logic: Logic) -> Logic:
        if check_id in LOGIC:
            raise ValueError(f"two expressions for {check_id}")
        LOGIC[check_id] = logic
        return logic

    return register
