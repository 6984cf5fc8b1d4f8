"""The complaint log's page without a browser: file, columns, targets, run, and what becomes of the file."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest
from page_runs import FRAME, run_page, store_in
from streamlit.testing.v1 import AppTest

from assessment.model import Assessment, Setup
from checklists import load_standard
from checklists.model import LANGUAGES
from complaints.fields import Kind, fields
from complaints.limits import Unit
from complaints.log_report import LogReport
from complaints.mapping import ColumnMap, Mapping, mapping_text, parse_mapping
from complaints.moments import usual
from complaints.rules import RuleConfidence
from complaints.targets import OwnTarget, TargetName, Targets
from complaints.targets_file import parse_targets, targets_text
from errors import InputError
from i18n import translator
from storage import Store
from ui import log_calendar, log_lists
from ui.log_draft import COLUMNS, RESULTS, TARGETS, Draft

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PATIENCE = 120.0
"""Seconds that anything may take on a machine that is busy otherwise."""

MARKUP = str.maketrans("", "", "\\\u2060")
"""What keeps users' words from being markup."""

LOG = """Şikâyet No;Alınma Tarihi;Alındı Bildirimi;Kapanış Tarihi;Kanal;Kabul;Şikayetçi Adı;Oda
Ş-1;01.09.2026 09:00;02.09.2026 10:00;10.09.2026;Çağrı;Evet;Ayşe Yılmaz;101
Ş-2;02.09.2026 09:30;;31.09.2026;Şube;Hayır;Işıl Çağ;102
Ş-3;03.09.2026 11:15;03.09.2026 12:00;14.09.2026;E-posta;Belki;Ömer Gül;103
"""

INVOICES = "Fatura No;Fatura Tarihi;KDV;Tutar\n1;01.09.2026;20;100,00\n2;02.09.2026;20;200,00\n"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    with store_in(tmp_path, monkeypatch) as opened_store:
        yield opened_store


@pytest.fixture
def assessment(store: Store) -> Assessment:
    setup = Setup(organisation="Iğdır Şeker A.Ş.", name="Güz")
    return store.create(setup, load_standard().content_hash, now=NOW)


def opened(assessment: Assessment, language: str = "tr") -> AppTest:
    return run_page("log", a=assessment.id, lang=language)


def draft_of(app: AppTest, assessment: Assessment) -> Draft:
    found: Draft = app.session_state[f"log-draft:{assessment.id}"]
    return found


def bring(app: AppTest, assessment: Assessment, text: str, name: str = "kayıtlar.csv") -> Draft:
    """Upload a log and wait until it is read."""
    app.file_uploader[0].upload(name, text.encode("cp1254"), "text/csv").run()
    draft = draft_of(app, assessment)
    until(lambda: bool(draft.reading and not draft.reading.is_running))
    app.run()
    assert not app.exception
    return draft


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)


def go(app: AppTest, draft: Draft, step: str) -> None:
    """Choose a step, and wait for what it reads in the background."""
    app.button_group(key=f"{draft.place}:step").set_value(step).run()
    if step == COLUMNS:
        until(lambda: bool(draft.previewing and not draft.previewing[2].is_running))
        app.run()
    assert not app.exception


def words(app: AppTest) -> str:
    headings = (app.title, app.header, app.subheader)
    kinds = (*headings, app.markdown, app.caption, app.info, app.error, app.warning)
    return "\n".join(str(element.value) for kind in kinds for element in kind).translate(MARKUP)


# --- The way through ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_log_the_page_says_what_one_is_good_for(assessment: Assessment, language: str) -> None:
    t, app = translator(language), opened(assessment, language)
    for what in ("evidence", "finding", "sample"):
        assert t(f"log-page-good-for-{what}") in words(app)
    assert [field.label for field in app.file_uploader] == [t("log-page-file")]
    assert app.button(key="log-demo").label == t("log-page-demo")


