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

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from assessment.texts import Line
from checklists.shapes import refusals
from checklists.strict_yaml import INVISIBLE, Document, parse_document, problem, read_document
from checklists.words import Frozen
from checklists.yaml_text import yaml_text
from complaints.fields import STEPS, FieldName, Kind, LogField, Privacy, fields
from complaints.moments import SPECIAL, is_format
from errors import ChecklistError, LogRefused, Problem
from i18n.fold import fold

MARKED = (*STEPS, "first_update_at")
"""The fields that an activity of an event log can mark."""

_TRUTHS = {"yes": True, "no": False}
OWN_WORDS = (
    "mapping_field", "mapping_step", "mapping_code", "mapping_format", "mapping_events", "mapping_truth"
)  # fmt: skip
"""What the models refuse in words of a mapping: Fluent message error-log-<kind>."""

RENAMED = {
    "checklist-key-unknown": "log-mapping-key-unknown",
    "checklist-invalid": "log-mapping-invalid",
}
"""What only a checklist's author would understand."""


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
        raise _refused("mapping_format", name=name, known=", ".join(SPECIAL))
    return name


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value not in _TRUTHS:
        raise _refused("mapping_truth", value=str(value))
    return _TRUTHS[value]


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
            _check_codes(_known(name, "columns"), column)
        for step in self.activities.values():
            if step not in MARKED:
                raise _refused("mapping_step", ("activities",), step=step, known=", ".join(MARKED))
        for name in self.keep:
            _known(name, "keep")
        if self.shape == "events" and not (self.at and self.activity and "case_id" in self.columns):
            raise _refused("mapping_events", ("shape",))
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
    try:
        return Mapping.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        raise ChecklistError(_problems(document, error.errors(include_url=False))) from error


def _problems(document: Document, errors: list[ErrorDetails]) -> Iterator[Problem]:
    for error in errors:
        if error["type"] in OWN_WORDS:
            facts = {"value": str(error["input"]), **error.get("ctx", {})}
            steps = tuple(str(facts.pop("steps", "")).split()) or error["loc"]
            yield problem(f"log-{error['type'].replace('_', '-')}", document.place(steps), **facts)
        else:
            for found in refusals(document, [error]):
                yield Problem(RENAMED.get(found.code, found.code), found.place, found.facts)


def _known(name: str, key: str) -> LogField:
    if name not in fields():
        raise _refused("mapping_field", (key, name), name=name, known=", ".join(fields()))
    return fields()[name]


def _check_codes(field: LogField, column: ColumnMap) -> None:
    codes = {Kind.YES_NO: ("yes", "no"), Kind.CHOICE: tuple(field.codes)}.get(field.kind)
    for code in column.values.values():
        if codes and code not in (*codes, ""):
            steps = ("columns", field.name, "values")
            raise _refused("mapping_code", steps, value=code, name=field.name, known=", ".join(codes))


def _refused(kind: str, steps: tuple[str, ...] = (), **facts: str) -> PydanticCustomError:
    """What a mapping says that cannot be; steps: where it stands in its file."""
    told = f"{kind.replace('_', ' ')}: {' '.join(facts.values())}"
    return PydanticCustomError(kind, "{told}", {"told": told, "steps": " ".join(steps), **facts})
