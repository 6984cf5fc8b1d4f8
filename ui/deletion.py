"""Deleting an assessment asks first, and there is a way back: at once, or from what was deleted before."""

from __future__ import annotations

import streamlit as st

from storage import Summary
from ui import state
from ui.text import plain

DELETED = "just-deleted"
SHOWN = 10


def ask(summary: Summary) -> None:
    """What would go, and whether it should."""
    t = state.words()

    @st.dialog(t("assessment-delete-question"), icon=":material/delete:")
    def dialog() -> None:
        assessment = state.look_at(summary.id).assessment
        st.markdown(f"**{plain(summary.setup.organisation)}**")
        st.write(
            t("assessment-delete-body", answers=len(assessment.answers), evidence=len(assessment.evidence))
        )
        with st.container(horizontal=True, horizontal_alignment="right"):
            if st.button(t("cancel"), key="delete-cancel"):
                st.rerun()
            if st.button(t("assessment-delete"), key="delete-confirm", type="primary"):
                _delete(summary)

    dialog()


def _delete(summary: Summary) -> None:
    state.store().delete(summary.id, now=state.now(), actor=state.actor())
    if state.current_id() == summary.id:
        state.close_assessment()
    state.keep(DELETED, (summary.id, summary.setup.organisation))
    st.rerun()


def offer_undo() -> None:
    """What was deleted last in this session, with the way back."""
    deleted = state.recall(DELETED)
    if not deleted:
        return
    t, (assessment_id, organisation) = state.words(), deleted
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"{t('assessment-deleted')} **{plain(organisation)}**", width="stretch")
        if st.button(t("assessment-restore"), key="restore", icon=":material/undo:"):
            _restore(assessment_id)


def bring_back(summaries: list[Summary]) -> None:
    """What was deleted, the last first, each with its way back."""
    if not summaries:
        return
    t = state.words()
    box = st.expander(
        t("assessment-list-deleted"), icon=":material/delete_history:", on_change="rerun", key="deleted"
    )
    if not box.open:
        return
    with box:
        for summary in sorted(summaries, key=lambda s: s.deleted or s.changed, reverse=True)[:SHOWN]:
            with st.container(horizontal=True, vertical_alignment="center"):
                name = plain(" · ".join(filter(None, (summary.setup.organisation, summary.setup.name))))
                st.markdown(name, width="stretch")
                key = f"restore:{summary.id}"
                if st.button(t("assessment-bring-back"), key=key, icon=":material/undo:"):
                    _restore(summary.id)


def _restore(assessment_id: str) -> None:
    state.store().restore(assessment_id, now=state.now(), actor=state.actor())
    state.forget(DELETED)
    st.toast(state.words()("assessment-restored"), icon=":material/undo:")
    st.rerun()
