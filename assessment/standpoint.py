"""Where an assessment stands between two editions of ISO 9001: before the change, or after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assessment.judged import judged
from assessment.missing import Outlook, foreseen, outlook
from assessment.model import Assessment
from assessment.transition import Transition, edition_of, transition
from checklists.edition import ChangeKind, Edition, Origin
from checklists.later import later_edition
from checklists.loader import load_standard
from checklists.model import Standard
from checklists.words import RequirementId


@dataclass(frozen=True)
class Standpoint:
    """An assessment between two editions on one day.

    way: what carrying over comes to; None where the assessment is on the later edition already.
    outlook: what is missing on the later edition, foreseen where it is not carried over yet.
    """

    assessment: Assessment
    former: Standard
    later: Standard
    way: Transition | None
    outlook: Outlook

    @property
    def edition(self) -> Edition:
        """What the later edition says about the former one."""
        return edition_of(self.later, self.former)

    @property
    def told(self) -> dict[RequirementId, Origin]:
        """What is asked and not as before, with its origin, in the edition's order."""
        origins = {r.id: self.edition.origins[r.id] for r in self.outlook.asked}
        return {id_: origin for id_, origin in origins.items() if origin.kind is not ChangeKind.SAME}


def standpoint(assessment: Assessment, *, as_of: date) -> Standpoint | None:
    """Where an assessment stands; None without ISO 9001, or on an edition without a neighbour.

    Raises NotFound for an edition that this Hazır does not have.
    """
    integrated = assessment.setup.integrated
    if integrated is None:
        return None
    standard = load_standard(integrated.standard)
    later = later_edition(standard.id)
    if later is not None:
        way = transition(assessment, standard, later, integrated.depth)
        return Standpoint(assessment, standard, later, way, _outlook(foreseen(assessment, way), as_of))
    if standard.edition is None:
        return None
    former = load_standard(standard.edition.base)
    return Standpoint(assessment, former, standard, None, _outlook(assessment, as_of))


def _outlook(assessment: Assessment, as_of: date) -> Outlook:
    _guidance, requirements = judged(assessment, as_of=as_of).sides
    return outlook(requirements)
