"""One page for the executive on two integrated standards: both verdicts side by side, then what is joint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assessment.findings import Grade
from assessment.joint import JointFinding
from reports.both import Both
from reports.material import Material, short_name
from reports.sections import next_steps as steps
from reports.sections.profile import Cell
from reports.sections.summary import BIGGEST, BindingGate, TopGap, binding_gate, share


@dataclass(frozen=True)
class Column:
    """What one standard says. figures: in the order of ``JointSummary.labels``."""

    standard: str
    verdict: str
    verdict_means: str
    verdict_tone: str
    figures: tuple[Cell, ...]
    binding: BindingGate | None
    no_binding: str
    counts: tuple[tuple[str, str, str], ...]
    provisional: str


@dataclass(frozen=True)
class JointSummary:
    """The executive's page. saved: what integration saved, in a sentence or two."""

    columns: tuple[Column, ...]
    labels: tuple[str, ...]
    separately: str
    saved: str
    gaps: tuple[TopGap, ...]
    steps: tuple[str, ...]


def joint_summary(both: Both) -> JointSummary:
    """The summary of an integrated assessment."""
    t = both.whole.t
    figures = ("evidenced", "claimed", "answered", "backed")
    return JointSummary(
        columns=tuple(_column(m) for m in both.sides),
        labels=(*(t(f"report-figure-{figure}") for figure in figures), t("report-gates-open")),
        separately=t("report-judged-separately"),
        saved=saved(both),
        gaps=tuple(_top(both, finding) for finding in both.biggest[:BIGGEST]),
        steps=_steps(both) if both.whole.options.recommendations else (),
    )


def saved(both: Both) -> str:
    """What integration saved, in words."""
    savings, twice = both.joint.savings, [f for f in both.gaps if len(f.findings) > 1]
    facts = {"once": savings.answered_once, "sources": savings.sources, "twice": savings.evidence_twice}
    return both.whole.t("report-saved", **facts, findings=len(twice))


def _column(m: Material) -> Column:
    verdict = m.readiness.verdict
    counted = Counter(finding.grade for finding in m.readiness.findings)
    return Column(
        standard=m.standard.designation,
        verdict=m.t(f"verdict-{verdict}"),
        verdict_means=m.t(f"verdict-{verdict}.means"),
        verdict_tone=f"band-{verdict}",
        figures=_figures(m),
        binding=binding_gate(m),
        no_binding=m.t("report-no-binding"),
        counts=tuple((grade.value, m.t(f"severity-{grade}"), m.t.number(counted[grade])) for grade in Grade),
        provisional=m.t("report-provisional", count=m.card.whole.open) if m.readiness.provisional else "",
    )


def _figures(m: Material) -> tuple[Cell, ...]:
    whole, gates = m.card.whole, m.readiness.gates
    passed = len(gates) - len(m.readiness.closed_gates)
    texts = (
        m.percent(whole.evidenced),
        m.percent(whole.claimed),
        share(m, whole.answered, whole.applicable),
        share(m, whole.backed, whole.applicable),
        share(m, passed, len(gates)),
    )
    return tuple(Cell(text, "value" if place < 2 else "") for place, text in enumerate(texts))


def _top(both: Both, finding: JointFinding) -> TopGap:
    main, m = finding.main, both.whole
    side = next(s for s in both.joint.sides if main.requirement.id in s.standard.requirements)
    return TopGap(
        number=both.numbers(finding),
        clause=m.text(side.standard.clauses[main.requirement.clause].title),
        text=both.text_of(finding),
        grade=finding.grade.value,
        grade_word=m.t(f"severity-{finding.grade}"),
    )


def _steps(both: Both) -> tuple[str, ...]:
    """At most five sentences: what holds each verdict, then what is joint, then what is open."""
    found = [
        *_each(both, steps.binding_gate),
        *_majors(both),
        *_each(both, steps.unproven),
        *steps.lapsed(both.whole),
        *_each(both, steps.open_items),
        *_unplanned(both),
    ]
    return tuple(found[: steps.STEPS]) or (both.whole.t("report-step-keep"),)


def _each(both: Both, step: Callable[[Material], Iterator[str]]) -> Iterator[str]:
    for m in both.sides:
        for sentence in step(m):
            yield f"{short_name(m.standard)}: {sentence}"


def _majors(both: Both) -> Iterator[str]:
    if both.majors:
        numbers = both.whole.t.listing(both.whole.named(f.main.requirement.id) for f in both.majors[:4])
        yield both.whole.t("report-step-majors", count=len(both.majors), numbers=numbers)


def _unplanned(both: Both) -> Iterator[str]:
    answers = [finding.main.answer for finding in both.gaps]
    count = sum(not (answer.action and answer.owner and answer.due) for answer in answers)
    if count:
        yield both.whole.t("report-step-unplanned", count=count)
