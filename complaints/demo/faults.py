"""What goes wrong in a made-up log, how often, and to which cases: the truth that tests are held against.

A case has at most one planted fault, so that none hides another; a fault may well be found by further
checks too. Faults of the whole organisation (a silent channel, a biased survey) are named, not counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from complaints.demo.cases import AUTHORITY, NO, NONE, REOPENED, Cases, Column, Plan
from complaints.demo.office_time import DAY, NEVER

Rows = NDArray[np.int64]
Plant = Callable[[Cases, Plan, Rows], None]
SETTLED_DAYS = 60
"""A fault is planted in cases received so many days before the end: it had time to come true."""
ORDER = (
    *("received_at", "logged_at", "acknowledged_at", "assessed_at", "escalated_at", "investigated_at"),
    *("decided_at", "communicated_at", "executed_at", "closed_at", "reopened_at"),
)


TEXT = ("greetings", "stories", "more", "endings", "order")
"""What the wording of a complaint follows from, besides product and subcategory."""


@dataclass(frozen=True)
class Fault:
    """A fault of single cases. share: of all cases. fits: which cases it can be planted in."""

    check: str
    share: float
    fits: Callable[[Cases, Plan], Column]
    plant: Plant


FAULTS: dict[str, Fault] = {}


def _everywhere(cases: Cases, plan: Plan) -> Column:
    return cases["received_at"] < plan.as_of - SETTLED_DAYS * DAY


def _closed(cases: Cases, plan: Plan) -> Column:
    return (
        _everywhere(cases, plan) & (cases["closed_at"] < plan.as_of - 40 * DAY) & (cases["closed_at"] > NEVER)
    )


def _upheld(cases: Cases, plan: Plan) -> Column:
    return _closed(cases, plan) & (cases["cause"] != NONE)


def _safety(cases: Cases, plan: Plan) -> Column:
    return _everywhere(cases, plan) & (cases["safety"] == 1)


def _follows(cases: Cases, plan: Plan) -> Column:
    """Cases received on the day of the case before."""
    day = cases["received_at"] // DAY
    return np.concatenate([[False], day[1:] == day[:-1]])


def _leisurely(cases: Cases, plan: Plan) -> Column:
    """Closed cases whose answer could have come ten days later and still have been in time."""
    return _closed(cases, plan) & (cases["communicated_at"] + 10 * DAY < cases["due_at"])


def _verifiable(cases: Cases, plan: Plan) -> Column:
    return _upheld(cases, plan) & (cases["closed_at"] < plan.as_of - 120 * DAY) & ~is_neglected(cases)


def is_neglected(cases: Cases) -> Column:
    """Whether a case is of the one product and cause for which no corrective action is taken (T15)."""
    return (cases["product"] == 1) & (cases["cause"] == 2)


def fault(
    check: str, share: float, fits: Callable[[Cases, Plan], Column] = _everywhere
) -> Callable[[Plant], Plant]:
    """Register what plants a check's fault."""

    def register(plant: Plant) -> Plant:
        FAULTS[check] = Fault(check, share, fits, plant)
        return plant

    return register


def plant_all(
    cases: Cases, plan: Plan, shares: Mapping[str, float], taken: Mapping[str, Rows]
) -> dict[str, Rows]:
    """Plant every fault in its share of the cases, those taken aside; returns the rows of each."""
    free = np.ones(len(cases), dtype=bool)
    for rows in taken.values():
        free[rows] = False
    planted: dict[str, Rows] = {}
    for check, share in shares.items():
        kind = FAULTS[check]
        fitting = np.flatnonzero(free & kind.fits(cases, plan))
        wanted = min(int(cases.rng.binomial(len(cases), share)), len(fitting))
        rows = np.sort(cases.rng.choice(fitting, wanted, replace=False))
        rows = rows[np.diff(rows, prepend=-2) > 1]  # a copy of a copy would hide the first
        kind.plant(cases, plan, rows)
        free[rows] = False
        free[np.maximum(rows - 1, 0)] = False  # what a duplicate repeats stays as it is
        planted[check] = rows
    return planted


def _later(cases: Cases, rows: Rows, step: str, at: Column) -> None:
    """Let a step be taken at some moments, and no later step before it."""
    cases[step][rows] = reached = at
    for name in ORDER[ORDER.index(step) + 1 :]:
        then = cases[name][rows]
        reached = np.where(then == NEVER, reached, np.maximum(then, reached))
        cases[name][rows] = np.where(then == NEVER, NEVER, reached)


def _answer_late(cases: Cases, rows: Rows) -> None:
    """Answer one to twelve days after the due date, on the day of the decision."""
    late = cases["due_at"][rows] + cases.rng.integers(1, 13, len(rows)) * DAY
    _later(cases, rows, "decided_at", late - 2 * 3600)
    _later(cases, rows, "communicated_at", late)


def _drawn(cases: Cases, plan: Plan, rows: Rows, since: str, least: float, most: float) -> Column:
    return plan.office.after(cases[since][rows], cases.rng.uniform(least, most, len(rows)))


