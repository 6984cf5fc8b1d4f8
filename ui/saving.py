"""Feedback on saving: "Saved 14:02", kept per place, and the undo of the last change."""

from __future__ import annotations

import streamlit as st

from errors import HazirError
from ui import errors, state

_SAVED = "saved:"


def saved(place: str) -> None:
    """Remember that something was saved now at this place of the page."""
    state.keep(_SAVED + place, state.now())


def show_saved(place: str) -> None:
    """When something was last saved here in this session; nothing before the first time."""
    if words := saved_words(place):
        st.caption(words)


def saved_words(place: str) -> str:
    """The same as Markdown, "" before the first time."""
    moment = state.recall(_SAVED + place)
    if not moment:
        return ""
    time = state.local(moment).strftime("%H:%M")
    return f":material/check: {state.words()('saved-at', time=time)}"


def show_outcome(done: str, refused: str) -> None:
    """What came of the last click, once: the message kept under ``done``, the error under ``refused``."""
    message, error = state.recall(done), state.recall(refused)
    state.forget(done, refused)
    if isinstance(error, HazirError):
        errors.show(error)
    if message:
        st.success(state.words()(message), icon=":material/check:")


def undo_button(assessment_id: str, key: str = "undo") -> None:
    """Takes back the last change of the assessment, whoever made it. Outside fragments: all may change."""
    st.button(
        state.words()("undo-last"),
        key=key,
        icon=":material/undo:",
        type="tertiary",
        on_click=_undo,
        args=(assessment_id,),
    )


def _undo(assessment_id: str) -> None:
    t = state.words()
    try:
        change = state.store().undo(assessment_id, now=state.now(), actor=state.actor())
    except HazirError as error:
        return errors.show(error)
    st.toast(t("undone", change=t(f"change-{change.kind}")) if change else t("nothing-to-undo"))
