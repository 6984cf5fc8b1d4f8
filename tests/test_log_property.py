"""Every check against an independent, slow implementation in plain Python, on random logs full of edges."""

import ibis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_logs import random_log, table_of
from slow_oracle import CHECKS, Oracle

from complaints.log import open_log
from complaints.logtests import log_tests
from complaints.results import CheckResult, Outcome
from complaints.run import run_tests

ROWS = 150
EXAMPLES = 5
COUNTED_ONLY = {"T01-gap"}
"""Checks whose failing units are named as ranges: how many there are is compared, not how they are called."""


def test_the_slow_implementation_knows_every_check():
    assert set(CHECKS) == {check.id for test in log_tests().values() for check in test.checks}


def test_the_slow_implementation_shares_no_logic_with_the_fast_one():
    import ast
    from pathlib import Path

    modules = {
        node.module
        for path in (Path(__file__).parent / "slow_oracle").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
    }
    ours = {module for module in modules if module and module.startswith("complaints")}
    data = {"calendars", "fields", "folding", "limits", "targets", "vague_words"}
    assert ours <= {f"complaints.{name}" for name in data}


def differences(seed: int, rows: int = ROWS) -> list[str]:
    """Where the fast and the slow way disagree about a random log."""
    cases, targets, as_of = random_log(seed, rows)
    oracle = Oracle(cases, targets, as_of)
    results, _ = run_tests(open_log(ibis.memtable(table_of(cases)), targets, as_of=as_of))
    checks = [check for result in results for check in result.checks if check.id in CHECKS]
    return [told for check in checks for told in _difference(oracle, check)]


def _difference(oracle: Oracle, check: CheckResult) -> list[str]:
    if check.outcome is Outcome.NOT_TESTABLE:
        return [f"{check.id} could not be asked: {check.needs}"] if check.needs else []
    slow = CHECKS[check.id](oracle, check.limits)
    fast = (check.population, check.failed)
    if fast != (slow.population, slow.failures):
        slowly = (slow.population, slow.failures)
        return [f"{check.id}: {fast}, slowly {slowly} {check.failing} {slow.failing}"]
    if check.id not in COUNTED_ONLY and sorted(check.failing) != sorted(slow.failing):
        return [f"{check.id}: {sorted(check.failing)}, slowly {sorted(slow.failing)}"]
    in_order = check.unit != "case" or list(check.failing) == list(slow.failing)
    return [] if in_order else [f"{check.id}: listed out of the log's order"]


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(min_value=0, max_value=2**32))
def test_every_check_agrees_with_the_slow_implementation(seed):
    assert differences(seed) == []


@pytest.mark.parametrize("seed", [1, 4])
def test_a_larger_log_agrees_too(seed):
    assert differences(seed, 600) == []
