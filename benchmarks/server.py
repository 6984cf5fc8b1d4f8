"""Hazır on a free port with the worked example in a data folder of its own, and a browser to visit it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parent.parent
START_SECONDS = 30
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
SWITCHES = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]

# As in daily use: what reports, charts and answer sheets import is in memory when somebody clicks.
START = """
import sys
import altair, openpyxl, pandas, PIL, sqlalchemy, weasyprint, xlsxwriter
from streamlit.web.cli import main
main(["run", "app.py", f"--server.port={sys.argv[1]}"])
"""


class Server:
    """The running app. assessment: id of a worked example in English, of ISO 10002 alone or integrated."""

    def __init__(self, *, integrated: bool = False) -> None:
        self.data = Path(tempfile.mkdtemp(prefix="hazir-bench-"))
        self.assessment = self._example(integrated)
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        command = [sys.executable, "-c", START, str(self.port)]
        settings = os.environ | {"HAZIR_DATA": str(self.data)}
        self._process = subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.DEVNULL)
        self._wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(10)
        shutil.rmtree(self.data, ignore_errors=True)

    def copies(self, count: int) -> list[str]:
        """Ids of that many copies of the worked example."""
        from storage import Store

        with Store.open(self.data) as store:
            now = datetime.now(UTC)
            return [store.duplicate(self.assessment, now=now).id for _ in range(count)]

    def _example(self, integrated: bool) -> str:
        from examples import every_example
        from storage import Store

        now = datetime.now(UTC)
        joint, alone = every_example("en", today=now.date())
        assessment, files = joint if integrated else alone
        with Store.open(self.data) as store:
            return store.add_assessment(assessment, files, now=now).id

    def _wait(self) -> None:
        for _ in range(START_SECONDS * 50):
            try:
                with urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=1):
                    return
            except OSError:
                time.sleep(0.02)
        raise TimeoutError("the app did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def browser(width: int = 1280, height: int = 900) -> Iterator:
    """A page in the machine's own Chromium."""
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, CHROMIUM)))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield chromium.new_page(viewport={"width": width, "height": height})
        chromium.close()
