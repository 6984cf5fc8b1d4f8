"""The fields of the audit's parameters: each draws its widget, seeded from the store, and saves itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any

import streamlit as st

from assessment.audit import AuditSetup, Integration, Share
from ui import errors, saving, state
from ui.audit_form import AuditForm, label
from ui.setup_fields import DATE_FORMATS, in_words

QUARTER = timedelta(minutes=15)


class Fields:
    """The fields below one heading, with its "saved 14:02"."""

    def __init__(self, form: AuditForm, audit: AuditSetup, name: str):
        self.form, self.audit, self.name = form, audit, name
        self.t = state.words()
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.header(self.t(f"audit-section-{name}"), anchor=False, width="content")
            saving.show_saved(f"{form.place}:{name}")

    def choice(self, field: str, options: Sequence[StrEnum]) -> None:
        """One of a few."""
        st.selectbox(
            label(field),
            options,
            format_func=lambda option: self.t(f"audit-{field}-{option}"),
            key=self._seed(field),
            on_change=self.form.save,
            args=(field, self.name, same),
        )

    def number(self, field: str, least: int, most: int, *, step: int = 1, optional: bool = False) -> None:
        """A whole number, or none where that is allowed."""
        st.number_input(
            label(field),
            min_value=least,
            max_value=most,
            value=None,
            step=step,
            key=self._seed(field),
            help=self._help(field),
            on_change=self.form.save,
            args=(field, self.name, same if optional else self._or_kept(field)),
        )

    def day(self, field: str) -> None:
        """A date, or none."""
        st.date_input(
            label(field),
            value=None,
            key=self._seed(field),
            format=DATE_FORMATS[self.t.language],
            help=self._help(field),
            on_change=self.form.save,
            args=(field, self.name, same),
        )

    def hour(self, field: str) -> None:
        """A time of day."""
        st.time_input(
            label(field),
            key=self._seed(field),
            step=QUARTER,
            on_change=self.form.save,
            args=(field, self.name, self._or_kept(field)),
        )

    def integration(self) -> None:
        """The seven questions."""
        for question in Integration:
            st.segmented_control(
                self.t(f"audit-integration-{question}"),
                list(Share),
                format_func=lambda share: self.t(f"audit-share-{share}"),
                key=self.form.seed(question, self.audit.integration.get(question)),
                on_change=self.form.save_answer,
                args=(question, self.name),
            )

    def _seed(self, field: str) -> str:
        return self.form.seed(field, getattr(self.audit, field))

    def _or_kept(self, field: str) -> Any:
        """An emptied field keeps its value."""
        return lambda value: getattr(self.audit, field) if value is None else value

    def _help(self, field: str) -> str | None:
        name = f"audit-{field.replace('_', '-')}.help"
        return self.t(name) if self.t.has(name) else None


def same(value: Any) -> Any:
    """The value as the widget has it."""
    return value


def show_troubles(form: AuditForm, audit: AuditSetup) -> None:
    """Why the last change was not saved, and a field that two windows changed."""
    if form.refusal:
        errors.show(form.refusal)
    conflict, t = form.conflict, state.words()
    if conflict is None:
        return
    with st.container(border=True):
        title = t("audit-conflict", field=label(conflict.field))
        st.warning(t("setup-conflict-body"), title=title, icon=":material/call_split:")
        versions = {"stored": getattr(audit, conflict.field), "yours": conflict.mine}
        for column, (name, value) in zip(st.columns(2), versions.items(), strict=True):
            column.caption(t(f"setup-conflict-{name}"))
            column.text(_in_words(value))
        left, right = st.columns(2)
        left.button(t("setup-conflict-keep-stored"), key="audit-keep-stored", on_click=form.keep_stored)
        right.button(
            t("setup-conflict-keep-yours"), key="audit-keep-yours", on_click=form.keep_mine, args=("plan",)
        )


def _in_words(value: Any) -> str:
    """Tables by their number of rows, everything else as the set-up says it."""
    t = state.words()
    if isinstance(value, tuple | dict):
        return t("audit-rows", count=len(value))
    if isinstance(value, StrEnum):
        return t(f"audit-kind-{value}")
    return f"{value:%H:%M}" if hasattr(value, "hour") else in_words(value, t)
