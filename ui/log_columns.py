"""The step Columns: which column is which field, how sure the guess is, how each value was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import streamlit as st

from complaints.fields import LogField, fields
from ui import errors, log_events, log_previewing, log_privacy, log_templates, log_unread, state
from ui.log_draft import TARGETS, Draft, Read
from ui.log_mapping_form import MappingForm
from ui.log_previewing import value_words
from ui.text import plain, shortened

if TYPE_CHECKING:
    from complaints.preview import FieldPreview, Preview

SURE, LIKELY = 0.85, 0.6
"""From which confidence a guess is called sure or likely."""

SAMPLES = 2


def show(draft: Draft) -> None:
    """Templates, the whole log's conventions, a row for each field, privacy, the way on."""
    t, read = state.words(), draft.read
    if read is None or draft.mapping is None:
        st.info(t("log-run-first-file"), icon=":material/info:")
        return
    form = MappingForm(draft)
    preview = log_previewing.current(draft, read)
    st.caption(t("log-columns-intro"))
    log_templates.choose(form, read)
    if form.refusal:
        errors.show(form.refusal)
    if missing := form.missing(read.raw.headings):
        st.warning(t("log-columns-missing", columns=plain(t.listing(missing))), icon=":material/link_off:")
    _conventions(form)
    if form.value.shape == "events":
        log_events.show(form, read, preview)
    _found(form, read, preview)
    _others(form, read)
    log_privacy.show(form, preview)
    log_templates.keep(form)
    st.button(
        t("log-page-to-targets"),
        key="log-to-targets",
        type="primary",
        icon=":material/arrow_forward:",
        icon_position="right",
        on_click=draft.go,
        args=(TARGETS,),
    )


def _conventions(form: MappingForm) -> None:
    """What holds for the whole log: one row a case or an event, how dates and numbers are written."""
    t, mapping = state.words(), form.value
    choices = {"shape": ("cases", "events"), "day_first": (True, False), "decimal": (",", ".")}
    with st.container(horizontal=True, gap="large"):
        for name, options in choices.items():
            st.segmented_control(
                t(f"log-columns-{name.replace('_', '-')}"),
                options,
                format_func=lambda option, name=name: _convention(name, option),
                key=form.seed(name, getattr(mapping, name)),
                help=t(f"log-columns-{name.replace('_', '-')}.help"),
                required=True,
                on_change=form.choose,
                args=(name,),
            )


def _convention(name: str, option: object) -> str:
    t = state.words()
    if name == "shape":
        return t(f"log-columns-shape-{option}")
    if name == "day_first":
        return t("log-columns-day-first-yes" if option else "log-columns-day-first-no")
    return {",": "1.234,5", ".": "1,234.5"}[str(option)]


def _found(form: MappingForm, read: Read, preview: Preview | None) -> None:
    t = state.words()
    st.subheader(t("log-columns-found", count=len(form.value.columns)), anchor=False)
    seen = {each.field: each for each in preview.fields} if preview else {}
    for field in fields().values():
        if field.name in form.value.columns:
            with st.container(border=True, gap="small", key=f"log-field-{field.name}"):
                _field(form, read, field, seen.get(field.name))


def _field(form: MappingForm, read: Read, field: LogField, seen: FieldPreview | None) -> None:
    column, certainty, values = st.columns([4, 4, 6], gap="medium")
    with column:
        _choice(form, read, field)
    with certainty:
        _certainty(form, read, field)
    with values:
        if seen:
            _values(field, seen)
    if seen and seen.unread:
        log_unread.show(form, field, seen)


def _choice(form: MappingForm, read: Read, field: LogField) -> None:
    """The field's name and its column."""
    t, used = state.words(), form.value.columns.get(field.name)
    headings: list[str] = list(read.raw.headings)
    if used and used.column not in headings:
        headings.append(used.column)
    st.selectbox(
        plain(field.label(t.language)),
        [None, *headings],
        format_func=lambda heading: t("log-columns-none") if heading is None else heading,
        key=form.seed(f"column-{field.name}", used.column if used else None),
        help=plain(field.about[t.language]),
        on_change=form.choose_column,
        args=(field.name,),
    )


def _certainty(form: MappingForm, read: Read, field: LogField) -> None:
    """How sure the guess is and why, or that the column was chosen by hand."""
    t, guessed = state.words(), read.guess.why.get(field.name)
    was = read.guess.mapping.columns.get(field.name)
    if guessed is None or was is None or was.column != form.value.columns[field.name].column:
        st.badge(t("log-columns-by-hand"), icon=":material/person_edit:", color="blue")
        return
    word, colour = _in_words(guessed.confidence)
    share = t.percent(round(guessed.confidence * 100))
    st.badge(t(f"log-columns-{word}", share=share), color=colour)
    st.caption(plain(" ".join(t.say(reason) for reason in guessed.reasons)))


def _in_words(confidence: float) -> tuple[str, str]:
    if confidence >= SURE:
        return "sure", "green"
    return ("likely", "blue") if confidence >= LIKELY else ("unsure", "orange")


def _values(field: LogField, seen: FieldPreview) -> None:
    """Some cells with what was read from them, and how many were read."""
    t = state.words()
    lines = [
        f"{plain(shortened(text, 40))} → **{plain(shortened(value_words(field, parsed), 40))}**"
        for text, parsed in seen.samples[:SAMPLES]
    ]
    st.markdown("  \n".join(lines) or "–")
    counts = [t("log-columns-filled", count=seen.filled), t("log-columns-blank", count=seen.empty)]
    st.caption(" · ".join(counts))
    if seen.mixed:
        st.caption(f":material/schedule: {t('log-columns-mixed')}")


def _others(form: MappingForm, read: Read) -> None:
    """Fields that the log does not have, and columns that nothing uses."""
    t = state.words()
    rest = [field for field in fields().values() if field.name not in form.value.columns]
    with st.expander(
        t("log-columns-others", count=len(rest)), key=f"{form.place}:others", on_change="rerun"
    ) as box:
        if box.open:
            st.caption(t("log-columns-others.help"))
            with st.grid(3, min_column_width=220):
                for field in rest:
                    _choice(form, read, field)
    unused = [heading for heading in read.raw.headings if heading not in form.value.used]
    if unused:
        st.caption(t("log-columns-unused", count=len(unused), columns=_listed(unused)))


def _listed(headings: Iterable[str]) -> str:
    return plain(" · ".join(shortened(heading, 40) for heading in headings))
