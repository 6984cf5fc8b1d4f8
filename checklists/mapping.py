"""Our mapping: which ISO 9001 requirements an expectation of ISO 10002 touches, and how.

No official one exists, so the product calls it "our mapping". It is written once, for one edition of
the requirements; for a later edition links follow that edition's differences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from checklists.loader import HERE, content_hash, load_standard
from checklists.mapping_file import Ends, LinkBasis, MappingFile, RelationKind
from checklists.mapping_rules import Joined, broken_mapping, circles, unknown_standards
from checklists.model import Standard
from checklists.shapes import Source, shaped
from checklists.strict_yaml import read_document
from checklists.words import ClauseNumber, Frozen, LocalText, RequirementId, StandardId
from errors import ChecklistError, NotFound, Problem

MAPPINGS = HERE / "mappings"
_MAPPING_KEY = re.compile(rb"^(guidance|editions|rows) *:", re.MULTILINE)


class ClauseRelation(Frozen):
    """How a whole clause of the guidance relates to clauses of the requirements, and our reason."""

    clause: ClauseNumber
    kind: RelationKind
    to: tuple[ClauseNumber, ...]
    reason: LocalText


class Relation(Frozen):
    """How one piece of guidance relates to requirements. reason: its own, or its clause's."""

    id: RequirementId
    kind: RelationKind
    to: tuple[RequirementId, ...]
    basis: LinkBasis
    reason: LocalText


class Mapping(Frozen):
    """Guidance (``from_id``) mapped to one edition of requirements (``to_id``).

    Annexes of the guidance are aids and have no relation. content_hash: SHA-256 over everything else in it.
    """

    from_id: StandardId
    to_id: StandardId
    clauses: tuple[ClauseRelation, ...]
    relations: tuple[Relation, ...]
    content_hash: str = ""

    @cached_property
    def of_guidance(self) -> dict[str, Relation]:
        """The relation of each piece of guidance, by its id."""
        return {relation.id: relation for relation in self.relations}

    @cached_property
    def of_requirement(self) -> dict[str, tuple[Relation, ...]]:
        """The relations that touch a requirement, by its id; requirements that none touches are missing."""
        found: dict[str, list[Relation]] = {}
        for relation in self.relations:
            for to in relation.to:
                found.setdefault(to, []).append(relation)
        return {to: tuple(relations) for to, relations in found.items()}

    def carried_to(self, requirement_id: str) -> tuple[str, ...]:
        """The pieces of guidance whose answers carry over to a requirement (subset), in order."""
        relations = self.of_requirement.get(requirement_id, ())
        return tuple(relation.id for relation in relations if relation.kind is RelationKind.SUBSET)


def load_mapping(from_id: str, to_id: str) -> Mapping:
    """Our mapping between two standards that come with Hazır, read once a process.

    Raises NotFound if there is none and ChecklistError if a file of the mappings breaks the rules.
    """
    mappings = _shipped()
    if (from_id, to_id) not in mappings:
        known = ", ".join(f"{pair[0]} → {pair[1]}" for pair in mappings)
        raise NotFound("mapping-unknown", guidance=from_id, standard=to_id, known=known)
    return mappings[from_id, to_id]


@lru_cache
def _shipped() -> dict[tuple[str, str], Mapping]:
    return {(mapping.from_id, mapping.to_id): mapping for mapping in read_mappings(MAPPINGS)}


def holds_mappings(folder: Path) -> bool:
    """Whether a folder's YAML files look like mappings rather than like a standard."""
    files = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    return any(_MAPPING_KEY.search(path.read_bytes()) for path in files if path.is_file())


def validate_mappings(
    folder: Path, standard: Callable[[str], Standard] = load_standard
) -> tuple[tuple[Mapping, ...], tuple[Problem, ...]]:
    """The mappings in a folder and no problems, or none and every problem of every file."""
    try:
        return read_mappings(folder, standard), ()
    except ChecklistError as error:
        return (), error.problems


def read_mappings(folder: Path, standard: Callable[[str], Standard] = load_standard) -> tuple[Mapping, ...]:
    """The mappings in a folder, between the standards that ``standard`` finds by id.

    Raises ChecklistError with every problem; rules between files are checked once each file keeps its own.
    """
    problems: list[Problem] = []
    files: list[Joined] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            files.append(_joined(path, standard))
        except ChecklistError as error:
            problems += error.problems
    problems += [] if problems else [*circles(files), *_pairs_twice(files)]
    if problems:
        raise ChecklistError(problems)
    return tuple(_mapping(joined, id_) for joined in files for id_ in joined.ends.editions)


def _joined(path: Path, standard: Callable[[str], Standard]) -> Joined:
    """One file with its standards; raises ChecklistError with every problem of the file."""
    try:
        source = shaped(read_document(path), MappingFile)
    except ChecklistError as error:
        raise ChecklistError(_never_equal(problem) for problem in error.problems) from error
    found = _found(source, standard)
    if problems := tuple(unknown_standards(source, found)):
        raise ChecklistError(problems)
    file = source.value
    joined = Joined(source, Ends(found[file.guidance], {id_: found[id_] for id_ in file.editions}))
    if problems := tuple(broken_mapping(joined)):
        raise ChecklistError(problems)
    return joined


def _found(source: Source[MappingFile], standard: Callable[[str], Standard]) -> dict[str, Standard]:
    """The standards that the file names and that are there; raises ChecklistError if one is broken."""
    found: dict[str, Standard] = {}
    for id_ in (source.value.guidance, *source.value.editions):
        try:
            found[id_] = standard(id_)
        except NotFound:
            continue
        except ChecklistError as error:
            count = len(error.problems)
            broken = source.problem("mapping-standard-broken", ("editions",), id=id_, count=count)
            raise ChecklistError([broken]) from error
    return found


def _never_equal(problem: Problem) -> Problem:
    """The refusal of "equal" says why there is no such relation."""
    if problem.code == "checklist-value" and problem.facts.get("value") == "equal":
        return Problem("mapping-equal", problem.place)
    return problem


def _pairs_twice(files: list[Joined]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for joined in files:
        for n, id_ in enumerate(joined.ends.editions):
            pair = (joined.ends.guidance.id, id_)
            if pair in seen:
                yield joined.problem("mapping-pair-twice", ("editions", n), guidance=pair[0], standard=id_)
            seen.add(pair)


def _mapping(joined: Joined, edition: str) -> Mapping:
    mapping = Mapping(
        from_id=joined.ends.guidance.id,
        to_id=edition,
        clauses=tuple(_clause_relations(joined.source, edition)),
        relations=tuple(_relations(joined, edition)),
    )
    return mapping.but(content_hash=content_hash(mapping))


def _clause_relations(source: Source[MappingFile], edition: str) -> Iterator[ClauseRelation]:
    for row in source.value.rows:
        link = row.clauses[edition]
        yield ClauseRelation(clause=row.clause, kind=link.relation, to=link.to, reason=row.reason)


def _relations(joined: Joined, edition: str) -> Iterator[Relation]:
    for item, row, _ in joined.items:
        link, basis = joined.ends.link(item, edition)
        reason = item.why or row.reason
        yield Relation(id=item.id, kind=link.relation, to=link.to, basis=basis, reason=reason)
