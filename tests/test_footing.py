"""A checklist changed or went away under an assessment: it still opens, and says what and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from command_line import Machine
from page_runs import run_page, store_in
from streamlit.testing.v1 import AppTest

from assessment.footing import footing
from assessment.model import Answer, Assessment, Integrated, Level, Setup
from checklists import load_standard
from i18n import translator
from storage import Store

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
GUIDANCE, REQUIREMENTS = load_standard(), load_standard("iso-9001-2015")
PAGES = ("setup", "assess", "results", "report", "answers")
LATER = "iso-9001-2033"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    with store_in(tmp_path / "data", monkeypatch) as opened_store:
        yield opened_store


def made(
    store: Store, integrated: str = "", *, guidance: str = GUIDANCE.id, hash_: str = GUIDANCE.content_hash
) -> Assessment:
    chosen = Integrated(standard=integrated, standard_hash="9" * 64) if integrated else None
    setup = Setup(organisation="Iğdır Şeker A.Ş.", standard=guidance, integrated=chosen)
    found = store.create(setup, hash_, now=NOW)
    answers = (f"{guidance}/7.4-01", *([f"{integrated}/4.1-01"] if integrated else []))
    store.apply(found.id, [(Answer(requirement=r, level=Level.APPLIED), 0) for r in answers], now=NOW)
    return store.load(found.id)


def opened(assessment: Assessment, page: str = "") -> AppTest:
    return run_page(page, a=assessment.id, lang="tr")


def boxes(app: AppTest) -> str:
    kinds = (app.warning, app.error, app.success, app.info)
    return "\n".join(f"{box.proto.title} {box.value}" for kind in kinds for box in kind)


def shown(app: AppTest) -> str:
    return boxes(app).replace("\\", "").replace("\u2060", "")


def test_nothing_is_said_while_nothing_changed(store: Store):
    found = footing(made(store))
    assert (found.gone, found.changed, found.orphans) == ((), (), ())


def test_a_changed_checklist_a_missing_one_and_orphaned_answers_are_found(store: Store):
    before = made(store, REQUIREMENTS.id, hash_="0" * 64)
    orphan = Answer(requirement=f"{GUIDANCE.id}/7.4-99", level=1)
    found = footing(before.model_copy(update={"answers": before.answers | {orphan.requirement: orphan}}))
    assert found.hashes == {
        GUIDANCE.id: GUIDANCE.content_hash,
        REQUIREMENTS.id: REQUIREMENTS.content_hash,
    }
    assert found.orphans == (orphan.requirement,)
    assert footing(made(store, LATER)).gone == (LATER,)


@pytest.mark.parametrize("page", PAGES)
def test_on_a_changed_checklist_every_page_opens_and_says_so(store: Store, page: str):
    app = opened(made(store, hash_="0" * 64), page)
    t = translator("tr")
    assert t("checklist-changed") in shown(app)
    assert t("checklist-changed-body", standard=GUIDANCE.designation) in shown(app)


def test_the_present_checklist_is_taken_over_after_the_state_was_kept(store: Store):
    before = made(store, REQUIREMENTS.id, hash_="0" * 64)
    app = opened(before, "results")
    app.button(key="checklist-take-over").click().run()
    assert not app.exception
    assert translator("tr")("checklist-taken") in shown(app)
    assert translator("tr")("checklist-changed") not in shown(app)
    now = store.load(before.id)
    assert footing(now).hashes == {}
    assert now.answers == before.answers
    (kept,) = store.snapshots(before.id)
    assert store.snapshot(kept.id) == before


@pytest.mark.parametrize("page", PAGES)
def test_without_its_edition_of_iso_9001_an_assessment_opens_on_iso_10002(store: Store, page: str):
    before = made(store, LATER)
    app = opened(before, page)
    assert translator("tr")("checklist-gone", standard=LATER) in shown(app)
    assert store.load(before.id) == before


@pytest.mark.parametrize("page", ["", *PAGES])
def test_without_its_own_standard_an_assessment_can_still_be_taken_away(store: Store, page: str):
    before = made(store, guidance="iso-10002-2028")
    app = opened(before, page)
    assert translator("tr")("checklist-gone", standard="iso-10002-2028") in shown(app)
    assert translator("tr")("checklist-gone-whole") in shown(app)


def test_the_command_line_works_without_the_edition(machine: Machine):
    with Store.open(machine.folder) as store:
        before = made(store, LATER)
    assert machine.run("list", "--json") == 0
    assert machine.run("export", "ığdır", "-o", "x.zip") == 0
    assert machine.run("answers", "template", "ığdır", "-o", "x.xlsx") == 0
    assert machine.run("report", "ığdır", "--kind", "summary", "-o", "x.html") == 0
    assert machine.run("transition", "ığdır", "--json") == 3
    assert machine.json["problems"][0]["code"] == "standard-unknown"
    assert machine.run("import", "x.zip") == 0
    assert LATER in machine.err
    with Store.open(machine.folder) as store:
        assert store.load(before.id) == before
