"""Words that stand where a cause or a category should: how logs say unknown, human error, other.

Which of a log's own words mean that is found once for each column, so that no engine has to know that a
Turkish I is no i. Source of the words: what complaint systems and hand-kept sheets offer as the last
choice of a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from complaints.folding import folded

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from complaints.log import Log

UNKNOWN = (
    "unknown", "not known", "undetermined", "not determined", "none", "n/a", "na", "tbd", "-", "?",
    "unclassified", "uncategorized", "uncategorised", "undefined", "not specified", "unspecified",
    "bilinmiyor", "bilinmeyen", "belirsiz", "belirlenemedi", "belirlenmedi", "tespit edilemedi", "yok",
    "sınıflandırılmamış", "sınıflandırılmadı", "kategorisiz", "tanımsız", "belirtilmemiş", "boş",
)  # fmt: skip
HUMAN_ERROR = (
    "human error", "operator error", "staff error", "employee error", "personnel error", "human mistake",
    "insan hatası", "operatör hatası", "personel hatası", "çalışan hatası", "insan kaynaklı hata",
)  # fmt: skip
OTHER = (
    "other", "others", "misc", "misc.", "miscellaneous", "general", "various",
    "diğer", "diğerleri", "çeşitli", "genel", "muhtelif",
)  # fmt: skip


def is_known(log: Log, value: ir.Column) -> ir.BooleanValue:
    """Whether a column says something: neither empty nor a word for unknown."""
    return value.notnull() & ~_is_one(log, value, UNKNOWN)


def is_human_error(log: Log, cause: ir.Column) -> ir.BooleanValue:
    """Whether a cause blames a person and says no more."""
    return _is_one(log, cause, HUMAN_ERROR)


def is_root_cause(log: Log, cause: ir.Column) -> ir.BooleanValue:
    """Whether a cause is one that can be acted on: known, and not human error alone (7.6, 8.2)."""
    return cause.notnull() & ~_is_one(log, cause, UNKNOWN + HUMAN_ERROR)


def is_other(log: Log, category: ir.Column) -> ir.BooleanValue:
    """Whether a category is the one for everything else."""
    return _is_one(log, category, OTHER)


def _is_one(log: Log, column: ir.Column, words: tuple[str, ...]) -> ir.BooleanValue:
    """Whether a column of the log is one of some words, however it spells them; never null."""
    meant = {folded(word) for word in words}
    spelled = [text for text in log.counts(column.get_name()) if folded(text) in meant]
    return column.isin(spelled).fill_null(False) if spelled else ibis.literal(False)
