"""hazir check-log: every test on a complaint log, for a terminal, a script or a nightly job."""

from __future__ import annotations

import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands import console
from commands.options import Data, Json, Language, find
from commands.reporting import as_day
from errors import InputError, NotFound

if TYPE_CHECKING:
    from complaints.log_report import LogReport
    from complaints.mapping import Mapping
    from complaints.reading import Raw, ReadOptions
    from complaints.results import TestResult
    from complaints.targets import Targets
    from complaints.worker import Checked

MARKS = {"failed": "✗", "advice": "!", "passed": "✓", "not-testable": "?", "empty": "–"}
SHOWN = 5
"""Failing cases that a line names; --json has them all."""


class Strictness(StrEnum):
    """What makes the command end with exit code 5."""

    GAPS = "gaps"
    ADVICE = "advice"


def check_log(
    file: Annotated[Path, typer.Argument(metavar="cli-value-file", help="cli-check-log-file")],
    engine: Annotated[str, typer.Option(metavar="URL", help="cli-check-log-engine")] = "",
    mapping: Annotated[str, typer.Option(metavar="cli-value-template", help="cli-check-log-mapping")] = "",
    targets: Annotated[
        Path | None, typer.Option(metavar="cli-value-file", help="cli-check-log-targets")
    ] = None,
    save_mapping: Annotated[
        Path | None, typer.Option(metavar="cli-value-file", help="cli-check-log-save-mapping")
    ] = None,
    sheet: Annotated[str, typer.Option(metavar="cli-value-names", help="cli-check-log-sheet")] = "",
    encoding: Annotated[str, typer.Option(metavar="cli-value-names", help="cli-check-log-encoding")] = "",
    as_of: Annotated[str, typer.Option("--as-of", metavar="cli-value-date", help="cli-check-log-as-of")] = "",
    seed: Annotated[int, typer.Option(metavar="cli-value-number", min=0, help="cli-check-log-seed")] = 1,
    fail_on: Annotated[
        Strictness, typer.Option("--fail-on", metavar="[gaps|advice]", help="cli-check-log-fail-on")
    ] = Strictness.GAPS,
    keep: Annotated[str, typer.Option(metavar="cli-value-assessment", help="cli-check-log-keep")] = "",
    as_json: Json = False,
    data: Data = None,
    lang: Language = None,
) -> None:
    """Read, test, tell; exit code 5 where a test shows a gap."""
    held = _targets(targets)
    if engine:
        chosen = _template(mapping, data) if mapping else None
        report = _in_place(engine, file, chosen, held, as_of, seed)
        _tell(report, as_json)
        raise typer.Exit(console.Exit.GAPS if _is_bad(report, fail_on) else console.Exit.DONE)
    with tempfile.TemporaryDirectory(prefix="hazir-log-") as folder, _progress() as progress:
        raw = _read(file, Path(folder), sheet, encoding)
        chosen = _template(mapping, data) if mapping else _guessed(raw, Path(folder))
        if save_mapping:
            _save(save_mapping, chosen)
        checked = _check(raw, chosen, held, Path(folder), as_of, seed, progress)
        if keep:
            _keep(checked, keep, file.name, data)
    _tell(checked.report, as_json)
    if _is_bad(checked.report, fail_on):
        raise typer.Exit(console.Exit.GAPS)


def _targets(path: Path | None) -> Targets:
    from complaints.targets import Targets
    from complaints.targets_file import read_targets

    return read_targets(path) if path else Targets()


def _read(file: Path, folder: Path, sheet: str, encoding: str) -> Raw:
    from complaints.reading import ReadOptions, read_raw

    options: ReadOptions = ReadOptions(sheet=sheet or None, encoding=encoding or None)
    with console.about(file):
        return read_raw(file, folder / "raw.parquet", options)


def _template(wanted: str, data: Path | None) -> Mapping:
    """A template: a YAML file, else one that was saved under that name in the data folder."""
    from complaints.mapping import parse_mapping, read_mapping

    if Path(wanted).exists():
        return read_mapping(Path(wanted))
    with console.open_store(data) as store:
        kept = store.templates()
    if wanted not in kept:
        raise NotFound("cli-template-none", wanted, names=", ".join(kept) or "–")
    return parse_mapping(wanted, kept[wanted])


