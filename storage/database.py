"""The database file: how it is opened, made durable and brought up to date."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from errors import StorageError
from storage.schema import HEAD

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 10

# What SQLite says, and the code of ours that explains it.
_SAYS = {
    "database is locked": "database-busy",
    "database or disk is full": "disk-full",
    "readonly database": "folder-not-writable",
    "unable to open": "folder-not-writable",
    "malformed": "database-damaged",
    "not a database": "database-damaged",
}


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite has the fix for committed writes lost at a WAL reset."""
    fixed_lines = {(3, 50): 7, (3, 44): 6}
    return version >= (3, 51, 3) or version[2] >= fixed_lines.get(version[:2], 1 << 30)


def durable_mode(version: tuple[int, int, int]) -> tuple[str, str]:
    """journal_mode and synchronous under which no committed write is lost at power loss."""
    return ("WAL", "FULL") if wal_is_safe(version) else ("DELETE", "EXTRA")


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turns what the database or the disk refuses into a StorageError at that place."""
    try:
        yield
    except DBAPIError as error:
        raise _storage_error(str(error.orig), place) from error
    except sqlite3.Error as error:
        raise _storage_error(str(error), place) from error
    except ValidationError as error:  # only what was validated is written: the disk or a person changed it
        raise StorageError("database-damaged", place=place, reason=error.title) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "disk-full" if full else "folder-not-writable"
        raise StorageError(code, place=place, reason=error.strerror or "") from error


def _storage_error(reason: str, place: str) -> StorageError:
    code = next((code for says, code in _SAYS.items() if says in reason), "database-failed")
    return StorageError(code, place=place, reason=reason)


def open_engine(path: Path) -> Engine:
    """A pooled engine on the database file, migrated to the newest schema.

    Raises StorageError for a file that is damaged, foreign, or written by a newer Hazır.
    """
    with explained(str(path)):
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        engine = _engine(path)
        try:
            _set_journal(engine)
            _migrate(engine, str(path))
        except BaseException:
            engine.dispose()
            raise
    return engine


@contextmanager
def unmanaged(engine: Engine) -> Iterator[sqlite3.Cursor]:
    """A cursor outside any transaction, for what SQLite refuses inside one."""
    raw = engine.raw_connection()
    try:
        yield raw.cursor()  # type: ignore[misc]
    finally:
        raw.close()


def writes(engine: Engine) -> Engine:
    """The same engine, whose transactions take the write lock when they begin."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def _engine(path: Path) -> Engine:
    # Written as text, an address would give "?" and "%" in a folder's name a meaning of their own.
    # Parameters are hidden because answers do not belong in error messages.
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, poolclass=QueuePool, pool_size=10, max_overflow=50, hide_parameters=True)
    _, synchronous = durable_mode(sqlite3.sqlite_version_info)

    @event.listens_for(engine, "connect")
    def connect(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # we say BEGIN, not the driver
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine


def _set_journal(engine: Engine) -> None:
    # Journal mode belongs to the file and cannot change inside a transaction.
    mode, _ = durable_mode(sqlite3.sqlite_version_info)
    with unmanaged(engine) as cursor:
        cursor.execute(f"PRAGMA journal_mode = {mode}")


def _migrate(engine: Engine, place: str) -> None:
    with engine.connect() as connection:
        if _revision(connection, place) == HEAD:
            return
    # Alembic is imported only when there is something to do: it costs a tenth of a second.
    from alembic import command
    from alembic.util.exc import CommandError

    # The write lock comes first: two processes that start at once migrate one after the other.
    with writes(engine).begin() as connection:
        try:
            command.upgrade(alembic_config(connection), "head")
        except CommandError as error:
            raise StorageError("database-newer", place=place, reason=str(error)) from error


def alembic_config(connection: Connection) -> Any:
    """Alembic's settings for our migrations on this connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _revision(connection: Connection, place: str) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return str(found) if found else None
    if tables:
        raise StorageError("database-foreign", place=place)
    return None
