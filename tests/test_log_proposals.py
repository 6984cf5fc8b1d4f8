"""From tests on a complaint log to the assessment: evidence, levels, notes, newer logs, gates."""

from datetime import date, datetime

import pyarrow as pa
import pytest

from assessment.findings import Grade
from assessment.model import (
    Answer,
    Assessment,
    Confidence,
    Criterion,
    CriterionBasis,
    Evidence,
    EvidenceKind,
    Level,
    LogTestOutcome,
    Setup,
)
from assessment.readiness import assess
from checklists import load_standard
from checklists.model import Depth
from complaints.cube import Cube
from complaints.intervals import interval
from complaints.limits import Limit, Origin, Unit
from complaints.log_evidence import evidence_id
from complaints.log_report import LogReport, Source
from complaints.logtests import log_tests
from complaints.newer_log import compare
from complaints.propose import Proposal, attachment, propose, taken
from complaints.results import CheckResult, Outcome, TestResult
from i18n import translator

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


# Evidence


def test_a_result_is_evidence_tested_on_the_system_for_the_logs_period():
    (piece,) = proposed(report(result(check("T03-late")))).evidence
    assert (piece.kind, piece.confidence) == (EvidenceKind.LOG_TEST, Confidence.SYSTEM_TESTED)
    assert piece.log_test == LogTestOutcome(test="T03", passed=True)
    assert (piece.period_start, piece.speaks_for) == (date(2026, 1, 1), date(2026, 6, 30))
    assert piece.title == "Log test T03: Acknowledgement in time"
    assert "complaints.csv" in piece.reference
    assert HASH in piece.reference


def test_it_hangs_on_every_item_that_the_test_feeds_and_on_no_other():
    proposals = propose(STANDARD, made(), report(result(check("T03-late"))), as_of=AS_OF)
    assert {p.requirement for p in proposals} == set(log_tests()["T03"].feeds)
    assert len({p.evidence for p in proposals}) == 1


def test_advice_passes_and_only_a_failure_does_not():
    advised = report(result(check("T03-late", 9, outcome=Outcome.ADVICE)))
    failed = report(result(check("T03-late", 9, limit=OWN)))
    assert proposed(advised).evidence[0].log_test == LogTestOutcome(test="T03", passed=True)
    assert proposed(failed).evidence[0].log_test == LogTestOutcome(test="T03", passed=False)


@pytest.mark.parametrize("outcome", [Outcome.NOT_TESTABLE, Outcome.EMPTY])
def test_what_could_not_be_tested_gives_no_evidence_and_no_proposal(outcome):
    untested = result(check("T03-late", 0, 0, outcome=outcome))
    assert propose(STANDARD, made(), report(untested), as_of=AS_OF) == ()


def test_a_log_with_dates_in_the_future_speaks_for_no_day_after_today():
    found = report(result(check("T03-late")), last="2031-01-01")
    assert proposed(found).evidence[0].speaks_for == AS_OF


def test_an_item_that_is_not_applicable_or_not_asked_has_no_proposal():
    found = report(result(check("T03-late")))
    declared = made(Answer(requirement=ACKNOWLEDGED, not_applicable="No complaints by phone"))
    quick = made(depth=Depth.QUICK)
    asked = {r.id for r in STANDARD.select(quick.setup.depth)}
    assert ACKNOWLEDGED not in {p.requirement for p in propose(STANDARD, declared, found, as_of=AS_OF)}
    assert {p.requirement for p in propose(STANDARD, quick, found, as_of=AS_OF)} <= asked


def test_attaching_the_same_log_twice_changes_nothing():
    once = with_all(made(), report(result(check("T03-late", 9, limit=OWN))))
    assert with_all(once, report(result(check("T03-late", 9, limit=OWN)))) == once
    assert proposed(report(result(check("T03-late", 9, limit=OWN))), once).is_attached


# Levels


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


# Notes, criteria, findings


