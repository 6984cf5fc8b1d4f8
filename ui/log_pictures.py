"""A log's charts on the screen: the report's own, by name."""

from __future__ import annotations

from contextlib import nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import streamlit as st

from checklists import Language
from i18n import translator
from storage import KeptLog
from ui import log_history, state
from ui.results_profile import PADDING, SIZE
from ui.text import plain

if TYPE_CHECKING:
    from reports.sections.pictures import Picture


def show(kept: KeptLog, name: str, *, titled: bool = True, wide: bool = False) -> None:
    """The chart of that name, with its words for those who cannot see it; nothing where there is none.

    wide: on a narrow screen it scrolls by itself rather than become too small to read.
    """
    picture = _pictures(kept.id, kept.hash, state.language()).get(name)
    if picture is None:
        return
    if titled:
        st.markdown(f"**{plain(picture.title)}**")
    with st.container(key=f"wide-chart-{name}") if wide else nullcontext():
        spec = _drawn(kept.id, kept.hash, state.language(), name)
        st.vega_lite_chart(spec=spec, alt=picture.alt, key=f"log-picture:{kept.id}:{name}")


@lru_cache(maxsize=8)
def _pictures(log_id: int, digest: str, language: Language) -> dict[str, Picture]:
    from reports.log_charts import log_pictures, measure_pictures  # Altair takes a second to import

    report, t = log_history.report(log_id, digest), translator(language)
    return {picture.name: picture for picture in (*log_pictures(report, t), *measure_pictures(report, t))}


@lru_cache(maxsize=128)
def _drawn(log_id: int, digest: str, language: Language, name: str) -> dict[str, Any]:
    """The chart as Vega-Lite: a tenth of a second for each, and a tab has up to twenty."""
    chart = _pictures(log_id, digest, language)[name].chart.draw()
    spec: dict[str, Any] = chart.properties(autosize=SIZE, padding=PADDING).to_dict()
    return spec
