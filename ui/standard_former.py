"""The clause numbers of older editions beside today's."""

from __future__ import annotations

import streamlit as st

from checklists import Standard
from checklists.model import FormerClause
from i18n.fold import fold
from ui import search, state
from ui.standard_paging import nothing
from ui.text import plain


@st.fragment
def former_clauses(standard: Standard) -> None:
    """The clause table of the editions, searchable by number or word."""
    t = state.words()
    st.caption(t("former-intro"))
    query = st.text_input(
        t("former-search"),
        key="former-search",
        type="search",
        live=True,
        placeholder=t("former-search.example"),
    )
    rows = [row for row in standard.former_clauses if search.matches(_row_text(standard, row), query or "")]
    if rows:
        st.container(key="wide-table").markdown(_table(standard, rows))
    else:
        nothing()


def _table(standard: Standard, rows: list[FormerClause]) -> str:
    t = state.words()
    heads = ("former-2004", "former-2014", "former-2018", "former-title", "former-before", "former-change")
    lines = [" | ".join(map(t, heads)), " | ".join(["---"] * len(heads))]
    return "\n".join(lines + [" | ".join(map(plain, _cells(standard, row))) for row in rows])


def _cells(standard: Standard, row: FormerClause) -> tuple[str, ...]:
    language = state.language()
    before = row.title_before[language] if row.title_before else "–"
    numbers = (row.edition_2004, row.edition_2014, row.edition_2018)
    return (*(n or "–" for n in numbers), _title(standard, row.edition_2018), before, row.change[language])


def _row_text(standard: Standard, row: FormerClause) -> str:
    before = (row.title_before.en, row.title_before.tr) if row.title_before else ()
    return fold(" ".join([*_cells(standard, row), *before]))


def _title(standard: Standard, number: str | None) -> str:
    language = state.language()
    chapters = {c.number: c.title for c in standard.chapters}
    found = chapters.get(number or "") or (
        standard.clauses[number].title if number in standard.clauses else None
    )
    return found[language] if found else "–"
