"""What a card redraws outside itself after a change: the glance, and its own chapter in the clause list.

A rerun of a fragment draws only that fragment. Naming a second one (``st.rerun(["card", "glance"])``) makes
Streamlit begin the run twice: a fifth more time at every click. But a fragment may write into a place
outside it, if it also wrote there while the whole page was drawn. So each card claims its places then, the
page draws them last, and later the rerun of any one card draws them.

A place is an ``st.empty``, so that what one card draws takes the place of what another drew. Everybody draws
through a fragment and into a container: then all that is drawn has one shape, which the browser changes in
place instead of removing and adding it.

Where a click changes what other cards on the page show, they are named after all (``redraw``); then only the
card that was clicked draws the places, or a widget there would be drawn twice in one run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui import state

Draw = Callable[[state.Current], None]
_CARDS = "assess-cards"
_BESIDE = "assess-cards-beside"


class Outlet:
    """A place outside the cards, and what is drawn there."""

    def __init__(self, place: DeltaGenerator, draw: Draw):
        self._place = place
        self._draw = draw
        self._page_is_drawn = False

    def update(self, current: state.Current) -> None:
        """From a card: claim the place during the page's run, draw it in the card's own."""
        with self._place.container():
            if self._page_is_drawn:
                self._draw(current)

    def draw_from_page(self, current: state.Current) -> None:
        """From the page, when every card has claimed the place."""
        self._page_is_drawn = True
        st.fragment(lambda: self.update(state.current() or current))()


def begin(requirements: Iterable[str]) -> None:
    """Name the requirements whose cards the page is about to draw."""
    state.keep(_BESIDE, frozenset())
    state.keep(_CARDS, frozenset(requirements))


def fragment(requirement: str, draw: Draw, outlets: tuple[Outlet, ...]) -> None:
    """The card of a requirement: a part of the page that reruns by itself and keeps its outlets true."""

    @st.fragment(key=_key(requirement))
    def part() -> None:
        current = state.current()
        if current is None:  # deleted in another window
            st.rerun()
        draw(current)
        if not _is_beside(requirement):
            for outlet in outlets:
                outlet.update(current)

    part()


def redraw(requirement: str, others: Set[str]) -> None:
    """At the end of a callback of a card: draw anew those of the others that are on the page, with it."""
    shown = (others & state.recall(_CARDS, frozenset())) - {requirement}
    if shown:
        state.keep(_BESIDE, shown)
        st.rerun([_key(requirement), *(_key(other) for other in sorted(shown))])


def _is_beside(requirement: str) -> bool:
    """Whether a card is drawn beside the one that was clicked, which draws the outlets; said once."""
    beside = state.recall(_BESIDE, frozenset())
    state.keep(_BESIDE, beside - {requirement})
    return requirement in beside


def _key(requirement: str) -> str:
    return f"card:{requirement}"
