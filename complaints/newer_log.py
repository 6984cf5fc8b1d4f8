"""What a newer log says differently from the one before, test by test."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assessment.statement import Statement, say
from complaints.results import Outcome, TestResult


@dataclass(frozen=True)
class Changed:
    """What changed of one test; before is None for a test that the older log's report does not have."""

    test: str
    before: Outcome | None
    after: Outcome
    said: Statement


def compare(old: Iterable[TestResult], new: Iterable[TestResult]) -> tuple[Changed, ...]:
    """Every test whose outcome or counts differ, in the tests' order."""
    before = {result.test: result for result in old}
    changes = (_changed(before.get(result.test), result) for result in new)
    return tuple(change for change in changes if change)


def _changed(old: TestResult | None, new: TestResult) -> Changed | None:
    counts: dict[str, str | int] = {"test": new.test, **_counts(new)}
    if old is None:
        said = say("log-changed-new", outcome=new.outcome.value, **counts)
        return Changed(new.test, None, new.outcome, said)
    was = {f"was_{name}": count for name, count in _counts(old).items()}
    if old.outcome is not new.outcome:
        facts = {"before": old.outcome.value, "after": new.outcome.value}
        return Changed(
            new.test, old.outcome, new.outcome, say("log-changed-outcome", **facts, **was, **counts)
        )
    if _counts(old) != _counts(new):
        said = say("log-changed-counts", outcome=new.outcome.value, **was, **counts)
        return Changed(new.test, old.outcome, new.outcome, said)
    return None


def _counts(result: TestResult) -> dict[str, int]:
    """Of the check that decides."""
    return {"failed": result.main.failed, "population": result.main.population}
