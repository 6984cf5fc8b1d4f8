"""Browse and search the standards in both languages; what an edition changes; our mapping between them."""

import streamlit as st

from checklists import known_ids, load_standard, standard_ids
from ui import standard_browser, standard_edition, standard_former, standard_mapping, state

t = state.words()
ids = [*standard_ids(), *(id_ for id_ in known_ids() if id_ not in standard_ids())]
chosen = st.segmented_control(
    t("standard-choice"),
    ids,
    default=ids[0],
    required=True,
    format_func=lambda id_: load_standard(id_).designation,
    key="standard-id",
)
standard = load_standard(chosen)

st.markdown(f"**{standard.designation}** – {standard.title[t.language]}")
with st.expander(t("about-this-list"), icon=":material/info:"):
    st.markdown(standard.caution[t.language])

names = {"requirements": t.on(standard.nature)("expectations"), "mapping": t("mapping-ours")}
if standard.edition:
    names["news"] = t("edition-news", year=standard.year)
if standard.former_clauses:
    names["former"] = t("former-clauses")

views = dict(
    zip(names, st.tabs(list(names.values()), on_change="rerun", key=f"standard-tab-{chosen}"), strict=True)
)
for name, view in views.items():
    if not view.open:
        continue
    with view:
        if name == "requirements":
            standard_browser.requirements(standard)
        elif name == "mapping":
            standard_mapping.mapping(standard)
        elif name == "former":
            standard_former.former_clauses(standard)
        elif standard.edition:
            standard_edition.news(standard, standard.edition)
