"""From the command to the first page: the server answers at once, the rest is loaded meanwhile.

``app.py`` imports only what it needs to answer; ``warm_up`` loads the store, the standards and what the first
page imports in a thread of its own while the browser loads its scripts. The frame waits for it.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from errors import HazirError
from ui import downloads
from ui.settings import console_language

if TYPE_CHECKING:
    import streamlit as st

_log = logging.getLogger("hazir")
FIRST_PAGE = ("ui.layout", "ui.assessments", "ui.deletion", "ui.imports", "ui.new_assessment")

_cold = threading.Event()
_warm = threading.Event()


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Warm up in the background; at the end, remove what was kept for downloads."""
    _cold.set()
    threading.Thread(target=_warm_up, name="warm-up", daemon=True).start()
    yield
    downloads.shelf().clear()


def wait_until_warm() -> None:
    """Return when the warm-up is over; at once where there is none, as in tests of a page."""
    if _cold.is_set():
        _warm.wait()


@contextmanager
def told_on_console() -> Iterator[None]:
    """Say on the console what is refused inside, before there is a page to show it on, and end."""
    try:
        yield
    except HazirError as error:
        raise SystemExit(_in_words(error)) from None


def handle(error: Exception) -> bool:
    """``on_script_error`` of the app."""
    from ui import errors

    return errors.handle(error)


def _warm_up() -> None:
    """Load what a first visit needs, then leave it out of garbage collection for good."""
    patient = sys.getswitchinterval()
    sys.setswitchinterval(patient / 20)  # the browser's requests go first
    try:
        gc.disable()  # an import makes many objects and little garbage
        _load()
    except HazirError as error:  # the page will say the same
        _log.error(_in_words(error))
    finally:
        sys.setswitchinterval(patient)
        gc.enable()
        gc.collect()
        gc.freeze()
        _warm.set()


def _load() -> None:
    for module in FIRST_PAGE:
        import_module(module)
    from checklists import load_standard, standard_ids
    from i18n import translator
    from ui import state

    translator(console_language())  # most likely the first reader's too; the other waits for its own
    for standard_id in standard_ids():
        load_standard(standard_id)
    for summary in state.store().list()[:10]:
        state.desk().look_at(summary.id, state.now().astimezone().date())


def _in_words(error: HazirError) -> str:
    from i18n import translator

    t = translator(console_language())
    return "\n".join(f"Hazır: {problem}" for problem in t.explain_all(error))
