"""From tests on a complaint log to the assessment: evidence, notes, newer logs, gates."""

from datetime import date

import pytest
from log_reports import (
    ACKNOWLEDGED,
    AS_OF,
    HASH,
    IDENTIFIED,
    LATER,
    LAW,
    OWN,
    STANDARD,
    check,
    made,
    proposed,
    report,
    result,
    with_all,
)

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
)
from assessment.readiness import assess
from checklists.model import Depth
from complaints.log_evidence import evidence_id
from complaints.logtests import log_tests
from complaints.newer_log import compare
from complaints.propose import attachment, propose, taken
from complaints.results import Outcome
from i18n import translator

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
