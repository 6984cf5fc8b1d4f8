"""From a folder of YAML to one frozen ``Standard``, or to the list of everything that is wrong.

<folder>/standard.yaml         the edition, its depths and weights
         gates.yaml            the gates
         former-clauses.yaml   the clause table of older editions (may be missing)
         every other *.yaml    one chapter or annex each

or, for an edition that is told by its differences from another one in the folder beside it:

<folder>/standard.yaml         the edition and its base
         differences.yaml      what is not as in the base
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from checklists.difference_rules import broken_differences
from checklists.differences import DerivedHead, Differences, DifferencesFile
from checklists.model import Chapter, Frozen, Standard, StandardHead
from checklists.rules import Sources, broken_rules
from checklists.shapes import (
    DIFFERENCES,
    FORMER_CLAUSES,
    GATES,
    STANDARD,
    FormerClausesFile,
    GatesFile,
    Shape,
    Source,
    shaped,
)
from checklists.strict_yaml import Document, read_document
from errors import ChecklistError, NotFound, Problem

HERE = Path(__file__).parent
MAX_FILES = 100

# What an assessment can be started on: the standards that every part of Hazır serves. ISO 9001 is loaded,
# validated and mapped; it joins when assessments, pages and reports speak of requirements too.
OFFERED = ("iso-10002-2018",)


def standard_ids() -> tuple[str, ...]:
    """The standards that Hazır offers for assessment."""
    return OFFERED


@lru_cache
def known_ids() -> tuple[str, ...]:
    """Every standard that comes with Hazır and can be loaded, offered or not; looked up once a process."""
    return tuple(sorted(path.parent.name for path in HERE.glob(f"*/{STANDARD}")))


def load_standard(standard_id: str = "iso-10002-2018") -> Standard:
    """A standard that comes with Hazır, read once a process.

    Raises NotFound for an unknown id and ChecklistError if its files break the rules.
    """
    return _load(standard_id)


@lru_cache
def _load(standard_id: str) -> Standard:
    if standard_id not in known_ids():
        raise NotFound("standard-unknown", id=standard_id, known=", ".join(known_ids()))
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
    files = _files(folder)
    standard = _derived(folder, files) if DIFFERENCES in files else _whole(files)
    return standard.with_hash(content_hash(standard))


def _whole(files: dict[str, Path]) -> Standard:
    """The standard that files tell in full."""
    sources = _sources(files)
    _refuse(broken_rules(sources))
    return Standard(
        **dict(sources.head.value),
        gates=sources.gates.value.gates,
        former_clauses=sources.former.value.former_clauses if sources.former else (),
        chapters=tuple(source.value for source in sources.chapters),
    )


def _derived(folder: Path, files: dict[str, Path]) -> Standard:
    """The standard that files tell by its differences from the one that they name."""
    reader = _Reader()
    heads = reader.read(files[STANDARD], DerivedHead)
    told = reader.read(files[DIFFERENCES], DifferencesFile)
    _refuse(reader.problems)
    differences = Differences(_base(folder, heads[0]), heads[0].value, told[0].value)
    _refuse(broken_differences(differences, told[0]))
    standard = differences.standard()
    _refuse(broken_rules(_as_sources(standard, heads[0])))
    return standard


def _base(folder: Path, head: Source[DerivedHead]) -> Standard:
    """The edition that another one is told from: in the folder beside it, and written out in full."""
    name = head.value.base
    beside = folder.resolve().parent / name
    if not (beside / STANDARD).is_file() or (beside / DIFFERENCES).exists():
        raise ChecklistError([head.problem("edition-no-base", ("base",), id=name)])
    try:
        return load_standard(name) if beside.parent == HERE else read_standard(beside)
    except ChecklistError as error:
        broken = head.problem("edition-base-broken", ("base",), id=name, count=len(error.problems))
        raise ChecklistError([broken]) from error


def _as_sources(standard: Standard, head: Source[DerivedHead]) -> Sources:
    """A standard that was put together, as if it had been read: what is wrong with it is the differences'."""
    document = Document(DIFFERENCES, None, {(): 1})
    return Sources(
        Source(standard, head.document),
        Source(GatesFile(gates=standard.gates), document),
        None,
        tuple(Source(chapter, document) for chapter in standard.chapters),
    )


def _refuse(problems: Iterable[Problem]) -> None:
    """Raise ChecklistError if there are any problems."""
    if found := tuple(problems):
        raise ChecklistError(found)


def content_hash(whole: Frozen) -> str:
    """SHA-256 over the canonical JSON of everything in a standard or mapping but its hash."""
    content = whole.model_dump(mode="json", exclude={"content_hash"})
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _files(folder: Path) -> dict[str, Path]:
    """The YAML files by name; raises ChecklistError if the folder is none or lacks one or has too many."""
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        detail = error.strerror or str(error)
        raise ChecklistError("checklist-no-folder", folder.name, detail=detail) from error
    files = {path.name: path for path in found if path.suffix == ".yaml" and path.is_file()}
    problems = [
        Problem("checklist-stray-file", path.name)
        for path in found
        if path.suffix not in (".yaml", ".md") or not path.is_file()
    ]
    problems += _misplaced(files) if DIFFERENCES in files else _missing(files, folder.name)
    if len(files) > MAX_FILES:
        problems.append(Problem("checklist-too-many-files", folder.name, {"limit": MAX_FILES}))
    if problems:
        raise ChecklistError(problems)
    return files


def _missing(files: dict[str, Path], folder: str) -> Iterator[Problem]:
    """What a standard that is told in full lacks."""
    for name in (STANDARD, GATES):
        if name not in files:
            yield Problem("checklist-no-file", name)
    if not files.keys() - {STANDARD, GATES, FORMER_CLAUSES}:
        yield Problem("checklist-no-chapter", folder)


def _misplaced(files: dict[str, Path]) -> Iterator[Problem]:
    """What a standard that is told by its differences lacks or has too many."""
    if STANDARD not in files:
        yield Problem("checklist-no-file", STANDARD)
    for name in sorted(files.keys() - {STANDARD, DIFFERENCES}):
        yield Problem("edition-stray-file", name)


class _Reader:
    """Reads files into their shapes and collects what is wrong with any of them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def read(self, path: Path, shape: type[Shape]) -> list[Source[Shape]]:
        """The file in its shape, or nothing."""
        try:
            return [shaped(read_document(path), shape)]
        except ChecklistError as error:
            self.problems.extend(error.problems)
            return []


def _sources(files: dict[str, Path]) -> Sources:
    reader = _Reader()
    chapters = [path for name, path in files.items() if name not in (STANDARD, GATES, FORMER_CLAUSES)]
    heads = reader.read(files[STANDARD], StandardHead)
    gates = reader.read(files[GATES], GatesFile)
    former = reader.read(files[FORMER_CLAUSES], FormerClausesFile) if FORMER_CLAUSES in files else []
    found = [source for path in chapters for source in reader.read(path, Chapter)]
    _refuse(reader.problems)
    return Sources(heads[0], gates[0], former[0] if former else None, _in_order(found))


def _in_order(chapters: Iterable[Source[Chapter]]) -> tuple[Source[Chapter], ...]:
    """Clauses by number, then annexes by letter."""

    def position(source: Source[Chapter]) -> tuple[bool, int, str]:
        number = source.value.number
        return number.isalpha(), 0 if number.isalpha() else int(number), number

    return tuple(sorted(chapters, key=position))
