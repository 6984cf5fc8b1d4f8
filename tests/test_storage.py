"""What is saved is what is read back, and nobody's change is lost."""

import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from hypothesis import given, settings
from pydantic import ValidationError
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from assessment.model import Answer, Assessment, Evidence, Setup
from errors import ConflictError, InputError, NotFound, StorageError
from i18n import translator
from storage import Store
from storage.database import MIGRATIONS, durable_mode
from storage.schema import HEAD, metadata
from tests.strategies import assessments_with_files

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
SETUP = Setup(organisation="Ege Klima A.Ş.", scope="İzmir fabrikası")
FIRST, SECOND = "iso-10002-2018/7.4-01", "iso-10002-2018/7.4-02"
PIECE = Evidence(id="e" * 32, title="PR-08 Şikâyet prosedürü")


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "data") as store:
        yield store


@pytest.fixture
def kept(store) -> Assessment:
    return store.create(SETUP, "0" * 64, now=NOW)


def answered(level: int, requirement: str = FIRST, **more) -> Answer:
    return Answer(requirement=requirement, level=level, **more)


def test_a_new_assessment_is_there_when_the_folder_is_opened_again(tmp_path):
    with Store.open(tmp_path) as store:
        made = store.create(SETUP, "0" * 64, now=NOW, actor="Ayşe")
    with Store.open(tmp_path) as store:
        assert store.load(made.id) == made
        assert [s.setup.organisation for s in store.list()] == ["Ege Klima A.Ş."]


@settings(max_examples=60, deadline=None)
@given(assessments_with_files())
def test_any_assessment_is_read_back_as_it_was_kept(tmp_path_factory, made):
    assessment, files = made
    with Store.open(tmp_path_factory.mktemp("data")) as store:
        assert store.add_assessment(assessment, files, now=NOW) == assessment
        assert store.load(assessment.id) == assessment
        assert {sha256: store.read_file(sha256) for sha256 in files} == files


def test_a_saved_answer_has_the_next_revision(store, kept):
    assert store.answer(kept.id, FIRST).revision == 0
    assert store.save_answer(kept.id, answered(2), revision=0, now=NOW, actor="Ayşe") == 1
    assert store.save_answer(kept.id, answered(3), revision=1, now=NOW) == 2
    assert store.answer(kept.id, FIRST).value.level == 3
    assert store.revisions(kept.id) == {FIRST: 2}


def test_saving_what_is_already_there_changes_nothing(store, kept):
    store.save_answer(kept.id, answered(2), revision=0, now=NOW)
    version = store.version(kept.id)
    assert store.save_answer(kept.id, answered(2), revision=1, now=NOW) == 1
    assert store.version(kept.id) == version


def test_two_tabs_that_edit_one_answer_get_a_conflict(store, kept):
    seen_by_both = store.answer(kept.id, FIRST).revision
    store.save_answer(kept.id, answered(4, seen="first tab"), revision=seen_by_both, now=NOW, actor="Ayşe")
    with pytest.raises(ConflictError) as refused:
        store.save_answer(kept.id, answered(1, seen="second tab"), revision=seen_by_both, now=NOW)
    problem = refused.value.problems[0]
    assert problem.code == "answer-conflict"
    assert problem.facts == {"requirement": FIRST, "number": "7.4-01", "revision": 1, "actor": "Ayşe"}
    assert store.answer(kept.id, FIRST).value.seen == "first tab"


def test_after_a_conflict_the_other_version_can_be_kept_or_replaced(store, kept):
    store.save_answer(kept.id, answered(4), revision=0, now=NOW)
    with pytest.raises(ConflictError) as refused:
        store.save_answer(kept.id, answered(1), revision=0, now=NOW)
    theirs = refused.value.problems[0].facts["revision"]
    assert store.save_answer(kept.id, answered(1), revision=theirs, now=NOW) == 2


def test_two_tabs_that_edit_the_setup_get_a_conflict(store, kept):
    first = store.setup(kept.id)
    changed = first.value.model_copy(update={"sector": "HVAC"})
    assert store.save_setup(kept.id, changed, revision=first.revision, now=NOW) == 2
    with pytest.raises(ConflictError, match="setup-conflict"):
        store.save_setup(kept.id, first.value, revision=first.revision, now=NOW)
    assert store.load(kept.id).setup.sector == "HVAC"


