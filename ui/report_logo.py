"""The logo on the report's cover: taken, checked, shown, removed. It is kept for this browser tab only."""

from __future__ import annotations

import streamlit as st

from errors import UploadRefused
from ui import errors, state

MEGABYTES = 5


def ask(assessment: str) -> bytes:
    """Draw the field; the logo as a harmless PNG, empty for none."""
    t, place = state.words(), f"report:{assessment}:logo"
    logo: bytes = state.recall(place, b"")
    if logo:
        _show(place, logo)
        return logo
    # Without ``type``: the browser would refuse other files in English words only.
    st.file_uploader(
        t("report-page-logo"),
        key=f"{place}/file",
        help=t("report-page-logo.help"),
        max_upload_size=MEGABYTES,
        on_change=_take,
        args=(place,),
    )
    refused = state.recall(f"{place}/refused")
    if refused:
        errors.show(refused)
    return b""


def _show(place: str, logo: bytes) -> None:
    t = state.words()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.image(logo, width=160, alt=t("report-page-logo-alt"))
        st.button(
            t("report-page-logo-remove"),
            key=f"{place}/remove",
            icon=":material/delete:",
            type="tertiary",
            on_click=state.forget,
            args=(place,),
        )


def _take(place: str) -> None:
    """Callback of the field: keep the logo, or why it cannot be one."""
    from reports.logo import clean_logo

    file = state.recall(f"{place}/file")
    state.keep(f"{place}/refused", None)
    if file is None:
        return
    try:
        state.keep(place, clean_logo(file.getvalue()))
    except UploadRefused as refused:
        state.keep(f"{place}/refused", refused)
