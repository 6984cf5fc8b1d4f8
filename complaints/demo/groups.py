"""Faults of several cases together: complaints that come back, batches of closings, a log made up at once."""

from __future__ import annotations

import numpy as np

from complaints.demo.cases import CLOSED, EXPLANATION, NO, NONE, YES, Cases, Plan
from complaints.demo.faults import ORDER, SETTLED_DAYS, TEXT, Rows, is_neglected
from complaints.demo.office_time import DAY, NEVER

BATCH, CLUSTER = 15, 4
GROUP_SHARE = 0.0005
"""Groups of each kind, as a share of the cases; at least one a chunk."""


def plant_groups(cases: Cases, plan: Plan) -> dict[str, Rows]:
    """Complainants who come back again and again unheard (T13), and batches of closings (T19)."""
    count = max(1, int(len(cases) * GROUP_SHARE / CLUSTER))
    step = max(1, int(plan.per_day * 2))
    reach = max(BATCH, step * (CLUSTER - 1) + 1)
    settled = plan.as_of - SETTLED_DAYS * DAY
    last = int(np.searchsorted(cases["received_at"], settled)) - reach
    if last < 2 * reach:
        return {}
    starts = np.sort(
        cases.rng.choice(np.arange(0, last, reach), min(2 * count, last // reach), replace=False)
    )
    unheard = (starts[::2, None] + np.arange(CLUSTER) * step).ravel()
    _come_back(cases, unheard)
    closed = [rows for start in starts[1::2] if len(rows := _close_together(cases, start))]
    batches = np.concatenate(closed) if closed else np.array([], dtype=np.int64)
    return {"T13-complainant-cluster": unheard, "T19-batch": batches}


def _come_back(cases: Cases, rows: Rows) -> None:
    for name in ("complainant", "category", "subcategory"):
        cases[name][rows] = np.repeat(cases[name][rows[::CLUSTER]], CLUSTER)
    cases["justified"][rows] = np.where(cases["justified"][rows] == NONE, NONE, NO)
    cases["cause"][rows] = cases["capa"][rows] = cases["approved_by"][rows] = NONE
    cases["remedy"][rows] = np.where(cases["remedy"][rows] == NONE, NONE, EXPLANATION)
    cases["remedy_value"][rows] = np.nan
    cases["executed_at"][rows] = cases["capa_verified_at"][rows] = NEVER


def _close_together(cases: Cases, start: int) -> Rows:
    rows: Rows = np.arange(start, start + BATCH)
    rows = rows[cases["closed_at"][rows] != NEVER]
    if len(rows) == BATCH:
        day = cases["closed_at"][rows].max() // DAY + 1
        cases["closed_at"][rows] = day * DAY + 17 * 3600 + np.arange(BATCH) * 130
        cases["closed_by"][rows] = cases["closed_by"][rows[0]]
        cases["reopened_at"][rows] = NEVER
        cases["status"][rows] = CLOSED
        return rows
    return np.array([], dtype=np.int64)


# --- Made up for the audit --------------------------------------------------------------------------

FABRICATED_DAYS = 120


def fabricate(cases: Cases, plan: Plan) -> None:
    """The last months as somebody would write them on one evening: whole hours, one text, one closer."""
    recent = cases["received_at"] > plan.as_of - FABRICATED_DAYS * DAY
    rows = np.flatnonzero(recent & (cases["closed_at"] != NEVER))
    for name in ORDER:
        cases[name][rows] = np.where(cases[name][rows] == NEVER, NEVER, cases[name][rows] // 3600 * 3600)
    for name in (*TEXT, "subcategory"):
        cases[name][rows] = cases[name][rows[:1]]
    closed = cases["closed_at"][rows] // DAY
    friday = closed + (1 - closed) % 7  # 1970-01-01 was a Thursday
    cases["closed_at"][rows] = np.minimum(friday * DAY + 18 * 3600, plan.as_of)
    cases["closed_by"][rows] = 0
    cases["accepted"][rows] = YES


def neglect(cases: Cases) -> Rows:
    """Take no corrective action for one product's one cause, however often it recurs (T15)."""
    rows: Rows = np.flatnonzero(is_neglected(cases))
    cases["capa"][rows] = NONE
    cases["capa_verified_at"][rows] = NEVER
    return rows


def survey_the_happy(cases: Cases) -> None:
    """Ask those only who accepted (T21)."""
    unhappy = cases["accepted"] != YES
    cases["invited"][unhappy] = 0
    cases["satisfaction"][unhappy] = np.nan
