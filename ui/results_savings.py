"""What integration saves: answers that are given once, evidence that is used twice."""

from __future__ import annotations

import streamlit as st

from assessment.joint import Joint
from ui import state


def show(joint: Joint) -> None:
    """The panel."""
    t, saved = state.words(), joint.savings
    with st.container(border=True, gap="small", key="savings"):
        st.subheader(t("integration-saves"), anchor=False)
        with st.grid(2, min_column_width=200):
            _figure("answered-once", saved.answered_once, saved.sources)
            _figure("evidence-twice", saved.evidence_twice, len(joint.guidance.assessment.evidence))
        st.caption(t("integration-carried-notice" if saved.answered_once else "integration-saves-none"))


def _figure(name: str, count: int, of: int) -> None:
    t = state.words()
    st.metric(
        t(f"integration-{name}"),
        t.number(count),
        t(f"integration-{name}-of", count=of) if of else None,
        delta_color="off",
        delta_arrow="off",
        help=t(f"integration-{name}.help"),
    )
