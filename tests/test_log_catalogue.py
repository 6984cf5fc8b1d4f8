"""The catalogue of log tests: whole, in step with the checklist and with its expressions, worded in full."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from tiny_logs import examples

from checklists import load_standard
from complaints.fields import EXTRA_COLUMNS, fields
from complaints.logtests import Check, log_tests
from complaints.logtests.expressions import LOGIC
from complaints.results import Outcome
from i18n import translator

TESTS = log_tests()
CHECKS = {check.id: check for test in TESTS.values() for check in test.checks}


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def sentences(check: Check) -> list[dict[str, str]]:
    texts = [check.passed, check.failed] + ([check.empty] if check.empty else [])
    return [{"en": text.en, "tr": text.tr} for text in texts]


def test_all_thirty_three_tests_are_there():
    assert list(TESTS) == [f"T{number:02}" for number in range(1, 34)]


def test_every_check_has_an_expression_and_every_expression_a_check():
    assert set(LOGIC) == set(CHECKS)


def test_a_checks_id_begins_with_its_tests():
    assert [c.id for test in TESTS.values() for c in test.checks if not c.id.startswith(f"{test.id}-")] == []


@pytest.mark.parametrize("test_id", list(TESTS))
def test_a_test_feeds_the_items_that_name_it(test_id: str):
    standard = load_standard("iso-10002-2018")
    named = {id_ for id_, item in standard.requirements.items() if test_id in item.log_tests}
    assert set(TESTS[test_id].feeds) == named
    assert len(TESTS[test_id].feeds) == len(named)


def test_the_checklist_names_no_test_that_is_not_there():
    standard = load_standard("iso-10002-2018")
    named = {test for item in standard.requirements.values() for test in item.log_tests}
    assert named <= set(TESTS)


def test_a_tests_clauses_are_clauses_of_the_standard():
    clauses = load_standard("iso-10002-2018").clauses
    wrong = [(test.id, clause) for test in TESTS.values() for clause in test.clauses if clause not in clauses]
    assert wrong == []


def test_what_a_check_needs_are_fields():
    known = {*fields(), *EXTRA_COLUMNS}
    assert [(check.id, name) for check in CHECKS.values() for name in check.needs if name not in known] == []


def test_both_languages_name_the_same_counts_limits_and_facts():
    differing = [
        check.id
        for check in CHECKS.values()
        for said in sentences(check)
        if placeholders(said["en"]) != placeholders(said["tr"])
    ]
    assert differing == []


def test_no_suffix_is_glued_to_what_is_filled_in():
    """The vowels of an ending depend on the number before it: write the word beside the number instead."""
    turkish = [(check.id, said["tr"]) for check in CHECKS.values() for said in sentences(check)]
    assert [(id_, text) for id_, text in turkish if re.search(r"}['’]?\w", text)] == []


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_unit_and_setting_has_a_name(language: str):
    t = translator(language)
    assert {check.unit for check in CHECKS.values() if not t.has(f"log-unit-{check.unit}")} == set()
    asked = {name for check in CHECKS.values() for name in check.wants}
    asked |= {p.asked_of for c in CHECKS.values() for p in c.limits.values() if p.asked_of}
    assert {name for name in asked if not t.has(f"log-want-{name}")} == set()
    limits = {name for check in CHECKS.values() for name in check.limits}
    assert {name for name in limits if not t.has(f"log-limit-of-{name}")} == set()


OF_SETTINGS = {"channels", "sites", "reconcile"}
"""Settings that list what is asked about: with them there is always something to ask."""


def test_every_check_has_tiny_logs_where_it_passes_fails_has_nothing_to_ask_and_lacks_a_column():
    shown: dict[str, set[Outcome]] = {id_: set() for id_ in CHECKS}
    for _, example in examples():
        for id_, wanted in example.expect.items():
            failed = wanted.outcome is Outcome.ADVICE
            shown[id_].add(Outcome.FAILED if failed else wanted.outcome)
    every = {Outcome.PASSED, Outcome.FAILED, Outcome.EMPTY, Outcome.NOT_TESTABLE}
    unshown = {id_: every - seen for id_, seen in shown.items()}
    for id_ in [check.id for check in CHECKS.values() if OF_SETTINGS & set(check.wants)]:
        unshown[id_] -= {Outcome.EMPTY}
    assert {id_: lacking for id_, lacking in unshown.items() if lacking} == {}
