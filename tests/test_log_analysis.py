"""The analysis of small logs, reckoned by hand."""

from __future__ import annotations

from datetime import date, datetime

import ibis
import pyarrow as pa
import pytest
from log_rows import cases

from checklists.words import Language
from complaints.analysis import LATE, analysis
from complaints.analysis_results import Analysis, Direction
from complaints.cube import count
from complaints.log import open_log
from complaints.logtests.timeliness import answered_after_due
from complaints.pareto import pareto
from complaints.process import measures
from complaints.recurrence import recurrence
from complaints.said import share_text, told
from complaints.targets import Targets
from i18n import translator

END = datetime.fromisoformat("2024-03-31T23:59:59")


def analysed(table: pa.Table, targets: Targets | None = None, as_of: datetime = END) -> Analysis:
    log = open_log(ibis.memtable(table), targets or Targets(), as_of=as_of)
    late = {LATE[0]: answered_after_due(log, {})} if log.has("due_at", "communicated_at") else {}
    return analysis(log, count(log, late, measures(log)))


def test_the_vital_few_are_the_fewest_that_hold_four_fifths():
    found = pareto("category", {"a": 50, "b": 30, "c": 15, "d": 4, None: 1})
    assert found
    assert [(row.value, row.cases, row.vital) for row in found.rows] == [
        ("a", 50, True), ("b", 30, True), ("c", 15, False), ("d", 4, False), (None, 1, False),
    ]  # fmt: skip
    assert [row.cumulative for row in found.rows] == pytest.approx([0.5, 0.8, 0.95, 0.99, 1.0])
    assert (found.vital, found.values, found.other_cases) == (2, 5, 0)


def test_equal_values_stand_in_the_order_of_their_names_and_empty_ones_last():
    found = pareto("site", {None: 2, "b": 2, "a": 2})
    assert found
    assert [row.value for row in found.rows] == ["a", "b", None]


def test_a_long_list_is_cut_and_its_rest_summed():
    found = pareto("cause", {f"cause {n:02}": 1 for n in range(30)})
    assert found
    assert (len(found.rows), found.values, found.vital, found.other_cases) == (20, 30, 24, 10)


def test_every_field_of_a_log_has_its_pareto():
    log = cases(
        ("received_at", "category", "product"),
        ("1 09:00", "delay", "loan"),
        ("2 09:00", "delay", None),
        ("3 09:00", None, "card"),
    )
    found = {one.field: [(row.value, row.cases) for row in one.rows] for one in analysed(log).paretos}
    assert found == {
        "category": [("delay", 2), (None, 1)],
        "product": [("card", 1), ("loan", 1), (None, 1)],
    }


MOVING = cases(
    ("received_at", "closed_at"),
    ("2024-01-10", "2024-01-20"), ("2024-01-12", "2024-03-05"), ("2024-01-30", None),
    ("2024-03-02", "2024-03-03"), ("2024-03-31", None),
)  # fmt: skip


def test_months_have_receipts_closings_and_what_was_open_at_their_end():
    months = analysed(MOVING).months
    assert [(m.month.month, m.received, m.closed, m.open_at_end, m.whole) for m in months] == [
        (1, 3, 1, 2, True), (2, 0, 0, 2, True), (3, 2, 2, 2, True),
    ]  # fmt: skip
    assert [m.backlog for m in months] == [pytest.approx(2 / 3), None, 1.0]


def test_a_wrong_year_does_not_fill_the_months():
    days = [f"2024-{month:02}-{day:02}" for month in (1, 2, 3) for day in range(1, 29)] * 2
    rows = [(day,) for day in ("2014-01-05", "2024-05-01", *days)]
    months = analysed(cases(("received_at",), *rows)).months
    assert [(m.month.isoformat(), m.received) for m in months] == [
        ("2024-01-01", 56), ("2024-02-01", 56), ("2024-03-01", 56),
    ]  # fmt: skip


def test_nothing_is_called_open_where_the_log_does_not_tell_closing():
    [month] = analysed(cases(("received_at",), ("1 09:00",))).months
    assert (month.received, month.closed, month.open_at_end, month.backlog) == (1, None, None, None)


def test_a_month_that_is_not_over_is_not_whole_and_not_in_a_chart():
    found = analysed(MOVING, as_of=datetime.fromisoformat("2024-03-30T12:00"))
    assert [m.whole for m in found.months] == [True, True, False]
    assert found.rate
    assert [point.value for point in found.rate.points] == [3, 0]


