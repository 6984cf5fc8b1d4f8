"""An edition told by its differences from the former one, and both put together into a whole standard.

What both editions share stands once, in the base's folder. ``differences.yaml`` names what is not as
before; everything else is carried over under its number. Rules are in ``checklists.difference_rules``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from checklists.edition import (
    CarriedAnswer,
    Certainty,
    ChangeKind,
    Cited,
    ClauseOrigin,
    Edition,
    EditionSource,
    Origin,
    Remark,
    TransitionDay,
)
from checklists.model import Chapter, Clause, EditionHead, Gate, Requirement, Standard, TitleStatus
from checklists.words import ClauseNumber, Frozen, LocalText, RequirementId, StandardId, clause_of


class DerivedHead(EditionHead):
    """``standard.yaml`` of an edition that is told by its differences; depths and gates are the base's."""

    base: StandardId


class ClauseChange(ClauseOrigin):
    """A clause whose number, heading or place is another than before."""

    number: ClauseNumber
    title: LocalText | None = None
    title_status: TitleStatus | None = None


class Change(Cited):
    """What became of some requirements of the base (``was``) in this edition (``now``)."""

    kind: Literal[
        ChangeKind.CHANGED,
        ChangeKind.INTEGRATION,
        ChangeKind.MOVED,
        ChangeKind.SPLIT,
        ChangeKind.MERGED,
        ChangeKind.NEW,
    ]
    was: tuple[RequirementId, ...]
    now: tuple[RequirementId, ...]
    answer: CarriedAnswer
    change: LocalText

    @property
    def origin(self) -> Origin:
        """What each of its requirements says about where it comes from."""
        return Origin(
            kind=ChangeKind(self.kind),
            was=self.was,
            answer=self.answer,
            source=self.source,
            confidence=self.confidence,
            change=self.change,
        )


class IntegrationText(Frozen):
    """Another text on what to look at in complaint handling, for a requirement that is carried over."""

    id: RequirementId
    integration: LocalText


class DifferencesFile(Frozen):
    """``differences.yaml``."""

    sources: tuple[EditionSource, ...]
    transition: tuple[TransitionDay, ...] = ()
    clauses: tuple[ClauseChange, ...] = ()
    changes: tuple[Change, ...]
    remarks: tuple[Remark, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    integration_texts: tuple[IntegrationText, ...] = ()


@dataclass(frozen=True)
class Differences:
    """The base and what is not as in it; makes the standard that both are together."""

    base: Standard
    head: DerivedHead
    file: DifferencesFile

    def carried(self, requirement_id: str) -> str:
        """The id that a requirement of the base has if it stays where it was."""
        return f"{self.head.id}/{requirement_id.rpartition('/')[2]}"

    @cached_property
    def origins(self) -> dict[str, Origin]:
        """Every requirement of this edition with its origin, in the order of their numbers."""
        changed = {was for change in self.file.changes for was in change.was}
        found = {self.carried(r): _same(r) for r in self.base.requirements if r not in changed}
        found |= {now: change.origin for change in self.file.changes for now in change.now}
        return {id_: found[id_] for id_ in sorted(found, key=_position)}

    @cached_property
    def clauses(self) -> dict[str, ClauseChange]:
        """What is not as before, by the clause's number."""
        return {change.number: change for change in self.file.clauses}

    def standard(self) -> Standard:
        """The whole edition, without its hash; the differences have to keep their rules."""
        head = {name: getattr(self.head, name) for name in EditionHead.model_fields}
        return Standard(
            **head,
            depths=self.base.depths,
            gates=tuple(self._gate(gate) for gate in self.base.gates),
            chapters=tuple(self._chapter(chapter) for chapter in self.base.chapters),
            edition=self.edition,
        )

    @cached_property
    def edition(self) -> Edition:
        """What this edition says about its base."""
        names = ClauseOrigin.model_fields
        return Edition(
            base=self.base.id,
            sources=self.file.sources,
            transition=self.file.transition,
            remarks=self.file.remarks,
            clauses={
                number: ClauseOrigin(**{name: getattr(change, name) for name in names})
                for number, change in self.clauses.items()
            },
            origins=self.origins,
        )

    def _gate(self, gate: Gate) -> Gate:
        """The base's gate, looking at what its requirements became."""
        became = self.edition.successors
        wanted = tuple(each.but(id=now) for each in gate.requirements for now in became[each.id])
        return gate.but(requirements=wanted)

    def _chapter(self, chapter: Chapter) -> Chapter:
        return chapter.but(clauses=self._below(chapter.number, chapter.clauses))

    def _below(self, parent: str, former: Iterable[Clause]) -> tuple[Clause, ...]:
        """The clauses of a chapter or clause: those that stay and those that are new, by their numbers."""
        clauses = {clause.number: self._clause(clause) for clause in former if not self._is_removed(clause)}
        for number, change in self.clauses.items():
            if change.kind == "new" and number.rpartition(".")[0] == parent:
                clauses[number] = self._new_clause(change)
        return tuple(clauses[number] for number in sorted(clauses, key=_parts))

    def _is_removed(self, clause: Clause) -> bool:
        change = self.clauses.get(clause.number)
        return change is not None and change.kind == "removed"

    def _clause(self, former: Clause) -> Clause:
        change = self.clauses.get(former.number)
        return former.but(
            title=change.title if change and change.title else former.title,
            title_status=change.title_status if change and change.title_status else former.title_status,
            requirements=tuple(self._requirements(former.number)),
            clauses=self._below(former.number, former.clauses),
        )

    def _new_clause(self, change: ClauseChange) -> Clause:
        return Clause(
            number=change.number,
            title=change.title,
            title_status=change.title_status,
            requirements=tuple(self._requirements(change.number)),
            clauses=self._below(change.number, ()),
        )

    def _requirements(self, clause: str) -> Iterator[Requirement]:
        for id_ in self._ids_by_clause.get(clause, ()):
            if id_ in self._texts:
                yield self._texts[id_]
            else:
                former = self.base.requirements[self.origins[id_].was[0]]
                yield former.but(id=id_, integration=self._integration.get(id_, former.integration))

    @cached_property
    def _ids_by_clause(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for id_ in self.origins:
            found.setdefault(clause_of(id_), []).append(id_)
        return found

    @cached_property
    def _texts(self) -> dict[str, Requirement]:
        return {requirement.id: requirement for requirement in self.file.requirements}

    @cached_property
    def _integration(self) -> dict[str, LocalText]:
        return {text.id: text.integration for text in self.file.integration_texts}


def _same(requirement_id: str) -> Origin:
    return Origin(
        kind=ChangeKind.SAME,
        was=(requirement_id,),
        answer=CarriedAnswer.KEPT,
        source=(),
        confidence=Certainty.ASSUMED,
        change=None,
    )


def _parts(number: str) -> tuple[tuple[bool, int, str], ...]:
    """A clause's number as it is counted: 10 after 9, letters after numbers."""
    return tuple((part.isalpha(), 0 if part.isalpha() else int(part), part) for part in number.split("."))


def _position(requirement_id: str) -> tuple[object, ...]:
    return _parts(clause_of(requirement_id)), requirement_id[-2:]
