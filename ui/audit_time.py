"""The audit's time and its arithmetic, each step with its rule and source."""

from __future__ import annotations

from fractions import Fraction

import streamlit as st

from assessment.audit import AuditSetup
from assessment.audit_time import Certainty, TimeStep, days
from assessment.audit_topics import JointAudit
from i18n import Translator
from reports.audit_plan import words
from reports.audit_plan.view import time_of
from ui import state
from ui.text import plain

COLOURS = {Certainty.SECONDARY: "blue", Certainty.MEMORY: "orange", Certainty.CHOICE: "violet"}


def show(audit: AuditSetup, joint: JointAudit) -> None:
    """The figures, and below them the steps to unfold."""
    t = state.words()
    if audit.personnel is None:
        st.info(t("audit-empty.body"), title=t("audit-empty"), icon=":material/groups:")
        return
    reckoned = time_of(joint, audit)
    figures = {"total": reckoned.total, "on-site": reckoned.on_site, "off-site": reckoned.off_site}
    if reckoned.stage_1:
        figures |= {"stage-1": reckoned.stage_1, "stage-2": reckoned.stage_2}
    with st.grid(len(figures), min_column_width=120):
        for name, value in figures.items():
            st.metric(t(f"audit-figure-{name}"), _days(value, t))
    st.caption(t("audit-days-note"))
    with st.expander(t("audit-section-arithmetic"), expanded=True, icon=":material/calculate:"):
        standards = {side.standard.id: side.standard for side in joint.sides}
        for step in reckoned.steps:
            st.markdown(_step(step, words.step_title(step, standards, t), t))
        st.caption(plain(t("audit-method")))


def _days(value: Fraction, t: Translator) -> str:
    return words.quantity(days(value), t)


def _step(step: TimeStep, title: str, t: Translator) -> str:
    source, certainty = t(f"audit-source-{step.source}"), t(f"audit-certainty-{step.certainty}")
    return "  \n".join(
        (
            f"**{plain(title)}** `{words.arithmetic(step, t)}`",
            plain(t.say(step.rule)),
            f":small[{plain(source)}] :{COLOURS[step.certainty]}-badge[{certainty}]",
        )
    )
