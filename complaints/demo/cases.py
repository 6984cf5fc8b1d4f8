"""Flawless cases: received, acknowledged, investigated, answered and closed as clauses 7.2 to 7.9 expect.

A case's columns are arrays: moments in seconds (``NEVER`` for none), codes of the world's lists and truth
values (``NONE`` for none), numbers (NaN for none).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from complaints.demo.office_time import DAY, EPOCH, NEVER, OfficeTime, seconds_of
from complaints.demo.world import HOURS, World, day_shares, ranked

Column = Any
"""An array; numpy's own types of operators say no more."""
NONE = -1
YES, NO, PARTLY, NO_ANSWER, NA = range(5)
"""Codes of ``World.choices``."""
OPEN, IN_PROGRESS, CLOSED, REOPENED = range(4)
EXPLANATION = 0
CRITICAL = 3
HUMAN_ERROR = 9
RETURNS_EVERY = 6
"""Of so many complainants one has complained before."""
CHUNK = 250_000
SURGE = slice(-180, -150)
"""Days of the surge, counted from the end."""


@dataclass(frozen=True)
class Plan:
    """What is the same in every chunk.

    starts: the number of the first case of each day, and one past the last. expected: cases a day that
    season and weekday explain. careful: an organisation without faults.
    """

    world: World
    seed: int
    first: date
    last: date
    office: OfficeTime
    starts: NDArray[np.int64]
    expected: NDArray[np.float64]
    careful: bool

    @property
    def as_of(self) -> int:
        """The last second of the last day."""
        return seconds_of(datetime.combine(self.last, time(23, 59, 59)))

    @property
    def per_day(self) -> float:
        """Cases a day."""
        return float(self.starts[-1]) / max(len(self.starts) - 1, 1)

    @property
    def staff(self) -> int:
        """People who handle them: everyone closes some eight cases a day."""
        return int(max(9, self.per_day / 8))

    def number_in_year(self, number: Column) -> tuple[Column, Column]:
        """The year of the cases of these running numbers, and their number in it."""
        years = range(self.first.year, self.last.year + 1)
        begins = [max((date(year, 1, 1) - self.first).days, 0) for year in years]
        first = self.starts[np.array(begins)]
        index = np.searchsorted(first, number, side="right") - 1
        return self.first.year + index, number - first[index] + 1


@dataclass
class Cases:
    """A chunk of cases. number: running numbers from 0; columns by field name, and of the texts' parts."""

    number: Column
    columns: dict[str, Column]
    rng: np.random.Generator

    def __getitem__(self, name: str) -> Column:
        return self.columns[name]

    def __setitem__(self, name: str, values: Column) -> None:
        self.columns[name] = values

    def __len__(self) -> int:
        return len(self.number)


def plan_of(cases: int, seed: int, first: date, last: date, world: World, *, careful: bool) -> Plan:
    """How the cases spread over the days. Where nobody is careful, one month has half as many again (T25)."""
    expected = day_shares(first, last)
    shares = expected.copy()
    if not careful:
        shares[SURGE] *= 1.5
        shares /= shares.sum()
    counts = np.random.default_rng([seed, 0]).multinomial(cases, shares)
    starts = np.concatenate([[0], np.cumsum(counts)])
    return Plan(world, seed, first, last, OfficeTime(first, last), starts, expected * cases, careful)


def chunks_of(plan: Plan) -> list[tuple[int, int]]:
    """Days from and to (not included) of each chunk: whole days, some ``CHUNK`` cases."""
    edges = [0]
    for day in range(1, len(plan.starts)):
        if plan.starts[day] - plan.starts[edges[-1]] >= CHUNK or day == len(plan.starts) - 1:
            edges.append(day)
    return list(pairwise(edges))


def cases_of(plan: Plan, first_day: int, after: int) -> Cases:
    """The cases of some days, in the order of receipt."""
    number = np.arange(plan.starts[first_day], plan.starts[after])
    cases = Cases(number, {}, np.random.default_rng([plan.seed, 1, first_day]))
    _received(cases, plan, first_day, after)
    _classified(cases, plan)
    _handled(cases, plan)
    _decided(cases, plan)
    _cut_off(cases, plan)
    _asked(cases)
    cases["id_of"] = number.copy()
    cases["leak"], cases["unread"] = np.full(len(cases), NONE), np.zeros(len(cases), dtype=np.int64)
    return cases


def _pick(cases: Cases, shares: Column) -> Column:
    return np.searchsorted(np.cumsum(shares)[:-1], cases.rng.random(len(cases)), side="right")


def _among(cases: Cases, count: int) -> Column:
    return cases.rng.integers(0, count, len(cases))


