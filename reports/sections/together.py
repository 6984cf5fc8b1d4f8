"""What both standards share: what integration saved, the joint heat map, what one audit can cover."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assessment.derive import Standing
from checklists.mapping_file import RelationKind
from checklists.words import clause_of
from reports.both import Both
from reports.material import short_name, tone
from reports.sections.pictures import Picture, joint_heat_map
from reports.sections.profile import Cell
from reports.sections.summary import Figure


@dataclass(frozen=True)
class CoveredRow:
    """An ISO 9001 clause with the ISO 10002 clauses that can be looked at in the same sitting."""

    clause: str
    evidenced: Cell
    subset: str
    intersects: str
    once: str


@dataclass(frozen=True)
class Together:
    """rest: the ISO 10002 clauses that no sitting on ISO 9001 covers."""

    figures: tuple[Figure, ...]
    saved: str
    picture: Picture
    heat_note: str
    guidance: str
    requirements: str
    intro: str
    rows: tuple[CoveredRow, ...]
    none: str
    rest: str


def together(both: Both) -> Together:
    """What both standards have in common in an assessment."""
    t, rows = both.whole.t, tuple(_rows(both))
    return Together(
        figures=_figures(both),
        saved=t("report-saved-means"),
        picture=joint_heat_map(both.joint.sides, t),
        heat_note=t("report-heat-note"),
        guidance=short_name(both.guidance.standard),
        requirements=short_name(both.requirements.standard),
        intro=t("report-covered-intro"),
        rows=rows,
        none="" if rows else t("report-covered-none"),
        rest=_rest(both),
    )


def _figures(both: Both) -> tuple[Figure, ...]:
    t, savings = both.whole.t, both.joint.savings
    counts = {
        "once": (savings.answered_once, savings.sources),
        "twice": (savings.evidence_twice, len(both.whole.assessment.evidence)),
        "criteria": (sum(len(f.findings) > 1 for f in both.gaps), len(both.gaps)),
    }
    return tuple(
        Figure(t.number(count), t(f"report-saved-{name}"), t(f"report-saved-{name}.note", of=of))
        for name, (count, of) in counts.items()
    )


def _rows(both: Both) -> Iterator[CoveredRow]:
    """In ISO 9001's order, the clauses that something asked of ISO 10002 is mapped to."""
    m, once = both.requirements, _answered_once(both)
    found = _mapped(both)
    for number in m.standard.clauses:
        if number in found and number in m.card.clauses:
            evidenced = m.card.clauses[number].evidenced
            yield CoveredRow(
                clause=m.clause_name(number),
                evidenced=Cell(m.percent(evidenced), tone(evidenced)),
                subset=_listed(found[number][RelationKind.SUBSET]),
                intersects=_listed(found[number][RelationKind.INTERSECTS]),
                once=m.t.number(once[number]) if once[number] else "–",
            )


def _mapped(both: Both) -> dict[str, dict[RelationKind, list[str]]]:
    """By ISO 9001 clause, the ISO 10002 clauses asked that touch it, relation by relation."""
    found: defaultdict[str, dict[RelationKind, list[str]]] = defaultdict(
        lambda: {RelationKind.SUBSET: [], RelationKind.INTERSECTS: []}
    )
    for relation in both.joint.mapping.clauses:
        if relation.clause in both.guidance.card.clauses:
            for number in relation.to:
                found[number][relation.kind].append(relation.clause)
    return found


def _answered_once(both: Both) -> Counter[str]:
    """By ISO 9001 clause, and by those above it, the ISO 10002 items whose answer comes from there."""
    counted: Counter[str] = Counter()
    for derived in both.joint.derivation.derived.values():
        if derived.standing is Standing.CARRIED:
            counted.update({number for source in derived.sources for number in _upwards(source)})
    return counted


def _upwards(requirement: str) -> Iterator[str]:
    """The clause of a requirement, by its id, and the clauses that hold it."""
    number = clause_of(requirement)
    while number:
        yield number
        number = number.rpartition(".")[0]


def _rest(both: Both) -> str:
    alone = [
        relation.clause
        for relation in both.joint.mapping.clauses
        if relation.kind is RelationKind.NONE and relation.clause in both.guidance.card.clauses
    ]
    if not alone:
        return ""
    return both.whole.t("report-covered-rest", clauses=_listed(alone), count=len(alone))


def _listed(numbers: Sequence[str]) -> str:
    return ", ".join(numbers) or "–"
