"""What the report shall be: kind, language, sections, recommendations, draft mark, logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from checklists.model import LANGUAGES, Language
from i18n import LANGUAGE_NAMES
from reports.options import ReportKind, ReportOptions, Section, possible
from ui import report_logo, state
from ui.report_making import Order

if TYPE_CHECKING:
    from complaints.log_report import LogReport


def ask(current: state.Current) -> Order:
    """Draw the fields; the report that they ask for, of the assessment as it is now."""
    assessment = current.assessment.id
    kind = _kind(assessment)
    language = _language(current)
    sections = _sections(current, kind)
    recommendations, draft = _switches(assessment)
    logo = report_logo.ask(assessment)
    options = ReportOptions(kind, sections, recommendations, draft, logo, _log(current))
    return Order(assessment, current.version, state.today(), language, options)


def key(assessment: str, field: str) -> str:
    """The widget key of a field."""
    return f"report:{assessment}:{field}"


def _log(current: state.Current) -> LogReport | None:
    """What the newest complaint log showed."""
    from ui import log_history  # a report without a log need not load what tells of one

    logs = state.store().logs(current.assessment.id)
    return log_history.report(logs[0].id, logs[0].hash) if logs else None


def _kind(assessment: str) -> ReportKind:
    t = state.words()
    return st.radio(
        t("report-page-kind"),
        list(ReportKind),
        format_func=lambda kind: t(f"report-kind-{kind}"),
        captions=[t(f"report-page-kind-{kind}") for kind in ReportKind],
        key=key(assessment, "kind"),
        persist_state="session",
    )


def _language(current: state.Current) -> Language:
    t, assessment = state.words(), current.assessment
    chosen: Language = st.segmented_control(
        t("report-page-language"),
        LANGUAGES,
        default=assessment.setup.report_language,
        format_func=LANGUAGE_NAMES.__getitem__,
        key=key(assessment.id, "language"),
        required=True,
        persist_state="session",
    )
    return chosen


def _sections(current: state.Current, kind: ReportKind) -> frozenset[Section]:
    """The chosen sections; each kind remembers its own choice, with and without ISO 9001 and a log."""
    t, integrated = state.words(), current.joint is not None
    logged = bool(state.store().logs(current.assessment.id))
    offered = possible(kind, integrated=integrated, logged=logged)
    chosen = st.pills(
        t("report-page-sections"),
        offered,
        selection_mode="multi",
        default=offered,
        format_func=lambda section: t(f"report-section-{section}"),
        key=key(current.assessment.id, f"sections:{kind}{':joint' * integrated}{':log' * logged}"),
        help=t("report-page-sections.help"),
        wrap=True,
        persist_state="session",
    )
    if not chosen:
        st.warning(t("report-page-no-section"), icon=":material/info:")
    return frozenset(chosen)


def _switches(assessment: str) -> tuple[bool, bool]:
    t = state.words()
    recommendations = st.toggle(
        t("report-page-recommendations"),
        True,
        key=key(assessment, "recommendations"),
        help=t("report-page-recommendations.help"),
        persist_state="session",
    )
    draft = st.toggle(
        t("report-page-draft"),
        key=key(assessment, "draft"),
        help=t("report-page-draft.help"),
        persist_state="session",
    )
    return recommendations, draft
