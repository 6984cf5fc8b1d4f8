"""What an assessment still lacks on a later edition, until the transition ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assessment.findings import Finding
from assessment.model import Assessment, Integrated
from assessment.readiness import assess
from assessment.transition import Transition, carried
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
    """What is missing on a day, by clause in the edition's order.

    deadline: the last day of the transition that the edition names, None if it names none.
    days: from ``as_of`` to the deadline; negative afterwards.
    """

    later: Standard
    as_of: date
    asked: int
    missing: tuple[Missing, ...]
    deadline: TransitionDay | None

    @property
    def days(self) -> int | None:
        """Days that are left."""
        return (self.deadline.date - self.as_of).days if self.deadline else None

    def by(self, lack: Lack) -> tuple[Missing, ...]:
        """What is missing for one reason."""
        return tuple(each for each in self.missing if each.lack is lack)


def outlook(later: Standard, assessment: Assessment, integrated: Integrated, *, as_of: date) -> Outlook:
    """What an assessment lacks on an edition that came after another one.

    Raises ValueError for an edition that is written out in full: nothing is known of the one before it.
    """
    if later.edition is None:
        raise ValueError(f"{later.id} is not told by its differences")
    found = _gaps(later, side(assessment, integrated), as_of)
    asked = later.select(integrated.depth)
    every = (_missing(r, later.edition.origins[r.id], assessment, found.get(r.id)) for r in asked)
    missing = tuple(each for each in every if each is not None)
    return Outlook(later, as_of, len(asked), missing, last_day(later.edition))


def after(assessment: Assessment, way: Transition) -> Assessment:
    """The assessment as it will be, with its set-up as it is."""
    return assessment.model_copy(update={"answers": assessment.answers | carried(way)})


def side(assessment: Assessment, integrated: Integrated) -> Assessment:
    """The assessment as it is judged on its ISO 9001 side alone."""
    own = {name: getattr(integrated, name) for name in ("standard", "depth", "weights", "records_months")}
    setup = assessment.setup.model_copy(update=own)
    return assessment.model_copy(update={"setup": setup, "standard_hash": integrated.standard_hash})


def last_day(edition: Edition) -> TransitionDay | None:
    """The end of the transition."""
    return max(edition.transition, key=lambda day: day.date, default=None)


def _gaps(later: Standard, assessment: Assessment, as_of: date) -> dict[str, Finding]:
    found = assess(later, assessment, as_of=as_of).readiness.findings
    return {finding.requirement.id: finding for finding in found if finding.is_gap}


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
