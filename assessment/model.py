"""An assessment: who is assessed against which edition, what was answered, what proves it.

Everything is frozen and validated; ``storage`` keeps it, ``score`` judges it.
"""

from __future__ import annotations

from datetime import date
from enum import IntEnum, StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from assessment.audit import AuditSetup

# The types of texts and ids are imported from here too: "as" says so to the type checker.
from assessment.texts import LINE_LIMIT as LINE_LIMIT
from assessment.texts import TEXT_LIMIT as TEXT_LIMIT
from assessment.texts import Id as Id
from assessment.texts import Line as Line
from assessment.texts import Sha256 as Sha256
from assessment.texts import Text as Text
from checklists.model import ClauseNumber, Depth, Frozen, Language, LogTestId, RequirementId
from checklists.words import StandardId, added


class Level(IntEnum):
    """How far a requirement is met, as claimed. Meaning and percentage: ``assessment.scale``."""

    NOT_IN_PLACE = 0
    INFORMAL = 1
    DOCUMENTED = 2
    APPLIED = 3
    MEASURED = 4
    IMPROVED = 5


class Confidence(StrEnum):
    """How well a piece of evidence is known, weakest first."""

    NONE = "none"
    STATED = "stated"
    SEEN = "seen"
    SAMPLED = "sampled"
    SYSTEM_TESTED = "system-tested"

    @property
    def rank(self) -> int:
        """0 (none) to 4 (system-tested)."""
        return _CONFIDENCE_RANK[self]


_CONFIDENCE_RANK = {confidence: rank for rank, confidence in enumerate(Confidence)}


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    DOCUMENT = "document"
    RECORD = "record"
    INTERVIEW = "interview"
    OBSERVATION = "observation"
    LOG_TEST = "log-test"


class StoredFile(Frozen):
    """A file kept by content: its SHA-256 is its address. size in bytes."""

    sha256: Sha256
    name: Line
    size: int = Field(ge=0)
    media_type: Line


class LogTestOutcome(Frozen):
    """The outcome of one test on the complaint log (T01 … T33), by hand or by Hazır."""

    test: LogTestId
    passed: bool


class Evidence(Frozen):
    """One piece of evidence; several answers may rest on it.

    speaks_for: the date (or last day of the period) that it is about.
    period_start: first day of the period, for records over time.
    valid_until: from the day after, it no longer counts.
    """

    id: Id
    kind: EvidenceKind = EvidenceKind.DOCUMENT
    title: Annotated[Line, StringConstraints(min_length=1)]
    reference: Line = ""
    file: StoredFile | None = None
    confidence: Confidence = Confidence.SEEN
    speaks_for: date | None = None
    period_start: date | None = None
    valid_until: date | None = None
    log_test: LogTestOutcome | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if (self.kind is EvidenceKind.LOG_TEST) != (self.log_test is not None):
            raise PydanticCustomError("log_test_outcome", "a log test names its test and outcome")
        end = self.speaks_for
        if self.period_start and (end is None or self.period_start > end):
            raise PydanticCustomError("period_order", "a period starts before it ends")
        return self

    def counts_on(self, day: date) -> bool:
        """Whether it proves anything on that day: not expired and not about the future."""
        expired = self.valid_until is not None and self.valid_until < day
        return not expired and (self.speaks_for is None or self.speaks_for <= day)


class CriterionBasis(StrEnum):
    """What a gap is held against (certification practice; ISO 10002 itself only recommends)."""

    GUIDANCE = "guidance"
    PROCEDURE = "procedure"
    SCHEME = "scheme"
    LEGAL = "legal"


class Criterion(Frozen):
    """The document a gap is held against, when it is not the guidance itself.

    reference: e.g. "PR-08 Complaints procedure, 4.3".
    """

    basis: CriterionBasis
    reference: Annotated[Line, StringConstraints(min_length=1)]


class Answer(Frozen):
    """What the organisation says about one requirement.

    level: claimed level, or None while open. not_applicable: the reason; excludes a level.
    seen / missing: the two notes of the gap report. action, owner, due: what will be done about it.
    evidence: ids of the assessment's evidence.
    override: in an integrated assessment, why this answer counts and not what is carried over to it.
    to_check: it was carried over from another edition, and nobody has said since that it still holds.
    """

    requirement: RequirementId
    level: Level | None = None
    not_applicable: Text = ""
    seen: Text = ""
    missing: Text = ""
    action: Text = ""
    owner: Line = ""
    due: date | None = None
    criterion: Criterion | None = None
    evidence: tuple[Id, ...] = ()
    override: Text = added("")
    to_check: bool = added(False)

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.not_applicable and self.level is not None:
            raise PydanticCustomError("level_and_na", "not applicable excludes a level")
        if len(set(self.evidence)) != len(self.evidence):
            raise PydanticCustomError("evidence_twice", "the same evidence is attached twice")
        return self

    @property
    def is_answered(self) -> bool:
        """Whether it has a level or is not applicable."""
        return self.level is not None or bool(self.not_applicable)


