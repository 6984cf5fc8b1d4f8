"""What the tests on a complaint log say: frozen models, kept and printed as they are.

    CheckResult ─ in ─▶ TestResult (T01 … T33) ─ in ─▶ LogReport

No figure stands alone: every result has its population, its exact interval, the limit it was held against
and where that limit comes from (domain rule 6: own target, law or sector rule, tool default).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from pydantic import Field

from checklists.words import ClauseNumber, Frozen, LogTestId, RequirementId
from complaints.fields import FieldName
from complaints.limits import Limit, Origin

LISTED = 1000
"""Failing units that a result lists; their number is always whole."""

Fact = str | int | float


class CheckKind(StrEnum):
    """What missing it means: a record is missing (E), an agreed time or figure is missed (P), advice (A)."""

    EVIDENCE = "E"
    PERFORMANCE = "P"
    ADVICE = "A"


class Outcome(StrEnum):
    """How a check ended, worst first.

    failed: an evidence gap, or a missed own target or rule. advice: a missed tool default, or an advisory
    check. empty: the log has no case that the check is about; not-testable: columns are missing.
    """

    FAILED = "failed"
    ADVICE = "advice"
    NOT_TESTABLE = "not-testable"
    EMPTY = "empty"
    PASSED = "passed"

    @property
    def rank(self) -> int:
        """0 (failed) to 4 (passed)."""
        return list(Outcome).index(self)


ROUNDING = 1e-6
"""Cases: 29 of 100 are not more than 0.29 of them, whatever binary fractions say."""


def outcome_of(
    kind: CheckKind, limits: Mapping[str, Limit], tolerated: float, population: int, failed: int
) -> Outcome:
    """How so many failures end a check. A missed number of the tool's own is advice."""
    if not population:
        return Outcome.EMPTY
    if failed <= tolerated * population + ROUNDING:
        return Outcome.PASSED
    tools_number = any(limit.origin is Origin.TOOL for limit in limits.values())
    if kind is CheckKind.ADVICE or (kind is CheckKind.PERFORMANCE and tools_number):
        return Outcome.ADVICE
    return Outcome.FAILED


class CheckResult(Frozen):
    """One check on every unit of its population.

    unit: what is counted ("case", "day", "channel", …: Fluent message log-unit-<unit>).
    low, high: exact 95 % interval (Clopper and Pearson) of the failed share, as fractions 0 to 1.
    tolerated: share that may fail, 0 to 1. needs: fields that the log lacks; wants: settings (names in
    ``Targets``) that nobody has made.
    failing: units that fail, in the log's order, at most ``LISTED``. facts: what its sentence names besides.
    """

    id: str
    kind: CheckKind
    outcome: Outcome
    unit: str = "case"
    population: int = Field(default=0, ge=0)
    failed: int = Field(default=0, ge=0)
    low: float = 0.0
    high: float = 1.0
    tolerated: float = 0.0
    limits: dict[str, Limit] = Field(default_factory=dict)
    needs: tuple[FieldName, ...] = ()
    wants: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    facts: dict[str, Fact] = Field(default_factory=dict)

    @property
    def rate(self) -> float | None:
        """Failed share, 0 to 1; None where there is nothing to fail."""
        return self.failed / self.population if self.population else None

    def counting(self, population: int, failed: int) -> Self:
        """The same check on a part of the log; which cases failed in it is not known."""
        from complaints.intervals import interval  # SciPy takes a while to import

        low, high = interval(failed, population)
        outcome = outcome_of(self.kind, self.limits, self.tolerated, population, failed)
        part = {"population": population, "failed": failed, "low": low, "high": high, "outcome": outcome}
        return self.but(**part, failing=(), facts={})


class TestResult(Frozen):
    """A test with all its checks; clauses and the items it feeds as the catalogue has them."""

    __test__ = False  # no test of ours, whatever pytest makes of the name

    test: LogTestId
    clauses: tuple[ClauseNumber, ...]
    feeds: tuple[RequirementId, ...]
    checks: tuple[CheckResult, ...]

    @property
    def outcome(self) -> Outcome:
        """The worst of its checks that could be tested; not testable or empty only if all are."""
        said = [c.outcome for c in self.checks]
        tested = [o for o in said if o in (Outcome.FAILED, Outcome.ADVICE, Outcome.PASSED)]
        return min(tested or said, key=lambda o: o.rank)

    @property
    def main(self) -> CheckResult:
        """The check that decides the outcome; of several the first."""
        return next(c for c in self.checks if c.outcome is self.outcome)
