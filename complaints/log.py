"""A complaint log as the checks see it: one table of the portable layer, with working time joined on.

The table may lie anywhere Ibis reaches: a Parquet file that reading wrote (DuckDB), PostgreSQL, Spark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import ibis

from complaints.calendars import SHIFTS
from complaints.fields import SCANNED, STEPS
from complaints.limits import Limit, Unit
from complaints.targets import Targets
from complaints.working_days import standing, working_days

if TYPE_CHECKING:
    import ibis.expr.types as ir
    import pyarrow as pa

Answer = TypeVar("Answer")

AFTER_RECEIPT = 45
"""Days after the last receipt in which cases are still worked on in the same export."""

TEXTS = 10_000
"""Distinct texts of a field that are looked at; nobody has more channels, sites or categories."""


@dataclass(frozen=True)
class Log:
    """What a check may ask of.

    table: the canonical cases. events: one row an event, where the log had them.
    as_of: the moment the log speaks for, in its zone; what falls due later is not late yet.
    days: the working calendar over the log's whole time (``working_days``).
    worked: moments whose working days or hours are asked for; they are joined with the calendar.
    """

    table: ir.Table
    targets: Targets
    as_of: datetime
    days: pa.Table
    worked: frozenset[str]
    events: ir.Table | None = None
    _known: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _asked: set[str] = field(default_factory=set, init=False, repr=False, compare=False)

    @cached_property
    def cases(self) -> ir.Table:
        """The cases, with the calendar's running totals beside every moment in ``worked``."""
        cases = self.table
        days = ibis.memtable(self.days)
        for name in sorted(self.worked & set(cases.columns)):
            cases = _with_calendar(cases, days, name)
        return cases

    def narrowed(self) -> Log:
        """The same log with the calendar joined to no more moments than were asked about so far."""
        return replace(self, worked=frozenset(self._asked))

    def has(self, *names: str) -> bool:
        """Whether the log has all those fields; free text counts as had where it was scanned and dropped."""
        scanned = {"description"} if set(SCANNED) & set(self.table.columns) else set()
        return set(names) <= {*self.table.columns, *scanned}

    def __getitem__(self, name: str) -> ir.Value:
        return self.cases[name]

    def counts(self, name: str) -> dict[str, int]:
        """Cases by the text of a field, the most frequent first, at most ``TEXTS`` of them; asked once."""
        return self.once(f"counts of {name}", lambda: _counts(self.table, name))

    def once(self, question: str, answer: Callable[[], Answer]) -> Answer:
        """What a small query finds that more than one check builds on; kept for the log's lifetime."""
        if question not in self._known:
            self._known[question] = answer()
        found: Answer = self._known[question]
        return found

    @property
    def moment(self) -> ir.TimestampScalar:
        """``as_of`` as a value."""
        return ibis.literal(self.as_of.replace(tzinfo=None), type="timestamp(6)")

    def elapsed(self, start: str, end: str | None, unit: Unit) -> ir.NumericValue:
        """From one moment to another (None: to ``as_of``) in a unit of time; null where one is missing.

        Negative if the second came first. For the working units both fields are in ``worked``.
        """
        if unit.is_working:
            part = {Unit.WORKING_DAYS: "number", Unit.WORKING_HOURS: "minutes"}[unit]
            passed = self._total(end, part) - self._total(start, part)
            return passed / 60 if unit is Unit.WORKING_HOURS else passed
        if unit is Unit.DAYS:
            return self._at(end).date().epoch_days() - self._at(start).date().epoch_days()
        return (self._at(end).epoch_seconds() - self._at(start).epoch_seconds()) / 3600

    def later_than(self, start: str, end: str, limit: Limit) -> ir.BooleanValue:
        """Whether the end came after the limit; null where one of the two is missing."""
        return self.elapsed(start, end, limit.unit) > limit.amount

    def overdue(self, start: str, limit: Limit) -> ir.BooleanValue:
        """Whether the limit has passed by ``as_of``; null where it never began."""
        return self.elapsed(start, None, limit.unit) > limit.amount

    def _at(self, name: str | None) -> ir.TimestampValue:
        return self.moment if name is None else self.cases[name]

    def _total(self, name: str | None, part: str) -> ir.NumericValue:
        if name is None:
            return ibis.literal(standing(self.days, self.as_of)[part])
        self._asked.add(name)
        return self.cases[f"{name}__{part}"]


