"""From answers to figures: items, clauses, principles, chapters, whole.

    item       claimed level, and the evidenced level: no higher than its best valid evidence carries
    clause     mean of its applicable items; an open item counts as zero, one not applicable is left out
    principle  mean of its own items and of the items of clauses 5 to 8 that prove it
    chapter    mean of its items; the principles chapter is the mean of its principles
    whole      mean of the chapters by weight; a chapter where nothing applies is left out

Figures are exact fractions in per cent (0 to 100), so the order of answers cannot matter.
The model is the project's own (docs/scoring.md): ISO 10002 sets no scale and no weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from assessment.model import Answer, Assessment, Confidence, Evidence, Level
from assessment.scale import CARRIES, PERCENT
from checklists.model import Chapter, Requirement, Standard


class State(StrEnum):
    """Where an item stands."""

    ANSWERED = "answered"
    OPEN = "open"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One requirement: what is claimed, what is proven, and by what.

    confidence: the best of the evidence that counts. pieces: how many pieces count.
    lapsed: pieces that do not count on the day (expired, or about the future).
    """

    requirement: Requirement
    state: State
    claimed: Level | None
    evidenced: Level | None
    confidence: Confidence
    pieces: int
    lapsed: int

    @property
    def claimed_percent(self) -> int:
        """0 to 100; an open item is 0."""
        return 0 if self.claimed is None else PERCENT[self.claimed]

    @property
    def evidenced_percent(self) -> int:
        """0 to 100; an open item is 0."""
        return 0 if self.evidenced is None else PERCENT[self.evidenced]

    @property
    def is_capped(self) -> bool:
        """Whether the evidence carries less than what is claimed."""
        return self.claimed != self.evidenced


@dataclass(frozen=True, slots=True)
class Score:
    """A mean in per cent, exact; None where nothing applies.

    asked: requirements in it. applicable: without those not applicable. answered: with a level.
    backed: answered with at least one piece of evidence that counts.
    """

    claimed: Fraction | None
    evidenced: Fraction | None
    asked: int
    applicable: int
    answered: int
    backed: int

    @property
    def open(self) -> int:
        """Applicable items without a level."""
        return self.applicable - self.answered


@dataclass(frozen=True)
class ScoreCard:
    """Every figure of an assessment on one day.

    weights: the parts actually used, of chapters where something applies.
    proof: principle number to the ids it is scored from.
    """

    as_of: date
    items: Mapping[str, ItemScore]
    clauses: Mapping[str, Score]
    principles: Mapping[str, Score]
    chapters: Mapping[str, Score]
    whole: Score
    weights: Mapping[str, int]
    proof: Mapping[str, tuple[str, ...]]


def score(standard: Standard, assessment: Assessment, *, as_of: date) -> ScoreCard:
    """Score an assessment on the requirements of its depth, as of a day."""
    asked = standard.select(assessment.setup.depth)
    items = {r.id: score_item(r, assessment, as_of=as_of) for r in asked}
    clauses = _score_clauses(standard, items)
    proof = _proof(asked, standard)
    principles = {number: mean(items[i] for i in ids) for number, ids in proof.items()}
    chapters = {
        chapter.number: _score_chapter(chapter, items, principles)
        for chapter in standard.chapters
        if any(r.id in items for r in chapter.requirements)
    }
    weights = _weights(standard, assessment, chapters)
    whole = _weighted(items, chapters, weights)
    return ScoreCard(as_of, items, clauses, principles, chapters, whole, weights, proof)


def score_item(requirement: Requirement, assessment: Assessment, *, as_of: date) -> ItemScore:
    """Judge one answer by the evidence that counts on the day."""
    answer = assessment.answers.get(requirement.id)
    if answer is None:
        return ItemScore(requirement, State.OPEN, None, None, Confidence.NONE, 0, 0)
    evidence = assessment.evidence_for(requirement.id)
    valid = [e for e in evidence if e.counts_on(as_of)]
    best = best_confidence(valid)
    evidenced = None if answer.level is None else min(answer.level, CARRIES[best])
    lapsed = len(evidence) - len(valid)
    return ItemScore(requirement, _state(answer), answer.level, evidenced, best, len(valid), lapsed)


def best_confidence(evidence: Iterable[Evidence]) -> Confidence:
    """The strongest confidence among pieces of evidence; none for none."""
    return max((e.confidence for e in evidence), key=lambda c: c.rank, default=Confidence.NONE)


