"""Who is assessed against what, how deep, by which weights. Every field saves itself."""

import streamlit as st

from assessment.model import Size
from checklists.model import LANGUAGES
from i18n import LANGUAGE_NAMES
from ui import layout, setup_fields, setup_integration, snapshots, state, transition_offer
from ui.setup_fields import Section
from ui.setup_form import SetupForm

t = state.words()
current = layout.require_current()
standard = current.standard
form = SetupForm(current.assessment.id)
setup = form.read()

st.caption(t("setup-intro"))
setup_fields.show_refusal(form)
setup_fields.show_conflict(form, setup)

with st.container(border=True):
    section = Section(form, setup, "organisation")
    left, right = st.columns(2)
    with left:
        section.line("organisation")
        section.line("sector")
        section.choice("size", list(Size), setup_fields.size_words)
    with right:
        section.line("name")
        section.lines("sites")
    section.text("scope")

with st.container(border=True):
    section = Section(form, setup, "method")
    st.markdown(f"**{standard.designation}** – {standard.title[t.language]}")
    st.caption(t("setup-standard-verified", date=t.date(standard.verified_on)))
    section.depth(standard)

with st.container(border=True):
    setup_integration.show(current, setup)

transition_offer.show(current)

with st.container(border=True):
    section = Section(form, setup, "audit")
    left, right = st.columns(2)
    with left:
        section.day("audit_date")
        section.line("assessor")
        section.choice("report_language", LANGUAGES, LANGUAGE_NAMES.__getitem__)
    with right:
        section.line("certification_body")
        section.line("scheme")
        section.months("records_months", setup_fields.default_months(standard.gates))
    section.accreditation(setup.accreditation)

with st.container(border=True):
    Section(form, setup, "weights").weights(standard)

with st.container(border=True):
    snapshots.show(current)
