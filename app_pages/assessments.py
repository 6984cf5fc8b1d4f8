"""Every assessment with its readiness; new, open, duplicate, import, export, delete."""

import streamlit as st

from ui import assessments, imports, state

t = state.words()
summaries = state.store().list()

with st.container(horizontal=True):
    if st.button(t("assessment-new"), type="primary", icon=":material/add:", key="new"):
        assessments.new()
    if st.button(t("assessment-import"), icon=":material/upload:", key="import"):
        imports.ask()

assessments.offer_undo()
if not summaries:
    st.info(t("assessments-none.body"), title=t("assessments-none"), icon=":material/folder_open:")
for summary in summaries:
    assessments.card(summary)
