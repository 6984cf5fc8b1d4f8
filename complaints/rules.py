"""Time limits of laws and sector rules, as data with source and confidence: verify before use.

Facts: the schemes' own texts as named in ``rules.yaml``; every entry says how sure it is.
"""

from __future__ import annotations

from complaints.limits import Limit


def rule_limit(rule_id: str, target: str) -> Limit | None:
    """The limit that a sector rule sets for a target, if it sets one."""
    return None
