"""What the reader is told when the ground moved under an assessment: a checklist that changed or is gone."""

from __future__ import annotations

import streamlit as st

from assessment.footing import Footing, footing
from checklists.words import number_of
from errors import HazirError
from ui import saving, snapshots, state
from ui.text import plain

REFUSED, DONE = "checklist:refused", "checklist:done"


def show(current: state.Current) -> None:
    """A box for each checklist that changed, or that this Hazır does not have; nothing otherwise."""
    t, ground = state.words(), footing(current.assessment)
    saving.show_outcome(DONE, REFUSED)
    for standard in ground.gone:
        body = t("checklist-gone-integrated", standard=standard)
        st.warning(plain(body), title=t("checklist-gone", standard=plain(standard)), icon=":material/help:")
    if ground.changed:
        _changed(current, ground)


def _changed(current: state.Current, ground: Footing) -> None:
    t = state.words()
    names = t.listing(standard.designation for standard in ground.changed)
    with st.container(border=True):
        body = [t("checklist-changed-body", standard=names)]
        if ground.orphans:
            numbers = t.listing(number_of(id_) for id_ in ground.orphans)
            body.append(t("checklist-orphans", count=len(ground.orphans), numbers=numbers))
        st.warning("\n\n".join(map(plain, body)), title=t("checklist-changed"), icon=":material/difference:")
        st.button(
            t("checklist-take-over"),
            key="checklist-take-over",
            icon=":material/task_alt:",
            on_click=_take_over,
            args=(current, ground, t("checklist-label", standard=names)),
        )


def _take_over(current: state.Current, ground: Footing, label: str) -> None:
    """Callback: keep the state, name the present checklists."""
    try:
        state.store().take_over_checklist(
            current.assessment.id,
            ground.hashes,
            version=current.version,
            now=state.now(),
            actor=state.actor(),
            label=label,
        )
    except HazirError as refused:
        state.keep(REFUSED, refused)
        return
    state.keep(DONE, "checklist-taken")


def gone(assessment_id: str) -> None:
    """Instead of a page: an assessment on a standard that is not there can be taken away whole."""
    t, setup = state.words(), state.store().setup(assessment_id).value
    st.header(plain(setup.organisation), anchor=False)
    title = t("checklist-gone", standard=plain(setup.standard))
    st.error(t("checklist-gone-whole"), title=title, icon=":material/help:")
    snapshots.export(assessment_id, setup.organisation)
