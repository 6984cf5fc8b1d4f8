"""The folder of one complaint log while somebody works on it: outside the data folder, gone with the session.

    Workspace() ── the upload, its texts, the tested table ──▶ discard()

It is removed when the user puts the log away or brings another one; when the tab has been closed for so long
that Streamlit has forgotten its session; when Hazır ends; and at the next start, should Hazır have been
killed. Streamlit tells nobody that a session ends, so a thread looks from time to time.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
import weakref
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import IO

from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx

LOOK_EVERY = 20.0
"""Seconds between two looks at which tabs are still there."""

FORGOTTEN = 150.0
"""Seconds without its tab after which a folder goes: longer than ``server.disconnectedSessionTTL``."""

PREFIX = "hazir-log-"
"""What the folders' names begin with; the number of the process that made them follows."""


class Workspace:
    """A temporary folder that only this user of the machine can enter (mode 700).

    is_wanted: whether somebody still has the page open that it belongs to; None: the page that runs now.
    """

    def __init__(self, is_wanted: Callable[[], bool] | None = None) -> None:
        _begin()
        self._is_wanted = is_wanted or _page_is_open()
        self._wanted_at = time.monotonic()
        self.folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
        self._remove = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        _spaces.add(self)

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

    def look(self, now: float) -> None:
        """Remove the folder if nobody has wanted it for long; ``now`` as ``time.monotonic`` tells it."""
        if self._is_wanted():
            self._wanted_at = now
        elif now - self._wanted_at > FORGOTTEN:
            self.discard()


_spaces: weakref.WeakSet[Workspace] = weakref.WeakSet()


def sweep(parent: Path) -> None:
    """Remove the folders of processes that are no more."""
    for folder in parent.glob(f"{PREFIX}*-*"):
        number = folder.name.removeprefix(PREFIX).partition("-")[0]
        if number.isdecimal() and not _lives(int(number)):
            shutil.rmtree(folder, ignore_errors=True)


@lru_cache(maxsize=1)
def _begin() -> None:
    """Once in a process: remove what a killed one left, and look after what this one makes."""
    sweep(Path(tempfile.gettempdir()))
    threading.Thread(target=_look_after, name="log-folders", daemon=True).start()


def _look_after() -> None:
    while True:
        time.sleep(LOOK_EVERY)
        for space in list(_spaces):
            space.look(time.monotonic())


def _page_is_open() -> Callable[[], bool]:
    """Whether the browser that this page runs for is still connected; outside a server always."""
    context = get_script_run_ctx()
    session = context.session_id if context else ""

    def is_open() -> bool:
        try:
            return not session or runtime.get_instance().is_active_session(session)
        except RuntimeError:  # no server runs (any more)
            return True

    return is_open


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is another user's
        return True
    return True
