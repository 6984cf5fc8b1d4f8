"""Draft notes of a proposal: what the tests saw, what is missing, what a gap is held against.

ISO 10002 recommends: a gap against an own target names the procedure, one against a rule names the rule, and
anything else is a gap against the guidance (docs/scoring.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assessment.model import TEXT_LIMIT, Criterion, CriterionBasis
from checklists.words import LANGUAGES
from complaints.limits import Limit, Origin
from complaints.log_report import LogReport
from complaints.results import CheckResult, Outcome, TestResult
from complaints.telling import limit_told, limits_told, sentence
from i18n import Translator, translator

PARAGRAPH = "\n\n"
BASES = ((Origin.OWN, CriterionBasis.PROCEDURE), (Origin.LAW, CriterionBasis.LEGAL))
"""Which origin of a limit makes which criterion; the organisation's own promise first."""


@dataclass(frozen=True)
class Notes:
    """Drafts of an answer's two notes; "" where there is nothing to say."""

    seen: str
    missing: str


def draft(
    report: LogReport,
    results: Iterable[TestResult],
    between: tuple[date | None, date | None],
    clause: str,
    t: Translator,
) -> Notes:
    """The notes on one item from the tests that feed it."""
    checks = [(result.test, check) for result in results for check in result.checks]
    head = t("log-draft-mark") + t(
        "log-draft-head",
        name=report.source.place,
        first=t.date(between[0]),
        last=t.date(between[1]),
        cases=t.number(report.cases),
    )
    kept = [_line(test, check, "", t) for test, check in checks if check.outcome is Outcome.PASSED]
    kept += [
        _line(test, check, t("log-draft-advice"), t)
        for test, check in checks
        if check.outcome is Outcome.ADVICE
    ]
    gaps = [
        _line(test, check, "", t) + _beside(check, clause, t)
        for test, check in checks
        if check.outcome is Outcome.FAILED
    ]
    return Notes(_note(head, kept), _note(head, gaps))


def criterion(results: Iterable[TestResult], t: Translator) -> Criterion | None:
    """What a gap is held against: an own target's document, else the rule; None means the guidance."""
    failed = [c for result in results for c in result.checks if c.outcome is Outcome.FAILED]
    for origin, basis in BASES:
        for check in failed:
            for limit in check.limits.values():
                if limit.origin is origin:
                    return Criterion(basis=basis, reference=_document(limit, t))
    return None


def with_draft(note: str, new: str) -> str:
    """A note with our draft at its end, in the place of an earlier one; what a person wrote stays."""
    own = [p for p in note.split(PARAGRAPH) if p and not p.startswith(_marks())]
    return PARAGRAPH.join([*own, *([new] if new else [])])[:TEXT_LIMIT]


def _marks() -> tuple[str, ...]:
    return tuple(translator(language)("log-draft-mark") for language in LANGUAGES)


def _note(head: str, lines: list[str]) -> str:
    return "\n".join([head, *lines]) if lines else ""


def _line(test: str, check: CheckResult, before: str, t: Translator) -> str:
    limits = limits_told(check, t.language)
    told = f"{before} {sentence(check, t.language)}".strip()
    return f"– {test}: {told}" + (f" {limits}." if limits else "")


def _beside(check: CheckResult, clause: str, t: Translator) -> str:
    """What a gap is held against, where the limits with their sources do not say it already."""
    origins = {limit.origin for limit in check.limits.values()}
    if Origin.LAW in origins:
        return " " + t("log-draft-law")
    return "" if Origin.OWN in origins else " " + t("log-draft-guidance", clause=clause)


def _document(limit: Limit, t: Translator) -> str:
    return limit.source or t("log-draft-own-target", limit=limit_told(limit, t))
