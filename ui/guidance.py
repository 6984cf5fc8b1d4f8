"""What helps to answer: what an auditor asks for, the usual gap, log tests, principles proved."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from checklists import Certainty, Requirement, Standard
from ui import state
from ui.text import plain


def show(standard: Standard, requirement: Requirement) -> None:
    """The guidance of one requirement, as one block of text."""
    with st.container(border=True):
        st.markdown("\n\n".join(_lines(standard, requirement)))


def _lines(standard: Standard, requirement: Requirement) -> Iterator[str]:
    t = state.words().on(standard.nature)
    yield _line("guidance-asked", plain(requirement.evidence[t.language]))
    yield _line("guidance-gap", plain(requirement.gap[t.language]))
    if requirement.integration:
        yield _line("in-complaints", plain(requirement.integration[t.language]))
    if requirement.documented_information:
        yield _line("documented-information", t(f"documented-{requirement.documented_information}"))
    yield _line("guidance-absent", t(f"severity-{requirement.if_absent}"))
    origin = standard.origin(requirement.id)
    if origin and origin.change:
        yield _line("joint-edition-change", plain(origin.change[t.language]))
        if origin.confidence is not Certainty.HIGH:
            why = f"{t(f'certainty-{origin.confidence}')}: {t(f'certainty-{origin.confidence}.means')}"
            yield f":orange[:material/help: {why}]"
    if requirement.log_tests:
        yield _line("guidance-tests", t.listing(requirement.log_tests))
    if requirement.proves:
        titles = (f"{n} {plain(standard.clauses[n].title[t.language])}" for n in requirement.proves)
        yield _line("guidance-proves", t.listing(titles))


def _line(heading: str, text: str) -> str:
    return f":small[:gray[{state.words()(heading)}]]  \n{text}"
