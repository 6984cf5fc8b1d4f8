"""Every figure unfolded to its arithmetic: whole → chapters → clauses → items.

A step carries the rule in words (a ``Statement``), the terms that were added and the divisor, so
that a reader can check any printed number with a pocket calculator.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from assessment.scale import CARRIES, PERCENT
from assessment.score import ItemScore, Score, ScoreCard, State
from assessment.statement import Statement, say
from checklists.model import Chapter, Clause, Standard


@dataclass(frozen=True)
class Term:
    """One summand: weight × value, both scores in per cent."""

    name: str
    weight: int
    claimed: Fraction
    evidenced: Fraction


@dataclass(frozen=True)
class Step:
    """A figure, the rule that made it, its terms, and the figures those came from.

    name: "whole", a chapter, principle or clause number, or a requirement's number.
    claimed/evidenced = sum(weight × term) / divisor; None where nothing applies.
    """

    name: str
    rule: Statement
    claimed: Fraction | None
    evidenced: Fraction | None
    terms: tuple[Term, ...] = ()
    divisor: int = 0
    parts: tuple[Step, ...] = ()


def explain(standard: Standard, card: ScoreCard) -> Step:
    """The whole score as a tree of steps."""
    parts = tuple(_chapter(chapter, card) for chapter in standard.chapters if chapter.number in card.chapters)
    weighted = [(p, card.weights[p.name]) for p in parts if p.name in card.weights]
    return Step(
        name="whole",
        rule=say("rule-whole"),
        claimed=card.whole.claimed,
        evidenced=card.whole.evidenced,
        terms=tuple(_term(part, weight) for part, weight in weighted),
        divisor=sum(card.weights.values()),
        parts=parts,
    )


def explain_item(item: ItemScore) -> Step:
    """Why an item counts what it counts."""
    return Step(
        name=item.requirement.number,
        rule=_item_rule(item),
        claimed=_known(item, item.claimed_percent),
        evidenced=_known(item, item.evidenced_percent),
    )


def _known(item: ItemScore, percent: int) -> Fraction | None:
    return None if item.state is State.NOT_APPLICABLE else Fraction(percent)


def _item_rule(item: ItemScore) -> Statement:
    if item.state is State.NOT_APPLICABLE:
        return say("rule-item-not-applicable")
    if item.claimed is None or item.evidenced is None:
        return say("rule-item-open")
    facts = {
        "claimed": int(item.claimed),
        "percent": PERCENT[item.claimed],
        "confidence": item.confidence.value,
        "carries": int(CARRIES[item.confidence]),
        "evidenced": int(item.evidenced),
        "counts": PERCENT[item.evidenced],
        "lapsed": item.lapsed,
    }
    return say("rule-item-capped" if item.is_capped else "rule-item-carried", **facts)


def _chapter(chapter: Chapter, card: ScoreCard) -> Step:
    figure = card.chapters[chapter.number]
    if chapter.role == "principles":
        parts = tuple(_principle(number, card) for number in card.proof)
        return _mean_step(chapter.number, say("rule-principles"), figure, parts)
    clauses = tuple(_clause(c, card) for c in chapter.clauses if c.number in card.clauses)
    items = tuple(explain_item(card.items[r.id]) for r in chapter.requirements if r.id in card.items)
    step = _mean_step(chapter.number, say("rule-mean"), figure, items)
    return Step(step.name, step.rule, step.claimed, step.evidenced, step.terms, step.divisor, clauses)


def _principle(number: str, card: ScoreCard) -> Step:
    items = tuple(explain_item(card.items[i]) for i in card.proof[number])
    return _mean_step(number, say("rule-principle"), card.principles[number], items)


def _clause(clause: Clause, card: ScoreCard) -> Step:
    items = tuple(explain_item(card.items[r.id]) for r in clause.all_requirements if r.id in card.items)
    return _mean_step(clause.number, say("rule-mean"), card.clauses[clause.number], items)


def _mean_step(name: str, rule: Statement, figure: Score, parts: Iterable[Step]) -> Step:
    steps = tuple(parts)
    terms = tuple(_term(step, 1) for step in steps if step.evidenced is not None)
    return Step(name, rule, figure.claimed, figure.evidenced, terms, len(terms), steps)


def _term(step: Step, weight: int) -> Term:
    return Term(step.name, weight, step.claimed or Fraction(0), step.evidenced or Fraction(0))
