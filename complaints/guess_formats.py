"""How a guessed log writes its days and its numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from assessment.statement import Statement, say
from complaints.columns import masks_of
from complaints.day_order import DayOrder, day_order, together
from complaints.moments import fitting, usual
from complaints.reading import Raw

if TYPE_CHECKING:
    import duckdb

_TURKISH = re.compile("[çğışöüÇĞİŞÖÜ]")
_COMMA, _POINT = re.compile(r"9,9{1,2}\b|9,9{4,}"), re.compile(r"9\.9{1,2}\b|9\.9{4,}")


@dataclass(frozen=True)
class Days:
    """How a log's moments are to be read. formats: of the columns that differ from the rest. said: by column,
    what their values told; unsure: columns in which nothing settles it."""

    day_first: bool
    formats: dict[str, tuple[str, ...]]
    said: dict[str, Statement]
    unsure: frozenset[str]


def days(connection: duckdb.DuckDBPyConnection, table: str, headings: Sequence[str]) -> Days:
    """Whether the day comes first in the dates of some columns."""
    orders = {heading: day_order(connection, table, heading) for heading in headings}
    settled = together(orders.values())
    day_first = settled is not False
    differing = {h: o.verdict for h, o in orders.items() if o.verdict not in (None, day_first)}
    formats = {h: _formats(connection, table, h, bool(first)) for h, first in differing.items()}
    said = {h: _said(order, settled) for h, order in orders.items() if order.doubtful}
    unsure = frozenset(h for h, o in orders.items() if o.doubtful and o.verdict is None and settled is None)
    return Days(day_first, formats, said, unsure)


def decimal(
    connection: duckdb.DuckDBPyConnection, table: str, raw: Raw, headings: Sequence[str]
) -> Literal[",", "."]:
    """The decimal sign of some columns of numbers; where none settles it, what the file's kind suggests."""
    masks = [mask for heading in headings for mask in masks_of(connection, table, heading)]
    commas, points = (sum(bool(sign.search(mask)) for mask in masks) for sign in (_COMMA, _POINT))
    if commas != points:
        return "," if commas > points else "."
    if raw.format in ("xlsx", "parquet", "xes"):
        return "."
    is_turkish = raw.separator == ";" or _TURKISH.search(" ".join(raw.headings))
    return "," if is_turkish else "."


def _said(order: DayOrder, settled: bool | None) -> Statement:
    if order.is_mixed:
        return say("guess-day-mixed", day=order.day_first, month=order.month_first)
    if order.verdict is not None:
        return say("guess-day-first" if order.verdict else "guess-month-first",
                   count=order.day_first or order.month_first)  # fmt: skip
    return say("guess-day-unsure" if settled is None else "guess-day-as-others")


def _formats(
    connection: duckdb.DuckDBPyConnection, table: str, heading: str, day_first: bool
) -> tuple[str, ...]:
    return fitting(masks_of(connection, table, heading), usual(day_first))
