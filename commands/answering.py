"""hazir answers template, answers import: answers given offline."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands import console
from commands.options import Data, Depth, Json, Language, Named, Output, choices, find

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assessment.model import Assessment
    from checklists.model import Language as Spoken
    from reports.answer_sheet import FieldChange, RowChange, SheetPreview


class ClauseNumbers(StrEnum):
    """The edition whose numbers a sheet has: a row for each requirement of 2018, or a former clause."""

    NOW = "2018"
    FOURTEEN = "2014"
    FOUR = "2004"


Numbers = Annotated[
    ClauseNumbers,
    typer.Option("--numbering", metavar=choices(ClauseNumbers), help="cli-answers-numbering"),
]

SHOWN = 60
"""Characters of a text in a preview."""


def template(
    assessment: Annotated[
        str | None, typer.Argument(metavar="cli-value-assessment", help="cli-template-assessment")
    ] = None,
    depth: Annotated[
        Depth, typer.Option("--depth", metavar=choices(Depth), help="cli-template-depth")
    ] = Depth.FULL,
    numbering: Numbers = ClauseNumbers.NOW,
    output: Output = None,
    data: Data = None,
    lang: Language = None,
) -> None:
    """An XLSX to fill in: an assessment's answers, or an empty one of a depth."""
    from checklists import load_standard
    from checklists.model import Depth as Kept
    from reports.answer_sheet import write_answer_sheet

    if numbering is not ClauseNumbers.NOW:
        tongue = lang.value if lang else console.language()
        book = _former_template(numbering, tongue)
        name = f"hazir-{numbering.value}"
    elif assessment is None:
        tongue = lang.value if lang else console.language()
        book = write_answer_sheet(load_standard(), None, tongue, depth=Kept(depth.value))
        name = f"hazir-{depth.value}"
    else:
        with console.open_store(data) as store:
            found = store.load(find(store, assessment).id)
        tongue = lang.value if lang else found.setup.report_language
        book = write_answer_sheet(load_standard(found.setup.standard), found, tongue)
        name = console.file_name(found.setup.organisation)
    target = output or Path(f"{name}.xlsx")
    console.write_file(target, book)
    console.say(console.words()("cli-written", file=str(target)))


def _former_template(numbering: ClauseNumbers, language: Spoken) -> bytes:
    from checklists import load_standard
    from reports.former_sheet.numbering import Numbering
    from reports.former_sheet.write import write_former_sheet

    return write_former_sheet(load_standard(), Numbering(numbering.value), language)


def import_answers(
    assessment: Named,
    file: Annotated[Path, typer.Argument(metavar="cli-value-file", help="cli-answers-file")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="cli-answers-dry-run")] = False,
    partial: Annotated[bool, typer.Option("--partial", help="cli-answers-partial")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="cli-answers-overwrite")] = False,
    numbering: Numbers = ClauseNumbers.NOW,
    as_json: Json = False,
    data: Data = None,
    lang: Language = None,
) -> None:
    """Show what a filled-in sheet changes, then save all of it or nothing."""
    from reports.answer_sheet.book import FILE_LIMIT

    content = console.read_file(file, FILE_LIMIT)
    with console.open_store(data) as store:
        kept = store.load(find(store, assessment).id)
        with console.about(file), console.busy(console.words()("cli-busy-reading")):
            preview = _read(content, numbering, kept, store.revisions(kept.id))
        wanted = preview.accepted_with_conflicts if overwrite else preview.accepted
        refused = _refusal(preview, partial=partial, overwrite=overwrite)
        saved = not dry_run and refused is None and bool(wanted)
        if saved:
            store.apply(kept.id, wanted, now=console.now())
    _tell(preview, saved=len(wanted) if saved else 0, as_json=as_json)
    if refused is not None:
        raise typer.Exit(refused)


def _read(
    content: bytes, numbering: ClauseNumbers, kept: Assessment, revisions: Mapping[str, int]
) -> SheetPreview:
    """The sheet compared with what is stored, read by the numbers that it has."""
    from checklists import load_standard
    from reports.answer_sheet import read_answer_sheet
    from reports.former_sheet.numbering import Numbering
    from reports.former_sheet.read import read_former_sheet

    standard = load_standard(kept.setup.standard)
    if numbering is ClauseNumbers.NOW:
        return read_answer_sheet(content, standard, kept, revisions)
    return read_former_sheet(content, standard, kept, revisions, Numbering(numbering.value))


def _refusal(preview: SheetPreview, *, partial: bool, overwrite: bool) -> console.Exit | None:
    """Why nothing is saved: all or nothing, unless the caller asked for less or for more."""
    if preview.problems and not partial:
        return console.Exit.REFUSED
    if preview.conflicts and not (partial or overwrite):
        return console.Exit.NOT_THERE
    return None


def _tell(preview: SheetPreview, *, saved: int, as_json: bool) -> None:
    if as_json:
        console.say_json(_as_data(preview, saved))
        return
    t = console.words()
    for change in preview.changes:
        _tell_change(change, t("cli-answers-change"))
    for change in preview.conflicts:
        _tell_change(change, t("cli-answers-conflict"))
    console.tell_problems(preview.problems + preview.notices)
    console.say(
        t(
            "cli-answers-sum",
            changes=len(preview.changes),
            conflicts=len(preview.conflicts),
            problems=len(preview.problems),
            unchanged=len(preview.unchanged) + len(preview.absent),
        )
    )
    console.say(t("cli-answers-saved", count=saved) if saved else t("cli-answers-nothing"))


def _tell_change(change: RowChange, kind: str) -> None:
    console.say(f"{change.place}  {change.requirement.number}  {kind}")
    for part in change.fields:
        name = part.column.heading(console.words())
        console.say(f"    {name}: {_shown(part, part.before)} → {_shown(part, part.after)}")


def _shown(part: FieldChange, value: Any) -> str:
    t = console.words()
    if value is None or value == "":
        return "–"
    if isinstance(value, date):
        return t.date(value)
    if part.column.value == "level":
        return f"{int(value)} – {t(f'level-{int(value)}')}"
    text = " ".join(value.split())
    return f'"{text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"}"'


def _as_data(preview: SheetPreview, saved: int) -> dict[str, Any]:
    return {
        "saved": saved,
        "changes": [_change_as_data(change) for change in preview.changes],
        "conflicts": [_change_as_data(change) for change in preview.conflicts],
        "unchanged": len(preview.unchanged),
        "absent": len(preview.absent),
        "problems": console.problems_as_data(preview.problems),
        "notices": console.problems_as_data(preview.notices),
    }


def _change_as_data(change: RowChange) -> dict[str, Any]:
    plain = {
        part.column.value: {"before": _plain(part.before), "after": _plain(part.after)}
        for part in change.fields
    }
    return {"place": change.place, "requirement": change.requirement.id, "fields": plain}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
