"""The folder of one complaint log while somebody works on it: outside the data folder, gone with the session.

    Workspace() ── the upload, its texts, the tested table ──▶ discard()

It is removed when the user puts the log away or brings another one; when the session ends (Streamlit forgets
a closed tab after two minutes, and with it the last reference to this object); when Hazır ends; and at the
next start, should Hazır have been killed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from functools import lru_cache
from pathlib import Path
from typing import IO

PREFIX = "hazir-log-"
"""What the folders' names begin with; the number of the process that made them follows."""


class Workspace:
    """A temporary folder that only this user of the machine can enter (mode 700)."""

    def __init__(self) -> None:
        _sweep_once()
        self.folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
        self._remove = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)

    def take(self, file: IO[bytes], suffix: str) -> Path:
        """Copy an upload into the folder, under a name of ours."""
        path = self.folder / f"upload{suffix}"
        with path.open("wb") as out:
            shutil.copyfileobj(file, out, 1024 * 1024)
        return path

    def part(self, name: str) -> Path:
        """A new folder in the folder, in place of what was there."""
        path = self.folder / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(mode=0o700)
        return path

    def discard(self) -> None:
        """Remove the folder now."""
        self._remove()


def sweep(parent: Path) -> None:
    """Remove the folders of processes that are no more."""
    for folder in parent.glob(f"{PREFIX}*-*"):
        number = folder.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdecimal() and not _lives(int(number)):
            shutil.rmtree(folder, ignore_errors=True)


@lru_cache(maxsize=1)
def _sweep_once() -> None:
    sweep(Path(tempfile.gettempdir()))


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is another user's
        return True
    return True
