"""Fluent messages and Babel formats behind one callable per language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource

from errors import HazirError, Problem

if TYPE_CHECKING:  # a command line that only shows its help need not load the checklists' models
    from assessment.statement import Statement
    from checklists.model import Language

HERE = Path(__file__).parent
LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "tr": "Türkçe"}
"""Each language by its own name."""

Nature = Literal["guidance", "requirements", "joint"]
"""What is spoken of: a standard that recommends, one that sets requirements, or both together."""


@dataclass(frozen=True)
class Explained:
    """A problem in the reader's words; place and remedy may be empty."""

    place: str
    fact: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.place}:" if self.place else ""
        return " ".join(part for part in (place, self.fact, self.remedy) if part)


class Translator:
    """Says everything in one language; made by ``translator``, shared by all sessions.

    nature: what it speaks of; every message knows it as ``$nature`` (see ``nature.ftl``).
    """

    def __init__(self, language: Language, nature: Nature = "guidance"):
        self.language: Language = language
        self.nature: Nature = nature
        self._bundle = _bundle(language)
        self._plain: dict[str, str] = {}

    def on(self, nature: Nature) -> Translator:
        """The same language, speaking of a standard of this nature ("joint": of both together)."""
        return _speaking(self.language, nature)

    def __call__(self, message: str, **facts: Any) -> str:
        """The message with its facts filled in; ``message`` may be ``id`` or ``id.attribute``.

        Raises KeyError for an unknown message and ValueError for a missing fact.
        """
        if facts:
            return self._format(message, facts)
        if message not in self._plain:
            self._plain[message] = self._format(message, {})
        return self._plain[message]

    def has(self, message: str) -> bool:
        """Whether the message (or its attribute) exists."""
        name, _, attribute = message.partition(".")
        if not self._bundle.has_message(name):
            return False
        found = self._bundle.get_message(name)
        return attribute in found.attributes if attribute else found.value is not None

    def _format(self, message: str, facts: dict[str, Any]) -> str:
        name, _, attribute = message.partition(".")
        if not self.has(message):
            raise KeyError(f"{self.language}: no message {message!r}")
        found = self._bundle.get_message(name)
        pattern: Any = found.attributes[attribute] if attribute else found.value
        text, errors = self._bundle.format_pattern(pattern, {"nature": self.nature, **facts})
        if errors:
            raise ValueError(f"{self.language}: {message}: {errors}")
        return str(text)

    def number(self, value: int | float | Fraction | Decimal, decimals: int = 0) -> str:
        """A number with the language's separators, rounded half up."""
        return format_decimal(_rounded(value, decimals), format=_pattern(decimals), locale=self.language)

    def percent(self, value: int | Fraction | None, decimals: int = 0) -> str:
        """A percentage (0 to 100): "76%" and "%76"; a dash for None."""
        if value is None:
            return "–"
        pattern = {"en": f"{_pattern(decimals)}%", "tr": f"%{_pattern(decimals)}"}[self.language]
        return format_percent(_rounded(value, decimals) / 100, format=pattern, locale=self.language)

    def date(self, day: dt.date | None) -> str:
        """A day such as 22 Nov 2026 or 22 Kas 2026; a dash for None."""
        return format_date(day, "d MMM y", locale=self.language) if day else "–"

    def moment(self, when: dt.datetime) -> str:
        """A date with its time of day, in the zone that ``when`` carries."""
        return format_datetime(when, "d MMM y HH:mm", locale=self.language)

    def listing(self, parts: Iterable[str]) -> str:
        """Parts joined as a, b and c or a, b ve c."""
        return format_list(list(parts), locale=self.language)

    def say(self, statement: Statement) -> str:
        """A statement of the core in words: message ``say-<code>``, its facts formatted."""
        facts = {key: self._fact(value) for key, value in statement.facts.items()}
        return self(f"say-{statement.code}", **facts)

    def _fact(self, value: str | int | Fraction | dt.date) -> str | int:
        if isinstance(value, Fraction):
            return self.percent(value, 1)
        return self.date(value) if isinstance(value, dt.date) else value

    def explain(self, problem: Problem) -> Explained:
        """A refused thing in words: place, fact, remedy."""
        name = f"error-{problem.code}"
        facts = dict(problem.facts)
        remedy = f"{name}.remedy"
        return Explained(
            problem.place, self(name, **facts), self(remedy, **facts) if self.has(remedy) else ""
        )

    def explain_all(self, error: HazirError) -> tuple[Explained, ...]:
        """Every problem of an error, in order."""
        return tuple(self.explain(problem) for problem in error.problems)


def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _rounded(value: int | float | Fraction | Decimal, decimals: int) -> Decimal:
    exact = (
        Decimal(value.numerator) / Decimal(value.denominator)
        if isinstance(value, Fraction)
        else Decimal(str(value))
    )
    return exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


@lru_cache
def _bundle(language: Language) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((HERE / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


@lru_cache
def _speaking(language: Language, nature: Nature) -> Translator:
    return Translator(language, nature)


def translator(language: Language) -> Translator:
    """The one translator of a language; it speaks of guidance, ``on`` of other standards."""
    return _speaking(language, "guidance")
