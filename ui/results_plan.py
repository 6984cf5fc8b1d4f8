"""The plan of what is done about the findings."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from assessment.findings import Finding
from assessment.model import Answer
from i18n import Translator
from ui import state
from ui.numbering import shown_number
from ui.results_findings import all_findings, grade_badge
from ui.text import plain, unbroken

HEADS = ("number", "grade", "action", "owner", "due")


def show(current: state.Current) -> None:
    """Everything with an action, by its day; and the gaps that have none yet."""
    t, findings = state.words(), all_findings(current)
    planned = _planned(current)
    if planned:
        graded = {part.requirement.id: part for finding in findings for part in finding.findings}
        lines = [" | ".join(t(f"results-plan-{head}") for head in HEADS), " | ".join([":---"] * len(HEADS))]
        lines += (" | ".join(_row(current, a, graded.get(a.requirement), t)) for a in planned)
        st.container(key="wide-table").markdown("\n".join(lines))
    else:
        st.info(t("results-plan-none"), icon=":material/event_note:")
    unplanned = [
        shown_number(current, finding.main.requirement.id)
        for finding in findings
        if finding.is_gap and not any(part.answer.action for part in finding.findings)
    ]
    if unplanned:
        st.caption(t("results-unplanned", count=len(unplanned), numbers=t.listing(unplanned)))


def _planned(current: state.Current) -> list[Answer]:
    """Answers with an action; those to an edition that is not integrated (any more) do not count."""
    standards = {side.standard.id for side in current.sides}
    answers = current.assessment.answers.values()
    planned = [a for a in answers if a.action and a.requirement.rpartition("/")[0] in standards]
    return sorted(planned, key=lambda a: (a.due is None, a.due, a.requirement))


def _row(current: state.Current, answer: Answer, finding: Finding | None, t: Translator) -> Iterator[str]:
    late = answer.due is not None and answer.due < state.today()
    yield unbroken(shown_number(current, answer.requirement))
    yield grade_badge(finding.grade, t) if finding else "–"
    yield plain(answer.action)
    yield plain(answer.owner) or "–"
    yield unbroken(t.date(answer.due)) + (f" :red-badge[{t('results-late')}]" if late else "")
