"""Key figures by period: each formula on a hand-made log, and which period a case counts in."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import ibis
import pytest
from tiny_logs import canonical

from complaints.kpis import KPIS, Figure, figures, next_period
from complaints.log import Log, open_log
from complaints.targets import Targets

AS_OF = datetime.fromisoformat("2026-03-20 12:00")
MOMENTS = """
case_id | received_at | acknowledged_at | due_at     | communicated_at | closed_at  | reopened_at
A       | 2026-01-05  | 2026-01-05      | 2026-01-15 | 2026-01-15      | 2026-01-16 |
B       | 2026-01-06  | 2026-01-09      | 2026-01-16 | 2026-01-17      | 2026-02-05 | 2026-02-07
C       | 2026-01-07  |                 | 2026-02-01 |                 |            |
D       | 2026-03-18  |                 | 2026-03-20 |                 |            |
E       |             | 2026-01-05      |            | 2026-01-20      | 2026-01-20 |
"""
OUTCOMES = """
escalated_at | referred_out | satisfaction | paused_days | justified | cause
             | no           | 5            |             | yes       | leak
2026-01-07   | yes          | 2            | 10          | partly    | Human error
             |              |              |             | yes       |
             | no           |              |             |           |
             | no           | 1            |             | no        |
"""
WHOLE_LOG = "\n".join(
    " | ".join(lines) for lines in zip(MOMENTS.split("\n")[1:-1], OUTCOMES.split("\n")[1:-1], strict=True)
)


def log_of(text: str = WHOLE_LOG, targets: dict[str, Any] | None = None) -> Log:
    return open_log(ibis.memtable(canonical(text)), Targets.model_validate(targets or {}), as_of=AS_OF)


def by_period(name: str, per: Any = "month", log: Log | None = None) -> dict[date, tuple[int, float]]:
    found = figures(log or log_of(), per, (name,))[name]
    return {figure.period: (figure.population, figure.value) for figure in found}


JANUARY, FEBRUARY, MARCH = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("complaints", {JANUARY: (3, 3), FEBRUARY: (0, 0), MARCH: (1, 1)}),
        # B came after two working days, C never; D is not due yet
        ("ack-on-time", {JANUARY: (3, pytest.approx(100 / 3))}),
        # by the due day: A on it, B a day late, C never; D is due today
        ("answer-on-time", {JANUARY: (2, 50), FEBRUARY: (1, 0)}),
        # by the closing: E counts although nobody knows when it came
        ("reopened", {JANUARY: (2, 0), FEBRUARY: (1, 100)}),
        ("escalated", {JANUARY: (3, pytest.approx(100 / 3)), MARCH: (1, 0)}),
        ("referred", {JANUARY: (3, pytest.approx(100 / 3)), MARCH: (1, 0)}),
        ("satisfaction", {JANUARY: (2, 3.5)}),
        ("answer-days", {JANUARY: (2, 10.5)}),
        # A 11 days; B 30 days, of which 10 agreed pauses
        ("close-days", {JANUARY: (1, 11), FEBRUARY: (1, 20)}),
        # C is still open; human error alone is no root cause
        ("root-cause-share", {JANUARY: (2, 50)}),
    ],
)
def test_a_key_figure_counts_what_its_formula_says(name: str, expected: dict[date, tuple[int, float]]):
    assert by_period(name) == expected


def test_every_key_figure_is_tested_here_by_its_formula():
    assert set(figures(log_of(), "month")) == set(KPIS)


def test_the_organisations_own_time_decides_what_is_acknowledged_on_time():
    own = {"own": {"acknowledge": {"amount": 5, "unit": "days"}}}
    assert by_period("ack-on-time", log=log_of(targets=own)) == {JANUARY: (3, pytest.approx(200 / 3))}


def test_quarters_and_years_begin_on_their_first_day():
    assert list(by_period("complaints", "quarter")) == [JANUARY]
    assert by_period("complaints", "year") == {JANUARY: (4, 4)}
    assert next_period(date(2025, 10, 1), "quarter") == date(2026, 1, 1)
    assert next_period(date(2025, 12, 1), "month") == date(2026, 1, 1)
    assert next_period(date(2025, 1, 1), "year") == date(2026, 1, 1)


def test_a_period_is_whole_once_its_last_day_has_come():
    text = "case_id | received_at\nA | 2026-01-05\nB | 2026-02-05"
    table = ibis.memtable(canonical(text))
    eve = open_log(table, Targets(), as_of=datetime.fromisoformat("2026-02-27 23:59"))
    last = open_log(table, Targets(), as_of=datetime.fromisoformat("2026-02-28 12:00"))
    assert [figure.whole for figure in figures(eve, "month")["complaints"]] == [True, False]
    assert [figure.whole for figure in figures(last, "month")["complaints"]] == [True, True]


def test_figures_that_the_log_cannot_give_are_absent():
    found = figures(log_of("case_id | received_at\nA | 2026-01-05"), "month")
    assert found == {"complaints": (Figure(period=JANUARY, population=1, value=1, whole=True),)}


def test_an_empty_log_has_figures_without_periods():
    assert figures(log_of("case_id | received_at | closed_at"), "month") == {
        "complaints": (),
        "close-days": (),
    }


def test_a_median_leaves_out_days_that_ran_backwards():
    text = "case_id | received_at | closed_at\nA | 2026-01-05 | 2026-01-02\nB | 2026-01-05 | 2026-01-09"
    assert by_period("close-days", log=log_of(text)) == {JANUARY: (1, 4)}
