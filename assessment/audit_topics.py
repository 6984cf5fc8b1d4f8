"""What an audit looks at, with whom: the clauses of one or two standards, grouped by process.

A clause of ISO 10002 and the requirements that our mapping joins to it are looked at together, so that a
mapped clause of ISO 9001 may come up with several people. The grouping is our own proposal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from checklists.mapping import Mapping as StandardMapping
from checklists.model import Depth, Requirement, Severity, Standard
from checklists.words import clause_of

EVIDENCE_LIMIT = 6
"""Things to have ready for one topic; more would be a checklist, not a plan."""


class Activity(StrEnum):
    """What a row of the plan is about: a process with whom to ask, or a meeting.

    Said in words as ``audit-activity-<activity>`` and ``audit-role-<activity>``.
    """

    OPENING = "opening"
    SCOPE = "scope"
    DOCUMENTS = "documents"
    REVIEWED = "reviewed"
    RESOURCES = "resources"
    DIRECTION = "direction"
    PLANNING = "planning"
    RECEPTION = "reception"
    HANDLING = "handling"
    RECORDS = "records"
    PEOPLE = "people"
    SALES = "sales"
    DESIGN = "design"
    PURCHASING = "purchasing"
    PRODUCTION = "production"
    ANALYSIS = "analysis"
    INTERNAL_AUDIT = "internal-audit"
    REVIEW = "review"
    IMPROVEMENT = "improvement"
    SITE = "site"
    LUNCH = "lunch"
    TEAM = "team"
    CLOSING = "closing"


MEETINGS = frozenset({Activity.OPENING, Activity.LUNCH, Activity.TEAM, Activity.CLOSING})
"""Activities without clauses."""

# The longest beginning of a clause's number decides; a chapter alone catches what another edition adds.
_GUIDANCE_HOMES = {
    **dict.fromkeys(("4.2", "4.12", "5", "B"), Activity.DIRECTION),
    **dict.fromkeys(("4.3", "5.4.2", "6"), Activity.PLANNING),
    **dict.fromkeys(("4.4", "4.5", "4.8", "5.4.4", "7.1", "7.2", "7.3", "7.4", "C"), Activity.RECEPTION),
    **dict.fromkeys(("4", "7", "A", "D", "E", "F", "G"), Activity.HANDLING),
    **dict.fromkeys(("4.9", "4.10", "8.1"), Activity.RECORDS),
    **dict.fromkeys(("4.14", "5.4.3", "5.4.5"), Activity.PEOPLE),
    **dict.fromkeys(("4.11", "8", "H"), Activity.ANALYSIS),
    **dict.fromkeys(("8.5", "I"), Activity.INTERNAL_AUDIT),
    "8.6": Activity.REVIEW,
    **dict.fromkeys(("4.13", "8.7"), Activity.IMPROVEMENT),
}
_REQUIREMENTS_HOMES = {
    **dict.fromkeys(("4", "5"), Activity.DIRECTION),
    **dict.fromkeys(("4.4", "6", "7.1"), Activity.PLANNING),
    "8.2.1": Activity.RECEPTION,
    **dict.fromkeys(("8.7", "10.2"), Activity.HANDLING),
    "7.5": Activity.RECORDS,
    **dict.fromkeys(("7", "7.1.2", "7.1.6"), Activity.PEOPLE),
    "8.2": Activity.SALES,
    "8.3": Activity.DESIGN,
    "8.4": Activity.PURCHASING,
    **dict.fromkeys(("8", "7.1.3", "7.1.4", "7.1.5"), Activity.PRODUCTION),
    "9": Activity.ANALYSIS,
    "9.2": Activity.INTERNAL_AUDIT,
    "9.3": Activity.REVIEW,
    "10": Activity.IMPROVEMENT,
}
_SITE_PROCESSES = (Activity.RECEPTION, Activity.HANDLING)

# Stage 1 looks at what is written and whether the whole is ready; beginnings of clause numbers.
_STAGE_1_GUIDANCE = {
    Activity.SCOPE: ("5.1", "5.2", "5.3", "5.4"),
    Activity.DOCUMENTS: ("6.1", "6.3", "8.1"),
    Activity.REVIEWED: ("8.5", "8.6"),
    Activity.RESOURCES: ("6.2", "6.4"),
}
_STAGE_1_REQUIREMENTS = {
    Activity.SCOPE: ("4", "5.2", "5.3"),
    Activity.DOCUMENTS: ("4.4", "7.5"),
    Activity.REVIEWED: ("9.2", "9.3"),
    Activity.RESOURCES: ("6.1", "6.2", "7.1"),
}

_GRAVITY = {Severity.MAJOR: 0, Severity.MINOR: 1, Severity.OPPORTUNITY: 2}

Clauses = dict[str, tuple[str, ...]]
"""Clause numbers by standard, in the standard's order."""


@dataclass(frozen=True)
class Asked:
    """A standard and how deep it is audited."""

    standard: Standard
    depth: Depth = Depth.FULL

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """What is asked."""
        return self.standard.select(self.depth)

    @cached_property
    def clauses(self) -> tuple[str, ...]:
        """The clauses that hold something asked, in order."""
        return tuple(dict.fromkeys(requirement.clause for requirement in self.requirements))

    def items(self, clauses: Iterable[str]) -> tuple[Requirement, ...]:
        """What is asked in some clauses."""
        wanted = set(clauses)
        return tuple(r for r in self.requirements if r.clause in wanted)


