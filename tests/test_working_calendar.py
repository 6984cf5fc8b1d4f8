"""The working calendar: weeks counted by hand, and every minute counted one by one."""

from datetime import date, datetime, time, timedelta

import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from complaints.calendars import OFFICE, ROUND_THE_CLOCK, WEEKDAYS, Calendar, Shift
from complaints.limits import Unit
from complaints.log import open_log
from complaints.targets import Targets
from complaints.working_days import SCHEMA, shifts_on, standing, working_days
from errors import InputError
from i18n import translator

PLAIN = Calendar(country="", week=dict.fromkeys(WEEKDAYS[:5], OFFICE))
CALL_CENTRE = Calendar(country="", week=dict.fromkeys(WEEKDAYS, ROUND_THE_CLOCK))


def shifts(*texts: str) -> tuple[Shift, ...]:
    return tuple(Shift.model_validate(text) for text in texts)


def between(calendar: Calendar, start: datetime, end: datetime) -> tuple[float, float]:
    """Working days and working hours from one moment to another."""
    days = working_days(calendar, min(start, end).date(), max(start, end).date())
    a, b = standing(days, start), standing(days, end)
    return b["number"] - a["number"], (b["minutes"] - a["minutes"]) / 60


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


# Weeks counted by hand


def test_friday_afternoon_to_monday_morning_is_one_working_day_and_two_hours():
    # Friday 16:30 to 18:00 and Monday 9:00 to 9:30.
    assert between(PLAIN, at("2026-11-20T16:30"), at("2026-11-23T09:30")) == (1, 2)


def test_a_weekend_is_no_time_at_all():
    assert between(PLAIN, at("2026-11-21T08:00"), at("2026-11-22T23:00")) == (0, 0)


def test_a_moment_before_or_after_the_shift_counts_from_its_edge():
    assert between(PLAIN, at("2026-11-23T06:00"), at("2026-11-23T22:00")) == (0, 9)


def test_time_backwards_is_negative():
    assert between(PLAIN, at("2026-11-24T10:00"), at("2026-11-23T10:00")) == (-1, -9)


def test_breaks_are_no_working_time():
    lunch = Calendar(country="", week={"mon": shifts("09:00-12:30", "13:30-18:00")})
    assert between(lunch, at("2026-11-23T12:00"), at("2026-11-23T14:00")) == (0, 1)


def test_round_the_clock_counts_every_hour_over_midnight():
    assert between(CALL_CENTRE, at("2026-11-21T23:00"), at("2026-11-22T01:00")) == (1, 2)


def test_the_last_minute_of_a_round_the_clock_day_is_whole():
    assert between(CALL_CENTRE, at("2026-11-21T00:00"), at("2026-11-22T00:00")) == (1, 24)


def test_a_night_shift_is_two_shifts_and_eight_hours():
    night = Calendar(country="", week={"mon": shifts("22:00-24:00"), "tue": shifts("00:00-06:00")})
    assert between(night, at("2026-11-23T21:00"), at("2026-11-24T07:00")) == (1, 8)


def test_seconds_count():
    _, hours = between(PLAIN, at("2026-11-23T10:00:00"), at("2026-11-23T10:00:36"))
    assert hours == pytest.approx(0.01)


def test_an_open_saturday_has_the_hours_of_the_first_working_day():
    # A Tuesday-to-Friday week: there is no Monday to borrow from.
    open_ = Calendar(country="", week={"tue": shifts("10:00-14:00")}, open=(date(2026, 11, 21),))
    assert between(open_, at("2026-11-21T00:00"), at("2026-11-22T00:00")) == (0, 4)
    assert between(open_, at("2026-11-20T12:00"), at("2026-11-21T12:00")) == (1, 2)


def test_a_closed_day_is_off_and_an_open_holiday_is_worked():
    closed = Calendar(country="TR", closed=(date(2026, 11, 24),), open=(date(2026, 10, 29),))
    assert between(closed, at("2026-11-23T18:00"), at("2026-11-25T09:00")) == (1, 0)
    assert shifts_on(closed, date(2026, 10, 29)) == OFFICE


# Holidays, as the package has them


