"""The step Columns: which column is which field, how sure the guess is, how each value was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import streamlit as st

from complaints.columns import missing
from complaints.fields import LogField, fields
from i18n import Translator
from ui import errors, log_events, log_previewing, log_privacy, log_templates, log_unread, state
from ui.log_draft import TARGETS, Draft, Read
from ui.log_mapping_form import MappingForm
from ui.log_previewing import value_words
from ui.text import plain, shortened

if TYPE_CHECKING:
    from complaints.guess import Guessed
    from complaints.preview import FieldPreview, Preview, Value

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
    if absent := missing(read.raw.headings, form.value):
        st.warning(t("log-columns-missing", columns=plain(t.listing(absent))), icon=":material/link_off:")
    _conventions(form)
    if form.shape == "events":
        log_events.show(form, read, preview)
    _found(form, read, preview)
    _others(form, read)
    log_privacy.show(form)
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
    with st.container(horizontal=True, gap="medium"):
        for name, options in choices.items():
            st.segmented_control(
                t(f"log-columns-{name.replace('_', '-')}"),
                options,
                format_func=lambda option, name=name: _convention(name, option, t),
                key=form.seed(name, getattr(mapping, name)),
                help=t(f"log-columns-{name.replace('_', '-')}.help"),
                required=True,
                on_change=form.choose_shape if name == "shape" else form.choose,
                args=() if name == "shape" else (name,),
            )


def _convention(name: str, option: object, t: Translator) -> str:
    if name == "shape":
        return t(f"log-columns-shape-{option}")
    if name == "day_first":
        return t("log-columns-day-first-yes" if option else "log-columns-day-first-no")
    return {",": "1.234,5", ".": "1,234.5"}[str(option)]


def _found(form: MappingForm, read: Read, preview: Preview | None) -> None:
    t = state.words()
    st.subheader(t("log-columns-found", count=len(form.value.columns)), anchor=False)
    seen = {each.field: each for each in preview.fields} if preview else {}
    doubtful = [
        field.label(t.language)
        for field in fields().values()
        if field.name in form.value.columns and _is_doubtful(form, read, field, seen.get(field.name))
    ]
    if doubtful:
        words = t("log-columns-doubtful", count=len(doubtful), fields=t.listing(doubtful))
        st.warning(plain(words), icon=":material/visibility:")
    with st.container(gap="small"):
        for field in fields().values():
            if field.name in form.value.columns:
                with st.container(border=True, gap="small", key=f"log-field-{field.name}"):
                    _field(form, read, field, seen.get(field.name))


def _is_doubtful(form: MappingForm, read: Read, field: LogField, seen: FieldPreview | None) -> bool:
    """Whether somebody should look at it: an unsure guess, or values that could not be read."""
    guessed = _guessed(form, read, field)
    return bool((seen and seen.unread) or (guessed and guessed.confidence < LIKELY))


def _field(form: MappingForm, read: Read, field: LogField, seen: FieldPreview | None) -> None:
    column, values, certainty = st.columns([4, 5, 4], gap="small")
    with column:
        _choice(form, read, field)
    with values:
        if seen:
            _values(form, field, seen)
    with certainty:
        _certainty(form, read, field)
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
        ["", *headings],
        format_func=lambda heading: heading or t("log-columns-none"),
        key=form.seed(f"column-{field.name}", used.column if used else ""),
        help=plain(field.about[t.language]),
        on_change=form.choose_column,
        args=(field.name,),
    )


def _guessed(form: MappingForm, read: Read, field: LogField) -> Guessed | None:
    """Why this column was guessed; None where another one was chosen by hand or by a template."""
    was = read.guess.mapping.columns.get(field.name)
    is_guess = was is not None and was.column == form.value.columns[field.name].column
    return read.guess.why.get(field.name) if is_guess else None


def _certainty(form: MappingForm, read: Read, field: LogField) -> None:
    """How sure the guess is and why, or that the column was chosen."""
    t, guessed = state.words(), _guessed(form, read, field)
    if guessed is None:
        st.markdown(f":blue-badge[{t('log-columns-by-hand')}]")
        return
    word, colour = _in_words(guessed.confidence)
    badge = t(f"log-columns-{word}", share=t.percent(round(guessed.confidence * 100)))
    reasons = plain(" ".join(t.say(reason) for reason in guessed.reasons))
    st.markdown(f":{colour}-badge[{plain(badge)}]  \n:small[:gray[{reasons}]]")


def _in_words(confidence: float) -> tuple[str, str]:
    if confidence >= SURE:
        return "sure", "green"
    return ("likely", "blue") if confidence >= LIKELY else ("unsure", "orange")


def _values(form: MappingForm, field: LogField, seen: FieldPreview) -> None:
    """Some cells with what becomes of them, and how many were read."""
    t = state.words()
    lines = [
        f"{plain(shortened(text, 32))} → **{plain(shortened(_becomes(form, field, value), 32))}**"
        for text, value in tuple(dict.fromkeys(seen.samples))[:SAMPLES]
    ]
    counts = [t("log-columns-filled", count=seen.filled), t("log-columns-blank", count=seen.empty)]
    lines.append(f":small[:gray[{' · '.join(counts)}]]")
    if seen.mixed:
        lines.append(f":small[:orange[:material/schedule: {t('log-columns-mixed')}]]")
    st.markdown("  \n".join(lines))


def _becomes(form: MappingForm, field: LogField, value: Value) -> str:
    """A value as it goes on to the tests: personal data do not."""
    t = state.words()
    if value is None:
        return t("log-columns-sample-unread")
    if form.value.keeps(field):
        return value_words(field, value, t)
    return t(f"log-privacy-{log_privacy.treatment(field)}")


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
