"""Which length of time is agreed for a step: the organisation's own, else the sector rule's."""

from __future__ import annotations

from complaints.limits import Limit
from complaints.rules import rule_limit
from complaints.targets import TargetName, Targets


def agreed(targets: Targets, name: TargetName) -> Limit | None:
    """The limit with its origin; None where neither sets one."""
    own = targets.own.get(name)
    return own.limit if own else rule_limit(targets.rule, name)
