"""Work in the background that a page watches: it goes on answering, and can cancel."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

import streamlit as st

from errors import HazirError, InputError
from ui import state

Result = TypeVar("Result")
Progress = Callable[[str, float], None]
"""Told the stage that begins and the share that is done, 0 to 1; raises ``Cancelled`` to stop the work."""

LOOK_EVERY = 0.3
"""Seconds between two looks at work that is going on."""

_log = logging.getLogger("hazir")


class Cancelled(Exception):
    """Nobody waits for this any more."""


class Task(Generic[Result]):
    """One piece of work; its thread writes, the page reads.

    name: Fluent prefix of its stages, ``<name>-stage-<stage>``. result or refused: how it ended; neither,
    if it was cancelled.
    """

    def __init__(self, name: str, work: Callable[[Progress], Result]):
        self.name = name
        self.result: Result | None = None
        self.refused: HazirError | None = None
        self.stage, self.share = "begin", 0.0
        self._work: Callable[[Progress], Result] | None = work
        self._cancelled = False
        self._thread: Thread | None = None

    def start(self) -> Task[Result]:
        """Begin; returns at once."""
        self._thread = Thread(target=self._run, name=self.name, daemon=True)
        self._thread.start()
        return self

    def wait(self, seconds: float) -> None:
        """Give it a moment: what is quick needs no bar."""
        if self._thread:
            self._thread.join(seconds)

    def cancel(self) -> None:
        """Stop at the next sign of progress."""
        self._cancelled = True

    @property
    def is_running(self) -> bool:
        """Whether somebody should go on waiting."""
        return not (self._cancelled or self.refused or self.result is not None)

    def _run(self) -> None:
        work, self._work = self._work, None  # the work may know whoever keeps this task: no circle stays
        assert work
        try:
            self.result = work(self._note)
        except Cancelled:
            pass
        except HazirError as error:
            self.refused = error
        except Exception as error:
            _log.exception("%s ended unexpectedly", self.name)
            self.refused = InputError("log-page-ended", reason=type(error).__name__)

    def _note(self, stage: str, share: float) -> None:
        if self._cancelled:
            raise Cancelled
        self.stage, self.share = stage, min(max(share, self.share), 1.0)


def watch(task: Task[Result], cancel: Callable[[], None] | None) -> None:
    """The bar of a task that is running, with its stage in words and, where that helps, a way to stop it."""
    st.fragment(_look, run_every=LOOK_EVERY)(task, cancel)


def _look(task: Task[Result], cancel: Callable[[], None] | None) -> None:
    if not task.is_running:
        st.rerun()
    st.progress(task.share, _stage(task))
    if cancel and st.button(state.words()("cancel"), key=f"{task.name}-cancel", icon=":material/close:"):
        task.cancel()
        cancel()
        st.rerun()


def _stage(task: Task[Result]) -> str:
    """The stage in words; one that has none of its own is told as the whole."""
    t = state.words()
    message = f"{task.name}-stage-{task.stage}"
    return t(message if t.has(message) else f"{task.name}-stage-begin")
