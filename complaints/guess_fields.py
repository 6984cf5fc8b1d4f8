"""Which column is which field: every pair of both is scored, and the best pairs are taken first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from assessment.statement import Statement, say
from complaints.fields import Kind, LogField, Privacy, fields
from complaints.headings import Match, match, names
from complaints.profile import Profile

LEAST = 0.55
"""Confidence from which a column is proposed for a field."""

UNKNOWN_FIT = 0.7
"""How well an empty column fits: it says nothing for or against."""

FEW = 60
"""Different values that a category may have."""


@dataclass(frozen=True)
class Guessed:
    """How sure a guess is, 0 to 1, and why."""

    confidence: float
    reasons: tuple[Statement, ...]


@dataclass(frozen=True)
class Pair:
    """A field with a column that may be it."""

    field: LogField
    heading: str
    score: float
    reasons: tuple[Statement, ...]

    @property
    def guessed(self) -> Guessed:
        """As the guess tells it."""
        return Guessed(round(self.score, 2), self.reasons)


def by_heading(profiles: Mapping[str, Profile]) -> dict[str, Pair]:
    """The best pairs of fields and columns whose headings mean something, by field; no column twice."""
    pairs = [p for profile in profiles.values() for p in _pairs(profile) if p.score >= LEAST]
    taken: dict[str, Pair] = {}
    used: set[str] = set()
    for pair in sorted(pairs, key=lambda pair: -pair.score):
        if pair.field.name not in taken and pair.heading not in used:
            taken[pair.field.name] = pair
            used.add(pair.heading)
    return taken


def by_values(profiles: Mapping[str, Profile], taken: Mapping[str, Pair]) -> dict[str, Pair]:
    """Columns for the fields that no log can do without, by their values alone."""
    used = {pair.heading for pair in taken.values()}
    free = [profile for heading, profile in profiles.items() if heading not in used]
    found: dict[str, Pair] = {}
    for field, choose in (("case_id", _unique), ("received_at", _dates), ("category", _few)):
        profile = None if field in taken or _has_class(field, taken) else choose(free)
        if profile:
            found[field] = Pair(fields()[field], profile.heading, 0.4, tuple(_seen(fields()[field], profile)))
            free.remove(profile)
    return found


def person_by_name(taken: Mapping[str, Pair]) -> dict[str, Pair]:
    """A log without customer numbers: who complains is told apart by the pseudonym of name or contact."""
    if "complainant" in taken:
        return {}
    for name in ("complainant_name", "complainant_contact"):
        if name in taken:
            pair = taken[name]
            reason = say("guess-person", heading=pair.heading)
            return {"complainant": Pair(fields()["complainant"], pair.heading, 0.6 * pair.score, (reason,))}
    return {}


def fit(field: LogField, profile: Profile) -> float:
    """How well a column's values suit a field, 0 to 1."""
    if not profile.filled:
        return UNKNOWN_FIT
    match field.kind:
        case Kind.MOMENT:
            return max(profile.moments, 0.9 * profile.stamps)
        case Kind.NUMBER:
            return profile.numbers if not profile.is_dates else 0.0
        case Kind.YES_NO:
            return profile.truths
        case Kind.CHOICE:
            return profile.choices[field.name]
        case Kind.FREE_TEXT:
            return 0.0 if profile.is_dates else min(1.0, 0.3 + profile.words / 3)
    return _text_fit(field, profile)


def _text_fit(field: LogField, profile: Profile) -> float:
    if profile.is_dates:
        return 0.0
    if field.name == "case_id":
        return profile.variety
    if field.privacy is Privacy.NONE and (profile.length > 80 or _is_yes_and_no(profile)):
        return 0.4
    return 1.0


def _is_yes_and_no(profile: Profile) -> bool:
    return profile.distinct <= 2 and profile.truths == 1


def _pairs(profile: Profile) -> Iterator[Pair]:
    for field in fields().values():
        if found := match(profile.heading, names(field)):
            suits = fit(field, profile)
            # Values that do not suit weigh more than a heading that does: "Closed" may hold yes and no.
            score = found.score * (0.3 + 0.7 * suits)
            yield Pair(field, profile.heading, score, (_meant(found), *_seen(field, profile)))


def _meant(found: Match) -> Statement:
    return say(f"guess-heading-{found.how}", alias=found.alias)


def _seen(field: LogField, profile: Profile) -> Iterator[Statement]:
    """What the values say about the guess."""
    share = 100 * Fraction(fit(field, profile)).limit_denominator(1000)
    if not profile.filled:
        yield say("guess-empty")
    elif field.kind is Kind.MOMENT:
        yield say("guess-dates", share=share)
    elif field.kind is Kind.NUMBER:
        yield say("guess-numbers", share=share)
    elif field.kind in (Kind.YES_NO, Kind.CHOICE):
        yield say("guess-codes", share=share)
    elif field.name == "case_id":
        yield say("guess-unique" if profile.variety == 1 else "guess-repeated", share=share)
    elif field.privacy is Privacy.NONE and profile.distinct <= FEW:
        yield say("guess-few", count=profile.distinct)


def _has_class(field: str, taken: Mapping[str, Pair]) -> bool:
    return field == "category" and "product" in taken


def _unique(free: Sequence[Profile]) -> Profile | None:
    ids = [p for p in free if p.variety == 1 and p.filled == p.rows > 1 and not p.is_dates and p.words < 1]
    return min(ids, key=lambda p: p.length, default=None)


def _dates(free: Sequence[Profile]) -> Profile | None:
    dated = [profile for profile in free if profile.is_dates]
    return max(dated, key=lambda profile: profile.filled, default=None)


def _few(free: Sequence[Profile]) -> Profile | None:
    classes = [
        p for p in free
        if 2 <= p.distinct <= FEW and p.variety < 0.5 and max(p.moments, p.numbers, p.truths) < 0.5
    ]  # fmt: skip
    return max(classes, key=lambda p: p.filled, default=None)