def _chance(cases: Cases, share: float | Column) -> Column:
    return cases.rng.random(len(cases)) < share


def _days(cases: Cases, median: float, spread: float, most: float) -> Column:
    return np.minimum(cases.rng.lognormal(np.log(median), spread, len(cases)), most)


def _received(cases: Cases, plan: Plan, first_day: int, after: int) -> None:
    day = np.repeat(np.arange(first_day, after), np.diff(plan.starts[first_day : after + 1]))
    hour = _pick(cases, np.array(HOURS) / sum(HOURS))
    at = ((plan.first - EPOCH).days + day) * DAY + hour * 3600 + _among(cases, 3600)
    cases["received_at"] = np.sort(at)
    cases["channel"] = _pick(cases, ranked(len(plan.world.channels), 0.8))
    returns = 6 * max(1, int(plan.per_day * 35) // RETURNS_EVERY) + 3
    before = cases.number - returns
    comes_back = (cases.number % RETURNS_EVERY == RETURNS_EVERY - 1) & (before >= 0)
    cases["complainant"] = np.where(comes_back, before, cases.number)
    cases["repeat_of"] = np.where(comes_back, before, NONE)


def _classified(cases: Cases, plan: Plan) -> None:
    world = plan.world
    cases["product"] = _pick(cases, ranked(len(world.products)))
    cases["category"] = _pick(cases, ranked(len(world.categories), 0.8))
    cases["subcategory"] = cases["category"] * 3 + _pick(cases, ranked(3))
    cases["site"] = _pick(cases, ranked(len(world.sites), 0.7))
    cases["safety"] = _chance(cases, 0.02).astype(np.int64)
    severity = _pick(cases, np.array([0.5, 0.36, 0.14]))
    cases["severity"] = np.where(cases["safety"] == 1, CRITICAL, severity)
    cases["first_severity"] = np.where(_chance(cases, 0.06), np.minimum(severity, 1), cases["severity"])
    cases["complexity"] = _pick(cases, np.array([0.45, 0.4, 0.15]))
    cases["impact"] = _pick(cases, np.array([0.85, 0.12, 0.03]))
    cases["remedy_requested"] = _pick(cases, np.array([0.15, 0.3, 0.2, 0.3, 0.05]))
    for part in ("greetings", "stories", "endings"):
        cases[part] = _among(cases, len(getattr(world, part)))
    cases["more"] = _among(cases, len(world.stories))
    cases["order"] = cases.rng.integers(1_000_000, 9_999_999, len(cases))


def _handled(cases: Cases, plan: Plan) -> None:
    safety, after = cases["safety"] == 1, plan.office.after
    haste = np.where(safety, 0.2, 1.0)
    slow = np.array([0.75, 1.0, 1.4])[cases["complexity"]] * np.where(safety, 0.4, 1.0)
    by_itself = np.isin(cases["channel"], (1, 2, 4))
    entered = after(cases["received_at"], _days(cases, 0.04, 0.8, 0.5) * haste)
    cases["logged_at"] = np.where(by_itself, cases["received_at"] + _among(cases, 60), entered)
    cases["acknowledged_at"] = after(cases["logged_at"], _days(cases, 0.3, 0.6, 0.9) * haste)
    cases["assessed_at"] = after(cases["acknowledged_at"], _days(cases, 0.3, 0.5, 1.5) * haste)
    escalated = safety | _chance(cases, 0.03)
    raised = after(cases["assessed_at"], _days(cases, 0.1, 0.5, 0.3) * haste)
    begun = np.where(escalated, raised, cases["assessed_at"])
    cases["escalated_at"] = np.where(escalated, raised, NEVER)
    cases["investigated_at"] = after(begun, _days(cases, 2.5, 0.6, 7) * slow / 1.4)
    cases["decided_at"] = after(cases["investigated_at"], _days(cases, 0.8, 0.6, 3) * slow / 1.4)
    cases["communicated_at"] = after(cases["decided_at"], _days(cases, 0.3, 0.6, 1.4))
    due = after(cases["logged_at"], np.where(safety, 10.0, 20.0))
    cases["due_at"] = due // DAY * DAY + 18 * 3600
    cases["first_due_at"] = cases["due_at"].copy()
    update = after(cases["assessed_at"], np.full(len(cases), 3.0))
    cases["first_update_at"] = np.where(update < cases["investigated_at"], update, NEVER)


def _decided(cases: Cases, plan: Plan) -> None:
    staff, after = plan.staff, plan.office.after
    cases["justified"] = np.array([YES, PARTLY, NO])[_pick(cases, np.array([0.55, 0.15, 0.3]))]
    upheld = cases["justified"] != NO
    causes = len(plan.world.causes) - plan.careful  # a careful organisation never stops at human error
    cause = (_pick(cases, ranked(causes, 1.1)) + cases["category"]) % causes
    cases["cause"] = np.where(upheld, cause, NONE)
    granted = 1 + _pick(cases, np.array([0.45, 0.2, 0.2, 0.15]))
    cases["remedy"] = np.where(upheld, granted, EXPLANATION)
    usual = (300 + 220 * cases["category"]) * (1 + 0.5 * cases["severity"])
    spread = np.clip(cases.rng.normal(0, 0.3, len(cases)), -0.9, 0.9)
    cases["remedy_value"] = np.where(upheld, np.round(usual * np.exp(spread), 2), np.nan)
    cases["approved_by"] = np.where(cases["remedy_value"] > AUTHORITY, staff + _among(cases, 3), NONE)
    done = after(cases["communicated_at"], _days(cases, 1.5, 0.7, 8))
    cases["executed_at"] = np.where(upheld, done, NEVER)
    ready = np.where(upheld, done, cases["communicated_at"])
    cases["closed_at"] = after(ready, _days(cases, 0.5, 0.8, 6))
    opened = cases["closed_at"] + cases.rng.integers(2, 20, len(cases)) * DAY
    cases["reopened_at"] = np.where(_chance(cases, 0.015), opened, NEVER)
    happy = np.where(upheld, 0.8, 0.35)
    drawn = cases.rng.random(len(cases))
    cases["accepted"] = np.select([drawn < 0.15, drawn < 0.15 + 0.85 * happy], [NO_ANSWER, YES], NO)
    refused = cases["accepted"] == NO
    cases["recourse_informed"] = np.where(refused | _chance(cases, 0.3), YES, NA)
    cases["referred_out"] = (refused & _chance(cases, 0.08)).astype(np.int64)
    for role in ("assigned_to", "investigator", "closed_by"):
        cases[role] = _among(cases, staff)
    about_staff = (cases["category"] == 4) & _chance(cases, 0.7)
    other = (cases["investigator"] + 1 + _among(cases, staff - 1)) % staff
    cases["subject_person"] = np.where(about_staff, other, NONE)
    cases["paused_days"] = np.where(_chance(cases, 0.04), cases.rng.integers(1, 11, len(cases)), 0).astype(
        float
    )
    verified = after(cases["closed_at"], cases.rng.uniform(15, 50, len(cases)))
    cases["capa"] = np.where(upheld, cases["product"] * 100 + cause, NONE)
    cases["capa_verified_at"] = np.where(upheld, verified, NEVER)


AUTHORITY = 3000.0
"""Value up to which staff may grant a remedy without approval."""

AFTER_DECISION = ("justified", "cause", "remedy", "capa")
AFTER_CLOSING = ("accepted", "recourse_informed", "closed_by")
MOMENTS = (
    *("logged_at", "acknowledged_at", "assessed_at", "escalated_at", "first_update_at", "investigated_at"),
    *("decided_at", "communicated_at", "executed_at", "closed_at", "reopened_at", "capa_verified_at"),
)


def _cut_off(cases: Cases, plan: Plan) -> None:
    """What would happen after the log's last moment has not happened yet."""
    for name in MOMENTS:
        cases[name] = np.where(cases[name] > plan.as_of, NEVER, cases[name])
    undecided, unclosed = cases["decided_at"] == NEVER, cases["closed_at"] == NEVER
    for name in AFTER_DECISION:
        cases[name] = np.where(undecided, NONE, cases[name])
    for name in AFTER_CLOSING:
        cases[name] = np.where(unclosed, NONE, cases[name])
    cases["remedy_value"] = np.where(undecided, np.nan, cases["remedy_value"])
    cases["approved_by"] = np.where(undecided, NONE, cases["approved_by"])
    cases["referred_out"] = np.where(unclosed, 0, cases["referred_out"])
    cases["level"] = np.where(cases["escalated_at"] == NEVER, NONE, np.where(cases["safety"] == 1, 2, 1))
    states = [cases["reopened_at"] != NEVER, ~unclosed, cases["assessed_at"] != NEVER]
    cases["status"] = np.select(states, [REOPENED, CLOSED, IN_PROGRESS], OPEN)


def _asked(cases: Cases) -> None:
    closed, happy = cases["closed_at"] != NEVER, cases["accepted"] == YES
    cases["invited"] = (closed & _chance(cases, 0.45)).astype(np.int64)
    score = np.clip(np.round(cases.rng.normal(np.where(happy, 4.2, 2.4), 0.9)), 1, 5)
    answered = (cases["invited"] == 1) & _chance(cases, np.where(happy, 0.4, 0.3))
    cases["satisfaction"] = np.where(answered, score, np.nan)
