"""What an edition says about the one before it: where each requirement comes from, and how sure that is.

``checklists.differences`` fills it from ``differences.yaml``; pages and reports show it.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal

from pydantic import StringConstraints

from checklists.words import ClauseNumber, Frozen, LocalText, RequirementId, StandardId

SourceName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]+$")]


class Certainty(StrEnum):
    """How sure a fact about an edition is, surest first.

    high: public data of the publisher or an index of the published text. secondary: drafts, articles.
    memory: no source seen. assumed: no source names a difference, so none is assumed.
    """

    HIGH = "high"
    SECONDARY = "secondary"
    MEMORY = "memory"
    ASSUMED = "assumed"


class ChangeKind(StrEnum):
    """What became of a requirement.

    same: carried over under its number. changed: another text. integration: only what to look at in
    complaint handling is another. moved: the same text under another number. split: one became several.
    merged: several became one. new: asked for the first time.
    """

    SAME = "same"
    CHANGED = "changed"
    INTEGRATION = "integration"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    NEW = "new"


class CarriedAnswer(StrEnum):
    """What becomes of an answer to the former edition.

    kept: it stands. check: it is carried over and has to be looked at again. again: there is none to carry.
    """

    KEPT = "kept"
    CHECK = "check"
    AGAIN = "again"


class Cited(Frozen):
    """A fact with its sources (names that ``Edition.sources`` explains) and how sure they make it."""

    source: tuple[SourceName, ...]
    confidence: Certainty


class Origin(Cited):
    """Where a requirement comes from.

    was: its predecessors, none if it is new. change: what is different; None where nothing is.
    """

    kind: ChangeKind
    was: tuple[RequirementId, ...]
    answer: CarriedAnswer
    change: LocalText | None


class ClauseOrigin(Cited):
    """Where a clause comes from whose number, heading or place is another than before, or where it went."""

    kind: Literal["renamed", "split", "merged", "new", "removed"]
    was: tuple[ClauseNumber, ...]
    change: LocalText


class EditionSource(LocalText):
    """A source, by the name under which facts cite it."""

    id: SourceName


class TransitionDay(Cited):
    """A day of the transition from the former edition."""

    id: SourceName
    date: dt.date
    about: LocalText


class Remark(Cited):
    """A fact about the edition outside its requirements."""

    text: LocalText


class Edition(Frozen):
    """An edition beside its base, the former edition.

    clauses: by number, those that are not as before, removed ones included.
    origins: every requirement's, by id.
    """

    base: StandardId
    sources: tuple[EditionSource, ...]
    transition: tuple[TransitionDay, ...]
    remarks: tuple[Remark, ...]
    clauses: dict[ClauseNumber, ClauseOrigin]
    origins: dict[RequirementId, Origin]

    @cached_property
    def successors(self) -> dict[RequirementId, tuple[RequirementId, ...]]:
        """Each requirement of the base with what it became, in this edition's order."""
        found: dict[RequirementId, list[RequirementId]] = {}
        for now, origin in self.origins.items():
            for was in origin.was:
                found.setdefault(was, []).append(now)
        return {was: tuple(now) for was, now in found.items()}
