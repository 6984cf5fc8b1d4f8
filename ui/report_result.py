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
    making = _making(order.assessment)
    if making and making.is_running:
        st.fragment(_watch, run_every=LOOK_EVERY)(making)
        return
    made = _made(order.assessment)
    _button(order, current, made)
    if making and making.refused:
        errors.show(making.refused)
    if made:
        _files(made, order)


def pages(order: Order) -> None:
    """The pages of the report that was made last."""
    made = _made(order.assessment)
    if made:
        _leaf_through(made)


def _making(assessment: str) -> Making | None:
    making: Making | None = state.recall(f"report-making:{assessment}")
    return making


def _made(assessment: str) -> Made | None:
    """The last report that was finished, perhaps while another page was looked at."""
    making, place = _making(assessment), f"report-made:{assessment}"
    if making and making.made:
        state.keep(place, making.made)
    made: Made | None = state.recall(place)
    return made


def _button(order: Order, current: state.Current, made: Made | None) -> None:
    is_new = made is None or made.order != order
    st.button(
        state.words()("report-page-again" if made else "report-page-make"),
        key="report-make",
        type="primary" if is_new else "secondary",
        icon=":material/picture_as_pdf:",
        disabled=not order.options.chosen(integrated=current.joint is not None),
        on_click=_start,
        args=(order, current),
    )


def _start(order: Order, current: state.Current) -> None:
    making = Making(order, current, state.now())
    state.keep(f"report-making:{order.assessment}", making)
    making.start()


def _watch(making: Making) -> None:
    """The bar, drawn again and again until the report is there."""
    if not making.is_running:
        st.rerun()
    t = state.words()
    st.progress(making.share, t(f"report-page-stage-{making.stage}"))
    if st.button(t("cancel"), key="report-cancel", icon=":material/close:"):
        making.cancel()
        st.rerun()


def _files(made: Made, order: Order) -> None:
    t = state.words()
    with st.container(border=True):
        time = state.local(made.at).strftime("%H:%M")
        st.markdown(t("report-page-made", time=time, version=made.order.version, pages=made.pages))
        if changed := _changed(made, order):
            st.warning(changed, icon=":material/history:")
        with st.container(horizontal=True):
            _link(made, "pdf", made.pdf, "application/pdf", primary=not changed)
            _link(made, "html", made.html, "text/html; charset=utf-8", primary=False)


def _changed(made: Made, order: Order) -> str:
    """Why making it again would give another report, "" if it would not."""
    t = state.words()
    if made.order.version != order.version:
        return t("report-page-stale", version=order.version)
    if made.order.as_of != order.as_of:
        return t("report-page-older", date=t.date(made.order.as_of))
    return t("report-page-differs") if made.order != order else ""


def _link(made: Made, kind: str, content: bytes, media_type: str, *, primary: bool) -> None:
    t, order, say = state.words(), made.order, translator(made.order.language)
    title = say(f"report-kind-{order.options.kind}")
    downloads.link(
        t(f"report-page-{kind}"),
        lambda: content,
        name=f"{made.organisation} – {title} – {order.as_of.isoformat()}.{kind}",
        media_type=media_type,
        key=f"report-{kind}:{made.digest}",  # another tab may offer another report
        primary=primary,
        help=t(f"report-page-{kind}.help"),
    )


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
        with place.grid(3, min_column_width=160, border=True):
            for number, picture in zip(numbers, pictures, strict=True):
                words = t("report-page-page", number=number, count=made.pages)
                st.image(picture, plain(words), width="stretch", alt=words)
