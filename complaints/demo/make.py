"""A made-up log of any size: chunk by chunk, so that memory does not grow with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq
import xlsxwriter

from checklists.words import Language
from complaints.demo import faults, groups
from complaints.demo.cases import NONE, Cases, Plan, cases_of, chunks_of, plan_of
from complaints.demo.exports import SEPARATOR, export
from complaints.demo.settings import targets_of
from complaints.demo.tables import canonical, case_ids
from complaints.demo.world import world
from complaints.targets import Targets
from errors import InputError

FIRST, LAST = date(2024, 7, 1), date(2026, 6, 30)
DEFAULT_FAULTS: dict[str, float] = {check: fault.share for check, fault in faults.FAULTS.items()}
SHEET_ROWS = 1_048_575
"""Rows of a spreadsheet below its headings."""
MOST = 100_000_000
Truth = dict[str, list[str]]
Progress = Callable[[float], None]


def silent(share: float) -> None:
    """Progress that nobody looks at."""


@dataclass(frozen=True)
class Recipe:
    """What a log is made of. faults: the share of each (``DEFAULT_FAULTS``); none for a flawless log.

    fabricated: the last months were made up for the audit.
    """

    cases: int
    seed: int
    language: Language = "tr"
    faults: Mapping[str, float] = field(default_factory=lambda: DEFAULT_FAULTS)
    fabricated: bool = False
    first: date = FIRST
    last: date = LAST

    def plan(self) -> Plan:
        """What every chunk shares. Raises InputError for a number that cannot be made."""
        if not 1 <= self.cases <= MOST:
            raise InputError("demo-log-size", most=MOST)
        return plan_of(self.cases, self.seed, self.first, self.last, world(), careful=not self.faults)

    def targets(self) -> Targets:
        """Settings of the organisation that fit the log."""
        return targets_of(self.plan(), self.language, faulty=bool(self.faults))


@dataclass
class DemoLog:
    """What was written.

    truth: by check, the ids of the cases that its fault was planted in (of a cluster or batch: all its
    cases); "#12" is row 12, which has no id.
    """

    rows: int = 0
    as_of: datetime | None = None
    truth: Truth = field(default_factory=dict)


def demo_tables(recipe: Recipe) -> Iterator[tuple[pa.Table, Truth, float]]:
    """The canonical table chunk by chunk, with what was planted in it and the share that is done."""
    row, plan = 1, recipe.plan()
    for cases, planted, done in _chunks(recipe, plan):
        yield canonical(cases, plan, recipe.language, row), _named(cases, plan, planted, row), done
        row += len(cases)


def _exported(recipe: Recipe) -> Iterator[tuple[pa.Table, Truth, float]]:
    row, plan = 1, recipe.plan()
    for cases, planted, done in _chunks(recipe, plan):
        yield export(cases, plan, recipe.language), _named(cases, plan, planted, row), done
        row += len(cases)


def _chunks(recipe: Recipe, plan: Plan) -> Iterator[tuple[Cases, dict[str, faults.Rows], float]]:
    for first_day, after in chunks_of(plan):
        cases = cases_of(plan, first_day, after)
        planted: dict[str, faults.Rows] = {}
        if recipe.faults:
            planted = groups.plant_groups(cases, plan)
            planted |= faults.plant_all(cases, plan, recipe.faults, planted)
            planted["T15-no-action"] = groups.neglect(cases)
            groups.survey_the_happy(cases)
        if recipe.fabricated:
            groups.fabricate(cases, plan)
        yield cases, planted, float(plan.starts[after] / plan.starts[-1])


def _named(cases: Cases, plan: Plan, planted: Mapping[str, Any], first_row: int) -> Truth:
    ids = case_ids(cases["id_of"], plan)
    nameless = {row: f"#{first_row + row}" for row in np.flatnonzero(cases["id_of"] == NONE).tolist()}
    return {
        check: [nameless.get(row) or ids[row].as_py() for row in rows.tolist()]
        for check, rows in planted.items()
    }


def write_demo(path: Path, recipe: Recipe, progress: Progress = silent) -> DemoLog:
    """Write a log: .parquet the canonical table, .csv and .xlsx an export. Raises InputError, OSError."""
    ending = path.suffix.lower()
    if ending not in WRITERS:
        raise InputError("demo-log-ending", known=", ".join(WRITERS))
    if ending == ".xlsx" and recipe.cases > SHEET_ROWS:
        raise InputError("demo-log-sheet", most=SHEET_ROWS)
    log = DemoLog(as_of=datetime.combine(recipe.last, datetime.max.time().replace(microsecond=0)))
    tables = demo_tables(recipe) if ending == ".parquet" else _exported(recipe)
    with ExitStack() as stack:
        write = WRITERS[ending](path, recipe.language, stack)
        for table, truth, done in tables:
            write(table)
            log.rows += table.num_rows
            for check, ids in truth.items():
                log.truth.setdefault(check, []).extend(ids)
            progress(done)
    return log


Write = Callable[[pa.Table], None]


def _parquet(path: Path, language: Language, stack: ExitStack) -> Write:
    writer: Any = None

    def write(table: pa.Table) -> None:
        nonlocal writer
        writer = writer or stack.enter_context(pq.ParquetWriter(path, table.schema, compression="zstd"))
        writer.write_table(table)

    return write


def _csv(path: Path, language: Language, stack: ExitStack) -> Write:
    file = stack.enter_context(path.open("wb"))
    file.write(b"\xef\xbb\xbf")  # as Excel needs it for Turkish letters

    def write(table: pa.Table) -> None:
        told = pa_csv.WriteOptions(include_header=file.tell() == 3, delimiter=SEPARATOR[language])
        pa_csv.write_csv(table, file, told)

    return write


def _xlsx(path: Path, language: Language, stack: ExitStack) -> Write:
    book = stack.enter_context(xlsxwriter.Workbook(path, {"constant_memory": True}))
    book.set_properties({"created": datetime(2026, 7, 1)})  # noqa: DTZ001  (the same bytes every time)
    sheet = book.add_worksheet()
    row = 0

    def write(table: pa.Table) -> None:
        nonlocal row
        lines = zip(*(column.to_pylist() for column in table.columns), strict=True)
        for line in [table.column_names, *lines] if not row else lines:
            for column, text in enumerate(line):
                if text is not None:
                    sheet.write_string(row, column, text)
            row += 1

    return write


WRITERS: dict[str, Callable[[Path, Language, ExitStack], Write]] = {
    ".csv": _csv, ".xlsx": _xlsx, ".parquet": _parquet,
}  # fmt: skip
