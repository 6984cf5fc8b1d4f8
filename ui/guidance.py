"""What helps to answer: what an auditor asks for, the usual gap, log tests, principles proved."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from checklists import Requirement, Standard
from ui import state
from ui.text import plain


def show(standard: Standard, requirement: Requirement) -> None:
    """The guidance of one requirement, as one block of text."""
    with st.container(border=True):
        st.markdown("\n\n".join(_lines(standard, requirement)))


def _lines(standard: Standard, requirement: Requirement) -> Iterator[str]:
    t = state.words()
    yield _line("guidance-asked", plain(requirement.evidence[t.language]))
    yield _line("guidance-gap", plain(requirement.gap[t.language]))
    yield _line("guidance-absent", t(f"severity-{requirement.if_absent}"))
    if requirement.log_tests:
        yield _line("guidance-tests", t.listing(requirement.log_tests))
    if requirement.proves:
        titles = (f"{n} {plain(standard.clauses[n].title[t.language])}" for n in requirement.proves)
        yield _line("guidance-proves", t.listing(titles))


def _line(heading: str, text: str) -> str:
    return f":small[:gray[{state.words()(heading)}]]  \n{text}"