def test_a_gap_against_an_own_target_names_the_procedure():
    found = proposed(report(result(check("T03-late", 9, limit=OWN))))
    assert found.criterion == Criterion(basis=CriterionBasis.PROCEDURE, reference="PR-08, 4.2")
    assert "PR-08, 4.2" in found.notes.missing
    assert found.notes.seen == ""


def test_a_gap_against_a_rule_names_the_rule_and_is_no_legal_opinion():
    found = proposed(report(result(check("T03-late", 9, limit=LAW))))
    assert found.criterion == Criterion(basis=CriterionBasis.LEGAL, reference="CBB Rulebook")
    assert "no legal opinion" in found.notes.missing


def test_a_missing_record_is_a_gap_against_what_the_guidance_recommends():
    found = proposed(report(result(check("T04-missing", 9))))
    assert found.criterion is None
    assert "clause 7.4, which recommends it" in found.notes.missing


def test_an_own_target_without_a_document_is_named_as_such():
    found = proposed(report(result(check("T03-late", 9, limit=OWN.but(source="")))))
    assert found.criterion == Criterion(basis=CriterionBasis.PROCEDURE, reference="Own target: 1 working day")


def test_advice_is_told_among_what_was_seen_and_called_no_gap():
    found = proposed(
        report(result(check("T03-late", 9, outcome=Outcome.ADVICE)), result(check("T04-missing")))
    )
    assert found.level is Level.APPLIED
    assert "Advice, no gap:" in found.notes.seen
    assert found.notes.missing == ""


def test_taking_a_proposal_over_makes_the_draft_finding():
    after = with_all(made(), report(result(check("T04-missing", 90))))
    judged = assess(STANDARD, after, as_of=AS_OF)
    finding = next(f for f in judged.readiness.findings if f.requirement.id == ACKNOWLEDGED)
    assert finding.grade is Grade(finding.requirement.if_absent)
    assert finding.criterion.code == "criterion-guidance"
    assert "no acknowledgement on record" in finding.answer.missing


def test_notes_and_criterion_that_somebody_wrote_stay():
    written = Answer(
        requirement=ACKNOWLEDGED,
        level=Level.MEASURED,
        seen="Card on the wall.",
        criterion=Criterion(basis=CriterionBasis.SCHEME, reference="Scheme S"),
    )
    answer = taken(proposed(report(result(check("T03-late", 9, limit=OWN))), made(written)), level=True)
    assert answer.seen == "Card on the wall."
    assert answer.criterion == written.criterion
    assert answer.level is Level.DOCUMENTED


def test_without_its_level_a_proposal_only_attaches_evidence():
    written = Answer(requirement=ACKNOWLEDGED, level=Level.MEASURED, seen="x", missing="y")
    answer = taken(proposed(report(result(check("T03-late", 9, limit=OWN))), made(written)), level=False)
    assert answer.but(evidence=()) == written
    assert answer.evidence


def test_a_newer_draft_takes_the_place_of_the_older_in_whatever_language():
    first = made(Answer(requirement=ACKNOWLEDGED, seen="Card on the wall."))
    gap, clean = result(check("T04-missing", 9)), result(check("T04-missing"))
    turkish = propose(STANDARD, first, report(gap), as_of=AS_OF, language="tr")
    answers = attachment(turkish, levels={ACKNOWLEDGED}).answers
    pieces = attachment(turkish).evidence
    then = made(*answers, evidence=pieces)
    assert "Kayıt testleri –" in then.answers[ACKNOWLEDGED].missing
    after = with_all(then, report(clean, sha=LATER)).answers[ACKNOWLEDGED]
    assert after.missing == ""
    assert after.seen.count("Log tests –") == 1
    assert after.seen.startswith("Card on the wall.\n\n")


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


# Newer logs


def test_a_newer_log_takes_the_place_of_an_older_one_it_reaches_into():
    old = with_all(made(), report(result(check("T04-missing", 9))))
    new = report(result(check("T04-missing")), sha=LATER, first="2026-04-01", last="2026-09-30")
    assert proposed(new, old).replaced == (evidence_id(HASH, "T04"),)
    after = with_all(old, new)
    assert [e.log_test.passed for e in after.evidence.values() if e.log_test] == [True]
    assert after.answers[ACKNOWLEDGED].evidence == (evidence_id(LATER, "T04"),)


