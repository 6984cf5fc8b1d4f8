"""The dialog that starts an assessment."""

from __future__ import annotations

import streamlit as st

from assessment.model import Setup, Size
from checklists import Depth, load_standard, standard_ids
from ui import errors, integration, layout, state
from ui.setup_form import label


def ask() -> None:
    """Organisation, name, depth, size and integration; all but the standard can be changed later."""
    t = state.words()

    @st.dialog(t("assessment-new"), icon=":material/add:")
    def dialog() -> None:
        st.caption(t("assessment-new-intro"))
        organisation = st.text_input(t("setup-organisation"), key="new-organisation", max_chars=300)
        name = st.text_input(t("setup-name"), key="new-name", max_chars=300, help=t("setup-name.help"))
        standard_id = _standard_choice()
        depth = layout.depth_choice(load_standard(standard_id), key="new-depth")
        size = _size_choice()
        edition = _edition_choice()
        if st.button(t("assessment-create"), key="new-create", type="primary"):
            with errors.shown():
                _create(organisation, name, standard_id, depth, size, edition)

    dialog()


def _standard_choice() -> str:
    ids = standard_ids()
    if len(ids) == 1:
        return ids[0]
    t = state.words()
    return st.selectbox(
        t("setup-standard"), ids, format_func=lambda i: load_standard(i).designation, key="new-standard"
    )


def _size_choice() -> Size:
    t, sizes = state.words(), list(Size)
    medium = sizes.index(Size.MEDIUM)
    return st.selectbox(
        t("setup-size"), sizes, medium, format_func=lambda size: t(f"size-{size}"), key="new-size"
    )


def _edition_choice() -> str:
    """The edition of ISO 9001 to assess together with it; "" for none."""
    t = state.words()
    return st.selectbox(
        t("setup-integrated"),
        integration.choices(),
        format_func=integration.words,
        key="new-integrated",
        help=t("setup-integrated.help"),
    )


def _create(organisation: str, name: str, standard_id: str, depth: Depth, size: Size, edition: str) -> None:
    with errors.validated(label):
        setup = Setup(
            organisation=organisation,
            name=name,
            standard=standard_id,
            depth=depth,
            size=size,
            report_language=state.language(),
            integrated=integration.integrate(edition) if edition else None,
        )
    standard = load_standard(standard_id)
    made = state.store().create(setup, standard.content_hash, now=state.now(), actor=state.actor())
    state.open_assessment(made.id)
    st.switch_page(layout.page("setup"))
