"""``mappings/*.yaml``: how guidance relates to a standard's requirements, as it is written.

``checklists.mapping`` makes from it one mapping for each edition; rules are in ``checklists.mapping_rules``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from checklists.model import Standard
from checklists.words import ClauseNumber, Frozen, LocalText, RequirementId, StandardId


class RelationKind(StrEnum):
    """How a piece of guidance relates to requirements.

    subset: what the guidance recommends is a part of what the requirements ask together; one answer serves
    both sides.
    intersects: a common part, and more on each side; evidence is shared, the rest is asked for itself.
    none: no counterpart. Guidance and requirement are never equal, so there is no such kind.
    """

    SUBSET = "subset"
    INTERSECTS = "intersects"
    NONE = "none"


class LinkBasis(StrEnum):
    """Where a link comes from: written, derived through an edition's differences, or written anew for it."""

    WRITTEN = "written"
    DERIVED = "derived"
    OVERRIDE = "override"


class ClauseLink(Frozen):
    """The relation of a whole clause to clauses of one edition."""

    relation: RelationKind
    to: tuple[ClauseNumber, ...]


class Link(Frozen):
    """The relation of one piece of guidance to requirements of one edition."""

    relation: RelationKind
    to: tuple[RequirementId, ...] = ()


class Item(Link):
    """One piece of guidance: its link to the first edition, and to others where that does not follow."""

    id: RequirementId
    why: LocalText | None = None
    overrides: dict[StandardId, Link] = Field(default_factory=dict)


class Row(Frozen):
    """A clause of the guidance: its relation edition by edition, our reason, its requirements one by one."""

    clause: ClauseNumber
    clauses: dict[StandardId, ClauseLink]
    reason: LocalText
    requirements: tuple[Item, ...] = ()


class MappingFile(Frozen):
    """A mapping file. editions: the first is the one that links are written for."""

    guidance: StandardId
    editions: Annotated[tuple[StandardId, ...], Field(min_length=1)]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Ends:
    """The standards at both ends of a mapping file."""

    guidance: Standard
    editions: dict[str, Standard]

    @property
    def first(self) -> str:
        """The edition that links are written for."""
        return next(iter(self.editions))

    def link(self, item: Item, edition: str) -> tuple[Link, LinkBasis]:
        """An item's link to one edition, and where it comes from."""
        if edition in item.overrides:
            return item.overrides[edition], LinkBasis.OVERRIDE
        if edition == self.first:
            return Link(relation=item.relation, to=item.to), LinkBasis.WRITTEN
        told = self.editions[edition].edition
        became = told.successors if told else {}
        to = dict.fromkeys(now for was in item.to for now in became.get(was, ()))
        return Link(relation=item.relation, to=tuple(to)), LinkBasis.DERIVED
