"""A long list page by page: its filters lead back to the first page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from ui import state

PER_PAGE = 20
T = TypeVar("T")


def paged(found: Sequence[T], key: str, draw: Callable[[Sequence[T]], None]) -> None:
    """Draw the part of a list that the reader has turned to, and below it the pages."""
    pages = -(-len(found) // PER_PAGE)
    number = min(state.recall(key, 1), pages)
    draw(found[(number - 1) * PER_PAGE : number * PER_PAGE])
    if pages > 1:
        st.pagination(pages, key=key)


def nothing() -> None:
    """Say that the filters leave nothing."""
    t = state.words()
    st.info(t("found-none.body"), title=t("found-none"), icon=":material/search_off:")
