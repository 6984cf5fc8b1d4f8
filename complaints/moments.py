"""How logs write days and times, and how DuckDB reads them.

A cell is read by its shape alone: "03.04.2025" by one format, "2025-04-03T09:00:00Z" by another; only which
of day and month comes first can be in doubt, and the mapping says it. Nothing is read that needs a second
thought: no 31 February, no year 0202.

Formats have the names that ``strptime`` gives them ("%d.%m.%Y %H:%M"), and these besides:
iso, iso-offset (ISO 8601 without and with an offset), month-name (1 Mart 2025, Mar 1, 2025), excel-serial
and excel-serial-1904 (days since 1899-12-30 or 1904-01-01), epoch, epoch-ms (since 1970, UTC).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from complaints.month_names import WORDS_PATTERN, words_sql
from complaints.sql import text

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Of the years that a log can speak of; others are typing errors or a program's word for nothing."""

ISO, OFFSET, WORDS = "iso", "iso-offset", "month-name"
SERIAL, SERIAL_1904, EPOCH, EPOCH_MS = "excel-serial", "excel-serial-1904", "epoch", "epoch-ms"

_DAY = r"\d{4}[-/]\d{1,2}[-/]\d{1,2}"
_TIME = r"\d{1,2}:\d{2}(:\d{2}(\.\d{1,9})?)?"
_SHAPES = {
    ISO: rf"{_DAY}([ T]{_TIME})?",
    OFFSET: rf"{_DAY}[ T]{_TIME} ?(Z|z|UTC|GMT|[+-]\d{{2}}(:?\d{{2}})?)",
    WORDS: WORDS_PATTERN,
    SERIAL: r"\d{5}([.,]\d+)?",
    SERIAL_1904: r"\d{5}([.,]\d+)?",
    EPOCH: r"\d{10}",
    EPOCH_MS: r"\d{13}",
}
SPECIAL = tuple(_SHAPES)
"""Formats with a name of their own."""

_PARTS = {
    "d": r"\d{1,2}", "m": r"\d{1,2}", "Y": r"\d{4}", "y": r"\d{2}", "H": r"\d{1,2}", "I": r"\d{1,2}",
    "M": r"\d{2}", "S": r"\d{2}", "f": r"\d{1,9}", "p": "[AaPp][Mm]",
    "b": "[A-Za-z]{3}", "B": "[A-Za-z]{3,9}",
}  # fmt: skip
_TIMES = ("%H:%M", "%H:%M:%S", "%H:%M:%S.%f", "%H.%M", "%I:%M %p", "%I:%M:%S %p")
_COMPACT = {"%Y%m%d": r"\d{8}", "%Y%m%d%H%M": r"\d{12}", "%Y%m%d%H%M%S": r"\d{14}"}


def is_format(name: str) -> bool:
    """Whether a name is a format: a special one, or strptime's with day, month, year, no surprise."""
    parts = re.findall(r"%(.)", name)
    literal = re.sub(r"%.", "", name)
    whole = {"d"} < set(parts) and set(parts) & {"m", "b", "B"} and set(parts) & {"Y", "y"}
    plain = set(parts) <= set(_PARTS) and len(set(parts)) == len(parts)
    return name in _SHAPES or bool(whole and plain and re.fullmatch(r"[ ./:,T-]*", literal))


def shape(name: str) -> str:
    """The regular expression that cells of a format match from end to end."""
    if name in _SHAPES:
        return _SHAPES[name]
    if name in _COMPACT:
        return _COMPACT[name]
    found = re.sub(r"%(.)", lambda part: _PARTS[part[1]], re.sub(r"[.]", r"\\.", name))
    return found.replace(" ", " +")


@lru_cache(maxsize=2)
def usual(day_first: bool) -> tuple[str, ...]:
    """Every format that is tried where a mapping names none, no two of one shape."""
    return (ISO, OFFSET, *_numbered(day_first), WORDS, *_COMPACT, SERIAL, EPOCH, EPOCH_MS)


def _numbered(day_first: bool) -> Iterable[str]:
    for separator in "./-":
        # With points the day comes first wherever points are used.
        order = "dm" if day_first or separator == "." else "md"
        for year in "Yy":
            day = separator.join(f"%{part}" for part in order + year)
            yield day
            yield from (f"{day}{gap}{time}" for gap in (" ", ", ") for time in _TIMES)


def fitting(masks: Iterable[str], formats: Iterable[str]) -> tuple[str, ...]:
    """Those formats that some masks (cells with every digit as 9) need, in the masks' order."""
    shapes = [(name, re.compile(shape(name))) for name in formats]
    found = (next((name for name, form in shapes if form.fullmatch(mask)), None) for mask in masks)
    return tuple(dict.fromkeys(name for name in found if name))


def mask_sql(cell: str) -> str:
    """A cell's shape: its digits as 9. No day takes more than 60 characters."""
    return f"translate(left({cell}, 60), '0123456789', '9999999999')"


def moment_sql(cell: str, formats: Iterable[str], zone: str) -> str:
    """A cell as a timestamp in the zone, by the first format of its shape; null where there is none."""
    cases = [
        f"WHEN regexp_full_match({cell}, {text(shape(name))}) THEN {_read(cell, name, zone)}"
        for name in formats
    ]
    return f"CASE {' '.join(cases)} END" if cases else "CAST(NULL AS TIMESTAMP)"


def possible_sql(moment: str) -> str:
    """A moment in whole seconds; null outside the years that a log can speak of."""
    first, last = f"TIMESTAMP '{FIRST_YEAR}-01-01'", f"TIMESTAMP '{LAST_YEAR + 1}-01-01'"
    return f"CASE WHEN {moment} >= {first} AND {moment} < {last} THEN date_trunc('second', {moment}) END"


def _read(cell: str, name: str, zone: str) -> str:
    match name:
        case "iso":
            return f"TRY_CAST({cell} AS TIMESTAMP)"
        case "iso-offset":
            joined = f"regexp_replace({cell}, ' ([+-][0-9:]+)$', '\\1')"
            return f"timezone({text(zone)}, TRY_CAST({joined} AS TIMESTAMPTZ))"
        case "month-name":
            return words_sql(cell)
        case "excel-serial" | "excel-serial-1904":
            start = "1904-01-01" if name.endswith("1904") else "1899-12-30"
            days = f"TRY_CAST(replace({cell}, ',', '.') AS DOUBLE)"
            return f"TIMESTAMP '{start}' + to_seconds(round({days} * 86400))"
        case "epoch" | "epoch-ms":
            seconds = f"TRY_CAST({cell} AS DOUBLE)" + (" / 1000" if name == "epoch-ms" else "")
            return f"timezone({text(zone)}, to_timestamp({seconds}))"
    return f"try_strptime({cell}, {text(name)})"
