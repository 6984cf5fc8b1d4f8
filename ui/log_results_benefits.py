"""What the complaint system has brought: seven benefits with the figures that the log has for them."""

from __future__ import annotations

from fractions import Fraction

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
            for at in range(0, len(benefit.measures), 2):
                for measure, place in zip(benefit.measures[at : at + 2], st.columns(2), strict=False):
                    with place:
                        _measure(kept, measure, t)
            st.caption(plain(t(f"benefit-{benefit.id}.limits")))


def _measure(kept: KeptLog, measure: Measure, t: Translator) -> None:
    st.markdown(f"**{plain(t(f'measure-{measure.id}'))}**  \n{plain(_between(measure, t))}")
    log_pictures.show(kept, f"measure-{measure.id}", titled=False)


def _between(measure: Measure, t: Translator) -> str:
    """From where to where it went."""
    if measure.first is None or measure.last is None:
        return t("log-results-measure-short")
    first, last = (figure(value, measure.unit, t) for value in (measure.first, measure.last))
    return t("log-results-measure", first=first, last=last)


def figure(value: float, unit: str, t: Translator) -> str:
    """A measure's value with its unit."""
    if unit == "share":
        return t.percent(Fraction(value) * 100, 1)
    if unit == "days":
        return t("log-results-days", count=t.number(value, 1))
    return t.number(value, 1 if unit == "score" else 0)
