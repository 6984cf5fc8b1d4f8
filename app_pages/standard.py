"""Browse and search every expectation in both languages; the clause numbers of the older editions."""

import streamlit as st

from checklists import load_standard, standard_ids
from ui import standard_browser, state

t = state.words()
ids = standard_ids()
chosen = ids[0]
if len(ids) > 1:
    chosen = st.selectbox(
        t("setup-standard"), ids, format_func=lambda i: load_standard(i).designation, key="standard-id"
    )
standard = load_standard(chosen)

st.markdown(f"**{standard.designation}** – {standard.title[t.language]}")
with st.expander(t("about-this-list"), icon=":material/info:"):
    st.markdown(standard.caution[t.language])

expectations, former = st.tabs(
    [t("expectations"), t("former-clauses")], on_change="rerun", key="standard-tab"
)
if expectations.open:
    with expectations:
        standard_browser.requirements(standard)
if former.open:
    with former:
        standard_browser.former_clauses(standard)
