"""A sentence that the core decides and ``i18n`` words: a code and its facts.

``translator(language).say(statement)`` looks up the Fluent message ``say-<code>``; fractions are
worded as per cent, dates as dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction


@dataclass(frozen=True)
class Statement:
    """What is said, without the words."""

    code: str
    facts: Mapping[str, str | int | Fraction | date] = field(default_factory=dict)


def say(code: str, **facts: str | int | Fraction | date) -> Statement:
    """A statement, in the short form the core uses."""
    return Statement(code, facts)
