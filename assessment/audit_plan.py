"""A plan for an audit, proposed from its time and what it looks at; a first draft to edit.

    topics ─▶ dealt out to the auditors ─▶ laid into each auditor's hours ─▶ meetings joined

An auditor's hours are half days of four hours. Each stage begins with an opening meeting; each day ends with
the team's own meeting, the last one with the closing meeting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import time
from fractions import Fraction

from assessment.audit import HOURS_A_DAY, Auditor, AuditSetup, Stage, clock, minute_of, stages
from assessment.audit_time import AuditTime
from assessment.audit_topics import (
    MEETINGS,
    Activity,
    Clauses,
    JointAudit,
    Topic,
    main_topics,
    stage_1_topics,
)

HALF_DAY = 60 * HOURS_A_DAY // 2
QUARTER, SHORTEST, MEETING = 15, 30, 30
"""Minutes: the grid of the plan, the shortest talk, a meeting."""

NOBODY = Auditor(name="?")
"""Stands for the one auditor of a team that has no names yet."""


@dataclass(frozen=True)
class Proposed:
    """A row of the plan, without words.

    auditors: by name; nobody named means everybody. continues: lunch or night had interrupted it.
    """

    stage: Stage
    day: int
    start: time
    end: time
    activities: tuple[Activity, ...]
    clauses: Clauses = field(default_factory=dict)
    asks: tuple[str, ...] = ()
    auditors: tuple[str, ...] = ()
    continues: bool = False

    @property
    def is_meeting(self) -> bool:
        """Whether it is a meeting or lunch."""
        return set(self.activities) <= MEETINGS


@dataclass(frozen=True)
class _Hours:
    """A stretch of work of one auditor, in minutes since midnight."""

    day: int
    start: int
    end: int


def propose(audit: JointAudit, setup: AuditSetup, reckoned: AuditTime) -> tuple[Proposed, ...]:
    """Rows for every stage, in order of time."""
    visits, share = reckoned.visited, float(reckoned.site_share)
    topics = {stage: main_topics(audit, visits, share) for stage in stages(setup.kind)}
    if Stage.STAGE_1 in topics:
        topics[Stage.STAGE_1] = stage_1_topics(audit)
    lengths = {Stage.STAGE_1: reckoned.stage_1}
    rows: list[Proposed] = []
    for stage, what in topics.items():
        halves = int(lengths.get(stage, reckoned.stage_2) * 2)
        rows += _Timetable(stage, setup, audit.standards).rows(what, halves)
    return tuple(rows)


class _Timetable:
    """One stage."""

    def __init__(self, stage: Stage, setup: AuditSetup, standards: tuple[str, ...]):
        self.stage, self.setup, self.standards = stage, setup, standards

    def rows(self, topics: Sequence[Topic], halves: int) -> list[Proposed]:
        """Half days of work by the whole team, dealt out evenly."""
        team = (self.setup.auditors or (NOBODY,))[:halves]
        own = [halves // len(team) + (n < halves % len(team)) for n in range(len(team))]
        shares = deal(topics, team, own)
        last = max((n + 1) // 2 for n in own)
        rows = [
            row
            for auditor, number, share in zip(team, own, shares, strict=True)
            for row in self._auditor(auditor, number, share, last)
        ]
        return sorted(_joined(rows, len(team)), key=lambda r: (r.day, r.start, r.end, r.auditors))

    def _auditor(
        self, auditor: Auditor, halves: int, topics: Sequence[Topic], last: int
    ) -> Iterator[Proposed]:
        free: list[_Hours] = []
        for day in range(1, (halves + 1) // 2 + 1):
            hours = self._hours(day, min(halves - 2 * (day - 1), 2))
            meetings, hours = self._meetings(hours, day == 1, day == last and self._is_late(halves, last))
            yield from (self._row(auditor, h, Topic((activity,))) for activity, h in meetings)
            free += hours
        merged = merge(topics, sum(h.end - h.start for h in free) // SHORTEST)
        yield from (self._row(auditor, h, topic, continues) for h, topic, continues in lay(merged, free))

    def _is_late(self, halves: int, last: int) -> bool:
        """Whether somebody with so many half days is there on the last day."""
        return (halves + 1) // 2 == last

    def _hours(self, day: int, halves: int) -> list[_Hours]:
        """One day's work: around lunch, or before it where only an hour would be left."""
        start, noon = minute_of(self.setup.start), minute_of(self.setup.lunch)
        end = start + halves * HALF_DAY
        if end <= noon + 60:
            return [_Hours(day, start, end)]
        pause = self.setup.lunch_minutes
        return [_Hours(day, start, noon), _Hours(day, noon + pause, end + pause)]

    def _meetings(
        self, hours: list[_Hours], is_first: bool, is_last: bool
    ) -> tuple[list[tuple[Activity, _Hours]], list[_Hours]]:
        """The meetings of a day, and the hours that are left."""
        day, start, end = hours[0].day, hours[0].start, hours[-1].end
        meetings = []
        if len(hours) == 2:
            meetings.append((Activity.LUNCH, _Hours(day, hours[0].end, hours[1].start)))
        if is_first:
            meetings.append((Activity.OPENING, _Hours(day, start, start + MEETING)))
            hours = [replace(hours[0], start=start + MEETING), *hours[1:]]
        for activity in (Activity.CLOSING, Activity.TEAM) if is_last else (Activity.TEAM,):
            meetings.append((activity, _Hours(day, end - MEETING, end)))
            end -= MEETING
        return meetings, [*hours[:-1], replace(hours[-1], end=end)]

    def _row(self, auditor: Auditor, hours: _Hours, topic: Topic, continues: bool = False) -> Proposed:
        return Proposed(
            stage=self.stage,
            day=hours.day,
            start=clock(hours.start),
            end=clock(hours.end),
            activities=topic.activities,
            clauses=topic.clauses,
            asks=() if continues else topic.asks,
            auditors=() if auditor is NOBODY else (auditor.name,),
            continues=continues,
        )


