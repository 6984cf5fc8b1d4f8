"""A test's result as a piece of evidence, and which older evidence it takes the place of."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import date

from assessment.model import Confidence, Evidence, EvidenceKind, LogTestOutcome
from complaints.log_report import LogReport
from complaints.logtests import log_tests
from complaints.proposed_level import TESTED
from complaints.results import Outcome, TestResult
from i18n import Translator

_HASH = re.compile(r"[0-9a-f]{64}")
NAME = 120
"""Letters of a log's name in a reference."""


def fingerprint(report: LogReport) -> str:
    """What a log is known by: the file's SHA-256, or for a table that of its name, period and size."""
    source = report.source
    if source.sha256:
        return source.sha256
    told = f"{source.place}|{source.rows_in}|{report.first}|{report.last}|{report.as_of}"
    return hashlib.sha256(told.encode()).hexdigest()


def evidence_id(log: str, test: str) -> str:
    """The same log and test always give the same piece, so that attaching twice changes nothing."""
    return hashlib.sha256(f"{log}:{test}".encode()).hexdigest()[:32]


def log_of(piece: Evidence) -> str | None:
    """The fingerprint of the log that a piece was made from; None for one that somebody wrote by hand."""
    found = _HASH.search(piece.reference)
    if found is None or piece.log_test is None:
        return None
    return found[0] if evidence_id(found[0], piece.log_test.test) == piece.id else None


def evidence(report: LogReport, result: TestResult, *, as_of: date, t: Translator) -> Evidence | None:
    """A result as evidence; None for a test that could not be asked or had nothing to look at.

    Advice passes: it is no failure. The log speaks for its own period, and for no day after ``as_of``.
    """
    if result.outcome not in TESTED:
        return None
    first, last = period(report, as_of)
    log = fingerprint(report)
    return Evidence(
        id=evidence_id(log, result.test),
        kind=EvidenceKind.LOG_TEST,
        title=t("log-evidence-title", test=result.test, title=log_tests()[result.test].title[t.language]),
        reference=t(
            "log-evidence-reference",
            name=report.source.place[:NAME],
            rows=t.number(report.source.rows_tested),
            hash=log,
        ),
        confidence=Confidence.SYSTEM_TESTED,
        speaks_for=last,
        period_start=first,
        log_test=LogTestOutcome(test=result.test, passed=result.outcome is not Outcome.FAILED),
    )


def period(report: LogReport, as_of: date) -> tuple[date | None, date | None]:
    """First and last day of receipt, none of them in the future; a log without readable days has none."""
    if report.first is None or report.last is None or report.first > as_of:
        return None, None
    return report.first, min(report.last, as_of)


def replaced(pieces: Iterable[Evidence], new: Evidence) -> tuple[str, ...]:
    """Pieces of the same test from older logs whose period the new log reaches into.

    A log that begins after an older one ended continues it: both stay, and cover a longer period together.
    """
    return tuple(
        piece.id
        for piece in pieces
        if piece.id != new.id
        and piece.log_test
        and new.log_test
        and piece.log_test.test == new.log_test.test
        and log_of(piece)
        and _gives_way(piece, new)
    )


def _gives_way(old: Evidence, new: Evidence) -> bool:
    if old.speaks_for is None or new.speaks_for is None or new.period_start is None:
        return True
    return new.period_start <= old.speaks_for <= new.speaks_for
