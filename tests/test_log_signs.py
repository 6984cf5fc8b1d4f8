"""Signs of a log that was written up for the audit: seen where they are, and not where they are not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import get_args

import ibis
import pyarrow as pa
import pytest
from log_rows import cases

from checklists.words import Language
from complaints.calendars import Calendar
from complaints.log import open_log
from complaints.results import CheckKind, CheckResult, Outcome, TestResult
from complaints.said import Said, told
from complaints.sign_results import Sign, SignId
from complaints.signs import signs
from complaints.targets import Targets
from i18n import translator

START = datetime.fromisoformat("2024-03-04T09:07:00")  # a Monday
MINUTE = timedelta(minutes=1)


def seen(
    table: pa.Table, tests: tuple[TestResult, ...] = (), targets: Targets | None = None
) -> dict[str, Sign]:
    found = signs(open_log(ibis.memtable(table), targets or Targets(), worked=()), tests)
    assert len({sign.id for sign in found}) == len(found)
    return {sign.id: sign for sign in found}


def log(fields: tuple[str, ...], rows) -> pa.Table:
    """Rows of moments and texts."""
    return cases(fields, *([v.isoformat() if isinstance(v, datetime) else v for v in row] for row in rows))


def usual(n: int) -> datetime:
    """Moments of many minutes on working days, never twice at one hour of the day in a row."""
    day = START + timedelta(days=n // 7 * 7 + (0, 0, 1, 2, 2, 3, 4)[n % 7])
    return day + (n * 37 % 480) * MINUTE


def result(check: str, failed: int, population: int) -> TestResult:
    told = CheckResult(
        id=check, kind=CheckKind.ADVICE, outcome=Outcome.ADVICE, failed=failed, population=population
    )
    return TestResult(test=check[:3], clauses=("4.9",), feeds=(), checks=(told,))


def test_a_log_kept_from_day_to_day_shows_nothing():
    rows = [(usual(n), usual(n) + 20 * MINUTE, usual(n) + 50 * MINUTE) for n in range(200)]
    no_holidays = Targets(calendar=Calendar(country=""))
    assert seen(log(("received_at", "logged_at", "decided_at"), rows), targets=no_holidays) == {}


def test_an_empty_log_shows_nothing():
    assert seen(cases(("received_at", "logged_at", "closed_at"))) == {}


def test_cases_of_many_days_logged_in_one_hour_are_batch_entry():
    late = START + timedelta(days=60)
    rows = [(usual(n), late + n * MINUTE) for n in range(12)]
    rows += [(usual(n), usual(n) + 3 * MINUTE) for n in range(12, 32)]
    sign = seen(log(("received_at", "logged_at"), rows))["batch-entry"]
    assert (sign.count, sign.population, sign.strength) == (12, 32, "clear")
    assert sign.fact.facts["hours"] == 1


def test_nine_late_ones_in_an_hour_are_no_batch():
    late = START + timedelta(days=60)
    assert "batch-entry" not in seen(log(("received_at", "logged_at"), [(usual(n), late) for n in range(9)]))


def test_late_ones_among_more_that_are_on_time_are_no_batch():
    at = START + timedelta(days=60)
    rows = [(usual(n), at) for n in range(10)] + [(at, at)] * 11
    assert "batch-entry" not in seen(log(("received_at", "logged_at"), rows))


@pytest.mark.parametrize(("name", "check"), [("batch-closing", "T19-batch"), ("number-gaps", "T01-gap")])
def test_what_the_tests_have_counted_is_a_sign_as_well(name: str, check: str):
    table = cases(("received_at",), ("1 09:00",))
    assert seen(table, (result(check, 4, 1000),)) == {}
    weak, clear = (seen(table, (result(check, n, 1000),))[name] for n in (40, 300))
    assert (weak.count, weak.population, weak.strength, clear.strength) == (40, 1000, "weak", "clear")


def test_full_hours_among_other_times_are_rounded():
    rows = [((usual(n).replace(minute=0)) if n % 2 else usual(n),) for n in range(100)]
    sign = seen(log(("decided_at",), rows))["rounded-times"]
    assert sign.count >= 50
    assert (sign.population, sign.strength) == (100, "clear")
    assert sign.p_value is not None
    assert sign.p_value < 1e-50


def test_days_without_times_are_no_rounding_where_there_are_no_times():
    rows = [(usual(n).replace(hour=0, minute=0),) for n in range(100)]
    assert "rounded-times" not in seen(log(("decided_at",), rows))


def test_minutes_that_end_in_nothing_but_0_and_5_were_typed():
    rows = [(START.replace(minute=5) + timedelta(days=n % 5, minutes=5 * n),) for n in range(90)]
    sign = seen(log(("received_at",), rows))["minute-digits"]
    # 90 moments; every twelfth is a full hour and left out
    assert (sign.count, sign.population, sign.strength) == (83, 83, "clear")


def test_steps_at_night_and_on_days_off_are_off_hours():
    night = [(usual(n).replace(hour=23),) for n in range(10)]
    sunday = [((START + timedelta(days=6)).replace(hour=0, minute=0),)] * 3
    inside = [(usual(n),) for n in range(20)]
    assert seen(log(("received_at",), night + sunday)) == {}
    sign = seen(log(("decided_at",), night + sunday + inside))["off-hours"]
    assert (sign.count, sign.population, sign.strength) == (13, 33, "weak")


def test_with_an_own_calendar_off_hours_may_be_clear():
    rows = [(usual(n).replace(hour=23 if n < 10 else 10),) for n in range(30)]
    own = Targets(calendar=Calendar(country=""))
    assert seen(log(("closed_at",), rows), targets=own)["off-hours"].strength == "clear"


def test_an_hour_that_a_shift_touches_is_working_time():
    rows = [(usual(n).replace(hour=18, minute=n),) for n in range(1, 30)]
    assert "off-hours" not in seen(log(("decided_at",), rows))


def test_receipts_even_to_the_last_one_are_too_even():
    even = [(START + timedelta(days=n % 5, weeks=n // 5, minutes=n * 37 % 480),) for n in range(500)]
    sign = seen(log(("received_at",), even))["weekdays"]
    assert (sign.population, sign.strength) == (500, "weak")


def test_receipts_as_uneven_as_chance_makes_them_are_no_sign():
    counts = (112, 91, 105, 88, 104)
    rows = [
        (START + timedelta(days=d, minutes=n * 37 % 480),) for d, k in enumerate(counts) for n in range(k)
    ]
    assert "weekdays" not in seen(log(("received_at",), rows))


def numbered(days: list[int]) -> pa.Table:
    table = log(("received_at",), [(START + timedelta(days=day),) for day in days])
    numbers = pa.array(range(1, len(days) + 1), pa.int64())
    prefixes = pa.array(["S-"] * len(days))
    return table.append_column("id_number", numbers).append_column("id_prefix", prefixes)


def test_numbers_that_run_against_the_days_of_entry_are_a_sign():
    sign = seen(numbered([20, 1] * 15))["order-against-numbers"]
    assert (sign.count, sign.population, sign.strength) == (15, 29, "clear")


def test_numbers_may_follow_receipt_or_logging():
    late = numbered(list(range(30)))
    logged = pa.array(
        [START + timedelta(days=d + (5 if d % 2 else 0)) for d in range(30)], pa.timestamp("us")
    )
    assert "order-against-numbers" not in seen(late.append_column("logged_at", logged))


def test_numbers_within_one_day_may_stand_in_any_order():
    assert "order-against-numbers" not in seen(numbered([n // 10 for n in range(40)]))


def texts(*told: tuple[str | None, str]) -> pa.Table:
    table = cases(("complainant",), *((who,) for _, who in told))
    return table.append_column("text_key", pa.array([text for text, _ in told], pa.string()))


def test_one_text_of_many_complainants_is_a_sign():
    same = [("aa", f"c{n}") for n in range(12)]
    others = [(f"t{n}", f"d{n}") for n in range(28)]
    sign = seen(texts(*same, *others, (None, "e")))["identical-texts"]
    assert (sign.count, sign.population, sign.fact.facts["texts"]) == (12, 40, 1)
    assert sign.strength == "clear"


def test_one_complainant_may_repeat_a_text():
    assert "identical-texts" not in seen(texts(*[("aa", "c1")] * 12, *[(f"t{n}", "c2") for n in range(20)]))


def test_the_clear_signs_come_first():
    table = cases(("received_at",), ("1 09:00",))
    tests = (result("T01-gap", 40, 1000), result("T19-batch", 300, 1000))
    found = signs(open_log(ibis.memtable(table), Targets(), worked=()), tests)
    assert [sign.id for sign in found] == ["batch-closing", "number-gaps"]


def test_every_sign_has_a_harmless_explanation_of_its_own():
    rows = [(usual(n).replace(hour=23, minute=0 if n % 2 else 7),) for n in range(30)]
    for name, sign in seen(log(("decided_at",), rows)).items():
        assert sign.harmless.code == f"sign-{name}-harmless"


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("name", get_args(SignId))
def test_every_sign_and_its_explanation_can_be_said_and_accuses_nobody(name: str, language: Language):
    t = translator(language)
    facts = {"count": 12, "population": 40, "hours": 2, "texts": 1}
    fact = told(Said(code=f"sign-{name}", facts=facts, shares={"share": 0.3, "expected": 1 / 60}), t)
    harmless = told(Said(code=f"sign-{name}-harmless"), t)
    assert t(f"sign-{name}")
    assert "40" in fact
    words = f"{fact} {harmless}".casefold()
    assert not [word for word in ("fake", "fraud", "forged", "sahte", "hile", "uydurma") if word in words]
