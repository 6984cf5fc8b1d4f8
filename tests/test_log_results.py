"""A log's results without a browser: filter, attaching, taking proposals over, the review of files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from logs_tested import shown
from page_runs import run_page, store_in
from streamlit.testing.v1 import AppTest

from assessment.model import Answer, Assessment, Confidence, Level, Setup
from checklists import load_standard
from complaints.cube import Cube
from complaints.log_report import LogReport
from complaints.propose import Proposal, propose
from complaints.results import Outcome
from complaints.review import reviewed
from complaints.sample import Mark, Marks, Verdict
from complaints.telling import sentence
from i18n import translator
from storage import KeptLog, Store
from ui import log_attach, log_history, log_results_process, log_results_tests

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
MARKUP = str.maketrans("", "", "\\\u2060")
"""What keeps users' words from being markup."""

STANDARD = load_standard()
REPORT, CUBE = shown("tr")
SAY = translator("tr")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    for cache in (log_results_tests.cube, log_history.report):
        cache.cache_clear()  # another data folder has other logs under the same numbers
    with store_in(tmp_path, monkeypatch) as opened_store:
        yield opened_store


@pytest.fixture
def assessment(store: Store) -> Assessment:
    setup = Setup(organisation="Iğdır Şeker A.Ş.", report_language="tr")
    return store.create(setup, STANDARD.content_hash, now=NOW)


@pytest.fixture
def kept(store: Store, assessment: Assessment, tmp_path: Path) -> KeptLog:
    return keep(store, assessment, tmp_path)


def keep(
    store: Store, assessment: Assessment, folder: Path, report: LogReport = REPORT, label: str = "kayıt.csv"
) -> KeptLog:
    CUBE.write(folder / "cube.parquet")
    counts = (folder / "cube.parquet").read_bytes()
    return store.add_log(assessment.id, label, report.model_dump_json(), counts, now=NOW)


def opened(assessment: Assessment, kept: KeptLog) -> AppTest:
    """The results of a kept log."""
    app = run_page("log", a=assessment.id, lang="tr")
    app.button(key=f"log-open-{kept.id}").click().run()
    assert not app.exception
    return app


def words(app: AppTest) -> str:
    kinds = (app.subheader, app.markdown, app.caption, app.info, app.error, app.warning)
    return "\n".join(str(element.value) for kind in kinds for element in kind).translate(MARKUP)


def proposals(store: Store, assessment: Assessment) -> dict[str, Proposal]:
    now = store.load(assessment.id)
    found = propose(STANDARD, now, REPORT, as_of=date(2026, 11, 22), cube=CUBE)
    return {proposal.requirement: proposal for proposal in found}


# --- The filter -----------------------------------------------------------------------------------


def test_a_filter_counts_every_check_again_as_the_cube_has_it(assessment: Assessment, kept: KeptLog) -> None:
    app = opened(assessment, kept)
    category = CUBE.values("category")[0]
    app.multiselect(key=f"log-filter:{kept.id}:category").set_value([category]).run()
    assert not app.exception
    part = CUBE.only(category=[category])
    assert 0 < part.total() < CUBE.total()
    told, counted = words(app), checks_of(part)
    assert SAY("log-results-part", cases=SAY.number(part.total()), all=SAY.number(CUBE.total())) in told
    assert len(counted) > 20
    assert [line for line in counted if line not in told] == []


def checks_of(part: Cube) -> list[str]:
    checks = (check for test in REPORT.tests for check in test.checks if check.id in part.checks)
    return [sentence(check.counting(*part.totals(check.id)), "tr") for check in checks]


def test_every_share_stands_with_its_counts_and_exact_interval(assessment: Assessment, kept: KeptLog) -> None:
    told = words(opened(assessment, kept))
    checks = [check for test in REPORT.tests for check in test.checks if check.population]
    for check in checks:
        shares = Fraction(check.failed, check.population), Fraction(check.low), Fraction(check.high)
        rate, low, high = (SAY.percent(share * 100, 1) for share in shares)
        failed, passed = SAY.number(check.failed), SAY.number(check.population - check.failed)
        said = SAY("log-results-rate", failed=failed, passed=passed, rate=rate, low=low, high=high)
        assert said in told


def test_months_and_values_are_filtered_together(assessment: Assessment, kept: KeptLog) -> None:
    app = opened(assessment, kept)
    months = sorted(month for month in CUBE.values("month") if month)
    site = CUBE.values("site")[0]
    app.multiselect(key=f"log-filter:{kept.id}:site").set_value([site]).run()
    app.select_slider(key=f"log-filter:{kept.id}:months").set_value((months[1], months[4])).run()
    assert not app.exception
    part = CUBE.only(first=months[1], last=months[4], site=[site])
    assert SAY("log-results-part", cases=SAY.number(part.total()), all=SAY.number(CUBE.total())) in words(app)


