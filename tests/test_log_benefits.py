"""What a complaint system has brought: trends of small tables, reckoned by hand."""

from __future__ import annotations

from datetime import date, datetime

import ibis
import pyarrow as pa
import pytest
from log_rows import cases

from checklists.words import Language
from complaints.analysis_results import Direction
from complaints.benefits import BENEFITS, MEASURES, Benefit, benefits
from complaints.cube import count
from complaints.limits import Limit, Unit
from complaints.log import open_log
from complaints.logtests.timeliness import logged_late
from complaints.process import measures
from complaints.said import told
from complaints.targets import Targets
from complaints.trends import Value, trend
from i18n import translator


def values(*figures: float, n: int = 10) -> list[Value]:
    return [Value(period=date(2024, 1 + at, 1), value=figure, n=n) for at, figure in enumerate(figures)]


def test_figures_that_rise_in_nearly_all_pairs_rise():
    # 8 figures, 28 pairs, one falls: S = 26, exact two-sided p = 2 × 8 / 40,320
    found = trend(values(1, 2, 3, 5, 4, 6, 7, 8))
    assert (found.enough, found.rising) == (True, True)
    assert found.p_value == pytest.approx(16 / 40320)


def test_figures_without_an_order_have_no_trend():
    found = trend(values(4, 1, 3, 2, 4, 2, 3, 1))
    assert (found.enough, found.rising) == (True, None)


def test_figures_that_never_change_have_no_trend_either():
    found = trend(values(*[0.5] * 9))
    assert (found.enough, found.rising, found.p_value) == (True, None, 1.0)


def test_seven_periods_or_few_cases_are_too_little():
    assert not trend(values(*range(7))).enough
    assert not trend(values(*range(8), n=3)).enough
    assert trend(values(*range(8), n=4)).enough
    assert not trend([]).enough


def test_thirds_are_weighted_by_their_cases():
    told = [*values(1, 2, 3), *values(6, 7, 8)]
    told[0] = Value(period=date(2024, 1, 1), value=1, n=30)
    found = trend(told)
    # (1 × 30 + 2 × 10) / 40, and (7 + 8) / 2
    assert (found.first, found.last) == (1.25, 7.5)


def brought(table: pa.Table, as_of: str = "2024-12-31T23:59:59") -> dict[str, Benefit]:
    log = open_log(ibis.memtable(table), Targets(), as_of=datetime.fromisoformat(as_of))
    late = {"limit": Limit(amount=1, unit=Unit.WORKING_DAYS)}
    checks = {"T32-late": logged_late(log, late)} if log.has("logged_at") else {}
    found = benefits(log, count(log, checks, measures(log)))
    assert tuple(one.id for one in found) == BENEFITS
    return {one.id: one for one in found}


def year(*answers: int) -> pa.Table:
    """Four cases a month, answered after so many days."""
    rows = [
        (
            f"2024-{month:02}-{day:02} 09:00",
            f"2024-{month:02}-{day + answer:02} 09:00",
            "yes" if day > 2 else "no",
        )
        for month, answer in enumerate(answers, 1)
        for day in range(1, 5)
    ]
    return cases(("received_at", "communicated_at", "accepted"), *rows)


def test_answers_that_come_faster_from_month_to_month_are_better():
    found = brought(year(20, 18, 17, 15, 14, 12, 11, 9, 8, 6, 5, 3))["faster"]
    [days] = found.measures
    assert (days.id, days.unit, days.direction, days.rising) == (
        "answer-days",
        "days",
        Direction.BETTER,
        False,
    )
    assert [value.value for value in days.values] == [20, 18, 17, 15, 14, 12, 11, 9, 8, 6, 5, 3]
    assert (days.first, days.last) == (17.5, 5.5)
    assert found.direction is Direction.BETTER
    assert found.said.facts == {"better": 1, "worse": 0, "measures": 1, "months": 12, "direction": "better"}


def test_slower_answers_are_worse():
    assert brought(year(3, 5, 6, 8, 9, 11, 12, 14))["faster"].direction is Direction.WORSE


def test_a_share_that_stays_is_unchanged():
    [accepted] = brought(year(*[5] * 9))["satisfied"].measures
    assert (accepted.unit, accepted.values[0].value, accepted.values[0].n) == ("share", 0.5, 4)
    assert accepted.direction is Direction.UNCHANGED


def test_few_months_are_too_little_data():
    found = brought(year(9, 8, 7, 6))["faster"]
    assert found.direction is Direction.TOO_LITTLE
    assert found.measures[0].direction is Direction.TOO_LITTLE


def test_what_the_log_has_no_columns_for_has_no_measures():
    found = brought(year(5))["aware"]
    assert (found.measures, found.direction) == ((), Direction.TOO_LITTLE)


def test_the_number_of_complaints_is_neither_good_nor_bad():
    complaints = brought(year(*[5] * 9))["recorded"].measures[0]
    assert (complaints.id, complaints.direction, complaints.more_is_better) == ("complaints", None, None)


def test_a_month_that_is_not_over_is_left_out():
    found = brought(year(5, 5, 5), as_of="2024-03-30T12:00:00")
    assert [value.period.month for value in found["satisfied"].measures[0].values] == [1, 2]
    assert [value.period.month for value in found["faster"].measures[0].values] == [1, 2]


def test_a_check_counts_by_the_cases_that_pass():
    rows = [
        (f"2024-{month:02}-01 09:00", f"2024-{month:02}-{late:02} 09:00")
        for month in range(1, 10)
        for late in (1, 2, 20, 21)
    ]
    found = brought(cases(("received_at", "logged_at"), *rows))["recorded"]
    [logged] = [measure for measure in found.measures if measure.id == "logged-in-time"]
    assert {value.value for value in logged.values} == {0.5}


def test_directions_that_disagree_are_mixed():
    rows = []
    for month in range(1, 10):
        for day in range(1, 6):
            received, answer = f"2024-{month:02}-{day:02} 09:00", f"2024-{month:02}-{day + month:02} 09:00"
            rows.append((received, answer, f"2024-{month:02}-{day + 20 - month:02} 09:00"))
    found = brought(cases(("received_at", "communicated_at", "closed_at"), *rows))["faster"]
    assert {measure.id: measure.direction for measure in found.measures} == {
        "answer-days": Direction.WORSE,
        "close-days": Direction.BETTER,
    }
    assert found.direction is Direction.MIXED


def test_they_come_back_from_json_as_they_were():
    for benefit in brought(year(5, 6, 7, 8, 9, 8, 7, 6)).values():
        assert Benefit.model_validate_json(benefit.model_dump_json()) == benefit


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_benefit_measure_and_direction_has_its_words(language: Language):
    t = translator(language)
    for benefit in brought(year(5, 6, 7, 8, 9, 8, 7, 6)).values():
        assert told(benefit.said, t)
        assert t(f"benefit-{benefit.id}")
        assert t(f"benefit-{benefit.id}.limits")
    assert all(t(f"measure-{name}") for name in MEASURES)
    assert all(t(f"direction-{direction}") for direction in Direction)


def test_a_benefit_without_a_figure_says_so():
    assert told(brought(year(5))["aware"].said, translator("en")) == "The log has no figure for this."
