"""Numbers of requirements where two standards are assessed: both begin with 4."""

from __future__ import annotations

from checklists.words import number_of
from ui import state


def shown_number(current: state.Current, requirement: str) -> str:
    """A requirement's number, after its standard's name where there are two."""
    number = number_of(requirement)
    if current.joint is None:
        return number
    return f"{current.side_of(requirement).standard.designation} {number}"