def deal(topics: Sequence[Topic], team: Sequence[Auditor], halves: Sequence[int]) -> list[list[Topic]]:
    """Topics to auditors, the heaviest first, each to the least busy; nobody goes without.

    Somebody who is not qualified for all standards of a topic counts as twice as busy, and gets none that is
    wholly foreign while another one is qualified.
    """
    shares: list[list[Topic]] = [[] for _ in team]
    order = {id(topic): n for n, topic in enumerate(topics)}

    def busy(n: int, topic: Topic) -> tuple[bool, Fraction]:
        known = len(set(topic.clauses) & set(team[n].standards))
        doubled = 1 if known == len(topic.clauses) else 2
        return not known, doubled * Fraction(_weight(shares[n]) + topic.weight, halves[n])

    for topic in sorted(topics, key=lambda topic: -topic.weight):
        shares[min(range(len(team)), key=lambda n: busy(n, topic))].append(topic)
    for share in shares:
        richest = max(shares, key=len)
        if not share and len(richest) > 1:
            share.append(richest.pop())
    return [sorted(share, key=lambda topic: order[id(topic)]) for share in shares]


def _weight(topics: Iterable[Topic]) -> int:
    return sum(topic.weight for topic in topics)


def merge(topics: Sequence[Topic], places: int) -> list[Topic]:
    """Join neighbours, the lightest first, until each has a place."""
    merged = list(topics)
    while len(merged) > max(places, 1):
        n = min(range(len(merged) - 1), key=lambda n: merged[n].weight + merged[n + 1].weight)
        merged[n : n + 2] = [merged[n] + merged[n + 1]]
    return merged


def lay(topics: Sequence[Topic], free: Sequence[_Hours]) -> Iterator[tuple[_Hours, Topic, bool]]:
    """Topics one after the other into free hours, as long as their weight; lunch and night may divide one.

    Says of each part whether it continues one.
    """
    if not topics:
        return
    edges = [0]
    for hours in free:
        edges.append(edges[-1] + hours.end - hours.start)
    cuts = _cuts([topic.weight for topic in topics], edges)
    for topic, begin, end in zip(topics, cuts, cuts[1:], strict=False):
        for hours, edge in zip(free, edges, strict=False):
            first, last = max(begin - edge, 0), min(end - edge, hours.end - hours.start)
            if first < last:
                yield _Hours(hours.day, hours.start + first, hours.start + last), topic, edge > begin


def _cuts(weights: Sequence[int], edges: Sequence[int]) -> list[int]:
    """Where one topic ends and the next begins, in working minutes: on the grid, or at a break near by."""
    whole, total = edges[-1], sum(weights)
    cuts = [0]
    for n in range(1, len(weights)):
        rest = len(weights) - n
        wanted = whole * sum(weights[:n]) // max(total, 1) // QUARTER * QUARTER
        least, most = cuts[-1] + SHORTEST, whole - rest * SHORTEST
        at_break = [e for e in edges if abs(e - wanted) <= SHORTEST and least <= e <= most]
        cuts.append(at_break[0] if at_break else min(max(wanted, least), most))
    return [*cuts, whole]


def _joined(rows: Iterable[Proposed], team: int) -> list[Proposed]:
    """Meetings at the same time are one row; one of the whole team names nobody."""
    kept: list[Proposed] = []
    together: dict[tuple[object, ...], Proposed] = {}
    for row in rows:
        key = (row.day, row.start, row.end, row.activities)
        if not row.is_meeting:
            kept.append(row)
        elif key in together:
            together[key] = replace(together[key], auditors=together[key].auditors + row.auditors)
        else:
            together[key] = row
    meetings = (replace(r, auditors=() if len(r.auditors) == team else r.auditors) for r in together.values())
    return [*kept, *meetings]
