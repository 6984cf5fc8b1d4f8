"""Signs that a log may have been written for the audit, each with its harmless explanation."""

from __future__ import annotations

import streamlit as st

from complaints.log_report import LogReport
from complaints.said import told
from storage import KeptLog
from ui import state
from ui.text import plain

STRENGTH = {"weak": ("gray", ":material/info:"), "clear": ("orange", ":material/visibility:")}


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """Every sign, the clear ones first."""
    t = state.words()
    st.caption(t("log-results-signs-intro"))
    if not report.signs:
        st.info(t("log-results-signs-none"), icon=":material/task_alt:")
    for sign in sorted(report.signs, key=lambda s: s.strength != "clear"):
        colour, icon = STRENGTH[sign.strength]
        badge = f":{colour}-badge[{icon} {t(f'log-results-sign-{sign.strength}')}]"
        with st.container(border=True, gap="xsmall"):
            st.markdown(f"**{plain(t(f'sign-{sign.id}'))}** {badge}")
            st.markdown(plain(told(sign.fact, t)))
            st.caption(plain(told(sign.harmless, t)))
