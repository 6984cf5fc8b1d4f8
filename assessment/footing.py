"""The checklists that an assessment was answered on, against those that are installed now."""

from __future__ import annotations

from dataclasses import dataclass

from assessment.model import Assessment
from checklists.loader import known_ids, load_standard
from checklists.model import Standard
from checklists.words import RequirementId, StandardId


@dataclass(frozen=True)
class Footing:
    """What became of an assessment's checklists; empty where nothing did.

    gone: standards that this Hazır does not have. changed: checklists with another content than the one
    that was answered. orphans: answered requirements that a changed checklist no longer has.
    """

    gone: tuple[StandardId, ...]
    changed: tuple[Standard, ...]
    orphans: tuple[RequirementId, ...]

    @property
    def hashes(self) -> dict[StandardId, str]:
        """The present content hash of every changed checklist: what taking over stores."""
        return {standard.id: standard.content_hash for standard in self.changed}


def footing(assessment: Assessment) -> Footing:
    """What an assessment stands on today."""
    named = _named(assessment)
    known = {id_: load_standard(id_) for id_ in named if id_ in known_ids()}
    changed = tuple(standard for id_, standard in known.items() if standard.content_hash != named[id_])
    orphans = (
        answered
        for standard in changed
        for answered in assessment.answers
        if answered.startswith(f"{standard.id}/") and answered not in standard.requirements
    )
    return Footing(tuple(id_ for id_ in named if id_ not in known), changed, tuple(orphans))


def _named(assessment: Assessment) -> dict[StandardId, str]:
    """The standards that an assessment names, each with the hash it was answered on."""
    integrated = assessment.setup.integrated
    named = {assessment.setup.standard: assessment.standard_hash}
    return named | ({integrated.standard: integrated.standard_hash} if integrated else {})
