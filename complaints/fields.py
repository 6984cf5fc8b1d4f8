"""The columns that a complaint log may have, as Hazır knows them: one name, type and meaning each.

A log's own columns are matched to these fields by a mapping (``complaints.mapping``); reading then writes
one canonical table, ``row`` per case, and for logs with one row an event a second one (``EVENT_COLUMNS``).
Which fields there are, their names and aliases in both languages, is data: ``fields.yaml``.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from checklists.strict_yaml import read_document
from checklists.words import ClauseNumber, Frozen, Language, LocalText, Phrase

FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{1,40}$")]


class Kind(StrEnum):
    """What a field's values are, and how the canonical table keeps them.

    moment: timestamp without zone, in the log's own zone. text: string. yes-no: boolean.
    choice: one of the field's codes. number: double. free-text: read, scanned and dropped.
    """

    MOMENT = "moment"
    TEXT = "text"
    YES_NO = "yes-no"
    CHOICE = "choice"
    NUMBER = "number"
    FREE_TEXT = "free-text"


class Privacy(StrEnum):
    """What reading does with a field unless the user keeps it: nothing, a keyed hash, or drop it."""

    NONE = "none"
    PSEUDONYM = "pseudonym"
    DROP = "drop"


class LogField(Frozen):
    """One field. aliases: headings that mean it, in any language; codes: of a choice, with their aliases.

    step: the step of the process that a moment marks, by its clause.
    """

    name: FieldName
    kind: Kind
    title: LocalText
    about: LocalText
    privacy: Privacy = Privacy.NONE
    clause: ClauseNumber | None = None
    codes: dict[str, tuple[Phrase, ...]] = Field(default_factory=dict)
    aliases: tuple[Phrase, ...]

    def label(self, language: Language) -> str:
        """Its name in a language."""
        return self.title[language]


class _File(Frozen):
    fields: tuple[LogField, ...]


@lru_cache(maxsize=1)
def fields() -> dict[str, LogField]:
    """Every field by name, in the order in which a log is read."""
    document = read_document(Path(__file__).parent / "fields.yaml")
    return {field.name: field for field in _File.model_validate(document.data).fields}


STEPS = (
    "received_at",
    "logged_at",
    "acknowledged_at",
    "assessed_at",
    "escalated_at",
    "investigated_at",
    "decided_at",
    "communicated_at",
    "executed_at",
    "closed_at",
    "reopened_at",
)
"""The moments that are steps of the process, in the order of clauses 7.2 to 7.9."""

SCANNED = ("pii_tckn", "pii_iban", "pii_card", "pii_phone", "pii_email")
"""Counts of what looks like personal data in a case's free text (T24): int16, no value is kept."""

EXTRA_COLUMNS = ("row", "id_prefix", "id_number", "text_key", "unread_moments", *SCANNED)
"""What reading adds to the fields.

row: int64, the row of the source, from 1. id_prefix, id_number: a case id split into what comes before its
last digits (string) and their value (int64, null where there are none or more than 18). text_key: keyed
hash of the free text's letters, so that equal texts can be found. unread_moments: int16, date cells of the
row that say something that is no date.
"""

EVENT_COLUMNS = ("row", "case_id", "step", "activity", "at", "who")
"""Of the event table. step: one of ``STEPS`` or null; activity: as the log names it; who: pseudonym."""
