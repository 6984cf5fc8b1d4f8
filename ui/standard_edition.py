"""What a new edition says about the former one: its transition, its clauses, remarks and sources."""

from __future__ import annotations

import streamlit as st

from checklists import ChangeKind, Edition, Standard, load_standard
from checklists.edition import Cited
from ui import standard_origin, state
from ui.text import plain


def news(standard: Standard, edition: Edition) -> None:
    """Everything about the edition outside its requirements."""
    t = state.words()
    kinds = [origin.kind for origin in edition.origins.values()]
    base = load_standard(edition.base).designation
    different = len(kinds) - kinds.count(ChangeKind.SAME)
    st.markdown(
        t("edition-intro", standard=standard.designation, base=base, different=different, all=len(kinds))
    )
    _transition(standard, edition)
    _clauses(standard, edition)
    st.header(t("edition-remarks"), anchor=False)
    for remark in edition.remarks:
        _fact(standard, "", plain(remark.text[t.language]), remark)
    with st.expander(t("edition-sources"), icon=":material/library_books:"):
        st.markdown("\n".join(f"- {plain(source[t.language])}" for source in edition.sources))


def _transition(standard: Standard, edition: Edition) -> None:
    t = state.words()
    st.header(t("edition-transition"), anchor=False)
    for day in edition.transition:
        _fact(standard, t.date(day.date), plain(day.about[t.language]), day)


def _clauses(standard: Standard, edition: Edition) -> None:
    t = state.words()
    st.header(t("edition-clauses"), anchor=False)
    titles = {**load_standard(edition.base).clauses, **standard.clauses}  # of removed clauses too
    for number, origin in edition.clauses.items():
        was = t("change-was", numbers=t.listing(origin.was)) if set(origin.was) - {number} else ""
        title = plain(titles[number].title[t.language])
        words = f"{title} :small[({was})]" if was else title
        kind = t(f"clause-change-{origin.kind}")
        _fact(standard, number, f"{words}  \n{plain(origin.change[t.language])}", origin, kind)


def _fact(standard: Standard, name: str, words: str, cited: Cited, kind: str = "") -> None:
    """A fact with its certainty, and what it rests on where that is not high."""
    t = state.words()
    with st.container(border=True, gap="small"):
        if name or kind or cited.confidence != "high":
            with st.container(horizontal=True, vertical_alignment="center"):
                if name:
                    st.markdown(f"**{plain(name)}**", width="content")
                if kind:
                    st.badge(kind, color="blue")
                standard_origin.certainty(cited)
        st.markdown(words)
        if cited.confidence != "high":
            st.caption(t("change-source", sources=plain(standard_origin.sources(standard, cited))))
