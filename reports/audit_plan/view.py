"""Everything an audit plan says, decided before any layout, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import groupby

from babel.dates import format_date

from assessment.audit import AuditSetup, Slot, Stage
from assessment.audit_plan import propose
from assessment.audit_time import AuditTime, days, reckon
from assessment.audit_topics import Asked, JointAudit
from assessment.model import Assessment, Setup
from checklists import load_standard
from checklists.mapping import load_mapping
from checklists.model import Language, Standard
from errors import InputError
from i18n import Translator, translator
from reports.audit_plan import words


@dataclass(frozen=True)
class Row:
    """A row of the plan. clauses: of each standard its designation and the numbers; the rest as in Slot."""

    id: str
    starts: datetime | None
    ends: datetime | None
    start: time
    end: time
    hours: str
    title: str
    role: str
    clauses: tuple[tuple[str, str], ...]
    evidence: tuple[str, ...]
    auditors: str


@dataclass(frozen=True)
class Day:
    """A day of the plan. stage: in words; date: None while day one has none."""

    stage: str
    number: int
    title: str
    date: date | None
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class StepRow:
    """A step of the arithmetic in words."""

    title: str
    rule: str
    sum: str
    source: str


@dataclass(frozen=True)
class PlanView:
    """A whole plan.

    facts: what stands in its head, as label and value. steps: none while the personnel is not known.
    """

    language: Language
    assessment: str
    organisation: str
    title: str
    subject: str
    created: str
    facts: tuple[tuple[str, str], ...]
    days: tuple[Day, ...]
    steps: tuple[StepRow, ...]
    foot: str
    standards: tuple[str, ...]


def audit_of(setup: Setup) -> JointAudit:
    """What an assessment prepares for: ISO 10002, and ISO 9001 where both are assessed together."""
    guidance = Asked(load_standard(setup.standard), setup.depth)
    if setup.integrated is None:
        return JointAudit(guidance)
    requirements = Asked(load_standard(setup.integrated.standard), setup.integrated.depth)
    mapping = load_mapping(setup.standard, setup.integrated.standard)
    return JointAudit(guidance, requirements, mapping)


def time_of(audit: JointAudit, setup: AuditSetup) -> AuditTime:
    """The audit's time. Raises InputError while the number of personnel is not known."""
    if setup.personnel is None:
        raise InputError("audit-no-personnel")
    requirements = audit.requirements.standard.id if audit.requirements else None
    return reckon(setup, audit.guidance.standard.id, requirements)


def proposed_slots(audit: JointAudit, setup: AuditSetup, language: Language) -> tuple[Slot, ...]:
    """A first draft of the plan. Raises InputError while the number of personnel is not known."""
    t, rows = translator(language), propose(audit, setup, time_of(audit, setup))
    numbered = (
        (number, row)
        for _, of_stage in groupby(rows, key=lambda row: row.stage)
        for number, row in enumerate(of_stage, start=1)
    )
    return tuple(words.slot(row, number, audit, t) for number, row in numbered)


def plan_view(assessment: Assessment, *, as_of: date, language: Language) -> PlanView:
    """A stored plan in words. Raises InputError if there is none."""
    setup = assessment.setup
    if setup.audit is None or not setup.audit.slots:
        raise InputError("audit-no-plan")
    t, audit = translator(language), audit_of(setup)
    return PlanView(
        language=language,
        assessment=assessment.id,
        organisation=setup.organisation,
        title=t("audit-paper-title"),
        subject=" + ".join(side.standard.designation for side in audit.sides),
        created=as_of.isoformat(),
        facts=tuple(_facts(setup, setup.audit, audit, t)),
        days=plan_days(audit, setup.audit, t),
        steps=step_rows(audit, setup.audit, t),
        foot=t("audit-paper-foot", id=assessment.id[:8]),
        standards=tuple(side.standard.designation for side in audit.sides),
    )


