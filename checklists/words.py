"""What a standard is made of: strict and frozen models, numbers, ids, texts in both languages."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Language = Literal["en", "tr"]
LANGUAGES: tuple[Language, ...] = ("en", "tr")

Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
StandardId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
ClauseNumber = Annotated[str, StringConstraints(pattern=r"^([1-9][0-9]*|[A-Z])(\.[1-9][0-9]*)*$")]
RequirementId = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9-]+/([1-9][0-9]*|[A-Z])(\.[1-9][0-9]*)*-[0-9]{2}$")
]
LogTestId = Annotated[str, StringConstraints(pattern=r"^T[0-9]{2}$")]


class Frozen(BaseModel):
    """Strict, immutable, no unknown keys: a typing error in data is an error, not a default.

    Its errors do not repeat what was refused: they end up in logs, and answers do not belong there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False, hide_input_in_errors=True)

    def but(self, **changes: Any) -> Self:
        """The same with some fields changed; validated, and without what was computed from the others."""
        kept = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**kept | changes)


class LocalText(Frozen):
    """One text in every language that Hazır speaks."""

    en: Phrase
    tr: Phrase

    def __getitem__(self, language: Language) -> str:
        return self.tr if language == "tr" else self.en


def clause_of(requirement_id: str) -> str:
    """Number of the clause that an id names: "7.4" of "iso-10002-2018/7.4-01"."""
    return number_of(requirement_id).rpartition("-")[0]


def number_of(requirement_id: str) -> str:
    """The part of an id that people read: "7.4-01" of "iso-10002-2018/7.4-01"."""
    return requirement_id.rpartition("/")[2]


def is_empty(value: Any) -> bool:
    """Whether an entry says nothing."""
    return value is False or value in (None, (), "", {})


def added(default: Any, description: str | None = None) -> Any:
    """A field that came after standards were published and assessments were exported.

    Where it says nothing it stays out of the canonical JSON, so that the content hash of a standard
    that does not use it, which assessments name, stays what it was; and so does an exported assessment.
    """
    return Field(default=default, description=description, exclude_if=is_empty)
