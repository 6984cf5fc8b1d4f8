"""What an organisation has set for itself, and the rule of its sector: what the tests hold a log against."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from assessment.texts import Line
from checklists.words import Frozen
from complaints.calendars import Calendar
from complaints.fields import FieldName
from complaints.limits import Limit, Number, Origin, Unit
from complaints.sample import NO_RULE, SampleRule

TargetName = Literal[
    "log", "acknowledge", "assess", "escalate", "update", "answer", "communicate", "execute", "close",
    "verify-action",
]  # fmt: skip
"""What a length of time is agreed for; each begins with receipt, but for communicate (with the decision),
execute (with the communication) and verify-action (with closing)."""

CheckId = Annotated[str, StringConstraints(pattern=r"^T[0-9]{2}-[a-z][a-z-]*$")]
Percent = Annotated[Number, Field(ge=0, le=100)]


class OwnTarget(Frozen):
    """A time that the organisation promises. percent: the share that must keep it; 100 means every case."""

    amount: Number = Field(ge=0, le=10_000)
    unit: Unit
    percent: Percent = 100.0
    source: Line = ""

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not self.unit.is_time:
            raise PydanticCustomError("target_unit", "a target is a length of time")
        return self

    @property
    def limit(self) -> Limit:
        """The limit that it sets."""
        return Limit(amount=self.amount, unit=self.unit, origin=Origin.OWN, source=self.source)


class Objective(Frozen):
    """A figure that a period should reach (T29).

    kpi: ack-on-time, answer-on-time, reopened, escalated, satisfaction, answer-days (median): the names of
    ``complaints.kpis``. Shares in per cent. per: the period. acted: first days of missed periods for which
    an action is recorded.
    """

    kpi: Line
    at_least: Number | None = None
    at_most: Number | None = None
    per: Literal["month", "quarter", "year"] = "month"
    acted: tuple[date, ...] = ()
    source: Line = ""


class Procedure(Frozen):
    """The organisation's own order of steps, where it differs from clauses 7.2 to 7.9.

    steps: fields of ``fields.STEPS`` in the order that its procedure wants; required: those every closed
    case must have.
    """

    steps: tuple[FieldName, ...]
    required: tuple[FieldName, ...] = ()
    source: Line = ""


class Targets(Frozen):
    """Everything set beside a log. Empty: the tool's own defaults, whose misses are advice.

    own: by name. tolerated: by check, the per cent of its population that may fail. rule: id of a sector
    rule of ``complaints.rules``. channels, sites: those the organisation announces or has. volumes: first day
    of a month to units (orders, customers) of that month; site_volumes the same of a site for the period.
    authority: remedy value that staff may grant without approval. analysed: days of analysis reports;
    analysed_every: months between them. reconcile: references of a second source (T33), as the complaints of
    the log are called there (case_id). recurrence_days: T13's window. acted: by cause, the first day
    of a corrective action, for recurrence before and after. sample: how many files the review opens.
    """

    own: dict[TargetName, OwnTarget] = Field(default_factory=dict)
    tolerated: dict[CheckId, Percent] = Field(default_factory=dict)
    rule: Line = ""
    calendar: Calendar = Field(default_factory=Calendar)
    procedure: Procedure | None = None
    channels: tuple[Line, ...] = ()
    sites: tuple[Line, ...] = ()
    volumes: dict[date, Number] = Field(default_factory=dict)
    site_volumes: dict[Line, Number] = Field(default_factory=dict)
    authority: Number | None = Field(default=None, ge=0)
    analysed: tuple[date, ...] = ()
    analysed_every: int | None = Field(default=None, ge=1, le=36)
    objectives: tuple[Objective, ...] = ()
    reconcile: tuple[Line, ...] = ()
    recurrence_days: int | None = Field(default=None, ge=1, le=3650)
    acted: dict[Line, date] = Field(default_factory=dict)
    sample: SampleRule = NO_RULE
