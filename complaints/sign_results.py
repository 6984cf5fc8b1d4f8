"""Signs that a log may have been written for the audit: questions for a talk, never an accusation."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from checklists.words import Frozen
from complaints.said import Said

SignId = Literal[
    "batch-entry", "batch-closing", "rounded-times", "order-against-numbers", "number-gaps",
    "identical-texts", "off-hours", "minute-digits", "weekdays",
]  # fmt: skip


class Sign(Frozen):
    """Something that is worth asking about.

    count of population: what shows it (cases, or moments for times of day). strength: weak where chance or
    habit explain it easily. p_value: of the named statistical test, None where none was made.
    fact: what was seen. harmless: an explanation without any fault, to be asked for first.
    """

    id: SignId
    count: int = Field(ge=0)
    population: int = Field(ge=0)
    strength: Literal["weak", "clear"]
    p_value: float | None = None
    fact: Said
    harmless: Said
