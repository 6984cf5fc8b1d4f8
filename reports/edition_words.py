"""Facts about an edition in words, the same on paper and on the screen. Light to import."""

from __future__ import annotations

from checklists.edition import Cited, Edition, Origin
from checklists.words import number_of
from i18n.translator import Translator


def former_numbers(origin: Origin, t: Translator) -> str:
    """The numbers that a requirement had before: "10.1-01, 10.3-02"."""
    return ", ".join(number_of(was) for was in origin.was) or "–"


def was_words(number: str, origin: Origin, t: Translator) -> str:
    """Where a requirement stood before, in brackets; empty where its number is what it was."""
    if not origin.was:
        return f"({t('transition-was-none')})"
    former = former_numbers(origin, t)
    return "" if former == number else f"({t('transition-was', numbers=former)})"


def source_line(fact: Cited, t: Translator) -> str:
    """Where a fact comes from, by the sources' short names, and how sure that makes it."""
    return _line(fact, ", ".join(fact.source), t)


def source_words(edition: Edition, fact: Cited, t: Translator) -> str:
    """The same with the sources in words, where no list of them stands beside it."""
    known = {source.id: source[t.language] for source in edition.sources}
    return _line(fact, "; ".join(known[name] for name in fact.source), t)


def _line(fact: Cited, sources: str, t: Translator) -> str:
    certainty = t(f"certainty-{fact.confidence}")
    if not sources:
        return t("transition-source-none", certainty=certainty)
    return t("transition-source", sources=sources, certainty=certainty)


def days_left(days: int | None, t: Translator) -> str:
    """How long the transition still lasts."""
    if days is None:
        return t("transition-left-none")
    return t("transition-left", days=days) if days >= 0 else t("transition-over")