def test_a_log_is_read_and_its_columns_are_guessed(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    assert [metric.value for metric in app.metric][:3] == ["3", "0", "8"]
    assert draft.read
    assert draft.read.raw.encoding == "cp1254"
    assert draft.read.raw.name == "kayıtlar.csv"
    assert any("Çağrı" in (row["Kanal"] or "") for row in draft.read.sample)
    go(app, draft, COLUMNS)
    assert app.selectbox(key=f"{draft.place}/columns/column-received_at").value == "Alınma Tarihi"
    assert "01.09.2026 09:00 → **1 Eyl 2026 09:00**" in words(app)
    assert translator("tr")("log-columns-unused", count=1, columns="Oda") in words(app)


def test_a_value_that_cannot_be_read_is_listed_and_given_a_meaning(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    go(app, draft, COLUMNS)
    assert draft.preview
    seen = draft.preview.of("accepted")
    assert seen
    assert seen.unread_values == (("Belki", 1, 3),)
    app.session_state[f"{draft.place}/columns:unread-accepted"] = True
    app.run()
    app.selectbox(key=f"{draft.place}/columns/value-accepted-belki").set_value("no-answer").run()
    until(lambda: bool(draft.previewing and not draft.previewing[2].is_running))
    app.run()
    assert draft.mapping
    assert draft.mapping.columns["accepted"].values == {"belki": "no-answer"}
    assert draft.preview
    assert [each.unread for each in draft.preview.fields if each.field == "accepted"] == [0]


def test_a_column_is_corrected_by_hand_and_nothing_is_lost_on_the_way_back(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    go(app, draft, COLUMNS)
    app.selectbox(key=f"{draft.place}/columns/column-acknowledged_at").set_value("").run()
    app.toggle(key=f"{draft.place}/columns/keep-complainant_name").set_value(True).run()
    go(app, draft, TARGETS)
    go(app, draft, COLUMNS)
    assert draft.mapping
    assert "acknowledged_at" not in draft.mapping.columns
    assert draft.mapping.keep == ("complainant_name",)
    assert app.toggle(key=f"{draft.place}/columns/keep-complainant_name").value is True
    assert translator("tr")("log-privacy-kept", fields="Şikâyetçinin adı") in words(app)


def test_another_encoding_is_read_at_once(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    app.selectbox(key=f"{draft.place}/option-encoding").set_value("iso8859-9").run()
    until(lambda: bool(draft.reading and not draft.reading.is_running))
    app.run()
    assert draft.read
    assert draft.read.raw.encoding == "iso8859-9"
    assert draft.mapping
    assert draft.mapping.columns["received_at"].column == "Alınma Tarihi"


def test_a_log_of_another_kind_is_named_and_may_be_read_all_the_same(assessment: Assessment) -> None:
    app, t = opened(assessment), translator("tr")
    bring(app, assessment, INVOICES)
    assert t("log-file-other-kind") in [warning.title for warning in app.warning]
    app.button(key="log-go-on").click().run()
    assert not app.exception
    assert app.segmented_control[0].value == COLUMNS


def test_a_file_that_cannot_be_read_leaves_the_assessment_alone(assessment: Assessment, store: Store) -> None:
    app, before = opened(assessment), store.version(assessment.id)
    draft = bring(app, assessment, "")
    assert app.error
    assert draft.read is None
    assert store.version(assessment.id) == before
    assert store.logs(assessment.id) == ()


# --- Templates ------------------------------------------------------------------------------------


def test_a_template_is_kept_used_again_and_deleted(assessment: Assessment, store: Store) -> None:
    app, t = opened(assessment), translator("tr")
    draft = bring(app, assessment, LOG)
    go(app, draft, COLUMNS)
    app.text_input(key=f"{draft.place}/columns/template-name").set_value("Çağrı merkezi").run()
    app.button(key="log-template-save").click().run()
    assert [success.value for success in app.success] == [t("log-template-saved")]
    kept = parse_mapping("", store.templates()["Çağrı merkezi"])
    assert kept == draft.mapping

    app.selectbox(key=f"{draft.place}/columns/column-channel").set_value("").run()
    app.selectbox(key=f"{draft.place}/columns/template").set_value("Çağrı merkezi").run()
    app.button(key="log-template-use").click().run()
    assert draft.mapping == kept
    app.selectbox(key=f"{draft.place}/columns/template").set_value("Çağrı merkezi").run()
    app.button(key="log-template-remove").click().run()
    assert store.templates() == {}


def test_a_template_for_another_log_names_the_columns_that_are_missing(
    assessment: Assessment, store: Store
) -> None:
    other = Mapping(name="Başka", columns={"case_id": ColumnMap(column="Vaka")})
    store.save_template("Başka", mapping_text(other), now=NOW)
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    go(app, draft, COLUMNS)
    app.selectbox(key=f"{draft.place}/columns/template").set_value("Başka").run()
    app.button(key="log-template-use").click().run()
    assert translator("tr")("log-columns-missing", columns="Vaka") in words(app)


# --- Targets --------------------------------------------------------------------------------------


def test_a_target_of_ones_own_is_set_and_stays(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    go(app, draft, TARGETS)
    place = f"{draft.place}:targets"
    app.button_group(key=f"{place}/own").set_value(["acknowledge"]).run()
    app.number_input(key=f"{place}/own-acknowledge-amount").set_value(3.0).run()
    app.selectbox(key=f"{place}/own-acknowledge-unit").set_value(Unit.DAYS).run()
    app.text_input(key=f"{place}/own-acknowledge-source").set_value("PR-12").run()
    app.selectbox(key=f"{place}/rule").set_value("tr-petition").run()
    assert not app.exception
    go(app, draft, COLUMNS)
    go(app, draft, TARGETS)
    wanted = OwnTarget(amount=3, unit=Unit.DAYS, source="PR-12")
    assert draft.targets == Targets(own={"acknowledge": wanted}, rule="tr-petition")
    assert app.number_input(key=f"{place}/own-acknowledge-amount").value == 3
    assert "**30 gün**" in words(app)


def test_hours_that_make_no_sense_are_refused_and_the_calendar_stays(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    place = f"{draft.place}:targets"
    go(app, draft, TARGETS)
    app.session_state[f"{place}-section-calendar"] = True
    app.run()
    app.text_input(key=f"{place}/calendar-mon").set_value("18:00-09:00").run()
    assert [error.title for error in app.error] == ["Pazartesi"]
    assert draft.targets == Targets()
    app.text_input(key=f"{place}/calendar-mon").set_value("8.30-12:00; 13:00-17:30").run()
    assert not app.error
    assert log_calendar.hours(draft.targets.calendar.week["mon"]) == "08:30-12:00, 13:00-17:30"
    assert app.text_input(key=f"{place}/calendar-mon").value == "08:30-12:00, 13:00-17:30"


def test_hours_are_read_as_they_are_written() -> None:
    for typed in ("09:00-12:30, 13:30-18:00", "22:00-24:00", ""):
        assert log_calendar.hours(log_calendar.read_hours(typed, "")) == typed
    with pytest.raises(InputError) as refused:
        log_calendar.read_hours("morning", "Monday")
    assert [problem.place for problem in refused.value.problems] == ["Monday"]


def test_targets_come_from_a_file(assessment: Assessment) -> None:
    wanted = Targets(channels=("Çağrı",), recurrence_days=60, authority=500)
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    go(app, draft, TARGETS)
    app.session_state[f"{draft.place}:targets-section-file"] = True
    app.run()
    app.file_uploader[-1].upload("hedefler.yaml", targets_text(wanted).encode(), "application/yaml").run()
    assert not app.exception
    assert draft.targets == wanted
    assert parse_targets("", targets_text(draft.targets)) == wanted


def test_references_are_pasted_or_taken_from_the_first_column() -> None:
    assert log_lists.references('Ş-1;x\n\n"Ş-2"\tz\nŞ-1') == ("Ş-1", "Ş-2")


def test_days_of_action_are_read_in_both_ways_of_writing() -> None:
    assert list(log_lists.days("2026-01-31, 01.02.2026")) == [date(2026, 1, 31), date(2026, 2, 1)]


# --- Words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_chosen_has_its_words(language: str) -> None:
    from complaints.kpis import KPIS

    t = translator(language)
    assert set(KPIS) == set(log_lists.KEY_FIGURES)
    wanted = [f"log-set-figure-{name}" for name in KPIS]
    wanted += [f"log-set-time-{name}" for name in get_args(TargetName)]
    wanted += [f"log-set-unit-{unit}" for unit in Unit if unit.is_time]
    wanted += [f"log-set-per-{name}" for name in log_lists.PERIODS]
    wanted += [f"log-set-confidence-{confidence}" for confidence in RuleConfidence]
    wanted += [f"log-format-{name}" for name in usual(True) if "%" not in name]
    wanted += [f"log-code-{code}" for f in fields().values() if f.kind is Kind.CHOICE for code in f.codes]
    assert [message for message in wanted if not t.has(message)] == []


# --- What becomes of the file ---------------------------------------------------------------------


def test_the_file_lies_in_a_folder_of_the_user_alone_and_goes_when_it_is_removed(
    assessment: Assessment,
) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG)
    assert draft.space
    folder = draft.space.folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert (folder / "upload.csv").read_text("cp1254") == LOG
    app.button(key="log-put-away").click().run()
    assert not folder.exists()
    assert app.button(key="log-demo")


def test_a_files_name_cannot_lead_out_of_the_folder(assessment: Assessment) -> None:
    app = opened(assessment)
    draft = bring(app, assessment, LOG, name="..%2F..%2Fetc.csv.exe.csv")
    assert draft.space
    assert draft.path
    assert draft.path.parent == draft.space.folder


def test_the_first_visit_loads_no_table_engine(tmp_path: Path) -> None:
    """A page that was never used must not make the app slow to start."""
    heavy = ("ibis", "duckdb", "pyarrow.parquet", "holidays", "fastexcel")
    program = (
        "import sys; from ui import layout, log_page, log_upload, log_history;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    environment = os.environ | {"HAZIR_DATA": str(tmp_path), "PYTHONPATH": str(FRAME.parent.parent)}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout.strip() == "[]"


def kept_targets(store: Store, log_id: int) -> Targets:
    return LogReport.model_validate_json(store.log(log_id)).targets


def test_results_of_another_edition_are_named_and_do_not_hide_the_page(
    assessment: Assessment, store: Store
) -> None:
    store.add_log(assessment.id, "eski.csv", '{"shape": 99}', b"", now=NOW)
    app, t = opened(assessment), translator("tr")
    assert t("error-log-page-other-shape") in words(app)
    assert t("log-page-bring") in words(app)


# --- Run ------------------------------------------------------------------------------------------


def test_a_made_up_log_is_tested_and_only_the_results_are_kept(assessment: Assessment, store: Store) -> None:
    app = opened(assessment)
    app.button(key="log-demo").click().run()
    draft = draft_of(app, assessment)
    until(lambda: bool(draft.reading and not draft.reading.is_running))
    app.run()
    assert draft.read
    assert draft.targets.sites
    go(app, draft, RESULTS)
    app.button(key="log-run").click().run()
    until(lambda: bool(draft.checking and not draft.checking.is_running))
    app.run()
    assert not app.exception
    assert not app.error
    (kept,) = store.logs(assessment.id)
    assert kept.label == f"{translator('tr')('log-page-demo-name')}.csv"
    assert b"Emine" not in store.log(kept.id).encode()
    assert draft.targets == kept_targets(store, kept.id)
    app.button(key="log-put-away").click().run()
    assert draft.targets == Targets()
    assert translator("tr")("log-page-earlier") in words(app)
    app.button(key=f"log-open-{kept.id}").click().run()
    assert not app.exception
    app.button(key="log-back").click().run()
    assert translator("tr")("log-page-bring") in words(app)
