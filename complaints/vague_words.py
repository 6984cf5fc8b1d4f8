"""Words that stand where a cause or a category should: how logs say unknown, human error, other.

Tables are asked with ``isin`` over every spelling, so that no engine has to know that a Turkish I is no i.
Source of the words: what complaint systems and hand-kept sheets offer as the last choice of a list.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from complaints.spelling import spellings

if TYPE_CHECKING:
    import ibis.expr.types as ir

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


def is_known(value: ir.Value) -> ir.BooleanValue:
    """Whether a text says something: neither empty nor a word for unknown."""
    return value.notnull() & ~value.isin(_all(UNKNOWN)).fill_null(False)


def is_root_cause(cause: ir.Value) -> ir.BooleanValue:
    """Whether a cause is one that can be acted on: known, and not human error alone (7.6, 8.2)."""
    return is_known(cause) & ~is_human_error(cause)


def is_human_error(cause: ir.Value) -> ir.BooleanValue:
    """Whether a cause blames a person and says no more."""
    return cause.isin(_all(HUMAN_ERROR)).fill_null(False)


def is_other(category: ir.Value) -> ir.BooleanValue:
    """Whether a category is the one for everything else."""
    return category.isin(_all(OTHER)).fill_null(False)


def _all(words: Iterable[str]) -> list[str]:
    return sorted({spelled for word in words for spelled in spellings(word)})
