"""Which of two standards a tab of the results looks at."""

from __future__ import annotations

import streamlit as st

from assessment.joint import Side
from ui import state


def chosen(current: state.Current) -> Side:
    """The only side, or the one that the switch says; the tabs that have it share it."""
    if current.joint is None:
        return current.sides[0]
    sides = {side.standard.nature: side for side in current.sides}
    nature = st.segmented_control(
        state.words()("integration-side"),
        list(sides),
        default="guidance",
        format_func=lambda nature: sides[nature].standard.designation,
        key="results-side",
        required=True,
        persist_state="session",
    )
    return sides[nature]
