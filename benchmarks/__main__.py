"""Every benchmark, one after the other, as one table: ``make bench``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.row import Row, show

HERE = Path(__file__).parent


def rows() -> Iterator[Row]:
    """The rows of all bench_*.py, each measured in a process of its own."""
    for path in sorted(HERE.glob("bench_*.py")):
        print(path.stem, file=sys.stderr, flush=True)
        done = subprocess.run([sys.executable, str(path), "--json"], stdout=subprocess.PIPE, check=False)
        yield from (Row(**row) for row in json.loads(done.stdout))


if __name__ == "__main__":
    sys.exit(show(rows()))
