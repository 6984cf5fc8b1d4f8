"""Which column is which field, as a form of the session: every widget changes the mapping at once."""

from __future__ import annotations

from collections.abc import Mapping as Values
from typing import Any

from complaints.fields import fields
from complaints.mapping import ColumnMap, Mapping
from errors import InputError
from ui import errors, state
from ui.log_draft import Draft


class MappingForm:
    """The mapping of one draft, which has been read."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.place = f"{draft.place}/columns"

    @property
    def value(self) -> Mapping:
        """The mapping as it is now."""
        assert self.draft.mapping
        return self.draft.mapping

    @property
    def refusal(self) -> InputError | None:
        """Why the last change was refused."""
        found: InputError | None = state.recall(f"{self.place}:refusal")
        return found

    def key(self, name: str) -> str:
        """The key of a widget."""
        return f"{self.place}/{name}"

    def seed(self, name: str, value: Any) -> str:
        """Give a widget its value unless it has one of its own; returns the widget's key."""
        key = self.key(name)
        if state.recall(key, ...) is ...:
            state.keep(key, value)
        return key

    def typed(self, name: str) -> Any:
        """What the widget says."""
        return state.recall(self.key(name))

    @property
    def shape(self) -> str:
        """One row a case or an event, as it is wished."""
        return self.typed("shape") or self.value.shape

    # Callbacks

    def choose_column(self, field: str) -> None:
        """Another column for a field, or none; how the former one was read is forgotten."""
        heading, columns = self.typed(f"column-{field}"), dict(self.value.columns)
        columns.pop(field, None)
        if heading:
            columns[field] = ColumnMap(column=heading)
        self.change(columns={name: columns[name] for name in fields() if name in columns})
        if self.shape != self.value.shape:
            self.choose_event()

    def choose_formats(self, field: str) -> None:
        """How the moments of a field are written."""
        self.change_column(field, formats=tuple(self.typed(f"formats-{field}") or ()))

    def mean(self, field: str, said: str) -> None:
        """What a value of a field means."""
        values, code = dict(self.value.columns[field].values), self.typed(f"value-{field}-{said}")
        values.pop(said, None)
        self.change_column(field, values=values | ({said: code} if code else {}))

    def choose(self, name: str) -> None:
        """A choice for the whole log: decimal, day_first."""
        self.change(**{name: self.typed(name)})

    def choose_shape(self) -> None:
        """One row a case, or an event; the latter as soon as an event's columns are known."""
        if self.shape == "cases":
            self.change(shape="cases")
        else:
            self.choose_event()

    def choose_event(self) -> None:
        """The columns of an event's time, name and doer, all at once: one without the others says nothing."""
        mapping = self.value
        at = self.typed("at") or (mapping.at and mapping.at.column)
        activity, who = self.typed("activity") or mapping.activity, self.typed("who") or None
        if at and activity and "case_id" in mapping.columns:
            kept = mapping.at if mapping.at and mapping.at.column == at else ColumnMap(column=at)
            self.change(shape="events", at=kept, activity=activity, who=who)

    def mark(self, activity: str) -> None:
        """The step that an activity marks."""
        step, marked = self.typed(f"activity-{activity}"), dict(self.value.activities)
        marked.pop(activity, None)
        self.change(activities=marked | ({activity: step} if step else {}))

    def keep(self, field: str) -> None:
        """Take a field over as it is, or no longer."""
        kept = set(self.value.keep) - {field} | ({field} if self.typed(f"keep-{field}") else set())
        self.change(keep=tuple(name for name in fields() if name in kept))

    # Changes

    def change_column(self, field: str, **changes: Any) -> None:
        """Read a field's column otherwise."""
        column = self.value.columns[field].but(**changes)
        self.change(columns=self.value.columns | {field: column})

    def change(self, **changes: Any) -> None:
        """Change the mapping; what it refuses is kept for the next run, which says so."""
        state.forget(f"{self.place}:refusal")
        try:
            with errors.validated():
                self.draft.mapping = self.value.but(**changes)
        except InputError as refused:
            state.keep(f"{self.place}:refusal", refused)

    def replace(self, mapping: Mapping) -> None:
        """Another mapping; every widget is filled anew."""
        self.draft.mapping = mapping
        state.forget(f"{self.place}/", f"{self.place}:")


def codes_of(field: str) -> Values[str, tuple[str, ...]]:
    """The codes that a field's values can have, with their aliases; none where every value is one."""
    found = fields()[field]
    return {"yes": (), "no": ()} if found.kind == "yes-no" else found.codes
