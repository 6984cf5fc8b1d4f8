"""Every check on hand-made logs: tests/log_examples/*.yaml promise what it finds, to the last case."""

import re
from string import Formatter

import pytest
from tiny_logs import Example, Expected, examples

from complaints.logtests import log_tests
from complaints.results import CheckResult, Outcome
from complaints.run import run_tests
from complaints.telling import limits_told, sentence

EXAMPLES = [pytest.param(example, id=name) for name, example in examples()]
CHECKS = {check.id: check for test in log_tests().values() for check in test.checks}


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_log_gives_what_its_example_promises_and_is_told_in_full(example: Example):
    tests = {id_[:3] for id_ in example.expect}
    found = {c.id: c for test in run_tests(example.open(), only=tests)[0] for c in test.checks}
    assert {id_: seen(found[id_], wanted) for id_, wanted in example.expect.items()} == {
        id_: wanted.model_dump() | {"failed": count(wanted)} for id_, wanted in example.expect.items()
    }
    assert {id_: unknown for id_, check in found.items() if (unknown := unknown_words(check))} == {}
    told = [told for check in found.values() for told in (in_words(check, "en"), in_words(check, "tr"))]
    assert [text for text in told if not text or re.search(r"[{}]|None(?! of)", text)] == []


def seen(found: CheckResult, wanted: Expected) -> dict[str, object]:
    facts = {name: found.facts.get(name) for name in wanted.facts}
    return found.model_dump(include=set(Expected.model_fields)) | {"facts": facts}


def count(wanted: Expected) -> int:
    return len(wanted.failing) if wanted.failed is None else wanted.failed


def in_words(found: CheckResult, language: str) -> str:
    return sentence(found, language) + limits_told(found, language)


def unknown_words(found: CheckResult) -> set[str]:
    """Placeholders of a failed check's sentence that are no count, no limit and no fact."""
    if found.outcome not in (Outcome.FAILED, Outcome.ADVICE):
        return set()
    named = {name for _, name, _, _ in Formatter().parse(CHECKS[found.id].failed.en) if name}
    return named - {"failed", "population", "rate", *found.limits, *found.facts}
