"""The draft findings with their candidate grades, and the plan of what is done about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import streamlit as st

from assessment.findings import Finding, Grade
from i18n import Translator
from ui import layout, state
from ui.clause_turner import show_at
from ui.text import plain, unbroken

LOOKS = {
    Grade.MAJOR: ("red", ":material/error:"),
    Grade.MINOR: ("orange", ":material/warning:"),
    Grade.OPPORTUNITY: ("blue", ":material/lightbulb:"),
    Grade.STRENGTH: ("green", ":material/thumb_up:"),
}
PER_PAGE = 10
PAGE = "findings-page"


def show(current: state.Current) -> None:
    """The findings, the gravest first, filtered by grade."""
    t, findings = state.words(), current.judgement.readiness.findings
    st.caption(t("results-findings-intro"))
    counted = Counter(finding.grade for finding in findings)
    grades = st.pills(
        t("results-grade"),
        list(Grade),
        selection_mode="multi",
        format_func=lambda grade: f"{LOOKS[grade][1]} {t(f'severity-{grade}')} ({counted[grade]})",
        key="findings-grades",
        on_change=lambda: state.keep(PAGE, 1),
    )
    wanted = [f for f in findings if f.grade in grades] if grades else [f for f in findings if f.is_gap]
    wanted.sort(key=lambda f: (f.grade.rank, -f.points))
    if not wanted:
        st.info(t("results-findings-none"), icon=":material/task_alt:")
        return
    pages = -(-len(wanted) // PER_PAGE)
    number = min(state.recall(PAGE) or 1, pages)
    for finding in wanted[(number - 1) * PER_PAGE : number * PER_PAGE]:
        _finding(current, finding, t)
    if pages > 1:
        st.pagination(pages, key=PAGE)


def _finding(current: state.Current, finding: Finding, t: Translator) -> None:
    with st.container(border=True, gap="xsmall"):
        st.subheader(f"{finding.requirement.number} {_grade(finding.grade, t)}", anchor=False)
        st.markdown("\n\n".join(_lines(finding, t)))
        if st.button(
            t("results-to-answer"),
            key=f"to-answer:{finding.requirement.id}",
            type="tertiary",
            icon=":material/arrow_forward:",
        ):
            show_at(current, finding.requirement)
            st.switch_page(layout.page("assess"))


def _grade(grade: Grade, t: Translator) -> str:
    colour, icon = LOOKS[grade]
    return f":{colour}-badge[{icon} {t(f'severity-{grade}')}]"


def _lines(finding: Finding, t: Translator) -> Iterator[str]:
    answer = finding.answer
    yield plain(finding.requirement.text[t.language])
    for field in ("seen", "missing", "action"):
        if text := getattr(answer, field):
            yield f":small[:gray[{t(f'answer-{field}')}]]  \n{plain(text)}"
    if finding.evidence:
        titles = t.listing(plain(piece.title) for piece in finding.evidence)
        yield f":small[:gray[{t('answer-evidence')}]]  \n{titles}"
    facts = [plain(t.say(finding.reason))]
    if finding.is_gap:
        worth = t("results-points", points=t.number(finding.points, 1))
        facts = [plain(t.say(finding.criterion)), *facts, worth]
    yield f":small[:gray[{' · '.join(facts)}]]"


def plan(current: state.Current) -> None:
    """Everything with an action, by its day; and the gaps that have none yet."""
    t, findings = state.words(), current.judgement.readiness.findings
    graded = {finding.requirement.id: finding for finding in findings}
    planned = [a for a in current.assessment.answers.values() if a.action]
    if planned:
        planned.sort(key=lambda a: (a.due is None, a.due, a.requirement))
        heads = ("number", "grade", "action", "owner", "due")
        lines = [" | ".join(t(f"results-plan-{head}") for head in heads), " | ".join([":---"] * len(heads))]
        for answer in planned:
            finding = graded.get(answer.requirement)
            late = answer.due is not None and answer.due < state.today()
            row = (
                unbroken(answer.requirement.rpartition("/")[2]),
                _grade(finding.grade, t) if finding else "–",
                plain(answer.action),
                plain(answer.owner) or "–",
                unbroken(t.date(answer.due)) + (f" :red-badge[{t('results-late')}]" if late else ""),
            )
            lines.append(" | ".join(row))
        st.container(key="wide-table").markdown("\n".join(lines))
    else:
        st.info(t("results-plan-none"), icon=":material/event_note:")
    unplanned = [f.requirement.number for f in findings if f.is_gap and not f.answer.action]
    if unplanned:
        st.caption(t("results-unplanned", count=len(unplanned), numbers=t.listing(unplanned)))
