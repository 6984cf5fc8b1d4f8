"""hazir list, export, import, backup, undo: what is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands import console
from commands.options import Data, Json, Language, Named, Output, find

if TYPE_CHECKING:
    from assessment.model import Integrated
    from assessment.readiness import Judgement
    from storage import Store, Summary

JUDGED = (
    *("verdict", "verdict_by_score", "binding_gate", "closed_gates", "provisional"),
    *("claimed", "evidenced", "asked", "open", "backed_by_evidence"),
)
"""What the list says of an assessment that can be judged; otherwise these are null."""


def list_assessments(data: Data = None, as_json: Json = False, lang: Language = None) -> None:
    """Every assessment with its scores and verdict; both of them where ISO 9001 is integrated."""
    with console.open_store(data) as store:
        judged = [(summary, _judge(store, summary)) for summary in store.list()]
    if as_json:
        console.say_json([_as_data(summary, judgements) for summary, judgements in judged])
    elif judged:
        rows = (row for summary, judgements in judged for row in _rows(summary, judgements))
        console.say(_table([_heads(), *rows]))
    else:
        console.note(console.words()("cli-list-empty"))


def _judge(store: Store, summary: Summary) -> dict[str, Judgement]:
    """What each standard says, by its id; nothing of one that a newer Hazır knows and this one does not."""
    from assessment.judged import judged
    from checklists import standard_ids

    if summary.setup.standard not in standard_ids():
        return {}
    said = judged(store.load(summary.id), as_of=console.today())
    return {side.standard.id: side.judgement for side in said.sides}


def _as_data(summary: Summary, judgements: Mapping[str, Judgement]) -> dict[str, Any]:
    """Scores in per cent with two decimals; a verdict's key as in the checklists' data."""
    setup = summary.setup
    return {
        "id": summary.id,
        "organisation": setup.organisation,
        "name": setup.name,
        "standard": setup.standard,
        "depth": setup.depth.value,
        "changed": summary.changed.isoformat(),
        "audit_date": setup.audit_date.isoformat() if setup.audit_date else None,
        **_judgement_as_data(judgements.get(setup.standard)),
        "integrated": _integrated_as_data(setup.integrated, judgements) if setup.integrated else None,
    }


def _integrated_as_data(integrated: Integrated, judgements: Mapping[str, Judgement]) -> dict[str, Any]:
    judged = _judgement_as_data(judgements.get(integrated.standard))
    return {"standard": integrated.standard, "depth": integrated.depth.value, **judged}


def _judgement_as_data(judgement: Judgement | None) -> dict[str, Any]:
    if judgement is None:
        return dict.fromkeys(JUDGED)
    whole, ready = judgement.card.whole, judgement.readiness
    return {
        "verdict": ready.verdict.value,
        "verdict_by_score": ready.by_score.value,
        "binding_gate": ready.binding.gate.id if ready.binding else None,
        "closed_gates": [result.gate.id for result in ready.closed_gates],
        "provisional": ready.provisional,
        "claimed": None if whole.claimed is None else round(float(whole.claimed), 2),
        "evidenced": None if whole.evidenced is None else round(float(whole.evidenced), 2),
        "asked": whole.asked,
        "open": whole.open,
        "backed_by_evidence": whole.backed,
    }


def _heads() -> list[str]:
    t = console.words()
    return [
        t(f"cli-list-{name}") for name in ("id", "name", "evidenced", "claimed", "open", "audit", "verdict")
    ]


def _rows(summary: Summary, judgements: Mapping[str, Judgement]) -> Iterator[list[str]]:
    """A line for the assessment, and one below it for the edition of ISO 9001 that is integrated."""
    t, setup = console.words(), summary.setup
    name = " – ".join(filter(None, (setup.organisation, setup.name)))
    scores, verdict = _judgement_cells(setup.standard, judgements)
    yield [summary.id[:8], name, *scores, t.date(setup.audit_date), verdict]
    if setup.integrated:
        scores, verdict = _judgement_cells(setup.integrated.standard, judgements)
        yield ["", f"  + {_designation(setup.integrated.standard)}", *scores, "", verdict]


def _designation(standard: str) -> str:
    from checklists import known_ids, load_standard

    return load_standard(standard).designation if standard in known_ids() else standard


def _judgement_cells(standard: str, judgements: Mapping[str, Judgement]) -> tuple[list[str], str]:
    from reports.material import whole_percent

    judgement = judgements.get(standard)
    if judgement is None:
        return ["–"] * 3, standard
    t, whole = console.words(), judgement.card.whole
    scores = (None if score is None else whole_percent(score) for score in (whole.evidenced, whole.claimed))
    answered = f"{t.number(whole.open)}/{t.number(whole.asked)}"
    return [*map(t.percent, scores), answered], t(f"verdict-{judgement.readiness.verdict}")


def _table(rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)


def export_assessment(
    assessment: Named, output: Output = None, data: Data = None, lang: Language = None
) -> None:
    """One assessment with its evidence, as one file."""
    from storage.archive import export_zip

    t = console.words()
    with console.open_store(data) as store:
        found = find(store, assessment)
        target = output or Path(f"{console.file_name(found.setup.organisation)}.zip")
        with console.busy(t("cli-busy-export")):
            console.write_file(target, export_zip(store.load(found.id), store.read_file))
    console.say(t("cli-written", file=str(target)))


def import_assessment(
    file: Annotated[Path, typer.Argument(metavar="cli-value-file", help="cli-import-file")],
    data: Data = None,
    as_json: Json = False,
    lang: Language = None,
) -> None:
    """An exported assessment, checked whole before anything is kept."""
    from checklists import known_ids, load_standard
    from storage.archive import import_zip

    t = console.words()
    with console.about(file):
        archive = import_zip(console.read_file(file))
    with console.open_store(data) as store, console.busy(t("cli-busy-import")):
        kept = store.add_assessment(archive.assessment, archive.files, now=console.now())
    console.tell_problems(archive.notices({i: load_standard(i).content_hash for i in known_ids()}))
    if as_json:
        console.say_json({"id": kept.id, "organisation": kept.setup.organisation})
    else:
        console.say(t("cli-import-added", id=kept.id[:8], organisation=kept.setup.organisation))


def backup(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="cli-value-file", help="cli-backup-output")
    ] = None,
    data: Data = None,
    lang: Language = None,
) -> None:
    """A consistent copy of the whole data folder, also while the app runs."""
    t = console.words()
    target = output or Path(f"hazir-{console.today().isoformat()}.zip")
    with console.open_store(data) as store, console.busy(t("cli-busy-backup")):
        store.backup(target.absolute())
    console.say(t("cli-written", file=str(target)))


def undo(assessment: Named, data: Data = None, lang: Language = None) -> None:
    """Take the last change of an assessment back; called again, the one before it."""
    t = console.words()
    with console.open_store(data) as store:
        change = store.undo(find(store, assessment).id, now=console.now())
    if change is None:
        console.note(t("cli-undo-nothing"))
    else:
        console.say(t("cli-undone", change=t(f"change-{change.kind}")))
