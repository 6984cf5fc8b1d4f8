"""Case numbers as bits: which are used, which are missing, without sorting the log.

Every 32 numbers of one prefix are one row with a bit for each that is used. Ten million cases become some
three hundred thousand rows; only rows with an unused number are looked at one number at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis
import ibis.expr.datatypes as dt
import pyarrow as pa

if TYPE_CHECKING:
    import ibis.expr.types as ir

BITS = 32
SHIFT = 5
"""2 to the power of it is ``BITS``: shifting is exact on every engine, dividing is done in floats on some."""

FULL = 2**BITS - 1
PLACES = pa.table(
    {"bit": pa.array(range(BITS), pa.int64()), "mask": pa.array([2**n for n in range(BITS)], pa.int64())}
)
ENOUGH = 3
"""Numbers that make a series; two may be neighbours by chance, as the years of 17/2025 and 17/2026."""


@ibis.udf.agg.builtin  # type: ignore[untyped-decorator]
def bit_or(bits: dt.int64) -> dt.int64:
    """The engine's own function of that name: Ibis knows it, but not for Spark."""


def prefix_of(cases: ir.Table) -> ir.StringValue:
    """What stands before a case's number."""
    return cases.id_prefix.fill_null("")


def block_of(cases: ir.Table) -> ir.IntegerValue:
    """The block of 32 that a case's number is in."""
    return cases.id_number >> SHIFT


def number_blocks(cases: ir.Table) -> ir.Table:
    """Blocks of 32 numbers: prefix, block, bits, cases, first (row), width (digits with leading zeros)."""
    numbered = cases.filter(cases.case_id.notnull(), cases.id_number.notnull())
    prefix = prefix_of(numbered)
    one, place = ibis.literal(1, "int8").cast("int64"), (numbered.id_number & (BITS - 1)).cast("int32")
    return numbered.group_by(prefix=prefix, block=block_of(numbered)).aggregate(
        bits=bit_or(one << place),  # typed for Spark, which shifts in 32 bits, and PostgreSQL
        cases=numbered.count(),
        first=numbered.row.min(),
        width=(numbered.case_id.length() - prefix.length()).min(),
    )


def used(bits: ir.IntegerValue) -> ir.IntegerValue:
    """How many of the 32 bits are set (Warren, H. S., Hacker's Delight, 2nd ed. 2012, section 5-1)."""
    pairs = bits - ((bits >> 1) & 0x55555555)
    fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333)
    bytes_ = (fours + (fours >> 4)) & 0x0F0F0F0F
    return ((bytes_ * 0x01010101) >> 24) & 0xFF


def runs(blocks: ir.Table) -> ir.Table:
    """Numbers in use, as ranges: prefix, low, high, width."""
    start = blocks.block * BITS
    whole = blocks.mutate(low=start, high=start + BITS - 1).filter(blocks.bits == FULL)
    single = blocks.filter(blocks.bits != FULL).cross_join(ibis.memtable(PLACES))
    single = single.filter((single.bits & single.mask) != 0)
    number = single.block * BITS + single.bit
    single = single.mutate(low=number, high=number)
    names = ("prefix", "low", "high", "width")
    return whole.select(*names).union(single.select(*names))


def in_series(runs: ir.Table, jump: int) -> ir.Table:
    """The same with gap, the numbers missing before each, and series; ``jump`` missing ones begin another."""
    order = ibis.window(group_by=runs.prefix, order_by=runs.low)
    gap = (runs.low - runs.high.lag().over(order) - 1).fill_null(0)
    gaps = runs.mutate(gap=gap)
    begins = (gaps.gap >= jump).ifelse(1, 0)
    up_to = ibis.window(group_by=gaps.prefix, order_by=gaps.low, preceding=None, following=0)
    numbered = gaps.mutate(series=begins.sum().over(up_to))
    return numbered.mutate(gap=(numbered.gap >= jump).ifelse(0, numbered.gap))


def with_density(ranges: ir.Table) -> ir.Table:
    """The same with is_running: whether its series has enough numbers and uses at least half of its range."""
    series = ibis.window(group_by=[ranges.prefix, ranges.series])
    taken = (ranges.high - ranges.low + 1).sum().over(series)
    missing = ranges.gap.sum().over(series)
    return ranges.mutate(is_running=(taken >= ENOUGH) & (taken >= missing))


def range_name(ranges: ir.Table) -> ir.StringValue:
    """The numbers missing before a range, as case ids: "SK-2025-0017", "SK-2025-0017 … 0019"."""
    last = _digits(ranges.low - 1, ranges.width)
    first = ranges.prefix + _digits(ranges.low - ranges.gap, ranges.width)
    return (ranges.gap == 1).ifelse(first, first + " … " + last)


def _digits(number: ir.IntegerValue, width: ir.IntegerValue) -> ir.StringValue:
    text = number.cast("string")
    return text.lpad(ibis.greatest(text.length(), width), "0")
