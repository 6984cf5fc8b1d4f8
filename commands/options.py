"""Options that several commands share, and finding the assessment that a command names."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from errors import NotFound

if TYPE_CHECKING:
    from storage import Store, Summary


class Lang(StrEnum):
    """The languages that Hazır speaks."""

    EN = "en"
    TR = "tr"


class Depth(StrEnum):
    """The depths of ``checklists.model``, without loading it for a help text."""

    FULL = "full"
    QUICK = "quick"
    SMALL = "small"


def choices(kind: type[StrEnum]) -> str:
    """What may stand for a value of that kind, in help and refusals: "[en|tr]"."""
    return f"[{'|'.join(kind)}]"


Data = Annotated[Path | None, typer.Option("--data", metavar="cli-value-folder", help="cli-option-data")]
Language = Annotated[Lang | None, typer.Option("--lang", metavar=choices(Lang), help="cli-option-lang")]
Json = Annotated[bool, typer.Option("--json", help="cli-option-json")]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="cli-value-file", help="cli-option-output")
]
Named = Annotated[str, typer.Argument(metavar="cli-value-assessment", help="cli-argument-assessment")]


def find(store: Store, wanted: str) -> Summary:
    """The assessment that a word names by id, id's beginning or name. Raises NotFound for none or several."""
    from i18n.fold import fold

    every = store.list()
    asked = fold(wanted)
    tries = (
        [s for s in every if s.id == wanted.lower()],
        [s for s in every if len(wanted) >= 4 and s.id.startswith(wanted.lower())],
        [s for s in every if asked and asked in (fold(s.setup.name), fold(s.setup.organisation))],
        [s for s in every if asked and asked in fold(f"{s.setup.organisation} {s.setup.name}")],
    )
    found = next(filter(None, tries), [])
    if not found:
        raise NotFound("cli-assessment-none", wanted, count=len(every))
    if len(found) > 1:
        ids = ", ".join(f"{s.id[:8]} ({s.setup.name or s.setup.organisation})" for s in found)
        raise NotFound("cli-assessment-several", wanted, count=len(found), ids=ids)
    return found[0]
