"""Answer once: what an ISO 10002 item takes over from the ISO 9001 requirements that it is mapped to.

    subset      the lowest level among the requirements carries over, unless an own answer gives its reason;
                while one of them is open, an own answer stands
    intersects  evidence is shared, the level is answered for itself
    none        nothing is shared

Evidence of a mapped pair counts on both sides, one step far: what is shared is not shared on. All of it is
computed from what is stored and from nothing else, so it follows every change and its order does not matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assessment.model import Answer, Assessment
from checklists.mapping import Mapping as Links
from checklists.mapping import Relation
from checklists.mapping_file import RelationKind

NOTES = (("seen",), ("missing",), ("action", "owner", "due"))
"""What an answer takes over with the level where it has none; an action keeps its owner and date."""


class Standing(StrEnum):
    """Where the answer to a mapped ISO 10002 item comes from.

    own: answered for itself, or to be. carried: from ISO 9001. overridden: its own, with a reason, instead of
    the one from ISO 9001. waiting: nothing of its own, and ISO 9001 is not answered yet.
    """

    OWN = "own"
    CARRIED = "carried"
    OVERRIDDEN = "overridden"
    WAITING = "waiting"


@dataclass(frozen=True)
class Derived:
    """How one mapped ISO 10002 item stands.

    sources: the ISO 9001 requirements that it is mapped to and that are asked. open_sources: those of them
    without an answer. own: what is stored for it, also where it does not count.
    """

    relation: Relation
    standing: Standing
    sources: tuple[str, ...]
    open_sources: tuple[str, ...]
    own: Answer

    @property
    def is_subset(self) -> bool:
        """Whether the level of its sources carries over to it."""
        return self.relation.kind is RelationKind.SUBSET

    @property
    def is_superseded(self) -> bool:
        """Whether it has an answer of its own that no longer counts."""
        return self.standing is Standing.CARRIED and self.own.is_answered


@dataclass(frozen=True)
class Derivation:
    """An assessment with its answers carried over.

    assessment: the effective answers of both standards. derived: by the id of each mapped ISO 10002 item that
    is asked. relying: the ISO 10002 items whose level follows an ISO 9001 requirement, by its id.
    """

    assessment: Assessment
    derived: Mapping[str, Derived]
    relying: Mapping[str, tuple[str, ...]]


def derive(assessment: Assessment, links: Links, asked: Collection[str]) -> Derivation:
    """Carry over and share by our mapping what is stored; ``asked`` are the ids asked of both standards."""
    derived = {d.relation.id: d for d in _derived(assessment, links, frozenset(asked))}
    carried = {
        id_: _carried(d, [assessment.answers[s] for s in d.sources])
        for id_, d in derived.items()
        if d.standing is Standing.CARRIED
    }
    effective = {"answers": assessment.answers | carried, "shared": _shared(assessment, derived.values())}
    return Derivation(assessment.model_copy(update=effective), derived, _relying(derived.values()))


def _derived(assessment: Assessment, links: Links, asked: frozenset[str]) -> Iterable[Derived]:
    for relation in links.relations:
        sources = tuple(to for to in relation.to if to in asked)
        if sources and relation.id in asked and relation.kind is not RelationKind.NONE:
            own = assessment.answer(relation.id)
            open_ones = tuple(s for s in sources if not _is_answered(assessment, s))
            yield Derived(relation, _standing(relation, own, open_ones), sources, open_ones, own)


def _is_answered(assessment: Assessment, requirement: str) -> bool:
    answer = assessment.answers.get(requirement)
    return answer is not None and answer.is_answered


def _standing(relation: Relation, own: Answer, open_sources: tuple[str, ...]) -> Standing:
    if relation.kind is not RelationKind.SUBSET:
        return Standing.OWN
    if own.override and own.is_answered:
        return Standing.OVERRIDDEN
    if not open_sources:
        return Standing.CARRIED
    return Standing.OWN if own.is_answered else Standing.WAITING


def _carried(derived: Derived, sources: list[Answer]) -> Answer:
    """The effective answer: the lowest level of what applies; not applicable where nothing does.

    A reason that was kept without an answer is dropped, or carrying over twice would take it for one.
    """
    applicable = [answer for answer in sources if not answer.not_applicable]
    weakest = min(applicable or sources, key=lambda answer: (answer.level or 0, answer.requirement))
    reasons = dict.fromkeys(answer.not_applicable for answer in sources)
    update = {
        "level": weakest.level,
        "not_applicable": "" if applicable else "\n".join(reasons),
        "override": "",
        "to_check": any(answer.to_check for answer in sources),
    }
    return derived.own.model_copy(update=update | _notes(derived.own, weakest))


def _notes(own: Answer, source: Answer) -> dict[str, object]:
    """The notes of the effective answer: its own, else those of the source that its level comes from."""
    found: dict[str, object] = {}
    for names in NOTES:
        told = own if any(getattr(own, name) for name in names) else source
        found |= {name: getattr(told, name) for name in names}
    return found


def _shared(assessment: Assessment, derived: Iterable[Derived]) -> dict[str, tuple[str, ...]]:
    """Evidence by the requirement that it is shared with, without what is attached there itself."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for each in derived:
        for source in each.sources:
            found[each.relation.id].update(assessment.answer(source).evidence)
            found[source].update(each.own.evidence)
    rest = {id_: pieces.difference(assessment.answer(id_).evidence) for id_, pieces in found.items()}
    return {id_: tuple(sorted(pieces)) for id_, pieces in rest.items() if pieces}


def _relying(derived: Iterable[Derived]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in derived:
        if each.is_subset and each.standing is not Standing.OVERRIDDEN:
            for source in each.sources:
                found[source].append(each.relation.id)
    return {source: tuple(sorted(ids)) for source, ids in found.items()}
