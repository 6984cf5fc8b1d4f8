"""Annex: our mapping, clause by clause, with the items whose relation is weaker than that of their clause."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from checklists.mapping import ClauseRelation
from checklists.mapping_file import LinkBasis, RelationKind
from checklists.model import LocalText
from checklists.words import clause_of, number_of
from reports.both import Both


@dataclass(frozen=True)
class ItemsRow:
    """Items that relate alike, and in another way than their clause. reason: only where it is another too."""

    numbers: str
    relation: str
    to: str
    reason: str


@dataclass(frozen=True)
class ClauseRow:
    """A clause of ISO 10002 with the ISO 9001 clauses that it is mapped to."""

    clause: str
    kind: str
    relation: str
    to: str
    reason: str
    items: tuple[ItemsRow, ...]


@dataclass(frozen=True)
class MappingAnnex:
    """relations: each word with what it means."""

    intro: tuple[str, ...]
    guidance: str
    requirements: str
    relations: tuple[tuple[str, str, str], ...]
    rows: tuple[ClauseRow, ...]


def mapping(both: Both) -> MappingAnnex:
    """The whole mapping; items only as far as they are asked."""
    t, links = both.whole.t, both.joint.mapping
    kinds = dict.fromkeys(relation.kind for relation in links.clauses)
    return MappingAnnex(
        intro=_intro(both),
        guidance=both.guidance.standard.designation,
        requirements=both.requirements.standard.designation,
        relations=tuple(
            (kind.value, t(f"relation-{kind}"), t(f"relation-{kind}.means"))
            for kind in sorted(kinds, key=_order)
        ),
        rows=tuple(_row(both, relation) for relation in links.clauses),
    )


def _order(kind: str) -> int:
    return ("subset", "intersects", "none").index(kind)


def _intro(both: Both) -> tuple[str, ...]:
    t = both.whole.t
    told = (t("report-mapping-intro"), t("report-mapping-items"))
    bases = {relation.basis for relation in both.joint.mapping.relations}
    if bases <= {LinkBasis.WRITTEN}:
        return told
    return (*told, t("report-mapping-derived", standard=both.requirements.standard.designation))


def _row(both: Both, relation: ClauseRelation) -> ClauseRow:
    m = both.guidance
    is_asked = relation.clause in m.standard.clauses  # Annex A of ISO 10002 holds nothing to ask
    return ClauseRow(
        clause=m.clause_name(relation.clause) if is_asked else m.t("report-annex", number=relation.clause),
        kind=relation.kind.value,
        relation=m.t(f"relation-{relation.kind}"),
        to=", ".join(relation.to) or "–",
        reason=m.text(relation.reason),
        items=tuple(_items(both, relation)),
    )


def _items(both: Both, clause: ClauseRelation) -> Iterator[ItemsRow]:
    m = both.guidance
    alike: defaultdict[tuple[RelationKind, tuple[str, ...], LocalText], list[str]] = defaultdict(list)
    for item in both.joint.mapping.relations:
        if clause_of(item.id) == clause.clause and item.id in m.card.items and item.kind != clause.kind:
            alike[item.kind, item.to, item.reason].append(number_of(item.id))
    for (kind, to, reason), numbers in alike.items():
        yield ItemsRow(
            numbers=", ".join(numbers),
            relation=m.t(f"relation-{kind}"),
            to=", ".join(number_of(id_) for id_ in to),
            reason="" if reason == clause.reason else m.text(reason),
        )
