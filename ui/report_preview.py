"""The live preview: the report's first pages or the pages of one clause, as it would print them now."""

from __future__ import annotations

import streamlit as st

from errors import HazirError
from reports.options import Section
from reports.page_images import page_images
from ui import errors, state
from ui.report_making import Order, proof

WIDTH = 1100
"""Pixels of a page's picture: sharp also where the screen has two pixels a point."""

SHOWN = "report-preview"


@st.fragment
def show(order: Order, current: state.Current) -> None:
    """Choose what to see and see it; a fragment, so that turning pages redraws nothing else."""
    t = state.words()
    st.header(t("report-page-preview"), anchor=False)
    clause = _what(order, current)
    with st.skeleton(height=600):
        try:
            pages = _pages(order, current, clause)
        except HazirError as error:
            errors.show(error)
            return
    with st.container(border=True):
        place = st.empty()
    number = 1
    if len(pages) > 1:
        number = min(st.pagination(len(pages), key=f"{SHOWN}/page:{clause}"), len(pages))
    alt = t("report-page-preview-alt", number=number, count=len(pages))
    place.image(pages[number - 1], width="stretch", alt=alt)


def _what(order: Order, current: state.Current) -> str:
    """The clause to show, "" for the first pages."""
    t, chosen = state.words(), set(order.options.chosen())
    if not chosen & {Section.GAPS, Section.ANSWERS}:
        return ""
    standard, depth = current.standard, current.assessment.setup.depth
    clauses = list(dict.fromkeys(r.clause for r in standard.select(depth)))
    clause: str = st.selectbox(
        t("report-page-preview-what"),
        ["", *clauses],
        format_func=lambda c: (
            f"{c} {standard.clauses[c].title[t.language]}" if c else t("report-page-preview-first")
        ),
        key=f"{SHOWN}/clause:{order.assessment}",
        persist_state="session",
    )
    return clause


def _pages(order: Order, current: state.Current, clause: str) -> tuple[bytes, ...]:
    """The pictures, drawn anew only when the order or the choice differ from the last time."""
    wanted = (order, clause)
    last, pages = state.recall(SHOWN, (None, ()))
    if last != wanted:
        printed = proof(order, current, clause)
        pages = page_images(printed.pdf, range(1, printed.pages + 1), width=WIDTH)
        state.keep(SHOWN, (wanted, pages))
    return pages
