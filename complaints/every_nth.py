"""Every so-many-th case of a large log: enough for lengths of time and times of day, and quickly had.

A log of at most ``LOOKED_AT`` cases is looked at whole. Of a larger one every n-th row is taken, which is as
good as a random sample unless the file repeats itself every n rows; what rests on it says how many it saw.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from complaints.fields import FieldName

if TYPE_CHECKING:
    import ibis.expr.types as ir

LOOKED_AT = 200_000
MISSING = np.iinfo(np.int64).max
"""Stands for a moment that a case does not have; it lies after all others."""


def nth(cases: int) -> int:
    """Of how many rows one is taken."""
    return max(1, -(-cases // LOOKED_AT))


def every_nth(table: ir.Table, columns: Collection[str], cases: int) -> pa.Table:
    """Those columns of every n-th row."""
    n = nth(cases)
    taken = table if n == 1 else table.filter(table.row % n == 0)
    return taken.select(*columns).to_pyarrow()


def seconds(table: pa.Table, steps: Sequence[FieldName]) -> np.ndarray[Any, np.dtype[np.int64]]:
    """Moments as whole seconds since 1970: a row a case, a column a step, ``MISSING`` where there is none."""
    columns = [
        pc.fill_null(table[step].cast(pa.timestamp("s"), safe=False).cast(pa.int64()), MISSING)
        for step in steps
    ]
    return np.column_stack([column.to_numpy() for column in columns])
