"""Rules for a mapping file: both ends exist, relations mean what they say, nothing is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from checklists.mapping_file import ClauseLink, Ends, Item, Link, MappingFile, RelationKind, Row
from checklists.model import Standard
from checklists.shapes import Source
from checklists.strict_yaml import Steps
from checklists.words import clause_of
from errors import Problem

STRENGTH = {RelationKind.NONE: 0, RelationKind.INTERSECTS: 1, RelationKind.SUBSET: 2}


@dataclass(frozen=True)
class Joined:
    """A mapping file together with the standards that it joins."""

    source: Source[MappingFile]
    ends: Ends

    @property
    def rows(self) -> Iterator[tuple[Row, Steps]]:
        """Every row and where it stands."""
        for r, row in enumerate(self.source.value.rows):
            yield row, ("rows", r)

    @property
    def items(self) -> Iterator[tuple[Item, Row, Steps]]:
        """Every item, its row, and where it stands."""
        for row, steps in self.rows:
            for i, item in enumerate(row.requirements):
                yield item, row, (*steps, "requirements", i)

    @property
    def links(self) -> Iterator[tuple[Link | ClauseLink, str, Steps]]:
        """Everything that is written about a relation, the edition that it is about, and where it stands."""
        for row, steps in self.rows:
            for edition, clause_link in row.clauses.items():
                yield clause_link, edition, (*steps, "clauses", edition)
        for item, _, steps in self.items:
            yield item, self.ends.first, steps
            for edition, link in item.overrides.items():
                yield link, edition, (*steps, "overrides", edition)

    def editions_of(self, row: Row) -> Iterator[str]:
        """The editions that a row speaks of, of those that it should."""
        return (id_ for id_ in self.ends.editions if id_ in row.clauses)

    def problem(self, code: str, steps: Steps, **facts: str | int) -> Problem:
        """A problem with one of the file's entries."""
        return self.source.problem(code, steps, **facts)


def broken_mapping(joined: Joined) -> Iterator[Problem]:
    """Every breach of every rule within one file."""
    for rule in (_editions, _rows, _kinds, _sources, _targets, _within_rows, _strength, _left_out):
        yield from rule(joined)


def _editions(joined: Joined) -> Iterator[Problem]:
    """Later editions are told from the first; each row speaks of every edition, overrides of later ones."""
    first, *later = joined.source.value.editions
    for n, id_ in enumerate(later, 1):
        told = joined.ends.editions[id_].edition
        if told is None or told.base != first:
            yield joined.problem("mapping-edition-unrelated", ("editions", n), id=id_, first=first)
    for row, steps in joined.rows:
        for id_ in joined.ends.editions:
            if id_ not in row.clauses:
                yield joined.problem("checklist-key-missing", (*steps, "clauses"), key=id_)
        for id_ in row.clauses:
            if id_ not in joined.ends.editions:
                yield joined.problem("checklist-key-unknown", (*steps, "clauses", id_), key=id_)
    for item, _, steps in joined.items:
        for id_ in item.overrides:
            if id_ not in later:
                yield joined.problem("checklist-key-unknown", (*steps, "overrides", id_), key=id_)


def _rows(joined: Joined) -> Iterator[Problem]:
    """A row is about a clause of the guidance, and no other row is; it leads to clauses that exist."""
    guidance = joined.ends.guidance
    known = guidance.clauses.keys() | {row.edition_2018 for row in guidance.former_clauses}
    seen: set[str] = set()
    for row, steps in joined.rows:
        where = (*steps, "clause")
        if row.clause not in known:
            yield joined.problem("mapping-no-clause", where, number=row.clause, standard=guidance.id)
        if row.clause in seen:
            yield joined.problem("checklist-number-twice", where, number=row.clause)
        seen.add(row.clause)
        for id_, link in row.clauses.items():
            edition = joined.ends.editions.get(id_)
            for n, number in enumerate(link.to if edition else ()):
                if edition and number not in edition.clauses:
                    where = (*steps, "clauses", id_, "to", n)
                    yield joined.problem("mapping-no-clause", where, number=number, standard=id_)


def _kinds(joined: Joined) -> Iterator[Problem]:
    """Only "none" leads nowhere; whatever leads somewhere leads there once."""
    for link, _, steps in joined.links:
        if link.relation is RelationKind.NONE and link.to:
            yield joined.problem("mapping-none-with-links", (*steps, "to"), count=len(link.to))
        if link.relation is not RelationKind.NONE and not link.to:
            yield joined.problem("mapping-no-links", (*steps, "relation"), relation=link.relation.value)
        for n, to in enumerate(link.to):
            if to in link.to[:n]:
                yield joined.problem("mapping-link-twice", (*steps, "to", n), id=to)