def test_without_a_filter_nothing_is_said_of_a_part(assessment: Assessment, kept: KeptLog) -> None:
    told = words(opened(assessment, kept))
    assert "filter_alt" not in told
    assert [c.id for t in REPORT.tests for c in t.checks if sentence(c, "tr") not in told] == []


def test_only_the_wanted_outcomes_are_shown(assessment: Assessment, kept: KeptLog) -> None:
    app = opened(assessment, kept)
    app.button_group(key="log-results-outcomes").set_value([Outcome.NOT_TESTABLE]).run()
    told = words(app)
    for test in REPORT.tests:
        assert (f"**{test.test} " in told) is (test.outcome is Outcome.NOT_TESTABLE)


# --- Into the assessment --------------------------------------------------------------------------


def test_attaching_adds_evidence_and_moves_no_level(
    store: Store, assessment: Assessment, kept: KeptLog
) -> None:
    app = opened(assessment, kept)
    app.button(key="log-attach").click().run()
    assert not app.exception
    now = store.load(assessment.id)
    assert now.evidence
    assert {piece.confidence for piece in now.evidence.values()} == {Confidence.SYSTEM_TESTED}
    for item, proposal in proposals(store, assessment).items():
        assert proposal.is_attached
        tested = {now.evidence[id_].log_test for id_ in now.answer(item).evidence}
        assert {outcome.test for outcome in tested if outcome} == fed_by(item)
    assert {answer.level for answer in now.answers.values()} == {None}
    assert SAY("log-attach-attached") in words(app)
    assert "log-attach" not in [button.key for button in app.button]


def fed_by(item: str) -> set[str]:
    """The tests with a result that feed an item."""
    tested = (Outcome.FAILED, Outcome.PASSED, Outcome.ADVICE)
    return {test.test for test in REPORT.tests if item in test.feeds and test.outcome in tested}


def test_attaching_twice_changes_nothing(store: Store, assessment: Assessment, kept: KeptLog) -> None:
    first = opened(assessment, kept)
    second = opened(assessment, kept)
    first.button(key="log-attach").click().run()
    before, version = store.load(assessment.id), store.version(assessment.id)
    second.button(key="log-attach").click().run()
    assert not second.exception
    assert store.load(assessment.id) == before
    assert store.version(assessment.id) == version


def test_undo_takes_the_evidence_back(store: Store, assessment: Assessment, kept: KeptLog) -> None:
    before = store.load(assessment.id)
    app = opened(assessment, kept)
    app.button(key="log-attach").click().run()
    assert store.load(assessment.id).evidence
    app.button(key="log-undo").click().run()
    assert not app.exception
    now = store.load(assessment.id)
    assert (now.evidence, now.answers) == (before.evidence, before.answers)
    assert app.button(key="log-attach")


def test_an_older_log_offers_nothing(
    store: Store, assessment: Assessment, kept: KeptLog, tmp_path: Path
) -> None:
    keep(store, assessment, tmp_path, label="yeni.csv")
    app = opened(assessment, kept)
    assert SAY("log-attach-not-current") in words(app)
    assert not {"log-attach", "log-undo"} & {button.key for button in app.button}


def test_a_proposal_is_shown_with_both_levels_and_taken_over_in_its_place(
    store: Store, assessment: Assessment, kept: KeptLog
) -> None:
    app = with_proposals(opened(assessment, kept))
    offered = takes(app)
    wanted = proposals(store, assessment)[offered[0]]
    assert wanted.level is not None
    level = f"{int(wanted.level)} {SAY(f'level-{int(wanted.level)}')}"
    assert SAY("log-attach-now", level=SAY("log-attach-open")) in words(app)
    assert SAY("log-attach-proposed", level=level) in words(app)
    app.button(key=f"log-take:{offered[0]}").click().run()
    assert not app.exception
    answer = store.answer(assessment.id, offered[0]).value
    assert (answer.level, answer.seen, answer.missing) == (
        wanted.level,
        wanted.notes.seen,
        wanted.notes.missing,
    )
    assert set(answer.evidence) == {piece.id for piece in wanted.evidence}
    assert takes(app) == offered
    assert app.button(key=f"log-take:{offered[0]}").disabled
    app.button(key="log-undo").click().run()
    assert not app.button(key=f"log-take:{offered[0]}").disabled


