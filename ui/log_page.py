"""The complaint log's page: what it is good for, its four steps, and a kept log's results."""

from __future__ import annotations

import streamlit as st

from storage import KeptLog
from ui import log_columns, log_file, log_history, log_running, log_targets, state
from ui.log_draft import COLUMNS, FILE, STEPS, TARGETS, Draft
from ui.text import plain


def explain() -> None:
    """What a log is good for, before there is one."""
    t = state.words()
    lines = "\n".join(f"- {t(f'log-page-good-for-{what}')}" for what in ("evidence", "finding", "sample"))
    st.info(lines, title=t("log-page-empty"), icon=":material/fact_check:")


def show_steps(current: state.Current, draft: Draft) -> None:
    """The file's name, the four steps, and the one that is chosen."""
    t = state.words()
    draft.settle()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(f":material/description: **{plain(draft.name)}**", width="content")
        st.button(
            t("log-page-put-away"),
            key="log-put-away",
            icon=":material/delete:",
            type="tertiary",
            help=t("log-page-put-away.help"),
            on_click=draft.put_away,
        )
    step = st.segmented_control(
        t("log-page-steps"),
        STEPS,
        format_func=lambda step: t(f"log-page-step-{step}"),
        key=_step_key(draft),
        required=True,
        label_visibility="collapsed",
        width="stretch",
        persist_state="session",
    )
    if step == FILE:
        log_file.show(draft)
    elif step == COLUMNS:
        log_columns.show(draft)
    elif step == TARGETS:
        log_targets.show(draft)
    else:
        log_running.show(current, draft)


def show_kept(current: state.Current, kept: KeptLog) -> None:
    """The results of a log that was tested before."""
    st.button(
        state.words()("log-page-back"),
        key="log-back",
        icon=":material/arrow_back:",
        type="tertiary",
        on_click=log_history.close,
        args=(current.assessment.id,),
    )
    from ui import log_results  # its charts are not needed before

    log_results.show(current, kept)


def _step_key(draft: Draft) -> str:
    key = f"{draft.place}:step"
    if state.recall(key) not in STEPS:
        draft.go(FILE)
    return key