@dataclass(frozen=True)
class JointAudit:
    """What is audited: ISO 10002, alone or together with an edition of ISO 9001 by our mapping."""

    guidance: Asked
    requirements: Asked | None = None
    mapping: StandardMapping | None = None

    @property
    def sides(self) -> tuple[Asked, ...]:
        """One or two standards, ISO 10002 first."""
        return (self.guidance, self.requirements) if self.requirements else (self.guidance,)

    @property
    def standards(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(side.standard.id for side in self.sides)

    def joined(self, clauses: Iterable[str]) -> frozenset[str]:
        """The clauses of the requirements that are mapped to something asked in clauses of the guidance."""
        if self.requirements is None or self.mapping is None:
            return frozenset()
        relations = map(self.mapping.of_guidance.get, (r.id for r in self.guidance.items(clauses)))
        to = {clause_of(id_) for relation in relations if relation for id_ in relation.to}
        return frozenset(to & set(self.requirements.clauses))


@dataclass(frozen=True)
class Topic:
    """Something to look at.

    weight: how many items, so how much time. asks: the requirements whose evidence should be ready.
    """

    activities: tuple[Activity, ...]
    clauses: Clauses = field(default_factory=dict)
    weight: int = 0
    asks: tuple[str, ...] = ()

    def __add__(self, other: Topic) -> Topic:
        """Both in one row."""
        activities = tuple(dict.fromkeys(self.activities + other.activities))
        clauses = {id_: _union(self.clauses, other.clauses, id_) for id_ in self.clauses | other.clauses}
        asks = tuple(dict.fromkeys(_alternating(self.asks, other.asks)))[:EVIDENCE_LIMIT]
        return Topic(activities, clauses, self.weight + other.weight, asks)


def stage_1_topics(audit: JointAudit) -> tuple[Topic, ...]:
    """What Stage 1 looks at: scope, documents, internal audit and review, objectives and resources."""
    tables = (_STAGE_1_GUIDANCE, _STAGE_1_REQUIREMENTS)
    topics = []
    for activity in _STAGE_1_GUIDANCE:
        clauses = {
            side.standard.id: tuple(c for c in side.clauses if any(_begins(c, b) for b in table[activity]))
            for side, table in zip(audit.sides, tables, strict=False)
        }
        topics.append(_topic(audit, activity, clauses))
    return tuple(topic for topic in topics if topic.weight)


def main_topics(audit: JointAudit, visits: int = 0, visit_share: float = 0) -> tuple[Topic, ...]:
    """Everything that is asked, process by process, and the visits to further sites.

    visit_share: the part of the audit that one visit takes.
    """
    homes = [_homes(side, n) for n, side in enumerate(audit.sides)]
    topics = [topic for activity in Activity if (topic := _process(audit, activity, homes)).weight]
    central = sum(topic.weight for topic in topics)
    weight = round(central * visit_share / (1 - visits * visit_share)) if visits else 0
    return (*topics, *(_visit(topics, max(weight, 1)) for _ in range(visits)))


def _visit(topics: list[Topic], weight: int) -> Topic:
    there = [topic for topic in topics if set(topic.activities) & set(_SITE_PROCESSES)]
    together = sum(there[1:], there[0]) if there else topics[0]
    return Topic((Activity.SITE,), together.clauses, weight, together.asks)


def _homes(side: Asked, number: int) -> Mapping[str, Activity]:
    table = (_GUIDANCE_HOMES, _REQUIREMENTS_HOMES)[number]
    return {clause: table[max(_matches(clause, table), key=len)] for clause in side.clauses}


def _matches(clause: str, table: Mapping[str, Activity]) -> Iterator[str]:
    return (beginning for beginning in table if _begins(clause, beginning))


def _begins(clause: str, beginning: str) -> bool:
    return clause == beginning or clause.startswith(f"{beginning}.")


def _process(audit: JointAudit, activity: Activity, homes: list[Mapping[str, Activity]]) -> Topic:
    at_home = [tuple(c for c, home in of_side.items() if home is activity) for of_side in homes]
    weight = sum(len(side.items(own)) for side, own in zip(audit.sides, at_home, strict=True))
    clauses = {audit.guidance.standard.id: at_home[0]}
    if audit.requirements:
        wanted = audit.joined(at_home[0]) | set(at_home[1])
        clauses[audit.requirements.standard.id] = tuple(c for c in audit.requirements.clauses if c in wanted)
    return Topic((activity,), _filled(clauses), weight, _asks(audit, clauses))


def _topic(audit: JointAudit, activity: Activity, clauses: Clauses) -> Topic:
    weight = sum(len(side.items(clauses[side.standard.id])) for side in audit.sides)
    return Topic((activity,), _filled(clauses), weight, _asks(audit, clauses))


def _filled(clauses: Clauses) -> Clauses:
    return {standard: numbers for standard, numbers in clauses.items() if numbers}


def _asks(audit: JointAudit, clauses: Clauses) -> tuple[str, ...]:
    """The gravest first, documents before others, the standards by turns."""
    ranked = []
    for side in audit.sides:
        items = side.items(clauses.get(side.standard.id, ()))
        ranked.append(
            [r.id for r in sorted(items, key=lambda r: (_GRAVITY[r.if_absent], not r.documented_information))]
        )
    return tuple(_alternating(*ranked))[:EVIDENCE_LIMIT]


def _alternating(*lists: Iterable[str]) -> Iterator[str]:
    rest = [list(each) for each in lists]
    while any(rest):
        for each in rest:
            if each:
                yield each.pop(0)


def _union(one: Clauses, other: Clauses, standard: str) -> tuple[str, ...]:
    both = {*one.get(standard, ()), *other.get(standard, ())}
    return tuple(sorted(both, key=clause_order))


def clause_order(number: str) -> tuple[tuple[int, int | str], ...]:
    """Sorts clause numbers as people do: 5.4 before 5.10, chapters before annexes."""
    return tuple((0, int(part)) if part.isdigit() else (1, part) for part in number.split("."))
