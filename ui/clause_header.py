"""Above and below the cards: which clause this is, the way to the next, what is listed."""

from __future__ import annotations

import streamlit as st

from ui import state, workshop
from ui.clause_names import name
from ui.clause_pages import Filter
from ui.clause_turner import EVERYWHERE, FILTER, LIST_PAGE, NAME, SEARCH, Turner
from ui.text import plain

ABOVE, BELOW = "above", "below"


def title(turner: Turner) -> None:
    """The clause's chapter and title; how much is listed, where a filter lists from everywhere."""
    t, page = turner.words, turner.page
    if turner.lists_everywhere():
        count = sum(len(group.requirements) for group in turner.groups())
        st.header(t("assess-listed", count=count), anchor=False)
        return
    above = [turner.side.standard.designation] if turner.current.joint else []
    if page.chapter.number != page.number:
        above.append(f"{page.chapter.number} {plain(page.chapter.title[t.language])}")
    with st.container(gap=None):
        if above:
            st.caption(" · ".join(above))
        st.header(name(page), anchor=False)
    if page.clause.note:
        st.caption(plain(page.clause.note[t.language]))


def buttons(turner: Turner, place: str) -> None:
    """To the clause before, to the one after, to the next open requirement."""
    t = turner.words
    with st.container(horizontal=True, vertical_alignment="center"):
        _to(turner, -1, place, ":material/chevron_left:")
        _to(turner, 1, place, ":material/chevron_right:")
        st.button(
            t("assess-next-open"),
            key=f"next-open-{place}",
            icon=":material/arrow_downward:",
            on_click=turner.turn_to_next_open,
        )
        if place == ABOVE:
            workshop.switch(turner)


def _to(turner: Turner, step: int, place: str, icon: str) -> None:
    t, page = state.words(), turner.beside(step)
    way = "next" if step > 0 else "previous"
    st.button(
        t(f"assess-{way}-clause", number=page.number) if page else t(f"assess-no-{way}-clause"),
        key=f"turn-{way}-{place}",
        icon=icon,
        icon_position="right" if step > 0 else "left",
        disabled=page is None,
        help=name(page) if page else None,
        on_click=turner.turn_to,
        args=(page.number if page else "",),
    )


def filters(turner: Turner) -> None:
    """Which requirements are shown: a filter, a search, in this clause or everywhere."""
    t = turner.words
    with st.container(horizontal=True, vertical_alignment="top"):
        st.segmented_control(
            t("assess-filter"),
            list(Filter),
            format_func=lambda chosen: t(f"filter-{chosen}"),
            key=_seed(FILTER, Filter.ALL),
            required=True,
            on_change=_to_first_list_page,
        )
        if turner.chosen_filter() is Filter.MINE:
            st.text_input(
                t("assess-name"),
                key=_seed(NAME, turner.current.assessment.setup.assessor),
                help=t("assess-name.help"),
                persist_state="session",
                width=200,
            )
        st.text_input(
            t("assess-search"),
            key=_seed(SEARCH, ""),
            placeholder=t("assess-search.example"),
            type="search",
            on_change=_to_first_list_page,
            width=220,
        )
        if turner.is_list():
            with st.container(width="content", gap=None):
                st.space("small")
                st.toggle(t("assess-everywhere"), key=_seed(EVERYWHERE, True), on_change=_to_first_list_page)


def _seed(key: str, value: object) -> str:
    if state.recall(key, ...) is ...:
        state.keep(key, value)
    return key


def _to_first_list_page() -> None:
    state.keep(LIST_PAGE, 1)
