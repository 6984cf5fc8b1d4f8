"""The clauses with their progress, at the side: a chapter each to unfold, a clause each to choose."""

from __future__ import annotations

from functools import partial

import streamlit as st

from ui import layout, savings, state
from ui.clause_outlets import Outlet
from ui.clause_pages import ClausePage
from ui.clause_turner import Turner, mark, progress

ANNEXES = "annexes"
STANDARD = "assess-standard"


class ClauseList:
    """The list of one run of the page: an outlet for each chapter, the annexes together."""

    def __init__(self, turner: Turner):
        self._turner = turner
        self._glance = Outlet(layout.glance_place(), layout.draw_glance)
        chapters: dict[str, list[ClausePage]] = {}
        for page in turner.pages:
            chapters.setdefault(_chapter_name(page), []).append(page)
        t = turner.words
        with layout.aside():
            self._savings = savings.outlets(turner.current)
            _standards(turner)
            st.caption(t("assess-clauses"))
            self._chapters = {
                name: Outlet(st.empty(), partial(self._chapter, name, pages))
                for name, pages in chapters.items()
            }
            st.button(
                t("assess-next-open"),
                key="next-open-aside",
                icon=":material/arrow_downward:",
                on_click=turner.turn_to_next_open,
                width="stretch",
            )

    def outlets(self, page: ClausePage) -> tuple[Outlet, ...]:
        """What a card of this page keeps true."""
        return (self._glance, *self._savings, self._chapters[_chapter_name(page)])

    def finish(self) -> None:
        """Draw everything, when every card is drawn."""
        for outlet in (self._glance, *self._savings, *self._chapters.values()):
            outlet.draw_from_page(self._turner.current)

    def _chapter(self, name: str, pages: list[ClausePage], current: state.Current) -> None:
        t, key = state.words(), f"chapter:{self._turner.side.standard.id}/{name}"
        title = t("assess-annexes") if name == ANNEXES else f"{name} {pages[0].chapter.title[t.language]}"
        parts = [progress(page, current) for page in pages]
        done, asked = (sum(column) for column in zip(*parts, strict=True))
        self._unfold_if_turned_to(key, pages)
        label = f"{mark(done, asked)} {title} · {done}/{asked}"
        chapter = st.expander(label, key=key, on_change="rerun", type="compact")
        if chapter.open:
            with chapter:
                self._clauses(name, title, pages, parts)

    def _unfold_if_turned_to(self, key: str, pages: list[ClausePage]) -> None:
        """Kept anew each time: with the progress in its label, an expander is a new one to Streamlit."""
        here, turn, was_open = self._turner.page in pages, self._turner.turns, state.recall(key)
        turned_to = here and state.recall(f"{key}/turn") != turn
        state.keep(key, here if was_open is None or turned_to else was_open)
        state.keep(f"{key}/turn", turn)

    def _clauses(self, name: str, title: str, pages: list[ClausePage], parts: list[tuple[int, int]]) -> None:
        t, here = state.words(), self._turner.page
        key = f"clauses:{self._turner.side.standard.id}/{name}"
        titles = {page.number: f"{page.number} {page.clause.title[t.language]}" for page in pages}
        state.keep(key, here.number if here in pages else None)
        st.radio(
            title,
            list(titles),
            index=None,
            format_func=titles.__getitem__,
            captions=[f"{mark(*part)} {t('assess-progress', done=part[0], asked=part[1])}" for part in parts],
            key=key,
            on_change=self._choose,
            args=(key,),
            label_visibility="collapsed",
        )

    def _choose(self, key: str) -> None:
        chosen = state.recall(key)
        if chosen:
            self._turner.turn_to(chosen)


def _standards(turner: Turner) -> None:
    """The switch between the standards, where there are two."""
    if turner.current.joint is None:
        return
    # Without the year: with it, both do not fit beside each other.
    names = {s.standard.id: s.standard.name for s in turner.current.sides}
    state.keep(STANDARD, turner.side.standard.id)
    st.segmented_control(
        state.words()("integration-side"),
        list(names),
        format_func=names.__getitem__,
        key=STANDARD,
        required=True,
        on_change=lambda: turner.turn_to_standard(state.recall(STANDARD)),
        width="stretch",
        label_visibility="collapsed",
    )


def _chapter_name(page: ClausePage) -> str:
    return ANNEXES if page.chapter.role == "annex" else page.chapter.number
