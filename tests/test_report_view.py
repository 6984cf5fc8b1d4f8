"""What a report says is decided in its view: sections, words, figures, order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from reporting import DAY, LANGUAGES, STANDARD, answer, body, complete, example, small, strings, view

from assessment.findings import Grade
from assessment.model import Accreditation, Confidence, Criterion, CriterionBasis, Evidence, EvidenceKind
from reports.identity import content_hash
from reports.material import clip, tone, whole_percent
from reports.options import ReportKind, ReportOptions, Section
from reports.view import preview_view

PROOF = Evidence(
    id="1" * 32, title="Prosedür PR-08", confidence=Confidence.SAMPLED, speaks_for=date(2026, 3, 1)
)
NEVER = re.compile(r"\{|\}|report-|say-|Fraction|<|datetime|\bnan\b")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(ReportKind))
def test_every_kind_prints_its_sections_in_order_and_numbers_them(language, kind):
    sections = view(example(language), language, kind=kind).sections
    assert [s.key for s in sections] == [s.value for s in ReportOptions(kind=kind).chosen()]
    assert [s.number for s in sections] == [str(n) for n in range(1, len(sections) + 1)]
    assert all(s.title for s in sections)


def test_sections_can_be_switched_off_one_by_one():
    for section in Section:
        left = frozenset(Section) - {section}
        assert section.value not in [s.key for s in view(small(), sections=left).sections]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("depth", list(STANDARD.depths))
def test_an_empty_assessment_of_any_depth_makes_a_report(language, depth):
    report = view(small(depth=depth), language)
    assert body(report, "open").rows
    assert body(report, "not-applicable").none
    assert body(report, "evidence").none
    assert body(report, "summary").provisional


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_of_a_report_shows_a_program_behind_it(language):
    for assessment in (example(language), complete(language), small()):
        faulty = [text for text in strings(view(assessment, language)) if NEVER.search(text)]
        assert faulty == []


def test_a_log_test_is_named_once_in_the_register():
    rows = body(view(example("tr")), "evidence").rows
    (row,) = (row for row in rows if "T03" in row.where)
    assert row.where.count("T03") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_of_the_assessment_is_told_once(language):
    told = [
        gap.number
        for clause in body(view(example(language), language), "gaps").clauses
        for gap in clause.gaps
    ]
    assert len(told) == len(set(told)) > 40


def test_without_recommendations_nothing_advises():
    report = view(example("en"), recommendations=False)
    assert body(report, "summary").steps == ()
    assert {gap.advice for clause in body(report, "gaps").clauses for gap in clause.gaps} == {""}
    advising = view(example("en"))
    assert body(advising, "summary").steps
    assert all(gap.advice for clause in body(advising, "gaps").clauses for gap in clause.gaps)


def test_the_biggest_gaps_come_gravest_first_and_are_five():
    gaps = body(view(complete("en")), "summary").gaps
    ranks = [Grade(gap.grade).rank for gap in gaps]
    assert len(gaps) == 5
    assert ranks == sorted(ranks)
    assert ranks[0] == 0


def test_a_gap_is_held_against_the_guidance_unless_another_criterion_is_named():
    own = Criterion(basis=CriterionBasis.PROCEDURE, reference="PR-08, 4.3")
    report = view(small(answer("5.2-01", 1), answer("7.1-01", 0, criterion=own)))
    criteria = {g.number: g.criterion for c in body(report, "gaps").clauses for g in c.gaps}
    assert criteria["5.2-01"] == "Gap against the guidance of ISO 10002:2018, clause 5.2"
    assert criteria["7.1-01"].startswith("Nonconformity candidate against PR-08, 4.3")


def test_a_scheme_turns_gaps_into_candidates_against_the_scheme():
    report = view(small(answer("5.2-01", 1), scheme="MMYS-01"))
    assert "against scheme MMYS-01" in body(report, "gaps").clauses[0].gaps[0].criterion


def test_evidence_is_labelled_in_the_order_it_is_first_cited():
    loose, second = (replace_id(PROOF, n) for n in "23")
    answers = (
        answer("5.2-01", 2, evidence=(second.id,)),
        answer("5.3-01", 2, evidence=(second.id, PROOF.id)),
    )
    report = view(small(*answers, evidence=(PROOF, loose, second)))
    rows = body(report, "evidence").rows
    assert [(r.label, r.used_for) for r in rows] == [("E1", "5.2-01, 5.3-01"), ("E2", "5.3-01"), ("E3", "–")]


def replace_id(piece: Evidence, digit: str) -> Evidence:
    return piece.model_copy(update={"id": digit * 32})


def test_evidence_that_has_expired_is_marked_as_not_counting():
    old = PROOF.model_copy(update={"valid_until": date(2026, 5, 31)})
    row = body(view(small(evidence=(old,))), "evidence").rows[0]
    assert not row.counts
    assert "expired 31 May 2026" in row.about.replace("\N{NO-BREAK SPACE}", " ")


def test_a_log_test_tells_its_outcome():
    outcome = {"test": "T01", "passed": False}
    piece = Evidence(id="4" * 32, title="Log", kind=EvidenceKind.LOG_TEST, log_test=outcome)
    assert "T01 failed" in body(view(small(evidence=(piece,))), "evidence").rows[0].where


def test_what_is_not_applicable_stands_with_its_reason():
    rows = body(view(small(answer("7.1-02", not_applicable="No shop."))), "not-applicable").rows
    assert [(r.number, r.remark) for r in rows] == [("7.1-02", "No shop.")]


def test_accreditation_is_not_verified_unless_its_number_and_scope_are_given():
    bare = Accreditation(body="TÜRKAK", number="", scope="")
    full = Accreditation(body="TÜRKAK", number="AB-0001-YS", scope="QMS")
    for stated, words in ((None, "not verified."), (bare, "not verified."), (full, "AB-0001-YS, scope: QMS")):
        limits = " ".join(body(view(small(accreditation=stated)), "method").limits)
        assert words in limits
        assert "not verified" in limits


def test_the_scores_in_the_arithmetic_can_be_recomputed_from_the_printed_rows():
    arithmetic = body(view(complete("en")), "arithmetic")
    for row in arithmetic.means:
        if row.evidenced != "–":
            assert number(row.evidenced_sum) / number(row.divisor) == pytest.approx(
                number(row.evidenced), abs=0.011
            )
    weighted = sum(number(row.weight) * number(row.evidenced) for row in arithmetic.weighted)
    assert weighted / number(arithmetic.total.weight) == pytest.approx(
        number(arithmetic.result.rpartition(" ")[2].rstrip(".")), abs=0.011
    )


def number(text: str) -> float:
    return float(text.replace(",", ""))


def test_a_score_is_never_rounded_into_the_next_band():
    assert [whole_percent(Fraction(n, 100)) for n in (8460, 8499, 8500, 6999, 4950, 1250)] == [
        84,
        84,
        85,
        69,
        49,
        13,
    ]
    assert (tone(Fraction(8499, 100)), tone(None)) == ("band-stage-1", "none")


def test_a_long_text_is_clipped_at_a_word():
    assert clip("one two three four", 12) == "one two…"
    assert clip("x" * 50, 10) == "x" * 9 + "…"
    assert clip("kept\nas one line", 40) == "kept as one line"


def test_the_plan_lists_soonest_first_and_names_the_gaps_without_action():
    answers = (
        answer("5.2-01", 1, action="Later", due=date(2026, 9, 1)),
        answer("5.3-01", 1, action="Sooner", due=date(2026, 5, 1), owner="Ayşe"),
        answer("7.1-01", 1),
    )
    plan = body(view(small(*answers)), "plan")
    assert [(r.action, r.is_late) for r in plan.rows] == [("Sooner", True), ("Later", False)]
    assert plan.unplanned == "One gap has no action yet: 7.1-01."


def test_the_next_step_never_tells_of_the_majors_twice():
    steps = body(view(small(*(answer(n, 0) for n in ("5.2-01", "7.1-01")))), "summary").steps
    assert sum("major candidate" in step.lower() for step in steps) <= 1


def test_a_draft_says_so_on_every_page():
    assert (view(small(), draft=True).running.draft, view(small()).running.draft) == ("Draft", "")


def test_the_content_hash_changes_with_any_answer_and_with_the_day():
    base = small(answer("7.1-01", 3))
    other = small(answer("7.1-01", 4))
    hashes = {
        content_hash(STANDARD, base, as_of=DAY),
        content_hash(STANDARD, other, as_of=DAY),
        content_hash(STANDARD, base, as_of=date(2026, 6, 2)),
    }
    assert len(hashes) == 3
    assert content_hash(STANDARD, base, as_of=DAY) in hashes


def test_a_preview_holds_its_clause_alone_and_says_the_same_as_the_report():
    assessment = complete("en")
    options = ReportOptions()
    preview = preview_view(STANDARD, assessment, "7.2", as_of=DAY, language="en", options=options)
    whole = view(assessment)
    assert body(preview, "gaps").clauses == tuple(c for c in body(whole, "gaps").clauses if c.number == "7.2")
    assert body(preview, "answers").clauses == tuple(
        c for c in body(whole, "answers").clauses if c.number == "7.2"
    )


def test_notes_of_a_gap_are_told_once_and_stand_in_the_annex_when_the_chapter_on_gaps_is_off():
    assessment = small(answer("7.1-01", 1, seen="SEEN-HERE"))
    with_gaps = view(assessment)
    without = view(assessment, sections=frozenset({Section.ANSWERS}))
    assert sum("SEEN-HERE" in text for text in strings(with_gaps)) == 1
    assert sum("SEEN-HERE" in text for text in strings(without)) == 1


def test_the_same_input_gives_the_same_view():
    assert view(complete("tr"), "tr") == view(complete("tr"), "tr")
    assert replace(view(small()), created="x") != view(small())
