"""On a card: that its answer was carried over and has to be looked at, and the button that says it holds."""

from __future__ import annotations

import streamlit as st

from assessment.model import Answer
from checklists import Standard
from checklists.words import number_of
from reports.edition_words import source_words, was_words
from ui import state
from ui.answer_form import AnswerForm
from ui.text import plain


def show(standard: Standard, form: AnswerForm, answer: Answer) -> None:
    """What is different, where that is known, and the confirmation; nothing where nothing is to check."""
    if not answer.to_check:
        return
    t = state.words()
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown("  \n".join(_lines(standard, form.requirement)), width="stretch")
        st.button(
            t("transition-check-holds"),
            key=form.key("still-holds"),
            icon=":material/check:",
            on_click=form.store,
            args=({"to_check": False},),
        )


def _lines(standard: Standard, requirement: str) -> list[str]:
    """An answer from a sheet on old clause numbers has no origin to tell."""
    t, origin, edition = state.words(), standard.origin(requirement), standard.edition
    if origin is None or edition is None:
        return [f":orange[:material/rule:] **{t('transition-check-former')}**"]
    title = f":orange[:material/rule:] **{t('transition-check-title')}**"
    was = was_words(number_of(requirement), origin, t)
    told = plain(origin.change[t.language]) if origin.change else ""
    return [
        " ".join(filter(None, (title, was and f":small[:gray[{was}]]"))),
        *filter(None, [told]),
        f":small[:gray[{plain(source_words(edition, origin, t))}]]",
    ]