def test_answers_stay_on_the_standard_they_were_given_on(store, kept):
    other = SETUP.model_copy(update={"standard": "iso-9001-2015"})
    with pytest.raises(InputError, match="standard-fixed"):
        store.save_setup(kept.id, other, revision=1, now=NOW)


def test_evidence_that_two_tabs_edit_gets_a_conflict(store, kept):
    store.add_evidence(kept.id, PIECE, now=NOW)
    renamed = PIECE.model_copy(update={"title": "PR-08 rev. 3"})
    assert store.save_evidence(kept.id, renamed, revision=1, now=NOW) == 2
    with pytest.raises(ConflictError, match="evidence-conflict"):
        store.save_evidence(kept.id, PIECE, revision=1, now=NOW)
    assert store.evidence(kept.id, PIECE.id).value == renamed


def test_an_answer_cannot_rest_on_evidence_that_is_not_there(store, kept):
    with pytest.raises(NotFound, match="evidence-not-there"):
        store.save_answer(kept.id, answered(3, evidence=(PIECE.id,)), revision=0, now=NOW)
    assert store.load(kept.id).answers == {}


def test_evidence_cannot_name_a_file_that_is_not_there(store, kept):
    file = store.put_file("kayıt.txt", "Kayıt".encode())
    lost = PIECE.model_copy(update={"file": file.model_copy(update={"sha256": "f" * 64})})
    with pytest.raises(NotFound, match="file-not-there"):
        store.add_evidence(kept.id, lost, now=NOW)


def test_adding_evidence_twice_and_changing_what_is_not_there_are_refused(store, kept):
    with pytest.raises(NotFound):
        store.save_evidence(kept.id, PIECE, now=NOW)
    store.add_evidence(kept.id, PIECE, now=NOW)
    with pytest.raises(ConflictError, match="evidence-conflict"):
        store.add_evidence(kept.id, PIECE, now=NOW)


def test_removing_evidence_detaches_it_from_every_answer(store, kept):
    other = PIECE.model_copy(update={"id": "d" * 32})
    for piece in (PIECE, other):
        store.add_evidence(kept.id, piece, now=NOW)
    store.save_answer(kept.id, answered(3, evidence=(PIECE.id, other.id)), revision=0, now=NOW)
    store.save_answer(kept.id, answered(3, SECOND, evidence=(PIECE.id,)), revision=0, now=NOW)
    assert store.remove_evidence(kept.id, PIECE.id, now=NOW) == (FIRST, SECOND)
    loaded = store.load(kept.id)
    assert list(loaded.evidence) == [other.id]
    assert loaded.answer(FIRST).evidence == (other.id,)
    assert loaded.answer(SECOND).evidence == ()


def test_a_tab_that_still_shows_removed_evidence_gets_a_conflict(store, kept):
    store.add_evidence(kept.id, PIECE, now=NOW)
    store.save_answer(kept.id, answered(3, evidence=(PIECE.id,)), revision=0, now=NOW)
    store.remove_evidence(kept.id, PIECE.id, now=NOW)
    with pytest.raises(ConflictError):
        store.save_answer(kept.id, answered(4, evidence=(PIECE.id,)), revision=1, now=NOW)


def test_many_answers_are_saved_all_or_none(store, kept):
    store.save_answer(kept.id, answered(2), revision=0, now=NOW)
    with pytest.raises(ConflictError) as refused:
        store.apply(kept.id, [(answered(4, SECOND), 0), (answered(4), 0)], now=NOW)
    assert [p.facts["requirement"] for p in refused.value.problems] == [FIRST]
    assert SECOND not in store.load(kept.id).answers
    assert store.apply(kept.id, [(answered(4, SECOND), 0), (answered(4), 1)], now=NOW) == (1, 2)
    assert {a.level for a in store.load(kept.id).answers.values()} == {4}


def test_a_requirement_answered_twice_in_one_change_is_a_programming_error(store, kept):
    with pytest.raises(ValueError, match="twice"):
        store.apply(kept.id, [(answered(1), 0), (answered(2), 0)], now=NOW)


