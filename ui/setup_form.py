"""The set-up as a form whose fields save themselves.

A field's widget is seeded from the store, and its callback writes that one field back on top of the set-up
that the form was seeded with. If another window saved in between, a change of another field is joined to
it; a change of the same field is a conflict, shown with both values and left to the user.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from assessment.model import Accreditation, Setup
from errors import ConflictError, InputError
from storage import Stored
from ui import errors, integration, saving, state

ACCREDITATION = ("accreditation-body", "accreditation-number", "accreditation-scope")


@dataclass(frozen=True)
class Conflict:
    """A field that two windows changed: what this one wanted."""

    field: str
    mine: Any


class SetupForm:
    """The set-up of one assessment, as this session edits it."""

    def __init__(self, assessment_id: str):
        self.id = assessment_id
        self.place = f"setup:{assessment_id}"

    @property
    def base(self) -> Stored[Setup]:
        """The set-up that the widgets were seeded with."""
        found: Stored[Setup] = state.recall(f"{self.place}:base")
        return found

    @property
    def conflict(self) -> Conflict | None:
        """The conflict that waits for a decision."""
        found: Conflict | None = state.recall(f"{self.place}:conflict")
        return found

    @property
    def refusal(self) -> InputError | None:
        """Why the last change was refused."""
        found: InputError | None = state.recall(f"{self.place}:refusal")
        return found

    def key(self, field: str) -> str:
        """The key of a field's widget."""
        return f"{self.place}/{field}"

    def read(self) -> Setup:
        """The stored set-up. Widgets are seeded anew if it is another one than the form was based on."""
        stored = state.store().setup(self.id)
        base = state.recall(f"{self.place}:base")
        if base is None or base.revision != stored.revision:
            state.forget(f"{self.place}/", f"{self.place}:refusal")
            state.keep(f"{self.place}:base", stored)
        return stored.value

    def seed(self, field: str, value: Any) -> str:
        """Give a widget its stored value unless it has one of its own; returns the widget's key."""
        key = self.key(field)
        if state.recall(key, ...) is ...:
            state.keep(key, value)
        return key

    def save(self, field: str, section: str, convert: Callable[[Any], Any]) -> None:
        """Callback of a widget: store its value in the field."""
        self._store(field, section, {field: convert(state.recall(self.key(field)))})

    def save_depth(self, section: str) -> None:
        """Callback of the depth: weights that are not set show the new depth's defaults."""
        state.forget(self.key("weight-"))
        self.save("depth", section, lambda depth: depth)

    def save_weight(self, number: str, section: str, shown: dict[str, int]) -> None:
        """Callback of a weight: the others stay as they are shown."""
        value = state.recall(self.key(f"weight-{number}"))
        self._store("weights", section, {"weights": shown | {number: value or 0}})

    def reset_weights(self, section: str) -> None:
        """Callback: the depth's default weights."""
        state.forget(self.key("weight-"))
        self._store("weights", section, {"weights": {}})

    def save_accreditation(self, section: str) -> None:
        """Callback of each of the three lines of the accreditation."""
        body, number, scope = (state.recall(self.key(name)) or "" for name in ACCREDITATION)
        stated = Accreditation(body=body, number=number, scope=scope) if body or number or scope else None
        self._store("accreditation", section, {"accreditation": stated})

    def keep_stored(self) -> None:
        """Callback: the other window's value stays."""
        state.forget(f"{self.place}:conflict")

    def keep_mine(self, section: str) -> None:
        """Callback: this window's value replaces the other's, which the user has seen."""
        conflict = self.conflict
        state.forget(f"{self.place}:conflict")
        if conflict:
            self._store(conflict.field, section, {conflict.field: conflict.mine})

    def _store(self, field: str, section: str, change: dict[str, Any]) -> None:
        state.forget(f"{self.place}:refusal")
        base = self.base
        try:
            with errors.validated(label):
                changed = Setup.model_validate(base.value.model_dump() | change)
            revision = self._save(changed, base.revision)
            state.keep(f"{self.place}:base", Stored(changed, revision))
        except ConflictError:
            self._join(field, getattr(changed, field))
        except InputError as refused:
            state.keep(f"{self.place}:refusal", refused)
            return
        saving.saved(f"{self.place}:{section}")

    def _join(self, field: str, mine: Any) -> None:
        """Another window saved first: join the two changes, or remember the conflict.

        The base stays as it was, so that the next run seeds every widget anew.
        """
        stored = state.store().setup(self.id)
        if getattr(stored.value, field) == getattr(self.base.value, field):
            self._save(stored.value.model_copy(update={field: mine}), stored.revision)
        else:
            state.keep(f"{self.place}:conflict", Conflict(field, mine))

    def _save(self, setup: Setup, revision: int) -> int:
        return state.store().save_setup(
            self.id, setup, revision=revision, now=state.now(), actor=state.actor()
        )


class IntegratedForm(SetupForm):
    """What the same form says of the integrated standard: fields of ``Setup.integrated``, kept as one."""

    def key(self, field: str) -> str:
        """The key of a field's widget, beside the one that ISO 10002 has."""
        return super().key(f"integrated-{field}")

    def save_edition(self, section: str) -> None:
        """Callback of the edition: with what it starts, what it keeps from another edition, or none."""
        chosen, kept = state.recall(self.key("standard")), self.base.value.integrated
        state.forget(self.key("weight-"))
        changed = integration.integrate(chosen, kept) if chosen else None
        super()._store("integrated", section, {"integrated": changed})

    def _store(self, field: str, section: str, change: dict[str, Any]) -> None:
        if kept := self.base.value.integrated:
            super()._store("integrated", section, {"integrated": kept.model_dump() | change})


def label(field: str) -> str:
    """A field of the model in words."""
    t, message = state.words(), f"setup-{field.replace('_', '-')}"
    return t(message) if t.has(message) else field
