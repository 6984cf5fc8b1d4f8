"""Rules for an edition that is told by its differences: nothing is lost, nothing comes from nowhere.

The standard that comes of it is judged by ``checklists.rules`` as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from checklists.differences import Differences, DifferencesFile
from checklists.edition import ChangeKind
from checklists.shapes import Source
from checklists.strict_yaml import Steps
from checklists.words import clause_of
from errors import Problem

# How many requirements of the base become how many: exactly, or "+" for two and more.
SHAPES: dict[ChangeKind, tuple[str, str]] = {
    ChangeKind.CHANGED: ("1", "1"),
    ChangeKind.INTEGRATION: ("1", "1"),
    ChangeKind.MOVED: ("1", "1"),
    ChangeKind.SPLIT: ("1", "+"),
    ChangeKind.MERGED: ("+", "1"),
    ChangeKind.NEW: ("0", "1"),
}
WORDED_ANEW = frozenset({ChangeKind.CHANGED, ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.NEW})


@dataclass(frozen=True)
class Told:
    """Differences together with the file that tells them."""

    differences: Differences
    source: Source[DifferencesFile]

    @property
    def file(self) -> DifferencesFile:
        """What the file says."""
        return self.source.value

    def problem(self, code: str, *steps: str | int, **facts: str | int) -> Problem:
        """A problem with one of the file's entries."""
        return self.source.problem(code, steps, **facts)

    @cached_property
    def now(self) -> dict[str, Steps]:
        """Where each requirement of this edition is named that is not simply carried over."""
        return {
            id_: ("changes", i, "now", n)
            for i, change in enumerate(self.file.changes)
            for n, id_ in enumerate(change.now)
        }

    @cached_property
    def clauses(self) -> frozenset[str]:
        """The numbers of this edition's clauses."""
        changed = self.differences.clauses
        kept = {n for n in self.differences.base.clauses if n not in changed or changed[n].kind != "removed"}
        return frozenset(kept | {n for n, change in changed.items() if change.kind == "new"})


def broken_differences(differences: Differences, source: Source[DifferencesFile]) -> Iterator[Problem]:
    """Every breach of every rule."""
    told = Told(differences, source)
    for rule in (_sources, _clauses, _shapes, _was, _now, _texts, _places, _counting):
        yield from rule(told)


def _sources(told: Told) -> Iterator[Problem]:
    """Every cited source is described, once."""
    known: set[str] = set()
    for i, described in enumerate(told.file.sources):
        if described.id in known:
            yield told.problem("checklist-number-twice", "sources", i, "id", number=described.id)
        known.add(described.id)
    for part in ("transition", "clauses", "changes", "remarks"):
        for i, cited in enumerate(getattr(told.file, part)):
            for n, name in enumerate(cited.source):
                if name not in known:
                    yield told.problem("edition-no-source", part, i, "source", n, source=name)


def _clauses(told: Told) -> Iterator[Problem]:
    """A new clause has a heading and a place; every other one is a clause of the base."""
    base = told.differences.base
    chapters = {chapter.number for chapter in base.chapters}
    seen: set[str] = set()
    for i, change in enumerate(told.file.clauses):
        number, is_new = change.number, change.kind == "new"
        parent = number.rpartition(".")[0]
        if number in seen or (is_new and number in base.clauses):
            yield told.problem("checklist-number-twice", "clauses", i, "number", number=number)
        elif not is_new and number not in base.clauses:
            yield told.problem("edition-no-clause", "clauses", i, "number", number=number, edition=base.id)
        elif is_new and parent not in chapters | told.clauses:
            yield told.problem("checklist-no-clause", "clauses", i, "number", number=parent)
        if is_new and not (change.title and change.title_status):
            missing = "title_status" if change.title else "title"
            yield told.problem("checklist-key-missing", "clauses", i, "number", key=missing)
        for n, was in enumerate(change.was):
            if was not in base.clauses:
                yield told.problem("edition-no-clause", "clauses", i, "was", n, number=was, edition=base.id)
        seen.add(number)


