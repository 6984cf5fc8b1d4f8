"""The audit's parameters and plan as a form whose fields save themselves, like the set-up that holds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from assessment.audit import AuditSetup
from assessment.model import Setup
from errors import ConflictError, InputError
from storage import Stored
from ui import errors, saving, state
from ui.setup_form import Conflict, SetupForm


def begun(setup: Setup) -> AuditSetup:
    """What is kept of the audit, or what the set-up tells of it before somebody begins."""
    return setup.audit or AuditSetup(first_day=setup.audit_date, sites=max(len(setup.sites) - 1, 0))


class AuditForm(SetupForm):
    """The audit of one assessment, as this session edits it.

    A change of another field in another window is joined; a change of the same field waits for a decision.
    """

    def __init__(self, assessment_id: str):
        super().__init__(assessment_id)
        self.place = f"audit:{assessment_id}"

    def save(self, field: str, section: str, convert: Callable[[Any], Any]) -> None:
        """Callback of a widget: store its value in the field."""
        self.store(section, {field: convert(state.recall(self.key(field)))})

    def save_answer(self, question: str, section: str) -> None:
        """Callback of a question on integration."""
        given = dict(begun(self.base.value).integration)
        answer = state.recall(self.key(question))
        kept = {**given, question: answer} if answer else {q: a for q, a in given.items() if q != question}
        self.store(section, {"integration": kept})

    def keep_mine(self, section: str) -> None:
        """Callback: this window's value replaces the other's."""
        conflict = self.conflict
        state.forget(f"{self.place}:conflict")
        if conflict:
            self.store(section, {conflict.field: conflict.mine})

    def store(self, section: str, change: dict[str, Any]) -> None:
        """Store the fields of a change: all of them, or none with a refusal to show."""
        state.forget(f"{self.place}:refusal")
        base = self.base
        try:
            changed = _changed(base.value, change)
            try:
                state.keep(f"{self.place}:base", Stored(changed, self._save(changed, base.revision)))
            except ConflictError:
                self._join_changes(change)
        except InputError as refused:
            state.keep(f"{self.place}:refusal", refused)
            return
        saving.saved(f"{self.place}:{section}")

    def _join_changes(self, change: dict[str, Any]) -> None:
        stored, mine = state.store().setup(self.id), begun(_changed(self.base.value, change))
        theirs, before = begun(stored.value), begun(self.base.value)
        for field in change:
            if getattr(theirs, field) != getattr(before, field):
                state.keep(f"{self.place}:conflict", Conflict(field, getattr(mine, field)))
                return
        self._save(_changed(stored.value, change), stored.revision)


def _changed(setup: Setup, change: dict[str, Any]) -> Setup:
    """The set-up with a changed audit. Raises InputError."""
    with errors.validated(label):
        return setup.but(audit=AuditSetup.model_validate(begun(setup).model_dump() | change))


def label(field: str) -> str:
    """A field of the audit in words."""
    t, message = state.words(), f"audit-{field.replace('_', '-')}"
    return t(message) if t.has(message) else field
