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
    what = _what(order, current)
    with st.skeleton(height=600):
        try:
            pages = _pages(order, current, what)
        except HazirError as error:
            errors.show(error)
            return
    with st.container(border=True):
        place = st.empty()
    number = 1
    if len(pages) > 1:
        number = min(st.pagination(len(pages), key=f"{SHOWN}/page:{what}"), len(pages))
    alt = t("report-page-preview-alt", number=number, count=len(pages))
    place.image(pages[number - 1], width="stretch", alt=alt)


def _what(order: Order, current: state.Current) -> str:
    """The clause to show after its standard's id, "" for the first pages."""
    t, chosen = state.words(), set(order.options.chosen())
    if not chosen & {Section.GAPS, Section.ANSWERS}:
        return ""
    what: str = st.selectbox(
        t("report-page-preview-what"),
        ["", *_clauses(current)],
        format_func=lambda what: _name(current, what) if what else t("report-page-preview-first"),
        key=f"{SHOWN}/clause:{order.assessment}",
        persist_state="session",
    )
    return what


def _clauses(current: state.Current) -> list[str]:
    """Every clause with something to show, of each standard, after its standard's id."""
    items = (r for side in current.sides for r in side.standard.select(side.assessment.setup.depth))
    return list(dict.fromkeys(item.id.rpartition("-")[0] for item in items))


def _name(current: state.Current, what: str) -> str:
    side, clause = current.side_of(what), what.rpartition("/")[2]
    name = f"{clause} {side.standard.clauses[clause].title[state.words().language]}"
    return f"{side.standard.designation} · {name}" if current.joint else name


def _pages(order: Order, current: state.Current, what: str) -> tuple[bytes, ...]:
    """The pictures, drawn anew only when the order or the choice differ from the last time."""
    wanted = (order, what)
    last, pages = state.recall(SHOWN, (None, ()))
    if last != wanted:
        standard = current.side_of(what).standard if what else current.standard
        printed = proof(order, current, standard, what.rpartition("/")[2])
        pages = page_images(printed.pdf, range(1, printed.pages + 1), width=WIDTH)
        state.keep(SHOWN, (wanted, pages))
    return pages