def test_every_change_raises_the_version_by_one(store, kept):
    versions = [store.version(kept.id)]
    for change in (
        lambda: store.save_answer(kept.id, answered(2), revision=0, now=NOW),
        lambda: store.add_evidence(kept.id, PIECE, now=NOW),
        lambda: store.save_evidence(kept.id, PIECE.model_copy(update={"title": "x"}), now=NOW),
        lambda: store.remove_evidence(kept.id, PIECE.id, now=NOW),
        lambda: store.undo(kept.id, now=NOW),
        lambda: store.delete(kept.id, now=NOW),
        lambda: store.restore(kept.id, now=NOW),
    ):
        change()
        versions.append(store.version(kept.id))
    assert versions == list(range(1, 9))


def test_a_deleted_assessment_is_hidden_and_comes_back(store, kept):
    store.delete(kept.id, now=NOW)
    assert store.list() == ()
    assert [s.deleted for s in store.list(include_deleted=True)] == [NOW]
    with pytest.raises(NotFound, match="assessment-deleted"):
        store.save_answer(kept.id, answered(1), revision=0, now=NOW)
    store.restore(kept.id, now=NOW)
    assert store.load(kept.id) == kept


def test_an_id_that_never_was_is_not_found(store):
    for ask in (store.load, store.version, store.setup, store.changes, store.revisions):
        with pytest.raises(NotFound, match="assessment-not-there"):
            ask("f" * 32)


def test_a_copy_goes_its_own_way(store, kept):
    store.add_evidence(kept.id, PIECE, now=NOW)
    store.save_answer(kept.id, answered(3, evidence=(PIECE.id,)), revision=0, now=NOW)
    copy = store.duplicate(kept.id, now=NOW, setup=SETUP.model_copy(update={"name": "2027"}))
    store.save_answer(copy.id, answered(5), revision=1, now=NOW)
    assert store.load(kept.id).answer(FIRST).level == 3
    assert store.load(copy.id).evidence == {PIECE.id: PIECE}
    assert store.load(copy.id).setup.name == "2027"


def test_the_list_starts_with_what_was_changed_last(store, kept):
    later = store.create(SETUP, "0" * 64, now=NOW + timedelta(hours=1))
    store.save_answer(kept.id, answered(3), revision=0, now=NOW + timedelta(hours=2))
    assert [s.id for s in store.list()] == [kept.id, later.id]
    assert store.list()[0].changed == NOW + timedelta(hours=2)
    assert store.list()[0].created == NOW


def test_moments_come_back_in_utc_and_naive_ones_are_refused(store):
    istanbul = datetime.fromisoformat("2026-03-02T14:30:00+03:00")
    store.create(SETUP, "0" * 64, now=istanbul)
    assert store.list()[0].created.isoformat() == "2026-03-02T11:30:00+00:00"
    with pytest.raises(ValueError, match="time zone"):
        store.create(SETUP, "0" * 64, now=datetime(2026, 3, 2))  # noqa: DTZ001


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "\ufffe", "x" * 20_001, "\u0958" * 15_000])
def test_a_text_that_could_not_be_read_again_is_never_written(store, kept, text):
    unchecked = answered(3).model_copy(update={"seen": text})
    with pytest.raises(ValidationError):
        store.save_answer(kept.id, unchecked, revision=0, now=NOW)
    assert store.load(kept.id) == kept


def test_twelve_threads_on_one_answer_lose_no_update(store, kept):
    saved, refused, lock, start = [], [], threading.Lock(), threading.Barrier(12)

    def work(name: int) -> None:
        for attempt in range(10):
            found = store.answer(kept.id, FIRST)
            if attempt == 0:
                start.wait(30)  # all twelve have read the same revision: eleven must be refused
            mine = found.value.model_copy(update={"seen": f"{found.value.seen} {name}.{attempt}"})
            try:
                revision = store.save_answer(kept.id, mine, revision=found.revision, now=NOW)
                with lock:
                    saved.append((revision, f"{name}.{attempt}"))
            except ConflictError:
                with lock:
                    refused.append(name)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(saved) + len(refused) == 120
    assert len(refused) >= 11
    assert [revision for revision, _ in sorted(saved)] == list(range(1, len(saved) + 1))
    # Each saved text holds every one before it: nothing was overwritten unseen.
    assert store.answer(kept.id, FIRST).value.seen.split() == [mark for _, mark in sorted(saved)]
    assert len(store.changes(kept.id, limit=500)) == len(saved) + 1


