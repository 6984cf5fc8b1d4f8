"""Which edition comes after another one."""

from __future__ import annotations

from functools import lru_cache

from checklists.loader import known_ids, load_standard
from checklists.model import Standard


@lru_cache
def later_edition(standard_id: str) -> Standard | None:
    """The edition that is told by its differences from this one; None where Hazır knows none."""
    every = (load_standard(id_) for id_ in known_ids())
    return next((s for s in every if s.edition and s.edition.base == standard_id), None)
