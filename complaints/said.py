"""A sentence that the reading of a log decides, kept as data; ``told`` words it in the reader's language."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pydantic import Field

from checklists.words import Frozen
from complaints.fields import FieldName, fields
from i18n import Translator

TINY = 0.001


class Said(Frozen):
    """Fluent message ``say-<code>`` with its facts.

    facts: counts, figures and the log's own words. shares: fractions 0 to 1, worded as per cent.
    days: dates. fields: fields of the log, worded by ``field_name``.
    """

    code: str
    facts: dict[str, int | float | str] = Field(default_factory=dict)
    shares: dict[str, float] = Field(default_factory=dict)
    days: dict[str, date] = Field(default_factory=dict)
    fields: dict[str, FieldName] = Field(default_factory=dict)


def told(said: Said, t: Translator) -> str:
    """The sentence in the translator's language. Raises KeyError and ValueError as the translator does."""
    shares = {name: share_text(share, t) for name, share in said.shares.items()}
    days = {name: t.date(day) for name, day in said.days.items()}
    names = {name: field_name(field, t) for name, field in said.fields.items()}
    return t(f"say-{said.code}", **(said.facts | shares | days | names))


def share_text(share: float, t: Translator) -> str:
    """A share in per cent; a tiny one is not called nothing, and almost all not all."""
    if 0 < share < TINY:
        return f"< {t.percent(Fraction(TINY) * 100, 1)}"
    if 1 - TINY < share < 1:
        return f"> {t.percent(Fraction(1 - TINY) * 100, 1)}"
    return t.percent(Fraction(share) * 100, 1)


def field_name(field: FieldName, t: Translator) -> str:
    """What a step is called, and the title of any other field."""
    step = f"log-step-{field}"
    return t(step) if t.has(step) else fields()[field].label(t.language)
