"""Which level the tests of an item can carry, and why: Hazır's own rules, printed with every proposal.

| what the tests say                                              | level                |
|------------------------------------------------------------------|----------------------|
| a check failed, and at least 90 % of its cases certainly do      | 0 not in place       |
| a check failed, and at least half of its cases certainly do      | 1 informal           |
| a check failed                                                   | 2 not fully applied  |
| nothing failed, but the log is shorter than the records wanted   | none                 |
| only advisory checks were asked                                  | none                 |
| nothing failed over that period                                  | 3 applied            |
| … and every own target was kept month by month, all could be tested | 4 measured        |

"Certainly": by the lower end of the exact interval of the failed share, so that two failures of three cases
do not make a practice informal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from assessment.gates import months_after
from assessment.model import Level
from assessment.statement import Statement, say
from complaints.cube import MONTH, Cube
from complaints.limits import Origin
from complaints.results import CheckKind, CheckResult, Outcome, TestResult

ABSENT, MOSTLY_FAILS = 0.9, 0.5
"""Failed shares from which a practice counts as not in place, and as informal."""

MONTHS = 3
"""Months of records that Hazır expects where nobody has set another number (the gate on records)."""

TESTED = (Outcome.FAILED, Outcome.ADVICE, Outcome.PASSED)


@dataclass(frozen=True)
class Reached:
    """What a log covers. months: how many are wanted. cube: counts by month, where they were kept."""

    first: date | None
    last: date | None
    months: int = MONTHS
    cube: Cube | None = None

    @property
    def is_enough(self) -> bool:
        """Whether the log covers the months that records should."""
        if self.first is None or self.last is None:
            return False
        return months_after(self.first, self.months) <= self.last + timedelta(days=1)


def proposed_level(
    results: Iterable[TestResult], reached: Reached
) -> tuple[Level | None, tuple[Statement, ...]]:
    """The level that these tests can carry, and the reasons; none where they cannot carry one."""
    checks = [check for result in results for check in result.checks]
    failed = [check for check in checks if check.outcome is Outcome.FAILED]
    if failed:
        return _failed(max(failed, key=lambda check: (check.low, check.id)))
    proofs = [check for check in checks if check.kind is not CheckKind.ADVICE]
    if not any(check.outcome is Outcome.PASSED for check in proofs):
        return None, (say("propose-advisory"),)
    if not reached.is_enough:
        return None, (say("propose-short", months=reached.months),)
    untested = [check.id for check in proofs if check.outcome is Outcome.NOT_TESTABLE]
    if untested:
        return Level.APPLIED, (say("propose-applied"), say("propose-untested", checks=", ".join(untested)))
    kept = _kept_by_month(proofs, reached.cube)
    if kept:
        return Level.MEASURED, (say("propose-measured", months=kept),)
    return Level.APPLIED, (say("propose-applied"),)


def _failed(worst: CheckResult) -> tuple[Level, tuple[Statement, ...]]:
    share = Fraction(worst.failed, worst.population)
    facts: dict[str, str | Fraction] = {"check": worst.id, "share": share * 100}
    if worst.low >= ABSENT:
        return Level.NOT_IN_PLACE, (say("propose-absent", **facts),)
    if worst.low >= MOSTLY_FAILS:
        return Level.INFORMAL, (say("propose-informal", **facts),)
    return Level.DOCUMENTED, (say("propose-partly", **facts),)


def _kept_by_month(proofs: Iterable[CheckResult], cube: Cube | None) -> int:
    """Months in which every own target was kept, if it was in every month; 0 otherwise.

    A time that a check holds against no limit of ours, such as a case's due date, is the organisation's own.
    """
    timed = [check for check in proofs if check.kind is CheckKind.PERFORMANCE]
    if cube is None or not all(check.outcome is Outcome.PASSED and _is_own(check) for check in timed):
        return 0
    months = [(check, _months(check, cube)) for check in timed if check.id in cube.checks]
    kept = all(failed <= check.tolerated * asked for check, found in months for asked, failed in found)
    fewest = min((len(found) for _, found in months), default=0)
    return fewest if kept and fewest >= MONTHS else 0


def _is_own(check: CheckResult) -> bool:
    return all(limit.origin is Origin.OWN for limit in check.limits.values())


def _months(check: CheckResult, cube: Cube) -> list[tuple[int, int]]:
    """Population and failures of each month in which the check was asked of any case."""
    asked, failed = f"{check.id}:asked", f"{check.id}:failed"
    rows = cube.by(MONTH, asked, failed).to_pylist()
    return [(row[asked], row[failed]) for row in rows if row[MONTH] is not None and row[asked]]
