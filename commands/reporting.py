"""hazir report: the gap report as a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands import console
from commands.options import Data, Language, Named, Output, choices, find
from errors import InputError
from reports.options import INTEGRATED, ReportKind, ReportOptions, Section

if TYPE_CHECKING:
    from assessment.model import Assessment
    from checklists.model import Language as Spoken
    from complaints.log_report import LogReport
    from reports.sheets import Progress
    from storage import Store


class Format(StrEnum):
    """What a report is written as."""

    PDF = "pdf"
    HTML = "html"


def report(
    assessment: Named,
    output: Output = None,
    file_format: Annotated[
        Format | None, typer.Option("--format", metavar=choices(Format), help="cli-report-format")
    ] = None,
    kind: Annotated[
        ReportKind, typer.Option("--kind", metavar=choices(ReportKind), help="cli-report-kind")
    ] = ReportKind.GAP,
    sections: Annotated[
        str, typer.Option("--sections", metavar="cli-value-names", help="cli-report-sections")
    ] = "",
    no_recommendations: Annotated[
        bool, typer.Option("--no-recommendations", help="cli-report-no-recommendations")
    ] = False,
    draft: Annotated[bool, typer.Option("--draft", help="cli-report-draft")] = False,
    logo: Annotated[
        Path | None, typer.Option("--logo", metavar="cli-value-file", help="cli-report-logo")
    ] = None,
    as_of: Annotated[str, typer.Option("--as-of", metavar="cli-value-date", help="cli-report-as-of")] = "",
    data: Data = None,
    lang: Language = None,
) -> None:
    """Judge an assessment and print its report."""
    options = ReportOptions(
        kind=kind,
        sections=_sections(sections),
        recommendations=not no_recommendations,
        draft=draft,
        logo=_logo(logo),
    )
    day = as_day(as_of)
    with console.open_store(data) as store:
        found = store.load(find(store, assessment).id)
        options = replace(options, log=newest_log(store, found.id))
    form = file_format or (
        Format.HTML if output and output.suffix.lower() in (".html", ".htm") else Format.PDF
    )
    target = output or Path(f"{console.file_name(found.setup.organisation)}.{form.value}")
    content = _make(found, form, day, lang.value if lang else found.setup.report_language, options)
    console.write_file(target, content)
    console.say(console.words()("cli-written", file=str(target)))


def _make(assessment: Assessment, form: Format, day: date, language: Spoken, options: ReportOptions) -> bytes:
    from assessment.judged import judged
    from reports.report import gap_report_html, gap_report_pdf
    from reports.worker import Renderer

    said = judged(assessment, as_of=day)
    _check(options, integrated=said.joint is not None)
    chosen: dict[str, Any] = {"as_of": day, "language": language, "options": options, "joint": said.joint}
    if form is Format.HTML:
        return gap_report_html(said.standard, assessment, **chosen).encode()
    with printing_progress() as progress, Renderer() as renderer:
        return gap_report_pdf(said.standard, assessment, renderer, progress=progress, **chosen).pdf


def newest_log(store: Store, assessment_id: str) -> LogReport | None:
    """What the newest complaint log that was kept with an assessment showed."""
    from complaints.log_report import LogReport

    kept = store.logs(assessment_id)
    return LogReport.model_validate_json(store.log(kept[0].id)) if kept else None


def _check(options: ReportOptions, *, integrated: bool) -> None:
    """Raises InputError where this assessment's report has none of the chosen sections."""
    if not options.chosen(integrated=integrated):
        raise InputError("cli-section-alone", "--sections", names=", ".join(sorted(INTEGRATED)))


def _sections(names: str) -> frozenset[Section] | None:
    """The sections that a list such as "summary,gaps" names; None for no list."""
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    unknown = [name for name in wanted if name not in set(Section)]
    if unknown:
        raise InputError("cli-section", "--sections", name=unknown[0], known=", ".join(Section))
    return frozenset(map(Section, wanted)) or None


def _logo(path: Path | None) -> bytes:
    if path is None:
        return b""
    from reports.logo import clean_logo

    with console.about(path):
        return clean_logo(console.read_file(path))


def as_day(text: str) -> date:
    """A day such as 2026-04-03; today for an empty text. Raises InputError."""
    if not text:
        return console.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError("cli-date", "--as-of", value=text[:40]) from None


@contextmanager
def printing_progress() -> Iterator[Progress]:
    """A bar on standard error, where somebody watches: what is being done, and pages so far."""
    from reports.sheets import silent

    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(console.words()("cli-progress-waiting"), total=None)

        def show(stage: str, pages: int) -> None:
            bar.update(task, description=console.words()(f"cli-progress-{stage}", pages=pages))

        yield show
