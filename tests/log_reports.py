"""Results of log tests as they would come, for tests of what is made of them."""

from datetime import date, datetime

import pyarrow as pa

from assessment.model import (
    Answer,
    Assessment,
    Evidence,
    Setup,
)
from checklists import load_standard
from complaints.cube import Cube
from complaints.intervals import interval
from complaints.limits import Limit, Origin, Unit
from complaints.log_report import LogReport, Source
from complaints.logtests import log_tests
from complaints.propose import Proposal, attachment, propose
from complaints.results import CheckResult, Outcome, TestResult

STANDARD = load_standard()
HASH, LATER = "a" * 64, "b" * 64
AS_OF = date(2026, 11, 22)
ACKNOWLEDGED, IDENTIFIED = f"{STANDARD.id}/7.4-01", f"{STANDARD.id}/7.2-01"
OWN = Limit(amount=1, unit=Unit.WORKING_DAYS, origin=Origin.OWN, source="PR-08, 4.2")
LAW = Limit(amount=5, unit=Unit.WORKING_DAYS, origin=Origin.LAW, source="CBB Rulebook")
TOOL = Limit(amount=2, unit=Unit.WORKING_DAYS)


def check(
    id_: str,
    failed: int = 0,
    population: int = 100,
    *,
    limit: Limit | None = None,
    outcome: Outcome | None = None,
) -> CheckResult:
    """A result of a check as the tests give it."""
    made = next(c for c in log_tests()[id_[:3]].checks if c.id == id_)
    low, high = interval(failed, population)
    default = Outcome.FAILED if failed else Outcome.PASSED
    limits = {"limit": limit or TOOL} if "limit" in made.limits else {}
    return CheckResult(
        id=id_, kind=made.kind, outcome=outcome or default, population=population, failed=failed,
        low=low, high=high, limits=limits,
    )  # fmt: skip


def result(*checks: CheckResult) -> TestResult:
    test = log_tests()[checks[0].id[:3]]
    return TestResult(test=test.id, clauses=test.clauses, feeds=test.feeds, checks=checks)


def report(
    *results: TestResult, sha: str = HASH, first: str = "2026-01-01", last: str = "2026-06-30"
) -> LogReport:
    """The part of a report that proposals look at."""
    source = Source(
        place="complaints.csv",
        format="csv",
        sha256=sha,
        rows_in=500,
        rows_tested=500,
        rows_refused=0,
        fields=(),
    )
    return LogReport.model_construct(
        source=source, tests=results, first=date.fromisoformat(first), last=date.fromisoformat(last),
        as_of=datetime.fromisoformat(f"{last}T23:59:59"), cases=500,
    )  # fmt: skip


def made(*answers: Answer, evidence: tuple[Evidence, ...] = (), **setup: object) -> Assessment:
    return Assessment(
        id="c" * 32,
        setup=Setup(organisation="Iğdır Şeker A.Ş.", scope="All of it", report_language="en", **setup),
        standard_hash=STANDARD.content_hash,
        answers={a.requirement: a for a in answers},
        evidence={e.id: e for e in evidence},
    )


def proposed(
    found: LogReport,
    assessment: Assessment | None = None,
    *,
    cube: Cube | None = None,
    item: str = ACKNOWLEDGED,
) -> Proposal:
    proposals = propose(STANDARD, assessment or made(), found, as_of=AS_OF, cube=cube)
    return next(p for p in proposals if p.requirement == item)


def with_all(assessment: Assessment, found: LogReport) -> Assessment:
    """The assessment after everything proposed was attached, levels and notes too."""
    proposals = propose(STANDARD, assessment, found, as_of=AS_OF)
    change = attachment(proposals, levels={p.requirement for p in proposals})
    kept = {id_: e for id_, e in assessment.evidence.items() if id_ not in change.replaced}
    return assessment.but(
        evidence=kept | {e.id: e for e in change.evidence},
        answers=assessment.answers | {a.requirement: a for a in change.answers},
    )


def cube(**months: list[tuple[int, int]]) -> Cube:
    """Counts by month: population and failures of checks whose ids are given with "_" for "-"."""
    count = len(next(iter(months.values())))
    table = {"month": [date(2026, 1 + n, 1) for n in range(count)]}
    for name, counted in months.items():
        id_ = name.replace("_", "-")
        table |= {f"{id_}:asked": [a for a, _ in counted], f"{id_}:failed": [f for _, f in counted]}
    return Cube(pa.table(table))
