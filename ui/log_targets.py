"""The step Targets: what the tests hold the log against. Everything may stay empty."""

from __future__ import annotations

import streamlit as st

from complaints.fields import STEPS, fields
from complaints.targets import Procedure
from ui import downloads, errors, log_calendar, log_lists, log_times, saving, state, tables
from ui.log_draft import RESULTS, Draft
from ui.log_targets_form import TargetsForm, hint, label, section, show_refusal

YAML = "application/yaml"
MEGABYTES = 2


def show(draft: Draft) -> None:
    """Every section, then the way on."""
    t, form = state.words(), TargetsForm(draft)
    st.html(tables.STYLE)
    st.caption(t("log-set-intro"))
    show_refusal(form)
    own, rule = form.value.own, form.value.rule
    with section(form, "times", t("log-set-count", count=len(own)) if own else "", opened=True) as box:
        if box.open:
            log_times.own(form)
    with section(form, "rule", log_times.rule_title(rule), opened=True) as box:
        if box.open:
            log_times.rule(form)
    with section(form, "calendar", log_calendar.in_words(form.value.calendar)) as box:
        if box.open:
            log_calendar.show(form)
    with section(form, "procedure", t("log-set-own-procedure") if form.value.procedure else "") as box:
        if box.open:
            _procedure(form)
    log_lists.show(form)
    with section(form, "file") as box:
        if box.open:
            _as_file(form)
    _onward(draft)


def _procedure(form: TargetsForm) -> None:
    """The organisation's own order of steps."""
    t, own = state.words(), form.value.procedure
    st.caption(t("log-set-procedure.help"))
    st.toggle(
        t("log-set-procedure"),
        key=form.seed("procedure", own is not None),
        on_change=form.save,
        args=("procedure", lambda on: Procedure(steps=STEPS[:-1]) if on else None),
    )
    if own is None:
        return
    titles = {name: fields()[name].label(t.language) for name in STEPS}
    for part in ("steps", "required"):
        options = STEPS if part == "steps" else own.steps
        st.multiselect(
            label(f"procedure-{part}"),
            options,
            format_func=titles.__getitem__,
            key=form.seed(f"procedure-{part}", [name for name in getattr(own, part) if name in options]),
            help=hint(f"procedure-{part}"),
            placeholder=t("log-set-choose-steps"),
            on_change=_save_procedure,
            args=(form, part),
        )
    st.text_input(
        label("source"),
        key=form.seed("procedure-source", own.source),
        help=hint("source"),
        on_change=_save_procedure,
        args=(form, "source"),
    )


def _save_procedure(form: TargetsForm, part: str) -> None:
    own, typed = form.value.procedure, form.typed(f"procedure-{part}")
    if own is None:
        return
    with form.kept(), errors.validated(label):
        changed = own.but(**{part: typed if part == "source" else tuple(typed)})
        steps = tuple(name for name in changed.required if name in changed.steps)
        form.store({"procedure": changed.but(required=steps)})


def _as_file(form: TargetsForm) -> None:
    """The targets as YAML, taken away and brought back."""
    from complaints.targets_file import targets_text

    t, targets = state.words(), form.value
    st.caption(t("log-set-file.help"))
    with st.container(horizontal=True):
        downloads.link(
            t("log-set-download"),
            lambda: targets_text(targets).encode(),
            name=f"{t('log-set-file-name')}.yaml",
            media_type=YAML,
            key=f"{form.place}:yaml",
        )
    key = f"{form.place}-upload:{state.recall(f'{form.place}-round', 0)}"
    st.file_uploader(
        t("log-set-upload"), key=key, max_upload_size=MEGABYTES, on_change=_bring, args=(form, key)
    )
    saving.show_outcome(f"{form.place}-brought", f"{form.place}-refused")


def _bring(form: TargetsForm, key: str) -> None:
    """Callback: the targets of a YAML file in place of those that are set."""
    from complaints.targets_file import parse_targets

    file = state.recall(key)
    if file is None:
        return
    state.keep(f"{form.place}-round", state.recall(f"{form.place}-round", 0) + 1)
    try:
        form.replace(parse_targets(file.name, file.getvalue().decode("utf-8-sig", errors="replace")))
    except errors.HazirError as refused:
        state.keep(f"{form.place}-refused", refused)
        return
    state.keep(f"{form.place}-brought", "log-set-brought")


def _onward(draft: Draft) -> None:
    t = state.words()
    with st.container(horizontal=True):
        st.button(
            t("log-page-to-results"),
            key="log-to-results",
            type="primary",
            icon=":material/arrow_forward:",
            icon_position="right",
            on_click=draft.go,
            args=(RESULTS,),
        )