def test_volumes_make_the_rate_one_of_a_thousand_units():
    volumes = {date(2024, 1, 1): 2000.0, date(2024, 2, 1): 1000.0, date(2024, 3, 1): 1000.0}
    found = analysed(MOVING, Targets(volumes=volumes))
    assert found.rate
    assert (found.rate.kind, found.rate.centre) == ("u", 1.25)
    assert [point.value for point in found.rate.points] == [1.5, 0, 2]
    assert [month.per_thousand for month in found.months] == [1.5, 0, 2]


def test_open_cases_stand_in_bands_of_age_with_those_overdue():
    log = cases(
        ("received_at", "closed_at", "due_at"),
        ("2024-03-31 23:00", None, "2024-04-10"),  # 0 days
        ("2024-03-24 01:00", None, "2024-03-31"),  # 7 days, due today
        ("2024-03-23 23:00", None, "2024-03-30"),  # 8 days, overdue
        ("2024-03-01 09:00", None, None),  # 30 days
        ("2024-01-30 09:00", None, "2024-02-10"),  # 61 days, overdue
        ("2024-01-30 09:00", "2024-03-01 09:00", "2024-02-10"),
    )
    found = analysed(log)
    assert [(b.first, b.last, b.cases, b.overdue) for b in found.ageing] == [
        (0, 7, 2, 0), (8, 30, 2, 1), (31, 60, 0, 0), (61, None, 1, 1),
    ]  # fmt: skip
    assert found.open_cases == 5


def test_late_answers_are_charted_by_month_of_receipt():
    log = cases(
        ("received_at", "due_at", "communicated_at"),
        ("2024-01-05 09:00", "2024-01-20 09:00", "2024-01-25 09:00"),
        ("2024-01-06 09:00", "2024-01-20 09:00", "2024-01-10 09:00"),
        ("2024-02-06 09:00", "2024-02-20 09:00", "2024-02-21 09:00"),
    )
    found = analysed(log)
    assert found.late
    assert found.late_by == "T08-overdue"
    assert [(p.value, p.n) for p in found.late.points] == [(0.5, 2), (1.0, 1)]


def test_answer_days_are_the_median_by_month_of_the_answer():
    log = cases(
        ("received_at", "communicated_at"),
        ("2024-01-01 09:00", "2024-01-05 09:00"), ("2024-01-01 09:00", "2024-01-11 09:00"),
        ("2024-01-20 09:00", "2024-02-01 09:00"),
    )  # fmt: skip
    found = analysed(log)
    assert found.answer_days
    assert [(p.period.month, p.value) for p in found.answer_days.points] == [(1, 7), (2, 12)]


def test_a_cause_is_counted_before_its_action_and_from_its_day_on():
    log = cases(
        ("received_at", "cause"),
        ("2024-01-01 09:00", "Yanlış fatura"), ("2024-02-28 09:00", "yanlış fatura"),
        ("2024-03-01 09:00", "yanlış fatura"), ("2024-03-05 09:00", "other"),
    )  # fmt: skip
    [found] = analysed(log, Targets(acted={"YANLIŞ FATURA": date(2024, 3, 1)})).recurrences
    assert (found.before, found.after, found.days_before, found.days_after) == (2, 1, 60, 31)
    assert found.rate_before == pytest.approx(1.0)
    assert found.direction is Direction.TOO_LITTLE


def test_the_ratio_of_two_rates_has_an_exact_interval():
    # 20 in 100 days, then 5 in 100: of 25 cases 5 came after; Clopper and Pearson 0.06831 to 0.40704
    found = recurrence("c", date(2024, 1, 1), before=20, after=5, days_before=100, days_after=100)
    assert found.ratio == 0.25
    assert (found.low, found.high) == pytest.approx((0.06831 / 0.93169, 0.40704 / 0.59296), abs=1e-4)
    assert found.direction is Direction.BETTER


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (5, 20, Direction.WORSE),
        (10, 9, Direction.UNCHANGED),
        (2, 2, Direction.TOO_LITTLE),
        (0, 10, Direction.WORSE),
        (10, 0, Direction.BETTER),
    ],
)
def test_a_direction_is_told_only_beyond_chance(before: int, after: int, said: Direction):
    found = recurrence("c", date(2024, 1, 1), before=before, after=after, days_before=90, days_after=90)
    assert found.direction is said


def test_an_action_outside_the_log_tells_nothing():
    found = recurrence("c", date(2024, 1, 1), before=0, after=30, days_before=0, days_after=90)
    assert (found.ratio, found.direction) == (None, Direction.TOO_LITTLE)


