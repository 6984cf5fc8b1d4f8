"""From a folder of YAML to one frozen ``Standard``, or to the list of everything that is wrong.

<folder>/standard.yaml         the edition, its depths and weights
         gates.yaml            the gates
         former-clauses.yaml   the clause table of older editions (may be missing)
         every other *.yaml    one chapter or annex each
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from checklists.model import Chapter, Standard, StandardHead
from checklists.rules import Sources, broken_rules
from checklists.shapes import (
    FORMER_CLAUSES,
    GATES,
    STANDARD,
    FormerClausesFile,
    GatesFile,
    Shape,
    Source,
    shaped,
)
from checklists.strict_yaml import read_document
from errors import ChecklistError, NotFound, Problem

HERE = Path(__file__).parent
MAX_FILES = 100


def standard_ids() -> tuple[str, ...]:
    """The standards that come with Hazır."""
    return tuple(sorted(path.parent.name for path in HERE.glob(f"*/{STANDARD}")))


def load_standard(standard_id: str = "iso-10002-2018") -> Standard:
    """A standard that comes with Hazır, read once a process.

    Raises NotFound for an unknown id and ChecklistError if its files break the rules.
    """
    return _load(standard_id)


@lru_cache
def _load(standard_id: str) -> Standard:
    if standard_id not in standard_ids():
        raise NotFound("standard-unknown", id=standard_id, known=", ".join(standard_ids()))
    return read_standard(HERE / standard_id)


def validate_standard(path: Path) -> tuple[Standard | None, tuple[Problem, ...]]:
    """The standard in a folder and no problems, or None and every problem of every file."""
    try:
        return read_standard(path), ()
    except ChecklistError as error:
        return None, error.problems


def read_standard(folder: Path) -> Standard:
    """The standard in a folder; raises ChecklistError with every problem of every file.

    Rules between files are checked once every file has its shape, so that one slip is told once.
    """
    sources = _sources(_files(folder))
    if problems := tuple(broken_rules(sources)):
        raise ChecklistError(problems)
    standard = Standard(
        **dict(sources.head.value),
        gates=sources.gates.value.gates,
        former_clauses=sources.former.value.former_clauses if sources.former else (),
        chapters=tuple(source.value for source in sources.chapters),
    )
    return standard.with_hash(content_hash(standard))


def content_hash(standard: Standard) -> str:
    """SHA-256 over the canonical JSON of everything in it but the hash."""
    content = standard.model_dump(mode="json", exclude={"content_hash"})
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _files(folder: Path) -> dict[str, Path]:
    """The YAML files by name; raises ChecklistError if the folder is none or lacks one or has too many."""
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        detail = error.strerror or str(error)
        raise ChecklistError("checklist-no-folder", folder.name, detail=detail) from error
    problems = [
        Problem("checklist-stray-file", path.name)
        for path in found
        if path.suffix not in (".yaml", ".md") or not path.is_file()
    ]
    files = {path.name: path for path in found if path.suffix == ".yaml" and path.is_file()}
    problems += [Problem("checklist-no-file", name) for name in (STANDARD, GATES) if name not in files]
    if not files.keys() - {STANDARD, GATES, FORMER_CLAUSES}:
        problems.append(Problem("checklist-no-chapter", folder.name))
    if len(files) > MAX_FILES:
        problems.append(Problem("checklist-too-many-files", folder.name, {"limit": MAX_FILES}))
    if problems:
        raise ChecklistError(problems)
    return files


def _sources(files: dict[str, Path]) -> Sources:
    problems: list[Problem] = []

    def read(path: Path, shape: type[Shape]) -> list[Source[Shape]]:
        try:
            return [shaped(read_document(path), shape)]
        except ChecklistError as error:
            problems.extend(error.problems)
            return []

    chapters = [path for name, path in files.items() if name not in (STANDARD, GATES, FORMER_CLAUSES)]
    heads = read(files[STANDARD], StandardHead)
    gates = read(files[GATES], GatesFile)
    former = read(files[FORMER_CLAUSES], FormerClausesFile) if FORMER_CLAUSES in files else []
    found = [source for path in chapters for source in read(path, Chapter)]
    if problems:
        raise ChecklistError(problems)
    return Sources(heads[0], gates[0], former[0] if former else None, _in_order(found))


def _in_order(chapters: Iterable[Source[Chapter]]) -> tuple[Source[Chapter], ...]:
    """Clauses by number, then annexes by letter."""

    def position(source: Source[Chapter]) -> tuple[bool, int, str]:
        number = source.value.number
        return number.isalpha(), 0 if number.isalpha() else int(number), number

    return tuple(sorted(chapters, key=position))
