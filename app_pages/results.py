"""Where the organisation stands and why: verdict, profile, findings, plan, arithmetic of every figure."""

import streamlit as st

from ui import (
    layout,
    results_arithmetic,
    results_findings,
    results_plan,
    results_profile,
    results_verdict,
    state,
)

t = state.words()
current = layout.require_current()

TABS = {
    "verdict": results_verdict.show,
    "profile": results_profile.show,
    "findings": results_findings.show,
    "plan": results_plan.show,
    "arithmetic": results_arithmetic.show,
}
tabs = st.tabs([t(f"results-tab-{name}") for name in TABS], key="results-tab", on_change="rerun")
for tab, show in zip(tabs, TABS.values(), strict=True):
    if tab.open:
        with tab:
            show(current)
