"""Browsing a standard: search and filters, and what they leave, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from checklists import Requirement, Standard
from ui import standard_card, standard_filters, state
from ui.standard_paging import nothing, paged


@st.fragment
def requirements(standard: Standard) -> None:
    """Search, filters and what they leave; a fragment, so that typing redraws nothing else."""
    page = f"standard-page-{standard.id}"
    found = standard_filters.filtered(standard, page)
    both = _counted(standard, len(found))
    if not found:
        nothing()
        return

    def draw(shown: Sequence[Requirement]) -> None:
        for clause, group in groupby(shown, lambda r: r.clause):
            standard_card.heading(standard.clauses[clause])
            for requirement in group:
                standard_card.card(standard, requirement, both)

    paged(found, page, draw)


def _counted(standard: Standard, count: int) -> bool:
    """How many were found; returns whether both languages are wanted."""
    t = state.words().on(standard.nature)
    every = len(standard.requirements)
    words = t("found-all", all=every) if count == every else t("found", count=count, all=every)
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(words, width="content")
        return st.toggle(t("both-languages"), key="standard-both")
