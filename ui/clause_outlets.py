"""What a card redraws outside itself after a change: the glance, and its own chapter in the clause list.

A rerun of a fragment draws only that fragment. Naming a second one (``st.rerun(["card", "glance"])``) makes
Streamlit begin the run twice: a fifth more time at every click. But a fragment may write into a place
outside it, if it also wrote there while the whole page was drawn. So each card claims its places then, the
page draws them last, and later the rerun of any one card draws them.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui import layout, state

Draw = Callable[[DeltaGenerator, state.Current], None]


class Outlet:
    """A place outside the cards that holds one thing, and what draws it."""

    def __init__(self, place: DeltaGenerator, draw: Draw):
        self._place = place
        self._draw = draw
        self._page_is_drawn = False

    def update(self, current: state.Current) -> None:
        """From a card: claim the place during the page's run, draw it in the card's own."""
        if self._page_is_drawn:
            self._draw(self._place, current)
        else:
            self._place.empty()

    def finish(self, current: state.Current) -> None:
        """From the page, when every card is drawn; as a fragment, like all that draws there."""
        self._page_is_drawn = True
        st.fragment(lambda: self._draw(self._place, state.current() or current))()

    def finished(self) -> None:
        """The same for a place that somebody else draws during the page's run."""
        self._page_is_drawn = True


def glance() -> Outlet:
    """The current assessment in the sidebar; the frame draws it at the end."""
    return Outlet(layout.glance_place(), layout.draw_glance)


def fragment(draw: Callable[[state.Current], None], outlets: tuple[Outlet, ...]) -> None:
    """A part of the page that reruns by itself and keeps its outlets true."""

    @st.fragment
    def part() -> None:
        current = state.current()
        if current is None:  # deleted in another window
            st.rerun()
        draw(current)
        for outlet in outlets:
            outlet.update(current)

    part()
