"""How well a heading means something: the same words, a part of them, or nearly the same letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from complaints.fields import LogField
from complaints.mapping import heading_key

NEARLY = 0.84
"""Share of equal letters (Ratcliff and Obershelp) from which two headings are taken for one mistyped."""

_CAMEL = re.compile(r"(?<=[a-zçğıöşü0-9])(?=[A-ZÇĞİÖŞÜ])")


@dataclass(frozen=True)
class Match:
    """A heading that means something. score: 0 to 1. how: the same, a part of it, nearly the same letters."""

    score: float
    how: Literal["same", "part", "like"]
    alias: str


def names(field: LogField) -> tuple[str, ...]:
    """Everything that a field is called."""
    return (field.name, field.title.en, field.title.tr, *field.aliases)


@lru_cache(maxsize=20_000)
def words(heading: str) -> str:
    """A heading for comparing; "ComplaintID" and "complaint_id" are "complaint id"."""
    return heading_key(_CAMEL.sub(" ", heading))


def match(heading: str, aliases: Iterable[str]) -> Match | None:
    """The best that some aliases make of a heading."""
    found = [m for m in (_match(words(heading), alias) for alias in aliases) if m]
    return max(found, key=lambda m: (m.score, len(m.alias)), default=None)


@lru_cache(maxsize=200_000)
def _match(heading: str, alias: str) -> Match | None:
    wanted = words(alias)
    if heading == wanted or heading.replace(" ", "") == wanted.replace(" ", ""):
        return Match(1.0, "same", alias)
    if f" {wanted} " in f" {heading} " and len(wanted) > 2:
        # One word says less than several: "date" is in "birth date" too.
        least = 0.5 if " " in wanted else 0.3
        return Match(least + (0.95 - least) * len(wanted) / len(heading), "part", alias)
    if min(len(heading), len(wanted)) > 4 and _trigrams(heading) & _trigrams(wanted):
        ratio = SequenceMatcher(None, heading, wanted, autojunk=False).ratio()
        return Match(0.95 * ratio, "like", alias) if ratio >= NEARLY else None
    return None


@lru_cache(maxsize=20_000)
def _trigrams(text: str) -> frozenset[str]:
    return frozenset(text[n : n + 3] for n in range(len(text) - 2))
