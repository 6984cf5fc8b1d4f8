"""hazir checklist validate, schema: the standards as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from commands import console
from commands.options import Json, Language, Output


def validate(
    folder: Annotated[Path, typer.Argument(metavar="cli-value-folder", help="cli-validate-folder")],
    as_json: Json = False,
    lang: Language = None,
) -> None:
    """Every problem of a checklist's folder, with file and line."""
    from checklists import validate_standard

    t = console.words()
    standard, problems = validate_standard(folder)
    if as_json:
        facts = {"id": standard.id, "hash": standard.content_hash} if standard else {}
        console.say_json({"valid": not problems, **facts, "problems": console.problems_as_data(problems)})
    elif standard and not problems:
        count = len(standard.requirements)
        said = t.on(standard.nature)
        console.say(said("cli-validate-good", id=standard.id, count=count, hash=standard.content_hash[:16]))
    else:
        console.tell_problems(problems)
    if problems:
        raise typer.Exit(console.Exit.REFUSED)


def schema(output: Output = None, lang: Language = None) -> None:
    """The JSON Schemas of the checklist's files, for editors and other tools."""
    import json

    from checklists import json_schema

    if output is None:
        console.say_json(json_schema())
    else:
        console.write_file(output, json.dumps(json_schema(), ensure_ascii=False, indent=2).encode() + b"\n")
        console.say(console.words()("cli-written", file=str(output)))
