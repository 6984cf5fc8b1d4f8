"""The evidence register: every piece, how well it is known, what it speaks for and what rests on it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from assessment.model import Evidence
from reports.material import Material


@dataclass(frozen=True)
class EvidenceRow:
    """One piece of evidence. counts: whether it proves anything on the day of the report."""

    label: str
    title: str
    where: str
    kind: str
    confidence: str
    about: str
    counts: bool
    used_for: str


@dataclass(frozen=True)
class Register:
    """All evidence in the order it is cited."""

    rows: tuple[EvidenceRow, ...]
    none: str


def register(m: Material) -> Register:
    """The register of an assessment."""
    used = defaultdict(list)
    for item in m.card.items.values():
        for piece in m.evidence_of(item):
            used[piece.id].append(item.requirement.number)
    rows = tuple(evidence_row(m, m.assessment.evidence[key], ", ".join(used[key])) for key in m.labels)
    return Register(rows, "" if rows else m.t("report-evidence-none"))


def evidence_row(m: Material, piece: Evidence, used: str) -> EvidenceRow:
    """A piece as the register prints it. used: what rests on it, in words."""
    return EvidenceRow(
        label=m.labels[piece.id],
        title=piece.title,
        where=" · ".join(part for part in _where(m, piece) if part),
        kind=m.t(f"kind-{piece.kind}"),
        confidence=m.t(f"confidence-{piece.confidence}"),
        about=_about(m, piece),
        counts=piece.counts_on(m.as_of),
        used_for=used or "–",
    )


def _where(m: Material, piece: Evidence) -> tuple[str, ...]:
    outcome = ""
    if piece.log_test:
        word = "report-test-passed" if piece.log_test.passed else "report-test-failed"
        outcome = m.t(word, test=piece.log_test.test)
    named_already = piece.log_test is not None and piece.reference == piece.log_test.test
    reference = "" if named_already else piece.reference
    return reference, piece.file.name if piece.file else "", outcome


def _about(m: Material, piece: Evidence) -> str:
    parts = []
    if piece.period_start:
        parts.append(f"{m.date(piece.period_start)} – {m.date(piece.speaks_for)}")
    elif piece.speaks_for:
        parts.append(m.date(piece.speaks_for))
    if piece.valid_until:
        expired = piece.valid_until < m.as_of
        word = "report-expired-on" if expired else "report-valid-until"
        parts.append(m.t(word, date=m.date(piece.valid_until)))
    return "; ".join(parts) or "–"
