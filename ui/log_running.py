"""The step Results: check the log in the background, keep what was found, show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import streamlit as st

from ui import errors, log_history, log_task, state
from ui.log_draft import COLUMNS, FILE, Draft
from ui.log_task import Progress, Task
from ui.text import plain

if TYPE_CHECKING:
    from complaints.order import Order


def show(current: state.Current, draft: Draft) -> None:
    """Whatever comes next: read first, check, wait, look."""
    checking = draft.checking
    if checking and checking.is_running:
        log_task.watch(checking, draft.stop_checking)
        return
    if checking and checking.refused:
        errors.show(checking.refused)
    if draft.read is None or draft.mapping is None:
        _first(draft, FILE)
    elif not draft.mapping.columns:
        _first(draft, COLUMNS)
    elif checking and checking.result is not None:
        _checked(current, draft, checking.result)
    else:
        _begin(draft)


def _first(draft: Draft, step: str) -> None:
    """Something before this step is missing."""
    t = state.words()
    st.info(t(f"log-run-first-{step}"), icon=":material/info:")
    st.button(t(f"log-page-to-{step}"), key="log-to-missing", on_click=draft.go, args=(step,))


def _begin(draft: Draft) -> None:
    t = state.words()
    assert draft.read
    assert draft.mapping
    rows, fields = draft.read.raw.rows_in, len(draft.mapping.columns)
    with st.container(border=True):
        st.markdown(t("log-run-ready", rows=rows, fields=fields, name=plain(draft.name)))
        st.caption(t("log-run-kept"))
        st.button(
            t("log-run"),
            key="log-run",
            type="primary",
            icon=":material/play_arrow:",
            on_click=_start,
            args=(draft,),
        )


def _start(draft: Draft) -> None:
    """Callback: test the log as it is mapped now, against the targets as they are now."""
    draft.checking = Task("log-checking", _work(draft)).start()


def _checked(current: state.Current, draft: Draft, log_id: int) -> None:
    t = state.words()
    if draft.has_changed:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f":material/history: {t('log-run-changed')}", width="stretch")
            st.button(
                t("log-run-again"), key="log-run", type="primary", icon=":material/replay:",
                on_click=_start, args=(draft,),
            )  # fmt: skip
    kept = log_history.find(state.store().logs(draft.assessment), log_id)
    if kept:
        from ui import log_results  # its charts are not needed before

        log_results.show(current, kept)


def _work(draft: Draft) -> Callable[[Progress], int]:
    """The work, free of the session: it runs in a thread."""
    order, store, now = _order(draft), state.store(), state.now()
    assessment, name, actor = draft.assessment, draft.name, state.actor()
    draft.checked_with = (order.mapping, order.targets)

    def work(progress: Progress) -> int:
        from complaints.worker import check

        checked = check(order, lambda stage, share: progress(_stage(stage), share))
        progress("keeping", 0.99)
        body, cube = checked.report.model_dump_json(), checked.cube.read_bytes()
        return store.add_log(assessment, name, body, cube, now=now, actor=actor).id

    return work


def _stage(told: str) -> str:
    """What the child tells, in fewer words: the checks are one stage."""
    return "tests" if told.startswith("T") else told


def _order(draft: Draft) -> Order:
    from complaints.order import Order

    assert draft.read
    assert draft.mapping
    assert draft.space
    return Order(
        raw=draft.read.raw,
        table=draft.read.table,
        mapping=draft.mapping,
        targets=draft.targets,
        folder=draft.space.part("check"),
        key=state.store().log_key().hex(),
        today=state.today(),
        software="Hazır",
    )
