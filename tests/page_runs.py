"""The app's pages run without a browser, on a data folder of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from storage import Store
from ui import readers, state

FRAME = Path(__file__).parent.parent / "app_pages" / "frame.py"


@contextmanager
def store_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The process's one store, moved to a folder and forgotten afterwards."""
    monkeypatch.setenv("HAZIR_DATA", str(folder))
    caches = (state.store, state.desk, readers.readers)
    for cache in caches:
        cache.cache_clear()
    yield state.store()
    state.store().close()
    for cache in caches:
        cache.cache_clear()


def run_page(page: str = "", **address: str) -> AppTest:
    """A page (its script's name, "" for the first) as it is drawn for an address; it must not fail."""
    app = AppTest.from_file(str(FRAME), default_timeout=30)
    app.context = {"locale": "tr-TR", "timezone": "Europe/Istanbul"}
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    if page:
        app.switch_page(f"{page}.py").run()
    assert not app.exception
    return app