SURVEY = cases(
    ("received_at", "closed_at", "accepted", "invited", "satisfaction"),
    ("1 09:00", "1 17:00", "yes", True, 5.0), ("1 09:00", "2 09:00", "yes", True, 4.0),
    ("1 09:00", "2 09:00", "yes", True, None), ("1 09:00", "1 10:00", "no", False, None),
    ("1 09:00", "9 09:00", "no", None, None), ("1 09:00", "9 09:00", "no-answer", True, 1.0),
    ("1 09:00", "9 09:00", None, False, None), ("1 09:00", None, None, None, None),
)  # fmt: skip


def test_the_survey_is_told_by_outcome():
    asked = analysed(SURVEY).asked
    assert [(a.outcome, a.closed, a.invited, a.answered) for a in asked] == [
        ("yes", 3, 3, 2), ("no", 2, 0, 0), ("no-answer", 1, 1, 1), ("", 1, 0, 0),
    ]  # fmt: skip


def test_satisfaction_has_mean_top_two_scores_response_and_coverage():
    told = analysed(SURVEY).satisfaction
    assert told
    assert (told.answered, told.mean, told.scale) == (3, pytest.approx(10 / 3), (1, 5))
    assert told.top
    assert told.response
    assert told.coverage
    assert (told.top.count, told.top.population) == (2, 3)
    assert (told.response.count, told.response.population) == (3, 4)
    assert (told.coverage.count, told.coverage.population) == (4, 7)


@pytest.mark.parametrize(
    ("scores", "scale", "top"), [((2, 5), (1, 5), 1), ((0, 9), (0, 10), 1), ((35, 90), (0, 100), None)]
)
def test_the_scale_is_the_usual_one_that_holds_the_scores(scores, scale, top):
    rows = [("1 09:00", float(score)) for score in scores]
    told = analysed(cases(("received_at", "satisfaction"), *rows)).satisfaction
    assert told
    assert told.scale == scale
    assert (told.top.count if told.top else None) == top


def test_closed_on_the_day_of_receipt_and_not_rejected_is_a_first_contact():
    found = analysed(SURVEY).first_contact
    assert found
    assert (found.count, found.population) == (1, 7)


def test_justified_are_those_judged_so_wholly_or_partly():
    rows = [("1 09:00", said) for said in ("yes", "partly", "no", None)]
    found = analysed(cases(("received_at", "justified"), *rows)).justified
    assert found
    assert (found.count, found.population) == (2, 3)


def test_a_log_without_those_columns_says_nothing_about_them():
    found = analysed(cases(("case_id",), ("A-1",), ("A-2",)))
    assert (found.paretos, found.months, found.rate, found.late, found.answer_days) == (
        (),
        (),
        None,
        None,
        None,
    )
    assert (found.ageing, found.satisfaction, found.asked, found.open_cases) == ((), None, (), None)
    assert found.said == ()


def test_it_comes_back_from_json_as_it_was():
    found = analysed(SURVEY, Targets(acted={"a": date(2024, 3, 1)}))
    assert Analysis.model_validate_json(found.model_dump_json()) == found


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_sentence_of_the_analysis_can_be_said(language: Language):
    late = cases(
        ("received_at", "due_at", "communicated_at", "closed_at", "category", "justified", "cause"),
        ("2024-01-05", "2024-01-20", "2024-01-25", "2024-01-26", "a", "yes", "x"),
        ("2024-02-05", "2024-02-20", "2024-02-15", None, "b", "no", "x"),
    )
    acted = Targets(acted={"x": date(2024, 2, 1)})
    codes = {said.code for found in (analysed(late, acted), analysed(SURVEY)) for said in found.said}
    for found in (analysed(late, acted), analysed(SURVEY)):
        assert all(told(said, translator(language)) for said in found.said)
    assert codes == {
        "analysis-vital", "analysis-signals", "analysis-recurrence", "analysis-open", "analysis-response",
        "analysis-satisfaction", "analysis-invited", "analysis-first-contact", "analysis-justified",
    }  # fmt: skip


def test_few_cases_are_told_as_counts_with_their_interval():
    said = {one.code: one for one in analysed(SURVEY).said}
    words = told(said["analysis-first-contact"], translator("en"))
    assert words.startswith("1 of 7 closed complaints")
    assert "95 % interval 0.4% to 57.9%" in words


@pytest.mark.parametrize(
    ("share", "en", "tr"),
    [
        (0.0, "0.0%", "%0,0"),
        (0.0002, "< 0.1%", "< %0,1"),
        (0.9999, "> 99.9%", "> %99,9"),
        (0.5, "50.0%", "%50,0"),
    ],
)
def test_a_tiny_share_is_not_called_nothing(share: float, en: str, tr: str):
    assert (share_text(share, translator("en")), share_text(share, translator("tr"))) == (en, tr)
