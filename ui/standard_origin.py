"""Where a requirement of a new edition comes from, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import streamlit as st

from checklists import Certainty, ChangeKind, Origin, Requirement, Standard
from checklists.edition import Cited
from checklists.words import number_of
from ui import state
from ui.text import plain

COLOURS: dict[ChangeKind, Literal["green", "gray"]] = {ChangeKind.NEW: "green", ChangeKind.SAME: "gray"}


def badges(standard: Standard, origin: Origin) -> None:
    """What became of it, and the certainty where it is not high."""
    t = state.words()
    name = f"change-{origin.kind}"
    label = t(name) if origin.kind is ChangeKind.SAME else f"{standard.year}: {t(name)}"
    st.badge(label, color=COLOURS.get(origin.kind, "blue"), help=t(f"{name}.means"))
    if origin.kind is not ChangeKind.SAME:
        certainty(origin)


def certainty(cited: Cited) -> None:
    """A badge for a fact that is not certain."""
    t = state.words()
    if cited.confidence is not Certainty.HIGH:
        name = f"certainty-{cited.confidence}"
        st.badge(t(name), icon=":material/help:", color="orange", help=t(f"{name}.means"))


def difference(standard: Standard, requirement: Requirement, origin: Origin) -> None:
    """What is different, what it was, and what an uncertain fact rests on."""
    if origin.change is None:
        return
    t = state.words()
    was = numbers(origin.was)
    with st.container(gap=None):
        st.caption(
            " · ".join(
                [
                    standard.year,
                    *([t("change-was", numbers=was)] if was not in ("", requirement.number) else []),
                ]
            )
        )
        st.markdown(f":small[{plain(origin.change[t.language])}]")
        if origin.confidence is not Certainty.HIGH:
            st.caption(t("change-source", sources=plain(sources(standard, origin))))


def sources(standard: Standard, cited: Cited) -> str:
    """What a fact rests on, in words."""
    language = state.language()
    known = {source.id: source[language] for source in standard.edition.sources} if standard.edition else {}
    return "; ".join(known[name] for name in cited.source)


def numbers(ids: Iterable[str]) -> str:
    """The parts of ids that people read: "6.1.2-01 and 6.1.3-01"."""
    return state.words().listing(number_of(id_) for id_ in ids)
