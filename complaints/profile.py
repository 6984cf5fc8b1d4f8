"""What the values of a raw log's columns look like: dates, numbers, yes and no, few or many different."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from complaints.columns import masks_of
from complaints.fields import fields
from complaints.moments import EPOCH, EPOCH_MS, SERIAL, fitting, moment_sql, possible_sql, usual
from complaints.sql import name
from complaints.values import cell_sql, choice_sql, number_sql, truth_sql

if TYPE_CHECKING:
    import duckdb

SAMPLE = 5000
"""Rows that a guess looks at, spread over the log."""

START = 120
"""Characters of a cell that are looked at: the sample of a wide log with long texts must fit in memory."""

TOGETHER = 20
"""Columns that are asked about in one query."""

_NUMERIC = (SERIAL, EPOCH, EPOCH_MS, "%Y%m%d", "%Y%m%d%H%M", "%Y%m%d%H%M%S")
_CHOICES = ("accepted", "recourse_informed", "justified")


@dataclass(frozen=True)
class Profile:
    """A column of the sample. Shares are of the filled cells, 0 to 1.

    moments: in a shape of dates; stamps: in a shape that any number can have (Excel's, seconds since 1970).
    choices: by field. length: mean, in characters. words: mean number of blanks.
    """

    heading: str
    rows: int
    filled: int
    distinct: int
    moments: float
    stamps: float
    numbers: float
    truths: float
    choices: dict[str, float]
    length: float
    words: float

    @property
    def is_dates(self) -> bool:
        """Whether most of it can only be dates."""
        return self.moments >= 0.6

    @property
    def variety(self) -> float:
        """Share of different values among the filled cells."""
        return self.distinct / self.filled if self.filled else 0.0


def profiles(
    connection: duckdb.DuckDBPyConnection, table: str, headings: Sequence[str]
) -> dict[str, Profile]:
    """Columns of a table, by heading."""
    if not headings:
        return {}
    starts = ", ".join(f"left({name(heading)}, {START}) AS {name(heading)}" for heading in headings)
    some = (
        f"SELECT * FROM (SELECT {starts} FROM {table}) USING SAMPLE reservoir({SAMPLE} ROWS) REPEATABLE (1)"
    )
    connection.execute(f"CREATE TEMP TABLE seen AS {some}")
    parts = (headings[start : start + TOGETHER] for start in range(0, len(headings), TOGETHER))
    return {profile.heading: profile for part in parts for profile in _some(connection, "seen", part)}


def _some(connection: duckdb.DuckDBPyConnection, table: str, headings: Sequence[str]) -> Iterator[Profile]:
    asked = [_asked(connection, table, heading, f"c{n}") for n, heading in enumerate(headings)]
    cells = ", ".join(f"{cell_sql(name(heading))} AS c{n}" for n, heading in enumerate(headings))
    wanted = ", ".join(["count(*)", *(sql for columns in asked for sql in columns)])
    row = connection.execute(f"SELECT {wanted} FROM (SELECT {cells} FROM {table})").fetchall()[0]
    for n, heading in enumerate(headings):
        size = len(asked[n])
        yield _profile(heading, row[0], row[1 + n * size : 1 + (n + 1) * size])


def _asked(connection: duckdb.DuckDBPyConnection, table: str, heading: str, cell: str) -> list[str]:
    masks = masks_of(connection, table, heading)
    dates = (_moments(cell, masks, [f for f in usual(order) if f not in _NUMERIC]) for order in (True, False))
    return [
        f"count({cell})",
        f"count(DISTINCT {cell})",
        f"greatest({', '.join(f'count({moment})' for moment in dates)})",
        f"count({_moments(cell, masks, _NUMERIC)})",
        f"count({number_sql(cell, ',')})",
        f"count({truth_sql(cell, {})})",
        f"avg(length({cell}))",
        f"avg(length({cell}) - length(replace({cell}, ' ', '')))",
        *(f"count({choice_sql(cell, fields()[field], {})})" for field in _CHOICES),
    ]


def _moments(cell: str, masks: Sequence[str], formats: Sequence[str]) -> str:
    return possible_sql(moment_sql(cell, fitting(masks, formats), "UTC"))


def _profile(heading: str, rows: int, row: Sequence[Any]) -> Profile:
    filled, distinct, moments, stamps, numbers, truths, length, words, *choices = row
    shares = [count / filled if filled else 0.0 for count in (moments, stamps, numbers, truths, *choices)]
    return Profile(
        heading=heading,
        rows=rows,
        filled=filled,
        distinct=distinct,
        moments=shares[0],
        stamps=shares[1],
        numbers=shares[2],
        truths=shares[3],
        choices=dict(zip(_CHOICES, shares[4:], strict=True)),
        length=length or 0.0,
        words=words or 0.0,
    )
