"""Which clause, filter and requirement the assess page shows, and how it turns from one to the next.

The chosen clause is also in the address, so that a reload and a link find it again: ``?clause=7.4`` is one of
ISO 10002, ``?clause=iso-9001-2015/7.2`` one of the standard that is integrated with it.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from assessment.joint import Side
from assessment.score import State
from checklists import Requirement
from i18n import Translator
from ui import state, turning
from ui.answer_form import LAST
from ui.clause_pages import ClausePage, Filter, Group, filtered, next_open, pages, passes, searched

CLAUSE = "clause"
FILTER = "assess-filter"
SEARCH = "assess-search"
EVERYWHERE = "assess-everywhere"
NAME = "assess-name"
LIST_PAGE = "assess-list-page"
PER_PAGE = 20
"""Cards at once when several clauses are listed: each costs at every click."""

_TARGET = "assess-target"
_LAST_PAGE = "assess-last-page:"
_TURNS = "assess-turns"


class Turner:
    """The pages of the current assessment's standard that is turned over, and the place in them."""

    def __init__(self, current: state.Current):
        self.current = current
        wanted = state.recall(CLAUSE) or st.query_params.get(CLAUSE) or ""
        standard, _, number = wanted.rpartition("/")
        self.side = _side(current, standard)
        self.pages = _pages(self.side)
        numbers = [page.number for page in self.pages]
        self.index = numbers.index(number) if number in numbers else 0
        state.keep(_LAST_PAGE + self.side.standard.id, self.page.number)

    @property
    def words(self) -> Translator:
        """The words for a standard of this nature."""
        return state.words().on(self.side.standard.nature)

    @property
    def page(self) -> ClausePage:
        """The page that is shown."""
        return self.pages[self.index]

    @property
    def turns(self) -> int:
        """How many times a page was turned in this session."""
        return int(state.recall(_TURNS, 0))

    def page_of(self, requirement: Requirement) -> ClausePage:
        """The page that a requirement is on."""
        return next(page for page in self.pages if requirement in page.requirements)

    def beside(self, step: int) -> ClausePage | None:
        """The page before (-1) or after (1), None at the ends."""
        place = self.index + step
        return self.pages[place] if 0 <= place < len(self.pages) else None

    # Callbacks

    def turn_to(self, number: str, requirement: str = "") -> None:
        """Show a clause of this standard, from its top or at one of its requirements."""
        _turn_now(_place(self.current, self.side, number), requirement)

    def turn_to_standard(self, standard: str) -> None:
        """Show the clause of another standard that was shown last."""
        side = _side(self.current, standard)
        _turn_now(_place(self.current, side, state.recall(_LAST_PAGE + standard, "")), "")

    def turn_to_next_open(self) -> None:
        """Show the next requirement without an answer, after the one that was answered or shown last."""
        last = state.recall(LAST, "")
        here = [r.id for r in self.page.requirements]
        if last not in here:
            before = self.beside(-1)
            last = before.requirements[-1].id if before else ""
        now = _side(_now(self.current), self.side.standard.id)
        found = next_open(self.pages, now.judgement.card, last)
        if found is None:
            st.toast(self.words("assess-all-answered"), icon=":material/done_all:")
            return
        page, requirement = found
        state.keep(LAST, requirement.id)
        self.turn_to(page.number, requirement.id)

    def bring_into_view(self) -> None:
        """At the end of the page: scroll to the requirement that was asked for, or to the clause's top."""
        target = self.side.standard.requirements.get(state.recall(_TARGET, ""))
        turning.sign(self.turns, card_key(target) if target else "")

    # What is listed

    def is_list(self) -> bool:
        """Whether a filter or a search chooses, and not the clause alone."""
        return self.chosen_filter() is not Filter.ALL or bool(state.recall(SEARCH))

    def lists_everywhere(self) -> bool:
        """Whether the list goes beyond the clause."""
        return self.is_list() and bool(state.recall(EVERYWHERE, True))

    def chosen_filter(self) -> Filter:
        """The filter that is chosen."""
        return Filter(state.recall(FILTER) or Filter.ALL)

    def groups(self) -> tuple[Group, ...]:
        """The requirements to show, by clause."""
        if not self.is_list():
            return self.page.groups
        chosen = self.pages if self.lists_everywhere() else (self.page,)
        return filtered((g for page in chosen for g in page.groups), self._keeper())

    def _keeper(self) -> Callable[[Requirement], bool]:
        chosen, name, query = self.chosen_filter(), state.recall(NAME) or "", state.recall(SEARCH) or ""
        found = searched(self.side.standard, query) if query else None
        items, answer = self.side.judgement.card.items, self.side.assessment.answer

        def keeps(requirement: Requirement) -> bool:
            if found is not None and requirement.id not in found:
                return False
            return passes(chosen, items[requirement.id], answer(requirement.id), name)

        return keeps


def show_at(current: state.Current, requirement: Requirement) -> None:
    """From another page: show a requirement when the assess page is opened next."""
    _turn(_place_of(current, requirement), requirement.id)


def turn_to(current: state.Current, requirement: Requirement) -> None:
    """From a card: show a requirement, also of the other standard."""
    _turn_now(_place_of(current, requirement), requirement.id)


def _side(current: state.Current, standard: str) -> Side:
    """The side of a standard; that of another edition stands for one that is no longer integrated."""
    other = current.sides[-1] if standard else current.sides[0]
    return next((side for side in current.sides if side.standard.id == standard), other)


def _pages(side: Side) -> tuple[ClausePage, ...]:
    return pages(side.standard, side.assessment.setup.depth)


def _place_of(current: state.Current, requirement: Requirement) -> str:
    side = current.side_of(requirement.id)
    return _place(
        current, side, next(page.number for page in _pages(side) if requirement in page.requirements)
    )


def _place(current: state.Current, side: Side, number: str) -> str:
    """How the address names a clause: the numbers of both standards begin with 4."""
    is_first = side.standard.id == current.standard.id
    return number if is_first else f"{side.standard.id}/{number}"


def _turn_now(place: str, requirement: str) -> None:
    st.query_params[CLAUSE] = place
    _turn(place, requirement)
    st.rerun()


def _turn(place: str, requirement: str) -> None:
    state.keep(CLAUSE, place)
    state.keep(_TARGET, requirement)
    state.keep(_TURNS, state.recall(_TURNS, 0) + 1)
    state.keep(FILTER, Filter.ALL)
    state.keep(SEARCH, "")


def card_key(requirement: Requirement) -> str:
    """The key of a requirement's card on the page."""
    return f"card-{requirement.number}"


def progress(page: ClausePage, current: state.Current) -> tuple[int, int]:
    """How many requirements of a page are dealt with, and how many are asked."""
    items = current.side_of(page.requirements[0].id).judgement.card.items
    done = sum(items[r.id].state is not State.OPEN for r in page.requirements)
    return done, len(page.requirements)


def mark(done: int, asked: int) -> str:
    """How far, as a sign that does without colour."""
    return "●" if done == asked else "◐" if done else "○"


def _now(current: state.Current) -> state.Current:
    return state.current() or current
