"""Changing edition on the set-up page: the offer, the preview, the confirmation; afterwards what is missing.

offer ─ preview (nothing is stored) ─ apply ─▶ Store.change_edition ─▶ what is missing
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from assessment.model import LINE_LIMIT, Answer, Setup
from assessment.standpoint import Standpoint, standpoint
from assessment.transition import Transition, carried, carried_setup
from checklists import Standard, known_ids, load_standard
from checklists.later import later_edition
from errors import HazirError
from ui import errors, state, transition_preview, transition_status


def show(current: state.Current) -> None:
    """The section, where ISO 9001 is assessed on an edition that has one before or after it."""
    integrated = current.assessment.setup.integrated
    if integrated is None or integrated.standard not in known_ids():
        return
    standard = load_standard(integrated.standard)
    later = later_edition(standard.id)
    if later is None and standard.edition is None:
        return
    with st.container(border=True):
        st.header(state.words()("transition"), anchor=False)
        _refused(current)
        if later is None:
            _arrived(current)
        else:
            _offer(current, standard, later)


def _offer(current: state.Current, standard: Standard, later: Standard) -> None:
    t, key = state.words(), _place(current, "open")
    st.markdown(t("transition-offer", former=standard.designation, later=later.designation))
    is_open = bool(state.recall(key))
    st.button(
        t("transition-close" if is_open else "transition-preview"),
        key=_place(current, "toggle"),
        icon=":material/visibility:",
        on_click=state.keep,
        args=(key, not is_open),
    )
    at = standpoint(current.assessment, as_of=state.today()) if is_open else None
    if at is not None and at.way is not None:
        transition_preview.show(at, at.way)
        _confirm(current, at, at.way)


def _confirm(current: state.Current, at: Standpoint, way: Transition) -> None:
    """The name of the state that is kept, and the button; what it stores is what the preview showed."""
    t, names = state.words(), {"later": at.later.designation}
    label = _place(current, "label")
    if state.recall(label) is None:
        state.keep(label, t("transition-label.default", **names))
    st.text_input(t("transition-label"), key=label, max_chars=LINE_LIMIT)
    st.button(
        t("transition-apply", **names),
        key=_place(current, "apply"),
        type="primary",
        icon=":material/moving:",
        on_click=_apply,
        args=(current, carried_setup(current.assessment.setup, at.later), tuple(carried(way).values())),
    )
    st.caption(t("transition-apply-note"))


def _apply(current: state.Current, setup: Setup, answers: Iterable[Answer]) -> None:
    """Callback: keep the state, change the edition."""
    label = state.recall(_place(current, "label")) or ""
    try:
        state.store().change_edition(
            current.assessment.id,
            setup,
            answers,
            version=current.version,
            now=state.now(),
            actor=state.actor(),
            label=label,
        )
    except HazirError as refused:
        state.keep(_place(current, "refused"), refused)
        return
    state.forget(_place(current, ""))
    state.keep(_place(current, "done"), True)


def _refused(current: state.Current) -> None:
    key = _place(current, "refused")
    refused = state.recall(key)
    state.forget(key)
    if isinstance(refused, HazirError):
        errors.show(refused)


def _arrived(current: state.Current) -> None:
    """On the later edition: that it was just carried over, and what is missing."""
    at = standpoint(current.assessment, as_of=state.today())
    if at is None:
        return
    t, key = state.words(), _place(current, "done")
    if state.recall(key):
        state.forget(key)
        names = {"later": at.later.designation}
        st.success(
            t("transition-applied.body"), title=t("transition-applied", **names), icon=":material/check:"
        )
    transition_status.show(current, at)


def _place(current: state.Current, name: str) -> str:
    return f"transition:{current.assessment.id}/{name}"