def _guessed(raw: Raw, folder: Path) -> Mapping:
    """The columns guessed. Raises InputError for a log that nothing can be guessed of."""
    from complaints.guess import guess

    guessed = guess(raw, folder / "raw.parquet")
    if guessed.problem:
        raise InputError(guessed.problem)
    names = ", ".join(f"{name} ← {column.column}" for name, column in guessed.mapping.columns.items())
    console.note(console.words()("cli-check-log-guessed", columns=names))
    return guessed.mapping


def _save(path: Path, mapping: Mapping) -> None:
    from complaints.mapping import mapping_text

    console.write_file(path, mapping_text(mapping).encode())
    console.note(console.words()("cli-written", file=str(path)))


def _check(
    raw: Raw, mapping: Mapping, targets: Targets, folder: Path, as_of: str, seed: int,
    progress: Callable[[str, float], None],
) -> Checked:  # fmt: skip
    from complaints.order import Order
    from complaints.worker import check

    order = Order(
        raw=raw,
        table=folder / "raw.parquet",
        mapping=mapping,
        targets=targets,
        folder=folder,
        key=secrets.token_hex(32),
        as_of=_moment(as_of),
        today=console.today(),
        software="Hazır",
        seed=seed,
    )
    return check(order, progress)


def _in_place(
    url: str, table: Path, mapping: Mapping | None, targets: Targets, as_of: str, seed: int
) -> LogReport:
    """Test a table of a database where it lies; nothing of it is copied."""
    from complaints.checking import check_log
    from complaints.in_place import open_in_place

    held: dict[str, Any] = {"mapping": mapping, "as_of": _moment(as_of), "today": console.today()}
    with open_in_place(url, str(table), targets, **held) as (log, source), _progress() as progress:
        return check_log(log, source, seed=seed, software="Hazır", progress=progress)[0]


def _moment(as_of: str) -> datetime | None:
    return datetime.combine(as_day(as_of), time(23, 59, 59)) if as_of else None


def _keep(checked: Checked, wanted: str, name: str, data: Path | None) -> None:
    """Keep the results with an assessment; nothing is attached."""
    with console.open_store(data) as store:
        found = find(store, wanted)
        body = checked.report.model_dump_json()
        store.add_log(found.id, name, body, checked.cube.read_bytes(), now=console.now())
    console.note(console.words()("cli-check-log-kept", name=found.setup.name or found.setup.organisation))


def _is_bad(report: LogReport, fail_on: Strictness) -> bool:
    from complaints.results import Outcome

    wanted = [Outcome.FAILED] + ([Outcome.ADVICE] if fail_on is Strictness.ADVICE else [])
    return any(report.count(outcome) for outcome in wanted)


def _tell(report: LogReport, as_json: bool) -> None:
    if as_json:
        console.say_json(report.model_dump(mode="json"))
        return
    t = console.words()
    source = report.source
    rows = {"all": source.rows_in, "tested": source.rows_tested, "refused": source.rows_refused}
    console.say(t("cli-check-log-read", file=source.place, **rows))
    for refused in source.refused[:SHOWN]:
        reason = t(f"log-row-{refused.code}", **refused.facts)
        console.say("  " + t("report-log-row", row=refused.row, reason=reason))
    for test in report.tests:
        for line in _lines(test):
            console.say(line)
    counts = {outcome: report.count(outcome) for outcome in _outcomes()}
    console.say(t("cli-check-log-sum", **{str(o).replace("-", "_"): n for o, n in counts.items()}))


def _outcomes() -> tuple[Any, ...]:
    from complaints.results import Outcome

    return tuple(Outcome)


def _lines(test: TestResult) -> Iterator[str]:
    """A test with its checks, each in a sentence."""
    from complaints.logtests import log_tests
    from complaints.telling import limits_told, sentence

    language = console.language()
    yield f"{MARKS[test.outcome]} {test.test} {log_tests()[test.test].title[language]}"
    for check in test.checks:
        limits = limits_told(check, language)
        yield f"    {sentence(check, language)}" + (f" [{limits}]" if limits else "")
        if check.failing:
            more = " …" if check.failed > SHOWN else ""
            yield f"      {', '.join(check.failing[:SHOWN])}{more}"


@contextmanager
def _progress() -> Iterator[Callable[[str, float], None]]:
    """A bar on standard error, where somebody watches."""
    if not sys.stderr.isatty():
        yield lambda stage, share: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(console.words()("cli-busy-check-log"), total=1.0)
        yield lambda stage, share: bar.update(task, completed=share)