@fault("T01-duplicate", 0.001, _follows)
def _same_number(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["id_of"][rows] = cases.number[rows] - 1


@fault("T02-identity", 0.0004)
def _nameless(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["id_of"][rows[::2]] = NONE
    cases["received_at"][rows[1::2]] = NEVER


@fault("T02-incomplete", 0.03)
def _incomplete(cases: Cases, plan: Plan, rows: Rows) -> None:
    for n, name in enumerate(("channel", "product", "status")):
        cases[name][rows[n::3]] = NONE


@fault("T03-late", 0.04)
def _acknowledged_late(cases: Cases, plan: Plan, rows: Rows) -> None:
    _later(cases, rows, "acknowledged_at", _drawn(cases, plan, rows, "received_at", 3, 6))


@fault("T04-missing", 0.01)
def _unacknowledged(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["acknowledged_at"][rows] = NEVER


@fault("T05-blank", 0.008)
def _unassessed(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["severity"][rows] = NONE


@fault("T06-no-due", 0.006)
def _no_due_date(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["due_at"][rows] = cases["first_due_at"][rows] = NEVER


@fault("T06-moved", 0.006, _closed)
def _due_date_moved(cases: Cases, plan: Plan, rows: Rows) -> None:
    _answer_late(cases, rows)
    cases["first_update_at"][rows] = NEVER
    cases["due_at"][rows] = cases["communicated_at"][rows] // DAY * DAY + 3 * DAY + 18 * 3600


@fault("T07-silent", 0.006, _closed)
def _silent_and_late(cases: Cases, plan: Plan, rows: Rows) -> None:
    _answer_late(cases, rows)
    cases["first_update_at"][rows] = NEVER


@fault("T08-overdue", 0.03, _closed)
def _late_but_told(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["first_update_at"][rows] = cases["due_at"][rows] - 2 * DAY
    _answer_late(cases, rows)


@fault("T09-uncommunicated", 0.004, _closed)
def _never_told(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["communicated_at"][rows] = NEVER


@fault("T09-lag", 0.008, _leisurely)
def _told_late(cases: Cases, plan: Plan, rows: Rows) -> None:
    _later(cases, rows, "communicated_at", cases["decided_at"][rows] + 10 * DAY)


@fault("T10-unanswered", 0.01, _closed)
def _acceptance_unknown(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["accepted"][rows] = NONE


@fault("T10-early", 0.003, _upheld)
def _closed_before_done(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["executed_at"][rows] = cases["closed_at"][rows] + cases.rng.integers(2, 20, len(rows)) * DAY


@fault("T11-recourse", 0.006, _closed)
def _sent_away(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["accepted"][rows] = NO
    cases["recourse_informed"][rows] = np.where(np.arange(len(rows)) % 2, NO, NONE)


@fault("T12-reopened", 0.02, _closed)
def _reopened(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["reopened_at"][rows] = cases["closed_at"][rows] + cases.rng.integers(2, 20, len(rows)) * DAY
    cases["status"][rows] = REOPENED


@fault("T14-causeless", 0.01, _upheld)
def _causeless(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["cause"][rows] = cases["capa"][rows] = NONE
    cases["capa_verified_at"][rows] = NEVER


@fault("T15-unverified", 0.006, _verifiable)
def _unverified(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["capa_verified_at"][rows] = NEVER


@fault("T16-unescalated", 0.001, _safety)
def _unescalated(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["escalated_at"][rows] = NEVER


@fault("T16-late", 0.002, _safety)
def _escalated_late(cases: Cases, plan: Plan, rows: Rows) -> None:
    _later(cases, rows, "escalated_at", _drawn(cases, plan, rows, "received_at", 3, 5))


@fault("T17-order", 0.002, _closed)
def _told_before_decided(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["decided_at"][rows] = cases["communicated_at"][rows] + 2 * DAY


@fault("T17-future", 0.0006, _closed)
def _not_yet(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["closed_at"][rows[::2]] += 10 * 365 * DAY  # a year mistyped
    cases["assessed_at"][rows[1::2]] = NEVER  # a cell that says something that is no date
    cases["unread"][rows[1::2]] = 1


@fault("T18-near-duplicate", 0.002, _follows)
def _entered_twice(cases: Cases, plan: Plan, rows: Rows) -> None:
    for name in ("complainant", "product", "category", "subcategory", *TEXT):
        cases[name][rows] = cases[name][rows - 1]


@fault("T20-self", 0.002)
def _own_judge(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["subject_person"][rows] = cases["investigator"][rows]


@fault("T24-personal", 0.005)
def _personal_data(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["leak"][rows] = np.arange(len(rows)) % 5


@fault("T26-unclassified", 0.004)
def _unclassified(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["category"][rows] = cases["subcategory"][rows] = NONE


@fault("T27-outlier", 0.002, _upheld)
def _too_generous(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["remedy_value"][rows] *= 12
    approved = cases["remedy_value"][rows] > AUTHORITY
    cases["approved_by"][rows] = np.where(approved, plan.staff, NONE)


@fault("T28-authority", 0.002, _upheld)
def _unapproved(cases: Cases, plan: Plan, rows: Rows) -> None:
    cases["remedy_value"][rows] = np.maximum(cases["remedy_value"][rows], AUTHORITY + 500)
    cases["approved_by"][rows] = NONE


@fault("T32-late", 0.02)
def _logged_late(cases: Cases, plan: Plan, rows: Rows) -> None:
    _later(cases, rows, "logged_at", _drawn(cases, plan, rows, "received_at", 2.2, 6))
