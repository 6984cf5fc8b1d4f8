"""The first failing cases of every check, in the log's order, without sorting the log once a check.

Checks that fail rarely are found in one pass together. Those that fail often show enough cases in the first
rows already, so that windows of rows, each four times as wide as the one before, soon have them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce
from operator import add, or_
from typing import TYPE_CHECKING

import ibis

from complaints.log import Log, case_name
from complaints.logtests.logic import PerCase
from complaints.results import LISTED

if TYPE_CHECKING:
    import ibis.expr.types as ir

WINDOW = 100_000
"""Rows of the first window."""

WIDER = 4
AT_ONCE = 60
"""Checks whose truth values fit into one whole number."""


def failing_cases(
    log: Log, checks: Mapping[str, PerCase], failed: Mapping[str, int], limit: int = LISTED
) -> dict[str, tuple[str, ...]]:
    """Of every check the names of its first failing cases. failed: how many each has in all."""
    wrong = {name: (c.population & c.failed).fill_null(False) for name, c in checks.items() if failed[name]}
    rare = [name for name in wrong if failed[name] <= limit]
    found: dict[str, list[str]] = {name: [] for name in wrong}
    for part in _parts(rare):
        _add(found, part, _rows(log, {name: wrong[name] for name in part}), limit)
    for part in _parts([name for name in wrong if name not in rare]):
        _search(log, {name: wrong[name] for name in part}, found, limit)
    return {name: tuple(cases) for name, cases in found.items()}


def _search(log: Log, wrong: Mapping[str, ir.BooleanValue], found: dict[str, list[str]], limit: int) -> None:
    """Look through wider and wider windows until every check has as many as wanted."""
    start, width = 0, WINDOW
    while wanted := [name for name in wrong if len(found[name]) < limit]:
        row = log["row"]
        window = (row > start) & (row <= start + width)
        _add(found, wanted, _rows(log, {name: wrong[name] for name in wanted}, window), limit)
        start, width = start + width, width * WIDER


def _rows(
    log: Log, wrong: Mapping[str, ir.BooleanValue], window: ir.BooleanValue | None = None
) -> Iterator[tuple[str, int]]:
    """Cases on which any check fails, with a number whose bits say which."""
    powers = (ibis.literal(2**n, "int64") for n in range(len(wrong)))
    bits = reduce(add, (v.ifelse(power, 0) for v, power in zip(wrong.values(), powers, strict=False)))
    any_wrong = reduce(or_, wrong.values())
    kept = log.cases.filter(any_wrong if window is None else window & any_wrong)
    rows = kept.select("row", name=case_name(kept), bits=bits).order_by("row").to_pyarrow()
    return zip(rows["name"].to_pylist(), rows["bits"].to_pylist(), strict=True)


def _add(found: dict[str, list[str]], names: list[str], rows: Iterator[tuple[str, int]], limit: int) -> None:
    for case, bits in rows:
        for n, name in enumerate(names):
            if bits >> n & 1 and len(found[name]) < limit:
                found[name].append(case)


def _parts(names: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(names), AT_ONCE):
        yield names[start : start + AT_ONCE]
