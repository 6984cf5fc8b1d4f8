"""One page for the executive: verdict, what binds it, scores, the biggest gaps, what to do next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from assessment.findings import Finding, Grade, biggest
from assessment.scale import BANDS
from checklists.model import Verdict
from reports.material import Material, clip
from reports.sections.next_steps import next_steps
from reports.sections.pictures import Picture, chapter_picture

BIGGEST = 5


@dataclass(frozen=True)
class Figure:
    """A large number with its caption and the sentence under it."""

    value: str
    label: str
    note: str


@dataclass(frozen=True)
class Band:
    """A step of the verdict scale. here: the score alone would give it; given: the gates left it."""

    verdict: str
    bounds: str
    tone: str
    here: str
    given: bool


@dataclass(frozen=True)
class BindingGate:
    """The gate that lowers the verdict, and what holds it."""

    sentence: str
    held_by: tuple[str, ...]


@dataclass(frozen=True)
class TopGap:
    """One of the biggest gaps."""

    number: str
    clause: str
    text: str
    grade: str
    grade_word: str


@dataclass(frozen=True)
class Summary:
    """The executive's page."""

    verdict: str
    verdict_means: str
    verdict_tone: str
    figures: tuple[Figure, ...]
    bands: tuple[Band, ...]
    picture: Picture
    binding: BindingGate | None
    no_binding: str
    counts: tuple[tuple[str, str, str], ...]
    gaps: tuple[TopGap, ...]
    steps: tuple[str, ...]
    provisional: str


def summary(m: Material) -> Summary:
    """The summary of a judged assessment."""
    verdict = m.readiness.verdict
    whole = m.card.whole
    return Summary(
        verdict=m.t(f"verdict-{verdict}"),
        verdict_means=m.t(f"verdict-{verdict}.means"),
        verdict_tone=f"band-{verdict}",
        figures=_figures(m),
        bands=tuple(bands(m)),
        picture=chapter_picture(m),
        binding=binding_gate(m),
        no_binding=m.t("report-no-binding"),
        counts=_counts(m),
        gaps=tuple(_top(m, finding) for finding in biggest(m.readiness.findings, BIGGEST)),
        steps=next_steps(m) if m.options.recommendations else (),
        provisional=m.t("report-provisional", count=whole.open) if m.readiness.provisional else "",
    )


def bands(m: Material) -> list[Band]:
    """The verdict scale from worst to best."""
    floors = [(int(floor), verdict) for floor, verdict in reversed(BANDS)]
    ceilings = [floor - 1 for floor, _ in floors[1:]] + [100]
    here = m.t("report-band-here", score=m.percent(m.card.whole.evidenced))
    return [
        Band(
            verdict=m.t(f"verdict-{verdict}"),
            bounds=_bounds(m, verdict, low, high),
            tone=f"band-{verdict}",
            here=here if verdict is m.readiness.by_score else "",
            given=verdict is m.readiness.verdict,
        )
        for (low, verdict), high in zip(floors, ceilings, strict=True)
    ]


def _bounds(m: Material, verdict: Verdict, low: int, high: int) -> str:
    if verdict is Verdict.BUILD:
        return m.t("report-band-under", high=high + 1)
    if verdict is Verdict.STAGE_2:
        return m.t("report-band-from", low=low)
    return m.t("report-band-between", low=low, high=high)


def _figures(m: Material) -> tuple[Figure, ...]:
    whole = m.card.whole
    facts = {"asked": whole.asked, "applicable": whole.applicable}
    backed = m.t("report-figure-backed.note", count=whole.backed, answered=whole.answered)
    answered = m.t("report-figure-answered.note", count=whole.answered, **facts)
    return (
        Figure(
            m.percent(whole.evidenced), m.t("report-figure-evidenced"), m.t("report-figure-evidenced.note")
        ),
        Figure(m.percent(whole.claimed), m.t("report-figure-claimed"), m.t("report-figure-claimed.note")),
        Figure(share(m, whole.answered, whole.applicable), m.t("report-figure-answered"), answered),
        Figure(share(m, whole.backed, whole.applicable), m.t("report-figure-backed"), backed),
    )


def share(m: Material, part: int, whole: int) -> str:
    """ "120/219"."""
    return f"{m.t.number(part)}/{m.t.number(whole)}"


def binding_gate(m: Material) -> BindingGate | None:
    """The gate that lowers the verdict; None where the score decides."""
    gate = m.readiness.binding
    if gate is None:
        return None
    sentence = m.t(
        "report-binding", gate=m.text(gate.gate.title), verdict=m.t(f"verdict-{m.readiness.by_score}")
    )
    return BindingGate(sentence, tuple(clip(m.t.say(held), 200) for held in gate.held_by[:2]))


def _counts(m: Material) -> tuple[tuple[str, str, str], ...]:
    counted = Counter(finding.grade for finding in m.readiness.findings)
    return tuple((grade.value, m.t(f"severity-{grade}"), m.t.number(counted[grade])) for grade in Grade)


def _top(m: Material, finding: Finding) -> TopGap:
    return TopGap(
        number=finding.requirement.number,
        clause=m.text(m.standard.clauses[finding.requirement.clause].title),
        text=clip(finding.answer.missing or m.text(finding.requirement.text), 160),
        grade=finding.grade.value,
        grade_word=m.t(f"severity-{finding.grade}"),
    )
