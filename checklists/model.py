"""A standard as Hazır asks it: chapters, clauses, requirements, gates, depths.

Everything is frozen, so that one loaded standard serves all sessions. The YAML files have exactly
this shape (``hazir checklist schema`` prints it as JSON Schema); ``checklists.loader`` reads them.
Texts are Hazır's own wording: ISO texts are copyrighted and are never reproduced.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Language = Literal["en", "tr"]
LANGUAGES: tuple[Language, ...] = ("en", "tr")

Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
ClauseNumber = Annotated[str, StringConstraints(pattern=r"^([1-9][0-9]*|[A-Z])(\.[1-9][0-9]*)*$")]
RequirementId = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9-]+/([1-9][0-9]*|[A-Z])(\.[1-9][0-9]*)*-[0-9]{2}$")
]
LogTestId = Annotated[str, StringConstraints(pattern=r"^T[0-9]{2}$")]


class Frozen(BaseModel):
    """Strict, immutable, no unknown keys: a typing error in data is an error, not a default."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)


class LocalText(Frozen):
    """One text in every language that Hazır speaks."""

    en: Phrase
    tr: Phrase

    def __getitem__(self, language: Language) -> str:
        return self.tr if language == "tr" else self.en


class Severity(StrEnum):
    """What a complete absence would lead to under a scheme that turns the guidance into criteria.

    Our own proposal, never the standard's: major or minor nonconformity candidate, or opportunity.
    """

    MAJOR = "major"
    MINOR = "minor"
    OPPORTUNITY = "opportunity"


class Depth(StrEnum):
    """How deep an assessment goes; every depth is a selection from the same requirements."""

    FULL = "full"
    QUICK = "quick"
    SMALL = "small"


class Verdict(StrEnum):
    """Readiness in four steps, worst first."""

    BUILD = "build"
    PLAN = "plan"
    STAGE_1 = "stage-1"
    STAGE_2 = "stage-2"

    @property
    def rank(self) -> int:
        """0 (build) to 3 (Stage 2)."""
        return list(Verdict).index(self)


class Requirement(Frozen):
    """One separately checkable expectation.

    Its id holds its source: ``iso-10002-2018/7.4-01`` is the first expectation of clause 7.4.
    """

    id: RequirementId
    text: LocalText
    evidence: LocalText = Field(description="What an auditor asks for")
    gap: LocalText = Field(description="The usual gap")
    if_absent: Severity
    log_tests: tuple[LogTestId, ...] = Field(
        default=(), description="Tests on the complaint log that feed this requirement"
    )
    proves: tuple[ClauseNumber, ...] = Field(
        default=(), description="Principles (clause 4) that this requirement helps to prove"
    )
    depths: tuple[Literal[Depth.QUICK, Depth.SMALL], ...] = Field(
        default=(), description="The shorter selections it belongs to, besides full"
    )

    @cached_property
    def clause(self) -> str:
        """Number of the clause it comes from, e.g. "7.4" or "B"."""
        return self.id.rpartition("/")[2].rpartition("-")[0]

    @cached_property
    def number(self) -> str:
        """The part of the id that people read, e.g. "7.4-01"."""
        return self.id.rpartition("/")[2]


class TitleStatus(Frozen):
    """How sure the wording of a title is.

    en: high, medium or memory; tr: official (seen in public lists of TS ISO 10002) or proposed.
    """

    en: Literal["high", "medium", "memory"]
    tr: Literal["official", "proposed"]


class Clause(Frozen):
    """A numbered clause with its requirements, or with sub-clauses that hold them."""

    number: ClauseNumber
    title: LocalText
    title_status: TitleStatus
    note: LocalText | None = None
    requirements: tuple[Requirement, ...] = ()
    clauses: tuple[Clause, ...] = ()

    def walk(self) -> Iterator[Clause]:
        """This clause and every clause below it, in the standard's order."""
        yield self
        for clause in self.clauses:
            yield from clause.walk()

    @cached_property
    def all_requirements(self) -> tuple[Requirement, ...]:
        """Its own requirements and those of its sub-clauses."""
        return tuple(r for clause in self.walk() for r in clause.requirements)


class Chapter(Frozen):
    """A top-level clause (4 to 8) or an annex: one YAML file, one weight, one heading."""

    number: ClauseNumber
    title: LocalText
    title_status: TitleStatus
    role: Literal["principles", "clauses", "annex"] = "clauses"
    clauses: tuple[Clause, ...]

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """All requirements in the standard's order."""
        return tuple(r for clause in self.clauses for r in clause.all_requirements)


class GateRequirement(Frozen):
    """A requirement that must have reached an evidenced level before a gate opens."""

    id: RequirementId
    level: int = Field(ge=1, le=5)


class Gate(Frozen):
    """A condition that the verdict cannot pass, whatever the average.

    ``check`` names what the code looks at besides ``requirements``: no open major candidate, a
    written scope and edition, operating records over a period, the log's integrity tests.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]+$")]
    title: LocalText
    why: LocalText
    source: LocalText
    caps_at: Verdict
    check: Literal["requirements", "no-major", "scope", "records-period", "log-tests"]
    requirements: tuple[GateRequirement, ...] = ()
    months: int | None = Field(default=None, ge=1, le=24)
    log_tests: tuple[LogTestId, ...] = ()


class DepthPlan(Frozen):
    """A depth's name and its default weights (chapter number to per cent, summing to 100)."""

    title: LocalText
    about: LocalText
    weights: dict[ClauseNumber, int]


class FormerClause(Frozen):
    """A row of the clause table: the same topic in the three editions; None where it has no place."""

    edition_2004: str | None
    edition_2014: str | None
    edition_2018: ClauseNumber | None
    title_before: LocalText | None
    change: LocalText


class StandardHead(Frozen):
    """What an edition says about itself, without its chapters.

    nature: "guidance" (recommends; a gap is a gap against guidance) or "requirements".
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
    designation: Phrase
    title: LocalText
    nature: Literal["guidance", "requirements"]
    published: date
    verified_on: date
    caution: LocalText
    depths: dict[Depth, DepthPlan]


class Standard(StandardHead):
    """A standard's edition, complete and validated.

    content_hash: SHA-256 over the canonical JSON of everything else in it; assessments name it.
    """

    gates: tuple[Gate, ...]
    former_clauses: tuple[FormerClause, ...] = ()
    chapters: tuple[Chapter, ...]
    content_hash: str = ""

    @cached_property
    def requirements(self) -> dict[str, Requirement]:
        """Every requirement by id, in the standard's order."""
        return {r.id: r for chapter in self.chapters for r in chapter.requirements}

    @cached_property
    def clauses(self) -> dict[str, Clause]:
        """Every clause by number, parents before children."""
        return {c.number: c for ch in self.chapters for top in ch.clauses for c in top.walk()}

    def select(self, depth: Depth) -> tuple[Requirement, ...]:
        """The requirements that an assessment of this depth asks, in order."""
        chosen = self.requirements.values()
        return tuple(r for r in chosen if depth is Depth.FULL or depth in r.depths)

    def chapter_of(self, requirement: Requirement) -> Chapter:
        """The chapter that holds a requirement."""
        return self._chapter_by_id[requirement.id]

    @cached_property
    def _chapter_by_id(self) -> dict[str, Chapter]:
        return {r.id: chapter for chapter in self.chapters for r in chapter.requirements}

    def with_hash(self, content_hash: str) -> Self:
        """The same standard, naming the hash of its content."""
        return self.model_copy(update={"content_hash": content_hash})
