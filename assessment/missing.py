"""What an assessment still lacks on a later edition, until the transition ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assessment.findings import Finding
from assessment.joint import Side
from assessment.model import Assessment
from assessment.transition import Transition, carried, carried_setup
from checklists.edition import ChangeKind, Edition, Origin, TransitionDay
from checklists.model import Requirement, Standard


class Lack(StrEnum):
    """Why a requirement is on the list: unanswered, carried over and not looked at, or new with a gap."""

    OPEN = "open"
    CHECK = "check"
    GAP = "gap"


@dataclass(frozen=True)
class Missing:
    """A requirement of the later edition that needs something. finding: the gap, where it has one."""

    requirement: Requirement
    origin: Origin
    lack: Lack
    finding: Finding | None


@dataclass(frozen=True)
class Outlook:
    """What is missing on a day, in the edition's order.

    asked: every requirement that the assessment asks of it. deadline: the last day of the transition
    that the edition names, None if it names none.
    days: from ``as_of`` to the deadline; negative afterwards.
    """

    later: Standard
    as_of: date
    asked: tuple[Requirement, ...]
    missing: tuple[Missing, ...]
    deadline: TransitionDay | None

    @property
    def days(self) -> int | None:
        """Days that are left."""
        return (self.deadline.date - self.as_of).days if self.deadline else None

    def by(self, lack: Lack) -> tuple[Missing, ...]:
        """What is missing for one reason."""
        return tuple(each for each in self.missing if each.lack is lack)


def outlook(side: Side) -> Outlook:
    """What one side of an assessment lacks, where its edition came after another one.

    Raises ValueError for an edition that is written out in full: nothing is known of the one before it.
    """
    later, edition = side.standard, side.standard.edition
    if edition is None:
        raise ValueError(f"{later.id} is not told by its differences")
    gaps = {f.requirement.id: f for f in side.judgement.readiness.findings if f.is_gap}
    asked = later.select(side.assessment.setup.depth)
    every = (_missing(r, edition.origins[r.id], side.assessment, gaps.get(r.id)) for r in asked)
    missing = tuple(each for each in every if each is not None)
    return Outlook(later, side.judgement.card.as_of, asked, missing, last_day(edition))


def foreseen(assessment: Assessment, way: Transition) -> Assessment:
    """The assessment as it will be when it is carried over."""
    setup = carried_setup(assessment.setup, way.later)
    return assessment.model_copy(update={"setup": setup, "answers": assessment.answers | carried(way)})


def last_day(edition: Edition) -> TransitionDay | None:
    """The end of the transition."""
    return max(edition.transition, key=lambda day: day.date, default=None)


def _missing(
    requirement: Requirement, origin: Origin, assessment: Assessment, gap: Finding | None
) -> Missing | None:
    answer = assessment.answer(requirement.id)
    if not answer.is_answered:
        return Missing(requirement, origin, Lack.OPEN, None)
    if answer.to_check:
        return Missing(requirement, origin, Lack.CHECK, gap)
    if origin.kind is ChangeKind.NEW and gap:
        return Missing(requirement, origin, Lack.GAP, gap)
    return None
