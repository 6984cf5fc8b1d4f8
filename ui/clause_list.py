"""The clauses with their progress, at the side: a chapter each to unfold, a clause each to choose."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import streamlit as st

from ui import state
from ui.clause_pages import ClausePage
from ui.clause_turner import Turner, mark, progress

ANNEXES = "annexes"


def show(turner: Turner, current: state.Current) -> None:
    """The list, with the progress as of ``current``."""
    t = state.words()
    st.caption(t("assess-clauses"))
    for chapter, pages in _chapters(turner.pages):
        _chapter(chapter, pages, turner, current)
    st.button(
        t("assess-next-open"),
        key="next-open-aside",
        icon=":material/arrow_downward:",
        on_click=turner.turn_to_next_open,
        width="stretch",
    )


def _chapters(pages: tuple[ClausePage, ...]) -> Iterator[tuple[str, list[ClausePage]]]:
    """Pages by chapter; the annexes together."""
    for name, group in groupby(pages, lambda p: ANNEXES if p.chapter.role == "annex" else p.chapter.number):
        yield name, list(group)


def _chapter(name: str, pages: list[ClausePage], turner: Turner, current: state.Current) -> None:
    t, key = state.words(), f"chapter:{name}"
    title = t("assess-annexes") if name == ANNEXES else f"{name} {pages[0].chapter.title[t.language]}"
    parts = [progress(page, current) for page in pages]
    done, asked = (sum(column) for column in zip(*parts, strict=True))
    here = turner.page in pages
    if here and state.recall(f"{key}/shown") != turner.page.number:
        state.keep(key, True)
        state.keep(f"{key}/shown", turner.page.number)
    chapter = st.expander(f"{mark(done, asked)} {title} · {done}/{asked}", key=key, on_change="rerun")
    if chapter.open:
        with chapter:
            _clauses(name, title, pages, turner, parts)


def _clauses(
    name: str, title: str, pages: list[ClausePage], turner: Turner, parts: list[tuple[int, int]]
) -> None:
    t, key = state.words(), f"clauses:{name}"
    titles = {page.number: f"{page.number} {page.clause.title[t.language]}" for page in pages}
    state.keep(key, turner.page.number if turner.page in pages else None)
    st.radio(
        title,
        list(titles),
        index=None,
        format_func=titles.__getitem__,
        captions=[f"{mark(*part)} {t('assess-progress', done=part[0], asked=part[1])}" for part in parts],
        key=key,
        on_change=_choose,
        args=(turner, key),
        label_visibility="collapsed",
    )


def _choose(turner: Turner, key: str) -> None:
    chosen = state.recall(key)
    if chosen:
        turner.turn_to(chosen)
