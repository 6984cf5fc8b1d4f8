"""Whether complaints were assessed when they came in (clause 7.5)."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from complaints.log import Log
from complaints.logtests.logic import Limits, PerCase, PerUnit, check

if TYPE_CHECKING:
    import ibis.expr.types as ir

ASSESSED = ("severity", "complexity", "impact")
"""What 7.5 expects to be assessed and the log can show. Safety is not among them: it is often marked only
where there is a concern, so that an empty cell says "none"."""


@check("T05-blank")
def not_assessed(log: Log, limits: Limits) -> PerCase:
    """Every case (7.5); one with nothing in one of ``ASSESSED`` that the log has fails."""
    blank = [log[name].isnull() for name in ASSESSED if log.has(name)]
    return PerCase(population=log["row"].notnull(), failed=reduce(or_, blank))


@check("T05-uniform")
def one_severity_for_everything(log: Log, limits: Limits) -> PerUnit:
    """Severities that are in use, of a log with enough assessed cases (7.5); a greater share in one fails."""
    known = log.table.filter(log.table.severity.notnull())
    classes = known.group_by(unit="severity").aggregate(first=known.row.min(), cases=known.count())
    classes = classes.mutate(all=classes.cases.sum().over())
    enough = classes.filter(classes["all"] >= limits["cases"].amount)
    failed = enough.cases * 100 > enough["all"] * limits["share"].amount
    return PerUnit(enough.select("unit", "first", failed=failed), {"severity": _commonest(enough)})


def _commonest(classes: ir.Table) -> ir.StringScalar:
    return classes.order_by(classes.cases.desc(), "unit").limit(1).unit.as_scalar()
