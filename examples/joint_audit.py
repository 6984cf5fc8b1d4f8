"""The worked example before a joint audit: the same organisation, ISO 10002 integrated with ISO 9001.

``joint/`` has its own head, what the register holds besides, the answers to ISO 9001, and for ISO 10002 only
what differs from the first example. What ISO 9001 answers as well is not claimed a second time: its level is
left to be carried over, its notes and evidence stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from assessment.model import Answer, Assessment, Integrated
from checklists import RelationKind, load_mapping, load_standard
from checklists.model import Language, Standard
from errors import ChecklistError
from examples.story import Asked, IntegratedEntry, Story, broken_references, read_story
from examples.worked_example import DEMO, Telling, numbers_asked, worked_example

JOINT = Path(__file__).parent / "joint"
TALE = "joint audit\n"


def integrated_example(
    guidance: Standard, requirements: Standard, language: Language, *, today: date, folder: Path = JOINT
) -> tuple[Assessment, dict[str, bytes]]:
    """The joint example told in a language as of a day, and its evidence files by SHA-256.

    ``requirements`` is the edition that its answers are written for (ISO 9001:2015). Ids are as stable as
    those of ``worked_example``, and others. Raises ChecklistError if a file breaks the rules.
    """
    first, joint = read_story(DEMO), read_story(folder)
    entry = _integrated(joint)
    asked: Asked = {
        guidance.id: numbers_asked(guidance, joint.head.value.depth),
        requirements.id: numbers_asked(requirements, entry.depth),
    }
    known = first.register.value.evidence
    if problems := (*broken_references(first, asked), *broken_references(joint, asked, known)):
        raise ChecklistError(problems)
    before, now = (Telling(story, language, today, TALE) for story in (first, joint))
    once = set(_asked_once(guidance, requirements, asked))
    integrated = Integrated(
        standard=requirements.id, standard_hash=requirements.content_hash, depth=entry.depth
    )
    assessment = Assessment(
        id=now.id("assessment"),
        setup=now.setup().model_copy(update={"integrated": integrated}),
        standard_hash=guidance.content_hash,
        answers=_answers(before.answers(asked), now.answers(asked), once),
        evidence=before.evidence() | now.evidence(),
    )
    return assessment, before.files() | now.files()


def every_example(language: Language, *, today: date) -> tuple[tuple[Assessment, dict[str, bytes]], ...]:
    """What a new data folder begins with: the joint example and, newest, the one of ISO 10002 alone."""
    guidance, requirements = load_standard(), load_standard("iso-9001-2015")
    return (
        integrated_example(guidance, requirements, language, today=today),
        worked_example(guidance, language, today=today),
    )


def _integrated(story: Story) -> IntegratedEntry:
    """What the head integrates; raises ChecklistError if it integrates nothing."""
    entry = story.head.value.integrated
    if entry is None:
        raise ChecklistError([story.head.problem("checklist-key-missing", (), key="integrated")])
    return entry


def _asked_once(guidance: Standard, requirements: Standard, asked: Asked) -> Iterator[str]:
    """The ISO 10002 items whose level is carried over from what ISO 9001 asks."""
    sources = set(asked[requirements.id].values())
    for relation in load_mapping(guidance.id, requirements.id).relations:
        if relation.kind is RelationKind.SUBSET and sources.intersection(relation.to):
            yield relation.id


def _answers(before: Mapping[str, Answer], now: Mapping[str, Answer], once: set[str]) -> dict[str, Answer]:
    kept = {
        id_: answer.model_copy(update={"level": None}) if id_ in once and id_ not in now else answer
        for id_, answer in before.items()
    }
    return kept | {id_: _differing(kept.get(id_), answer) for id_, answer in now.items()}


def _differing(before: Answer | None, now: Answer) -> Answer:
    """An answer that says only what differs from the one before."""
    blank = Answer(requirement=now.requirement)
    names = [name for name in Answer.model_fields if getattr(now, name) != getattr(blank, name)]
    return (before or blank).model_copy(update={name: getattr(now, name) for name in names})
