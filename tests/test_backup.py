"""A backup is a data folder of its own, complete and consistent, taken while work goes on."""

import stat
import threading
import zipfile
from datetime import UTC, datetime

import pytest

from assessment.model import Answer, Assessment, Evidence, Setup
from errors import StorageError
from storage import Store

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
REQUIREMENT = "iso-10002-2018/7.4-01"


@pytest.fixture
def kept(store) -> Assessment:
    kept = store.create(Setup(organisation="Ege Klima A.Ş."), "0" * 64, now=NOW)
    piece = Evidence(id="e" * 32, title="PR-08", file=store.put_file("PR-08.txt", b"Prosedur"))
    store.add_evidence(kept.id, piece, now=NOW)
    answer = Answer(requirement=REQUIREMENT, level=3, evidence=(piece.id,))
    store.save_answer(kept.id, answer, revision=0, now=NOW)
    return store.load(kept.id)


def test_a_backup_folder_opens_as_a_data_folder_with_everything_in_it(store, kept, tmp_path):
    assert store.backup(tmp_path / "copy") == tmp_path / "copy"
    with Store.open(tmp_path / "copy") as copy:
        assert copy.load(kept.id) == kept
        assert copy.read_file(kept.evidence["e" * 32].file.sha256) == b"Prosedur"
        assert copy.changes(kept.id) == store.changes(kept.id)


def test_a_backup_zip_restores_by_unpacking_it(store, kept, tmp_path):
    target = store.backup(tmp_path / "new" / "copy.zip")
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "restored")
    with Store.open(tmp_path / "restored") as copy:
        assert copy.load(kept.id) == kept
        assert copy.undo(kept.id, now=NOW).target == REQUIREMENT


def test_a_backup_never_overwrites_anything(store, kept, tmp_path):
    (tmp_path / "there.zip").write_text("precious")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("there.zip", "link", "data"):
        with pytest.raises(StorageError, match="backup-target-exists"):
            store.backup(tmp_path / name)
    assert (tmp_path / "there.zip").read_text() == "precious"


def test_a_backup_that_fails_leaves_nothing_behind(store, kept, tmp_path, monkeypatch):
    monkeypatch.setattr("storage.backup._copy", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(StorageError, match="disk-full"):
        store.backup(tmp_path / "elsewhere" / "copy")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_only_the_owner_can_read_a_backup(store, kept, tmp_path):
    made = [store.backup(tmp_path / "copy.zip"), store.backup(tmp_path / "copy")]
    made += (tmp_path / "copy").rglob("*")
    assert {stat.S_IMODE(p.stat().st_mode) for p in made if p.is_file()} == {0o600}
    assert {stat.S_IMODE(p.stat().st_mode) for p in made if p.is_dir()} == {0o700}


def test_a_backup_taken_while_others_save_is_consistent(store, kept, tmp_path):
    stop = threading.Event()

    def save() -> None:
        revision = 1
        while not stop.is_set():
            answer = Answer(requirement=REQUIREMENT, level=3, seen=str(revision + 1))
            revision = store.save_answer(kept.id, answer, revision=revision, now=NOW)

    saver = threading.Thread(target=save)
    saver.start()
    try:
        copies = [store.backup(tmp_path / f"copy-{n}") for n in range(5)]
    finally:
        stop.set()
        saver.join()
    for folder in copies:
        with Store.open(folder) as copy:
            assert copy.version(kept.id) == len(copy.changes(kept.id, limit=10_000))
            revision = copy.answer(kept.id, REQUIREMENT).revision
            assert copy.load(kept.id).answer(REQUIREMENT).seen in {str(revision), ""}
