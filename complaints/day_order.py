"""Whether 03/04/2025 is a day in April or in March: what the values themselves say, and how surely."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.sql import name, text
from complaints.values import cell_sql

if TYPE_CHECKING:
    import duckdb

_DOUBTFUL = r"^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})([ ,].*)?$"


@dataclass(frozen=True)
class DayOrder:
    """Of a column's doubtful dates: how many there are, how many can only be day first, only month first."""

    doubtful: int = 0
    day_first: int = 0
    month_first: int = 0

    @property
    def verdict(self) -> bool | None:
        """Whether the day comes first; None where no value settles it."""
        if self.day_first == self.month_first:
            return None
        return self.day_first > self.month_first

    @property
    def is_mixed(self) -> bool:
        """Whether some values can only be the one and some only the other."""
        return bool(self.day_first and self.month_first)


def day_order(connection: duckdb.DuckDBPyConnection, table: str, heading: str) -> DayOrder:
    """Looks at every value of a column, because the one that settles it may be the last."""
    groups = f"regexp_extract(cell, {text(_DOUBTFUL)}, ['first', 'second'])"
    cell = cell_sql(name(heading))
    found = connection.execute(f"""
        SELECT count(*),
               count(*) FILTER (first > 12 AND second <= 12),
               count(*) FILTER (second > 12 AND first <= 12)
        FROM (SELECT CAST(parts.first AS INTEGER) AS first, CAST(parts.second AS INTEGER) AS second
        FROM (SELECT {groups} AS parts FROM (SELECT {cell} AS cell FROM {table})
        WHERE regexp_matches(cell, {text(_DOUBTFUL)})))""").fetchall()  # fmt: skip
    return DayOrder(*found[0])


def together(orders: Iterable[DayOrder]) -> bool | None:
    """What several columns of one log say; None where no value of any settles it."""
    verdicts = [order.verdict for order in orders if order.verdict is not None]
    return 2 * sum(verdicts) >= len(verdicts) if verdicts else None