def test_a_conflict_is_told_at_the_item_and_overwrites_nothing(
    store: Store, assessment: Assessment, kept: KeptLog
) -> None:
    app = with_proposals(opened(assessment, kept))
    item = takes(app)[0]
    theirs = Answer(requirement=item, level=Level.APPLIED, seen="Başka bir tetkikçinin notu")
    store.save_answer(assessment.id, theirs, revision=0, now=NOW + timedelta(minutes=1))
    app.button(key=f"log-take:{item}").click().run()
    assert not app.exception
    assert store.answer(assessment.id, item).value == theirs
    assert SAY("error-answer-conflict", number=item.rpartition("/")[2]) in words(app)
    assert not app.button(key=f"log-take:{item}").disabled


def test_what_a_person_wrote_stays_when_a_proposal_is_taken_over(
    store: Store, assessment: Assessment, kept: KeptLog
) -> None:
    found = next(
        p for p in proposals(store, assessment).values() if log_attach.is_open(p) and p.notes.missing
    )
    own = Answer(requirement=found.requirement, level=Level.IMPROVED, missing="Kendi notumuz")
    store.save_answer(assessment.id, own, revision=0, now=NOW)
    app = with_proposals(opened(assessment, kept))
    app.button(key=f"log-take:{found.requirement}").click().run()
    now = store.answer(assessment.id, found.requirement).value
    assert now.level == found.level
    assert now.missing == f"Kendi notumuz\n\n{found.notes.missing}"


def with_proposals(app: AppTest) -> AppTest:
    app.session_state["log-attach-open"] = True
    app.run()
    assert not app.exception
    return app


def takes(app: AppTest) -> list[str]:
    """The items whose proposals are on this page, in order."""
    keys = [str(button.key) for button in app.button]
    return [key.partition(":")[2] for key in keys if key.startswith("log-take:")]


def test_reasons_name_tests_and_not_the_checks_inside_them(assessment: Assessment, kept: KeptLog) -> None:
    told = words(with_proposals(opened(assessment, kept)))
    ids = [check.id for test in REPORT.tests for check in test.checks]
    assert [id_ for id_ in ids if id_ in told] == []


# --- The review of files --------------------------------------------------------------------------


def test_marks_of_the_review_are_kept_and_give_the_bound(
    store: Store, assessment: Assessment, kept: KeptLog
) -> None:
    random = [case.case for case in REPORT.sample.cases if case.is_random]
    marks = Marks(
        marks={
            random[0]: Mark(verdict=Verdict.OK),
            random[1]: Mark(verdict=Verdict.NOT_OK, note="Cevap mektubu yok"),
        }
    )
    store.save_review(kept.id, marks.model_dump_json(), revision=0, now=NOW)
    app = opened(assessment, kept)
    app.session_state["log-results-tab"] = SAY("log-results-tab-sample")
    app.run()
    assert not app.exception
    review = reviewed(REPORT.sample, marks)
    assert review.bound is not None
    said = SAY(
        "log-results-review-part",
        looked="2",
        wrong="1",
        bound=percent(review.bound),
        cases=SAY.number(review.at_most or 0),
        open=SAY.number(review.open),
    )
    assert said in words(app)


def percent(share: float) -> str:
    return SAY.percent(Fraction(round(1000 * share), 10), 1)


# --- Every view -----------------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["tests", "process", "analysis", "signs", "benefits", "sample", "read"])
def test_every_view_is_drawn_in_both_languages(assessment: Assessment, kept: KeptLog, view: str) -> None:
    for language in ("tr", "en"):
        app = run_page("log", a=assessment.id, lang=language)
        app.button(key=f"log-open-{kept.id}").click().run()
        app.session_state["log-results-tab"] = translator(language)(f"log-results-tab-{view}")
        app.run()
        assert not app.exception
        assert not app.error


def test_a_log_without_counts_is_shown_without_a_filter(store: Store, assessment: Assessment) -> None:
    kept = store.add_log(assessment.id, "kayıt.csv", REPORT.model_dump_json(), b"", now=NOW)
    app = opened(assessment, kept)
    assert not app.multiselect
    assert sentence(REPORT.tests[0].checks[0], "tr") in words(app)


def test_lengths_are_told_in_hours_below_two_days_and_in_days_above() -> None:
    told = [log_results_process.length(hours, SAY) for hours in (None, 1.25, 47.9, 48, 240)]
    assert told == ["–", "1,3 saat", "47,9 saat", "2,0 gün", "10,0 gün"]
