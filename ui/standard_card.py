"""One clause's heading and one requirement's card on the page of a standard."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from checklists import Clause, Depth, Requirement, Severity, Standard
from checklists.model import Language
from i18n import translator
from ui import standard_origin, state
from ui.text import plain

SEVERITY_LOOKS: dict[Severity, tuple[Literal["red", "orange", "blue"], str]] = {
    Severity.MAJOR: ("red", ":material/priority_high:"),
    Severity.MINOR: ("orange", ":material/error_outline:"),
    Severity.OPPORTUNITY: ("blue", ":material/lightbulb:"),
}
DOCUMENTED_ICONS = {"maintain": ":material/description:", "retain": ":material/inventory_2:"}
OTHER: dict[Language, Language] = {"en": "tr", "tr": "en"}
CERTAIN = ("high", "official")


def heading(clause: Clause) -> None:
    """A clause's number and title, marked where the title is ours or not certain."""
    t = state.words()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.header(f"{clause.number} {plain(clause.title[t.language])}", anchor=False, width="content")
        status = clause.title_status.tr if t.language == "tr" else clause.title_status.en
        if status not in CERTAIN:
            st.badge(t(f"title-{status}"), color="gray", help=t(f"title-{status}.means"))


def card(standard: Standard, requirement: Requirement, both: bool) -> None:
    """Everything about one requirement; ``both``: in both languages."""
    t = state.words()
    origin = standard.origin(requirement.id)
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{requirement.number}**", width="content")
            _badges(requirement)
            if origin:
                standard_origin.badges(standard, origin)
        _texts(requirement, t.language)
        if both:
            st.divider()
            _texts(requirement, OTHER[t.language])
        if origin:
            standard_origin.difference(standard, requirement, origin)
        _feeds(requirement)


def _badges(requirement: Requirement) -> None:
    t = state.words()
    colour, icon = SEVERITY_LOOKS[requirement.if_absent]
    st.badge(t(f"severity-{requirement.if_absent}"), icon=icon, color=colour)
    kind = requirement.documented_information
    if kind:
        st.badge(t(f"documented-{kind}"), icon=DOCUMENTED_ICONS[kind], color="violet")
    for depth in requirement.depths:
        # What is documented says so already, and says which kind.
        if not (kind and depth is Depth.DOCUMENTED):
            st.badge(t(f"depth-{depth}"), color="gray")


def _texts(requirement: Requirement, language: Language) -> None:
    words = translator(language)
    st.markdown(plain(requirement.text[language]))
    left, right = st.columns(2)
    for column, name, text in (
        (left, "what-is-asked", requirement.evidence),
        (right, "usual-gap", requirement.gap),
    ):
        with column.container(gap=None):
            _captioned(words(name), text[language])
    if requirement.integration:
        with st.container(gap=None):
            _captioned(words("in-complaints"), requirement.integration[language])


def _captioned(name: str, text: str) -> None:
    st.caption(name)
    st.markdown(f":small[{plain(text)}]")


def _feeds(requirement: Requirement) -> None:
    t = state.words()
    parts = []
    if requirement.proves:
        parts.append(t("proves", principles=t.listing(requirement.proves)))
    if requirement.log_tests:
        parts.append(t("fed-by", tests=t.listing(requirement.log_tests)))
    if parts:
        st.caption(" · ".join(parts))
