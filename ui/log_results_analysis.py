"""What clauses 8.2 to 8.4 look at: where complaints come from, trend, recurrence, backlog, satisfaction."""

from __future__ import annotations

import streamlit as st

from complaints.analysis_results import Analysis, Recurrence, Share
from complaints.fields import fields
from complaints.log_report import LogReport
from complaints.said import told
from i18n import Translator
from storage import KeptLog
from ui import log_pictures, state
from ui.log_results_process import bullets, table
from ui.text import plain


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """Sentences first, then every part that the log has columns for."""
    t, analysis = state.words(), report.analysis
    st.markdown(bullets(told(said, t) for said in analysis.said))
    _paretos(kept, analysis, t)
    _trends(kept, analysis, t)
    if analysis.recurrences:
        st.subheader(t("log-results-recurrence"), anchor=False)
        rows = [_recurrence(found, t) for found in analysis.recurrences]
        heads = [t(f"log-results-column-{head}") for head in ("cause", "acted", "before", "after", "change")]
        st.container(key="wide-table-recurrence").markdown(table(heads, rows, texts=2))
    if analysis.ageing:
        st.subheader(t("log-results-ageing"), anchor=False)
        log_pictures.show(kept, "ageing", titled=False)
    _satisfaction(analysis, t)


def _paretos(kept: KeptLog, analysis: Analysis, t: Translator) -> None:
    paretos = {pareto.field: pareto for pareto in analysis.paretos}
    if not paretos:
        return
    st.subheader(t("log-results-pareto"), anchor=False)
    chosen = st.segmented_control(
        t("log-results-pareto-by"),
        list(paretos),
        default=next(iter(paretos)),
        required=True,
        key=f"log-pareto:{kept.id}",
        format_func=lambda name: fields()[name].label(t.language),
    )
    log_pictures.show(kept, f"pareto-{chosen}")


def _trends(kept: KeptLog, analysis: Analysis, t: Translator) -> None:
    if len(analysis.months) > 1 or analysis.rate or analysis.late or analysis.answer_days:
        st.subheader(t("log-results-trend"), anchor=False)
    for name in ("trend", "rate", "late", "days"):
        log_pictures.show(kept, name)


def _recurrence(found: Recurrence, t: Translator) -> list[str]:
    ratio = "–" if found.ratio is None else t("log-results-times-as-many", ratio=t.number(found.ratio, 2))
    if found.low is not None and found.high is not None:
        ratio += f" ({t.number(found.low, 2)} – {t.number(found.high, 2)})"
    return [plain(found.cause), t.date(found.acted), t.number(found.before), t.number(found.after), ratio]


def _satisfaction(analysis: Analysis, t: Translator) -> None:
    rows = []
    if found := analysis.satisfaction:
        low, high = (t.number(end) for end in found.scale)
        mean = t("log-results-mean", mean=t.number(found.mean, 2), low=low, high=high)
        rows.append([t("log-results-satisfaction-mean"), mean, t.number(found.answered)])
        rows += _share("log-results-top", found.top, t)
        rows += _share("log-results-response", found.response, t)
        rows += _share("log-results-coverage", found.coverage, t)
    rows += _share("log-results-first-contact", analysis.first_contact, t)
    rows += _share("log-results-justified", analysis.justified, t)
    if rows:
        st.subheader(t("log-results-satisfaction"), anchor=False)
        heads = [t(f"log-results-column-{head}") for head in ("figure", "value", "cases")]
        st.container(key="wide-table-satisfaction").markdown(table(heads, rows, texts=1))


def _share(name: str, share: Share | None, t: Translator) -> list[list[str]]:
    """A row with the share and its exact interval; no row where there is nothing to share."""
    if share is None or share.rate is None:
        return []
    low, rate, high = (t.percent(round(100 * part)) for part in (share.low, share.rate, share.high))
    return [[t(name), f"{rate} ({low} – {high})", t.number(share.population)]]
