"""The sample for file review: which cases somebody opens and compares with the log.

    sampling.draw(log, seed=7) ─▶ Sample ─ case sheets, Marks ─▶ review.reviewed(sample, marks) ─▶ Review

All safety cases and all that went to external resolution; a random part, stratified by site and channel;
the five oldest open and the five slowest closed cases. No standard prescribes it: it is Hazır's own rule,
printed with its seed, so that the same seed on the same log gives the same list on every table engine.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from assessment.texts import Line, Text
from checklists.words import Frozen
from complaints.fields import FieldName
from complaints.limits import Number

LEAST = 10
"""Cases of the random part, at least, by the rule "root"."""

EXTREMES = 5
"""Oldest open and slowest closed cases."""

MUST_LIMIT = 5000
"""Safety and referred cases that are listed: nobody opens more files than these."""


class SampleReason(StrEnum):
    """Why a case is in the sample. Each has its words ``sample-reason-<value>``."""

    SAFETY = "safety"
    REFERRED = "referred"
    RANDOM = "random"
    OLDEST_OPEN = "oldest-open"
    SLOWEST_CLOSED = "slowest-closed"


class SampleRule(Frozen):
    """How many cases the random part has.

    root: max(10, √N rounded up) of N cases. fixed: ``size``. attribute: so many that an error rate of
    ``rate`` per cent would show at least one wrong case in 95 of 100 samples.
    """

    kind: Literal["root", "fixed", "attribute"] = "root"
    size: int | None = Field(default=None, ge=1, le=10_000)
    rate: Number | None = Field(default=None, ge=0.1, le=50)

    @model_validator(mode="after")
    def _check(self) -> Self:
        wanted = {"root": (False, False), "fixed": (True, False), "attribute": (False, True)}[self.kind]
        if (self.size is not None, self.rate is not None) != wanted:
            raise PydanticCustomError(
                "sample_rule", "a fixed rule names its size, an attribute rule its rate"
            )
        return self


NO_RULE = SampleRule()
"""Nobody has chosen one: "root"."""


class Stratum(Frozen):
    """Cases of one site and channel, and how many of them were drawn.

    None: the cell is empty, or the log has no such column; "*": there are too many to tell apart.
    """

    site: str | None
    channel: str | None
    cases: int
    drawn: int


class SampledCase(Frozen):
    """A case to look at. row: of the source. facts: what the log says of it, without personal columns:
    moments as "2026-01-31 14:05:00", yes-no as "yes" and "no"."""

    case: str
    row: int
    reasons: tuple[SampleReason, ...] = Field(min_length=1)
    facts: dict[FieldName, str] = Field(default_factory=dict)

    @property
    def is_random(self) -> bool:
        """Whether it speaks for the cases that were not looked at."""
        return SampleReason.RANDOM in self.reasons


class Sample(Frozen):
    """What was drawn.

    population: cases of the log. frame: those that the random part was drawn from (neither safety nor
    referred: of these all are looked at). detectable: smallest error rate of the frame, 0 to 1, that shows at
    least one wrong case in 95 of 100 samples. must: safety and referred cases in the log; where there are
    more than ``MUST_LIMIT``, as many are drawn by the seed. lacking: fields without which a part is empty.
    cases: in the log's order.
    """

    seed: int
    rule: SampleRule
    population: int
    frame: int
    must: int
    detectable: float
    strata: tuple[Stratum, ...]
    lacking: tuple[FieldName, ...] = ()
    cases: tuple[SampledCase, ...]

    @property
    def drawn(self) -> int:
        """Cases of the random part."""
        return sum(stratum.drawn for stratum in self.strata)


class Verdict(StrEnum):
    """What the reviewer found in a case's file. Each has its words ``review-<value>``."""

    OK = "ok"
    NOT_OK = "not-ok"
    NOT_AVAILABLE = "not-available"


class Mark(Frozen):
    """A reviewer's verdict on one case, and what was seen."""

    verdict: Verdict
    note: Text = ""


class Marks(Frozen):
    """What is kept of a review: verdicts by case, who looked and when (as written)."""

    marks: dict[str, Mark] = Field(default_factory=dict)
    reviewer: Line = ""
    day: Line = ""


class Review(Frozen):
    """What a review says.

    ok, not_ok, not_available, open: cases of the whole sample. looked_at, wrong: of the random part; a file
    that is not available counts as wrong (as ISA 530, paragraph 11, has it). bound: error rate of the frame,
    0 to 1, that is not exceeded with 95 % confidence; None while nothing of the random part was looked at.
    at_most: the same as a number of cases. is_whole: every case of the random part has its mark.
    """

    ok: int
    not_ok: int
    not_available: int
    open: int
    looked_at: int
    wrong: int
    bound: Annotated[float, Field(ge=0, le=1)] | None
    at_most: int | None
    is_whole: bool
