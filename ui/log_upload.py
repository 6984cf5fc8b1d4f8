"""The way in: bring a complaint log, or try with a made-up one."""

from __future__ import annotations

from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from ui import errors, state
from ui.log_draft import FORMATS, Draft
from ui.log_history import demo_name

MEGABYTES = 500
"""Of an uploaded log. It passes through the server's memory once; larger ones are for ``hazir check-log``."""

DEMO_CASES = 2_000
DEMO_SEED = 7


def ask(draft: Draft) -> None:
    """The field for the file, and the made-up log."""
    t = state.words()
    st.file_uploader(
        t("log-page-file"),
        key=_key(draft),
        help=t("log-page-file.help", formats=", ".join(FORMATS), limit=MEGABYTES),
        max_upload_size=MEGABYTES,
        on_change=_take,
        args=(draft,),
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(t("log-page-private"), width="stretch")
        st.button(
            t("log-page-demo"),
            key="log-demo",
            icon=":material/science:",
            help=t("log-page-demo.help", count=DEMO_CASES),
            on_click=_take_demo,
            args=(draft,),
        )
    refused = state.recall(_refused(draft))
    state.forget(_refused(draft))
    if isinstance(refused, errors.HazirError):
        errors.show(refused)


def _key(draft: Draft) -> str:
    return f"{draft.place}-file:{state.recall(f'{draft.place}-round', 0)}"


def _refused(draft: Draft) -> str:
    return f"{draft.place}-refused"


def _take(draft: Draft) -> None:
    """Callback: copy the upload, and let the server forget its own."""
    file = state.recall(_key(draft))
    if file is None:
        return
    try:
        draft.take(file.name, file)
    except OSError as error:
        state.keep(_refused(draft), errors.InputError("log-page-no-room", reason=error.strerror or ""))
    finally:
        _forget_upload(file)
        state.keep(f"{draft.place}-round", state.recall(f"{draft.place}-round", 0) + 1)


def _forget_upload(file: Any) -> None:
    """Streamlit keeps uploads in memory until the session ends; ours is copied, or refused."""
    context = get_script_run_ctx()
    remove = getattr(context and context.uploaded_file_mgr, "remove_file", None)
    if context and remove:
        remove(session_id=context.session_id, file_id=file.file_id)


def _take_demo(draft: Draft) -> None:
    """Callback: a made-up log in the reader's language, with its targets."""
    from complaints.demo import Recipe

    t = state.words()
    draft.take_demo(demo_name(t), Recipe(DEMO_CASES, DEMO_SEED, t.language))
