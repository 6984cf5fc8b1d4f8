"""A worked example as its author writes it: three kinds of YAML files and the evidence files.

assessment.yaml   who is assessed (``AssessmentFile``)
evidence.yaml     the evidence register (``EvidenceFile``)
every other one   answers to the requirements of a chapter (``AnswersFile``)
files/            the evidence files that the register names

Every free text is there in both languages, every date as days from today (minus is the past).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from assessment.model import Confidence, CriterionBasis, EvidenceKind, Line, Size
from checklists.model import Depth, Frozen, LocalText, LogTestId
from checklists.shapes import Shape, Source, shaped
from checklists.strict_yaml import read_document
from checklists.words import StandardId
from errors import ChecklistError, Problem

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
Days = Annotated[int, Field(ge=-3650, le=3650)]


class IntegratedEntry(Frozen):
    """The edition of ISO 9001 that is assessed together with ISO 10002."""

    standard: StandardId
    depth: Depth


class AssessmentFile(Frozen):
    """Who and what is assessed."""

    organisation: Line
    name: LocalText
    size: Size
    sector: LocalText
    sites: tuple[LocalText, ...]
    scope: LocalText
    standard: Line
    depth: Depth
    audit_in_days: Days
    assessor: LocalText
    certification_body: Line = ""
    integrated: IntegratedEntry | None = None


class FileEntry(Frozen):
    """An evidence file: its path below ``files/``, and the name under which people know it."""

    path: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+\.(csv|md|pdf|txt)$")]
    name: Line


class LogTestEntry(Frozen):
    """A test on the complaint log and how it ended."""

    test: LogTestId
    outcome: Literal["passed", "failed"]


class EvidenceEntry(Frozen):
    """One piece of evidence."""

    kind: EvidenceKind
    title: LocalText
    reference: Line = ""
    confidence: Confidence
    period_start_days: Days | None = None
    speaks_for_days: Days
    valid_until_days: Days | None = None
    file: FileEntry | None = None
    log_test: LogTestEntry | None = None


class CriterionEntry(Frozen):
    """What a gap is held against."""

    basis: CriterionBasis
    reference: LocalText


class AnswerEntry(Frozen):
    """The answer to one requirement; without a level it is still open."""

    level: Annotated[int, Field(ge=0, le=5)] | None = None
    not_applicable: LocalText | None = None
    evidence: tuple[Key, ...] = ()
    seen: LocalText | None = None
    missing: LocalText | None = None
    action: LocalText | None = None
    owner: Line = ""
    due_days: Days | None = None
    criterion: CriterionEntry | None = None
    override: LocalText | None = None


class EvidenceFile(Frozen):
    """The register, by key."""

    evidence: dict[Key, EvidenceEntry]


class AnswersFile(Frozen):
    """Answers by the short number of their requirement ("7.4-01"). standard: the example's if not named."""

    standard: StandardId | None = None
    answers: dict[str, AnswerEntry]


@dataclass(frozen=True)
class Story:
    """Everything an example's folder holds; files by their path below ``files/``."""

    head: Source[AssessmentFile]
    register: Source[EvidenceFile]
    chapters: tuple[Source[AnswersFile], ...]
    files: dict[str, bytes]

    def standard_of(self, chapter: Source[AnswersFile]) -> str:
        """The standard that a file of answers is about."""
        return chapter.value.standard or self.head.value.standard


Asked = Mapping[str, Mapping[str, str]]
"""What may be answered: by the id of its standard and its short number, the id of each requirement."""


HEAD, REGISTER, FILES = "assessment.yaml", "evidence.yaml", "files"


def read_story(folder: Path) -> Story:
    """The example in a folder; raises ChecklistError with every deviation from the shapes."""
    problems: list[Problem] = []

    def read(path: Path, shape: type[Shape]) -> list[Source[Shape]]:
        try:
            return [shaped(read_document(path), shape)]
        except ChecklistError as error:
            problems.extend(error.problems)
            return []

    heads = read(folder / HEAD, AssessmentFile)
    registers = read(folder / REGISTER, EvidenceFile)
    paths = sorted(path for path in folder.glob("*.yaml") if path.name not in (HEAD, REGISTER))
    chapters = tuple(source for path in paths for source in read(path, AnswersFile))
    if problems:
        raise ChecklistError(problems)
    files = {path.name: path.read_bytes() for path in sorted((folder / FILES).glob("*"))}
    return Story(heads[0], registers[0], chapters, files)


def broken_references(story: Story, asked: Asked, known: Collection[str] = ()) -> Iterator[Problem]:
    """Everything that points nowhere, or that nothing points to; ``known``: evidence registered elsewhere."""
    yield from _answers(story, asked, story.register.value.evidence.keys() | set(known))
    yield from _evidence(story)
    yield from _files(story)


def _answers(story: Story, asked: Asked, evidence: Collection[str]) -> Iterator[Problem]:
    places: dict[tuple[str, str], str] = {}
    for chapter in story.chapters:
        standard = story.standard_of(chapter)
        for number, answer in chapter.value.answers.items():
            steps = ("answers", number)
            if number not in asked.get(standard, ()):
                yield chapter.problem("example-requirement-unknown", steps, number=number)
            if first := places.get((standard, number)):
                yield chapter.problem("example-answered-twice", steps, number=number, first=first)
            places.setdefault((standard, number), chapter.document.place(steps))
            for key in answer.evidence:
                if key not in evidence:
                    yield chapter.problem("example-evidence-unknown", (*steps, "evidence"), key=key)


def _evidence(story: Story) -> Iterator[Problem]:
    named = {key for c in story.chapters for a in c.value.answers.values() for key in a.evidence}
    for key in story.register.value.evidence:
        if key not in named:
            yield story.register.problem("example-evidence-unused", ("evidence", key), key=key)


def _files(story: Story) -> Iterator[Problem]:
    named = set()
    for key, entry in story.register.value.evidence.items():
        if entry.file:
            named.add(entry.file.path)
            if entry.file.path not in story.files:
                steps = ("evidence", key, "file")
                yield story.register.problem("example-file-missing", steps, file=entry.file.path)
    for path in story.files.keys() - named:
        yield Problem("example-file-unused", f"{FILES}/{path}")
