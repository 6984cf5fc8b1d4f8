"""Which edition of ISO 9001 can be assessed together with ISO 10002, and what is answered to it."""

from __future__ import annotations

from assessment.model import Answer, Assessment, Integrated
from checklists import Depth, known_ids, load_standard, standard_ids
from ui import state

FIRST_DEPTH = Depth.INTEGRATION
"""What an integration begins with: the checks that touch complaints and satisfaction."""


def editions() -> tuple[str, ...]:
    """Every edition that can be integrated, oldest first."""
    return tuple(known for known in known_ids() if known not in standard_ids())


def choices() -> list[str]:
    """What a selectbox offers: none ("") or an edition."""
    return ["", *editions()]


def words(standard_id: str) -> str:
    """A choice in words; an edition that this Hazır does not have by its id."""
    t = state.words()
    if not standard_id:
        return t("integration-none")
    if standard_id not in known_ids():
        return standard_id
    name = f"integration-{standard_id}"
    return t(name) if t.has(name) else load_standard(standard_id).designation


def integrate(standard_id: str, kept: Integrated | None = None) -> Integrated:
    """What begins with an edition; depth, weights and months stay those of the edition before."""
    began = kept or Integrated(standard=standard_id, standard_hash="0" * 64, depth=FIRST_DEPTH)
    content_hash = load_standard(standard_id).content_hash
    return began.but(standard=standard_id, standard_hash=content_hash)


def answered(assessment: Assessment) -> dict[str, int]:
    """How many answers are stored to each edition, asked or not, where there are any."""
    counts = {edition: _count(assessment, edition) for edition in editions()}
    return {edition: count for edition, count in counts.items() if count}


def _count(assessment: Assessment, edition: str) -> int:
    told = (a for id_, a in assessment.answers.items() if id_.startswith(f"{edition}/"))
    return sum(answer != Answer(requirement=answer.requirement) for answer in told)
