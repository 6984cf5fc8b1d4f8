"""From the command to the first page, and a first visit, in real Chromium.

The server is started as ``hazir run`` starts it, with nothing imported beforehand; the browser is open, its
cache empty. The clock stops when the first page shows the worked example with its figures. An unmeasured
start goes before, so that files are in the disk's cache.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Self

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402
from benchmarks.server import Server, browser  # noqa: E402
from commands.running import server_command  # noqa: E402

RUNS = 5
WARM_UP = 4.0
"""Seconds between a start and the first visit that is measured by itself."""


class Started(Server):
    """The app, started by the very command of ``hazir run``."""

    def __enter__(self) -> Self:
        settings = os.environ | {"HAZIR_DATA": str(self.data)}
        command = server_command(self.port, headless=True)
        self._process = subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.DEVNULL)
        self._wait()
        return self


def start(pause: float = 0) -> tuple[float, float]:
    """Seconds from the command to the first page, and of the first visit after a pause."""
    server = Started()
    with browser() as page:
        began = time.perf_counter()
        with server:
            time.sleep(pause)
            visited = time.perf_counter()
            page.goto(server.address)
            page.locator("[data-testid=stMain] [data-testid=stMetric]").nth(3).wait_for()
            done = time.perf_counter()
    return done - began, done - visited


def measure() -> list[Row]:
    """The rows of this benchmark."""
    start()
    starts = [start()[0] for _ in range(RUNS)]
    visits = [start(WARM_UP)[1] for _ in range(RUNS)]
    how = f"median of {RUNS}, slowest {{:.2f}} s"
    return [
        Row("start to first page, warm", median(starts), 3, "s", "absolute", how.format(max(starts))),
        Row("first visit", median(visits), 1.5, "s", "absolute", how.format(max(visits))),
    ]


if __name__ == "__main__":
    sys.exit(show(measure()))
