"""The tests in a child process: they may take long, be stopped at any time, and never slow the pages.

    check(order, progress) ── order as JSON ──▶ python -m complaints.worker ── a line a step ──▶ progress
                                                 └─ order.folder: report.json, cube.parquet

Whatever the progress callback raises (a closed tab, a cancel button) ends the child at once.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from complaints.log_report import LogReport
from complaints.order import CUBE, REPORT, Order
from complaints.progress import Progress, silent
from confined import bare_environment
from errors import HazirError, InputError, Problem


@dataclass(frozen=True)
class Checked:
    """What came out. cube: Parquet file with the counts that a filter adds up (``Cube.read``)."""

    report: LogReport
    cube: Path


def check(order: Order, progress: Progress = silent) -> Checked:
    """Test a log that was read. Raises InputError with the problems that the child told."""
    command = [sys.executable, "-P", "-m", "complaints.worker"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env=bare_environment(), text=True,
    ) as child:  # fmt: skip
        try:
            _send(child, order)
            for line in _lines(child):
                if "problems" in line:
                    raise InputError(Problem(p["code"], p["place"], p["facts"]) for p in line["problems"])
                progress(line["stage"], line["share"])
            if child.wait():
                raise InputError("log-check-ended", status=child.returncode)
        finally:
            child.kill()
    text = (order.folder / REPORT).read_text("utf-8")
    return Checked(LogReport.model_validate_json(text), order.folder / CUBE)


def _send(child: subprocess.Popen[str], order: Order) -> None:
    assert child.stdin is not None
    child.stdin.write(order.model_dump_json())
    child.stdin.close()


def _lines(child: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    assert child.stdout is not None
    return map(json.loads, child.stdout)


def _serve() -> int:
    from complaints.checking import check_order

    try:
        check_order(Order.model_validate_json(sys.stdin.read()), _tell)
    except HazirError as error:
        _write({"problems": [asdict(problem) for problem in error.problems]})
    return 0


def _tell(stage: str, share: float) -> None:
    _write({"stage": stage, "share": share})


def _write(line: dict[str, Any]) -> None:
    print(json.dumps(line), flush=True)  # noqa: T201  (standard output is the way to the parent)


if __name__ == "__main__":
    sys.exit(_serve())