class Size(StrEnum):
    """Persons, by the common EU bands: under 10, 50, 250, and above."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Accreditation(Frozen):
    """What the user states about the certification body; reports say "not verified" without it."""

    body: Line
    number: Line
    scope: Line


Weights = dict[ClauseNumber, Annotated[int, Field(ge=0, le=1000)]]
Months = Annotated[int, Field(ge=1, le=24)] | None


def _check_weights(weights: Weights) -> None:
    if weights and not any(weights.values()):
        raise PydanticCustomError("weights_zero", "at least one weight is above zero")


class Integrated(Frozen):
    """The edition of ISO 9001 that is assessed together with ISO 10002; its fields are those of ``Setup``.

    standard_hash: content hash of the checklist that it was added with.
    """

    standard: StandardId
    standard_hash: Sha256
    depth: Depth = Depth.FULL
    weights: Weights = Field(default_factory=dict)
    records_months: Months = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        _check_weights(self.weights)
        return self


class Setup(Frozen):
    """Who and what is assessed, how deep, by which weights.

    depth: which selection of requirements. weights: chapter number to parts (any non-negative
    numbers, at least one above zero); empty means the depth's defaults.
    records_months: how long operating records should reach back (None: the gate's default).
    scheme: the certification body's scheme document that turns guidance into criteria, if any.
    integrated: the edition of ISO 9001 that is assessed together with it, if any.
    audit: what the certification audit's time is reckoned from, and its plan, once somebody began with it.
    """

    organisation: Annotated[Line, StringConstraints(min_length=1)]
    name: Line = ""
    size: Size = Size.MEDIUM
    sector: Line = ""
    sites: tuple[Line, ...] = ()
    scope: Text = ""
    standard: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")] = "iso-10002-2018"
    depth: Depth = Depth.FULL
    audit_date: date | None = None
    assessor: Line = ""
    certification_body: Line = ""
    scheme: Line = ""
    accreditation: Accreditation | None = None
    weights: Weights = Field(default_factory=dict)
    records_months: Months = None
    report_language: Language = "tr"
    integrated: Integrated | None = added(None)
    audit: AuditSetup | None = added(None)

    @model_validator(mode="after")
    def _check(self) -> Self:
        _check_weights(self.weights)
        return self


class Assessment(Frozen):
    """A whole assessment, as it is scored, printed and exported.

    standard_hash: content hash of the checklist it was answered on.
    answers by requirement id, of both standards where two are integrated; evidence by its id.
    shared: evidence that counts for a requirement because it is attached to one that is mapped to it.
        ``derive`` fills it for judging; what is stored and exported has none.
    """

    id: Id
    setup: Setup
    standard_hash: Sha256
    answers: dict[RequirementId, Answer] = Field(default_factory=dict)
    evidence: dict[Id, Evidence] = Field(default_factory=dict)
    shared: dict[RequirementId, tuple[Id, ...]] = added({})

    @model_validator(mode="after")
    def _check(self) -> Self:
        for id_, piece in self.evidence.items():
            if id_ != piece.id:
                raise PydanticCustomError("evidence_key", "evidence is kept under its own id")
        for key, answer in self.answers.items():
            missing = [e for e in answer.evidence if e not in self.evidence]
            if key != answer.requirement or missing:
                raise PydanticCustomError(
                    "dangling_evidence",
                    "answer {requirement} names evidence that is not there",
                    {"requirement": key},
                )
        return self

    def answer(self, requirement: str) -> Answer:
        """The stored answer, or an empty one."""
        return self.answers.get(requirement) or Answer(requirement=requirement)

    def evidence_for(self, requirement: str) -> tuple[Evidence, ...]:
        """The evidence that an answer rests on: its own, then what it shares."""
        answer = self.answers.get(requirement)
        own = answer.evidence if answer else ()
        return tuple(self.evidence[e] for e in (*own, *self.shared.get(requirement, ())))
