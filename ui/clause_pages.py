"""The standard as the assess page turns it over: one page a second-level clause, in the asked depth.

5.4 with its 25 requirements is one page, with 5.4.1 to 5.4.5 as headed groups; an annex is one page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from assessment.model import Answer
from assessment.score import ItemScore, ScoreCard, State
from checklists import Chapter, Clause, Depth, Requirement, Standard, load_standard
from i18n.fold import fold
from ui import search


@dataclass(frozen=True)
class Group:
    """Requirements under one clause heading."""

    clause: Clause
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True)
class ClausePage:
    """A second-level clause with what is asked of it, its own requirements before its sub-clauses'."""

    clause: Clause
    chapter: Chapter
    groups: tuple[Group, ...]

    @property
    def number(self) -> str:
        """The clause's number, which names the page."""
        return self.clause.number

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """Everything on the page, in order."""
        return tuple(r for group in self.groups for r in group.requirements)


class Filter(StrEnum):
    """Which requirements of a page are shown."""

    ALL = "all"
    OPEN = "open"
    UNPROVEN = "unproven"
    MINE = "mine"


def pages(standard: Standard, depth: Depth) -> tuple[ClausePage, ...]:
    """Every page that a depth asks, in the standard's order."""
    return _pages(standard.id, depth)


@lru_cache(maxsize=16)
def _pages(standard_id: str, depth: Depth) -> tuple[ClausePage, ...]:
    standard = load_standard(standard_id)
    asked = frozenset(r.id for r in standard.select(depth))
    every = (_page(clause, chapter, asked) for chapter in standard.chapters for clause in chapter.clauses)
    return tuple(page for page in every if page.groups)


def _page(clause: Clause, chapter: Chapter, asked: frozenset[str]) -> ClausePage:
    groups = (Group(c, tuple(r for r in c.requirements if r.id in asked)) for c in clause.walk())
    return ClausePage(clause, chapter, tuple(g for g in groups if g.requirements))


def filtered(
    groups: Iterable[Group],
    kept: Callable[[Requirement], bool],
) -> tuple[Group, ...]:
    """The groups with the requirements that are kept; groups that are left empty are dropped."""
    thinned = (Group(g.clause, tuple(filter(kept, g.requirements))) for g in groups)
    return tuple(g for g in thinned if g.requirements)


def passes(chosen: Filter, item: ItemScore, answer: Answer, name: str) -> bool:
    """Whether a filter shows an item. name: whose items "mine" are, as people type it."""
    match chosen:
        case Filter.OPEN:
            return item.state is State.OPEN
        case Filter.UNPROVEN:
            return item.state is State.ANSWERED and item.pieces == 0
        case Filter.MINE:
            return bool(name.strip()) and fold(answer.owner) == fold(name.strip())
        case _:
            return True


def searched(standard: Standard, query: str) -> frozenset[str]:
    """Ids of the requirements that hold every word of the query."""
    return frozenset(r.id for r in search.find(standard, query))


def next_open(
    every: tuple[ClausePage, ...], card: ScoreCard, after: str
) -> tuple[ClausePage, Requirement] | None:
    """The first open requirement after one (by id; "" for the start), going round; None if there is none."""
    order = [(page, r) for page in every for r in page.requirements]
    here = next((n for n, (_, r) in enumerate(order) if r.id == after), -1)
    turned = order[here + 1 :] + order[: here + 1]
    return next(((p, r) for p, r in turned if card.items[r.id].state is State.OPEN), None)
