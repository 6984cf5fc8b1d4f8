"""How a cell's text becomes a number, a yes or no, a code or a text; as DuckDB expressions.

What says nothing is null; what says something that cannot be read is null too and counted as unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from complaints.fields import Kind, LogField
from complaints.sql import fold_sql, text
from i18n.fold import fold

YES = (
    "yes",
    "y",
    "true",
    "t",
    "1",
    "evet",
    "e",
    "var",
    "doğru",
    "x",
    "✓",
    "✔",
    "olumlu",
    "yapıldı",
    "gönderildi",
)
NO = ("no", "n", "false", "f", "0", "hayır", "h", "yok", "yanlış", "olumsuz", "yapılmadı", "gönderilmedi")

NOTHING = (
    "-",
    "--",
    "---",
    "–",
    "—",
    "null",
    "NULL",
    "(null)",
    "NaN",
    "nan",
    "#N/A",
    "#YOK",
    "(boş)",
    "(blank)",
)
"""What programs and people write into a cell to say that there is nothing in it."""

NOT_KNOWN = (
    "n/a",
    "na",
    "none",
    "nil",
    "yok",
    ".",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "00.00.0000",
    "00/00/0000",
)
"""What says nothing in a column of dates or numbers, where it cannot be a value."""

_BLANKS = " \t\r\n\u00a0\u200b\u202f\ufeff"
_SIGN = "[+-]?"
_MONEY = r"[\s\x{00A0}\x{202F}]+|TL|TRY|₺|EUR|€|USD|\$|GBP|£|%"


def cell_sql(column: str) -> str:
    """A column without blanks around its values; null where nothing is left."""
    # Cells that begin or end with a blank are few, and trimming all of them takes longer than looking.
    ends = " OR ".join(f"contains('{_BLANKS}', {end}({column}, 1))" for end in ("left", "right"))
    return f"CASE WHEN {ends} THEN nullif(trim({column}, '{_BLANKS}'), '') ELSE {column} END"


def number_sql(cell: str, decimal: str) -> str:
    """A number, perhaps with a currency; "1.234" is 1234 where the decimal sign is a comma."""
    group = {",": ".", ".": ","}[decimal]
    bare = f"regexp_replace({cell}, {text(_MONEY)}, '', 'gi')"
    d, g = f"[{decimal}]", f"[{group}]"
    shapes = {
        rf"{_SIGN}\d{{1,3}}({g}\d{{3}})+({d}\d+)?": decimal,
        rf"{_SIGN}\d+({d}\d+)?|{_SIGN}{d}\d+": decimal,
        rf"{_SIGN}\d{{1,3}}({d}\d{{3}})+({g}\d+)|{_SIGN}\d{{1,3}}({d}\d{{3}}){{2,}}": group,
        rf"{_SIGN}\d*{g}\d+": group,
        rf"{_SIGN}\d+([.]\d+)?[eE]{_SIGN}\d{{1,3}}": ".",
    }
    cases = " ".join(
        f"WHEN regexp_full_match({bare}, {text(pattern)}) THEN {_plain(bare, point)}"
        for pattern, point in shapes.items()
    )
    return f"CASE {cases} END"


def truth_sql(cell: str, values: Mapping[str, str]) -> str:
    """Yes or no; values: folded words of the log's own, to "yes" or "no"."""
    own = {code: [word for word, of in values.items() if of == code] for code in ("yes", "no")}
    return _chosen(cell, {"true": [*own["yes"]], "false": [*own["no"]]}, {"true": YES, "false": NO}, values)


def choice_sql(cell: str, field: LogField, values: Mapping[str, str]) -> str:
    """One of the field's codes; values: folded words of the log's own, to a code."""
    own = {text(code): [word for word, of in values.items() if of == code] for code in field.codes}
    usual = {text(code): (code, *words) for code, words in field.codes.items()}
    return _chosen(cell, own, usual, values)


def text_sql(cell: str, values: Mapping[str, str]) -> str:
    """A text as it stands, or as the mapping words it; null where it says that there is nothing."""
    own = " ".join(f"WHEN {text(word)} THEN nullif({text(said)}, '')" for word, said in values.items())
    kept = f"CASE WHEN NOT {among_sql(cell, NOTHING)} THEN {cell} END"
    return f"CASE {fold_sql(cell)} {own} ELSE {kept} END" if own else kept


def unread_sql(cell: str, value: str, kind: Kind, values: Mapping[str, str]) -> str:
    """Whether a cell says something that is not read."""
    nothing = {fold(word) for word in NOTHING} | {word for word, code in values.items() if not code}
    if kind is not Kind.TEXT:
        nothing |= {fold(word) for word in NOT_KNOWN}
    says = f"NOT {among_sql(fold_sql(cell), sorted(nothing))}"
    return f"CASE WHEN {value} IS NULL AND {cell} IS NOT NULL THEN {says} ELSE false END"


def _chosen(
    cell: str, own: Mapping[str, Iterable[str]], usual: Mapping[str, Iterable[str]], values: Mapping[str, str]
) -> str:
    cases = [(words, code) for code, words in own.items()]
    cases.append(([word for word, code in values.items() if not code], "NULL"))
    cases += [(sorted({fold(word) for word in words}), code) for code, words in usual.items()]
    folded = fold_sql(cell)
    said = " ".join(f"WHEN {among_sql(folded, words)} THEN {code}" for words, code in cases if words)
    return f"CASE {said} END"


def _plain(bare: str, point: str) -> str:
    without = f"replace({bare}, {text({',': '.', '.': ','}[point])}, '')"
    return f"TRY_CAST(replace({without}, {text(point)}, '.') AS DOUBLE)"


def among_sql(value: str, words: Iterable[str]) -> str:
    """Whether a text is one of some words. (IN would become a join, reckoned for every row.)"""
    either = "|".join(re.sub(r"([!-/:-@[-`{-~])", r"\\\1", word) for word in words)
    return f"regexp_full_match({value}, {text(either)})"