def _counts(table: ir.Table, name: str) -> dict[str, int]:
    filled = table.filter(table[name].notnull())
    told = filled.group_by(text=name).aggregate(cases=filled.count())
    rows = told.order_by([ibis.desc("cases"), "text"]).limit(TEXTS).to_pyarrow().to_pylist()
    return {row["text"]: row["cases"] for row in rows}


def case_name(cases: ir.Table) -> ir.StringValue:
    """A case's id, or "#" and its row where it has none."""
    row = ibis.literal("#") + cases.row.cast("string")
    return cases.case_id.fill_null(row) if "case_id" in cases.columns else row


def open_log(
    table: ir.Table, targets: Targets, *, as_of: datetime | None = None, events: ir.Table | None = None,
    worked: Iterable[str] = STEPS, today: date | None = None,
) -> Log:  # fmt: skip
    """A log on a canonical table.

    as_of: None means the end of the last day that anything happened on, as far as that can be true: not after
    today, and not more than ``AFTER_RECEIPT`` days after the last receipt. Else a slip of the pen in one
    date would make the whole log speak for a day that has not come.
    """
    first, last = _reach(table, today)
    as_of = as_of or datetime.combine(last, time(23, 59, 59))
    days = working_days(targets.calendar, min(first, as_of.date()), max(last, as_of.date()))
    return Log(table, targets, as_of, days, frozenset(worked), events)


def _reach(table: ir.Table, today: date | None) -> tuple[date, date]:
    """The day before the first step and the day of the last believable one; 1970-01-01 without any."""
    moments = [name for name in STEPS if name in table.columns]
    begun = [name for name in ("received_at", "logged_at") if name in moments] or moments
    end = today or date.max - timedelta(days=AFTER_RECEIPT)
    first = _days(table, {name: table[name].min() for name in moments})
    received = _days(table, {name: _last(table, name, end) for name in begun})
    end = min(end, max(received) + timedelta(days=AFTER_RECEIPT)) if received else end
    last = _days(table, {name: _last(table, name, end) for name in moments})
    nothing = [date(1970, 1, 1)]
    return min(first or nothing) - timedelta(days=1), max(last or first or nothing)


def _last(table: ir.Table, name: str, end: date) -> ir.TimestampScalar:
    """The last moment of a field that does not lie after a day."""
    return table[name].max(where=table[name].date() <= ibis.literal(end))


def _days(table: ir.Table, ends: Mapping[str, ir.TimestampScalar]) -> list[date]:
    found = table.aggregate(**ends).to_pyarrow().to_pylist()[0] if ends else {}
    return [value.date() for value in found.values() if value is not None]


def _with_calendar(cases: ir.Table, days: ir.Table, name: str) -> ir.Table:
    """The same cases with <name>__number and <name>__minutes."""
    joined = cases.left_join(days.rename({f"{name}__{c}": c for c in days.columns}), [
        cases[name].date() == days.rename({f"{name}__{c}": c for c in days.columns})[f"{name}__day"]
    ])  # fmt: skip
    at = joined[name]
    into = (at.hour() * 3600 + at.minute() * 60 + at.second()) / 60
    minutes = joined[f"{name}__minutes"]
    for n in range(1, SHIFTS + 1):
        start, end = joined[f"{name}__start_{n}"], joined[f"{name}__end_{n}"]
        minutes = minutes + ibis.least(ibis.greatest(into - start, 0), end - start)
    return joined.mutate(**{f"{name}__minutes": minutes}).select(
        *cases.columns, f"{name}__number", f"{name}__minutes"
    )
