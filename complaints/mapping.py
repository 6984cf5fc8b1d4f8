"""Which column of a log is which field, and how its values are read: made by a guess, corrected by hand,
kept as a template. A template is exactly this, as strict YAML.

    name: Our complaints system
    shape: cases
    columns:
      case_id: {column: "Şikâyet No"}
      received_at: {column: "Alınma Tarihi"}
      accepted: {column: "Kabul", values: {"k": "yes"}}
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from assessment.texts import Line
from checklists.shapes import shaped
from checklists.strict_yaml import INVISIBLE, Document, parse_document, read_document
from checklists.words import Frozen
from checklists.yaml_text import yaml_text
from complaints.fields import STEPS, FieldName, Kind, LogField, Privacy, fields
from complaints.moments import is_format
from errors import ChecklistError, LogRefused
from i18n.fold import fold

UPDATE = "first_update_at"
MARKED = (*STEPS, UPDATE)
"""The fields that an activity of an event log can mark."""


def heading_key(heading: str) -> str:
    """A heading for comparing: folded letters and digits, single blanks ("Şikâyet-No." as "sikayet no")."""
    return " ".join(re.findall(r"\w+", fold(heading).replace("_", " ")))


def _visible(text: str) -> str:
    if found := INVISIBLE.search(text):
        raise PydanticCustomError("forbidden_character", "character U+{point} cannot be kept",
                                  {"point": f"{ord(found[0]):04X}"})  # fmt: skip
    return text


def _known_format(name: str) -> str:
    if not is_format(name):
        raise PydanticCustomError("moment_format", "“{name}” is no format of dates", {"name": name})
    return name


def _truth(value: Any) -> Any:
    return {"yes": True, "no": False}.get(value, value) if isinstance(value, str) else value


Heading = Annotated[str, StringConstraints(min_length=1, max_length=300), AfterValidator(_visible)]
FormatName = Annotated[str, StringConstraints(min_length=1, max_length=40), AfterValidator(_known_format)]
Folded = Annotated[str, StringConstraints(min_length=1, max_length=300), AfterValidator(fold)]
Truth = Annotated[
    bool, BeforeValidator(_truth), PlainSerializer(lambda value: "yes" if value else "no", when_used="json")
]


class ColumnMap(Frozen):
    """Where a field is and how it is read.

    formats: of a moment, those alone that are tried (``complaints.moments``); none means every one that
    leaves no doubt. values: what a cell says, folded, to the field's code; of a text field to another text;
    to "" where it says nothing.
    """

    column: Heading
    formats: tuple[FormatName, ...] = ()
    values: dict[Folded, Line] = Field(default_factory=dict)


class Mapping(Frozen):
    """How one log is read.

    shape: one row a case, or one row an event. columns: by field. at, activity, who: an event's time,
    name and doer; activities: an activity's name (compared folded) to the step that it marks.
    decimal: decides "1.234" alone; what can only be one number is read as that. day_first: decides 03/04/2025
    alone.
    keep: fields whose privacy the user has lifted.
    """

    name: Line = ""
    shape: Literal["cases", "events"] = "cases"
    columns: dict[FieldName, ColumnMap] = Field(default_factory=dict)
    at: ColumnMap | None = None
    activity: Heading | None = None
    who: Heading | None = None
    activities: dict[Heading, FieldName] = Field(default_factory=dict)
    decimal: Literal[",", "."] = ","
    day_first: Truth = True
    keep: tuple[FieldName, ...] = ()

    @model_validator(mode="after")
    def _check(self) -> Self:
        for name, column in self.columns.items():
            _check_codes(_known(name), column)
        for step in self.activities.values():
            if step not in MARKED:
                raise PydanticCustomError(
                    "mapping_step", "“{step}” is no step of the process", {"step": step}
                )
        for name in self.keep:
            _known(name)
        if self.shape == "events" and not (self.at and self.activity and "case_id" in self.columns):
            raise PydanticCustomError("mapping_events", "one row an event needs case_id, activity and at")
        return self

    def keeps(self, field: LogField) -> bool:
        """Whether a field's values are taken over as they are."""
        return field.privacy is Privacy.NONE or field.name in self.keep

    @property
    def used(self) -> frozenset[str]:
        """Every heading that it names."""
        named = {column.column for column in self.columns.values()}
        return frozenset(named | {h for h in (self.at and self.at.column, self.activity, self.who) if h})


def read_mapping(path: Path) -> Mapping:
    """A mapping from a file; raises LogRefused with every problem and its line."""
    try:
        return _mapping(read_document(path))
    except ChecklistError as error:
        raise LogRefused(error.problems) from error


def parse_mapping(name: str, text: str) -> Mapping:
    """A mapping from a text; raises LogRefused with every problem and its line."""
    try:
        return _mapping(parse_document(name, text))
    except ChecklistError as error:
        raise LogRefused(error.problems) from error


def mapping_text(mapping: Mapping) -> str:
    """The mapping as the YAML that ``read_mapping`` reads; what it does not say is left out."""
    return yaml_text(mapping.model_dump(mode="json", exclude_defaults=True))


def _mapping(document: Document) -> Mapping:
    return shaped(document, Mapping).value


def _known(name: str) -> LogField:
    if name not in fields():
        raise PydanticCustomError("mapping_field", "“{name}” is no field of a log", {"name": name})
    return fields()[name]


def _check_codes(field: LogField, column: ColumnMap) -> None:
    codes = {Kind.YES_NO: ("yes", "no"), Kind.CHOICE: tuple(field.codes)}.get(field.kind)
    for code in column.values.values():
        if codes and code not in (*codes, ""):
            raise PydanticCustomError(
                "mapping_code", "“{code}” is no code of {name}", {"code": code, "name": field.name}
            )
