"""The part of the set-up that says which edition of ISO 9001 is assessed together with ISO 10002."""

from __future__ import annotations

import streamlit as st

from assessment.model import Setup
from checklists import Standard, known_ids, load_standard
from checklists.later import later_edition
from ui import integration, setup_fields, state
from ui.setup_fields import Section
from ui.setup_form import IntegratedForm, label
from ui.text import plain


def show(current: state.Current, setup: Setup) -> None:
    """The edition, or none; below it how deep and by which weights it is assessed."""
    form, t = IntegratedForm(current.assessment.id), state.words()
    kept = setup.integrated
    section = Section(form, kept or setup, "integration")
    st.caption(t("integration-intro"))
    _edition(current, form, kept.standard if kept else "", section.name)
    if kept and kept.standard in known_ids():
        _details(section, load_standard(kept.standard))


def _edition(current: state.Current, form: IntegratedForm, chosen: str, section: str) -> None:
    """An edition that has answers is not swapped for another one here: the answers would stay behind."""
    told = integration.answered(current.assessment)
    is_fixed = chosen in told or chosen not in integration.choices()
    st.selectbox(
        label("integrated"),
        ["", chosen] if is_fixed else integration.choices(),
        format_func=integration.words,
        key=form.seed("standard", chosen),
        on_change=form.save_edition,
        args=(section,),
    )
    for edition, count in told.items():
        _told(edition, count, chosen)


def _told(edition: str, count: int, chosen: str) -> None:
    """What becomes of the answers that are stored to an edition."""
    t, name = state.words(), load_standard(edition).designation
    if edition == chosen:
        way = t("integration-way", section=t("transition")) if later_edition(edition) else ""
        st.caption(f"{t('integration-fixed', edition=name, count=count)} {way}")
    else:
        st.info(t("integration-kept", edition=name, count=count), icon=":material/inventory_2:")


def _details(section: Section, standard: Standard) -> None:
    t = state.words()
    st.markdown(f"**{standard.designation}** – {standard.title[t.language]}")
    st.caption(t("setup-standard-verified", date=t.date(standard.verified_on)))
    st.caption(plain(standard.caution[t.language]))
    section.depth(standard)
    left, _ = st.columns(2)
    with left:
        section.months("records_months", setup_fields.default_months(standard.gates))
    st.subheader(t("setup-section-weights"), anchor=False)
    section.weights(standard)
