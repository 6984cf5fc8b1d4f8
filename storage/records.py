"""What the store hands out besides the assessment itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from pydantic import Field

from assessment.model import Answer, Assessment, Evidence, Id, Setup, Sha256
from checklists.model import Frozen, RequirementId
from checklists.words import added

T = TypeVar("T")
F = TypeVar("F", bound=Frozen)


def checked(value: F) -> F:
    """The value, validated anew: copies made with ``model_copy`` are not, and would never load again.

    Raises pydantic's ValidationError.
    """
    return type(value).model_validate(value.model_dump(warnings=False))


@dataclass(frozen=True)
class Stored(Generic[T]):
    """A value with the revision that the next change of it must name (0: never saved)."""

    value: T
    revision: int
    changed_at: datetime | None = None
    changed_by: str = ""


@dataclass(frozen=True)
class Stamp:
    """When and by whom a change is made."""

    now: datetime
    actor: str

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise ValueError("a moment needs its time zone")


@dataclass(frozen=True)
class Summary:
    """An assessment as the list shows it; ``deleted`` is when it was deleted, if it was."""

    id: str
    setup: Setup
    created: datetime
    changed: datetime
    deleted: datetime | None
    version: int


@dataclass(frozen=True)
class Snapshot:
    """A kept state of an assessment, without its content.

    version: of the assessment when it was taken. hash: SHA-256 of what is kept.
    """

    id: int
    assessment: str
    at: datetime
    actor: str
    label: str
    version: int
    hash: str


@dataclass(frozen=True)
class KeptLog:
    """What is kept of a tested complaint log, without its content. hash: SHA-256 of its report's text."""

    id: int
    assessment: str
    at: datetime
    actor: str
    label: str
    hash: str


class ChangeKind(StrEnum):
    """What happened; each has its words ``change-<kind>``."""

    CREATED = "created"
    DUPLICATED = "duplicated"
    IMPORTED = "imported"
    SETUP = "setup"
    ANSWER = "answer"
    ANSWERS = "answers"
    EVIDENCE_ADDED = "evidence-added"
    EVIDENCE_CHANGED = "evidence-changed"
    EVIDENCE_REMOVED = "evidence-removed"
    EDITION = "edition"
    CHECKLIST = "checklist"
    LOG_TESTS = "log-tests"
    DELETED = "deleted"
    RESTORED = "restored"
    UNDO = "undo"


class Part(Frozen):
    """The part of an assessment that a change touched, as it was before or after.

    A field or mapping that is None or empty was not touched; a value of None was not there.
    """

    setup: Setup | None = None
    standard_hash: Sha256 | None = added(None)
    answers: dict[RequirementId, Answer | None] = Field(default_factory=dict)
    evidence: dict[Id, Evidence | None] = Field(default_factory=dict)
    deleted: bool | None = None

    @classmethod
    def whole(cls, assessment: Assessment) -> Part:
        """Everything in an assessment."""
        return cls(
            setup=assessment.setup, answers=dict(assessment.answers), evidence=dict(assessment.evidence)
        )


@dataclass(frozen=True)
class Change:
    """A row of the audit trail.

    target: the requirement or evidence it is about, or empty. before: None if it cannot be undone.
    undoes: the change that this one took back. undone: whether this one was taken back.
    """

    seq: int
    at: datetime
    actor: str
    kind: ChangeKind
    target: str
    before: Part | None
    after: Part
    undoes: int | None
    undone: bool

    @property
    def can_be_undone(self) -> bool:
        """Whether ``undo`` may still come to it."""
        return self.before is not None and self.undoes is None and not self.undone
