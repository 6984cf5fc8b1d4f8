"""Time limits of laws and sector rules, as data with source and confidence: verify before use.

Facts: the schemes' own texts as named in ``rules.yaml``; every entry says how sure it is. They are no legal
advice, and Hazır does not follow changes of law: whoever chooses a rule looks the limit up first.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from assessment.texts import Line
from checklists.strict_yaml import read_document
from checklists.words import Frozen, LocalText
from complaints.limits import Limit, Origin, Unit
from complaints.targets import TargetName
from errors import NotFound

RuleId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{1,40}$")]


class RuleConfidence(StrEnum):
    """How a rule's numbers are known, surest first. Each has its words ``rule-confidence-<value>``.

    verified: read in the scheme's own text or an official page. secondary: somebody else's account of it.
    memory: neither; not-found: looked for and not found, so that no number is given.
    """

    VERIFIED = "verified"
    SECONDARY = "secondary"
    MEMORY = "memory"
    NOT_FOUND = "not-found"


class RuleTime(Frozen):
    """A length of time that a rule names."""

    amount: int = Field(ge=0, le=1000)
    unit: Unit


class Rule(Frozen):
    """One scheme. Without limits it is information only: it names no number that a test could use.

    country: ISO 3166 code, "EU", or "" for no country. citation: what the limit's source is called.
    text: the scheme in our words. exceptions: what its limits leave out. verified_on: the day whose wording
    was read, where that is known. replaced_on: from this day another text holds.
    """

    id: RuleId
    country: Annotated[str, StringConstraints(pattern=r"^([A-Z]{2})?$")]
    title: LocalText
    citation: Line
    limits: dict[TargetName, RuleTime] = Field(default_factory=dict)
    text: LocalText
    exceptions: LocalText | None = None
    source: LocalText
    confidence: RuleConfidence
    verified_on: date | None = None
    replaced_on: date | None = None

    def limit(self, target: str) -> Limit | None:
        """What it sets for a target, as the tests take it."""
        time = next((time for name, time in self.limits.items() if name == target), None)
        if time is None:
            return None
        return Limit(amount=time.amount, unit=time.unit, origin=Origin.LAW, source=self.citation)


class _File(Frozen):
    verify: LocalText
    rules: tuple[Rule, ...]


def rules() -> dict[str, Rule]:
    """Every rule by its id, in the order in which they are offered."""
    return {rule.id: rule for rule in _file().rules}


def usable_rules() -> dict[str, Rule]:
    """Those that set a limit."""
    return {id_: rule for id_, rule in rules().items() if rule.limits}


def verify_before_use() -> LocalText:
    """What is said beside every rule."""
    return _file().verify


def rule_limit(rule_id: str, target: str) -> Limit | None:
    """The limit that a sector rule sets for a target; None if it sets none, or no rule is chosen.

    Raises NotFound for an unknown rule: in silence, the tool's default would take its place.
    """
    if not rule_id:
        return None
    if rule_id not in rules():
        raise NotFound("log-rule-unknown", value=rule_id, known=", ".join(usable_rules()))
    return rules()[rule_id].limit(target)


@lru_cache(maxsize=1)
def _file() -> _File:
    return _File.model_validate(read_document(Path(__file__).parent / "rules.yaml").data)
