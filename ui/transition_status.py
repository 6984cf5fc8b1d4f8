"""What an assessment lacks on a later edition: the days that are left, the list by clause, the report."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Final

import streamlit as st

from assessment.missing import Lack, Missing
from assessment.standpoint import Standpoint
from checklists.model import Language
from i18n import Translator
from reports.edition_words import days_left, source_words, was_words
from ui import downloads, layout, state
from ui.clause_turner import show_at
from ui.text import plain

COLOURS: Final = {Lack.OPEN: "red", Lack.CHECK: "orange", Lack.GAP: "blue"}


def show(current: state.Current, at: Standpoint) -> None:
    """The figures, the dates, and what is missing."""
    t = state.words().on(at.later.nature)
    st.markdown(t("transition-stands", later=at.later.designation))
    _figures(at, t)
    days(at, t)
    st.subheader(t("transition-missing"), anchor=False)
    if not at.outlook.missing:
        st.success(t("transition-missing-none"), icon=":material/task_alt:")
    for clause, found in groupby(at.outlook.missing, lambda each: each.requirement.clause):
        _clause(current, at, clause, list(found))
    report(at, t)


def _figures(at: Standpoint, t: Translator) -> None:
    with st.grid(len(Lack), min_column_width=130):
        for lack in Lack:
            name = f"transition-lack-{lack}"
            st.metric(t(name), t.number(len(at.outlook.by(lack))), help=t(f"{name}.help"))


def days(at: Standpoint, t: Translator) -> None:
    """The dates of the transition, each with its source and certainty."""
    deadline = at.outlook.deadline
    label = f"{t('transition-deadline')}: {t.date(deadline.date)}" if deadline else t("transition-deadline")
    left = days_left(at.outlook.days, t)
    with st.expander(f"{label} · {left}", icon=":material/event:"):
        for day in at.edition.transition:
            facts = f":small[:gray[{plain(source_words(at.edition, day, t))}]]"
            st.markdown(f"**{t.date(day.date)}**  \n{plain(day.about[t.language])}  \n{facts}")
        st.caption(t("transition-notice"))


def _clause(current: state.Current, at: Standpoint, clause: str, found: list[Missing]) -> None:
    t = state.words().on(at.later.nature)
    title = plain(at.later.clauses[clause].title[t.language])
    with st.expander(f"{clause} {title} ({t.number(len(found))})"):
        for each in found:
            st.markdown("  \n".join(_lines(at, each, t)))
            if st.button(
                t("results-to-answer"),
                key=f"transition:to:{each.requirement.id}",
                type="tertiary",
                icon=":material/arrow_forward:",
            ):
                show_at(current, each.requirement)
                st.switch_page(layout.page("assess"))


def _lines(at: Standpoint, each: Missing, t: Translator) -> list[str]:
    origin, requirement = each.origin, each.requirement
    badge = f":{COLOURS[each.lack]}-badge[{t(f'transition-lack-{each.lack}')}]"
    lines = [f"**{requirement.number}** {badge}", plain(requirement.text[t.language])]
    if origin.change:
        told = (plain(origin.change[t.language]), was_words(requirement.number, origin, t))
        lines.append(f":small[{' '.join(filter(None, told))}]")
    return [*lines, f":small[:gray[{plain(source_words(at.edition, origin, t))}]]"]


def report(at: Standpoint, t: Translator) -> None:
    """The link to the report; it is printed when it is followed, from what the page shows."""
    organisation = at.assessment.setup.organisation
    downloads.link(
        t("transition-report"),
        _printer(at, t.language),
        name=f"{organisation} – {t('transition-report-title')}.pdf",
        media_type="application/pdf",
        key=f"transition:{at.assessment.id}",
        icon=":material/picture_as_pdf:",
    )


def _printer(at: Standpoint, language: Language) -> Callable[[], bytes]:
    def render() -> bytes:
        from reports.transition import transition_report_pdf
        from ui.report_making import PRESS

        return transition_report_pdf(at, PRESS, language=language).pdf

    return render
