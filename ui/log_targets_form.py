"""What is set beside a log, as a form of the session: each widget changes its field at once."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Values
from typing import Any

import streamlit as st

from complaints.limits import Unit
from complaints.targets import OwnTarget, TargetName, Targets
from errors import InputError
from ui import errors, state
from ui.log_draft import Draft
from ui.tables import Records, Table

STARTING = OwnTarget(amount=2, unit=Unit.WORKING_DAYS)
"""What a time begins with when somebody says that there is one."""


class TargetsForm:
    """The targets of one draft."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.place = f"{draft.place}:targets"

    @property
    def value(self) -> Targets:
        """The targets as they are now."""
        return self.draft.targets

    @property
    def refusal(self) -> InputError | None:
        """Why the last change was refused."""
        found: InputError | None = state.recall(f"{self.place}:refusal")
        return found

    def key(self, field: str) -> str:
        """The key of a widget."""
        return f"{self.place}/{field}"

    def seed(self, field: str, value: Any) -> str:
        """Give a widget its value unless it has one of its own; returns the widget's key."""
        key = self.key(field)
        if state.recall(key, ...) is ...:
            state.keep(key, value)
        return key

    def typed(self, field: str) -> Any:
        """What the widget says."""
        return state.recall(self.key(field))

    def save(self, field: str, convert: Callable[[Any], Any] = lambda value: value) -> None:
        """Callback of a widget that stands for one field."""
        with self.kept():
            self.store({field: convert(self.typed(field))})

    def save_calendar(self, field: str, convert: Callable[[Any], Any] = lambda value: value) -> None:
        """Callback of a widget that stands for one field of the calendar."""
        with self.kept():
            self.change_calendar({field: convert(self.typed(f"calendar-{field}"))})

    def change_calendar(self, change: dict[str, Any]) -> None:
        """Change the calendar. Raises InputError."""
        with errors.validated(label):
            self.store({"calendar": self.value.calendar.but(**change)})

    def save_own(self, name: TargetName, part: str) -> None:
        """Callback of a part of one of the organisation's own times; an emptied number keeps its value."""
        own, typed = dict(self.value.own), self.typed(f"own-{name}-{part}")
        if typed is not None:
            with self.kept(), errors.validated(label):
                self.store({"own": own | {name: own[name].but(**{part: typed})}})

    def choose_own(self) -> None:
        """Callback of the choice which times the organisation has set."""
        chosen: list[TargetName] = self.typed("own") or []
        own = self.value.own
        self.store({"own": {name: own.get(name, STARTING) for name in chosen}})

    def store(self, change: dict[str, Any]) -> None:
        """Change fields of the targets. Raises InputError."""
        with errors.validated(label):
            self.draft.targets = self.value.but(**change)

    def replace(self, targets: Targets) -> None:
        """Other targets; every widget is filled anew."""
        self.draft.targets = targets
        state.forget(f"{self.place}/", f"{self.place}:")

    def kept(self) -> _Kept:
        """Keep a refusal for the next run instead of raising it: callbacks draw nothing."""
        return _Kept(f"{self.place}:refusal")


class _Kept:
    """Context that turns an InputError into a message to show, and forgets the former one."""

    def __init__(self, key: str):
        self._key = key

    def __enter__(self) -> None:
        state.forget(self._key)

    def __exit__(self, _type: object, error: object, _trace: object) -> bool:
        if isinstance(error, InputError):
            state.keep(self._key, error)
        return isinstance(error, InputError)


class TargetsTable(Table):
    """One field of the targets, or of their calendar, that is edited as rows."""

    def __init__(self, form: TargetsForm, field: str, *, of_calendar: bool = False):
        whole = form.value.calendar if of_calendar else form.value
        super().__init__(f"{form.place}:table-{field}", f"{form.place}/table-{field}", getattr(whole, field))
        self.form, self.field, self._whole, self._of_calendar = form, field, whole, of_calendar

    def made(self, rows: Any) -> Any:
        """The field as the model has it."""
        with errors.validated(label):
            return getattr(self._whole.but(**{self.field: rows}), self.field)

    def store(self, rows: Any) -> None:
        """Keep the field."""
        if self._of_calendar:
            self.form.change_calendar({self.field: rows})
        else:
            self.form.store({self.field: rows})

    def listed(self, heading: str, column: Any, first: Callable[[Any], Any] = lambda value: value) -> None:
        """A list of single values, each once."""
        rows = [{heading: value} for value in self.stored]

        def convert(records: Records) -> tuple[Any, ...]:
            values = (row[heading] for _, row in records)
            return tuple(dict.fromkeys(first(value) for value in values if value is not None))

        self.edit(rows, {heading: column}, convert)

    def paired(
        self,
        columns: dict[str, Any],
        keys: Values[str, Any] | None = None,
        *,
        key_of: Callable[[Any], Any] = lambda value: value,
        value_of: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        """A key and a value a row; rows that lack one of them are not complete yet.

        keys: where keys are chosen from a list, its words with what they stand for.
        """
        key, value = columns
        words = {stands_for: word for word, stands_for in (keys or {}).items()}
        rows = [{key: words.get(name, name), value: told} for name, told in self.stored.items()]

        def convert(records: Records) -> dict[Any, Any]:
            whole = (row for _, row in records if row[key] is not None and row[value] is not None)
            return {key_of((keys or {}).get(row[key], row[key])): value_of(row[value]) for row in whole}

        self.edit(rows, columns, convert)


def label(field: str) -> str:
    """A field of the targets in words."""
    t, message = state.words(), f"log-set-{field.replace('_', '-')}"
    return t(message) if t.has(message) else field


def hint(field: str) -> str | None:
    """What a field is good for, where that is told."""
    t, message = state.words(), f"log-set-{field.replace('_', '-')}.help"
    return t(message) if t.has(message) else None


def show_refusal(form: TargetsForm) -> None:
    """Why the last change was not taken over."""
    if form.refusal:
        errors.show(form.refusal)


def section(form: TargetsForm, name: str, said: str = "", *, opened: bool = False) -> Any:
    """An expander to enter; its ``open`` tells whether there is anything to draw. said: what is set in it."""
    title = state.words()(f"log-set-section-{name}") + (f" · {said}" if said else "")
    return st.expander(title, expanded=opened, key=f"{form.place}-section-{name}", on_change="rerun")
