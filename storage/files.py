"""Evidence files, kept by content: ``files/<first two hex digits>/<sha256>``.

A file that is acknowledged is on the disk: it is written beside its place, flushed, renamed, and the
folder is flushed. Files are never changed and never removed, so undo and copies need no counting.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from assessment.model import StoredFile
from errors import NotFound, StorageError
from storage.database import explained
from storage.file_types import check_file


class FileStore:
    """The evidence files of one data folder."""

    def __init__(self, folder: Path):
        self._folder = folder

    def put(self, name: str, data: bytes) -> StoredFile:
        """Checks and keeps a file; the same content is kept once. Raises UploadRefused."""
        file = check_file(name, data)
        path = self.path(file.sha256)
        with explained(str(self._folder)):
            if not _holds(path, file.sha256):
                _write_durably(path, data)
        return file

    def read(self, sha256: str) -> bytes:
        """The content. Raises NotFound, and StorageError if the disk no longer holds what was kept."""
        path = self.path(sha256)
        with explained(str(path)):
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                raise NotFound("file-not-there", sha256=sha256) from None
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StorageError("file-damaged", place=str(path))
        return data

    def has(self, sha256: str) -> bool:
        """Whether the file is there."""
        return self.path(sha256).is_file()

    def path(self, sha256: str) -> Path:
        """Where the file is, or would be."""
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise NotFound("file-not-there", sha256=sha256)
        return self._folder / sha256[:2] / sha256


def _holds(path: Path, sha256: str) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256


def _write_durably(path: Path, data: bytes) -> None:
    make_private(path.parent)
    with replacing(path) as file:
        file.write(data)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A private file that takes its place, whole and flushed to the disk, when the block ends well."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    flush_folder(path.parent)


def make_private(folder: Path) -> None:
    """Makes the folder and its parents, readable by their owner alone, and flushes its entry."""
    if folder.is_dir():
        return
    make_private(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    flush_folder(folder.parent)


def flush_folder(folder: Path) -> None:
    """Flushes the names in a folder to the disk, so that a rename survives a power loss."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
