"""The cases that reports are measured on: every answer with two notes and one piece of evidence."""

from __future__ import annotations

from datetime import date, timedelta

from assessment.joint import Joint, judge
from assessment.model import (
    Answer,
    Assessment,
    Confidence,
    Evidence,
    EvidenceKind,
    Integrated,
    Level,
    Setup,
)
from checklists import load_mapping
from checklists.model import Language, Requirement, Standard

DAY = date(2026, 6, 1)
LEVELS = (3, 4, 2, 3, 1, 3, 5, 4, 0, 3, 3, 4, 2, 3)
KINDS = (EvidenceKind.DOCUMENT, EvidenceKind.RECORD, EvidenceKind.INTERVIEW, EvidenceKind.OBSERVATION)
CONFIDENCES = (
    Confidence.SEEN, Confidence.SAMPLED, Confidence.STATED, Confidence.SEEN,
    Confidence.SAMPLED, Confidence.SEEN, Confidence.SYSTEM_TESTED,
)  # fmt: skip
OWNERS = ("Ayşe Yılmaz", "Gülşen Öztürk", "İbrahim Çağlar")
ACTIONS = {
    "en": "Review the procedure, keep records, and follow both up in the monthly meeting.",
    "tr": "Prosedür gözden geçirilecek, kayıt tutulacak ve ikisi de aylık toplantıda izlenecek.",
}


def full_assessment(standard: Standard, language: Language) -> Assessment:
    """Every requirement answered, on mixed levels, with texts as long as people write them."""
    requirements = list(standard.requirements.values())
    answers = [_answer(n, r, language) for n, r in enumerate(requirements)]
    pieces = [_evidence(n, r, language) for n, r in enumerate(requirements)]
    return Assessment(
        id="5f" * 16,
        setup=_setup(language),
        standard_hash=standard.content_hash,
        answers={a.requirement: a for a in answers},
        evidence={e.id: e for e in pieces},
    )


def full_integrated(
    guidance: Standard, requirements: Standard, language: Language
) -> tuple[Assessment, Joint]:
    """The same integrated with ISO 9001, every requirement of it answered likewise; and judged."""
    alone, asked = full_assessment(guidance, language), list(requirements.requirements.values())
    numbered = list(enumerate(asked, start=len(alone.answers)))
    answers = {r.id: _answer(n, r, language) for n, r in numbered}
    pieces = [_evidence(n, r, language) for n, r in numbered]
    integrated = Integrated(standard=requirements.id, standard_hash=requirements.content_hash)
    assessment = alone.model_copy(
        update={
            "setup": alone.setup.model_copy(update={"integrated": integrated}),
            "answers": alone.answers | answers,
            "evidence": alone.evidence | {e.id: e for e in pieces},
        }
    )
    mapping = load_mapping(guidance.id, requirements.id)
    return assessment, judge(assessment, guidance, requirements, mapping, as_of=DAY)


def _setup(language: Language) -> Setup:
    turkish = language == "tr"
    return Setup(
        organisation="Işık Çini ve Seramik Sanayi A.Ş.",
        name="Boşluk analizi 2026" if turkish else "Gap analysis 2026",
        sector="Seramik sofra eşyası" if turkish else "Ceramic tableware",
        sites=("Kütahya", "İstanbul"),
        scope="Yurt içi ve yurt dışı müşteri şikâyetleri"
        if turkish
        else "Complaints of customers at home and abroad",
        audit_date=date(2026, 9, 14),
        assessor="Gülşah Işık",
        certification_body="Örnek Belgelendirme A.Ş.",
    )


def _answer(n: int, requirement: Requirement, language: Language) -> Answer:
    level = Level(LEVELS[n % len(LEVELS)])
    is_gap = level < Level.APPLIED
    return Answer(
        requirement=requirement.id,
        level=level,
        seen=f"{requirement.evidence[language]}.",
        missing=f"{requirement.gap[language]}.",
        action=ACTIONS[language] if is_gap and n % 3 else "",
        owner=OWNERS[n % len(OWNERS)] if is_gap else "",
        due=DAY + timedelta(days=n) if is_gap and n % 4 else None,
        evidence=(_id(n),),
    )


def _evidence(n: int, requirement: Requirement, language: Language) -> Evidence:
    return Evidence(
        id=_id(n),
        kind=KINDS[n % len(KINDS)],
        title=requirement.evidence[language].partition(",")[0][:90],
        reference=f"PR-{n % 30 + 1:02d}",
        confidence=CONFIDENCES[n % len(CONFIDENCES)],
        speaks_for=date(2026, 1, 1) + timedelta(days=n % 120),
        valid_until=date(2026, 3, 1) if n % 40 == 7 else None,
    )


def _id(n: int) -> str:
    return f"{n + 1:032x}"
