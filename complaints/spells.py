"""Lengths of time, counted by the whole minute: exact to the minute, the same on every engine, and small."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import TYPE_CHECKING

from complaints.process_results import Spell

if TYPE_CHECKING:
    import ibis.expr.types as ir

MINUTE = 60


def minutes(start: ir.TimestampValue, end: ir.TimestampValue) -> ir.IntegerValue:
    """Whole minutes from one moment to a later one."""
    return ((end.epoch_seconds() - start.epoch_seconds()) / MINUTE).floor().cast("int64")


def spell(counted: Iterable[tuple[int, int]]) -> Spell:
    """Median, ninth decile and longest of (minutes, cases): the smallest time that half, nine of ten, all of
    the cases keep."""
    rows = sorted(counted)
    n = sum(cases for _, cases in rows)
    if not n:
        return Spell(n=0)
    return Spell(n=n, median=_at(rows, n / 2), p90=_at(rows, 0.9 * n), longest=rows[-1][0] / MINUTE)


def _at(rows: list[tuple[int, int]], wanted: float) -> float:
    """The time, in hours, within which that many cases lie."""
    passed = 0
    for length, cases in rows:
        passed += cases
        if passed >= ceil(wanted - 1e-9):
            return length / MINUTE
    return rows[-1][0] / MINUTE
