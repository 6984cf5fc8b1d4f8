"""The tests as data: T01 to T33, each a YAML entry with one or more checks."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from checklists.strict_yaml import read_document
from checklists.words import ClauseNumber, Frozen, LocalText, LogTestId, RequirementId
from complaints.fields import FieldName
from complaints.limits import Limit, Unit
from complaints.results import CheckKind
from complaints.targets import CheckId, TargetName

HERE = Path(__file__).parent


class Parameter(Frozen):
    """A number of a check. target: the organisation's own one or the sector rule's, where they set it.

    setting: the name in ``Targets`` of a number of the organisation's that is no length of time.
    amount, unit: the tool's default; no amount means that without a target there is nothing to test against.
    """

    target: TargetName | None = None
    setting: Literal["recurrence_days", "authority", "analysed_every"] | None = None
    amount: int | None = Field(default=None, ge=0)
    unit: Unit

    @property
    def default(self) -> Limit | None:
        """The tool's own limit."""
        return None if self.amount is None else Limit(amount=self.amount, unit=self.unit)

    @property
    def asked_of(self) -> str | None:
        """What the organisation would have to set."""
        return self.target or self.setting


class Check(Frozen):
    """One yes-or-no question about every unit.

    kind: E, P or A. unit: what is counted (Fluent log-unit-<unit>). needs: fields without which it cannot be
    asked; wants: names in ``Targets`` without which it cannot be asked. limits: its numbers by name.
    tolerated: per cent that may fail by the tool's own opinion.
    passed, failed: the sentence for a manager; {failed}, {population}, {rate}, {limits' names} and the
    check's own facts stand for what was found. empty: where there was nothing to ask, if that needs a word.
    """

    id: CheckId
    kind: CheckKind
    unit: str = "case"
    needs: tuple[FieldName, ...] = ()
    wants: tuple[Literal["channels", "sites", "volumes", "site_volumes", "authority", "analysed",
                         "objectives", "reconcile", "rule"], ...] = ()  # fmt: skip
    limits: dict[str, Parameter] = Field(default_factory=dict)
    tolerated: int = Field(default=0, ge=0, le=100)
    passed: LocalText
    failed: LocalText
    empty: LocalText | None = None


class LogTest(Frozen):
    """A test. feeds: the items of the checklist that it is evidence for (a test holds both together).

    source: clause, paper or rule that the test rests on, in our words.
    """

    id: LogTestId
    clauses: tuple[ClauseNumber, ...]
    feeds: tuple[RequirementId, ...] = ()
    title: LocalText
    asks: LocalText
    source: LocalText
    checks: tuple[Check, ...] = Field(min_length=1)


class _File(Frozen):
    tests: tuple[LogTest, ...]


@lru_cache(maxsize=1)
def log_tests() -> dict[str, LogTest]:
    """Every test by its id, T01 first."""
    read = [_File.model_validate(read_document(path).data).tests for path in sorted(HERE.glob("*.yaml"))]
    return {test.id: test for test in sorted((t for file in read for t in file), key=lambda t: t.id)}
