"""hazir checklist validate, schema: the standards and our mapping as data."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from commands import console
from commands.options import Json, Language, Output
from errors import Problem


def validate(
    folder: Annotated[Path, typer.Argument(metavar="cli-value-folder", help="cli-validate-folder")],
    as_json: Json = False,
    lang: Language = None,
) -> None:
    """Every problem of a folder, with file and line: of a standard's, or of one with mappings."""
    from checklists import holds_mappings

    problems = _mappings(folder, as_json) if holds_mappings(folder) else _standard(folder, as_json)
    if problems:
        raise typer.Exit(console.Exit.REFUSED)


def _standard(folder: Path, as_json: bool) -> tuple[Problem, ...]:
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
    return problems


def _mappings(folder: Path, as_json: bool) -> tuple[Problem, ...]:
    from checklists import validate_mappings

    t = console.words()
    mappings, problems = validate_mappings(folder)
    if as_json:
        facts = [{"guidance": m.from_id, "standard": m.to_id, "hash": m.content_hash} for m in mappings]
        told = console.problems_as_data(problems)
        console.say_json({"valid": not problems, "mappings": facts, "problems": told})
    else:
        console.tell_problems(problems)
        for m in mappings:
            ends = {"guidance": m.from_id, "standard": m.to_id}
            counted = {"count": len(m.relations), "hash": m.content_hash[:16]}
            console.say(t("cli-validate-mapping-good", **ends, **counted))
    return problems


def schema(output: Output = None, lang: Language = None) -> None:
    """The JSON Schemas of the checklist's files, for editors and other tools."""
    import json

    from checklists import json_schema

    if output is None:
        console.say_json(json_schema())
    else:
        console.write_file(output, json.dumps(json_schema(), ensure_ascii=False, indent=2).encode() + b"\n")
        console.say(console.words()("cli-written", file=str(output)))
