"""Answers given offline: take a sheet away, bring it back, see what it changes, take it over."""

import streamlit as st

from errors import HazirError
from ui import errors, layout, sheet_download, sheet_preview, state
from ui.sheet_upload import Upload

t = state.words()
current = layout.require_current()
upload = Upload(current)

st.caption(t("answers-page-intro"))
with st.container(border=True):
    st.header(t("answers-page-take"), anchor=False)
    sheet_download.offer(current)
    sheet_download.offer_former(current)
with st.container(border=True):
    st.header(t("answers-page-bring"), anchor=False)
    upload.ask()

refused = upload.pop("refused")
if isinstance(refused, HazirError):
    errors.show(refused)
if upload.pop("undone"):
    st.info(t("answers-page-undone"), icon=":material/undo:")
if upload.taken:
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f":material/check: {t('answers-page-taken', count=upload.taken.count)}", width="stretch")
        st.button(t("answers-page-undo"), key="sheet-undo", icon=":material/undo:", on_click=upload.undo)
with errors.shown():
    preview = upload.preview()
    if preview:
        sheet_preview.show(upload, preview)
