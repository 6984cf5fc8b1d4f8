"""Make the report: the button, the bar while it is printed, the files, and its pages to leaf through."""

from __future__ import annotations

import streamlit as st

from i18n import translator
from ui import downloads, errors, state
from ui.report_making import Made, Making, Order
from ui.text import plain

LOOK_EVERY = 0.4
"""Seconds between two looks at a report that is being printed."""

PER_PAGE = 6
THUMBNAIL = 560
"""Pixels of a small page's picture; wide enough to be read when it is enlarged."""


def show(order: Order, current: state.Current) -> None:
    """Whatever the last wish for a report of this assessment led to."""
    making: Making | None = state.recall(_place(order))
    if making and making.is_running:
        _watch(making)
        return
    made: Made | None = state.recall(f"{_place(order)}/made")
    _button(order, current, again=made is not None)
    if making and making.refused:
        errors.show(making.refused)
    if made:
        _files(made, order)


def pages(order: Order) -> None:
    """The pages of the report that was made last."""
    made: Made | None = state.recall(f"{_place(order)}/made")
    if made:
        _leaf_through(made)


def _place(order: Order) -> str:
    return f"report-made:{order.assessment}"


def _button(order: Order, current: state.Current, *, again: bool) -> None:
    st.button(
        state.words()("report-page-again" if again else "report-page-make"),
        key="report-make",
        type="primary",
        icon=":material/picture_as_pdf:",
        disabled=not order.options.chosen(),
        on_click=_start,
        args=(order, current),
    )


def _start(order: Order, current: state.Current) -> None:
    making = Making(order, current, state.now())
    state.keep(_place(order), making)
    making.start()


def _watch(making: Making) -> None:
    st.fragment(_bar, run_every=LOOK_EVERY)(making)


def _bar(making: Making) -> None:
    """The bar, drawn again and again until the report is there."""
    t = state.words()
    if not making.is_running:
        if making.made:
            state.keep(f"{_place(making.order)}/made", making.made)
        st.rerun()
    st.progress(making.share, t(f"report-page-stage-{making.stage}"))
    if st.button(t("cancel"), key="report-cancel", icon=":material/close:"):
        making.cancel()
        st.rerun()


def _files(made: Made, order: Order) -> None:
    t = state.words()
    with st.container(border=True):
        time = state.local(made.at).strftime("%H:%M")
        st.markdown(t("report-page-made", time=time, version=made.order.version, pages=made.pages))
        if made.order.version != order.version:
            st.warning(t("report-page-stale", version=order.version), icon=":material/history:")
        elif made.order != order:
            st.warning(t("report-page-differs"), icon=":material/tune:")
        with st.container(horizontal=True):
            for kind, content, media_type in (
                ("pdf", made.pdf, "application/pdf"),
                ("html", made.html, "text/html; charset=utf-8"),
            ):
                downloads.link(
                    t(f"report-page-{kind}"),
                    content,
                    name=f"{_name(made)}.{kind}",
                    media_type=media_type,
                    key=f"report-{kind}:{made.order.assessment}",
                    primary=kind == "pdf" and made.order == order,
                    help=t(f"report-page-{kind}.help"),
                )


def _name(made: Made) -> str:
    say = translator(made.order.language)
    title = say(f"report-kind-{made.order.options.kind}")
    return f"{made.organisation} – {title} – {made.order.as_of.isoformat()}"


@st.fragment
def _leaf_through(made: Made) -> None:
    """Small pages, some at a time; a fragment, so that leafing redraws nothing else."""
    from reports.page_images import page_images

    t = state.words()
    st.header(t("report-page-pages"), anchor=False)
    place = st.container()
    sheets = -(-made.pages // PER_PAGE)
    sheet = min(st.pagination(sheets, key="report-sheet"), sheets) if sheets > 1 else 1
    numbers = range((sheet - 1) * PER_PAGE + 1, min(sheet * PER_PAGE, made.pages) + 1)
    with place.skeleton(height=400), errors.shown():
        pictures = page_images(made.pdf, numbers, width=THUMBNAIL)
        with place.grid(3, min_column_width=160):
            for number, picture in zip(numbers, pictures, strict=True):
                words = t("report-page-page", number=number, count=made.pages)
                st.image(picture, plain(words), width="stretch", alt=words)
