"""What a card redraws outside itself after a change: the glance and the clause list in the sidebar.

A rerun of a fragment draws only that fragment. Naming a second one (``st.rerun(["card", "glance"])``) makes
Streamlit begin the run twice: a fifth more time at every click. But a fragment may write into a place
outside it, if it also wrote there while the whole page was drawn. So each card claims the places then, the
page draws them last, and later the rerun of any one card draws them.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ui import layout, state

DrawAside = Callable[[state.Current], None]


class Outlets:
    """The two places of one run of the page."""

    def __init__(self, draw_aside: DrawAside):
        self._glance = layout.glance_place()
        self._aside = layout.aside_place()
        self._draw_aside = draw_aside
        self._page_is_drawn = False

    def update(self, current: state.Current) -> None:
        """At the end of a card: claim the places during the page's run, draw them in the card's own."""
        if self._page_is_drawn:
            layout.draw_glance(self._glance, current)
            self._draw(current)
        else:
            self._glance.empty()
            self._aside.empty()

    def finish(self, current: state.Current) -> None:
        """At the end of the page, when every card is drawn; as a fragment, like all that draws there."""
        self._page_is_drawn = True
        st.fragment(lambda: self._draw(state.current() or current))()

    def _draw(self, current: state.Current) -> None:
        with self._aside.container():
            self._draw_aside(current)


def fragment(draw: Callable[[state.Current], None], outlets: Outlets) -> None:
    """A part of the page that reruns by itself and keeps the sidebar true."""

    @st.fragment
    def part() -> None:
        current = state.current()
        if current is None:  # deleted in another window
            st.rerun()
        draw(current)
        outlets.update(current)

    part()
