"""The worked example as an assessment: one organisation, in the reader's language, never out of date."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path, PurePath

from pydantic import ValidationError

from assessment.model import (
    Answer,
    Assessment,
    Criterion,
    Evidence,
    Level,
    LogTestOutcome,
    Setup,
    StoredFile,
)
from checklists.model import Depth, Language, LocalText, Standard
from checklists.shapes import Shape, Source
from checklists.strict_yaml import Steps
from errors import ChecklistError
from examples.story import (
    AnswerEntry,
    Asked,
    CriterionEntry,
    EvidenceEntry,
    FileEntry,
    Story,
    broken_references,
    read_story,
)

DEMO = Path(__file__).parent / "demo"
MEDIA_TYPES = {
    ".csv": "text/csv",
    ".md": "text/markdown",
    ".pdf": "application/pdf",
    ".txt": "text/plain",
}


def worked_example(
    standard: Standard, language: Language, *, today: date, folder: Path = DEMO
) -> tuple[Assessment, dict[str, bytes]]:
    """The example told in a language as of a day, and its evidence files by SHA-256.

    The same standard, language and day always give the same assessment, ids included; the ids of the
    two languages differ, so that both can be kept side by side. Raises ChecklistError if the
    example's files break the rules, naming file and line.
    """
    story = read_story(folder)
    asked = {standard.id: numbers_asked(standard, story.head.value.depth)}
    if problems := tuple(broken_references(story, asked)):
        raise ChecklistError(problems)
    telling = Telling(story, language, today)
    assessment = Assessment(
        id=telling.id("assessment"),
        setup=telling.setup(),
        standard_hash=standard.content_hash,
        answers=telling.answers(asked),
        evidence=telling.evidence(),
    )
    return assessment, telling.files()


def numbers_asked(standard: Standard, depth: Depth) -> dict[str, str]:
    """The ids of what is asked, by short number."""
    return {requirement.number: requirement.id for requirement in standard.select(depth)}


@dataclass(frozen=True)
class Telling:
    """A story in one language, as of one day.

    tale: tells its ids from those of the same story in another example.
    """

    story: Story
    language: Language
    today: date
    tale: str = ""

    def id(self, key: str) -> str:
        """A stable id of 32 hex digits; keys differ within a story."""
        name = (
            f"hazir worked example\n{self.story.head.value.organisation}\n{self.language}\n{self.tale}{key}"
        )
        return hashlib.sha256(name.encode()).hexdigest()[:32]

    def files(self) -> dict[str, bytes]:
        """The evidence files by SHA-256."""
        return {hashlib.sha256(data).hexdigest(): data for data in self.story.files.values()}

    def setup(self) -> Setup:
        """Who is assessed, by ISO 10002 alone."""
        head = self.story.head.value
        return Setup(
            organisation=head.organisation,
            name=self._say(head.name),
            size=head.size,
            sector=self._say(head.sector),
            sites=tuple(self._say(site) for site in head.sites),
            scope=self._say(head.scope),
            standard=head.standard,
            depth=head.depth,
            audit_date=self._day(head.audit_in_days),
            assessor=self._say(head.assessor),
            certification_body=head.certification_body,
            report_language=self.language,
        )

    def evidence(self) -> dict[str, Evidence]:
        """The register by id."""
        register = self.story.register
        found = {}
        for key, entry in register.value.evidence.items():
            with _placed(register, ("evidence", key)):
                found[self.id(key)] = self._piece(key, entry)
        return found

    def answers(self, asked: Asked) -> dict[str, Answer]:
        """The answers by requirement id, in the order of the standards."""
        found = {}
        for chapter in self.story.chapters:
            ids = asked[self.story.standard_of(chapter)]
            for number, entry in chapter.value.answers.items():
                with _placed(chapter, ("answers", number)):
                    found[ids[number]] = self._answer(ids[number], entry)
        order = (id_ for ids in asked.values() for id_ in ids.values())
        return {id_: found[id_] for id_ in order if id_ in found}

    def _piece(self, key: str, entry: EvidenceEntry) -> Evidence:
        test = entry.log_test
        return Evidence(
            id=self.id(key),
            kind=entry.kind,
            title=self._say(entry.title),
            reference=entry.reference,
            file=self._file(entry.file) if entry.file else None,
            confidence=entry.confidence,
            speaks_for=self._day(entry.speaks_for_days),
            period_start=self._day(entry.period_start_days),
            valid_until=self._day(entry.valid_until_days),
            log_test=LogTestOutcome(test=test.test, passed=test.outcome == "passed") if test else None,
        )

    def _answer(self, requirement: str, entry: AnswerEntry) -> Answer:
        return Answer(
            requirement=requirement,
            level=None if entry.level is None else Level(entry.level),
            not_applicable=self._say(entry.not_applicable),
            seen=self._say(entry.seen),
            missing=self._say(entry.missing),
            action=self._say(entry.action),
            owner=entry.owner,
            due=self._day(entry.due_days),
            criterion=self._criterion(entry.criterion) if entry.criterion else None,
            evidence=tuple(self.id(key) for key in entry.evidence),
            override=self._say(entry.override),
        )

    def _criterion(self, entry: CriterionEntry) -> Criterion:
        return Criterion(basis=entry.basis, reference=self._say(entry.reference))

    def _file(self, entry: FileEntry) -> StoredFile:
        data = self.story.files[entry.path]
        return StoredFile(
            sha256=hashlib.sha256(data).hexdigest(),
            name=entry.name,
            size=len(data),
            media_type=MEDIA_TYPES[PurePath(entry.path).suffix],
        )

    def _say(self, text: LocalText | None) -> str:
        return text[self.language] if text else ""

    def _day(self, days: int | None) -> date | None:
        return None if days is None else self.today + timedelta(days=days)


@contextmanager
def _placed(source: Source[Shape], steps: Steps) -> Iterator[None]:
    """Where the assessment's own model refuses what stands at ``steps``, the error names the line."""
    try:
        yield
    except ValidationError as error:
        problems = [source.problem("checklist-invalid", steps, detail=e["msg"]) for e in error.errors()]
        raise ChecklistError(problems) from error
