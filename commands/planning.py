"""hazir audit-plan: the plan of the certification audit as a file."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands import console
from commands.options import Data, Language, Named, find
from errors import InputError

if TYPE_CHECKING:
    from assessment.model import Assessment
    from checklists.model import Language as Spoken

PDF = ".pdf"


def audit_plan(
    assessment: Named,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="cli-value-file", help="cli-audit-plan-output"),
    ] = None,
    data: Data = None,
    lang: Language = None,
) -> None:
    """Write the stored plan, or the proposal where nobody has made one yet."""
    with console.open_store(data) as store:
        found = store.load(find(store, assessment).id)
    target = output or Path(f"{console.file_name(found.setup.organisation)}{PDF}")
    language = lang.value if lang else found.setup.report_language
    console.write_file(target, _make(_planned(found, language), target.suffix.lower(), language))
    console.say(console.words()("cli-written", file=str(target)))


def _planned(assessment: Assessment, language: Spoken) -> Assessment:
    """The assessment with a proposed plan if it has none. Raises InputError while its time is not known."""
    from reports.audit_plan import audit_of, proposed_slots

    setup = assessment.setup
    if setup.audit is None:
        raise InputError("audit-no-personnel")
    if setup.audit.slots:
        return assessment
    slots = proposed_slots(audit_of(setup), setup.audit, language)
    return assessment.but(setup=setup.but(audit=setup.audit.but(slots=slots)))


def _make(assessment: Assessment, ending: str, language: Spoken) -> bytes:
    from reports.audit_plan import plan_ics, plan_pdf, plan_xlsx
    from reports.worker import Renderer

    today = console.today()
    if ending == ".xlsx":
        return plan_xlsx(assessment, as_of=today, language=language)
    if ending == ".ics":
        now, zone = console.now(), ThisMachine()
        return plan_ics(assessment, as_of=today, now=now, zone=zone, language=language)
    if ending != PDF:
        raise InputError("audit-ending", "--output", ending=ending[:20])
    with Renderer() as renderer:
        return plan_pdf(assessment, renderer, as_of=today, language=language).pdf


class ThisMachine(tzinfo):
    """The time zone of this machine, with its summer time on the day that is asked for."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """East of UTC."""
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Unknown: the offset has it already."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """As the machine calls it."""
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else None
