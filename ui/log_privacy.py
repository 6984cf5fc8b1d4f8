"""Of the step Columns: what happens to names, contact data and free text, and what the user lets through."""

from __future__ import annotations

import streamlit as st

from complaints.fields import Kind, LogField, Privacy, fields
from ui import state
from ui.log_mapping_form import MappingForm
from ui.text import plain


def show(form: MappingForm) -> None:
    """Every field of the log with personal data in it."""
    t = state.words()
    private = [fields()[name] for name in form.value.columns if fields()[name].privacy is not Privacy.NONE]
    if not private:
        return
    with st.container(border=True):
        st.subheader(t("log-privacy"), anchor=False)
        st.caption(t("log-privacy.help"))
        with st.grid(3, min_column_width=230):
            for field in private:
                _field(form, field)
        if form.value.keep:
            kept = t.listing(fields()[name].label(t.language) for name in form.value.keep)
            st.warning(plain(t("log-privacy-kept", fields=kept)), icon=":material/visibility:")


def treatment(field: LogField) -> str:
    """What reading does with a field that is not kept: scan, pseudonym or drop."""
    return "scan" if field.kind is Kind.FREE_TEXT else str(field.privacy)


def _field(form: MappingForm, field: LogField) -> None:
    t, treated = state.words(), treatment(field)
    with st.container(gap="xsmall"):
        st.toggle(
            t("log-privacy-keep", field=plain(field.label(t.language))),
            key=form.seed(f"keep-{field.name}", field.name in form.value.keep),
            help=t(f"log-privacy-keep-{treated}"),
            on_change=form.keep,
            args=(field.name,),
        )
        st.caption(t("log-privacy-as-is" if field.name in form.value.keep else f"log-privacy-{treated}"))
