"""Units that are no cases: days, channels, clusters; told as tables or as a few rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import ibis
import pyarrow as pa

if TYPE_CHECKING:
    import ibis.expr.types as ir

SCHEMA = pa.schema([("unit", pa.string()), ("failed", pa.bool_()), ("first", pa.int64())])


def units(found: Iterable[tuple[str, bool]]) -> ir.Table:
    """A table for ``PerUnit`` of names and whether each fails, in this order."""
    rows = [{"unit": unit, "failed": failed, "first": n} for n, (unit, failed) in enumerate(found)]
    return ibis.memtable(pa.Table.from_pylist(rows, SCHEMA))


def sound(count: ir.IntegerScalar) -> ir.Table:
    """One row for so many units that pass and need no name, to add to those that fail."""
    row = count.name("weight").as_table()
    return row.select(
        unit=ibis.literal(""),
        failed=ibis.literal(False),
        first=ibis.literal(0, "int64"),
        weight=row.weight.fill_null(0).cast("int64"),
    )


def one() -> ir.IntegerScalar:
    """The weight of a unit that stands for itself."""
    return ibis.literal(1, "int64")
