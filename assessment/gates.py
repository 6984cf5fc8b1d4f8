"""Gates: conditions that the verdict cannot pass, whatever the average.

Which gates a standard has is data (``gates.yaml``); what each check looks at is here.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from assessment.findings import Finding, majors
from assessment.model import Assessment, Confidence, Evidence, EvidenceKind, Level
from assessment.score import ItemScore, ScoreCard, State
from assessment.statement import Statement, say
from checklists.model import Gate, GateRequirement, Severity
from checklists.words import number_of


@dataclass(frozen=True)
class GateResult:
    """A gate on one day: open when nothing holds it; otherwise everything that does."""

    gate: Gate
    held_by: tuple[Statement, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing holds it."""
        return not self.held_by


@dataclass(frozen=True)
class Facts:
    """What the checks look at."""

    assessment: Assessment
    card: ScoreCard
    findings: tuple[Finding, ...]


def judge(gate: Gate, facts: Facts) -> GateResult:
    """Run a gate's own check and the levels it asks for."""
    held = [*CHECKS[gate.check](gate, facts)]
    for wanted in gate.requirements:
        held += _level(wanted, facts.card.items.get(wanted.id))
    return GateResult(gate, tuple(held))


def _level(wanted: GateRequirement, item: ItemScore | None) -> Iterator[Statement]:
    number = number_of(wanted.id)
    if item is None or item.state is State.OPEN:
        yield say("gate-item-open", number=number)
    elif item.state is State.NOT_APPLICABLE:
        yield say("gate-item-not-applicable", number=number)
    elif item.evidenced is None or item.evidenced < Level(wanted.level):
        yield say(
            "gate-item-low",
            number=number,
            claimed=int(item.claimed or 0),
            evidenced=int(item.evidenced or 0),
            wanted=wanted.level,
        )


def _nothing(gate: Gate, facts: Facts) -> Iterator[Statement]:
    yield from ()


def _no_major(gate: Gate, facts: Facts) -> Iterator[Statement]:
    open_majors = majors(facts.findings)
    if open_majors:
        yield say("gate-majors", count=len(open_majors), first=open_majors[0].requirement.number)
    grave = [
        item
        for item in facts.card.items.values()
        if item.state is State.OPEN and item.requirement.if_absent is Severity.MAJOR
    ]
    if grave:
        yield say("gate-majors-unknown", count=len(grave), first=grave[0].requirement.number)


def _scope(gate: Gate, facts: Facts) -> Iterator[Statement]:
    if not facts.assessment.setup.scope:
        yield say("gate-scope-empty")


def _records(gate: Gate, facts: Facts) -> Iterator[Statement]:
    months = facts.assessment.setup.records_months or gate.months or 1
    start, end = longest_period(list(_record_periods(gate, facts)))
    if start is None or end is None:
        yield say("gate-records-none", months=months)
    elif months_after(start, months) > end + timedelta(days=1):
        yield say("gate-records-short", months=months, start=start, end=end)


def _record_periods(gate: Gate, facts: Facts) -> Iterator[tuple[date, date]]:
    attached = {
        piece.id: piece
        for item in facts.card.items.values()
        if item.requirement.chapter in gate.chapters and item.state is State.ANSWERED
        for piece in facts.assessment.evidence_for(item.requirement.id)
    }
    for piece in attached.values():
        if _is_record(piece, facts.card.as_of) and piece.period_start and piece.speaks_for:
            yield piece.period_start, piece.speaks_for


def _is_record(piece: Evidence, day: date) -> bool:
    kind = piece.kind in (EvidenceKind.RECORD, EvidenceKind.LOG_TEST)
    return kind and piece.confidence.rank >= Confidence.SEEN.rank and piece.counts_on(day)


def _log_tests(gate: Gate, facts: Facts) -> Iterator[Statement]:
    for test in gate.log_tests:
        newest = _newest(test, facts)
        if newest is None:
            yield say("gate-test-missing", test=test)
        elif newest.log_test is not None and not newest.log_test.passed:
            yield say("gate-test-failed", test=test)


def _newest(test: str, facts: Facts) -> Evidence | None:
    pieces = [
        e
        for e in facts.assessment.evidence.values()
        if e.log_test and e.log_test.test == test and e.counts_on(facts.card.as_of)
    ]
    return max(pieces, key=lambda e: (e.speaks_for or date.min, e.id), default=None)


CHECKS: dict[str, Callable[[Gate, Facts], Iterator[Statement]]] = {
    "requirements": _nothing,
    "no-major": _no_major,
    "scope": _scope,
    "records-period": _records,
    "log-tests": _log_tests,
}


def longest_period(periods: list[tuple[date, date]]) -> tuple[date | None, date | None]:
    """The longest unbroken stretch that periods cover together; touching days join."""
    best: tuple[date, date] | None = None
    current: tuple[date, date] | None = None
    for start, end in sorted(periods):
        if current and start <= current[1] + timedelta(days=1):
            current = (current[0], max(current[1], end))
        else:
            current = (start, end)
        if best is None or current[1] - current[0] > best[1] - best[0]:
            best = current
    return best or (None, None)


def months_after(day: date, months: int) -> date:
    """The same day some months later; the month's last day where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
