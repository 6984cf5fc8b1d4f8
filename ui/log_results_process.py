"""The process as the log shows it: steps missing or early, real paths, map, time between steps."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import streamlit as st

from complaints.log_report import LogReport
from complaints.process_results import Process, Spell
from complaints.said import told
from i18n import Translator
from storage import KeptLog
from ui import log_pictures, state
from ui.text import plain


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """Conformance first, then the paths, then the times."""
    t, process = state.words(), report.process
    st.caption(_order(process, t))
    st.markdown(bullets(told(said, t) for said in process.said))
    st.subheader(t("log-results-steps"), anchor=False)
    st.container(key="wide-table-steps").markdown(_steps(process, t))
    log_pictures.show(kept, "map", wide=True)
    st.subheader(t("log-results-paths"), anchor=False)
    log_pictures.show(kept, "variants", titled=False, wide=True)
    with st.expander(t("log-results-paths-listed"), icon=":material/table_rows:"):
        st.container(key="wide-table-paths").markdown(_paths(process, t))
    st.subheader(t("log-results-times"), anchor=False)
    st.container(key="wide-table-times").markdown(_times(process, t))


def _order(process: Process, t: Translator) -> str:
    names = t.listing(_name(step, t) for step in process.order)
    source = "log-results-order-own" if process.own else "log-results-order-standard"
    return plain(t(source, steps=names, source=process.source))


def _steps(process: Process, t: Translator) -> str:
    repeated = any(step.repeated is not None for step in process.steps)
    heads = ["step", "clause", "reached", "expected", "missing", "early"] + (["repeated"] if repeated else [])
    rows = [
        [
            plain(_name(s.step, t)),
            s.clause or "–",
            t.number(s.reached),
            *((t.number(s.expected), t.number(s.missing)) if s.expected else ("–", "–")),
            t.number(s.early),
            *([t.number(s.repeated or 0)] if repeated else []),
        ]
        for s in process.steps
    ]
    return table([t(f"log-results-column-{head}") for head in heads], rows, texts=2)


def _paths(process: Process, t: Translator) -> str:
    arrow = " → "
    rows = [
        [
            plain(arrow.join(_name(step, t) for step in variant.steps)),
            t.number(variant.cases),
            t.percent(Fraction(variant.share) * 100, 1),
            {True: t("log-results-yes"), False: t("log-results-no"), None: "–"}[variant.conforms],
        ]
        for variant in process.variants
    ]
    if process.other_cases:
        rows.append([plain(t("log-results-other-paths")), t.number(process.other_cases), "", ""])
    heads = ("path", "cases", "share", "conforms")
    return table([t(f"log-results-column-{head}") for head in heads], rows, texts=1)


def _times(process: Process, t: Translator) -> str:
    rows = [
        [plain(f"{_name(between.start, t)} → {_name(between.end, t)}"), *spell_cells(between.spell, t)]
        for between in process.times
    ]
    heads = ("between", "cases", "median", "p90", "longest")
    return table([t(f"log-results-column-{head}") for head in heads], rows, texts=1)


def spell_cells(spell: Spell, t: Translator) -> list[str]:
    """Cases, median, P90 and longest, in days or hours."""
    return [t.number(spell.n), *(length(hours, t) for hours in (spell.median, spell.p90, spell.longest))]


def length(hours: float | None, t: Translator) -> str:
    """Hours as people say them: below two days in hours, above in days."""
    if hours is None:
        return "–"
    if hours < 48:
        return t("log-results-hours", count=t.number(hours, 1))
    return t("log-results-days", count=t.number(hours / 24, 1))


def table(heads: list[str], rows: list[list[str]], *, texts: int) -> str:
    """A Markdown table; the first columns hold texts, the others figures."""
    lines = [" | ".join(heads), " | ".join([":---"] * texts + ["---:"] * (len(heads) - texts))]
    return "\n".join(lines + [" | ".join(row) for row in rows])


def bullets(sentences: Iterable[str]) -> str:
    """Sentences of a log's results as a Markdown list."""
    return "\n".join(f"- {plain(sentence)}" for sentence in sentences)


def _name(step: str, t: Translator) -> str:
    """A step in words; an activity as the log calls it."""
    return t(f"log-step-{step}") if t.has(f"log-step-{step}") else step
