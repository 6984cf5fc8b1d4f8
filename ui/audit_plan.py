"""The audit's plan on its page: proposed, checked and handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import streamlit as st

from assessment.audit import AuditSetup
from assessment.audit_check import remarks
from assessment.audit_plan import propose
from assessment.audit_topics import JointAudit
from assessment.model import Setup
from errors import HazirError
from reports.audit_plan import audit_of, plan_ics, plan_pdf, plan_xlsx, proposed_slots
from reports.audit_plan.view import Row, plan_days, time_of
from ui import downloads, errors, report_making, state
from ui.audit_form import AuditForm
from ui.sheet_download import XLSX
from ui.text import plain


def proposing(form: AuditForm, audit: AuditSetup, joint: JointAudit) -> None:
    """The button that fills the plan."""
    t = state.words()
    again = bool(audit.slots)
    st.button(
        t("audit-plan-propose-again" if again else "audit-plan-propose"),
        key="audit-propose",
        type="secondary" if again else "primary",
        icon=":material/auto_awesome:",
        help=t("audit-plan-propose-again.help") if again else None,
        disabled=audit.personnel is None,
        on_click=_propose,
        args=(form, audit, joint),
    )


def _propose(form: AuditForm, audit: AuditSetup, joint: JointAudit) -> None:
    slots = proposed_slots(joint, audit, state.language())
    form.store("plan", {"slots": tuple(slot.model_dump() for slot in slots)})


def show_remarks(audit: AuditSetup, joint: JointAudit) -> None:
    """What does not add up."""
    t, told = state.words(), [state.words().say(remark) for remark in remarks(joint, audit)]
    if audit.personnel is not None:
        proposal = propose(joint, audit, time_of(joint, audit))
        planned = len({(slot.stage, slot.day) for slot in audit.slots})
        reckoned = len({(row.stage, row.day) for row in proposal})
        if planned != reckoned:
            told.append(t("audit-plan-longer", planned=planned, reckoned=reckoned))
    if told:
        st.warning("\n".join(f"- {plain(remark)}" for remark in told), icon=":material/rule:")


def read(audit: AuditSetup, joint: JointAudit) -> None:
    """The plan day by day to unfold and read, also where the editor is too wide."""
    t = state.words()
    for day in plan_days(joint, audit, t):
        with st.expander(plain(day.title), icon=":material/calendar_today:"):
            for row in day.rows:
                st.markdown("  \n".join(_lines(row)))


def _lines(row: Row) -> Iterator[str]:
    yield f"**{row.hours}** {plain(row.title)}"
    yield f":gray[{plain(' · '.join(filter(None, (row.role, row.auditors))))}]"
    for standard, numbers in row.clauses:
        yield f":small[{plain(standard)}: {plain(numbers)}]"


def offer(current: state.Current, audit: AuditSetup) -> None:
    """The three files; each is made when its link is followed."""
    t, assessment, as_of = state.words(), current.assessment, state.today()
    language, now = t.language, state.now()
    pdf = partial(plan_pdf, assessment, report_making.PRESS, as_of=as_of, language=language)
    files: dict[str, tuple[Callable[[], bytes], str]] = {
        "pdf": (lambda: pdf().pdf, "application/pdf"),
        "xlsx": (partial(plan_xlsx, assessment, as_of=as_of, language=language), XLSX),
    }
    if audit.first_day:
        zone = state.local(now).tzinfo
        calendar = partial(plan_ics, assessment, as_of=as_of, now=now, zone=zone, language=language)
        files["ics"] = (calendar, "text/calendar; charset=utf-8")
    with st.container(horizontal=True):
        for kind, (content, media_type) in files.items():
            downloads.link(
                t(f"audit-download-{kind}"),
                content,
                name=f"{assessment.setup.organisation} – {t('audit-paper-title')}.{kind}",
                media_type=media_type,
                key=f"audit-{kind}:{assessment.id}",
                primary=kind == "pdf",
            )
    if not audit.first_day:
        st.caption(t("audit-download-ics-later"))


def audited(setup: Setup) -> JointAudit:
    """What is audited; where its standards are not there (any more), the page says so and ends."""
    try:
        return audit_of(setup)
    except HazirError as error:
        errors.show(error)
        st.stop()
