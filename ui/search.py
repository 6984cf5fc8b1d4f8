"""Search that forgives how Turkish is typed: "sikayet", "ŞİKÂYET" and "şikâyet" are one word."""

from __future__ import annotations

from functools import lru_cache

from checklists import Requirement, Standard, load_standard
from i18n.fold import fold


def matches(folded: str, query: str) -> bool:
    """Whether a folded text holds every word of the query, in any order."""
    return all(word in folded for word in fold(query).split())


def find(standard: Standard, query: str) -> tuple[Requirement, ...]:
    """The requirements that hold every word of the query: in number, title or any of their texts."""
    haystacks = _haystacks(standard.id)
    return tuple(r for r in standard.requirements.values() if matches(haystacks[r.id], query))


def haystack(standard: Standard, requirement_id: str) -> str:
    """Everything, folded, that a requirement is found by."""
    return _haystacks(standard.id)[requirement_id]


@lru_cache(maxsize=8)
def _haystacks(standard_id: str) -> dict[str, str]:
    standard = load_standard(standard_id)
    return {r.id: fold(_everything(standard, r)) for r in standard.requirements.values()}


def _everything(standard: Standard, requirement: Requirement) -> str:
    title = standard.clauses[requirement.clause].title
    texts = [title, requirement.text, requirement.evidence, requirement.gap]
    texts += [requirement.integration] if requirement.integration else []
    words = [word for text in texts for word in (text.en, text.tr)]
    return " ".join([requirement.number, *requirement.log_tests, *words])
