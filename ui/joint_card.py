"""What a card of an integrated assessment has besides: changes to confirm, the separate answer, ways over."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from assessment.derive import Standing
from assessment.model import TEXT_LIMIT
from ui import joint_lines, state
from ui.answer_form import AnswerForm, label
from ui.clause_turner import turn_to
from ui.joint_form import JointForm


def waiting(current: state.Current, form: AnswerForm) -> None:
    """What waits for the user: changes of ISO 9001 answers, or the reason of a separate answer."""
    if not isinstance(form, JointForm):
        return
    if form.pending is not None:
        _confirm(current, form)
    elif form.draft and form.follows:
        _told(current, form)
    if form.is_separate:
        _reason(form)


def _confirm(current: state.Current, form: JointForm) -> None:
    t = state.words()
    with st.container(border=True, key=form.key("waiting")):
        _told(current, form)
        with st.container(horizontal=True):
            st.button(t("joint-confirm"), key=form.key("confirm"), type="primary", on_click=form.confirm)
            st.button(t("cancel"), key=form.key("cancel"), on_click=form.cancel)


def _told(current: state.Current, form: JointForm) -> None:
    """Which ISO 9001 answers would change, and which ISO 10002 items follow them."""
    t, changes = state.words(), form.changes()
    relying = current.joint.derivation.relying
    lines = [f"**{t('joint-late' if form.is_late else 'joint-would-change', count=len(changes))}**"]
    for changed in changes:
        id_ = changed.requirement
        before = joint_lines.level_of(current.assessment.answer(id_), t)
        line = f"- {joint_lines.named(current, (id_,))}: {before} → **{joint_lines.level_of(changed, t)}**"
        others = tuple(i for i in relying.get(id_, ()) if i != form.requirement)
        also = f" · {t('joint-also-followed', numbers=joint_lines.numbers(others))}" if others else ""
        lines.append(line + also)
    st.markdown("\n".join([lines[0], "", *lines[1:]]))


def _reason(form: JointForm) -> None:
    t, own = state.words(), form.base.value
    st.text_area(
        label("override"),
        key=form.seed("override", own.override),
        height=80,
        max_chars=TEXT_LIMIT,
        placeholder=t("answer-override.example"),
        on_change=form.give_override,
    )
    if form.unsaved:
        st.warning(t("joint-separate-unsaved"), icon=":material/edit_note:")
        st.button(t("cancel"), key=form.key("drop-separate"), on_click=form.cancel_separate)


def way_over(current: state.Current, form: AnswerForm) -> None:
    """From an unfolded card to what it is mapped to in the other standard."""
    partners = joint_lines.partners(current, form.requirement)
    if partners:
        target = current.side_of(partners[0]).standard.requirements[partners[0]]
        st.button(
            joint_lines.named(current, partners[:1]),
            key=form.key("other-standard"),
            icon=":material/compare_arrows:",
            type="tertiary",
            help=state.words()("joint-other-standard"),
            on_click=turn_to,
            args=(current, target),
        )


def ways(current: state.Current, form: JointForm) -> None:
    """Between following ISO 9001 and a separate answer."""
    standing = form.derived.standing
    if standing is Standing.OVERRIDDEN:
        _way(form, "joint-follow-again", ":material/link:", form.follow_again)
    elif not form.is_separate:
        superseded = joint_lines.supersedes(current, form.derived)
        words = "joint-keep-own" if superseded else "joint-separate"
        _way(form, words, ":material/call_split:", form.open_separate)
        if standing is Standing.OWN:
            _way(form, "joint-use-own", ":material/link:", form.answer_open_sources)


def _way(form: JointForm, words: str, icon: str, go: Callable[[], None]) -> None:
    st.button(state.words()(words), key=form.key(words), icon=icon, type="tertiary", on_click=go)
