"""Which level the tests of an item can carry, and why."""

import pytest
from log_reports import AS_OF, LAW, OWN, STANDARD, TOOL, check, cube, made, proposed, report, result

from assessment.model import Level
from complaints.propose import propose
from complaints.results import Outcome
from i18n import translator


@pytest.mark.parametrize(
    ("failed", "population", "level"),
    [
        (1, 1000, Level.DOCUMENTED),
        (300, 1000, Level.DOCUMENTED),
        (600, 1000, Level.INFORMAL),
        (950, 1000, Level.NOT_IN_PLACE),
        (3, 3, Level.DOCUMENTED),  # three cases say little of a practice
        (8, 8, Level.INFORMAL),
        (1000, 1000, Level.NOT_IN_PLACE),
    ],
)
def test_a_failed_check_lowers_the_level_by_the_share_that_certainly_fails(failed, population, level):
    found = report(result(check("T04-missing", failed, population)))
    assert proposed(found).level is level


def test_the_worst_failed_check_decides():
    both = report(result(check("T03-late", 1, limit=OWN)), result(check("T04-missing", 90)))
    assert proposed(both).level is Level.INFORMAL
    assert proposed(both).reasons[0].facts["check"] == "T04-missing"


def test_nothing_failed_over_three_months_is_applied():
    assert proposed(report(result(check("T04-missing")))).level is Level.APPLIED


def test_a_short_log_carries_no_level_but_may_still_show_a_gap():
    short = {"first": "2026-05-01", "last": "2026-06-30"}
    assert proposed(report(result(check("T04-missing")), **short)).level is None
    assert proposed(report(result(check("T04-missing", 9)), **short)).level is Level.DOCUMENTED


def test_the_months_of_the_set_up_decide_what_is_short():
    assert proposed(report(result(check("T04-missing"))), made(records_months=9)).level is None


def test_advisory_checks_alone_carry_no_level():
    item = f"{STANDARD.id}/7.9-05"
    advisory = report(result(check("T12-reopened")))
    assert proposed(advisory, item=item).level is None
    assert proposed(advisory, item=item).evidence


def test_a_missed_default_of_the_tool_alone_is_no_gap_and_no_proof():
    missed = report(result(check("T03-late", 40, outcome=Outcome.ADVICE)))
    assert proposed(missed).level is None


KEPT = cube(T03_late=[(30, 0), (30, 0), (40, 0)])


def test_an_own_target_kept_month_by_month_is_measured():
    found = report(result(check("T03-late", limit=OWN)))
    assert proposed(found, cube=KEPT).level is Level.MEASURED


@pytest.mark.parametrize(
    ("limit", "counts"),
    [
        (OWN, None),  # nobody counted the months
        (LAW, KEPT),
        (TOOL, KEPT),
        (OWN, cube(T03_late=[(50, 0), (50, 0)])),  # two months
        (OWN, cube(T03_late=[(50, 0), (50, 0), (0, 0)])),  # nothing to keep in the third
        (OWN, cube(T03_late=[(50, 0), (50, 0), (50, 1)])),
    ],
)
def test_without_an_own_target_kept_in_every_month_it_is_applied(limit, counts):
    assert proposed(report(result(check("T03-late", limit=limit))), cube=counts).level is Level.APPLIED


def test_a_month_may_miss_what_the_target_leaves():
    tolerant = check("T03-late", limit=OWN).but(tolerated=0.05)
    counts = cube(T03_late=[(40, 2), (40, 1), (20, 0)])
    assert proposed(report(result(tolerant)), cube=counts).level is Level.MEASURED
    assert (
        proposed(report(result(tolerant)), cube=cube(T03_late=[(40, 3), (40, 0), (20, 0)])).level
        is Level.APPLIED
    )


def test_what_could_not_be_tested_keeps_the_level_at_applied():
    partly = report(
        result(check("T03-late", limit=OWN)),
        result(check("T04-missing", 0, 0, outcome=Outcome.NOT_TESTABLE)),
    )
    found = proposed(partly, cube=KEPT)
    assert found.level is Level.APPLIED
    assert found.reasons[1].facts == {"checks": "T04-missing"}


def test_tests_alone_never_propose_the_highest_level():
    found = propose(STANDARD, made(), report(result(check("T03-late", limit=OWN))), as_of=AS_OF, cube=KEPT)
    assert {p.level for p in found} <= {Level.MEASURED}


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_reason_and_note_has_its_words(language):
    t = translator(language)
    reports = [report(result(check("T04-missing", failed))) for failed in (0, 9, 70, 100)] + [
        report(result(check("T04-missing")), first="2026-06-01"),
        report(result(check("T03-late", limit=OWN))),
        report(
            result(check("T03-late", limit=OWN)),
            result(check("T04-missing", 0, 0, outcome=Outcome.NOT_TESTABLE)),
        ),
        report(result(check("T12-reopened"))),
    ]
    told = {
        reason.code: t.say(reason)
        for found in reports
        for p in propose(STANDARD, made(), found, as_of=AS_OF, cube=KEPT, language=language)
        for reason in p.reasons
    }
    kinds = ("absent", "informal", "partly", "advisory", "short", "applied", "untested", "measured")
    assert set(told) == {f"propose-{kind}" for kind in kinds}
    assert "require" not in " ".join(told.values())
