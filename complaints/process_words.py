"""What the process says in sentences: a handful, the most telling first."""

from __future__ import annotations

from collections.abc import Iterator

from complaints.process_results import Process
from complaints.said import Said

TOLD = 3
"""Missing steps, and steps out of order, that get a sentence of their own."""


def process_said(found: Process) -> tuple[Said, ...]:
    """The process in a few sentences."""
    if not found.cases:
        return (Said(code="process-empty"),)
    return tuple(_sentences(found))


def _sentences(found: Process) -> Iterator[Said]:
    yield _conformance(found)
    yield from _missing(found)
    yield from _early(found)
    yield from _paths(found)
    if found.closed and found.reopened:
        share = {"share": found.reopened / found.closed}
        yield Said(code="process-reopened", facts=_of(found.reopened, found.closed), shares=share)
    if found.reworked:
        share = {"share": found.reworked / found.cases}
        yield Said(code="process-reworked", facts=_of(found.reworked, found.cases), shares=share)
    yield from (Said(code="process-absent", fields={"step": step}) for step in found.absent)


def _conformance(found: Process) -> Said:
    own = "own" if found.own else "clauses"
    facts = _of(found.conforming, found.cases) | {"order": own, "source": found.source}
    return Said(code="process-conformance", facts=facts, shares={"share": found.conforming / found.cases})


def _missing(found: Process) -> Iterator[Said]:
    steps = sorted((step for step in found.steps if step.missing), key=lambda s: -s.missing)
    for step in steps[:TOLD]:
        yield Said(
            code="process-missing",
            facts=_of(step.missing, step.expected) | {"clause": step.clause or ""},
            shares={"share": step.missing / step.expected},
            fields={"step": step.step},
        )


def _early(found: Process) -> Iterator[Said]:
    steps = sorted((step for step in found.steps if step.early), key=lambda s: -s.early)
    for step in steps[:TOLD]:
        yield Said(
            code="process-early",
            facts=_of(step.early, step.reached) | {"clause": step.clause or ""},
            shares={"share": step.early / step.reached},
            fields={"step": step.step},
        )


def _paths(found: Process) -> Iterator[Said]:
    if found.variants:
        most = found.variants[0]
        facts = {"paths": found.paths, "cases": most.cases, "steps": len(most.steps)}
        yield Said(code="process-paths", facts=facts, shares={"share": most.share})


def _of(count: int, population: int) -> dict[str, int | float | str]:
    return {"count": count, "population": population}
