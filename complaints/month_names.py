"""Days with the month in words: "1 Mart 2025 14:30", "1-Mar-25", "March 1, 2025", in Turkish and English."""

from __future__ import annotations

from complaints.sql import fold_sql, text

MONTHS = (
    ("ocak", "oca", "january", "jan"),
    ("subat", "sub", "february", "feb"),
    ("mart", "march", "mar"),
    ("nisan", "nis", "april", "apr"),
    ("mayis", "may"),
    ("haziran", "haz", "june", "jun"),
    ("temmuz", "tem", "july", "jul"),
    ("agustos", "agu", "august", "aug"),
    ("eylul", "eyl", "september", "sept", "sep"),
    ("ekim", "eki", "october", "oct"),
    ("kasim", "kas", "november", "nov"),
    ("aralik", "ara", "december", "dec"),
)
"""Folded names and abbreviations of each month; no word means two months."""

_WORD = "[A-Za-zÇĞİÖŞÜçğıöşü]+"
_WEEKDAY_BEFORE, _WEEKDAY_AFTER = rf"(?:{_WORD}[ ,]+)?", rf"(?:[ ,]+{_WORD})?"
_TIME = r"(?:[ ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?"
_DAY_FIRST = rf"{_WEEKDAY_BEFORE}(\d{{1,2}})[ .-]+({_WORD})[ .,-]+(\d{{4}}|\d{{2}}){_WEEKDAY_AFTER}{_TIME}"
_MONTH_FIRST = rf"{_WEEKDAY_BEFORE}({_WORD})\.? (\d{{1,2}}),? (\d{{4}}){_TIME}"

WORDS_PATTERN = f"(?:{_DAY_FIRST}|{_MONTH_FIRST})"


def words_sql(cell: str) -> str:
    """A cell of that shape as a timestamp; null where the word is no month or the day is not in it."""
    folded = fold_sql(cell)
    first = _built(folded, _DAY_FIRST, "['day', 'word', 'year', 'hour', 'minute', 'second']")
    then = _built(folded, _MONTH_FIRST, "['word', 'day', 'year', 'hour', 'minute', 'second']")
    return f"CASE WHEN regexp_full_match({folded}, {text(_DAY_FIRST)}) THEN {first} ELSE {then} END"


def _built(folded: str, pattern: str, groups: str) -> str:
    part = f"regexp_extract({folded}, {text(f'^{pattern}$')}, {groups})"
    year = f"CASE WHEN length({part}.year) = 2 THEN '20' ELSE '' END || {part}.year"
    day = f"({year}) || '-' || {_month(f'{part}.word')} || '-' || {part}.day"
    time = " || ':' || ".join(f"lpad({part}.{unit}, 2, '0')" for unit in ("hour", "minute", "second"))
    return f"TRY_CAST({day} || ' ' || {time} AS TIMESTAMP)"


def _month(word: str) -> str:
    names = " ".join(f"WHEN {text(n)} THEN '{month}'" for month, all_ in enumerate(MONTHS, 1) for n in all_)
    return f"CASE {word} {names} END"
