"""The data folder is private, durable, brought up to date, and refused when it cannot be used."""

import io
import os
import sqlite3
import stat
import subprocess
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, insert
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateTable

from assessment.model import Setup
from errors import StorageError
from i18n import translator
from storage import Store
from storage.database import MIGRATIONS, durable_mode
from storage.schema import HEAD, metadata

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
SETUP = Setup(organisation="Ege Klima A.Ş.", scope="İzmir fabrikası")


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


def test_a_file_is_flushed_before_it_gets_its_name(store, monkeypatch):
    done = []
    for call in ("fsync", "replace"):
        real = getattr(os, call)
        monkeypatch.setattr(os, call, lambda *a, real=real, call=call: (done.append(call), real(*a))[1])
    store.put_file("a.txt", b"x")
    last = done.index("replace")
    assert done[last - 1 :] == ["fsync", "replace", "fsync"]


def test_a_full_disk_leaves_no_half_file(store, monkeypatch):
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="disk-full"):
        store.put_file("a.txt", b"x")
    monkeypatch.undo()
    assert [p for p in (store.folder / "files").rglob("*") if p.is_file()] == []


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


def test_the_migrations_make_the_same_tables_in_postgresql():
    written = io.StringIO()
    options = {"as_sql": True, "output_buffer": written}
    context = MigrationContext.configure(dialect_name="postgresql", opts=options)
    with Operations.context(context):
        for revision in reversed(list(ScriptDirectory(str(MIGRATIONS)).walk_revisions())):
            revision.module.upgrade()
    assert definitions(written.getvalue()) == {
        line
        for table in metadata.sorted_tables
        for line in definitions(str(CreateTable(table).compile(dialect=postgresql.dialect())))
    }


def definitions(sql: str) -> set[str]:
    """The lines of table definitions, without their order and commas."""
    lines = (line.strip(" \t,;") for line in sql.splitlines())
    return {line for line in lines if line and not line.startswith("CREATE INDEX")}


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


@pytest.mark.parametrize(
    "name",
    ["Şikâyet İzmir", "what?", "100 %", "pct%41", "a;b#c", "user:name@host", 'it\'s "it"', "a\nb", "\\x"],
)
def test_whatever_a_folder_is_called_the_data_lie_in_it(tmp_path, name):
    folder = tmp_path / name / "data"
    with Store.open(folder) as store:
        store.create(SETUP, "0" * 64, now=NOW)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (folder / "hazir.db").stat().st_size > 0
    with Store.open(folder) as store:
        assert [summary.setup for summary in store.list()] == [SETUP]


def test_what_the_disk_changed_inside_a_row_is_called_damage_and_not_repeated(tmp_path):
    with Store.open(tmp_path) as store:
        made = store.create(SETUP, "0" * 64, now=NOW)
        with sqlite3.connect(tmp_path / "hazir.db") as connection:
            connection.execute("UPDATE assessment SET setup = replace(setup, '\"sector\"', '\"Ege Klima\"')")
        connection.close()
        for read in (store.list, lambda: store.load(made.id), lambda: store.setup(made.id)):
            with pytest.raises(StorageError, match="database-damaged") as refused:
                read()
            told = "".join(traceback.format_exception(refused.value))
            assert "İzmir" not in told
            assert "Ege Klima A.Ş." not in told


def test_a_failed_statement_does_not_repeat_what_it_was_to_write(tmp_path):
    statement = insert(metadata.tables["assessment"]).values(id="a", setup="Ege Klima", standard_hash=None)
    failing = pytest.raises(IntegrityError)
    with Store.open(tmp_path) as store, store._changing() as connection, failing as failed:
        connection.execute(statement)
    assert "NOT NULL" in str(failed.value)
    assert "Ege Klima" not in str(failed.value)
