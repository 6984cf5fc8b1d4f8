"""Of the step Columns: the mapping kept under a name, used again, taken away and brought back as YAML."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from complaints.columns import missing
from complaints.mapping import Mapping, mapping_text, parse_mapping
from errors import HazirError
from ui import downloads, saving, state
from ui.log_draft import Read
from ui.log_mapping_form import MappingForm

YAML = "application/yaml"
MEGABYTES = 1


def choose(form: MappingForm, read: Read) -> None:
    """The templates that are kept, those that fit this log first."""
    t, kept = state.words(), state.store().templates()
    if kept:
        fitting = {name for name, text in kept.items() if _fits(name, text, read)}
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.selectbox(
                t("log-template"),
                sorted(kept, key=lambda name: (name not in fitting, name)),
                format_func=lambda name: f"{name} · {t('log-template-fits')}" if name in fitting else name,
                index=None,
                placeholder=t("log-template-choose"),
                key=form.key("template"),
            )
            chosen = state.recall(form.key("template"))
            st.button(
                t("log-template-use"), key="log-template-use", disabled=not chosen,
                on_click=_use, args=(form, chosen),
            )  # fmt: skip
            st.button(
                t("log-template-remove"), key="log-template-remove", disabled=not chosen, type="tertiary",
                icon=":material/delete:", on_click=_remove, args=(form, chosen),
            )  # fmt: skip
    saving.show_outcome(_done(form), _refused(form))


def keep(form: MappingForm) -> None:
    """A name for the mapping as it is now, and the mapping as a file."""
    t, mapping = state.words(), form.value
    with st.expander(t("log-template-keep"), key=f"{form.place}:templates", icon=":material/bookmark:"):
        st.caption(t("log-template-keep.help"))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input(t("log-template-name"), key=form.seed("template-name", mapping.name), max_chars=120)
            st.button(
                t("log-template-save"), key="log-template-save", icon=":material/bookmark_add:",
                on_click=_save, args=(form,),
            )  # fmt: skip
            downloads.link(
                t("log-template-download"),
                lambda: mapping_text(mapping).encode(),
                name=f"{mapping.name or t('log-template-file-name')}.yaml",
                media_type=YAML,
                key=f"{form.place}:yaml",
            )
        key = f"{form.place}-upload:{state.recall(f'{form.place}-round', 0)}"
        st.file_uploader(
            t("log-template-upload"), key=key, max_upload_size=MEGABYTES, on_change=_bring, args=(form, key)
        )


def _fits(name: str, text: str, read: Read) -> bool:
    """Whether the log has every column that a template names."""
    try:
        return not missing(read.raw.headings, parse_mapping(name, text))
    except HazirError:
        return False


def _use(form: MappingForm, name: str) -> None:
    """Callback: the template in place of the guess."""
    _try(form, "log-template-used", lambda: parse_mapping(name, state.store().templates().get(name, "")))


def _bring(form: MappingForm, key: str) -> None:
    """Callback: a template from a file."""
    file = state.recall(key)
    if file is None:
        return
    state.keep(f"{form.place}-round", state.recall(f"{form.place}-round", 0) + 1)
    text = file.getvalue().decode("utf-8-sig", errors="replace")
    _try(form, "log-template-used", lambda: parse_mapping(file.name, text))


def _save(form: MappingForm) -> None:
    """Callback: keep the mapping under its name."""
    name = (form.typed("template-name") or "").strip()
    form.change(name=name)
    if not form.refusal:
        _try(form, "log-template-saved", lambda: _stored(form.value))


def _stored(mapping: Mapping) -> None:
    state.store().save_template(mapping.name, mapping_text(mapping), now=state.now())


def _remove(form: MappingForm, name: str) -> None:
    """Callback: forget a template."""
    state.forget(form.key("template"))
    _try(form, "log-template-removed", lambda: state.store().remove_template(name))


def _try(form: MappingForm, done: str, work: Callable[[], Mapping | None]) -> None:
    """Do it, use the mapping that comes of it, and say on the next run how it went."""
    try:
        mapping = work()
    except HazirError as refused:
        state.keep(_refused(form), refused)
        return
    if mapping is not None:
        form.replace(mapping)
    state.keep(_done(form), done)


def _done(form: MappingForm) -> str:
    return f"{form.place}-done"


def _refused(form: MappingForm) -> str:
    return f"{form.place}-refused"
