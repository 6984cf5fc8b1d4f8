"""The fields of an answer besides its level: each is seeded from the store and saves itself."""

from __future__ import annotations

from functools import partial

import streamlit as st

from assessment.model import LINE_LIMIT, TEXT_LIMIT, Answer, CriterionBasis
from ui import state
from ui.answer_form import AnswerForm, label
from ui.setup_fields import DATE_FORMATS


def reason(form: AnswerForm, answer: Answer) -> None:
    """Why a requirement does not apply; until it is written, nothing is saved."""
    t = state.words()
    st.text_area(
        label("not_applicable"),
        key=form.seed("not_applicable", answer.not_applicable),
        height=80,
        max_chars=TEXT_LIMIT,
        placeholder=t("answer-reason.example"),
        on_change=form.give_reason,
    )
    if form.draft:
        kept = t("answer-reason-keeps") if answer.is_answered else ""
        st.warning(f"{t('answer-reason-missing')} {kept}", icon=":material/edit_note:")
        st.button(t("cancel"), key=form.key("drop-draft"), on_click=form.drop_draft)


def notes(form: AnswerForm, answer: Answer, shown: Answer) -> None:
    """What was seen and what is missing, what will be done, held against what.

    shown: the effective answer; it differs from the stored one where it is carried over.
    """
    pair(form, answer, shown)
    left, right = st.columns(2)
    with left:
        text(form, answer, "action", shown)
    with right, st.container(horizontal=True):
        line(form, answer, "owner")
        due(form, answer)
    _criterion(form, answer)
    if shown.is_answered:
        st.button(
            state.words()("answer-clear"),
            key=form.key("clear"),
            type="tertiary",
            icon=":material/backspace:",
            on_click=form.clear_level,
        )


def pair(form: AnswerForm, answer: Answer, shown: Answer) -> None:
    """The two notes of the gap report, side by side."""
    left, right = st.columns(2)
    with left:
        text(form, answer, "seen", shown)
    with right:
        text(form, answer, "missing", shown)


def text(form: AnswerForm, answer: Answer, field: str, shown: Answer, height: int = 100) -> None:
    """Text of several lines; while it is empty, what is carried over in its place is seen in it."""
    st.text_area(
        label(field),
        key=form.seed(field, getattr(answer, field)),
        height=height,
        max_chars=TEXT_LIMIT,
        placeholder=getattr(shown, field) or None,
        help=_help(form, field),
        on_change=form.save,
        args=(field,),
    )


def line(form: AnswerForm, answer: Answer, field: str) -> None:
    """One line of text."""
    st.text_input(
        label(field),
        key=form.seed(field, getattr(answer, field)),
        max_chars=LINE_LIMIT,
        on_change=form.save,
        args=(field,),
    )


def due(form: AnswerForm, answer: Answer) -> None:
    """The day by which the action is done, or none."""
    st.date_input(
        label("due"),
        value=None,
        key=form.seed("due", answer.due),
        format=DATE_FORMATS[state.language()],
        on_change=partial(form.save, "due"),
        width=170,
    )


def _criterion(form: AnswerForm, answer: Answer) -> None:
    t = form.words
    basis = answer.criterion.basis if answer.criterion else CriterionBasis.GUIDANCE
    with st.container(horizontal=True):
        chosen = st.selectbox(
            label("criterion"),
            list(CriterionBasis),
            format_func=lambda b: t(f"basis-{b}"),
            key=form.seed("basis", basis),
            help=_help(form, "criterion"),
            on_change=form.save_criterion,
            width=280,
        )
        if chosen is not CriterionBasis.GUIDANCE:
            st.text_input(
                t("answer-reference"),
                key=form.seed("reference", answer.criterion.reference if answer.criterion else ""),
                max_chars=LINE_LIMIT,
                placeholder=t("answer-reference.example"),
                on_change=form.save_criterion,
            )


def _help(form: AnswerForm, field: str) -> str | None:
    t, name = form.words, f"answer-{field}.help"
    return t(name) if t.has(name) else None
