"""Everything a report says, decided before any layout: no template computes, no style sheet speaks.

    standard + assessment ─ assess ─▶ Material ─ sections/*.py ─▶ ReportView ─▶ html.py

A view holds ready strings only, in one language, so that paper, screen and a test read the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from assessment.model import Assessment
from assessment.readiness import assess
from checklists.model import Language, Standard
from i18n import translator
from reports.identity import content_hash
from reports.material import Material, clip
from reports.options import ReportOptions, Section
from reports.sections.answers import Answers, answers, clause_answers
from reports.sections.arithmetic import arithmetic
from reports.sections.cover import Cover, cover
from reports.sections.evidence import register
from reports.sections.gaps import Gaps, clause_gaps, gaps
from reports.sections.gates import gates
from reports.sections.lists import not_applicable, open_items
from reports.sections.method import method
from reports.sections.plan import plan
from reports.sections.profile import profile
from reports.sections.summary import summary

BUILD: Mapping[Section, Callable[[Material], object]] = {
    Section.SUMMARY: summary,
    Section.METHOD: method,
    Section.PROFILE: profile,
    Section.GATES: gates,
    Section.GAPS: gaps,
    Section.PLAN: plan,
    Section.NOT_APPLICABLE: not_applicable,
    Section.OPEN: open_items,
    Section.EVIDENCE: register,
    Section.ARITHMETIC: arithmetic,
    Section.ANSWERS: answers,
}

# Short lists follow on the same page; everything else begins a new one.
FLOWING = frozenset(
    {Section.GATES, Section.PROFILE, Section.PLAN, Section.NOT_APPLICABLE, Section.OPEN, Section.ARITHMETIC}
)


@dataclass(frozen=True)
class SectionView:
    """One section. body: the dataclass of ``reports.sections`` that its template prints."""

    key: str
    number: str
    title: str
    flows: bool
    body: object


@dataclass(frozen=True)
class Running:
    """What stands at the head and foot of every page."""

    head: str
    foot: str
    draft: str


@dataclass(frozen=True)
class ReportView:
    """A whole report. created: the day it speaks for, ISO 8601, so that equal reports have equal bytes."""

    language: Language
    title: str
    created: str
    cover: Cover
    sections: tuple[SectionView, ...]
    running: Running
    logo: bytes


def report_view(
    standard: Standard, assessment: Assessment, *, as_of: date, language: Language, options: ReportOptions
) -> ReportView:
    """Judge an assessment and put the report into words."""
    material = gather(standard, assessment, as_of=as_of, language=language, options=options)
    sections = tuple(
        SectionView(
            key.value, str(n), material.t(f"report-section-{key}"), key in FLOWING, BUILD[key](material)
        )
        for n, key in enumerate(options.chosen(), start=1)
    )
    return _view(material, sections)


def preview_view(
    standard: Standard,
    assessment: Assessment,
    clause: str,
    *,
    as_of: date,
    language: Language,
    options: ReportOptions,
) -> ReportView:
    """The pages of one clause alone, of its gaps and answers what is chosen, as the report prints them."""
    material = gather(standard, assessment, as_of=as_of, language=language, options=options)
    found = tuple(gap for gap in material.gaps if gap.requirement.clause == clause)
    chosen = options.chosen()
    bodies: dict[Section, object] = {}
    if found and Section.GAPS in chosen:
        bodies[Section.GAPS] = Gaps("", "", (clause_gaps(material, clause, found),))
    if Section.ANSWERS in chosen:
        bodies[Section.ANSWERS] = Answers("", (clause_answers(material, standard.clauses[clause]),))
    sections = tuple(
        SectionView(key.value, "", material.t(f"report-section-{key}"), True, body)
        for key, body in bodies.items()
    )
    return _view(material, sections)


def gather(
    standard: Standard, assessment: Assessment, *, as_of: date, language: Language, options: ReportOptions
) -> Material:
    """Judge an assessment and keep everything that sections are written from."""
    judged = assess(standard, assessment, as_of=as_of)
    return Material(standard, assessment, judged.card, judged.readiness, as_of, translator(language), options)


def _view(m: Material, sections: tuple[SectionView, ...]) -> ReportView:
    front = cover(m)
    return ReportView(
        language=m.language,
        title=f"{front.organisation} – {front.title} – {front.standard}",
        created=m.as_of.isoformat(),
        cover=front,
        sections=sections,
        running=_running(m, front),
        logo=m.options.logo,
    )


def _running(m: Material, front: Cover) -> Running:
    digest = content_hash(m.standard, m.assessment, as_of=m.as_of)
    return Running(
        head=f"{clip(front.organisation, 60)} · {front.title} · {front.standard}",
        foot=m.t("report-foot", id=m.assessment.id[:8], hash=digest[:16]),
        draft=front.draft,
    )
