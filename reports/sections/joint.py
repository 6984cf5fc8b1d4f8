"""What a report on two integrated standards says once of both: cover, method, plan, evidence register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assessment.derive import Standing
from assessment.findings import Grade
from assessment.model import Answer
from reports.both import Both
from reports.identity import content_hash
from reports.material import Material, short_name
from reports.sections.cover import Cover, Fact, cover
from reports.sections.evidence import Register, evidence_row
from reports.sections.method import Method, accreditation, facts, method, sampled, weights
from reports.sections.plan import ActionRow, Plan, action_row, rank


def joint_cover(both: Both) -> Cover:
    """The cover names both standards, and the depth of each."""
    front, t = cover(both.whole), both.whole.t
    depth = t("report-depth")
    depths = " · ".join(f"{short_name(m.standard)}: {_depth(m)}" for m in both.sides)
    return replace(
        front,
        standard=" + ".join(m.standard.designation for m in both.sides),
        standard_title=t("report-joint-title"),
        facts=tuple(Fact(f.label, depths) if f.label == depth else f for f in front.facts),
    )


def _depth(m: Material) -> str:
    depth = m.standard.depth(m.assessment.setup.depth)
    return m.text(m.standard.depths[depth].title)


def joint_method(both: Both) -> Method:
    """One scale and one method for both, then the weights, limits and editions of each."""
    t = both.whole.t
    alone = [method(m) for m in both.sides]
    return replace(
        alone[0],
        how=(
            *(t(f"report-how-{n}", standard=both.designations) for n in (1, 2, 3)),
            *(t(f"report-joint-how-{n}") for n in (1, 2)),
        ),
        weights=tuple(weights(m, f"{t('report-weights')} · {short_name(m.standard)}") for m in both.sides),
        limits=_limits(both),
        editions=facts(both.whole, _editions(both)),
    )


def _limits(both: Both) -> tuple[str, ...]:
    t = both.whole.t
    natures = (m.t(f"report-limit-{m.standard.nature}", standard=m.standard.designation) for m in both.sides)
    cautions = (m.text(m.standard.caution) for m in both.sides)
    ours = (t("report-joint-limit-own"), t("mapping-ours.means"))
    return (*sampled(both.whole), *natures, *ours, accreditation(both.whole), *cautions)


def _editions(both: Both) -> list[tuple[str, str]]:
    stored = both.whole.assessment
    found: list[tuple[str, str]] = []
    for m in both.sides:
        found += [
            ("edition", f"{m.standard.designation}, {m.text(m.standard.title)}"),
            ("published", m.date(m.standard.published)),
            ("checked", m.date(m.standard.verified_on)),
            ("checklist-hash", m.standard.content_hash),
            ("answered-on-hash", m.assessment.standard_hash),
        ]
    return [
        *found,
        ("mapping-hash", both.joint.mapping.content_hash),
        ("assessment-id", stored.id),
        ("as-of", both.whole.date(both.whole.as_of)),
        ("content-hash", joint_hash(both)),
    ]


def joint_hash(both: Both) -> str:
    """The hash of what the report was made of."""
    whole = both.whole
    return content_hash(whole.standard, whole.assessment, as_of=whole.as_of, joint=both.joint)


def joint_plan(both: Both) -> Plan:
    """The actions on both standards, soonest first; one that is carried over is told at its source."""
    grades = {f.requirement.id: joint.grade for joint in both.gaps for f in joint.findings}
    planned = [answer for m in both.sides for id_ in m.card.items if (answer := _own(both, id_)).action]
    planned.sort(key=lambda a: (a.due or date.max, rank(grades.get(a.requirement))))
    return Plan(
        rows=tuple(_action(both, answer, grades) for answer in planned),
        none="" if planned else both.whole.t("report-plan-none"),
        unplanned=_unplanned(both),
        width="w30",
    )


def _own(both: Both, requirement: str) -> Answer:
    derived = both.joint.derivation.derived.get(requirement)
    if derived is not None and derived.standing is Standing.CARRIED:
        return derived.own
    return both.guidance.assessment.answer(requirement)


def _action(both: Both, answer: Answer, grades: Mapping[str, Grade]) -> ActionRow:
    row = action_row(both.whole, answer, grades.get(answer.requirement))
    return replace(row, number=both.whole.named(answer.requirement))


def _unplanned(both: Both) -> str:
    without = [gap for gap in both.gaps if not any(f.answer.action for f in gap.findings)]
    if not without:
        return ""
    numbers = ", ".join(both.whole.named(gap.main.requirement.id) for gap in without)
    return both.whole.t("report-plan-unplanned", count=len(without), numbers=numbers)


def joint_register(both: Both) -> Register:
    """Every piece of evidence once, with what rests on it standard by standard."""
    used: defaultdict[str, list[str]] = defaultdict(list)
    for m in both.sides:
        own: defaultdict[str, list[str]] = defaultdict(list)
        for item in m.card.items.values():
            for piece in m.evidence_of(item):
                own[piece.id].append(item.requirement.number)
        for id_, numbers in own.items():
            used[id_].append(f"{short_name(m.standard)}: {', '.join(numbers)}")
    whole = both.whole
    rows = tuple(
        evidence_row(whole, whole.assessment.evidence[id_], "; ".join(used[id_])) for id_ in whole.labels
    )
    return Register(rows, "" if rows else whole.t("report-evidence-none"))
