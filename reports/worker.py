"""A warm, limited child process that turns HTML into PDF, so that the application always lives.

    with Renderer() as renderer:
        printed = renderer.render(sheets, progress=lambda stage, pages: ...)

One request at a time; others wait. A child that runs out of time or memory, crashes or refuses is
replaced for the next request. Whatever the progress callback raises (a closed tab, a cancel
button) stops the rendering at once and comes out of ``render``.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import suppress
from threading import Lock
from types import TracebackType
from typing import Any, BinaryIO, Self

from confined import bare_environment
from errors import RenderError
from reports.frames import Header, read_frame, write_frame
from reports.sheets import Printed, Progress, Sheets, silent

SECONDS = 60.0
MEMORY = 900 * 1024 * 1024


class Renderer:
    """Owns the child. seconds: wall time of one request; memory: bytes on top of the idle child."""

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY):
        self._seconds = seconds
        self._memory = memory
        self._busy = Lock()
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def warm(self) -> None:
        """Start the child now, so that the first report need not wait for it (about a second)."""
        with self._busy:
            self._alive()

    def render(self, sheets: Sheets, progress: Progress = silent) -> Printed:
        """Print; raises RenderError (denied, time, memory, failed) and stays usable afterwards."""
        progress("waiting", 0)
        with self._busy:
            try:
                return self._alive().print(sheets, progress)
            except BaseException:
                self._end()
                raise

    def close(self) -> None:
        """End the child; a later ``render`` starts a new one."""
        with self._busy:
            self._end()

    @property
    def process_id(self) -> int | None:
        """The child's process id, None while there is none."""
        return self._child.process.pid if self._child else None

    def _alive(self) -> _Child:
        if self._child is None or self._child.process.poll() is not None:
            self._end()
            self._child = _Child(self._seconds, self._memory)
        return self._child

    def _end(self) -> None:
        if self._child:
            self._child.end()
            self._child = None


class _Child:
    """One child process and the two pipes to it."""

    def __init__(self, seconds: float, memory: int):
        # -P: a file named like a standard module in the current folder must not be imported.
        command = [sys.executable, "-P", "-m", "reports.worker_child", str(seconds), str(memory)]
        self.seconds = seconds
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=bare_environment(),
        )
        self._read()

    def print(self, sheets: Sheets, progress: Progress) -> Printed:
        names = list(sheets.assets)
        blobs = [sheets.html.encode(), sheets.css.encode(), *sheets.assets.values()]
        try:
            write_frame(_pipe(self.process.stdin), {"assets": names}, *blobs)
        except OSError as error:
            raise self._obituary() from error
        return self._result(progress)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        _pipe(self.process.stdout).close()
        with suppress(OSError):  # an unsent rest of a request that nobody reads any more
            _pipe(self.process.stdin).close()

    def _result(self, progress: Progress) -> Printed:
        while True:
            header, blobs = self._read()
            match header["kind"]:
                case "progress":
                    progress(header["stage"], header["pages"])
                case "done":
                    return Printed(blobs[0], header["pages"], tuple(header["grumbles"]))
                case _:
                    raise RenderError(header["code"], **header["facts"])

    def _read(self) -> tuple[Header, list[bytes]]:
        try:
            return read_frame(_pipe(self.process.stdout))
        except EOFError as error:
            raise self._obituary() from error

    def _obituary(self) -> RenderError:
        """Why the child died, by the signal that ended it."""
        if self.process.wait() == -signal.SIGALRM:
            return RenderError("render-time", seconds=int(self.seconds))
        return RenderError("render-failed", reason=f"exit {self.process.returncode}")


def _pipe(stream: Any) -> BinaryIO:
    return stream  # type: ignore[no-any-return]  # Popen was given PIPE, so it is there
