"""The arithmetic of the score, so that every printed figure can be checked with a pocket calculator."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from assessment.explain import Step, explain
from reports.material import Material


@dataclass(frozen=True)
class WeightedRow:
    """A chapter in the whole score: weight × score."""

    name: str
    weight: str
    claimed: str
    evidenced: str
    claimed_product: str
    evidenced_product: str


@dataclass(frozen=True)
class MeanRow:
    """A mean: sums of points divided by a count."""

    name: str
    is_chapter: bool
    divisor: str
    claimed_sum: str
    claimed: str
    evidenced_sum: str
    evidenced: str


@dataclass(frozen=True)
class Proof:
    """A principle and the numbers of the items it is scored from."""

    name: str
    members: str


@dataclass(frozen=True)
class Arithmetic:
    """From the whole down to clauses and principles; the items' levels are in the annex."""

    rules: tuple[str, ...]
    weighted: tuple[WeightedRow, ...]
    total: WeightedRow
    result: str
    means: tuple[MeanRow, ...]
    proof: tuple[Proof, ...]


def arithmetic(m: Material) -> Arithmetic:
    """The score of an assessment, unfolded."""
    whole = explain(m.standard, m.card)
    return Arithmetic(
        rules=tuple(m.t(f"report-arithmetic-{n}") for n in ((1, 2, 3) if m.card.proof else (1, 2))),
        weighted=tuple(
            _weighted(m, m.chapter_name(t.name), t.weight, t.claimed, t.evidenced) for t in whole.terms
        ),
        total=_total(m, whole),
        result=_result(m, whole),
        means=_means(m, whole.parts),
        proof=tuple(_proof(m, number) for number in m.card.proof),
    )


def _weighted(m: Material, name: str, weight: int, claimed: Fraction, evidenced: Fraction) -> WeightedRow:
    return WeightedRow(
        name=name,
        weight=m.t.number(weight),
        claimed=m.t.number(claimed, 2),
        evidenced=m.t.number(evidenced, 2),
        claimed_product=m.t.number(weight * claimed, 2),
        evidenced_product=m.t.number(weight * evidenced, 2),
    )


def _total(m: Material, whole: Step) -> WeightedRow:
    return WeightedRow(
        name=m.t("report-total"),
        weight=m.t.number(whole.divisor),
        claimed="",
        evidenced="",
        claimed_product=m.t.number(sum((t.weight * t.claimed for t in whole.terms), Fraction(0)), 2),
        evidenced_product=m.t.number(sum((t.weight * t.evidenced for t in whole.terms), Fraction(0)), 2),
    )


def _result(m: Material, whole: Step) -> str:
    if whole.claimed is None or whole.evidenced is None:
        return m.t("report-nothing-applies")
    claimed, evidenced = m.t.number(whole.claimed, 2), m.t.number(whole.evidenced, 2)
    return m.t("report-result", divisor=whole.divisor, claimed=claimed, evidenced=evidenced)


def _means(m: Material, parts: Iterable[Step]) -> tuple[MeanRow, ...]:
    """Every chapter and, below it, its clauses or principles; an annex is one clause, told once."""
    annexes = {c.number for c in m.standard.chapters if c.role == "annex"}
    rows = []
    for part in parts:
        rows.append(_mean(m, part, 0))
        rows += [_mean(m, p, 1) for p in part.parts if part.name not in annexes]
    return tuple(rows)


def _mean(m: Material, step: Step, depth: int) -> MeanRow:
    return MeanRow(
        name=m.clause_name(step.name) if depth else m.chapter_name(step.name),
        is_chapter=not depth,
        divisor=m.t.number(step.divisor),
        claimed_sum=_sum(m, (t.claimed for t in step.terms)),
        claimed=_figure(m, step.claimed),
        evidenced_sum=_sum(m, (t.evidenced for t in step.terms)),
        evidenced=_figure(m, step.evidenced),
    )


def _sum(m: Material, values: Iterable[Fraction]) -> str:
    total = sum(values, Fraction(0))
    return m.t.number(total, 0 if total.denominator == 1 else 2)


def _proof(m: Material, number: str) -> Proof:
    items = (m.card.items[i].requirement.number for i in m.card.proof[number])
    return Proof(m.clause_name(number), ", ".join(items))


def _figure(m: Material, value: Fraction | None) -> str:
    return "–" if value is None else m.t.number(value, 2)
