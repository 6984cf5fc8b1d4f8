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

from pydantic import Field, StringConstraints

from checklists.edition import Edition, Origin

# What standards are made of is imported from here too: "as" says so to the type checker.
from checklists.words import LANGUAGES as LANGUAGES
from checklists.words import ClauseNumber as ClauseNumber
from checklists.words import Frozen as Frozen
from checklists.words import Language as Language
from checklists.words import LocalText as LocalText
from checklists.words import LogTestId as LogTestId
from checklists.words import Phrase as Phrase
from checklists.words import RequirementId as RequirementId
from checklists.words import StandardId, added, clause_of, number_of


class Severity(StrEnum):
    """What a complete absence would lead to under a scheme that turns the guidance into criteria.

    Our own proposal, never the standard's: major or minor nonconformity candidate, or opportunity.
    """

    MAJOR = "major"
    MINOR = "minor"
    OPPORTUNITY = "opportunity"


class Depth(StrEnum):
    """How deep an assessment goes; every depth is a selection from the same requirements.

    Each standard describes the depths that it has; every one has the full depth.
    """

    FULL = "full"
    QUICK = "quick"
    SMALL = "small"
    INTEGRATION = "integration"
    DOCUMENTED = "documented"


ShorterDepth = Literal[Depth.QUICK, Depth.SMALL, Depth.INTEGRATION, Depth.DOCUMENTED]


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
    documented_information: Literal["maintain", "retain"] | None = added(
        None, "Documented information that the clause asks for: a document to maintain, a record to retain"
    )
    integration: LocalText | None = added(None, "What to look at in complaint handling")
    log_tests: tuple[LogTestId, ...] = Field(
        default=(), description="Tests on the complaint log that feed this requirement"
    )
    proves: tuple[ClauseNumber, ...] = Field(
        default=(), description="Principles (clause 4) that this requirement helps to prove"
    )
    depths: tuple[ShorterDepth, ...] = Field(
        default=(), description="The shorter selections it belongs to, besides full"
    )

    @cached_property
    def clause(self) -> str:
        """Number of the clause it comes from, e.g. "7.4" or "B"."""
        return clause_of(self.id)

    @cached_property
    def chapter(self) -> str:
        """Number of its chapter or annex, e.g. "7" or "B"."""
        return self.clause.partition(".")[0]

    @cached_property
    def number(self) -> str:
        """The part of the id that people read, e.g. "7.4-01"."""
        return number_of(self.id)

    def is_asked_at(self, depth: Depth) -> bool:
        """Whether an assessment of this depth asks it."""
        return depth is Depth.FULL or depth in self.depths


class TitleStatus(Frozen):
    """How sure the wording of a title is.

    en: high, medium or memory; tr: official (the Turkish edition's, as public lists have it) or proposed.
    own: the standard gives the clause a number but no heading; this one is ours.
    """

    en: Literal["high", "medium", "memory", "own"]
    tr: Literal["official", "proposed", "own"]


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
    """A requirement that must have reached an evidenced level before a gate opens.

    depths: where the gate looks at it; none named means in every depth.
    """

    id: RequirementId
    level: int = Field(ge=1, le=5)
    depths: tuple[Depth, ...] = added(())

    def counts_in(self, depth: Depth) -> bool:
        """Whether the gate looks at it in this depth."""
        return not self.depths or depth in self.depths


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
    chapters: tuple[ClauseNumber, ...] = added((), "Chapters whose records count (records-period)")
    log_tests: tuple[LogTestId, ...] = ()

    def at(self, depth: Depth) -> Self:
        """The same gate with the requirements that it looks at in one depth."""
        kept = tuple(wanted for wanted in self.requirements if wanted.counts_in(depth))
        return self if kept == self.requirements else self.but(requirements=kept)


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


class EditionHead(Frozen):
    """What every edition says about itself.

    nature: "guidance" (recommends; a gap is a gap against guidance) or "requirements".
    """

    id: StandardId
    designation: Phrase
    title: LocalText
    nature: Literal["guidance", "requirements"]
    published: date
    verified_on: date
    caution: LocalText

    @property
    def name(self) -> str:
        """The designation without its year: "ISO 9001"."""
        return self.designation.partition(":")[0]

    @property
    def year(self) -> str:
        """The designation's year: "2015"."""
        return self.designation.rpartition(":")[2]


class StandardHead(EditionHead):
    """An edition that is written out in full, without its chapters."""

    depths: dict[Depth, DepthPlan]


class Standard(StandardHead):
    """A standard's edition, complete and validated.

    edition: what came of the former edition, where this one is told by its differences from it.
    content_hash: SHA-256 over the canonical JSON of everything else in it; assessments name it.
    """

    gates: tuple[Gate, ...]
    former_clauses: tuple[FormerClause, ...] = ()
    chapters: tuple[Chapter, ...]
    edition: Edition | None = added(None)
    content_hash: str = ""

    @cached_property
    def requirements(self) -> dict[str, Requirement]:
        """Every requirement by id, in the standard's order."""
        return {r.id: r for chapter in self.chapters for r in chapter.requirements}

    @cached_property
    def clauses(self) -> dict[str, Clause]:
        """Every clause by number, parents before children."""
        return {c.number: c for ch in self.chapters for top in ch.clauses for c in top.walk()}

    def origin(self, requirement_id: str) -> Origin | None:
        """Where a requirement comes from; None in an edition that is written out in full."""
        return self.edition.origins.get(requirement_id) if self.edition else None

    def depth(self, wanted: Depth) -> Depth:
        """The wanted depth; the full one where this standard lacks it, so that nothing is left out."""
        return wanted if wanted in self.depths else Depth.FULL

    def select(self, depth: Depth) -> tuple[Requirement, ...]:
        """The requirements that an assessment of this depth asks, in order."""
        asked = self.depth(depth)
        return tuple(r for r in self.requirements.values() if r.is_asked_at(asked))

    def gates_at(self, depth: Depth) -> tuple[Gate, ...]:
        """Every gate, with the requirements that it looks at in this depth."""
        asked = self.depth(depth)
        return tuple(gate.at(asked) for gate in self.gates)

    def chapter_of(self, requirement: Requirement) -> Chapter:
        """The chapter that holds a requirement."""
        return self._chapter_by_id[requirement.id]

    @cached_property
    def _chapter_by_id(self) -> dict[str, Chapter]:
        return {r.id: chapter for chapter in self.chapters for r in chapter.requirements}

    def with_hash(self, content_hash: str) -> Self:
        """The same standard, naming the hash of its content."""
        return self.model_copy(update={"content_hash": content_hash})
