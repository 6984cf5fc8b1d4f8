"""The gates: what each asks, whether it is open, and everything that holds it."""

from __future__ import annotations

from dataclasses import dataclass

from reports.material import Material, clip


@dataclass(frozen=True)
class GateRow:
    """A gate as printed. state: "passed" or "closed"."""

    title: str
    why: str
    source: str
    state: str
    state_word: str
    is_binding: bool
    cap: str
    held_by: tuple[str, ...]


@dataclass(frozen=True)
class Gates:
    """All gates, and one sentence on what they leave of the score's verdict."""

    outcome: str
    rows: tuple[GateRow, ...]


def gates(m: Material) -> Gates:
    """The gates of a judged assessment."""
    r = m.readiness
    outcome = m.t(
        "report-gates-outcome",
        closed=len(r.closed_gates),
        total=len(r.gates),
        score=m.t(f"verdict-{r.by_score}"),
        verdict=m.t(f"verdict-{r.verdict}"),
    )
    rows = (
        GateRow(
            title=m.text(result.gate.title),
            why=m.text(result.gate.why),
            source=m.text(result.gate.source),
            state="passed" if result.passed else "closed",
            state_word=m.t("report-gate-passed" if result.passed else "report-gate-closed"),
            is_binding=result is r.binding,
            cap=m.t("report-gate-cap", verdict=m.t(f"verdict-{result.gate.caps_at}")),
            held_by=tuple(clip(m.t.say(held), 300) for held in result.held_by),
        )
        for result in r.gates
    )
    return Gates(outcome, tuple(rows))
