"""Of the step Columns, for logs with one row an event: the event's own columns, and which step it marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from complaints.fields import fields
from complaints.mapping import MARKED
from ui import state
from ui.log_draft import Read
from ui.log_mapping_form import MappingForm
from ui.text import plain, shortened

if TYPE_CHECKING:
    from complaints.preview import Preview


def show(form: MappingForm, read: Read, preview: Preview | None) -> None:
    """Time, name and doer of an event; a step for each activity."""
    t, mapping = state.words(), form.value
    used = {"at": mapping.at and mapping.at.column, "activity": mapping.activity, "who": mapping.who}
    with st.container(border=True):
        st.subheader(t("log-events"), anchor=False)
        st.caption(t("log-events.help"))
        with st.grid(3, min_column_width=200):
            for name, heading in used.items():
                options = [*([""] if name == "who" else []), *read.raw.headings]
                st.selectbox(
                    t(f"log-events-{name}"),
                    options,
                    format_func=lambda heading: heading or t("log-columns-none"),
                    index=None,
                    key=form.seed(name, heading or ("" if name == "who" else None)),
                    placeholder=t("log-events-choose"),
                    on_change=form.choose_event,
                )
        if form.value.shape == "cases":
            st.info(t("log-events-missing"), icon=":material/info:")
        if preview and preview.activities:
            _activities(form, preview)


def _activities(form: MappingForm, preview: Preview) -> None:
    t = state.words()

    def words(step: str) -> str:
        return fields()[step].label(t.language) if step else t("log-events-no-step")

    with st.grid(3, min_column_width=200):
        for activity, count, step in preview.activities:
            st.selectbox(
                t("log-events-marks", activity=plain(shortened(activity, 60)), count=count),
                ["", *MARKED],
                format_func=words,
                key=form.seed(f"activity-{activity}", step or ""),
                on_change=form.mark,
                args=(activity,),
            )
