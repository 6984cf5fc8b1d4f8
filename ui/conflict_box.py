"""Two windows changed the same field of an answer: both versions side by side, and the choice."""

from __future__ import annotations

from datetime import date

import streamlit as st

from assessment.model import Answer, Criterion, Level
from ui import state
from ui.answer_form import AnswerForm, Conflict, label
from ui.text import plain

FIELDS = (
    "level",
    "not_applicable",
    "override",
    "seen",
    "missing",
    "action",
    "owner",
    "due",
    "criterion",
    "evidence",
)


def show(form: AnswerForm) -> None:
    """The box, while a decision is waited for."""
    conflict, t = form.conflict, state.words()
    if conflict is None:
        return
    with st.container(border=True):
        st.warning(
            t("answer-conflict-title.body"), title=t("answer-conflict-title"), icon=":material/call_split:"
        )
        left, right = st.columns(2)
        with left:
            _version(t("answer-conflict-mine"), conflict.mine, conflict)
            st.button(
                t("answer-conflict-keep-mine"),
                key=form.key("keep-mine"),
                on_click=form.keep_mine,
                type="primary",
            )
        with right:
            _version(_who_and_when(conflict), conflict.theirs.value, conflict)
            st.button(
                t("answer-conflict-take-theirs"), key=form.key("take-theirs"), on_click=form.take_theirs
            )


def _who_and_when(conflict: Conflict) -> str:
    t, changed = state.words(), conflict.theirs.changed_at
    if changed is None:
        return t("answer-conflict-theirs")
    return t("answer-conflict-theirs-at", time=state.local(changed).strftime("%H:%M"))


def _version(title: str, answer: Answer, conflict: Conflict) -> None:
    st.markdown(f"**{plain(title)}**")
    for field in FIELDS:
        if getattr(conflict.mine, field) != getattr(conflict.theirs.value, field):
            st.caption(label(field))
            st.text(in_words(getattr(answer, field)))


def in_words(value: object) -> str:
    """Any field of an answer as plain text."""
    t = state.words()
    match value:
        case Level():
            return f"{int(value)} {t(f'level-{int(value)}')}"
        case date():
            return t.date(value)
        case Criterion():
            return f"{t(f'basis-{value.basis}')}: {value.reference}"
        case tuple():
            return t("answer-evidence-count", count=len(value))
        case _:
            return str(value or "–")
