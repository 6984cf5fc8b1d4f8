"""Rules that hold between the entries of a standard, whichever file they stand in.

Each rule yields a problem with file and line; ``broken_rules`` runs them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from checklists.model import Chapter, Clause, Depth, GateRequirement, Requirement, StandardHead
from checklists.shapes import FormerClausesFile, GatesFile, Source
from checklists.strict_yaml import Steps
from errors import Problem

# The tests that Hazır knows on a complaint log.
LOG_TESTS = frozenset(f"T{number:02}" for number in range(1, 34))

# What a gate cannot do without, by the check that it runs.
NEEDED_BY_CHECK = {
    "requirements": ("requirements",),
    "records-period": ("months", "chapters"),
    "log-tests": ("log_tests",),
}


@dataclass(frozen=True)
class Sources:
    """The files of one standard, each in its shape."""

    head: Source[StandardHead]
    gates: Source[GatesFile]
    former: Source[FormerClausesFile] | None
    chapters: tuple[Source[Chapter], ...]

    @cached_property
    def clauses(self) -> tuple[PlacedClause, ...]:
        """Every clause, in the standard's order."""
        return tuple(placed for chapter in self.chapters for placed in _placed(chapter))

    @cached_property
    def requirements(self) -> tuple[PlacedRequirement, ...]:
        """Every requirement, in the standard's order."""
        return tuple(placed for clause in self.clauses for placed in clause.requirements)


@dataclass(frozen=True)
class PlacedClause:
    """A clause, the number of what it stands in, and where."""

    clause: Clause
    parent: str
    source: Source[Chapter]
    steps: Steps

    @property
    def requirements(self) -> Iterator[PlacedRequirement]:
        """Its own requirements."""
        for i, requirement in enumerate(self.clause.requirements):
            yield PlacedRequirement(requirement, i + 1, self, (*self.steps, "requirements", i))

    def problem(self, code: str, **facts: str | int) -> Problem:
        """A problem with its number."""
        return self.source.problem(code, (*self.steps, "number"), **facts)


@dataclass(frozen=True)
class PlacedRequirement:
    """A requirement, its position (from 1) in its clause, and where."""

    requirement: Requirement
    position: int
    within: PlacedClause
    steps: Steps

    def problem(self, code: str, *steps: str | int, **facts: str | int) -> Problem:
        """A problem with one of its entries."""
        return self.within.source.problem(code, (*self.steps, *steps), **facts)


def broken_rules(sources: Sources) -> Iterator[Problem]:
    """Every breach of every rule."""
    for rule in (
        _clause_numbers,
        _requirement_ids,
        _principles,
        _log_tests,
        _gates,
        _gate_chapters,
        _gate_requirements,
        _depths,
        _weights,
        _former_clauses,
    ):
        yield from rule(sources)


def _placed(source: Source[Chapter]) -> Iterator[PlacedClause]:
    def below(clauses: Iterable[Clause], parent: str, steps: Steps) -> Iterator[PlacedClause]:
        for i, clause in enumerate(clauses):
            here = (*steps, "clauses", i)
            yield PlacedClause(clause, parent, source, here)
            yield from below(clause.clauses, clause.number, here)

    return below(source.value.clauses, source.value.number, ())


def _clause_numbers(sources: Sources) -> Iterator[Problem]:
    """A clause's number continues its parent's (an annex may hold one clause of its own letter)."""
    chapters: set[str] = set()
    for source in sources.chapters:
        if source.value.number in chapters:
            yield source.problem("checklist-number-twice", ("number",), number=source.value.number)
        chapters.add(source.value.number)
    seen: set[str] = set()
    for placed in sources.clauses:
        number = placed.clause.number
        own_letter = number == placed.parent and number.isalpha() and len(placed.steps) == 2
        if not own_letter and number.rpartition(".")[0] != placed.parent:
            yield placed.problem("checklist-clause-misplaced", number=number, parent=placed.parent)
        if number in seen:
            yield placed.problem("checklist-number-twice", number=number)
        seen.add(number)


def _requirement_ids(sources: Sources) -> Iterator[Problem]:
    """An id names its standard and clause, and counts 01, 02, 03 … there; so it is unique too."""
    for placed in sources.requirements:
        clause = placed.within.clause.number
        expected = f"{sources.head.value.id}/{clause}-{placed.position:02}"
        if placed.requirement.id != expected:
            yield placed.problem("checklist-id", "id", id=placed.requirement.id, expected=expected)


def _principles(sources: Sources) -> Iterator[Problem]:
    principles = {p.clause.number for p in sources.clauses if p.source.value.role == "principles"}
    for placed in sources.requirements:
        for i, number in enumerate(placed.requirement.proves):
            if number not in principles:
                yield placed.problem("checklist-no-principle", "proves", i, number=number)


