"""What to do next, most urgent first: advice, so it goes when recommendations are switched off."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.findings import majors
from reports.material import Material, clip

STEPS = 5


def next_steps(m: Material) -> tuple[str, ...]:
    """At most five sentences."""
    steps = [step for source in SOURCES for step in source(m)]
    return tuple(steps[:STEPS]) or (m.t("report-step-keep"),)


def binding_gate(m: Material) -> Iterator[str]:
    """What the binding gate asks for, unless another step says it better."""
    gate = m.readiness.binding
    if gate and gate.gate.check != "no-major":  # the next step says that one better
        held = clip(m.t.say(gate.held_by[0]), 200)
        yield m.t("report-step-gate", gate=m.text(gate.gate.title), held=held)


def _majors(m: Material) -> Iterator[str]:
    found = majors(m.readiness.findings)
    if found:
        numbers = m.t.listing(f.requirement.number for f in found[:4])
        yield m.t("report-step-majors", count=len(found), numbers=numbers)


def _other_gates(m: Material) -> Iterator[str]:
    told = majors(m.readiness.findings)  # the gate on majors has its own step then
    closed = [
        g
        for g in m.readiness.closed_gates
        if g is not m.readiness.binding and not (told and g.gate.check == "no-major")
    ]
    if closed:
        gates = "; ".join(m.text(g.gate.title) for g in closed)
        others = "report-step-gates" if m.readiness.binding else "report-step-all-gates"
        yield m.t(others, count=len(closed), gates=gates)


def unproven(m: Material) -> Iterator[str]:
    """Answers that claim more than their evidence carries."""
    count = sum(item.is_capped for item in m.card.items.values())
    whole = m.card.whole
    if count and whole.claimed is not None and whole.evidenced is not None:
        points = m.t.number(whole.claimed - whole.evidenced, 1)
        yield m.t("report-step-unproven", count=count, points=points)


def lapsed(m: Material) -> Iterator[str]:
    """Evidence that does not count on the day."""
    count = sum(not e.counts_on(m.as_of) for e in m.assessment.evidence.values())
    if count:
        yield m.t("report-step-lapsed", count=count)


def open_items(m: Material) -> Iterator[str]:
    """Items without an answer."""
    if m.card.whole.open:
        yield m.t("report-step-open", count=m.card.whole.open)


def _unplanned(m: Material) -> Iterator[str]:
    count = sum(not (g.answer.action and g.answer.owner and g.answer.due) for g in m.gaps)
    if count:
        yield m.t("report-step-unplanned", count=count)


SOURCES = (binding_gate, _majors, _other_gates, unproven, lapsed, open_items, _unplanned)
