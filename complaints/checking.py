"""A log from its raw table to its report: the whole of what the child process does, and ``hazir check-log``.

Order ─ make_canonical ─▶ cases, events ─ open_log ─▶ Log ─ tests, process, analysis … ─▶ LogReport, Cube
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from complaints.analysis import analysis
from complaints.benefits import benefits
from complaints.canonical import Canonical, make_canonical
from complaints.cube import Cube
from complaints.engines import cases_in, connect
from complaints.log import Log, open_log
from complaints.log_report import LogReport, Source
from complaints.order import CUBE, REPORT, Order
from complaints.process import measures, process
from complaints.progress import Progress, silent
from complaints.run import run_tests
from complaints.sampling import draw
from complaints.signs import signs

TESTS_FROM, TESTS_TO = 0.2, 0.7
"""Shares of the whole between which the tests run."""

MEMORY = "2GB"
"""Of the table engine; what needs more goes to files in the order's folder."""


def check_order(order: Order, progress: Progress = silent) -> None:
    """Test what an order names and leave the results in its folder. Raises InputError."""
    progress("columns", 0.02)
    zone = order.targets.calendar.zone
    canonical = make_canonical(
        order.raw, order.table, order.mapping, order.folder, bytes.fromhex(order.key), zone,
        lambda share: progress("columns", 0.02 + (TESTS_FROM - 0.02) * share),
    )  # fmt: skip
    engine = connect(f"duckdb://{order.folder}?memory_limit={MEMORY}")
    cases = cases_in(engine, str(canonical.cases))
    events = cases_in(engine, str(canonical.events)) if canonical.events else None
    log = open_log(cases, order.targets, as_of=order.as_of, today=order.today, events=events)
    source = _source(order, canonical)
    report, cube = check_log(log, source, seed=order.seed, software=order.software, progress=progress)
    cube.write(order.folder / CUBE)
    (order.folder / REPORT).write_text(report.model_dump_json(), "utf-8")


def check_log(
    log: Log, source: Source, *, seed: int = 1, software: str = "", progress: Progress = silent
) -> tuple[LogReport, Cube]:
    """Everything that a log shows, wherever its table lies."""
    tests, cube = run_tests(log, measures=measures, progress=_part(progress, TESTS_FROM, TESTS_TO))
    progress("process", TESTS_TO)
    paths = process(log, cube)
    progress("analysis", 0.8)
    analysed = analysis(log, cube)
    progress("signs", 0.9)
    seen, brought = signs(log, tests), benefits(log, cube)
    progress("sample", 0.95)
    first, last = _period(log)
    report = LogReport(
        software=software,
        source=source,
        as_of=log.as_of,
        first=first,
        last=last,
        cases=cube.total(),
        targets=log.targets,
        tests=tests,
        process=paths,
        analysis=analysed,
        signs=seen,
        benefits=brought,
        sample=draw(log, seed=seed, rule=log.targets.sample),
    )
    return report, cube


def _source(order: Order, canonical: Canonical) -> Source:
    return Source(
        place=order.raw.name,
        format=order.raw.format,
        sha256=order.raw.sha256,
        size=order.raw.size,
        rows_in=canonical.rows_in,
        rows_tested=canonical.rows_tested,
        rows_refused=canonical.rows_in - canonical.rows_tested,
        refused=canonical.refused,
        warnings=(*order.raw.warnings, *canonical.warnings),
        unread=canonical.unread,
        fields=tuple(order.mapping.columns),
        mapping=order.mapping.name,
        kept=order.mapping.keep,
        personal=canonical.personal,
    )


def _period(log: Log) -> tuple[date | None, date | None]:
    """Days of the first and the last receipt."""
    if not log.has("received_at"):
        return None, None
    received = log.table.received_at
    found = log.table.aggregate(first=received.min(), last=received.max()).to_pyarrow().to_pylist()[0]
    return tuple(_day(found[end]) for end in ("first", "last"))  # type: ignore[return-value]


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _part(progress: Progress, start: float, end: float) -> Callable[[str, float], None]:
    """Progress of a part of the whole."""
    return lambda stage, share: progress(stage, start + (end - start) * share)
