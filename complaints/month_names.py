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
    first = _parts(_DAY_FIRST, "['day', 'word', 'year', 'hour', 'minute', 'second']")
    then = _parts(_MONTH_FIRST, "['word', 'day', 'year', 'hour', 'minute', 'second']")
    built = f"CASE WHEN regexp_full_match(f, {text(_DAY_FIRST)}) THEN {first} ELSE {then} END"
    return _once(fold_sql(cell), "f", built)


def _parts(pattern: str, groups: str) -> str:
    day = f"lpad(p.year, 4, '20') || '-' || {_month('p.word')} || '-' || p.day"
    time = " || ':' || ".join(f"lpad(p.{unit}, 2, '0')" for unit in ("hour", "minute", "second"))
    moment = f"TRY_CAST({day} || ' ' || {time} AS TIMESTAMP)"
    return _once(f"regexp_extract(f, {text(f'^{pattern}$')}, {groups})", "p", moment)


def _month(word: str) -> str:
    """The number of a month's name, null for another word."""
    numbered = [(one, str(month)) for month, names in enumerate(MONTHS, 1) for one in names]
    names, numbers = (", ".join(map(text, part)) for part in zip(*numbered, strict=True))
    return f"[{numbers}][list_position([{names}], {word})]"


def _once(value: str, name: str, expression: str) -> str:
    """An expression in which a name stands for a value that is reckoned once."""
    return f"list_transform([{value}], lambda {name}: {expression})[1]"
