"""The process as the log shows it: conformance, real paths, times between steps; frozen, without raw rows."""

from __future__ import annotations

from pydantic import Field

from assessment.texts import Line
from checklists.words import ClauseNumber, Frozen
from complaints.fields import FieldName
from complaints.said import Said

LISTED_VARIANTS = 20
"""Paths that are listed; the rest is summed."""


class Spell(Frozen):
    """How long something took, in hours: never the mean alone, since a few cases that lie for months move it.

    n: cases. p90: what nine of ten cases keep. All None where n is 0.
    """

    n: int = Field(ge=0)
    median: float | None = None
    p90: float | None = None
    longest: float | None = None


class StepCount(Frozen):
    """One step of the order. clause: of ISO 10002:2018, None for a step that the clauses do not name.

    required: whether every closed case should have it. reached: cases with the step. expected: cases that are
    closed or further on (0 for a step that is not required); missing: of those without it. early: cases
    where it lies before the last recorded step that should precede it. repeated: cases where it happened
    more than once, None where the log has no events.
    """

    step: FieldName
    clause: ClauseNumber | None
    required: bool
    reached: int
    expected: int
    missing: int
    early: int
    repeated: int | None = None


class Variant(Frozen):
    """A path that cases really took. steps: fields of the steps, or activities as the log calls them.

    conforms: whether it keeps the order with nothing missing; None where that is not asked of activities.
    """

    steps: tuple[str, ...]
    cases: int
    share: float
    conforms: bool | None


class Edge(Frozen):
    """From one step straight to the next. spell: the time between the two; of a log with more cases than
    ``every_nth.LOOKED_AT`` it is that of every so-many-th case, as its n tells."""

    source: str
    target: str
    cases: int
    spell: Spell


class Between(Frozen):
    """The time from one step to another, whatever lay between them; only where the second came later."""

    start: FieldName
    end: FieldName
    spell: Spell


class Process(Frozen):
    """What the log says about clauses 7.2 to 7.9, or about the organisation's own procedure.

    own: whether the order is the organisation's own; source: its document. absent: steps of the order that
    the log has no column for: nothing is said about them. order: the steps that it has.
    conforming: cases with nothing missing and nothing early so far, of ``cases``. closed, reopened: cases.
    reworked: cases with any activity more than once; None without events. activities: whether variants and
    edges are named by the log's activities instead of fields. paths: number of different ones;
    other_cases: cases of paths that are not listed.
    """

    own: bool
    source: Line
    order: tuple[FieldName, ...]
    absent: tuple[FieldName, ...]
    cases: int
    conforming: int
    low: float
    high: float
    closed: int
    reopened: int
    reworked: int | None
    steps: tuple[StepCount, ...]
    activities: bool
    paths: int
    variants: tuple[Variant, ...]
    other_cases: int
    edges: tuple[Edge, ...]
    times: tuple[Between, ...]
    said: tuple[Said, ...]
