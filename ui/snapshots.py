"""Kept states of an assessment: keep one, take one away, open one as a new assessment."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from assessment.model import LINE_LIMIT
from errors import HazirError
from storage import Snapshot, Store
from ui import downloads, saving, state
from ui.text import shortened

DONE, REFUSED, ROUND = "snapshots:done", "snapshots:refused", "snapshots:round"


def show(current: state.Current) -> None:
    """The section."""
    t, assessment = state.words(), current.assessment
    st.header(t("snapshots"), anchor=False)
    st.caption(t("snapshots-intro"))
    saving.show_outcome(DONE, REFUSED)
    _take(assessment.id)
    kept = state.store().snapshots(assessment.id)
    if not kept:
        st.caption(t("snapshots-none"))
    for snapshot in kept:
        _row(snapshot, assessment.setup.organisation)


def export(assessment_id: str, organisation: str) -> None:
    """The link to an assessment as it is stored, with its evidence files."""
    store = state.store()

    def make() -> bytes:
        from storage.archive import export_zip

        return export_zip(store.load(assessment_id), store.read_file)

    downloads.link(
        state.words()("snapshots-export"),
        make,
        name=f"{organisation}.zip",
        media_type="application/zip",
        key=f"whole:{assessment_id}",
    )


def _take(assessment_id: str) -> None:
    t = state.words()
    key = f"snapshots:label:{assessment_id}:{state.recall(ROUND, 0)}"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(t("snapshots-label"), key=key, max_chars=LINE_LIMIT, width=420)
        st.button(
            t("snapshots-take"),
            key=f"snapshots:take:{assessment_id}",
            icon=":material/bookmark_add:",
            on_click=_keep,
            args=(assessment_id, key),
        )


def _row(snapshot: Snapshot, organisation: str) -> None:
    """Name and moment, the export and the way back."""
    t, at = state.words(), state.local(snapshot.at)
    moment = f"{t.date(at.date())} {at:%H:%M}"
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        with st.container(gap=None, width="stretch"):
            st.text(snapshot.label)
            st.caption(moment)
        downloads.link(
            t("snapshots-export"),
            _exporter(state.store(), snapshot.id),
            name=f"{organisation} – {shortened(snapshot.label)}.zip",
            media_type="application/zip",
            key=f"snapshot:{snapshot.id}",
        )
        st.button(
            t("snapshots-open"),
            key=f"snapshots:open:{snapshot.id}",
            icon=":material/restore_page:",
            on_click=_open,
            args=(snapshot.id,),
        )


def _keep(assessment_id: str, key: str) -> None:
    """Callback: keep the present state under the name that was typed."""
    try:
        state.store().take_snapshot(
            assessment_id, state.recall(key) or "", now=state.now(), actor=state.actor()
        )
    except HazirError as refused:
        state.keep(REFUSED, refused)
        return
    state.keep(ROUND, state.recall(ROUND, 0) + 1)
    state.keep(DONE, "snapshots-taken")


def _open(snapshot_id: int) -> None:
    """Callback: the kept state as an assessment of its own; the present one stays as it is."""
    store = state.store()
    try:
        made = store.add_assessment(store.snapshot(snapshot_id), {}, now=state.now(), actor=state.actor())
    except HazirError as refused:
        state.keep(REFUSED, refused)
        return
    state.open_assessment(made.id)
    state.keep(DONE, "snapshots-opened")


def _exporter(store: Store, snapshot_id: int) -> Callable[[], bytes]:
    """Writes the export when the link is followed."""

    def export() -> bytes:
        from storage.archive import export_zip

        return export_zip(store.snapshot(snapshot_id), store.read_file)

    return export
