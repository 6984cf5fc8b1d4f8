"""Which clause, filter and requirement the assess page shows, and how it turns from one to the next.

The chosen clause is also in the address (``?clause=7.4``), so that a reload and a link find it again.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from assessment.score import State
from checklists import Requirement
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
_TURNS = "assess-turns"


class Turner:
    """The pages of the current assessment and the place in them."""

    def __init__(self, current: state.Current):
        self.current = current
        self.pages = pages(current.standard, current.assessment.setup.depth)
        self._numbers = [page.number for page in self.pages]
        self.index = self._numbers.index(self._chosen())

    def _chosen(self) -> str:
        wanted = state.recall(CLAUSE) or st.query_params.get(CLAUSE)
        return wanted if wanted in self._numbers else self._numbers[0]

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
        """Show a clause, from its top or at one of its requirements."""
        st.query_params[CLAUSE] = number
        _turn(number, requirement)
        st.rerun()

    def turn_to_next_open(self) -> None:
        """Show the next requirement without an answer, after the one that was answered or shown last."""
        last = state.recall(LAST, "")
        here = [r.id for r in self.page.requirements]
        if last not in here:
            before = self.beside(-1)
            last = before.requirements[-1].id if before else ""
        found = next_open(self.pages, _now(self.current).judgement.card, last)
        if found is None:
            st.toast(state.words()("assess-all-answered"), icon=":material/done_all:")
            return
        page, requirement = found
        state.keep(LAST, requirement.id)
        self.turn_to(page.number, requirement.id)

    def bring_into_view(self) -> None:
        """At the end of the page: scroll to the requirement that was asked for, or to the clause's top."""
        target = self.current.standard.requirements.get(state.recall(_TARGET, ""))
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
        found = searched(self.current.standard, query) if query else None
        items, answer = self.current.judgement.card.items, self.current.assessment.answer

        def keeps(requirement: Requirement) -> bool:
            if found is not None and requirement.id not in found:
                return False
            return passes(chosen, items[requirement.id], answer(requirement.id), name)

        return keeps


def show_at(current: state.Current, requirement: Requirement) -> None:
    """From another page: show a requirement when the assess page is opened next."""
    every = pages(current.standard, current.assessment.setup.depth)
    _turn(next(page.number for page in every if requirement in page.requirements), requirement.id)


def _turn(number: str, requirement: str) -> None:
    state.keep(CLAUSE, number)
    state.keep(_TARGET, requirement)
    state.keep(_TURNS, state.recall(_TURNS, 0) + 1)
    state.keep(FILTER, Filter.ALL)
    state.keep(SEARCH, "")


def card_key(requirement: Requirement) -> str:
    """The key of a requirement's card on the page."""
    return f"card-{requirement.number}"


def progress(page: ClausePage, current: state.Current) -> tuple[int, int]:
    """How many requirements of a page are dealt with, and how many are asked."""
    items = current.judgement.card.items
    done = sum(items[r.id].state is not State.OPEN for r in page.requirements)
    return done, len(page.requirements)


def mark(done: int, asked: int) -> str:
    """How far, as a sign that does without colour."""
    return "●" if done == asked else "◐" if done else "○"


def _now(current: state.Current) -> state.Current:
    return state.current() or current