def _shapes(told: Told) -> Iterator[Problem]:
    for i, change in enumerate(told.file.changes):
        if (_many(change.was), _many(change.now)) != SHAPES[ChangeKind(change.kind)]:
            facts = {"kind": change.kind, "was": len(change.was), "now": len(change.now)}
            yield told.problem("edition-shape", "changes", i, "kind", **facts)


def _many(ids: tuple[str, ...]) -> str:
    return str(len(ids)) if len(ids) < 2 else "+"


def _was(told: Told) -> Iterator[Problem]:
    """What is named as former exists in the base, and each changes once."""
    base = told.differences.base
    seen: set[str] = set()
    for i, change in enumerate(told.file.changes):
        for n, id_ in enumerate(change.was):
            steps = ("changes", i, "was", n)
            if id_ not in base.requirements:
                yield told.problem("edition-no-requirement", *steps, id=id_, edition=base.id)
            elif id_ in seen:
                yield told.problem("edition-named-twice", *steps, id=id_)
            seen.add(id_)


def _now(told: Told) -> Iterator[Problem]:
    """What comes of it belongs to this edition, comes once, and takes no place that is still held."""
    differences = told.differences
    changed = {was for change in told.file.changes for was in change.was}
    held = {differences.carried(id_) for id_ in differences.base.requirements if id_ not in changed}
    seen: set[str] = set()
    for i, change in enumerate(told.file.changes):
        for n, id_ in enumerate(change.now):
            steps = ("changes", i, "now", n)
            if differences.carried(id_) != id_:
                expected = differences.carried(id_)
                yield told.problem("checklist-id", *steps, id=id_, expected=expected)
            elif id_ in seen:
                yield told.problem("edition-named-twice", *steps, id=id_)
            elif id_ in held:
                yield told.problem("edition-held", *steps, id=id_)
            seen.add(id_)


def _texts(told: Told) -> Iterator[Problem]:
    """Texts stand where a change needs them, and only there."""
    wanted = _wanted(told, WORDED_ANEW)
    patched = _wanted(told, frozenset({ChangeKind.INTEGRATION}))
    for part, needed in (("requirements", wanted), ("integration_texts", patched)):
        written: set[str] = set()
        for i, text in enumerate(getattr(told.file, part)):
            if text.id in written:
                yield told.problem("edition-named-twice", part, i, "id", id=text.id)
            elif text.id not in needed:
                yield told.problem("edition-text-unused", part, i, "id", id=text.id)
            written.add(text.id)
        for id_, steps in needed.items():
            if id_ not in written:
                yield told.problem("edition-text-missing", *steps, id=id_, part=part)


def _wanted(told: Told, kinds: frozenset[ChangeKind]) -> dict[str, Steps]:
    changes = [change for change in told.file.changes if change.kind in kinds]
    return {id_: told.now[id_] for change in changes for id_ in change.now}


def _places(told: Told) -> Iterator[Problem]:
    """Every requirement stands in a clause of this edition, and no clause is left without any by accident."""
    filled: set[str] = set()
    numbers = {change.number: i for i, change in enumerate(told.file.clauses)}
    for id_ in told.differences.origins:
        clause = clause_of(id_)
        filled.add(clause)
        if clause not in told.clauses:
            steps = told.now.get(id_) or ("clauses", numbers[clause], "number")
            yield told.problem("edition-no-place", *steps, id=id_, number=clause)
    for number, former in told.differences.base.clauses.items():
        if former.requirements and number in told.clauses - filled:
            yield told.problem("edition-clause-empty", "clauses", number=number)


def _counting(told: Told) -> Iterator[Problem]:
    """Within a clause, ids count 01, 02, 03 …, also after a change."""
    positions: dict[str, int] = {}
    for id_ in told.differences.origins:
        clause = clause_of(id_)
        positions[clause] = positions.get(clause, 0) + 1
        expected = f"{told.differences.head.id}/{clause}-{positions[clause]:02}"
        if id_ != expected and clause in told.clauses:
            yield told.problem("checklist-id", *told.now.get(id_, ("changes",)), id=id_, expected=expected)
