"""Targets as a file: what ``hazir check-log --targets`` reads, and what the page gives to be used again.

Strict YAML; a number with decimals stands in quotes, as a day does. examples/complaint-log-targets.yaml shows
every key. Each problem says the line, what is wrong there, and what to write instead.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from checklists.shapes import refusals
from checklists.strict_yaml import Document, Steps, parse_document, problem, read_document
from checklists.yaml_text import Written, yaml_text
from complaints.fields import STEPS
from complaints.rules import rules, usable_rules
from complaints.targets import Targets
from complaints.working_days import check_places
from errors import ChecklistError, Fact, InputError, LogRefused, Problem

OWN_WORDS = {
    "float_type": "targets-number",
    "int_type": "targets-number",
    "shift_form": "shift-form",
    "shift_order": "shift-order",
    "shifts_many": "shifts-many",
    "shifts_overlap": "shifts-overlap",
    "calendar_zone": "calendar-zone",
    "calendar_both": "calendar-both",
    "target_unit": "target-unit",
    "sample_rule": "sample-rule",
}
"""What the models refuse in words of the targets: Fluent message error-<code>."""

RENAMED = {"checklist-key-unknown": "targets-key-unknown", "checklist-invalid": "targets-invalid"}
"""What only a checklist's author would understand."""


def read_targets(path: Path) -> Targets:
    """Targets from a file; raises LogRefused with every problem and its line."""
    try:
        return _targets(read_document(path))
    except ChecklistError as error:
        raise LogRefused(error.problems) from error


def parse_targets(name: str, text: str) -> Targets:
    """Targets from a text, told of as the file ``name``; raises LogRefused with every problem."""
    try:
        return _targets(parse_document(name, text))
    except ChecklistError as error:
        raise LogRefused(error.problems) from error


def targets_text(targets: Targets) -> str:
    """The targets as the YAML that ``read_targets`` reads; what is not set is left out."""
    plain = _plain(targets.model_dump(mode="json", exclude_defaults=True))
    assert isinstance(plain, dict)
    return yaml_text(plain)


def _plain(value: Any) -> Written:
    """The same with numbers as the strict loader wants them: whole, or as text."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, float):
        return int(value) if value.is_integer() else f"{value:.6f}".rstrip("0")
    return value  # type: ignore[no-any-return]  # a text, a whole number or nothing


def _targets(document: Document) -> Targets:
    try:
        targets = Targets.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        raise ChecklistError(_problems(document, error.errors(include_url=False))) from error
    if unknown := tuple(_unknown(document, targets)):
        raise ChecklistError(unknown)
    return targets


def _problems(document: Document, errors: list[ErrorDetails]) -> Iterator[Problem]:
    for error in errors:
        if error["type"] in OWN_WORDS:
            facts: dict[str, Fact] = {"value": str(error["input"]), **error.get("ctx", {})}
            yield problem(OWN_WORDS[error["type"]], document.place(error["loc"]), **facts)
        else:
            yield from map(_renamed, refusals(document, [error]))


def _renamed(found: Problem) -> Problem:
    return Problem(RENAMED.get(found.code, found.code), found.place, found.facts)


def _unknown(document: Document, targets: Targets) -> Iterator[Problem]:
    """Names that no model knows all of: rules, key figures, steps, countries."""
    from complaints.kpis import KPIS  # loads the table engine

    def named(code: str, steps: Steps, value: str, known: Any) -> Problem:
        return Problem(code, document.place(steps), {"value": value, "known": ", ".join(known)})

    if targets.rule and targets.rule not in rules():
        yield named("log-rule-unknown", ("rule",), targets.rule, usable_rules())
    for n, objective in enumerate(targets.objectives):
        if objective.kpi not in KPIS:
            yield named("targets-kpi", ("objectives", n, "kpi"), objective.kpi, KPIS)
    procedure = targets.procedure
    for key in ("steps", "required") if procedure else ():
        for n, step in enumerate(getattr(procedure, key)):
            if step not in STEPS:
                yield named("targets-step", ("procedure", key, n), step, STEPS)
    try:
        check_places(targets.calendar)
    except InputError as error:
        place = document.place(("calendar", "country"))
        yield Problem(error.problems[0].code, f"{place} ({error.problems[0].place})")