def test_the_week_of_the_turkish_republic_day():
    # Monday 26 and Tuesday 27 whole, Wednesday 28 until 13:00, Thursday 29 off, Friday 30 whole.
    days = working_days(Calendar(), date(2026, 10, 26), date(2026, 11, 1)).to_pylist()
    assert [day["number"] for day in days] == [1, 2, 3, 3, 4, 4, 4]
    assert [day["minutes"] / 60 for day in days] == [0, 9, 18, 22, 22, 31, 31]


def test_the_feast_of_sacrifice_takes_a_whole_week_but_its_first_day_and_a_half():
    # 2026: eve on Tuesday 26 May (until 13:00), feast from Wednesday 27 to Saturday 30 May.
    assert between(Calendar(), at("2026-05-25T00:00"), at("2026-05-31T00:00")) == (1, 9 + 4)


def test_half_days_may_be_worked_in_full_or_end_at_another_hour():
    assert shifts_on(Calendar(half_days=None), date(2026, 10, 28)) == OFFICE
    assert shifts_on(Calendar(half_days=time(12)), date(2026, 10, 28)) == shifts("09:00-12:00")


def test_a_half_day_whose_shifts_all_begin_later_is_off():
    afternoons = Calendar(week=dict.fromkeys(WEEKDAYS, shifts("14:00-22:00")))
    assert shifts_on(afternoons, date(2026, 10, 28)) == ()
    assert between(afternoons, at("2026-10-27T23:00"), at("2026-10-29T23:00")) == (0, 0)


def test_other_countries_and_their_parts_have_their_own_holidays():
    corpus_christi = date(2026, 6, 4)
    assert shifts_on(Calendar(country="DE", subdivision="BY"), corpus_christi) == ()
    assert shifts_on(Calendar(country="DE", subdivision="BE"), corpus_christi) == OFFICE
    assert shifts_on(Calendar(country=""), date(2026, 1, 1)) == OFFICE


@pytest.mark.parametrize(("country", "part"), [("ZZ", ""), ("DE", "QQ")])
def test_an_unknown_country_or_part_is_refused_by_name(country, part):
    with pytest.raises(InputError, match="calendar-country") as refused:
        working_days(Calendar(country=country, subdivision=part), date(2026, 1, 1), date(2026, 1, 2))
    assert country in translator("tr").explain_all(refused.value)[0].place


def test_where_clocks_change_hours_are_what_the_clock_showed():
    # Berlin, 25 October 2026: at 3:00 clocks went back to 2:00, nine hours passed from 22:00 to 6:00.
    berlin = Calendar(country="", zone="Europe/Berlin", week=dict.fromkeys(WEEKDAYS, ROUND_THE_CLOCK))
    assert between(berlin, at("2026-10-24T22:00"), at("2026-10-25T06:00")) == (1, 8)


# The same as counting minutes


@st.composite
def weeks(draw: st.DrawFn) -> Calendar:
    week = {}
    for day in draw(st.sets(st.sampled_from(WEEKDAYS))):
        edges = draw(st.lists(st.integers(0, 96), min_size=2, max_size=6, unique=True).map(sorted))
        pairs = zip(edges[::2], edges[1::2], strict=False)
        week[day] = tuple(Shift(start=_quarter(a), end=_quarter(b)) for a, b in pairs)
    return Calendar(
        country=draw(st.sampled_from(["", "TR"])),
        week=week,
        closed=tuple(draw(st.sets(DAYS, max_size=3))),
    )


