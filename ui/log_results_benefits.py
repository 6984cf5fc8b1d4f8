"""What the complaint system has brought: seven benefits with the figures that the log has for them."""

from __future__ import annotations

import streamlit as st

from complaints.analysis_results import Direction
from complaints.benefit_results import Measure
from complaints.log_report import LogReport
from complaints.said import told
from i18n import Translator
from storage import KeptLog
from ui import log_pictures, state
from ui.text import plain

LOOKS = {
    Direction.BETTER: ("green", ":material/trending_up:"),
    Direction.WORSE: ("red", ":material/trending_down:"),
    Direction.MIXED: ("orange", ":material/swap_vert:"),
    Direction.UNCHANGED: ("gray", ":material/trending_flat:"),
    Direction.TOO_LITTLE: ("gray", ":material/hourglass_empty:"),
}


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """The seven, in their order; what no log can prove stands beside each."""
    t = state.words()
    st.caption(t("log-results-benefits-intro"))
    for benefit in report.benefits:
        colour, icon = LOOKS[benefit.direction]
        badge = f":{colour}-badge[{icon} {t(f'direction-{benefit.direction}')}]"
        with st.container(border=True, gap="xsmall"):
            st.markdown(f"**{plain(t(f'benefit-{benefit.id}'))}** {badge}")
            st.markdown(plain(told(benefit.said, t)))
            for measure in benefit.measures:
                _measure(kept, report, measure, t)
            st.caption(plain(t(f"benefit-{benefit.id}.limits")))


def _measure(kept: KeptLog, report: LogReport, measure: Measure, t: Translator) -> None:
    name = t(f"measure-{measure.id}")
    if measure.first is None or measure.last is None:
        st.markdown(plain(t("log-results-measure-short", name=name)))
        return
    first, last = (figure(value, measure.unit, t) for value in (measure.first, measure.last))
    st.markdown(plain(t("log-results-measure", name=name, first=first, last=last)))
    log_pictures.show(kept, report, f"measure-{measure.id}")


def figure(value: float, unit: str, t: Translator) -> str:
    """A measure's value with its unit."""
    if unit == "share":
        return t.percent(round(1000 * value) / 10, 1)  # type: ignore[arg-type]
    if unit == "days":
        return t("log-results-days", count=t.number(value, 1))
    return t.number(value, 1 if unit == "score" else 0)