def _sources(joined: Joined) -> Iterator[Problem]:
    """An item is a requirement of its row's clause and stands once."""
    guidance = joined.ends.guidance
    seen: set[str] = set()
    for item, row, steps in joined.items:
        where = (*steps, "id")
        if item.id not in guidance.requirements:
            yield joined.problem("mapping-no-requirement", where, id=item.id, standard=guidance.id)
        elif clause_of(item.id) != row.clause:
            yield joined.problem("mapping-item-elsewhere", where, id=item.id, clause=row.clause)
        elif item.id in seen:
            yield joined.problem("mapping-item-twice", where, id=item.id)
        seen.add(item.id)


def _targets(joined: Joined) -> Iterator[Problem]:
    """Links lead to requirements of the edition that they are about."""
    for link, id_, steps in joined.links:
        edition = joined.ends.editions.get(id_)
        if isinstance(link, Link) and edition:
            for n, to in enumerate(link.to):
                if to not in edition.requirements:
                    yield joined.problem("mapping-no-requirement", (*steps, "to", n), id=to, standard=id_)


def _within_rows(joined: Joined) -> Iterator[Problem]:
    """An item leads only to clauses that its row names, and each of them is reached by one of its items."""
    for row, steps in joined.rows:
        for id_ in joined.editions_of(row):
            yield from _within_row(joined, row, id_, steps)


def _within_row(joined: Joined, row: Row, id_: str, steps: Steps) -> Iterator[Problem]:
    named = row.clauses[id_].to
    reached: set[str] = set()
    for i, item in enumerate(row.requirements):
        for to in joined.ends.link(item, id_)[0].to:
            inside = [number for number in named if _is_within(clause_of(to), number)]
            reached.update(inside)
            if not inside and to in joined.ends.editions[id_].requirements:
                where = (*steps, "requirements", i, "id")
                yield joined.problem("mapping-outside-row", where, id=to, clause=row.clause)
    for n, number in enumerate(named if row.requirements else ()):
        if number not in reached:
            where = (*steps, "clauses", id_, "to", n)
            yield joined.problem("mapping-clause-unreached", where, number=number)


def _is_within(clause: str, number: str) -> bool:
    return clause == number or clause.startswith(f"{number}.")


def _strength(joined: Joined) -> Iterator[Problem]:
    """Where a clause has no counterpart its items have none; an item weaker than its clause says why."""
    for item, row, steps in joined.items:
        for id_ in joined.editions_of(row):
            of_row, of_item = row.clauses[id_].relation, joined.ends.link(item, id_)[0].relation
            if of_row is RelationKind.NONE and of_item is not RelationKind.NONE:
                yield joined.problem("mapping-stronger", (*steps, "relation"), id=item.id, edition=id_)
            weaker = STRENGTH[of_item] < STRENGTH[of_row]
            if weaker and of_row is RelationKind.SUBSET and item.why is None:
                yield joined.problem("mapping-no-reason", (*steps, "relation"), id=item.id)
                break


def _left_out(joined: Joined) -> Iterator[Problem]:
    """Everything that the guidance asks outside its annexes is reached."""
    guidance = joined.ends.guidance
    rows = {row.clause: steps for row, steps in joined.rows}
    named = {item.id for item, _, _ in joined.items}
    for requirement in guidance.requirements.values():
        is_aid = guidance.chapter_of(requirement).role == "annex"
        if not is_aid and requirement.id not in named:
            steps = rows.get(requirement.clause, ("rows",))
            yield joined.problem("mapping-item-missing", steps, id=requirement.id)


def unknown_standards(source: Source[MappingFile], found: dict[str, Standard]) -> Iterator[Problem]:
    """The ends that do not exist, and an end that is both."""
    file = source.value
    ends: list[tuple[str, Steps]] = [(file.guidance, ("guidance",))]
    ends += [(id_, ("editions", n)) for n, id_ in enumerate(file.editions)]
    seen: set[str] = set()
    for id_, steps in ends:
        if id_ not in found:
            yield source.problem("mapping-no-standard", steps, id=id_)
        elif id_ in seen:
            yield source.problem("mapping-standard-twice", steps, id=id_)
        seen.add(id_)


def circles(files: Iterable[Joined]) -> Iterator[Problem]:
    """Answers that would carry over to themselves, through whichever files."""
    places: dict[tuple[str, str], tuple[Joined, Steps]] = {}
    for joined in files:
        for item, _, steps in joined.items:
            for id_ in joined.ends.editions:
                link, _ = joined.ends.link(item, id_)
                if link.relation is RelationKind.SUBSET:
                    places |= {(item.id, to): (joined, (*steps, "id")) for to in link.to}
    before: dict[str, list[str]] = {}
    for source, to in places:
        before.setdefault(to, []).append(source)
    try:
        TopologicalSorter(before).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        joined, where = places[circle[0], circle[1]]
        yield joined.problem("mapping-circle", where, ids=" → ".join(circle))
