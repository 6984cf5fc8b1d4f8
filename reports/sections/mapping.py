"""Annex: our mapping, clause by clause, with the items whose relation is weaker than that of their clause."""

from __future__ import annotations

from dataclasses import dataclass

from checklists.mapping import ClauseRelation, Relation
from checklists.mapping_file import LinkBasis
from checklists.words import clause_of
from reports.both import Both


@dataclass(frozen=True)
class ItemRow:
    """An item that relates in another way than its clause."""

    number: str
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
    items: tuple[ItemRow, ...]


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
    weaker = (
        item
        for item in both.joint.mapping.relations
        if clause_of(item.id) == relation.clause and item.id in m.card.items and item.kind != relation.kind
    )
    return ClauseRow(
        clause=m.clause_name(relation.clause) if is_asked else m.t("report-annex", number=relation.clause),
        kind=relation.kind.value,
        relation=m.t(f"relation-{relation.kind}"),
        to=", ".join(relation.to) or "–",
        reason=m.text(relation.reason),
        items=tuple(_item(both, item) for item in weaker),
    )


def _item(both: Both, item: Relation) -> ItemRow:
    m = both.guidance
    return ItemRow(
        number=item.id.rpartition("/")[2],
        relation=m.t(f"relation-{item.kind}"),
        to=", ".join(to.rpartition("/")[2] for to in item.to),
        reason=m.text(item.reason),
    )
