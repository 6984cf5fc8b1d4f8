"""Browsing a standard: search and filters, the expectations page by page, the old clause numbers."""

from __future__ import annotations

from itertools import groupby
from typing import Literal

import streamlit as st

from checklists import Clause, Depth, Requirement, Severity, Standard
from checklists.model import FormerClause, Language
from i18n import translator
from i18n.fold import fold
from ui import search, state
from ui.text import plain

PER_PAGE = 20
PAGE = "standard-page"
SEVERITY_LOOKS: dict[Severity, tuple[Literal["red", "orange", "blue"], str]] = {
    Severity.MAJOR: ("red", ":material/priority_high:"),
    Severity.MINOR: ("orange", ":material/error_outline:"),
    Severity.OPPORTUNITY: ("blue", ":material/lightbulb:"),
}
OTHER: dict[Language, Language] = {"en": "tr", "tr": "en"}


@st.fragment
def requirements(standard: Standard) -> None:
    """Search, filters and what they leave; a fragment, so that typing redraws nothing else."""
    found = _filtered(standard)
    t = state.words()
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(t("found", count=len(found), all=len(standard.requirements)), width="content")
        both = st.toggle(t("both-languages"), key="standard-both")
    if not found:
        st.info(t("found-none.body"), title=t("found-none"), icon=":material/search_off:")
        return
    pages = -(-len(found) // PER_PAGE)
    number = min(state.recall(PAGE, 1), pages)
    for clause, group in groupby(found[(number - 1) * PER_PAGE : number * PER_PAGE], lambda r: r.clause):
        _heading(standard.clauses[clause])
        for requirement in group:
            _requirement(requirement, both)
    if pages > 1:
        st.pagination(pages, key=PAGE)


def _to_first_page() -> None:
    state.forget(PAGE)


def _filtered(standard: Standard) -> list[Requirement]:
    t = state.words()
    query = st.text_input(
        t("search"),
        key="standard-search",
        on_change=_to_first_page,
        type="search",
        live=True,
        placeholder=t("search.example"),
    )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chapter = st.selectbox(
            t("chapter"),
            [c.number for c in standard.chapters],
            index=None,
            format_func=lambda number: _chapter_title(standard, number),
            placeholder=t("all"),
            key="standard-chapter",
            on_change=_to_first_page,
            width=330,
        )
        depth = st.selectbox(
            t("setup-depth"),
            list(standard.depths),
            format_func=_depth_words,
            key="standard-depth",
            on_change=_to_first_page,
            width=220,
        )
        severities = st.pills(
            t("if-absent"),
            list(Severity),
            selection_mode="multi",
            format_func=_severity_words,
            key="standard-severity",
            on_change=_to_first_page,
        )
    asked = {r.id for r in standard.select(depth or Depth.FULL)}
    return [
        r
        for r in search.find(standard, query or "")
        if r.id in asked
        and (not severities or r.if_absent in severities)
        and (not chapter or standard.chapter_of(r).number == chapter)
    ]


def _heading(clause: Clause) -> None:
    t = state.words()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.header(f"{clause.number} {plain(clause.title[t.language])}", anchor=False, width="content")
        status = clause.title_status.tr if t.language == "tr" else clause.title_status.en
        if status in ("proposed", "memory", "medium"):
            st.badge(t(f"title-{status}"), color="gray", help=t(f"title-{status}.means"))


def _requirement(requirement: Requirement, both: bool) -> None:
    t = state.words()
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{requirement.number}**", width="content")
            colour, icon = SEVERITY_LOOKS[requirement.if_absent]
            st.badge(_severity_words(requirement.if_absent), icon=icon, color=colour)
            for depth in requirement.depths:
                st.badge(t(f"depth-{depth}"), color="gray")
        _texts(requirement, t.language)
        if both:
            st.divider()
            _texts(requirement, OTHER[t.language])
        _feeds(requirement)


def _texts(requirement: Requirement, language: Language) -> None:
    words = translator(language)
    st.markdown(plain(requirement.text[language]))
    left, right = st.columns(2)
    for column, heading, text in (
        (left, "what-is-asked", requirement.evidence),
        (right, "usual-gap", requirement.gap),
    ):
        with column.container(gap=None):
            st.caption(words(heading))
            st.markdown(f":small[{plain(text[language])}]")


def _feeds(requirement: Requirement) -> None:
    t = state.words()
    parts = []
    if requirement.proves:
        parts.append(t("proves", principles=t.listing(requirement.proves)))
    if requirement.log_tests:
        parts.append(t("fed-by", tests=t.listing(requirement.log_tests)))
    if parts:
        st.caption(" · ".join(parts))


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
        st.info(t("found-none.body"), title=t("found-none"), icon=":material/search_off:")


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


def _chapter_title(standard: Standard, number: str) -> str:
    title = next(c.title for c in standard.chapters if c.number == number)
    return f"{number}  {title[state.language()]}"


def _depth_words(depth: Depth) -> str:
    return state.words()(f"depth-{depth}")


def _severity_words(severity: Severity) -> str:
    return state.words()(f"severity-{severity}")
