"""What clauses 8.2 to 8.4 look at in a log: Pareto, trend, recurrence, backlog, satisfaction; frozen."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from checklists.words import Frozen
from complaints.control_charts import ControlChart
from complaints.fields import FieldName
from complaints.said import Said

LISTED_VALUES = 20
"""Values of a Pareto that are listed; the rest is summed."""


class Direction(StrEnum):
    """Which way figures went, by a rule that admits when it cannot know. mixed: some better, some worse."""

    BETTER = "better"
    WORSE = "worse"
    MIXED = "mixed"
    UNCHANGED = "unchanged"
    TOO_LITTLE = "too-little-data"


class Share(Frozen):
    """A part of a whole with its exact 95 % interval, fractions 0 to 1."""

    count: int
    population: int
    low: float
    high: float

    @property
    def rate(self) -> float | None:
        """0 to 1; None of nothing."""
        return self.count / self.population if self.population else None


class ParetoRow(Frozen):
    """A value with its cases; cumulative: share of it and all before it. vital: one of the vital few, the
    fewest values that make up 80 % of the cases. value: None where the cell is empty."""

    value: str | None
    cases: int
    share: float
    cumulative: float
    vital: bool


class Pareto(Frozen):
    """Cases by a field, the most frequent first. values: number of different ones, empty included;
    vital: how many make up 80 %; other_cases: cases of values that are not listed."""

    field: FieldName
    cases: int
    values: int
    vital: int
    rows: tuple[ParetoRow, ...]
    other_cases: int


class Month(Frozen):
    """A month of the log. received, closed: in it. open_at_end: cases open when it ended. Both are None where
    the log does not tell closing. whole: whether the month was over. volume: units that the organisation
    gave for it.
    """

    month: date
    received: int
    closed: int | None
    open_at_end: int | None
    whole: bool
    volume: float | None = None

    @property
    def per_thousand(self) -> float | None:
        """Complaints per 1,000 units."""
        return 1000 * self.received / self.volume if self.volume else None

    @property
    def backlog(self) -> float | None:
        """Open at its end per complaint received; above 1 is a sign of missing capacity."""
        return self.open_at_end / self.received if self.received and self.open_at_end is not None else None


class Recurrence(Frozen):
    """A cause before and after its corrective action. rates: cases per 30 days.

    ratio: rate after per rate before, with its exact 95 % interval (None: not to be had, nothing before).
    """

    cause: str
    acted: date
    before: int
    after: int
    days_before: int
    days_after: int
    ratio: float | None
    low: float | None
    high: float | None
    direction: Direction

    @property
    def rate_before(self) -> float | None:
        """Cases per 30 days until the day before the action."""
        return 30 * self.before / self.days_before if self.days_before else None

    @property
    def rate_after(self) -> float | None:
        """Cases per 30 days from the day of the action on."""
        return 30 * self.after / self.days_after if self.days_after else None


class AgeBand(Frozen):
    """Open cases of an age in calendar days, both ends included; last None: without end."""

    first: int
    last: int | None
    cases: int
    overdue: int | None


class Asked(Frozen):
    """Closed cases of one outcome, and who of them was asked for satisfaction and answered.

    outcome: yes, no, no-answer (accepted) or "" where it is not recorded. invited, answered: None where the
    log has no such column.
    """

    outcome: str
    closed: int
    invited: int | None
    answered: int | None


class Satisfaction(Frozen):
    """Answers to the survey. scale: lowest and highest score, seen or usual. top: its two best scores, None
    where the scale is too fine for that. response: answers of invitations; coverage: invited of closed."""

    answered: int
    mean: float
    scale: tuple[float, float]
    top: Share | None
    response: Share | None
    coverage: Share | None


class Analysis(Frozen):
    """Everything that the analysis found; None or empty where the log has no columns for it.

    rate: complaints per 1,000 units (u-chart), or their number a month (XmR) where no volumes are set.
    late: late answers (p-chart) by month of receipt; late_by: the check that found them. answer_days: median
    days from receipt to answer, by month of the answer (XmR). open_cases: open at the moment that the log
    speaks for. first_contact: closed on the day of receipt and not reopened, of all closed. justified: of
    those judged.
    """

    paretos: tuple[Pareto, ...]
    months: tuple[Month, ...]
    rate: ControlChart | None
    late: ControlChart | None
    late_by: str
    answer_days: ControlChart | None
    recurrences: tuple[Recurrence, ...]
    open_cases: int | None
    ageing: tuple[AgeBand, ...]
    satisfaction: Satisfaction | None
    asked: tuple[Asked, ...]
    first_contact: Share | None
    justified: Share | None
    said: tuple[Said, ...]
