"""From tests to the assessment: evidence, a level and draft notes for every item that a test feeds.

    report ─ propose ─▶ Proposal per item ─ attachment ─▶ evidence, answers ─ Store.attach ─▶ assessment

A proposal is shown beside the current answer and changes nothing by itself. Its level rests on the rules of
``proposed_level``; a draft finding follows from level and notes as from any answer (``assessment.findings``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from assessment.model import Answer, Assessment, Criterion, Evidence, Level
from assessment.statement import Statement
from checklists.model import Standard
from checklists.words import Language, RequirementId
from complaints.cube import Cube
from complaints.log_evidence import evidence, period, replaced
from complaints.log_report import LogReport
from complaints.proposal_notes import Notes, criterion, draft, with_draft
from complaints.proposed_level import MONTHS, TESTED, Reached, proposed_level
from i18n import translator


@dataclass(frozen=True)
class Proposal:
    """What the tests suggest for one item.

    current: the answer as it stands. level: None where the tests cannot carry one. reasons: why this level,
    or why none. evidence: what is attached, one piece a test. replaced: evidence of the same tests from older
    logs that goes. notes: drafts of "seen" and "missing" in the report's language. criterion: what a gap is
    held against, where it is an own target or a rule; the guidance otherwise.
    """

    requirement: RequirementId
    current: Answer
    level: Level | None
    reasons: tuple[Statement, ...]
    evidence: tuple[Evidence, ...]
    replaced: tuple[str, ...]
    notes: Notes
    criterion: Criterion | None

    @property
    def is_attached(self) -> bool:
        """Whether the answer rests on all of its evidence already, and on none that goes."""
        there = set(self.current.evidence)
        return {piece.id for piece in self.evidence} <= there and not there & set(self.replaced)


@dataclass(frozen=True)
class Attachment:
    """What one click changes, as ``Store.attach`` takes it."""

    evidence: tuple[Evidence, ...]
    answers: tuple[Answer, ...]
    replaced: tuple[str, ...]


def propose(
    standard: Standard,
    assessment: Assessment,
    report: LogReport,
    *,
    as_of: date,
    cube: Cube | None = None,
    language: Language | None = None,
) -> tuple[Proposal, ...]:
    """What a log suggests for every item that is asked, in the standard's order.

    cube: the counts kept with the report; without them no level 4. language: of titles and notes, that of
    the assessment's report if None. Items without a tested test, or declared not applicable, have none.
    """
    t = translator(language or assessment.setup.report_language)
    first, last = period(report, as_of)
    reached = Reached(first, last, assessment.setup.records_months or MONTHS, cube)
    pieces = {r.test: evidence(report, r, as_of=as_of, t=t) for r in report.tests}
    found = []
    for requirement in standard.select(assessment.setup.depth):
        current = assessment.answer(requirement.id)
        fed = [result for result in report.tests if requirement.id in result.feeds]
        tested = [result for result in fed if result.outcome in TESTED]
        if not tested or current.not_applicable:
            continue
        attached = tuple(piece for result in tested if (piece := pieces[result.test]))
        level, reasons = proposed_level(fed, reached)
        found.append(
            Proposal(
                requirement=requirement.id,
                current=current,
                level=level,
                reasons=reasons,
                evidence=attached,
                replaced=_replaced(assessment, attached),
                notes=draft(report, tested, (first, last), requirement.clause, t),
                criterion=current.criterion or criterion(tested, t),
            )
        )
    return tuple(found)


def _replaced(assessment: Assessment, pieces: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(id_ for piece in pieces for id_ in replaced(assessment.evidence.values(), piece))


def attachment(proposals: Iterable[Proposal], levels: Collection[str] = ()) -> Attachment:
    """What attaching these proposals changes. levels: items whose level and notes are taken over too."""
    chosen = tuple(proposals)
    return Attachment(
        evidence=tuple({piece.id: piece for p in chosen for piece in p.evidence}.values()),
        answers=tuple(taken(p, level=p.requirement in levels) for p in chosen),
        replaced=tuple(dict.fromkeys(id_ for p in chosen for id_ in p.replaced)),
    )


def taken(proposal: Proposal, *, level: bool) -> Answer:
    """The answer with the evidence attached and, if wanted, with the proposed level, notes and criterion.

    A note that somebody wrote stays; only an earlier draft of ours gives way to the new one.
    """
    current = proposal.current
    kept = [id_ for id_ in current.evidence if id_ not in proposal.replaced]
    new = [piece.id for piece in proposal.evidence if piece.id not in kept]
    answer = current.but(evidence=(*kept, *new))
    if not level or proposal.level is None:
        return answer
    return answer.but(
        level=proposal.level,
        seen=with_draft(current.seen, proposal.notes.seen),
        missing=with_draft(current.missing, proposal.notes.missing),
        criterion=proposal.criterion,
        to_check=False,
    )
