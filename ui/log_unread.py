"""Of the step Columns: values that could not be read, and the ways to have them read."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import streamlit as st

from complaints.fields import Kind, LogField
from complaints.moments import usual
from i18n import Translator
from i18n.fold import fold
from ui import state
from ui.log_mapping_form import MappingForm, codes_of
from ui.log_previewing import code_words
from ui.text import plain, shortened

if TYPE_CHECKING:
    from complaints.preview import FieldPreview

EXAMPLE = datetime(2026, 12, 31, 14, 30, 45)  # noqa: DTZ001  (shown as an example of how dates are written)
ASKED = 12
"""Values of a choice that are asked about; the most frequent ones."""


def show(form: MappingForm, field: LogField, seen: FieldPreview) -> None:
    """The values with their counts, and what can be done about them."""
    t = state.words()
    title = f":orange[:material/warning: {t('log-columns-unread', count=seen.unread)}]"
    key = f"{form.place}:unread-{field.name}"
    with st.expander(title, key=key, on_change="rerun") as box:
        if not box.open:
            return
        if field.kind in (Kind.CHOICE, Kind.YES_NO):
            _meanings(form, field, seen)
        elif field.kind is Kind.MOMENT:
            formats(form, field.name)
        else:
            st.caption(t("log-unread-hint-number"))
        _table(seen)


def formats(form: MappingForm, name: str) -> None:
    """How the dates of a field are written."""
    t, mapping = state.words(), form.value
    used = mapping.columns[name].formats
    options = list(dict.fromkeys([*used, *usual(mapping.day_first)]))
    st.caption(t("log-unread-hint-moment"))
    st.multiselect(
        t("log-unread-formats"),
        options,
        format_func=lambda name: _format_words(name, t),
        key=form.seed(f"formats-{name}", list(used)),
        help=t("log-unread-formats.help"),
        placeholder=t("log-unread-formats-all"),
        on_change=form.choose_formats,
        args=(name,),
    )


def _format_words(name: str, t: Translator) -> str:
    """A format by an example: "31.12.2026 14:30"."""
    return EXAMPLE.strftime(name) if "%" in name else t(f"log-format-{name}")


def _meanings(form: MappingForm, field: LogField, seen: FieldPreview) -> None:
    """A code for each value."""
    t, values = state.words(), form.value.columns[field.name].values
    st.caption(t("log-unread-hint-choice"))

    def words(code: str) -> str:
        return code_words(code, t) if code else t("log-unread-nothing")

    with st.grid(3, min_column_width=200):
        for text, count, _ in seen.unread_values[:ASKED]:
            said = fold(text)
            st.selectbox(
                f"{t('log-unread-means', value=plain(shortened(text, 40)))} ({t.number(count)})",
                ["", *codes_of(field.name)],
                format_func=words,
                key=form.seed(f"value-{field.name}-{said}", values.get(said, "")),
                on_change=form.mean,
                args=(field.name, said),
            )


def _table(seen: FieldPreview) -> None:
    t, config = state.words(), st.column_config
    rows = [
        {"value": shortened(text, 200), "count": count, "row": row} for text, count, row in seen.unread_values
    ]
    st.dataframe(
        rows,
        column_config={
            "value": config.TextColumn(t("log-unread-value"), width="medium"),
            "count": config.NumberColumn(t("log-unread-count"), width=90),
            "row": config.NumberColumn(t("log-unread-row"), width=110),
        },
        hide_index=True,
        height="auto" if len(rows) < 8 else 300,
        alt=t("log-columns-unread", count=seen.unread),
    )
    if len(rows) < seen.unread_distinct:
        st.caption(t("log-unread-more", count=len(rows)))
