"""Every test on a log: one pass for what is asked of every case, one query for everything else.

Log ─ held ─▶ checks that can be asked ─ one pass ─▶ Cube ─┐
                                      └ a query each ──────┴─▶ TestResult (T01 … T33)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import ibis

from complaints.cube import Cube, count
from complaints.failing import failing_cases
from complaints.held import Held, held, not_testable
from complaints.intervals import interval
from complaints.log import Log
from complaints.logtests import LogTest, log_tests
from complaints.logtests.expressions import LOGIC, PerCase, PerUnit
from complaints.progress import Progress, silent
from complaints.results import LISTED, CheckResult, TestResult

if TYPE_CHECKING:
    import ibis.expr.types as ir

Measures = Callable[[Log], Mapping[str, "ir.BooleanValue"]]
"""Further truth values a case to count in the one pass (the process's missing steps)."""

CUBE_SHARE = 0.2
"""Of the whole time, for the pass; as much again for naming the failing cases."""


def run_tests(
    log: Log, *, only: Collection[str] | None = None, measures: Measures | None = None,
    progress: Progress = silent,
) -> tuple[tuple[TestResult, ...], Cube]:  # fmt: skip
    """The tests of the catalogue on a log, and the counts of the pass by month, category, cause, site.

    only: ids of the tests to run; None for every one.
    """
    tests = [test for test in log_tests().values() if only is None or test.id in only]
    asked = {check.id: held(check, log) for test in tests for check in test.checks}
    _logic(log, {id_: h for id_, h in asked.items() if h.is_worked})  # which moments does it ask about?
    log = log.narrowed()
    logic = _logic(log, asked)
    cases = {id_: found for id_, found in logic.items() if isinstance(found, PerCase)}
    progress("cube", 0.0)
    cube = count(log, cases, measures(log) if measures else {})
    progress("failing", CUBE_SHARE)
    failing = failing_cases(log, cases, {id_: cube.totals(id_)[1] for id_ in cases})
    results: dict[str, CheckResult] = {}
    for done, (id_, h) in enumerate(asked.items()):
        progress(id_, 2 * CUBE_SHARE + (1 - 2 * CUBE_SHARE) * done / len(asked))
        found = logic.get(id_)
        if isinstance(found, PerCase):
            results[id_] = _said(h, *cube.totals(id_), failing.get(id_, ()), _facts(found))
        else:
            results[id_] = _said(h, *_counted(found.units), _facts(found)) if found else not_testable(h)
    return tuple(_test(test, results) for test in tests), cube


def _test(test: LogTest, results: Mapping[str, CheckResult]) -> TestResult:
    checks = tuple(results[check.id] for check in test.checks)
    return TestResult(test=test.id, clauses=test.clauses, feeds=test.feeds, checks=checks)


def _logic(log: Log, asked: Mapping[str, Held]) -> dict[str, PerCase | PerUnit]:
    return {id_: LOGIC[id_](log, h.limits) for id_, h in asked.items() if h.is_testable}


def _facts(logic: PerCase | PerUnit) -> dict[str, Any]:
    return {name: _value(fact) for name, fact in logic.facts.items()}


def _said(
    held: Held, population: int, failed: int, failing: Iterable[str], facts: Mapping[str, Any]
) -> CheckResult:
    low, high = interval(failed, population)
    return CheckResult(
        id=held.check.id,
        kind=held.check.kind,
        outcome=held.outcome(population, failed),
        unit=held.check.unit,
        population=population,
        failed=failed,
        low=low,
        high=high,
        tolerated=held.tolerated,
        limits=held.limits,
        failing=tuple(failing),
        facts={name: value for name, value in facts.items() if value is not None},
    )


def _counted(units: ir.Table) -> tuple[int, int, tuple[str, ...]]:
    """How many were asked, how many fail, and the first that do."""
    if "weight" in units.columns:  # few rows, dearly found: one query for all three
        return _weighed(units)
    wrong = units.failed.fill_null(False).ifelse(1, 0)
    row = units.aggregate(population=units.count(), failed=wrong.sum()).to_pyarrow().to_pylist()[0]
    return int(row["population"]), int(row["failed"] or 0), _failing_units(units) if row["failed"] else ()


def _weighed(units: ir.Table) -> tuple[int, int, tuple[str, ...]]:
    wrong = units.failed.ifelse(units.weight, 0)
    told = units.mutate(population=units.weight.sum().over(), wrong=wrong.sum().over())
    first = told.order_by(told.failed.desc(), "first", "unit").limit(LISTED)
    rows = first.select("unit", "failed", "population", "wrong").to_pyarrow().to_pylist()
    population, failed = (rows[0]["population"], rows[0]["wrong"]) if rows else (0, 0)
    return int(population or 0), int(failed or 0), tuple(row["unit"] for row in rows if row["failed"])


def _value(fact: Any) -> Any:
    return fact.to_pyarrow().as_py() if isinstance(fact, ibis.Expr) else fact


def _failing_units(units: ir.Table) -> tuple[str, ...]:
    order = "first" if "first" in units.columns else "unit"
    return _texts(units.filter(units.failed).order_by(order, "unit").limit(LISTED))


def _texts(found: ir.Table) -> tuple[str, ...]:
    return tuple(found.select("unit").to_pyarrow()["unit"].to_pylist())
