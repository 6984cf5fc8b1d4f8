"""A limit and where it comes from: no number without its origin."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from assessment.texts import Line
from checklists.words import Frozen

_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?", re.ASCII)


def _number(value: Any) -> Any:
    """A number that is written as text: the files have no other way to write a part of one."""
    return float(value) if isinstance(value, str) and _NUMBER.fullmatch(value) else value


Number = Annotated[float, BeforeValidator(_number)]


class Origin(StrEnum):
    """Whose number it is. A missed tool default is advice, never a nonconformity."""

    OWN = "own"
    LAW = "law"
    TOOL = "tool"


class Unit(StrEnum):
    """What a limit's amount counts.

    hours: elapsed hours. days: calendar days, by the date alone (received on the 1st, answered on the 3rd:
    two). working-days: the same, counting only the calendar's working days. working-hours: hours within
    the calendar's shifts. percent, count, times: as they say (times: a multiple, as of the median).
    """

    HOURS = "hours"
    DAYS = "days"
    WORKING_HOURS = "working-hours"
    WORKING_DAYS = "working-days"
    PERCENT = "percent"
    COUNT = "count"
    TIMES = "times"

    @property
    def is_working(self) -> bool:
        """Whether the working calendar decides how long it is."""
        return self in (Unit.WORKING_HOURS, Unit.WORKING_DAYS)

    @property
    def is_time(self) -> bool:
        """Whether it is a length of time."""
        return self in (Unit.HOURS, Unit.DAYS, Unit.WORKING_HOURS, Unit.WORKING_DAYS)


class Limit(Frozen):
    """An amount, at most or at least, as the check says. source: document, law or "" for the tool's own."""

    amount: float = Field(ge=0)
    unit: Unit
    origin: Origin = Origin.TOOL
    source: Line = ""