def _quarter(quarters: int) -> time:
    return time(quarters // 4 % 24, quarters % 4 * 15)


FIRST = date(2026, 10, 19)
DAYS = st.integers(0, 27).map(lambda n: FIRST + timedelta(days=n))
MOMENTS = st.integers(0, 28 * 24 * 60 - 1).map(
    lambda n: datetime.combine(FIRST, time()) + timedelta(minutes=n)
)


@given(weeks(), MOMENTS, MOMENTS)
def test_working_time_is_what_counting_minute_by_minute_finds(calendar, one, other):
    start, end = sorted((one, other))
    days = working_days(calendar, FIRST, FIRST + timedelta(days=28))
    found = standing(days, end)["minutes"] - standing(days, start)["minutes"]
    assert found == counted(calendar, start, end)


@given(weeks(), DAYS, DAYS)
def test_working_days_are_what_counting_day_by_day_finds(calendar, one, other):
    first, last = sorted((one, other))
    rows = working_days(calendar, FIRST, FIRST + timedelta(days=28)).to_pylist()
    numbers = {row["day"]: row["number"] for row in rows}
    after = [first + timedelta(days=n) for n in range(1, (last - first).days + 1)]
    assert numbers[last] - numbers[first] == sum(bool(shifts_on(calendar, day)) for day in after)


def counted(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Working minutes, one by one: a minute is worked if its beginning lies in a shift."""
    worked = {
        day: {minute for s in shifts_on(calendar, day) for minute in range(s.start_minute, s.end_minute)}
        for day in (FIRST + timedelta(days=n) for n in range(29))
    }
    minutes = (start + timedelta(minutes=n) for n in range(int((end - start).total_seconds()) // 60))
    return sum(m.hour * 60 + m.minute in worked[m.date()] for m in minutes)


# The table


@given(weeks(), st.lists(st.tuples(MOMENTS, MOMENTS | st.none()), min_size=1, max_size=20))
@settings(max_examples=15, deadline=None)
def test_the_table_engine_reckons_the_same_for_a_whole_log(calendar, cases):
    moments = pa.timestamp("us")
    table = pa.table(
        {
            "row": range(1, len(cases) + 1),
            "received_at": pa.array([start for start, _ in cases], moments),
            "closed_at": pa.array([end for _, end in cases], moments),
        }
    )
    log = open_log(ibis.memtable(table), Targets(calendar=calendar))
    days = log.elapsed("received_at", "closed_at", Unit.WORKING_DAYS)
    hours = log.elapsed("received_at", "closed_at", Unit.WORKING_HOURS)
    rows = log.cases.select("row", days=days, hours=hours).order_by("row").to_pyarrow().to_pylist()
    for (start, end), row in zip(cases, rows, strict=True):
        expected = between(calendar, start, end) if end else (None, None)
        assert (row["days"], row["hours"]) == pytest.approx(expected)


def test_a_calendar_is_reckoned_once_and_as_the_schema_says():
    first = working_days(PLAIN, date(2026, 1, 1), date(2026, 12, 31))
    again = working_days(Calendar.model_validate(PLAIN.model_dump()), date(2026, 1, 1), date(2026, 12, 31))
    assert again is first
    assert first.schema == SCHEMA
    assert first.num_rows == 365


def test_a_log_that_reaches_back_to_the_year_202_still_has_its_calendar():
    days = working_days(Calendar(), date(202, 1, 1), date(2026, 1, 1))
    assert days.num_rows == (date(2026, 1, 1) - date(202, 1, 1)).days + 1


# What a calendar refuses


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (lambda: Shift(start=time(18), end=time(9)), "shift-order"),
        (lambda: Shift.model_validate("nine to five"), "shift-form"),
        (lambda: Shift.model_validate("09:00-25:00"), "shift-form"),
        (lambda: Calendar(week={"mon": shifts("09:00-12:00", "11:00-18:00")}), "shifts-overlap"),
        (lambda: Calendar(week={"mon": shifts("13:00-18:00", "09:00-12:00")}), "shifts-overlap"),
        (
            lambda: Calendar(
                week={"mon": shifts("01:00-02:00", "03:00-04:00", "05:00-06:00", "07:00-08:00")}
            ),
            "shifts-many",
        ),
        (lambda: Calendar(zone="Europe/Atlantis"), "calendar-zone"),
        (lambda: Calendar(closed=(date(2026, 1, 2),), open=(date(2026, 1, 2),)), "calendar-both"),
    ],
)
@pytest.mark.parametrize("language", ["en", "tr"])
def test_an_impossible_calendar_is_refused_in_words(made, code, language):
    with pytest.raises(ValidationError) as refused:
        made()
    error = refused.value.errors()[0]
    assert error["type"].replace("_", "-") == code
    facts = {name: fact for name, fact in error.get("ctx", {}).items() if isinstance(fact, str | int)}
    assert translator(language)(f"error-{code}", **facts)
    assert translator(language)(f"error-{code}.remedy", **facts)


def test_a_shift_is_written_as_it_is_read():
    for text in ("09:00-12:30", "22:00-24:00", "00:00-24:00"):
        assert Shift.model_validate(text).text == text
