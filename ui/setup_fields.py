"""The fields of the set-up: each draws its widget, seeded from the store, and saves itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

import streamlit as st

from assessment.model import LINE_LIMIT, TEXT_LIMIT, Accreditation, Integrated, Setup, Size
from checklists import Chapter, Depth, Standard
from i18n import Translator
from ui import errors, integration, saving, state
from ui.setup_form import ACCREDITATION, SetupForm, label
from ui.text import plain

DATE_FORMATS = {"en": "DD/MM/YYYY", "tr": "DD.MM.YYYY"}


class Section:
    """A heading with its "saved 14:02", and the fields below it.

    setup: what the form edits; for ISO 9001 the part of the set-up that has the same fields.
    """

    def __init__(self, form: SetupForm, setup: Setup | Integrated, name: str):
        self.form, self.setup, self.name = form, setup, name
        self.t = state.words()
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.header(self.t(f"setup-section-{name}"), anchor=False, width="content")
            saving.show_saved(f"{form.place}:{name}")

    def line(self, field: str) -> None:
        """One line of text."""
        st.text_input(
            label(field),
            key=self.form.seed(field, getattr(self.setup, field)),
            max_chars=LINE_LIMIT,
            help=self._help(field),
            on_change=self.form.save,
            args=(field, self.name, str),
        )

    def text(self, field: str, height: int = 120) -> None:
        """Text of several lines."""
        st.text_area(
            label(field),
            key=self.form.seed(field, getattr(self.setup, field)),
            height=height,
            max_chars=TEXT_LIMIT,
            help=self._help(field),
            on_change=self.form.save,
            args=(field, self.name, str),
        )

    def lines(self, field: str) -> None:
        """A list with one entry a line."""
        st.text_area(
            label(field),
            key=self.form.seed(field, "\n".join(getattr(self.setup, field))),
            height=90,
            help=self._help(field),
            on_change=self.form.save,
            args=(field, self.name, split_lines),
        )

    def choice(self, field: str, options: Sequence[Any], words: Callable[[Any], str]) -> None:
        """One of a few."""
        st.selectbox(
            label(field),
            options,
            format_func=words,
            key=self.form.seed(field, getattr(self.setup, field)),
            help=self._help(field),
            on_change=self.form.save,
            args=(field, self.name, same),
        )

    def day(self, field: str) -> None:
        """A date, or none."""
        st.date_input(
            label(field),
            value=None,
            key=self.form.seed(field, getattr(self.setup, field)),
            format=DATE_FORMATS[self.t.language],
            on_change=self.form.save,
            args=(field, self.name, same),
        )

    def months(self, field: str, default: int) -> None:
        """A number of months from 1 to 24, or none: the default."""
        st.number_input(
            label(field),
            min_value=1,
            max_value=24,
            value=None,
            key=self.form.seed(field, getattr(self.setup, field)),
            placeholder=str(default),
            help=self.t(f"setup-{field.replace('_', '-')}.help", default=default),
            on_change=self.form.save,
            args=(field, self.name, same),
        )

    def depth(self, standard: Standard) -> None:
        """How deep, with what each depth is for."""
        st.radio(
            label("depth"),
            list(standard.depths),
            format_func=lambda depth: _depth_words(standard, depth, self.t),
            captions=[plan.about[self.t.language] for plan in standard.depths.values()],
            key=self.form.seed("depth", self.setup.depth),
            on_change=self.form.save_depth,
            args=(self.name,),
        )

    def accreditation(self, kept: Accreditation | None) -> None:
        """The three lines that the certification body states."""
        stated = kept or Accreditation(body="", number="", scope="")
        values = (stated.body, stated.number, stated.scope)
        st.subheader(self.t("setup-accreditation"), anchor=False, help=self.t("setup-accreditation.help"))
        with st.grid(3, min_column_width=200):
            for name, value in zip(ACCREDITATION, values, strict=True):
                st.text_input(
                    label(name),
                    key=self.form.seed(name, value),
                    max_chars=LINE_LIMIT,
                    on_change=self.form.save_accreditation,
                    args=(self.name,),
                )
        if not (stated.number and stated.scope):
            st.caption(self.t("setup-accreditation-unverified"))

    def weights(self, standard: Standard) -> None:
        """The parts of the chapters, with the share that each makes of the whole."""
        plan = standard.depths[self.setup.depth]
        shown = self.setup.weights or plan.weights
        total = sum(shown.values())
        st.caption(self.t("setup-weights-intro"))
        for chapter in standard.chapters:
            if chapter.number in shown:
                self._weight(chapter, shown, Fraction(shown[chapter.number], total))
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.markdown(self.t("setup-weights-sum", sum=self.t.number(total)), width="content")
            if self.setup.weights:
                st.button(
                    self.t("setup-weights-default"),
                    key=self.form.key("weights-default"),
                    icon=":material/restart_alt:",
                    on_click=self.form.reset_weights,
                    args=(self.name,),
                )

        annexes = [c.number for c in standard.chapters if c.role == "annex"]
        if annexes and not any(number in shown for number in annexes):
            st.caption(self.t("setup-weights-annexes"))

    def _weight(self, chapter: Chapter, shown: dict[str, int], share: Fraction) -> None:
        number, name = chapter.number, f"{chapter.number}  {chapter.title[self.t.language]}"
        title, part, bar = st.columns([5, 2, 4], vertical_alignment="center")
        title.markdown(name)
        part.number_input(
            name,
            min_value=0,
            max_value=1000,
            step=5,
            key=self.form.seed(f"weight-{number}", shown[number]),
            label_visibility="collapsed",
            on_change=self.form.save_weight,
            args=(number, self.name, shown),
        )
        bar.progress(float(share), self.t("setup-weights-share", share=self.t.percent(100 * share, 1)))

    def _help(self, field: str) -> str | None:
        name = f"setup-{field.replace('_', '-')}.help"
        return self.t(name) if self.t.has(name) else None


def show_refusal(form: SetupForm) -> None:
    """Why the last change was not saved; what was typed stays in its field."""
    if form.refusal:
        errors.show(form.refusal)


def show_conflict(form: SetupForm, setup: Setup) -> None:
    """The same field changed in two windows: both values, and the choice."""
    conflict, t = form.conflict, state.words()
    if conflict is None:
        return
    with st.container(border=True):
        st.warning(
            t("setup-conflict-body"),
            title=t("setup-conflict-title", field=label(conflict.field)),
            icon=":material/call_split:",
        )
        versions = {"stored": getattr(setup, conflict.field), "yours": conflict.mine}
        for column, (name, value) in zip(st.columns(2), versions.items(), strict=True):
            column.caption(t(f"setup-conflict-{name}"))
            column.text(in_words(value, t))
        left, right = st.columns(2)
        left.button(t("setup-conflict-keep-stored"), key="keep-stored", on_click=form.keep_stored)
        right.button(
            t("setup-conflict-keep-yours"), key="keep-yours", on_click=form.keep_mine, args=("organisation",)
        )


def in_words(value: Any, t: Translator) -> str:
    """Any value of the set-up as plain text."""
    if isinstance(value, date):
        return t.date(value)
    if isinstance(value, StrEnum):
        return t(f"{type(value).__name__.lower()}-{value}")
    if isinstance(value, Accreditation):
        return " · ".join((value.body, value.number, value.scope))
    if isinstance(value, Integrated):
        parts = (integration.words(value.standard), t(f"depth-{value.depth}"), in_words(value.weights, t))
        return "\n".join((*parts, in_words(value.records_months, t)))
    if isinstance(value, dict):
        return "\n".join(f"{number}: {t.number(part)}" for number, part in value.items()) or t("setup-empty")
    if isinstance(value, tuple):
        return "\n".join(value) or t("setup-empty")
    return str(value or t("setup-empty"))


def size_words(size: Size) -> str:
    """A size in words."""
    return state.words()(f"size-{size}")


def split_lines(text: str | None) -> tuple[str, ...]:
    """The lines of a text, without the empty ones."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


def same(value: Any) -> Any:
    """The widget's value as it is."""
    return value


def default_months(gates: Iterable[Any]) -> int:
    """How many months of records a standard's gate asks for."""
    return next((gate.months for gate in gates if gate.months), 3)


def _depth_words(standard: Standard, depth: Depth, t: Translator) -> str:
    title, count = standard.depths[depth].title[t.language], len(standard.select(depth))
    return f"{title} – {plain(t.on(standard.nature)('setup-depth-count', count=count))}"
