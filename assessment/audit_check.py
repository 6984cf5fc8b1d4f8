"""What does not add up in a plan that people have edited: remarks, no refusals."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from assessment.audit import WEEKEND, Auditor, AuditSetup, Slot, minute_of
from assessment.audit_topics import JointAudit
from assessment.statement import Statement, say


def remarks(audit: JointAudit, setup: AuditSetup) -> tuple[Statement, ...]:
    """Clauses without a row, people in two places at once, missing qualification, and days at a weekend."""
    if not setup.slots:
        return ()
    return (*_missing(audit, setup), *_clashes(setup), *_unqualified(audit, setup), *_weekends(setup))


def missing_clauses(audit: JointAudit, setup: AuditSetup) -> dict[str, tuple[str, ...]]:
    """By standard the clauses that are asked and stand in no row."""
    planned = {(id_, number) for slot in setup.slots for id_, all_ in slot.clauses.items() for number in all_}
    found = {
        side.standard.id: tuple(c for c in side.clauses if (side.standard.id, c) not in planned)
        for side in audit.sides
    }
    return {id_: clauses for id_, clauses in found.items() if clauses}


def _missing(audit: JointAudit, setup: AuditSetup) -> Iterator[Statement]:
    names = {side.standard.id: side.standard.designation for side in audit.sides}
    for id_, clauses in missing_clauses(audit, setup).items():
        yield say("audit-missing", standard=names[id_], count=len(clauses), clauses=", ".join(clauses))


def clashes(setup: AuditSetup) -> Iterator[tuple[Slot, Slot, str]]:
    """Two rows at one time with the same auditor ("" where a row is everybody's)."""
    for one, other in combinations(setup.in_order(), 2):
        at_once = one.start < other.end and other.start < one.end
        if (one.stage, one.day) == (other.stage, other.day) and at_once:
            both = set(one.auditors) & set(other.auditors)
            if both or not one.auditors or not other.auditors:
                yield one, other, min(both, default="")


def _clashes(setup: AuditSetup) -> Iterator[Statement]:
    for one, other, auditor in clashes(setup):
        start = max(minute_of(one.start), minute_of(other.start))
        facts: dict[str, str | int] = {
            "stage": one.stage.value,
            "day": one.day,
            "time": f"{start // 60:02d}:{start % 60:02d}",
        }
        if auditor:
            yield say("audit-clash-auditor", one=one.title, other=other.title, auditor=auditor, **facts)
        else:
            yield say("audit-clash", one=one.title, other=other.title, **facts)


def _unqualified(audit: JointAudit, setup: AuditSetup) -> Iterator[Statement]:
    """Once for each standard and set of auditors: a row should have somebody qualified for each standard."""
    team, told = {auditor.name: auditor for auditor in setup.auditors}, set()
    for slot in setup.in_order():
        for standard in (side.standard for side in audit.sides if side.standard.id in slot.clauses):
            key = (standard.id, slot.auditors)
            if key not in told and not _knows(team, slot, standard.id):
                told.add(key)
                yield say("audit-unqualified", standard=standard.designation, row=slot.title)


def _knows(team: dict[str, Auditor], slot: Slot, standard: str) -> bool:
    """Whether somebody in the row is qualified; nothing is known of a team without names."""
    present = slot.auditors or tuple(team)
    return not team or any(name in team and standard in team[name].standards for name in present)


def _weekends(setup: AuditSetup) -> Iterator[Statement]:
    """First days only can be at a weekend: the others are reckoned as working days."""
    days = dict.fromkeys(setup.day_of(slot) for slot in setup.in_order())
    yield from (say("audit-weekend", day=day) for day in days if day and day.weekday() in WEEKEND)
