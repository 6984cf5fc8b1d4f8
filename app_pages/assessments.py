"""Every assessment with its readiness; new, open, duplicate, import, export, delete."""

import streamlit as st

from ui import assessments, deletion, errors, imports, new_assessment, state

t = state.words()

with st.container(horizontal=True):
    if st.button(t("assessment-new"), type="primary", icon=":material/add:", key="new"):
        new_assessment.ask()
    if st.button(t("assessment-import"), icon=":material/upload:", key="import"):
        imports.ask()

everything = state.store().list(include_deleted=True)
there = [summary for summary in everything if not summary.deleted]

deletion.offer_undo()
if not there:
    assessments.offer_example()
for summary in assessments.chosen(there):
    with errors.shown():
        assessments.card(summary)
deletion.bring_back([summary for summary in everything if summary.deleted])
