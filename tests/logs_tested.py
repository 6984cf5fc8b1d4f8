"""A made-up log and what it showed: read, tested and reported once for all tests that look at the results."""

from __future__ import annotations

import tempfile
from datetime import date
from functools import lru_cache
from pathlib import Path

from checklists.model import Language
from complaints.checking import check_order
from complaints.cube import Cube
from complaints.demo import Recipe, write_demo
from complaints.guess import guess
from complaints.log_report import LogReport
from complaints.order import CUBE, REPORT, Order
from complaints.reading import read_raw
from complaints.targets import OwnTarget, Targets

TODAY = date(2026, 11, 22)
CASES, SEED = 400, 7
TARGETS = Targets(own={"acknowledge": OwnTarget(amount=1, unit="working-days", source="PR-08, 4.2")})


def order_of(file: Path, folder: Path, targets: Targets = TARGETS) -> Order:
    """A file read, its columns guessed, ready to be tested."""
    raw = read_raw(file, folder / "raw.parquet")
    mapping = guess(raw, folder / "raw.parquet").mapping
    return Order(
        raw=raw, table=folder / "raw.parquet", mapping=mapping, targets=targets, folder=folder,
        key="5a" * 32, today=TODAY, software="Hazır",
    )  # fmt: skip


@lru_cache
def shown(language: Language) -> tuple[LogReport, Cube]:
    """Everything that the made-up log shows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_demo(folder / "demo.csv", Recipe(CASES, SEED, language=language))
        order = order_of(folder / "demo.csv", folder)
        check_order(order)
        report = LogReport.model_validate_json((folder / REPORT).read_text("utf-8"))
        return report, Cube.read((folder / CUBE).read_bytes())
