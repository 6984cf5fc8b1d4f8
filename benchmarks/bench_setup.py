"""What ``./hazir`` costs before it hands over, when all is there; with ``--first`` also from nothing."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402

LAUNCHER = str(ROOT / "hazir")
COMMAND = ["run", "--help"]  # does nothing but print


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """How long a command takes."""
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def second_start(venv: Path, runs: int = 15) -> float:
    """Median milliseconds of a start of the launcher, less those of the command it hands over to."""
    environment = {**os.environ, "HAZIR_VENV": str(venv)}
    direct = [str(venv / "bin" / "python"), str(ROOT / "cli.py"), *COMMAND]
    seconds([LAUNCHER, *COMMAND], environment)
    extra = [seconds([LAUNCHER, *COMMAND], environment) - seconds(direct, environment) for _ in range(runs)]
    return 1000 * statistics.median(extra)


def first_start() -> float:
    """Seconds of a set-up from nothing; packages that pip has in its cache are not fetched again."""
    with tempfile.TemporaryDirectory() as folder:
        return seconds([LAUNCHER, *COMMAND], {**os.environ, "HAZIR_VENV": folder})


def measure() -> list[Row]:
    """The rows of this benchmark."""
    venv = Path(os.environ.get("HAZIR_VENV", ROOT / ".venv"))
    rows = [Row("set-up by ./hazir, second time", second_start(venv), 1000, "ms", "absolute", "median of 15")]
    if "--first" in sys.argv:
        rows.append(Row("set-up by ./hazir, first time", first_start(), 300, "s", "absolute", "once"))
    return rows


if __name__ == "__main__":
    sys.exit(show(measure()))
