"""The real app in a process of its own, and Debian's Chromium in front of it.

Every page that a test opens is watched: an error on the console, a request that fails or that leaves this
machine fails the test.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from running_app import NOW, ROOT, Server, serve
from visitor import Visitor, visitors

from assessment.model import Assessment, Setup
from checklists import load_standard
from storage import Store

CHROMIUM = os.environ.get("HAZIR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives Chromium."""
    here = [item for item in items if Path(__file__).parent in item.path.parents]
    for item in here:
        item.add_marker(pytest.mark.browser)
        if not CHROMIUM:
            item.add_marker(pytest.mark.skip(reason="Chromium is not installed"))


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Hazır itself, with a data folder of its own."""
    folder = tmp_path_factory.mktemp("hazir")
    yield from serve(ROOT / "app.py", folder / "data", folder / "log")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all tests; each visitor has a profile of its own in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, server: Server) -> Iterator[Callable[..., Visitor]]:
    """Opens visitors: ``visit(language="tr", width=1280, scheme="light")``; watches them to the end."""
    yield from visitors(chromium, server.url)


@pytest.fixture
def store(server: Server) -> Iterator[Store]:
    """The store of the running app, from outside."""
    with Store.open(server.data) as store:
        yield store


@pytest.fixture
def assessment(store: Store) -> Iterator[Assessment]:
    """An empty assessment, only for this test."""
    setup = Setup(organisation="Ilıca Çağrı Merkezi A.Ş.", name="Güz 2026", sector="Perakende")
    made = store.create(setup, load_standard().content_hash, now=NOW)
    yield made
    if any(summary.id == made.id for summary in store.list()):
        store.delete(made.id, now=NOW)
