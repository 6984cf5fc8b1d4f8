"""What a checklist file may hold, and what its model refuses, in our words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from checklists.model import LANGUAGES, FormerClause, Frozen, Gate
from checklists.strict_yaml import MAX_PROBLEMS, Document, Steps, problem
from errors import ChecklistError, Problem


class GatesFile(Frozen):
    """``gates.yaml``: the gates, in the order in which they are shown."""

    gates: tuple[Gate, ...]


class FormerClausesFile(Frozen):
    """``former-clauses.yaml``: the clause table of the editions, in the newest edition's order."""

    former_clauses: tuple[FormerClause, ...]


STANDARD, GATES, FORMER_CLAUSES = "standard.yaml", "gates.yaml", "former-clauses.yaml"
DIFFERENCES = "differences.yaml"

Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True)
class Source(Generic[Shape]):
    """A file's content together with the file, so that rules can name the line."""

    value: Shape
    document: Document

    def problem(self, code: str, steps: Steps, **facts: str | int) -> Problem:
        """A problem with what stands at ``steps``."""
        return problem(code, self.document.place(steps), **facts)


def shaped(document: Document, shape: type[Shape]) -> Source[Shape]:
    """The document as an instance of ``shape``; raises ChecklistError with every deviation.

    It goes through JSON because pydantic's strict JSON mode converts nothing but what JSON lacks
    (dates, enumerations, tuples): "3" is no number and 2018 is no date.
    """
    try:
        value = shape.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        raise ChecklistError(refusals(document, error.errors(include_url=False))) from error
    return Source(value, document)


# Error types of pydantic and what we call them. Source: docs.pydantic.dev, "Validation Errors".
CODES = {
    "string_type": "checklist-wants-text",
    "int_type": "checklist-wants-number",
    "tuple_type": "checklist-wants-list",
    "dict_type": "checklist-wants-mapping",
    "model_type": "checklist-wants-mapping",
    "enum": "checklist-value",
    "literal_error": "checklist-value",
    "string_pattern_mismatch": "checklist-pattern",
    "string_too_short": "checklist-text-empty",
    "string_too_long": "checklist-text-long",
    "too_short": "checklist-list-empty",
    "greater_than_equal": "checklist-too-low",
    "less_than_equal": "checklist-too-high",
    "date_type": "checklist-date",
    "date_from_datetime_parsing": "checklist-date",
    "date_from_datetime_inexact": "checklist-date",
    "date_parsing": "checklist-date",
}
CONTEXT = {
    "expected": "allowed",
    "pattern": "pattern",
    "max_length": "limit",
    "ge": "limit",
    "le": "limit",
}


def refusals(document: Document, errors: list[ErrorDetails]) -> Iterator[Problem]:
    """What a model refuses of a file, as problems with the line."""
    for error in errors[:MAX_PROBLEMS]:
        yield _problem(document, error)
    if len(errors) > MAX_PROBLEMS:
        yield problem("yaml-too-many", document.place(errors[MAX_PROBLEMS]["loc"]), limit=MAX_PROBLEMS)


def _problem(document: Document, error: ErrorDetails) -> Problem:
    steps: Steps = error["loc"]
    key = str(steps[-1]) if steps else ""
    place = document.place(steps)
    match error["type"]:
        case "missing" if key in LANGUAGES:
            return problem("checklist-language-missing", place, language=key, key=str(steps[-2]))
        case "missing":
            return problem("checklist-key-missing", place, key=key)
        case "extra_forbidden":
            return problem("checklist-key-unknown", place, key=key)
        case kind if kind in CODES:
            return problem(CODES[kind], place, value=_shown(error["input"]), **_facts(error))
    return problem("checklist-invalid", place, detail=error["msg"])


def _facts(error: ErrorDetails) -> dict[str, str | int]:
    facts = {CONTEXT[name]: fact for name, fact in error.get("ctx", {}).items() if name in CONTEXT}
    if "allowed" in facts:
        facts["allowed"] = facts["allowed"].replace(" or ", ", ")  # pydantic joins them in English
    return facts


def _shown(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
