"""What the mapping makes of the log, reckoned in the background whenever the mapping changed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from complaints.fields import Kind, LogField
from i18n import Translator
from ui import errors, log_task
from ui.log_draft import Draft, Read
from ui.log_task import Task

if TYPE_CHECKING:
    from complaints.mapping import Mapping
    from complaints.preview import Preview

PATIENCE = 0.6
"""Seconds that a page waits for values before it shows a bar: most logs need less."""


def current(draft: Draft, read: Read) -> Preview | None:
    """The values as the mapping reads them now; while they are being read, those of the mapping before."""
    mapping = draft.mapping
    assert mapping
    read_as, zone = mapping.but(name=""), draft.targets.calendar.zone
    if draft.previewing is None or draft.previewing[:2] != (read_as, zone):
        task = Task("log-previewing", lambda progress: _preview(read, read_as, zone))
        draft.previewing = (read_as, zone, task.start())
        task.wait(PATIENCE)
    task = draft.previewing[2]
    if task.is_running:
        log_task.watch(task, None)
    elif task.refused:
        errors.show(task.refused)
    if task.result is not None:
        draft.preview = task.result
    return draft.preview


def _preview(read: Read, mapping: Mapping, zone: str) -> Preview:
    from complaints.preview import preview

    return preview(read.table, mapping, zone)


def value_words(field: LogField, value: datetime | float | bool | str, t: Translator) -> str:
    """A value as it was read: "22 Nov 2026 14:05", "yes", "1,234.5"."""
    if isinstance(value, bool):
        return t(f"log-value-{str(value).lower()}")
    if isinstance(value, datetime):
        return t.moment(value) if value.time() != value.time().min else t.date(value.date())
    if isinstance(value, float):
        return t.number(value, 0 if value.is_integer() else 2)
    if field.kind is Kind.CHOICE:
        return code_words(value, t)
    return value


def code_words(code: str, t: Translator) -> str:
    """A code of a choice: "partly", "kısmen"."""
    return t(f"log-code-{code}")
