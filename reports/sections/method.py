"""How it was judged: scale, evidence, bands, weights, editions, and what the report cannot say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from assessment.model import Confidence, Level
from assessment.scale import CARRIES, PERCENT
from reports.identity import content_hash
from reports.material import Material
from reports.sections.cover import Fact
from reports.sections.summary import Band, bands


@dataclass(frozen=True)
class LevelRow:
    """A level of the scale; points in per cent."""

    level: int
    name: str
    means: str
    points: str


@dataclass(frozen=True)
class ConfidenceRow:
    """How much a piece of evidence can carry."""

    name: str
    means: str
    carries: str


@dataclass(frozen=True)
class WeightRow:
    """A chapter's part in the score."""

    chapter: str
    asked: str
    weight: str
    share: str


@dataclass(frozen=True)
class WeightTable:
    """The weights of one standard."""

    heading: str
    rows: tuple[WeightRow, ...]
    note: str


@dataclass(frozen=True)
class Method:
    """Everything a reader needs to repeat the judgement."""

    how: tuple[str, ...]
    scope: str
    levels: tuple[LevelRow, ...]
    confidences: tuple[ConfidenceRow, ...]
    bands: tuple[Band, ...]
    weights: tuple[WeightTable, ...]
    limits: tuple[str, ...]
    editions: tuple[Fact, ...]


def method(m: Material) -> Method:
    """The method as it was used here."""
    return Method(
        how=tuple(m.t(f"report-how-{n}", standard=m.standard.designation) for n in (1, 2, 3)),
        scope=m.assessment.setup.scope or m.t("report-scope-missing"),
        levels=tuple(_level(m, level) for level in Level),
        confidences=tuple(_confidence(m, confidence) for confidence in Confidence),
        bands=tuple(bands(m)),
        weights=(weights(m, m.t("report-weights")),),
        limits=_limits(m),
        editions=facts(m, _editions(m)),
    )


def facts(m: Material, found: Iterable[tuple[str, str]]) -> tuple[Fact, ...]:
    """Facts by the words of their labels."""
    return tuple(Fact(m.t(f"report-{label}"), value) for label, value in found)


def _level(m: Material, level: Level) -> LevelRow:
    means = m.t(f"level-{level.value}.means")
    return LevelRow(level.value, m.t(f"level-{level.value}"), means, m.t.number(PERCENT[level]))


def _confidence(m: Material, confidence: Confidence) -> ConfidenceRow:
    word = f"confidence-{confidence}"
    return ConfidenceRow(m.t(word), m.t(f"{word}.means"), m.t.number(int(CARRIES[confidence])))


def weights(m: Material, heading: str) -> WeightTable:
    """The weights that a standard's score was reckoned with."""
    note = m.t("report-weights-own" if m.assessment.setup.weights else "report-weights-default")
    return WeightTable(heading, tuple(_weights(m)), note)


def _weights(m: Material) -> Iterator[WeightRow]:
    total = sum(m.card.weights.values())
    yield from (
        WeightRow(
            chapter=m.chapter_name(chapter.number),
            asked=m.t.number(m.card.chapters[chapter.number].asked),
            weight=m.t.number(m.card.weights[chapter.number]),
            share=m.t.percent(Fraction(100 * m.card.weights[chapter.number], total)),
        )
        for chapter in m.standard.chapters
        if chapter.number in m.card.weights
    )


def _limits(m: Material) -> tuple[str, ...]:
    named = {"standard": m.standard.designation}
    return (
        *sampled(m),
        m.t(f"report-limit-{m.standard.nature}", **named),
        m.t("report-limit-own", **named),
        accreditation(m),
        m.text(m.standard.caution),
    )


def sampled(m: Material) -> tuple[str, ...]:
    """What no self-assessment can say."""
    return tuple(m.t(f"report-limit-{word}") for word in ("self", "samples", "decision"))


def accreditation(m: Material) -> str:
    """What is known of the certification body's accreditation."""
    stated = m.assessment.setup.accreditation
    if stated is None or not (stated.number and stated.scope):
        return m.t("report-accreditation-unverified")
    return m.t(
        "report-accreditation-stated", body=stated.body or "–", number=stated.number, scope=stated.scope
    )


def _editions(m: Material) -> list[tuple[str, str]]:
    standard, assessment = m.standard, m.assessment
    return [
        ("edition", f"{standard.designation}, {m.text(standard.title)}"),
        ("published", m.date(standard.published)),
        ("checked", m.date(standard.verified_on)),
        ("checklist-hash", standard.content_hash),
        ("answered-on-hash", assessment.standard_hash),
        ("assessment-id", assessment.id),
        ("as-of", m.date(m.as_of)),
        ("content-hash", content_hash(standard, assessment, as_of=m.as_of)),
    ]
