"""The cards of a clause, or of everything that a filter lists, page by page."""

from __future__ import annotations

from functools import partial

import streamlit as st

from ui import question_card, state
from ui.clause_list import ClauseList
from ui.clause_outlets import begin, fragment
from ui.clause_pages import Group
from ui.clause_turner import LIST_PAGE, PER_PAGE, Turner
from ui.text import plain


def show(turner: Turner, clauses: ClauseList) -> None:
    """A card for each requirement that is listed, under the headings of its clause."""
    groups, pages = _cut(turner)
    if not groups:
        t = turner.words
        st.info(t("assess-none.body"), title=t("assess-none"), icon=":material/filter_alt_off:")
    begin(r.id for group in groups for r in group.requirements)
    for group in groups:
        if turner.is_list() or group.clause.number != turner.page.number:
            st.subheader(f"{group.clause.number} {plain(group.clause.title[state.language()])}", anchor=False)
        for requirement in group.requirements:
            outlets = clauses.outlets(turner.page_of(requirement))
            fragment(requirement.id, partial(question_card.draw, requirement=requirement), outlets)
    if pages > 1:
        st.pagination(pages, key=LIST_PAGE)


def _cut(turner: Turner) -> tuple[list[Group], int]:
    """The groups on the shown page of a list, and how many pages it has; a clause is never cut."""
    groups = turner.groups()
    if not turner.is_list():
        return list(groups), 1
    flat = [(group, r) for group in groups for r in group.requirements]
    pages = max(1, -(-len(flat) // PER_PAGE))
    number = min(state.recall(LIST_PAGE) or 1, pages)
    shown = {r.id for _, r in flat[(number - 1) * PER_PAGE : number * PER_PAGE]}
    cut = (Group(g.clause, tuple(r for r in g.requirements if r.id in shown)) for g in groups)
    return [g for g in cut if g.requirements], pages
