"""What was read: the file, its rows, refused ones with their reasons, and what personal data was in it."""

from __future__ import annotations

import streamlit as st

from complaints.fields import fields
from complaints.log_report import LogReport, Source
from i18n import Translator
from storage import KeptLog
from ui import state
from ui.log_results_process import table
from ui.text import plain, unbroken


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """Everything that makes the results repeatable."""
    t, source = state.words(), report.source
    st.markdown(_facts(report, t))
    for warning in source.warnings:
        st.markdown(f":material/info: {plain(t(f'log-warning-{warning.code}', **warning.facts))}")
    if source.rows_refused:
        st.subheader(t("log-results-refused", count=source.rows_refused), anchor=False)
        st.container(key="wide-table-refused").markdown(_refused(source, t))
    if source.unread:
        st.subheader(t("log-results-unread"), anchor=False)
        rows = [[plain(fields()[name].label(t.language)), t.number(n)] for name, n in source.unread.items()]
        heads = [t("log-results-column-field"), t("log-results-column-cells")]
        st.container(key="wide-table-unread").markdown(table(heads, rows, texts=1))
    st.subheader(t("log-results-privacy"), anchor=False)
    st.markdown(plain(_privacy(source, t)))


def _facts(report: LogReport, t: Translator) -> str:
    source = report.source
    facts = {
        "file": plain(source.place),
        "format": source.format,
        "sha256": f"`{source.sha256}`" if source.sha256 else "–",
        "rows": t(
            "log-results-rows",
            all=t.number(source.rows_in),
            tested=t.number(source.rows_tested),
            refused=t.number(source.rows_refused),
        ),
        "cases": t.number(report.cases),
        "period": unbroken(f"{t.date(report.first)} – {t.date(report.last)}"),
        "as-of": t.moment(report.as_of),
        "mapping": plain(source.mapping or t("log-results-mapping-unnamed")),
        "fields": plain(t.listing(fields()[name].label(t.language) for name in source.fields)),
        "software": plain(report.software or "–"),
    }
    return "\n".join(f"- **{t(f'log-results-read-{name}')}:** {value}" for name, value in facts.items())


def _refused(source: Source, t: Translator) -> str:
    rows = [[t.number(r.row), plain(t(f"log-row-{r.code}", **r.facts))] for r in source.refused]
    if source.rows_refused > len(rows):
        rows.append(["…", plain(t("log-results-more", count=source.rows_refused - len(rows)))])
    return table([t("log-results-column-row"), t("log-results-column-reason")], rows, texts=2)


def _privacy(source: Source, t: Translator) -> str:
    kept = t.listing(fields()[name].label(t.language) for name in source.kept)
    return t("log-results-kept", fields=kept) if kept else t("log-results-kept-none")
