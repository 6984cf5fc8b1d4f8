"""How an answer of an integrated assessment came to be, and how sure its requirement is."""

from __future__ import annotations

from collections.abc import Iterator

from assessment.derive import Derived, Standing
from checklists.edition import Certainty
from checklists.model import Requirement
from checklists.words import number_of
from reports.material import Material

UNSURE = (Certainty.SECONDARY, Certainty.MEMORY)
"""What has to be compared with a licensed copy: the rest is public, or no difference is known."""


def marks(m: Material, requirement: Requirement) -> tuple[str, ...]:
    """Carried over from where, answered separately for which reason, resting on which kind of source."""
    return (*_standing(m, requirement), *_certainty(m, requirement))


def derived_of(m: Material, requirement: Requirement) -> Derived | None:
    """How a mapped ISO 10002 item stands; None for every other one."""
    return m.joint.derivation.derived.get(requirement.id) if m.joint else None


def _standing(m: Material, requirement: Requirement) -> Iterator[str]:
    derived = derived_of(m, requirement)
    if derived is None:
        return
    numbers = ", ".join(number_of(source) for source in derived.sources)
    if derived.standing is Standing.CARRIED:
        yield m.t("report-carried", numbers=numbers)
        if derived.is_superseded:
            yield m.t("report-superseded")
    elif derived.standing is Standing.OVERRIDDEN:
        yield m.t("report-overridden", numbers=numbers, reason=derived.own.override)


def _certainty(m: Material, requirement: Requirement) -> Iterator[str]:
    origin = m.standard.origin(requirement.id)
    if origin is not None and origin.confidence in UNSURE:
        facts = {"standard": m.standard.designation, "certainty": origin.confidence.value}
        yield m.t("report-fact-unsure", **facts)
