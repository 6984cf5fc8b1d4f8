"""From tests to the assessment: evidence, a level and draft notes for every item that a test feeds.

    results ─ propose ─▶ Proposal per item ─ taken(…) ─▶ Answer ─ Store.attach ─▶ assessment

A proposal is shown beside the current answer and changes nothing by itself. Rules: docs/complaint-log.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assessment.model import Answer, Criterion, Evidence, Level, Sha256
from assessment.statement import Statement
from assessment.texts import Line
from checklists.words import Frozen, RequirementId
from complaints.results import Outcome


class LogSource(Frozen):
    """Which log the results speak of. sha256: of the file. first, last: the period it covers."""

    name: Line
    sha256: Sha256
    rows_in: int
    rows_tested: int
    first: date
    last: date


@dataclass(frozen=True)
class Proposal:
    """What the tests suggest for one item.

    current: the answer as it stands. level: None where the tests cannot carry one. reasons: why this level,
    or why none. evidence: what is attached, one piece a test. replaced: evidence of the same tests from older
    logs that goes. seen, missing: draft notes in the report's language. criterion: what a gap is held
    against, where it is an own target or a rule.
    """

    requirement: RequirementId
    current: Answer
    level: Level | None
    reasons: tuple[Statement, ...]
    evidence: tuple[Evidence, ...]
    replaced: tuple[str, ...] = ()
    seen: str = ""
    missing: str = ""
    criterion: Criterion | None = None


@dataclass(frozen=True)
class Changed:
    """What a newer log says differently of one test; before is None for a test that the older one lacks."""

    test: str
    before: Outcome | None
    after: Outcome
    said: Statement
