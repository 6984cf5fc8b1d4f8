"""What a guess knows besides the fields' names, as data: ``guess.yaml``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from checklists.strict_yaml import read_document
from checklists.words import Frozen, Phrase
from complaints.fields import FieldName


class EventWords(Frozen):
    """Headings of an event's name, time and doer."""

    activity: tuple[Phrase, ...]
    at: tuple[Phrase, ...]
    who: tuple[Phrase, ...]


class GuessWords(Frozen):
    """event: headings. activities: names of the steps. other: headings of tables that are no logs."""

    event: EventWords
    activities: dict[FieldName, tuple[Phrase, ...]]
    other: dict[str, tuple[Phrase, ...]]


@lru_cache(maxsize=1)
def guess_words() -> GuessWords:
    """The whole file."""
    return GuessWords.model_validate(read_document(Path(__file__).parent / "guess.yaml").data)
