"""hazir transition: what carrying an assessment to the next edition comes to, and doing it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands import console
from commands.options import Data, Json, Language, Named, find
from commands.reporting import as_day, printing_progress
from errors import InputError

if TYPE_CHECKING:
    from assessment.model import Assessment
    from assessment.standpoint import Standpoint
    from assessment.transition import Step
    from checklists.model import Language as Spoken
    from storage import Store


def transition(
    assessment: Named,
    apply: Annotated[bool, typer.Option("--apply", help="cli-transition-apply")] = False,
    label: Annotated[
        str, typer.Option("--label", metavar="cli-value-text", help="cli-transition-label")
    ] = "",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="cli-value-file", help="cli-transition-output")
    ] = None,
    as_of: Annotated[str, typer.Option("--as-of", metavar="cli-value-date", help="cli-report-as-of")] = "",
    as_json: Json = False,
    data: Data = None,
    lang: Language = None,
) -> None:
    """Tell what becomes of every answer; with --apply keep the present state and carry over."""
    from assessment.standpoint import standpoint

    day = as_day(as_of)
    with console.open_store(data) as store:
        found = find(store, assessment)
        kept, version = store.load(found.id), store.version(found.id)
        at = _required(standpoint(kept, as_of=day), kept)
        if apply:
            _apply(store, at, version, label)
    if output is not None:
        _print(at, output, lang.value if lang else kept.setup.report_language)
    if as_json:
        console.say_json(_as_data(at, applied=apply))
    else:
        _tell(at, applied=apply, output=output)


def _required(at: Standpoint | None, kept: Assessment) -> Standpoint:
    """Raises InputError where there is no other edition to speak of."""
    if at is not None:
        return at
    integrated = kept.setup.integrated
    if integrated is None:
        raise InputError("edition-alone")
    raise InputError("edition-newest", standard=integrated.standard)


def _apply(store: Store, at: Standpoint, version: int, label: str) -> None:
    from assessment.transition import carried, carried_setup

    if at.way is None:
        raise InputError("edition-newest", standard=at.later.designation)
    named = label or console.words()("transition-label.default", later=at.later.designation)
    setup, answers = carried_setup(at.assessment.setup, at.later), carried(at.way).values()
    store.change_edition(at.assessment.id, setup, answers, version=version, now=console.now(), label=named)


def _print(at: Standpoint, output: Path, language: Spoken) -> None:
    from reports.transition import transition_report_pdf
    from reports.worker import Renderer

    with printing_progress() as progress, Renderer() as renderer:
        printed = transition_report_pdf(at, renderer, language=language, progress=progress)
    console.write_file(output, printed.pdf)


def _tell(at: Standpoint, *, applied: bool, output: Path | None) -> None:
    from reports.edition_words import days_left

    t = console.words().on(at.later.nature)
    names = {"former": at.former.designation, "later": at.later.designation}
    console.say(t("transition-what", **names))
    if at.way is not None:
        for fate, count in _fates(at).items():
            console.say(f"  {t(f'transition-fate-{fate}')}: {t.number(count)}")
        _tell_differences(at)
    deadline = t.date(at.outlook.deadline.date) if at.outlook.deadline else "–"
    console.say(f"{t('transition-deadline')}: {deadline} ({days_left(at.outlook.days, t)})")
    for lack, count in _lacks(at).items():
        console.say(f"  {t(f'transition-lack-{lack}')}: {t.number(count)}")
    console.note(t("transition-notice"))
    if output is not None:
        console.say(t("cli-written", file=str(output)))
    if applied:
        console.say(t("transition-applied", **names))


def _tell_differences(at: Standpoint) -> None:
    from reports.edition_words import former_numbers, source_line

    t = console.words().on(at.later.nature)
    steps = {step.requirement: step for step in at.way.steps} if at.way else {}
    for id_, origin in at.told.items():
        words = (t(f"change-{origin.kind}"), t(f"transition-fate-{steps[id_].fate}"), source_line(origin, t))
        console.say(f"{id_.rpartition('/')[2]:9} ← {former_numbers(origin, t):18} {' · '.join(words)}")


def _fates(at: Standpoint) -> dict[str, int]:
    from assessment.transition import Fate

    counted = Counter(step.fate for step in at.way.steps) if at.way else Counter[Fate]()
    return {fate.value: counted[fate] for fate in Fate}


def _lacks(at: Standpoint) -> dict[str, int]:
    from assessment.missing import Lack

    return {lack.value: len(at.outlook.by(lack)) for lack in Lack}


def _as_data(at: Standpoint, *, applied: bool) -> dict[str, Any]:
    outlook = at.outlook
    deadline = outlook.deadline
    return {
        "from": at.former.id,
        "to": at.later.id,
        "applied": applied,
        "answers": _fates(at) if at.way else None,
        "steps": [_step_as_data(step) for step in at.way.steps] if at.way else [],
        "removed": list(at.way.removed) if at.way else [],
        "asked": len(outlook.asked),
        "missing": [
            {"requirement": m.requirement.id, "why": m.lack.value, "was": list(m.origin.was)}
            for m in outlook.missing
        ],
        "deadline": deadline.date.isoformat() if deadline else None,
        "deadline_certainty": deadline.confidence.value if deadline else None,
        "days": outlook.days,
    }


def _step_as_data(step: Step) -> dict[str, Any]:
    return {
        "requirement": step.requirement,
        "was": list(step.origin.was),
        "change": step.origin.kind.value,
        "answer": step.fate.value,
        "certainty": step.origin.confidence.value,
        "sources": list(step.origin.source),
    }
