"""A data folder: the database ``hazir.db``, the evidence files in ``files/``, and their transactions."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from assessment.model import StoredFile
from storage.backup import back_up
from storage.database import explained, open_engine, unmanaged, writes
from storage.files import FileStore, make_private

DATABASE = "hazir.db"
FILES = "files"


class DataFolder:
    """An open data folder. One object serves every thread of a process."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._place = str(folder / DATABASE)
        self._engine = open_engine(folder / DATABASE)
        self._writes = writes(self._engine)
        # Threads of one process queue here: SQLite's own waiting sleeps, and would wake too late.
        self._one_writer = threading.Lock()
        self._files = FileStore(folder / FILES)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Opens the data folder; makes it, and the newest schema, where they are missing.

        Raises StorageError if it cannot be written, is damaged, or belongs to a newer Hazır.
        """
        with explained(str(folder)):
            make_private(folder / FILES)
        return cls(folder)

    def close(self) -> None:
        """Closes every connection."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One moment of the database."""
        with explained(self._place), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        """One change: committed, and on the disk, when the block ends well; undone if it raises."""
        with explained(self._place), self._one_writer, self._writes.begin() as connection:
            yield connection

    def put_file(self, name: str, data: bytes) -> StoredFile:
        """Checks and keeps an evidence file. Raises UploadRefused."""
        return self._files.put(name, data)

    def read_file(self, sha256: str) -> bytes:
        """The content of an evidence file. Raises NotFound."""
        return self._files.read(sha256)

    def file_path(self, sha256: str) -> Path:
        """Where an evidence file lies."""
        return self._files.path(sha256)

    def backup(self, target: Path) -> Path:
        """A consistent copy of everything: a ZIP if target ends in .zip, otherwise a new data folder.

        Raises StorageError if there is already something, or the place cannot be written.
        """
        with explained(str(target)), unmanaged(self._engine) as cursor:
            return back_up(cursor, self.folder / FILES, target, (DATABASE, FILES))