def _facts(setup: Setup, plan: AuditSetup, audit: JointAudit, t: Translator) -> list[tuple[str, str]]:
    criteria = [side.standard.designation for side in reversed(audit.sides)]
    criteria[-1] = t("audit-paper-criteria-guidance", standard=criteria[-1])
    facts = [
        (t("audit-kind"), t(f"audit-kind-{plan.kind}")),
        (t("audit-paper-criteria"), "; ".join([*criteria, *([setup.scheme] if setup.scheme else [])])),
        (t("audit-paper-scope"), setup.scope),
        (t("audit-paper-body"), setup.certification_body),
        (t("audit-paper-days"), _span(plan, t)),
        (t("audit-paper-team"), ", ".join(a.name for a in plan.auditors) or t("audit-paper-nobody")),
    ]
    if plan.personnel is not None:
        reckoned = time_of(audit, plan)
        total, on_site = (words.quantity(days(d), t) for d in (reckoned.total, reckoned.on_site))
        facts.append((t("audit-paper-time"), t("audit-paper-time-said", total=total, on_site=on_site)))
    return [(label, value) for label, value in facts if value]


def _span(plan: AuditSetup, t: Translator) -> str:
    """The dates of each stage."""
    found: dict[Stage, list[date]] = {}
    for slot in plan.in_order():
        day = plan.day_of(slot)
        if day:
            found.setdefault(slot.stage, []).append(day)
    return "; ".join(
        f"{t(f'audit-stage-{stage}')}: {_between(min(dates), max(dates), t)}"
        for stage, dates in found.items()
    )


def _between(first: date, last: date, t: Translator) -> str:
    return t.date(first) if first == last else f"{t.date(first)} – {t.date(last)}"


def plan_days(audit: JointAudit, plan: AuditSetup, t: Translator) -> tuple[Day, ...]:
    """The plan day by day."""
    standards = tuple(side.standard for side in audit.sides)
    days_ = groupby(plan.in_order(), key=lambda slot: (slot.stage, slot.day))
    return tuple(_day(stage, number, tuple(slots), plan, standards, t) for (stage, number), slots in days_)


def _day(
    stage: Stage,
    number: int,
    slots: tuple[Slot, ...],
    plan: AuditSetup,
    standards: tuple[Standard, ...],
    t: Translator,
) -> Day:
    day = plan.day_of(slots[0])
    name = t(f"audit-stage-{stage}")
    title = t("audit-paper-day", stage=name, number=number)
    rows = tuple(_row(slot, day, standards, t) for slot in slots)
    return Day(name, number, f"{title} · {day_words(day, t)}" if day else title, day, rows)


def day_words(day: date, t: Translator) -> str:
    """A day with its weekday: "Monday, 7 December 2026"."""
    return format_date(day, {"en": "EEEE, d MMMM y", "tr": "d MMMM y EEEE"}[t.language], locale=t.language)


def _row(slot: Slot, day: date | None, standards: tuple[Standard, ...], t: Translator) -> Row:
    clauses = ((s.designation, ", ".join(slot.clauses.get(s.id, ()))) for s in standards)
    return Row(
        id=slot.id,
        starts=datetime.combine(day, slot.start) if day else None,
        ends=datetime.combine(day, slot.end) if day else None,
        start=slot.start,
        end=slot.end,
        hours=words.hours(slot),
        title=slot.title,
        role=slot.role,
        clauses=tuple((name, numbers) for name, numbers in clauses if numbers),
        evidence=tuple(filter(None, slot.evidence.splitlines())),
        auditors=", ".join(slot.auditors) or t("audit-paper-everybody"),
    )


def step_rows(audit: JointAudit, plan: AuditSetup, t: Translator) -> tuple[StepRow, ...]:
    """The arithmetic of the time; none while the number of personnel is not known."""
    if plan.personnel is None:
        return ()
    standards = {side.standard.id: side.standard for side in audit.sides}
    return tuple(
        StepRow(
            title=words.step_title(step, standards, t),
            rule=t.say(step.rule),
            sum=words.arithmetic(step, t),
            source=words.source(step, t),
        )
        for step in time_of(audit, plan).steps
    )
