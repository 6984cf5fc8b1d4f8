"""What integration saves, small in the sidebar of the assess page."""

from __future__ import annotations

import streamlit as st

from ui import state
from ui.clause_outlets import Outlet


def outlets(current: state.Current) -> tuple[Outlet, ...]:
    """The panel's place, for the cards to keep it true; none where nothing is integrated."""
    return (Outlet(st.empty(), _draw),) if current.joint else ()


def _draw(current: state.Current) -> None:
    if current.joint is None:  # separated in another window
        return
    t, saved = state.words(), current.joint.savings
    lines = [
        f":small[:violet[:material/link: **{t('integration-saves')}**]]",
        t("joint-answered-once", count=saved.answered_once, sources=saved.sources),
        t("joint-evidence-twice", count=saved.evidence_twice),
    ]
    st.markdown("  \n".join([lines[0], *(f":small[{line}]" for line in lines[1:])]))
