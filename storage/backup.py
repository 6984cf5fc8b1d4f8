"""A consistent copy of a whole data folder, taken while it is in use.

The copy is itself a data folder (or a ZIP of one): to restore it, unpack it and open it with ``--data``.
The database is copied first, in one read transaction; evidence files are never changed or removed, so
those copied afterwards hold at least all that the database names.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from errors import StorageError
from storage.files import flush_folder, make_private, replacing


def back_up(cursor: sqlite3.Cursor, files: Path, target: Path, names: tuple[str, str]) -> Path:
    """Copies database and files to ``target``: a ZIP if it ends in .zip, otherwise a new folder.

    names: what the database and the folder of files are called. An existing target is refused.
    """
    if os.path.lexists(target):
        raise StorageError("backup-target-exists", place=str(target))
    make_private(target.parent)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as work:
        database = Path(work) / "copy.db"
        database.touch(0o600)  # VACUUM fills an empty file and leaves its mode alone
        cursor.execute("VACUUM INTO ?", (str(database),))
        members = {names[0]: database} | {f"{names[1]}/{p.relative_to(files)}": p for p in _kept(files)}
        if target.suffix.lower() == ".zip":
            _zip(members, target)
        else:
            folder = Path(work) / "folder"
            _copy(members, folder)
            folder.rename(target)
    flush_folder(target.parent)
    return target


def _kept(files: Path) -> Iterator[Path]:
    return (path for path in sorted(files.glob("[0-9a-f][0-9a-f]/*")) if len(path.name) == 64)


def _zip(members: dict[str, Path], target: Path) -> None:
    with replacing(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in members.items():
            archive.write(path, name)


def _copy(members: dict[str, Path], folder: Path) -> None:
    for name, path in members.items():
        make_private((folder / name).parent)
        with replacing(folder / name) as file, path.open("rb") as source:
            shutil.copyfileobj(source, file, 1 << 20)
