"""What a complaint log showed: what was read, how its tests ended, and everything beside them."""

from __future__ import annotations

import streamlit as st

from complaints.log_report import LogReport
from complaints.results import Outcome
from storage import KeptLog
from ui import (
    log_attach,
    log_history,
    log_results_analysis,
    log_results_benefits,
    log_results_process,
    log_results_read,
    log_results_sample,
    log_results_signs,
    log_results_tests,
    state,
)
from ui.text import plain

VIEWS = {
    "tests": log_results_tests.show,
    "process": log_results_process.show,
    "analysis": log_results_analysis.show,
    "signs": log_results_signs.show,
    "benefits": log_results_benefits.show,
    "sample": log_results_sample.show,
    "read": log_results_read.show,
}


def show(current: state.Current, kept: KeptLog) -> None:
    """All results of a kept log. Raises NotFound and StorageError."""
    report = log_history.report(kept.id, kept.hash)
    _head(report)
    log_attach.show(current, kept, report)
    t = state.words()
    tabs = st.tabs([t(f"log-results-tab-{name}") for name in VIEWS], key="log-results-tab", on_change="rerun")
    for tab, view in zip(tabs, VIEWS.values(), strict=True):
        if tab.open:
            with tab:
                view(current, kept, report)


def _head(report: LogReport) -> None:
    t = state.words()
    st.caption(
        plain(
            t(
                "log-results-about",
                file=report.source.place,
                cases=t.number(report.cases),
                first=t.date(report.first),
                last=t.date(report.last),
                day=t.date(report.as_of.date()),
            )
        )
    )
    with st.container(horizontal=True, gap="small"):
        for outcome in log_history.LOOKS:
            if count := report.count(outcome):
                log_history.outcome_badge(outcome, count)
    if report.count(Outcome.FAILED):
        first = [test.test for test in report.tests if test.outcome is Outcome.FAILED]
        st.markdown(t("log-results-failed", count=len(first), tests=t.listing(first)))
