"""Kept states of an assessment: taken, listed, read again, never changed; and what begins with taking one."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import assessments_with_files

from assessment.model import Answer, Assessment, Evidence, Integrated, Level, Setup
from assessment.transition import carried, carried_setup, transition
from checklists import Depth, load_standard
from errors import ConflictError, InputError, NotFound, StorageError
from i18n import translator
from storage import ChangeKind, Store
from storage.archive import export_zip, import_zip

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LATER_ON = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
FORMER, LATER = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")
OLD, NEW = "iso-9001-2015/4.2-04", "iso-9001-2026/4.2-04"
PIECE = Evidence(id="e" * 32, title="Kayıt")


@pytest.fixture
def kept(store: Store) -> Assessment:
    """An assessment integrated with the edition of 2015, with an answer that rests on a record."""
    chosen = Integrated(standard=FORMER.id, standard_hash=FORMER.content_hash)
    made = store.create(Setup(organisation="Örnek A.Ş.", integrated=chosen), "0" * 64, now=NOW)
    store.add_evidence(made.id, PIECE, now=NOW)
    answer = Answer(requirement=OLD, level=Level.APPLIED, seen="Not", evidence=(PIECE.id,))
    store.save_answer(made.id, answer, revision=0, now=NOW)
    return store.load(made.id)


def carry(store: Store, kept: Assessment, *, version: int | None = None, label: str = "2026") -> None:
    answers = carried(transition(kept, FORMER, LATER, Depth.FULL)).values()
    seen = store.version(kept.id) if version is None else version
    setup = carried_setup(kept.setup, LATER)
    store.change_edition(kept.id, setup, answers, version=seen, now=LATER_ON, actor="Ayşe", label=label)


def test_a_snapshot_is_the_assessment_as_it_was(store: Store, kept: Assessment):
    taken = store.take_snapshot(kept.id, "  Denetim  öncesi ", now=NOW, actor="Ayşe")
    store.save_answer(kept.id, Answer(requirement=OLD, level=Level.INFORMAL), revision=1, now=LATER_ON)
    assert store.snapshot(taken.id) == kept
    assert store.snapshots(kept.id) == (taken,)
    assert (taken.at, taken.actor, taken.label) == (NOW, "Ayşe", "Denetim  öncesi")
    assert taken.version == store.version(kept.id) - 1


def test_snapshots_are_listed_newest_first_and_belong_to_their_assessment(store: Store, kept: Assessment):
    other = store.create(Setup(organisation="Başka"), "0" * 64, now=NOW)
    first, second = (store.take_snapshot(kept.id, label, now=NOW) for label in ("1", "2"))
    store.take_snapshot(other.id, "3", now=NOW)
    assert store.snapshots(kept.id) == (second, first)


def test_taking_one_is_no_change(store: Store, kept: Assessment):
    version, changes = store.version(kept.id), store.changes(kept.id)
    store.take_snapshot(kept.id, "x", now=NOW)
    assert (store.version(kept.id), store.changes(kept.id)) == (version, changes)


def test_an_unknown_one_an_empty_label_and_a_deleted_assessment_are_refused(store: Store, kept: Assessment):
    taken = store.take_snapshot(kept.id, "x", now=NOW)
    with pytest.raises(NotFound, match="snapshot-not-there"):
        store.snapshot(taken.id + 1)
    for label in (" ", "x" * 301, "a\0b"):
        with pytest.raises(InputError, match="snapshot-label"):
            store.take_snapshot(kept.id, label, now=NOW)
    store.delete(kept.id, now=NOW)
    for refused in (
        lambda: store.take_snapshot(kept.id, "y", now=NOW),
        lambda: store.snapshots(kept.id),
        lambda: store.snapshot(taken.id),
    ):
        with pytest.raises(NotFound, match="assessment-deleted"):
            refused()
    store.restore(kept.id, now=NOW)
    assert store.snapshots(kept.id) == (taken,)


def test_a_snapshot_that_the_disk_changed_is_not_believed(store: Store, kept: Assessment):
    taken = store.take_snapshot(kept.id, "x", now=NOW)
    with sqlite3.connect(store.folder / "hazir.db") as raw:
        raw.execute("UPDATE snapshot SET body = replace(body, 'Not', 'Yok')")
    raw.close()
    with pytest.raises(StorageError, match="database-damaged"):
        store.snapshot(taken.id)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(assessments_with_files())
def test_whatever_an_assessment_holds_its_snapshot_gives_it_back(store: Store, pair):
    assessment, files = pair
    kept = store.add_assessment(assessment, files, now=NOW)
    taken = store.take_snapshot(kept.id, "x", now=NOW)
    assert store.snapshot(taken.id) == store.load(kept.id)


def test_a_snapshot_becomes_an_export_and_a_new_assessment(store: Store, kept: Assessment):
    file = store.put_file("kanıt.txt", b"abc")
    store.save_evidence(kept.id, PIECE.model_copy(update={"file": file}), now=NOW)
    taken = store.take_snapshot(kept.id, "x", now=NOW)
    store.remove_evidence(kept.id, PIECE.id, now=NOW)
    was = store.snapshot(taken.id)
    assert import_zip(export_zip(was, store.read_file)).assessment == was
    opened = store.add_assessment(was, {}, now=LATER_ON)
    assert opened.id != kept.id
    assert opened.model_copy(update={"id": kept.id}) == was


def test_a_backup_holds_the_snapshots_and_a_copy_begins_without(store: Store, kept: Assessment, tmp_path):
    taken = store.take_snapshot(kept.id, "x", now=NOW)
    copy = store.duplicate(kept.id, now=NOW)
    assert store.snapshots(copy.id) == ()
    with Store.open(store.backup(tmp_path / "copy")) as restored:
        assert restored.snapshots(kept.id) == (taken,)
        assert restored.snapshot(taken.id) == kept


def test_carrying_over_keeps_the_old_state_and_is_one_change(store: Store, kept: Assessment):
    before = len(store.changes(kept.id))
    carry(store, kept)
    now = store.load(kept.id)
    assert now.setup.integrated.standard == LATER.id
    assert now.answers[OLD] == kept.answers[OLD]
    assert (now.answers[NEW].to_check, now.answers[NEW].evidence) == (True, (PIECE.id,))
    (taken,) = store.snapshots(kept.id)
    assert (taken.label, taken.actor, store.snapshot(taken.id)) == ("2026", "Ayşe", kept)
    changes = store.changes(kept.id)
    assert (len(changes), changes[0].kind, changes[0].target) == (before + 1, ChangeKind.EDITION, LATER.id)


def test_one_undo_takes_the_new_edition_back_and_the_snapshot_stays(store: Store, kept: Assessment):
    carry(store, kept)
    store.undo(kept.id, now=LATER_ON)
    assert store.load(kept.id) == kept
    assert len(store.snapshots(kept.id)) == 1


def test_what_changed_since_the_preview_stops_the_change(store: Store, kept: Assessment):
    seen = store.version(kept.id)
    store.save_answer(kept.id, Answer(requirement=OLD, level=Level.INFORMAL), revision=1, now=NOW)
    before = store.load(kept.id)
    with pytest.raises(ConflictError, match="edition-conflict"):
        carry(store, kept, version=seen)
    assert (store.load(kept.id), store.snapshots(kept.id)) == (before, ())


def test_nothing_but_the_integrated_standard_may_change_with_it(store: Store, kept: Assessment):
    setup = carried_setup(kept.setup, LATER).model_copy(update={"organisation": "Başka"})
    version = store.version(kept.id)
    with pytest.raises(InputError, match="edition-setup"):
        store.change_edition(kept.id, setup, (), version=version, now=NOW, label="x")
    assert (store.load(kept.id), store.snapshots(kept.id)) == (kept, ())


def test_evidence_that_is_not_there_leaves_neither_change_nor_snapshot(store: Store, kept: Assessment):
    ghost = Answer(requirement=NEW, level=Level.APPLIED, evidence=("d" * 32,))
    setup, version = carried_setup(kept.setup, LATER), store.version(kept.id)
    with pytest.raises(NotFound, match="evidence-not-there"):
        store.change_edition(kept.id, setup, [ghost], version=version, now=NOW, label="x")
    assert (store.load(kept.id), store.snapshots(kept.id)) == (kept, ())


def test_another_checklist_is_taken_over_after_a_snapshot_and_can_be_undone(store: Store, kept: Assessment):
    hashes = {"iso-10002-2018": "1" * 64, FORMER.id: "2" * 64}
    version = store.version(kept.id)
    store.take_over_checklist(kept.id, hashes, version=version, now=LATER_ON, label="Eski liste")
    now = store.load(kept.id)
    assert (now.standard_hash, now.setup.integrated.standard_hash) == ("1" * 64, "2" * 64)
    assert now.answers == kept.answers
    assert store.changes(kept.id)[0].kind is ChangeKind.CHECKLIST
    assert store.snapshot(store.snapshots(kept.id)[0].id) == kept
    store.undo(kept.id, now=LATER_ON)
    assert store.load(kept.id) == kept


@pytest.mark.parametrize(
    "code", ["snapshot-not-there", "snapshot-label", "edition-conflict", "edition-setup"]
)
def test_what_is_refused_has_its_words(code: str):
    for language in ("en", "tr"):
        t = translator(language)
        assert t(f"error-{code}", id=1, limit=300)
        assert t(f"error-{code}.remedy", id=1, limit=300)
