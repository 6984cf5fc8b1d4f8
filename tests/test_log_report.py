"""From a file to the results of its log, and the report's chapter on it."""

import re
from collections import Counter

import pytest
from logs_tested import CASES, SEED, shown
from reporting import LANGUAGES, STANDARD, body, example, small, text_of, view

from complaints.cube import CASES as COUNTED
from complaints.demo import Recipe, write_demo
from complaints.limits import Origin
from complaints.log_report import LogReport
from complaints.results import Outcome
from complaints.telling import sentence
from reports.html import paper
from reports.options import ReportKind, ReportOptions, Section, possible
from reports.report import gap_report_pdf
from reports.worker import Renderer

REPORT, CUBE = shown("tr")


def test_every_row_of_the_file_is_tested_or_refused():
    source = REPORT.source
    assert source.rows_in == source.rows_tested + source.rows_refused == CASES
    assert REPORT.cases == CUBE.total(COUNTED) == CASES


def test_the_tests_find_what_was_planted(tmp_path):
    planted = write_demo(tmp_path / "same.csv", Recipe(CASES, SEED, language="tr")).truth
    found = {check.id: check for test in REPORT.tests for check in test.checks}
    missed = {
        name: set(cases) - set(found[name].failing)
        for name, cases in planted.items()
        if found[name].outcome is not Outcome.NOT_TESTABLE and found[name].unit == "case"
    }
    assert len(missed) >= 15
    assert not {name: cases for name, cases in missed.items() if cases}


def test_the_counts_of_the_one_pass_are_those_of_the_results():
    for test in REPORT.tests:
        for check in test.checks:
            if check.id in CUBE.checks and check.outcome is not Outcome.NOT_TESTABLE:
                assert CUBE.totals(check.id) == (check.population, check.failed), check.id


def test_a_part_of_the_log_is_counted_again_from_the_cube():
    site = CUBE.values("site")[0]
    part, rest = CUBE.only(site={site}), CUBE.only(site=set(CUBE.values("site")) - {site})
    assert 0 < part.total() < CASES
    assert part.total() + rest.total() == CASES
    check = REPORT.test("T03").main
    counted = check.counting(*part.totals(check.id))
    assert counted.population + rest.totals(check.id)[0] == check.population
    assert counted.failing == ()


def test_the_own_target_and_not_the_tools_default_is_what_a_late_acknowledgement_is_held_against():
    check = REPORT.test("T03").main
    assert check.limits["limit"].origin is Origin.OWN
    assert check.outcome is Outcome.FAILED


def test_a_kept_report_is_read_back_as_it_was():
    assert LogReport.model_validate_json(REPORT.model_dump_json()) == REPORT


def test_no_name_and_no_text_of_the_log_is_in_its_report():
    kept = REPORT.model_dump_json()
    for private in ("@example.com", "Ayşe", "Fatma", "Mehmet", "Yazılı yanıt"):
        assert private not in kept


# --- The chapter ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_tells_every_check_under_its_clause_with_sentence_limit_and_origin(language):
    chapter = body(view(small(), language, log=REPORT), "complaint-log")
    told = [result for clause in chapter.clauses for result in clause.results]
    checks = [check for test in REPORT.tests for check in test.checks]
    tested_ = [check for check in checks if check.outcome is not Outcome.NOT_TESTABLE]
    assert Counter(result.said for result in told) == Counter(sentence(c, language) for c in tested_)
    assert len(chapter.untested) == len(checks) - len(tested_)
    late = next(result for result in told if result.test == "T03")
    assert "PR-08, 4.2" in late.limits


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_says_what_was_read_and_lists_the_whole_sample(language):
    chapter = body(view(small(), language, log=REPORT), "complaint-log")
    assert REPORT.source.sha256 in [fact.value for fact in chapter.read]
    listed = [case for group in chapter.sample for case in group.cases.split(", ")]
    assert sorted(listed) == sorted(case.case for case in REPORT.sample.cases)
    assert len({picture.name for picture in chapter.pictures}) == len(chapter.pictures) > 5
    assert all(picture.alt and picture.title for picture in chapter.pictures)


def test_a_report_without_a_log_has_no_chapter_on_one():
    assert Section.COMPLAINT_LOG not in ReportOptions().chosen()
    assert Section.COMPLAINT_LOG not in possible(ReportKind.GAP, integrated=False, logged=False)
    assert Section.COMPLAINT_LOG in possible(ReportKind.EVIDENCE, integrated=False, logged=True)
    assert "complaint-log" not in [section.key for section in view(small()).sections]


def test_the_chapter_is_printed_with_its_charts_and_their_words():
    options = ReportOptions(sections=frozenset({Section.COMPLAINT_LOG}), log=REPORT)
    with Renderer() as renderer:
        from reporting import DAY

        printed = gap_report_pdf(STANDARD, example("tr"), renderer, as_of=DAY, language="tr", options=options)
    text = re.sub(r"\s+", " ", text_of(printed.pdf))
    assert "Maddelere göre sonuçlar" in text
    assert "T03 Zamanında alındı bildirimi" in text
    assert printed.grumbles == ()


def test_hostile_names_of_the_log_stay_text():
    hostile = REPORT.but(source=REPORT.source.but(place="<script>alert(1)</script>.csv"))
    html = paper(view(small(), log=hostile)).html
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)" in html
