"""The audit plan as a calendar (RFC 5545): an entry a row, at the moments that the reader's clock means."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from icalendar import Calendar, Event

from assessment.model import Assessment
from checklists.model import Language
from errors import InputError
from i18n import Translator, translator
from reports.audit_plan.view import Row, plan_view


def plan_ics(
    assessment: Assessment, *, as_of: date, now: datetime, zone: tzinfo | None, language: Language
) -> bytes:
    """The plan's rows as entries. zone: where the plan's hours are meant; now: when the file is made.

    An entry keeps its UID when its row is edited, so that a calendar replaces it. Moments are written in UTC,
    which every calendar shows in its own zone. Raises InputError if there is no plan or day one has no date.
    """
    view, t = plan_view(assessment, as_of=as_of, language=language), translator(language)
    calendar = Calendar()
    calendar.add("prodid", "-//Hazir//Audit plan//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", f"{view.organisation} – {view.title}")
    for day in view.days:
        for row in day.rows:
            if row.starts is None or row.ends is None:
                raise InputError("audit-no-date")
            calendar.add_component(_event(row, (row.starts, row.ends), assessment.id, now, zone, t))
    return bytes(calendar.to_ical())


def _event(
    row: Row,
    between: tuple[datetime, datetime],
    assessment_id: str,
    now: datetime,
    zone: tzinfo | None,
    t: Translator,
) -> Event:
    event = Event()
    event.add("uid", f"{row.id}-{assessment_id}@hazir")
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    for name, moment in zip(("dtstart", "dtend"), between, strict=True):
        event.add(name, moment.replace(tzinfo=zone).astimezone(UTC))
    event.add("summary", row.title)
    event.add("description", _description(row, t))
    return event


def _description(row: Row, t: Translator) -> str:
    lines = [f"{t('audit-column-role')}: {row.role}"] if row.role else []
    lines += [f"{t('audit-column-auditors')}: {row.auditors}"]
    lines += [f"{standard}: {numbers}" for standard, numbers in row.clauses]
    if row.evidence:
        lines += ["", f"{t('audit-column-evidence')}:", *(f"– {thing}" for thing in row.evidence)]
    return "\n".join(lines)
