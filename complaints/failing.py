"""The first failing cases of every check, in the log's order, without sorting the log once a check.

Most checks that fail at all show enough cases in the first rows already. The others are looked for in the
rows after those, all together, in windows that soon are as wide as the log.
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

WIDER = 10
ROWS = 10**15
"""More than any log has; rows without a number would be looked for without end."""

AT_ONCE = 60
"""Checks whose truth values fit into one whole number."""


def failing_cases(
    log: Log, checks: Mapping[str, PerCase], failed: Mapping[str, int], limit: int = LISTED
) -> dict[str, tuple[str, ...]]:
    """Of every check the names of its first failing cases. failed: how many each has in all."""
    wanted = {name: min(count, limit) for name, count in failed.items() if count}
    wrong = {name: check.population & check.failed for name, check in checks.items() if name in wanted}
    found: dict[str, list[str]] = {name: [] for name in wanted}
    start, width = 0, WINDOW
    while start < ROWS and (short := [name for name in wanted if len(found[name]) < wanted[name]]):
        for names in (short[n : n + AT_ONCE] for n in range(0, len(short), AT_ONCE)):
            rows = _rows(log, [wrong[name] for name in names], start, width)
            _add(rows, [found[name] for name in names], limit)
        start, width = start + width, width * WIDER
    return {name: tuple(cases) for name, cases in found.items()}


def _rows(log: Log, wrong: list[ir.BooleanValue], start: int, width: int) -> Iterator[tuple[str, int]]:
    """Cases of a window on which any check fails, with a number whose bits say which."""
    powers = (ibis.literal(2**n, "int64") for n in range(len(wrong)))
    bits = reduce(add, (v.ifelse(p, 0) for v, p in zip(wrong, powers, strict=False)))
    row = log["row"]
    window = (row > start) & (row <= start + width)
    kept = log.cases.filter(window & reduce(or_, wrong))
    rows = kept.select("row", name=case_name(kept), bits=bits).order_by("row").to_pyarrow()
    return zip(rows["name"].to_pylist(), rows["bits"].to_pylist(), strict=True)


def _add(rows: Iterator[tuple[str, int]], found: list[list[str]], limit: int) -> None:
    for case, bits in rows:
        for n, cases in enumerate(found):
            if bits >> n & 1 and len(cases) < limit:
                cases.append(case)