def mean(items: Iterable[ItemScore]) -> Score:
    """The plain mean over the applicable items."""
    every = list(items)
    applicable = [i for i in every if i.state is not State.NOT_APPLICABLE]
    answered = [i for i in applicable if i.state is State.ANSWERED]
    count = len(applicable)
    return Score(
        claimed=Fraction(sum(i.claimed_percent for i in answered), count) if count else None,
        evidenced=Fraction(sum(i.evidenced_percent for i in answered), count) if count else None,
        asked=len(every),
        applicable=count,
        answered=len(answered),
        backed=sum(i.pieces > 0 for i in answered),
    )


def points(card: ScoreCard, requirement: Requirement, chapter: Chapter) -> Fraction:
    """How many points of the whole score this item still keeps away from 100 % (0 to 100)."""
    item = card.items[requirement.id]
    total = sum(card.weights.values())
    if not total or item.state is State.NOT_APPLICABLE:
        return Fraction(0)
    lost = 100 - item.evidenced_percent
    own = Fraction(0)
    if chapter.role != "principles" and chapter.number in card.weights:
        own = Fraction(card.weights[chapter.number] * lost, card.chapters[chapter.number].applicable)
    return (own + _points_through_principles(card, requirement.id, lost)) / total


def _points_through_principles(card: ScoreCard, item: str, lost: int) -> Fraction:
    scored = [n for n, s in card.principles.items() if s.applicable]
    helped = [n for n in scored if item in card.proof[n]]
    return sum(
        (
            Fraction(
                card.weights.get(_chapter_number(n), 0) * lost, len(scored) * card.principles[n].applicable
            )
            for n in helped
        ),
        Fraction(0),
    )


def _chapter_number(clause: str) -> str:
    return clause.partition(".")[0]


def _state(answer: Answer) -> State:
    if answer.not_applicable:
        return State.NOT_APPLICABLE
    return State.OPEN if answer.level is None else State.ANSWERED


def _score_clauses(standard: Standard, items: Mapping[str, ItemScore]) -> dict[str, Score]:
    found = {}
    for number, clause in standard.clauses.items():
        inside = [items[r.id] for r in clause.all_requirements if r.id in items]
        if inside:
            found[number] = mean(inside)
    return found


def _proof(asked: tuple[Requirement, ...], standard: Standard) -> dict[str, tuple[str, ...]]:
    """Principle number to its own items followed by the items that prove it."""
    numbers = [
        clause.number
        for chapter in standard.chapters
        if chapter.role == "principles"
        for clause in chapter.clauses
    ]
    proof: dict[str, list[str]] = {number: [] for number in numbers}
    for requirement in asked:
        for number in dict.fromkeys((requirement.clause, *requirement.proves)):
            if number in proof:
                proof[number].append(requirement.id)
    return {number: tuple(ids) for number, ids in proof.items() if ids}


def _score_chapter(
    chapter: Chapter, items: Mapping[str, ItemScore], principles: Mapping[str, Score]
) -> Score:
    own = mean(items[r.id] for r in chapter.requirements if r.id in items)
    if chapter.role != "principles":
        return own
    scored = [s for s in principles.values() if s.applicable]
    return Score(
        claimed=_average(s.claimed for s in scored),
        evidenced=_average(s.evidenced for s in scored),
        asked=own.asked,
        applicable=own.applicable,
        answered=own.answered,
        backed=own.backed,
    )


def _average(values: Iterable[Fraction | None]) -> Fraction | None:
    known = [v for v in values if v is not None]
    return sum(known, Fraction(0)) / len(known) if known else None


def _weights(standard: Standard, assessment: Assessment, chapters: Mapping[str, Score]) -> dict[str, int]:
    setup = assessment.setup
    chosen = setup.weights or standard.depths[standard.depth(setup.depth)].weights
    return {
        number: chosen[number]
        for number, chapter in chapters.items()
        if chosen.get(number) and chapter.evidenced is not None
    }


def _weighted(
    items: Mapping[str, ItemScore], chapters: Mapping[str, Score], weights: Mapping[str, int]
) -> Score:
    total = sum(weights.values())
    every = mean(items.values())

    def over(values: Mapping[str, Fraction | None]) -> Fraction | None:
        parts = ((values[n] or Fraction(0)) * w for n, w in weights.items())
        return sum(parts, Fraction(0)) / total if total else None

    return Score(
        claimed=over({n: c.claimed for n, c in chapters.items()}),
        evidenced=over({n: c.evidenced for n, c in chapters.items()}),
        asked=every.asked,
        applicable=every.applicable,
        answered=every.answered,
        backed=every.backed,
    )
