"""Control charts against numbers reckoned by hand."""

from __future__ import annotations

from datetime import date
from math import sqrt

import pytest

from complaints.control_charts import ControlChart, Period, Rule, p_chart, u_chart, xmr_chart


def month(n: int) -> date:
    return date(2020 + n // 12, n % 12 + 1, 1)


def periods(*counted: tuple[float, float]) -> list[Period]:
    return [Period(month(n), count, of) for n, (count, of) in enumerate(counted)]


def single(*values: float) -> list[tuple[date, float]]:
    return [(month(n), value) for n, value in enumerate(values)]


def signals(chart: ControlChart | None) -> dict[int, list[tuple[str, bool]]]:
    assert chart
    told = {n: [(s.rule.value, s.up) for s in point.signals] for n, point in enumerate(chart.points)}
    return {n: said for n, said in told.items() if said}


def test_the_centre_of_a_p_chart_is_all_failures_in_all_cases():
    # 10 + 30 late of 100 + 300: 10 per cent, whatever the mean of both shares
    chart = p_chart(periods((10, 100), (30, 300)))
    assert chart
    assert chart.centre == pytest.approx(0.1)
    first, second = chart.points
    # sqrt(0.1 × 0.9 / 100) = 0.03, and sqrt(0.1 × 0.9 / 300) = 0.01732
    assert (first.low, first.high) == pytest.approx((0.01, 0.19))
    assert (second.low, second.high) == pytest.approx((0.1 - 0.051962, 0.1 + 0.051962), abs=1e-6)


def test_a_share_beyond_three_sigmas_is_a_signal():
    # centre 60/400 = 0.15; of 100: 0.15 ± 3 × 0.0357 = 0.0429 to 0.2571
    chart = p_chart(periods((8, 100), (9, 100), (17, 100), (26, 100)))
    assert signals(chart) == {3: [("beyond", True)]}


def test_limits_of_a_share_stay_between_nothing_and_everything():
    chart = p_chart(periods((0, 5), (1, 5)))
    assert chart
    assert chart.points[0].low == 0
    assert p_chart(periods((5, 5), (4, 5))).points[0].high == 1


def test_a_u_chart_counts_for_each_unit():
    # 18 + 22 + 50 complaints in 2 + 2 + 2 thousand orders: 15 a thousand, ± 3 × sqrt(15 / 2) = 8.216
    chart = u_chart(periods((18, 2), (22, 2), (50, 2)))
    assert chart
    assert chart.centre == pytest.approx(15)
    assert chart.points[0].low == pytest.approx(15 - 3 * sqrt(7.5))
    assert signals(chart) == {2: [("beyond", True)]}


def test_periods_without_units_are_left_out():
    assert len(p_chart(periods((0, 0), (1, 10))).points) == 1
    assert u_chart(periods((3, 0))) is None


def test_limits_of_an_xmr_chart_come_from_the_moving_ranges():
    # mean 12; ranges 2, 4, 6, mean 4: 12 ± 2.66 × 4, ranges up to 3.267 × 4
    chart = xmr_chart(single(11, 13, 9, 15))
    assert chart
    assert chart.centre == 12
    assert chart.points[0].high == pytest.approx(12 + 3 * 4 / 1.128)
    assert chart.points[0].low == pytest.approx(12 - 10.6383, abs=1e-4)
    assert chart.step_limit == pytest.approx(13.068)
    assert [point.step for point in chart.points] == [None, 2, 4, 6]
    assert signals(chart) == {}


def test_one_figure_has_no_chart():
    assert xmr_chart(single(3)) is None
    assert xmr_chart([]) is None


def test_a_leap_is_a_signal_where_it_is_larger_than_steps_are():
    # ranges 1 nine times and 30: mean 3.9, limit 12.74
    chart = xmr_chart(single(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 41))
    assert ("jump", True) in signals(chart)[10]


def test_eight_in_a_row_on_one_side_are_a_run():
    above = [(11, 100)] * 8
    assert signals(p_chart(periods(*[(9, 100)] * 7, *above)))[14] == [("run", True)]
    assert set(signals(p_chart(periods(*[(9, 100)] * 7, *above)))) == {14}


def test_a_run_goes_on_for_as_long_as_it_lasts():
    found = signals(p_chart(periods(*[(9, 100)] * 9, *[(11, 100)] * 9)))
    assert found == {
        7: [("run", False)],
        8: [("run", False)],
        16: [("run", True)],
        17: [("run", True)],
    }


def test_a_point_on_the_centre_ends_a_run():
    assert signals(p_chart(periods(*[(9, 100)] * 7, (10, 100), *[(11, 100)] * 7))) == {}


def test_figures_that_never_change_are_no_signal():
    assert signals(xmr_chart(single(*[0.1] * 12))) == {}
    assert signals(p_chart(periods(*[(0, 10)] * 12))) == {}
    assert signals(p_chart(periods(*[(10, 10)] * 12))) == {}


def test_six_that_each_rise_or_fall_are_a_trend():
    rising = signals(xmr_chart(single(5, 4, 5, 6, 7, 8, 9, 1)))
    assert rising[6] == [("trend", True)]
    assert 5 not in rising
    falling = signals(xmr_chart(single(9, 8, 7, 6, 5, 4)))
    assert falling[5] == [("trend", False)]


def test_five_that_rise_are_no_trend_and_equal_ones_break_it():
    assert signals(xmr_chart(single(9, 1, 2, 3, 4, 5, 1))) == {}
    assert not any(
        rule == "trend"
        for said in signals(xmr_chart(single(1, 2, 3, 3, 4, 5, 6))).values()
        for rule, _ in said
    )


def test_the_spread_tells_how_much_more_than_chance_the_periods_differ():
    # centre 0.5, sigma 0.05 each: scores -2, 2, -2, so moving ranges of 4 and 4 / 1.128
    chart = p_chart(periods((40, 100), (60, 100), (40, 100), (60, 100)))
    assert chart
    assert chart.spread == pytest.approx(4 / 1.128)


def test_few_periods_make_trial_limits():
    assert xmr_chart(single(*range(19))).is_trial
    assert not xmr_chart(single(*range(20))).is_trial


def test_a_chart_comes_back_from_json_as_it_was():
    chart = p_chart(periods((8, 100), (9, 100), (17, 100), (26, 100)))
    assert ControlChart.model_validate_json(chart.model_dump_json()) == chart
    assert chart.signals[0].signals[0].rule is Rule.BEYOND
