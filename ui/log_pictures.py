"""A log's charts on the screen: the report's own, by name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import streamlit as st

from checklists import Language
from complaints.log_report import LogReport
from i18n import translator
from storage import KeptLog
from ui import log_history, state
from ui.results_profile import PADDING, SIZE
from ui.text import plain

if TYPE_CHECKING:
    from reports.sections.pictures import Picture


def show(kept: KeptLog, report: LogReport, name: str) -> None:
    """The chart of that name, with its words for those who cannot see it;
    nothing where there is none."""
    picture = _pictures(kept.id, kept.hash, state.language()).get(name)
    if picture is None:
        return
    st.markdown(f"**{plain(picture.title)}**")
    drawn = picture.chart.draw().properties(autosize=SIZE, padding=PADDING)
    st.altair_chart(drawn, alt=picture.alt, key=f"log-picture:{kept.id}:{name}")


@lru_cache(maxsize=8)
def _pictures(log_id: int, digest: str, language: Language) -> dict[str, Picture]:
    from reports.log_charts import log_pictures, measure_pictures  # Altair takes a second to import

    report, t = log_history.report(log_id, digest), translator(language)
    return {picture.name: picture for picture in (*log_pictures(report, t), *measure_pictures(report, t))}
