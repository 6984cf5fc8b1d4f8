"""The complaint log as evidence: bring it, map its columns, set its targets, see what it shows."""

import streamlit as st

from ui import layout, log_history, log_page, log_upload, state
from ui.log_draft import draft

t = state.words()
current = layout.require_current()
assessment = current.assessment.id
kept = state.store().logs(assessment)
log = draft(assessment, lambda: log_history.last_targets(kept))
opened = log_history.opened(assessment, kept)

if opened:
    log_page.show_kept(current, opened)
elif log.has_file:
    log_page.show_steps(current, log)
else:
    if not kept:
        log_page.explain()
    with st.container(border=True):
        st.header(t("log-page-bring"), anchor=False)
        log_upload.ask(log)
    if kept:
        log_history.show(assessment, kept)