def _log_tests(sources: Sources) -> Iterator[Problem]:
    for placed in sources.requirements:
        for i, test in enumerate(placed.requirement.log_tests):
            if test not in LOG_TESTS:
                yield placed.problem("checklist-no-log-test", "log_tests", i, test=test)
    for g, gate in enumerate(sources.gates.value.gates):
        for i, test in enumerate(gate.log_tests):
            if test not in LOG_TESTS:
                yield sources.gates.problem("checklist-no-log-test", ("gates", g, "log_tests", i), test=test)


def _gates(sources: Sources) -> Iterator[Problem]:
    """Each gate has its own id and what its check needs."""
    seen: set[str] = set()
    for g, gate in enumerate(sources.gates.value.gates):
        steps: Steps = ("gates", g, "id")
        if gate.id in seen:
            yield sources.gates.problem("checklist-number-twice", steps, number=gate.id)
        seen.add(gate.id)
        for needed in NEEDED_BY_CHECK.get(gate.check, ()):
            if not getattr(gate, needed):
                yield sources.gates.problem("checklist-key-missing", steps, key=needed)


def _gate_chapters(sources: Sources) -> Iterator[Problem]:
    """Gates look at the records of chapters that exist."""
    known = {source.value.number for source in sources.chapters}
    for g, gate in enumerate(sources.gates.value.gates):
        for i, number in enumerate(gate.chapters):
            if number not in known:
                yield sources.gates.problem(
                    "checklist-no-such-chapter", ("gates", g, "chapters", i), number=number
                )


def _gate_requirements(sources: Sources) -> Iterator[Problem]:
    """Gates look at requirements that exist, and in each depth at ones that it asks."""
    known = {placed.requirement.id: placed.requirement for placed in sources.requirements}
    for g, gate in enumerate(sources.gates.value.gates):
        for i, wanted in enumerate(gate.requirements):
            steps: Steps = ("gates", g, "requirements", i, "id")
            if wanted.id in known:
                yield from _gate_depths(sources, wanted, known[wanted.id], steps)
            else:
                yield sources.gates.problem("checklist-no-requirement", steps, id=wanted.id)
        for depth in sources.head.value.depths if gate.requirements else ():
            if not gate.at(depth).requirements:
                facts = {"gate": gate.id, "depth": depth.value}
                yield sources.gates.problem("checklist-gate-blind", ("gates", g, "requirements"), **facts)


def _gate_depths(
    sources: Sources, wanted: GateRequirement, requirement: Requirement, steps: Steps
) -> Iterator[Problem]:
    depths = sources.head.value.depths
    for depth in wanted.depths:
        if depth not in depths:
            yield sources.gates.problem("checklist-no-depth", steps, depth=depth.value)
    for depth in depths:
        if wanted.counts_in(depth) and not requirement.is_asked_at(depth):
            yield sources.gates.problem("checklist-gate-not-asked", steps, id=wanted.id, depth=depth.value)


def _depths(sources: Sources) -> Iterator[Problem]:
    """The full depth is always there, and a requirement names only depths that are."""
    depths = sources.head.value.depths
    if Depth.FULL not in depths:
        yield sources.head.problem("checklist-key-missing", ("depths",), key=Depth.FULL.value)
    for placed in sources.requirements:
        for i, depth in enumerate(placed.requirement.depths):
            if depth not in depths:
                yield placed.problem("checklist-no-depth", "depths", i, depth=depth.value)


def _weights(sources: Sources) -> Iterator[Problem]:
    """A depth's weights name chapters that it asks something of, and sum to 100."""
    for depth, plan in sources.head.value.depths.items():
        steps: Steps = ("depths", depth.value, "weights")
        asked = {
            placed.within.source.value.number
            for placed in sources.requirements
            if placed.requirement.is_asked_at(depth)
        }
        for number, weight in plan.weights.items():
            if number not in asked:
                yield sources.head.problem("checklist-weight-of-nothing", (*steps, number), number=number)
            if weight < 0:
                yield sources.head.problem("checklist-too-low", (*steps, number), value=str(weight), limit=0)
        if (total := sum(plan.weights.values())) != 100:
            yield sources.head.problem("checklist-weights-sum", steps, total=total)


def _former_clauses(sources: Sources) -> Iterator[Problem]:
    """The table's newest column names clauses that exist, or an annex before the last one.

    An annex without expectations of its own (A of ISO 10002:2018) has no file, but a place in the table.
    """
    if sources.former is None:
        return
    known = {s.value.number for s in sources.chapters} | {p.clause.number for p in sources.clauses}
    last_annex = max((number for number in known if number.isalpha()), default="")
    for i, row in enumerate(sources.former.value.former_clauses):
        number = row.edition_2018
        if number and number not in known and not (number.isalpha() and number < last_annex):
            steps = ("former_clauses", i, "edition_2018")
            yield sources.former.problem("checklist-no-clause", steps, number=number)
