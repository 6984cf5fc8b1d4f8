"""The folder of a log that somebody works on, and the work in the background."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from errors import InputError
from ui import log_space
from ui.log_space import Workspace
from ui.log_task import Cancelled, Task

PATIENCE = 60.0
"""Seconds that anything may take on a machine that is busy otherwise."""


def test_the_folder_goes_with_the_last_reference_to_it() -> None:
    space = Workspace()
    folder = space.folder
    (folder / "upload.csv").write_text("x")
    del space
    gc.collect()
    assert not folder.exists()


def test_the_folder_goes_when_its_tab_has_been_closed_for_long() -> None:
    is_open = True
    space = Workspace(lambda: is_open)
    space.look(now := time.monotonic())
    is_open = False
    space.look(now + 60)
    assert space.folder.exists()
    space.look(now + log_space.FORGOTTEN + 1)
    assert not space.folder.exists()


def test_folders_of_processes_that_are_gone_are_swept(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = tmp_path / f"{log_space.PREFIX}{gone.pid}-abc"
    ours = tmp_path / f"{log_space.PREFIX}{os.getpid()}-abc"
    other = tmp_path / f"{log_space.PREFIX}of-somebody"
    for folder in (left, ours, other):
        folder.mkdir()
        (folder / "upload.csv").write_text("x")
    log_space.sweep(tmp_path)
    assert [folder.exists() for folder in (left, ours, other)] == [False, True, True]


def test_work_ends_with_its_result_or_with_why_it_was_refused() -> None:
    def refuse(_progress: object) -> int:
        raise InputError("log-empty")

    def fail(_progress: object) -> int:
        raise RuntimeError

    done, refused, failed = (Task("test", work).start() for work in (lambda _: 7, refuse, fail))
    for task in (done, refused, failed):
        task.wait(PATIENCE)
        assert not task.is_running
    assert done.result == 7
    assert (refused.refused.problems[0].code, failed.refused.problems[0].code) == (
        "log-empty",
        "log-page-ended",
    )


def test_work_that_is_cancelled_stops_at_its_next_sign_of_progress() -> None:
    ended: list[str] = []

    def work(progress: Callable[[str, float], None]) -> int:
        try:
            while True:
                progress("go", 0.5)
                time.sleep(0.01)
        except Cancelled:
            ended.append("cancelled")
            raise

    task = Task("test", work).start()
    end = time.monotonic() + PATIENCE
    while task.stage != "go":
        assert time.monotonic() < end
    task.cancel()
    task.wait(PATIENCE)
    assert ended == ["cancelled"]
    assert not task.is_running
    assert (task.result, task.refused) == (None, None)
