"""DuckDB as reading uses it: one connection with bounds, names and texts that cannot break out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

MEMORY = "900MB"


@contextmanager
def duck(folder: Path, zone: str = "UTC") -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection in memory that spills into a folder and loads nothing from elsewhere."""
    import duckdb

    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": MEMORY,
        "temp_directory": str(folder / "spill"),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    with duckdb.connect(":memory:", config=settings) as connection:
        connection.execute(f"SET TimeZone = {text(zone)}")
        yield connection


def name(column: str) -> str:
    """A column's name in SQL."""
    return '"' + column.replace('"', '""') + '"'


def text(value: str) -> str:
    """A text in SQL."""
    return "'" + value.replace("'", "''") + "'"


def parquet(path: Path) -> str:
    """The table of a Parquet file, whatever its name."""
    return f"read_parquet({text(str(path))})"


def fold_sql(value: str) -> str:
    """A text as ``i18n.fold`` makes it for comparing, blanks apart."""
    return f"lower(strip_accents(translate({value}, 'İIıî–—', 'iiii--')))"
