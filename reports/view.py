"""Everything a report says, decided before any layout: no template computes, no style sheet speaks.

    standard + assessment ─ assess ─▶ Material ─ sections/*.py ─▶ ReportView ─▶ html.py

A view holds ready strings only, in one language, so that paper, screen and a test read the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from assessment.joint import Joint
from assessment.model import Assessment
from assessment.readiness import assess
from checklists.model import Language, Standard
from i18n import translator
from i18n.translator import Nature
from reports.both import Both, gather_both, side_title
from reports.identity import content_hash
from reports.material import Material, clip
from reports.options import ReportOptions, Section
from reports.sections.answers import Answers, answers, clause_answers
from reports.sections.arithmetic import arithmetic
from reports.sections.complaint_log import complaint_log
from reports.sections.cover import Cover, cover
from reports.sections.evidence import register
from reports.sections.gaps import Gaps, clause_gaps, gaps
from reports.sections.gates import gates
from reports.sections.joint import joint_cover, joint_hash, joint_method, joint_plan, joint_register
from reports.sections.joint_summary import joint_summary
from reports.sections.lists import not_applicable, open_items
from reports.sections.mapping import mapping
from reports.sections.method import method
from reports.sections.plan import plan
from reports.sections.profile import profile
from reports.sections.summary import summary
from reports.sections.together import together

BUILD: Mapping[Section, Callable[[Material], object]] = {
    Section.SUMMARY: summary,
    Section.METHOD: method,
    Section.PROFILE: profile,
    Section.GATES: gates,
    Section.GAPS: gaps,
    Section.PLAN: plan,
    Section.COMPLAINT_LOG: complaint_log,
    Section.NOT_APPLICABLE: not_applicable,
    Section.OPEN: open_items,
    Section.EVIDENCE: register,
    Section.ARITHMETIC: arithmetic,
    Section.ANSWERS: answers,
}

BUILD_JOINT: Mapping[Section, Callable[[Both], object]] = {
    Section.SUMMARY: joint_summary,
    Section.TOGETHER: together,
    Section.METHOD: joint_method,
    Section.PLAN: joint_plan,
    Section.COMPLAINT_LOG: lambda both: complaint_log(both.whole),
    Section.EVIDENCE: joint_register,
    Section.MAPPING: mapping,
}
"""Told once of two integrated standards; every other section stands once for each."""

# Short lists follow on the same page; everything else begins a new one.
FLOWING = frozenset(
    {Section.GATES, Section.PROFILE, Section.PLAN, Section.NOT_APPLICABLE, Section.OPEN, Section.ARITHMETIC}
)


@dataclass(frozen=True)
class SectionView:
    """One section. body: the dataclass of ``reports.sections`` that its template prints.

    template: its name, where it is not the key. nature: of the standard that it speaks of.
    """

    key: str
    number: str
    title: str
    flows: bool
    body: object
    template: str = ""
    nature: Nature = "guidance"


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
    is_joint: bool = False


def report_view(
    standard: Standard,
    assessment: Assessment,
    *,
    as_of: date,
    language: Language,
    options: ReportOptions,
    joint: Joint | None = None,
) -> ReportView:
    """Judge an assessment and put the report into words.

    joint: what both standards say together on that day, where two are integrated; ``assessment`` as stored.
    """
    if joint is not None:
        return _joint_view(gather_both(assessment, joint, as_of=as_of, language=language, options=options))
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
    joint: Joint | None = None,
) -> ReportView:
    """The pages of one clause alone, of its gaps and answers what is chosen, as the report prints them.

    standard: the one that the clause belongs to, also where two are integrated.
    """
    if joint is None:
        material = gather(standard, assessment, as_of=as_of, language=language, options=options)
    else:
        both = gather_both(assessment, joint, as_of=as_of, language=language, options=options)
        material = next(m for m in both.sides if m.standard.id == standard.id)
    own = (gap for gap in material.gaps if not material.is_told_elsewhere(gap))
    found = tuple(gap for gap in own if gap.requirement.clause == clause)
    chosen = options.chosen()
    bodies: dict[Section, object] = {}
    if found and Section.GAPS in chosen:
        bodies[Section.GAPS] = Gaps("", "", (clause_gaps(material, clause, found),))
    if Section.ANSWERS in chosen:
        bodies[Section.ANSWERS] = Answers("", (clause_answers(material, standard.clauses[clause]),))
    sections = tuple(
        SectionView(key.value, "", material.t(f"report-section-{key}"), True, body, nature=material.t.nature)
        for key, body in bodies.items()
    )
    return _view(material, sections)


def gather(
    standard: Standard, assessment: Assessment, *, as_of: date, language: Language, options: ReportOptions
) -> Material:
    """Judge an assessment and keep everything that sections are written from."""
    judged = assess(standard, assessment, as_of=as_of)
    return Material(standard, assessment, judged.card, judged.readiness, as_of, translator(language), options)


def _joint_view(both: Both) -> ReportView:
    sections: list[SectionView] = []
    for key in both.whole.options.chosen(integrated=True):
        for section in _told(both, key):
            sections.append(replace(section, number=str(len(sections) + 1)))
    digest = joint_hash(both)
    return _framed(both.whole, joint_cover(both), digest, tuple(sections))


def _told(both: Both, key: Section) -> Iterator[SectionView]:
    """A section on both standards, or one on each."""
    if key in BUILD_JOINT:
        title = both.whole.t(f"report-section-{key}")
        template = "joint-summary" if key is Section.SUMMARY else ""
        body = BUILD_JOINT[key](both)
        yield SectionView(key.value, "", title, key in FLOWING, body, template, both.whole.t.nature)
        return
    # Findings on both standards are told with ISO 9001, so its gaps come first.
    sides = tuple(reversed(both.sides)) if key is Section.GAPS else both.sides
    for m in sides:
        title, flows = side_title(m.t(f"report-section-{key}"), m), key in FLOWING or m is not sides[0]
        anchor = f"{key}-{m.standard.id}"
        yield SectionView(anchor, "", title, flows, BUILD[key](m), key.value, m.t.nature)


def _view(m: Material, sections: tuple[SectionView, ...]) -> ReportView:
    return _framed(m, cover(m), content_hash(m.standard, m.assessment, as_of=m.as_of), sections)


def _framed(m: Material, front: Cover, digest: str, sections: tuple[SectionView, ...]) -> ReportView:
    return ReportView(
        language=m.language,
        title=f"{front.organisation} – {front.title} – {front.standard}",
        created=m.as_of.isoformat(),
        cover=front,
        sections=sections,
        running=_running(m, front, digest),
        logo=m.options.logo,
        is_joint=m.joint is not None,
    )


def _running(m: Material, front: Cover, digest: str) -> Running:
    return Running(
        head=f"{clip(front.organisation, 40 if m.joint else 60)} · {front.title} · {front.standard}",
        foot=m.t("report-foot", id=m.assessment.id[:8], hash=digest[:16]),
        draft=front.draft,
    )
