"""All tests of a complaint log against pm4py's token replay, plain pandas and a hand-written query.

    python benchmarks/bench_log_tests.py [--small 1000000] [--large 10000000] [--json]

Every way runs in a process of its own, which tells its seconds and its peak memory; logs are made up
(``complaints.demo``). HAZIR_PM4PY names a Python that has pm4py: without it that row is left out. pm4py is
AGPL, and a tool of this benchmark alone.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402

SEED = 7
TENTH = 10
CHILD = Path(__file__).with_name("log_tests_child.py")
Told = dict[str, Any]


def child(way: str, path: Path, cases: int) -> Told:
    """What one way says."""
    return run(sys.executable, "-W", "ignore", str(CHILD), way, str(path), f"{cases}:{SEED}")


def run(*command: str) -> Told:
    """A command's last line of output, which is JSON."""
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def measure(small: int, large: int) -> list[Row]:
    """The rows of this benchmark; the ways are first shown to say the same."""
    with TemporaryDirectory() as folder:
        whole = made(Path(folder, "whole.parquet"), small)
        rows = list(against_others(whole, small))
        whole.unlink()
        rows += against_a_query(Path(folder), small, large)
    return rows


def made(path: Path, cases: int) -> Path:
    """A made-up log."""
    child("make", path, cases)
    return path


def against_others(path: Path, cases: int) -> list[Row]:
    """Every column, all tests."""
    ours, pandas = (best(way, path, cases) for way in ("ours", "pandas"))
    theirs = pandas["counts"]
    both = {check: (told, theirs.get(check)) for check, told in ours["counts"].items()}
    unlike = {check: counts for check, counts in both.items() if counts[0] != counts[1]}
    assert not unlike, unlike
    of = f"{ours['checks']} checks, {cases:,} cases"
    rows = [
        ratio("all log tests against plain pandas", ours, pandas, 1 / 3, of),
        Row("peak memory of all log tests", ours["peak"] / 1024, 1.5, "GiB", "absolute", of),
    ]
    if python := os.environ.get("HAZIR_PM4PY"):
        events = path.with_suffix(".csv")
        run(sys.executable, str(CHILD), "events", str(path), str(events))
        replay = run(python, "-W", "ignore", str(Path(__file__).with_name("pm4py_replay.py")), str(events))
        rows.insert(0, ratio("all log tests against pm4py's token replay", ours, replay, 1 / 50, of))
    return rows


def against_a_query(folder: Path, small: int, large: int) -> list[Row]:
    """Sixteen columns, growing; and a hand-written query of the core checks at the largest."""
    sizes = (small // TENTH, small, large)
    told = {}
    for cases in sizes:
        path = made(folder / f"sixteen-{cases}.parquet", cases)
        told[cases] = best("ours", path, cases)
        core, by_hand = best("core", path, cases), best("by-hand", path, cases)
        path.unlink()
    most, of = told[large], f"{told[large]['checks']} checks, {large:,} cases, 16 columns"
    growth = (most["seconds"] / large) / (told[small]["seconds"] / small)
    seconds = ", ".join(f"{cases:,}: {said['seconds']:.2f} s" for cases, said in told.items())
    how = f"{core['checks']} checks; all {most['checks']}: {most['seconds']:.1f} s"
    return [
        ratio("core log tests against a hand-written query of them", core, by_hand, 4, how),
        Row("peak memory of all log tests, largest log", most["peak"] / 1024, 3, "GiB", "absolute", of),
        Row("time a case, largest log against a smaller one", growth, 1.1, "", "ratio", seconds),
        Row("filter of the results, largest log", most["filter"], 100, "ms", "absolute", of),
    ]


def best(way: str, path: Path, cases: int, rounds: int = 2) -> Told:
    """The faster of some rounds, with the greatest memory of all."""
    told = [child(way, path, cases) for _ in range(rounds)]
    return min(told, key=lambda said: said["seconds"]) | {"peak": max(said["peak"] for said in told)}


def ratio(what: str, ours: Told, theirs: Told, goal: float, of: str) -> Row:
    """Seconds of ours over theirs."""
    how = f"{ours['seconds']:.2f} s of {theirs['seconds']:.2f} s, {of}"
    return Row(what, ours["seconds"] / theirs["seconds"], goal, "", "ratio", how)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--small", type=int, default=1_000_000)
    options.add_argument("--large", type=int, default=10_000_000)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    sys.exit(show(measure(chosen.small, chosen.large)))