def test_two_processes_that_open_a_new_folder_at_once_both_work(tmp_path):
    code = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC;"
        "from storage import Store; from assessment.model import Setup;"
        "s = Store.open(Path(sys.argv[1]));"
        "s.create(Setup(organisation='x'), '0' * 64, now=datetime.now(UTC)); s.close()"
    )
    root = Path(__file__).parent.parent
    command = [sys.executable, "-c", code, str(tmp_path / "data")]
    started = [subprocess.Popen(command, cwd=root) for _ in range(3)]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    with Store.open(tmp_path / "data") as store:
        assert len(store.list()) == 3


def test_only_the_owner_can_read_the_data(tmp_path):
    folder = tmp_path / "data"
    with Store.open(folder) as store:
        store.put_file("kayıt.txt", b"Kayit")
        store.create(SETUP, "0" * 64, now=NOW)
    modes = {p: stat.S_IMODE(p.stat().st_mode) for p in [folder, *folder.rglob("*")]}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 40, 1), ("DELETE", "EXTRA")),
        ((3, 44, 5), ("DELETE", "EXTRA")),
        ((3, 44, 6), ("WAL", "FULL")),
        ((3, 45, 9), ("DELETE", "EXTRA")),
        ((3, 50, 6), ("DELETE", "EXTRA")),
        ((3, 50, 7), ("WAL", "FULL")),
        ((3, 51, 2), ("DELETE", "EXTRA")),
        ((3, 51, 3), ("WAL", "FULL")),
        ((3, 52, 0), ("WAL", "FULL")),
    ],
)
def test_wal_is_used_only_where_sqlite_does_not_lose_commits(version, mode):
    assert durable_mode(version) == mode


def test_every_connection_is_durable_and_checks_foreign_keys(store):
    journal, synchronous = durable_mode(sqlite3.sqlite_version_info)
    with store._reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert found == [journal.lower(), {"FULL": 2, "EXTRA": 3}[synchronous], 1]


def test_the_migrations_make_exactly_the_tables_that_the_code_uses(tmp_path):
    Store.open(tmp_path).close()
    engine = create_engine(f"sqlite:///{tmp_path / 'hazir.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == HEAD
    engine.dispose()


def test_the_schema_names_the_newest_migration():
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_the_tables_can_be_made_in_postgresql():
    for table in metadata.sorted_tables:
        assert (
            str(CreateTable(table).compile(dialect=postgresql.dialect())).strip().startswith("CREATE TABLE")
        )


def refusal(folder: Path) -> str:
    """The code that opening the folder is refused with; it has words in both languages."""
    with pytest.raises(StorageError) as refused:
        Store.open(folder)
    for language in ("en", "tr"):
        explained = translator(language).explain_all(refused.value)[0]
        assert explained.fact
        assert explained.remedy
        assert str(folder) in explained.place
    return refused.value.problems[0].code


def test_a_database_of_a_newer_hazir_is_refused_and_left_alone(tmp_path):
    Store.open(tmp_path).close()
    with sqlite3.connect(tmp_path / "hazir.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (tmp_path / "hazir.db").read_bytes()
    assert refusal(tmp_path) == "database-newer"
    assert (tmp_path / "hazir.db").read_bytes() == before


def test_a_database_of_another_program_is_refused(tmp_path):
    with sqlite3.connect(tmp_path / "hazir.db") as connection:
        connection.execute("CREATE TABLE songs (title)")
    connection.close()
    assert refusal(tmp_path) == "database-foreign"


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "hazir.db").write_bytes(b"not a database at all" * 500)
    assert refusal(tmp_path) == "database-damaged"


def test_a_folder_that_cannot_be_made_or_written_is_refused(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert refusal(tmp_path / "file") == "folder-not-writable"
    # Not even root may write here.
    assert refusal(Path("/proc/self/hazir")) == "folder-not-writable"


def test_a_lock_that_is_never_released_is_explained(tmp_path, monkeypatch):
    monkeypatch.setattr("storage.database.BUSY_SECONDS", 0)
    with Store.open(tmp_path) as store:
        other = sqlite3.connect(tmp_path / "hazir.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError, match="database-busy"):
            store.create(SETUP, "0" * 64, now=NOW)
        other.execute("ROLLBACK")
        other.close()
        store.create(SETUP, "0" * 64, now=NOW)