def test_a_log_that_continues_an_older_one_stays_beside_it():
    old = with_all(made(), report(result(check("T04-missing")), last="2026-03-31"))
    new = report(result(check("T04-missing")), sha=LATER, first="2026-04-01", last="2026-06-30")
    assert proposed(new, old).replaced == ()
    assert len(with_all(old, new).evidence) == 2


def test_an_older_log_takes_no_newer_ones_place():
    newer = with_all(made(), report(result(check("T04-missing")), sha=LATER))
    older = report(result(check("T04-missing")), last="2026-05-31")
    assert proposed(older, newer).replaced == ()


def test_evidence_that_somebody_wrote_and_other_tests_stay():
    by_hand = Evidence(
        id="d" * 32, kind=EvidenceKind.LOG_TEST, title="T04 by hand", reference=f"sheet {HASH}",
        speaks_for=date(2026, 2, 1), log_test=LogTestOutcome(test="T04", passed=False),
    )  # fmt: skip
    assessment = made(Answer(requirement=ACKNOWLEDGED, evidence=(by_hand.id,)), evidence=(by_hand,))
    found = proposed(report(result(check("T04-missing"))), assessment)
    assert found.replaced == ()
    assert taken(found, level=True).evidence == (by_hand.id, evidence_id(HASH, "T04"))


def test_what_changed_is_told_test_by_test():
    old = (
        result(check("T03-late", 9, limit=OWN)),
        result(check("T04-missing", 3)),
        result(check("T12-reopened")),
    )
    new = (
        result(check("T03-late", limit=OWN)),
        result(check("T04-missing", 2)),
        result(check("T12-reopened")),
        result(check("T11-recourse", 1)),
    )
    changes = compare(old, new)
    assert [(c.test, c.before, c.after) for c in changes] == [
        ("T03", Outcome.FAILED, Outcome.PASSED),
        ("T04", Outcome.FAILED, Outcome.FAILED),
        ("T11", None, Outcome.FAILED),
    ]
    assert translator("en").say(changes[0].said) == "T03: was failed (9 of 100), is passed (0 of 100)."
    assert translator("en").say(changes[1].said) == "T04: still failed: 3 of 100 before, 2 of 100 now."
    assert all(translator("tr").say(c.said) for c in changes)


# Gates


def gate(assessment: Assessment, id_: str) -> list[str]:
    judged = assess(STANDARD, assessment, as_of=AS_OF)
    found = next(g for g in judged.readiness.gates if g.gate.id == id_)
    return [statement.code for statement in found.held_by]


WHOLE = (
    result(check("T01-duplicate"), check("T01-gap")),
    result(check("T02-incomplete"), check("T02-identity")),
    result(check("T17-order"), check("T17-future")),
)


def test_a_whole_log_opens_the_gates_on_the_log_and_on_records():
    assert gate(made(), "complaint-log") != []
    assert gate(made(), "operating-records") == ["gate-records-none"]
    after = with_all(made(), report(*WHOLE))
    assert gate(after, "complaint-log") == []
    assert gate(after, "operating-records") == []


def test_a_failed_integrity_test_closes_the_gate_until_a_newer_log_passes():
    broken = report(result(check("T01-duplicate", 2), check("T01-gap")), *WHOLE[1:])
    after = with_all(made(), broken)
    assert gate(after, "complaint-log") == ["gate-test-failed", "gate-item-low"]
    mended = with_all(after, report(*WHOLE, sha=LATER, last="2026-09-30"))
    assert gate(mended, "complaint-log") == []


def test_a_short_log_leaves_the_gate_on_records_closed():
    answered = made(Answer(requirement=IDENTIFIED, level=Level.APPLIED))
    after = with_all(answered, report(*WHOLE, first="2026-05-01"))
    assert gate(after, "operating-records") == ["gate-records-short"]
