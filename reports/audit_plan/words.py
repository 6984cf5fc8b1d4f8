"""The arithmetic of the audit time and the rows of its plan in words, for screen and paper alike."""

from __future__ import annotations

import hashlib

from assessment.audit import Slot
from assessment.audit_plan import Proposed
from assessment.audit_time import Quantity, TimeStep, Unit
from assessment.audit_topics import JointAudit
from assessment.texts import LINE_LIMIT
from checklists.model import Standard
from i18n import Translator


def quantity(amount: Quantity, t: Translator) -> str:
    """A number with its unit: "4.9 days", "70%", "3"."""
    if amount.unit is Unit.DAYS:
        return t("audit-days", days=figure(amount, t))
    return figure(amount, t)


def figure(amount: Quantity, t: Translator) -> str:
    """The number of a sum: to two places where it needs them, per cent with their sign."""
    places = next((n for n in (0, 1) if (amount.value * 10**n).denominator == 1), 2)
    if amount.unit is Unit.PERCENT:
        return t.percent(amount.value, min(places, 1)).replace("-", "−")
    return t.number(amount.value, places)


def arithmetic(step: TimeStep, t: Translator) -> str:
    """The sum of a step: "7 × 50% × 70% = 2.45 days", "√ 5 ≈ 2.23 → 3"."""
    signs = [part if isinstance(part, str) else figure(part, t) for part in step.sum]
    parts = [" ".join(signs)] if signs else []
    whole = (step.exact if step.exact is not None else step.result.value) * 100
    sign = "=" if whole.denominator == 1 and "√" not in signs else "≈"
    if step.exact is not None and step.exact != step.result.value:
        between = figure(Quantity(step.exact, step.result.unit), t)
        parts += [] if parts == [between] else [sign, between]
        sign = "→"
    return " ".join([*parts, *([sign] if parts else []), quantity(step.result, t)])


def step_title(step: TimeStep, standards: dict[str, Standard], t: Translator) -> str:
    """What a step reckons: "Time by itself · ISO 9001:2015"."""
    name = t(f"audit-step-{step.name}")
    return f"{name} · {standards[step.about].designation}" if step.about else name


def source(step: TimeStep, t: Translator) -> str:
    """Where its rule comes from and how sure it is: "MD 5, rounding (from memory)"."""
    certainty = t(f"audit-certainty-{step.certainty}")
    return f"{t(f'audit-source-{step.source}')} ({certainty})"


def slot(row: Proposed, number: int, audit: JointAudit, t: Translator) -> Slot:
    """A proposed row in words. number: its place in the stage, which its id is made of."""
    title = " · ".join(t(f"audit-activity-{activity}") for activity in row.activities)
    title = t("audit-continued", title=title) if row.continues else title
    roles = dict.fromkeys(t(f"audit-role-{activity}") for activity in row.activities)
    return Slot(
        id=hashlib.sha256(f"{row.stage}:{number}".encode()).hexdigest()[:32],
        stage=row.stage,
        day=row.day,
        start=row.start,
        end=row.end,
        title=title[:LINE_LIMIT],
        role=", ".join(filter(None, roles))[:LINE_LIMIT],
        clauses=row.clauses,
        evidence="\n".join(_evidence(row, audit, t)),
        auditors=row.auditors,
    )


def _evidence(row: Proposed, audit: JointAudit, t: Translator) -> tuple[str, ...]:
    """What an auditor asks for, each thing once."""
    known = {r.id: r for side in audit.sides for r in side.requirements}
    return tuple(dict.fromkeys(known[id_].evidence[t.language] for id_ in row.asks))


def hours(row: Slot) -> str:
    """ "09:00–09:30"."""
    return f"{row.start:%H:%M}–{row.end:%H:%M}"
