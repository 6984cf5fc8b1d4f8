"""The certification audit that an assessment prepares for: what its time is reckoned from, and its plan.

All of it is the organisation's own forecast. The certification body reckons the time and writes the plan;
``audit_time`` and ``audit_plan`` do both the way such bodies usually do.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from assessment.texts import Id, Line, Text
from checklists.words import ClauseNumber, Frozen, StandardId

PERSONNEL_LIMIT = 1_000_000
AUDITORS_LIMIT = 8
SLOTS_LIMIT = 400

HOURS_A_DAY = 8
"""Working hours of an audit day, without lunch."""

_EARLIEST, _LATEST = time(6), time(12)
WEEKEND = (5, 6)
"""Saturday and Sunday, as ``date.weekday`` counts them."""


class AuditKind(StrEnum):
    """Where in the three-year cycle the audit stands."""

    INITIAL = "initial"
    SURVEILLANCE = "surveillance"
    RECERTIFICATION = "recertification"


class Stage(StrEnum):
    """A part of an audit with days of its own; only an initial audit has two."""

    STAGE_1 = "stage-1"
    STAGE_2 = "stage-2"
    ONLY = "only"


def stages(kind: AuditKind) -> tuple[Stage, ...]:
    """The parts of an audit, in order."""
    return (Stage.STAGE_1, Stage.STAGE_2) if kind is AuditKind.INITIAL else (Stage.ONLY,)


class Share(StrEnum):
    """How far something is integrated."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Integration(StrEnum):
    """The seven things that an integrated management system has in common."""

    DOCUMENTS = "documents"
    REVIEW = "review"
    INTERNAL_AUDIT = "internal-audit"
    POLICY = "policy"
    PROCESSES = "processes"
    IMPROVEMENT = "improvement"
    SUPPORT = "support"


class Factor(Frozen):
    """Why the audit takes longer (above zero) or shorter than the table says, in per cent."""

    reason: Annotated[Line, StringConstraints(min_length=1)]
    percent: int = Field(ge=-100, le=200)


class Auditor(Frozen):
    """A member of the audit team. standards: those that the auditor is qualified for."""

    name: Annotated[Line, StringConstraints(min_length=1)]
    standards: tuple[StandardId, ...] = ()


class Slot(Frozen):
    """One row of the plan.

    day: number of the working day within the stage. clauses: by standard; a meeting has none.
    role: whom the auditors talk to. evidence: what should be ready, one thing a line.
    auditors: by name; nobody named means everybody.
    """

    id: Id
    stage: Stage
    day: int = Field(ge=1, le=99)
    start: time
    end: time
    title: Annotated[Line, StringConstraints(min_length=1)]
    role: Line = ""
    clauses: dict[StandardId, tuple[ClauseNumber, ...]] = Field(default_factory=dict)
    evidence: Text = ""
    auditors: tuple[Line, ...] = ()

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.start >= self.end:
            raise PydanticCustomError("slot_order", "a slot starts before it ends")
        return self

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return minute_of(self.end) - minute_of(self.start)


class AuditSetup(Frozen):
    """What the audit's time is reckoned from, and its plan.

    personnel: effective number, at the central function; None until somebody says it. sites: further sites
    with like processes; site_personnel: effective number at one of them; site_reduction: per cent off the
    time of a site, because the central function does a part of its work. guidance_share: what ISO 10002
    takes, in per cent of the table for quality management systems. first_day: of Stage 1 or of the only
    stage; stage_2_day: of Stage 2 (None: the working day after Stage 1).
    """

    kind: AuditKind = AuditKind.INITIAL
    personnel: int | None = Field(default=None, ge=1, le=PERSONNEL_LIMIT)
    sites: int = Field(default=0, ge=0, le=10_000)
    site_personnel: int = Field(default=10, ge=1, le=PERSONNEL_LIMIT)
    site_reduction: int = Field(default=0, ge=0, le=50)
    factors: tuple[Factor, ...] = Field(default=(), max_length=30)
    guidance_share: int = Field(default=50, ge=1, le=200)
    integration: dict[Integration, Share] = Field(default_factory=dict)
    auditors: tuple[Auditor, ...] = Field(default=(), max_length=AUDITORS_LIMIT)
    first_day: date | None = None
    stage_2_day: date | None = None
    start: time = time(9)
    lunch: time = time(12, 30)
    lunch_minutes: int = Field(default=60, ge=15, le=120)
    slots: tuple[Slot, ...] = Field(default=(), max_length=SLOTS_LIMIT)

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not _EARLIEST <= self.start <= _LATEST:
            raise PydanticCustomError("audit_start", "the audit begins between 6 and 12 o'clock")
        if self.lunch <= self.start or minute_of(self.lunch) - minute_of(self.start) >= HOURS_A_DAY * 60:
            raise PydanticCustomError("audit_lunch", "lunch is within the day's work")
        names = [auditor.name for auditor in self.auditors]
        if len(set(names)) != len(names):
            raise PydanticCustomError("auditor_twice", "two auditors have the same name")
        return self

    def in_order(self) -> tuple[Slot, ...]:
        """The plan's rows by stage, time and auditor."""
        rank = {stage: n for n, stage in enumerate(stages(self.kind))}

        def place(slot: Slot) -> tuple[int, int, time, time, tuple[str, ...], str]:
            stage = rank.get(slot.stage, len(rank))
            return stage, slot.day, slot.start, slot.end, slot.auditors, slot.id

        return tuple(sorted(self.slots, key=place))

    def day_of(self, slot: Slot) -> date | None:
        """The date of a row; None until day one has a date."""
        first = self.first_day
        if slot.stage is Stage.STAGE_2:
            first = self.stage_2_day or (
                first and working_day(first, 1 + max(self._days(Stage.STAGE_1), default=0))
            )
        return first and working_day(first, slot.day)

    def _days(self, stage: Stage) -> tuple[int, ...]:
        return tuple(slot.day for slot in self.slots if slot.stage is stage)


def minute_of(moment: time) -> int:
    """Minutes since midnight."""
    return 60 * moment.hour + moment.minute


def clock(minutes: int) -> time:
    """The time of day so many minutes after midnight."""
    return time(*divmod(minutes, 60))


def working_day(first: date, number: int) -> date:
    """The working day of that number; ``first`` is number one, whatever day of the week it is."""
    day = first
    for _ in range(number - 1):
        day += timedelta(days=1)
        while day.weekday() in WEEKEND:
            day += timedelta(days=1)
    return day
