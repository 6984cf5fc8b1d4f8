"""What a reader may choose: which report, which sections, with or without recommendations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from complaints.log_report import LogReport


class Section(StrEnum):
    """The parts of a report after cover and contents, in their order."""

    SUMMARY = "summary"
    TOGETHER = "together"
    METHOD = "method"
    GATES = "gates"
    PROFILE = "profile"
    GAPS = "gaps"
    PLAN = "plan"
    COMPLAINT_LOG = "complaint-log"
    NOT_APPLICABLE = "not-applicable"
    OPEN = "open"
    EVIDENCE = "evidence"
    ARITHMETIC = "arithmetic"
    MAPPING = "mapping"
    ANSWERS = "answers"


INTEGRATED = frozenset({Section.TOGETHER, Section.MAPPING})
"""Sections that only the report on two integrated standards has."""

LOGGED = frozenset({Section.COMPLAINT_LOG})
"""Sections that only a report with the results of a complaint log has."""


class ReportKind(StrEnum):
    """gap: everything; summary: what a board reads; evidence: what an auditor opens first."""

    GAP = "gap"
    SUMMARY = "summary"
    EVIDENCE = "evidence"


SECTIONS: Mapping[ReportKind, frozenset[Section]] = {
    ReportKind.GAP: frozenset(Section),
    ReportKind.SUMMARY: frozenset(
        {Section.SUMMARY, Section.TOGETHER, Section.PROFILE, Section.GATES, Section.PLAN}
    ),
    ReportKind.EVIDENCE: frozenset(
        {
            Section.METHOD,
            Section.COMPLAINT_LOG,
            Section.NOT_APPLICABLE,
            Section.OPEN,
            Section.EVIDENCE,
            Section.MAPPING,
            Section.ANSWERS,
        }
    ),
}


def possible(kind: ReportKind, *, integrated: bool, logged: bool) -> tuple[Section, ...]:
    """The sections that a report of this kind can have, in its order.

    integrated: on two standards. logged: with the results of a complaint log.
    """
    untold = _untold(integrated, logged)
    return tuple(s for s in Section if s in SECTIONS[kind] and s not in untold)


def _untold(integrated: bool, logged: bool) -> frozenset[Section]:
    return (frozenset() if integrated else INTEGRATED) | (frozenset() if logged else LOGGED)


@dataclass(frozen=True)
class ReportOptions:
    """A reader's choice.

    sections: None means all sections of the kind. recommendations: a certification body's auditor
    may not suggest solutions (ISO/IEC 17021-1:2015, 9.4.5), so that everything that advises can be
    left out. logo: a PNG that went through ``reports.logo.clean_logo``; empty means none.
    log: what the tests on the complaint log said, for the chapter on it.
    """

    kind: ReportKind = ReportKind.GAP
    sections: frozenset[Section] | None = None
    recommendations: bool = True
    draft: bool = False
    logo: bytes = b""
    log: LogReport | None = field(default=None, hash=False)

    def chosen(self, *, integrated: bool = False) -> tuple[Section, ...]:
        """The sections to print, in the report's order; some only where two standards are integrated."""
        wanted = SECTIONS[self.kind] if self.sections is None else self.sections
        untold = _untold(integrated, self.log is not None)
        return tuple(s for s in Section if s in wanted and s not in untold)
