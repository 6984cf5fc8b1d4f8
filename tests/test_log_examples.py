"""Every check on hand-made logs: tests/log_examples/*.yaml promise what it finds, to the last case."""

import pytest
from tiny_logs import Example, Expected, examples

from complaints.results import CheckResult
from complaints.run import run_tests

EXAMPLES = [pytest.param(example, id=name) for name, example in examples()]


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_log_gives_what_its_example_promises(example: Example):
    found = {check.id: check for test in run_tests(example.open())[0] for check in test.checks}
    assert {id_: seen(found[id_], wanted) for id_, wanted in example.expect.items()} == {
        id_: wanted.model_dump() | {"failed": count(wanted)} for id_, wanted in example.expect.items()
    }


def seen(found: CheckResult, wanted: Expected) -> dict[str, object]:
    facts = {name: found.facts.get(name) for name in wanted.facts}
    return found.model_dump(include=set(Expected.model_fields)) | {"facts": facts}


def count(wanted: Expected) -> int:
    return len(wanted.failing) if wanted.failed is None else wanted.failed
