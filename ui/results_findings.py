"""The draft findings with their candidate grades; where two standards are touched, one finding of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import streamlit as st

from assessment.findings import Finding, Grade
from assessment.joint import JointFinding
from i18n import Translator
from ui import layout, state
from ui.clause_turner import show_at
from ui.numbering import shown_number
from ui.text import plain

LOOKS = {
    Grade.MAJOR: ("red", ":material/error:"),
    Grade.MINOR: ("orange", ":material/warning:"),
    Grade.OPPORTUNITY: ("blue", ":material/lightbulb:"),
    Grade.STRENGTH: ("green", ":material/thumb_up:"),
}
PER_PAGE = 10
PAGE = "findings-page"


def show(current: state.Current) -> None:
    """The findings, the gravest first, filtered by grade and, of two standards, by standard."""
    t = state.words().on("joint" if current.joint else "guidance")
    st.caption(t("results-findings-intro"))
    findings = _of_standards(current, all_findings(current), t)
    wanted = _of_grades(findings, t)
    wanted.sort(key=lambda f: (f.grade.rank, -sum(part.points for part in f.findings)))
    if not wanted:
        st.info(t("results-findings-none"), icon=":material/task_alt:")
        return
    pages = -(-len(wanted) // PER_PAGE)
    number = min(state.recall(PAGE) or 1, pages)
    for finding in wanted[(number - 1) * PER_PAGE : number * PER_PAGE]:
        _finding(current, finding, t)
    if pages > 1:
        st.pagination(pages, key=PAGE)


def all_findings(current: state.Current) -> tuple[JointFinding, ...]:
    """Every finding, of one standard or of both."""
    if current.joint:
        return current.joint.findings
    return tuple(JointFinding((finding,)) for finding in current.judgement.readiness.findings)


def _of_standards(
    current: state.Current, findings: tuple[JointFinding, ...], t: Translator
) -> list[JointFinding]:
    if current.joint is None:
        return list(findings)
    chosen = st.pills(
        t("integration-side"),
        [side.standard.id for side in current.sides],
        selection_mode="multi",
        format_func=lambda id_: next(s.standard.designation for s in current.sides if s.standard.id == id_),
        key="findings-standards",
        on_change=_to_first_page,
    )
    return [f for f in findings if not chosen or _touches(f, chosen)]


def _touches(finding: JointFinding, standards: list[str]) -> bool:
    return any(part.requirement.id.rpartition("/")[0] in standards for part in finding.findings)


def _of_grades(findings: list[JointFinding], t: Translator) -> list[JointFinding]:
    counted = Counter(finding.grade for finding in findings)
    grades = st.pills(
        t("results-grade"),
        list(Grade),
        selection_mode="multi",
        format_func=lambda grade: f"{LOOKS[grade][1]} {t(f'severity-{grade}')} ({counted[grade]})",
        key="findings-grades",
        on_change=_to_first_page,
    )
    return [f for f in findings if (f.grade in grades if grades else f.is_gap)]


def _to_first_page() -> None:
    state.keep(PAGE, 1)


def _finding(current: state.Current, finding: JointFinding, t: Translator) -> None:
    numbers = " · ".join(shown_number(current, part.requirement.id) for part in finding.findings)
    requirement = finding.main.requirement
    with st.container(border=True, gap="xsmall"):
        st.subheader(f"{numbers} {grade_badge(finding.grade, t)}", anchor=False)
        st.markdown("\n\n".join(_lines(current, finding, t)))
        if st.button(
            t("results-to-answer"),
            key=f"to-answer:{requirement.id}",
            type="tertiary",
            icon=":material/arrow_forward:",
        ):
            show_at(current, requirement)
            st.switch_page(layout.page("assess"))


def grade_badge(grade: Grade, t: Translator) -> str:
    """A grade as Markdown."""
    colour, icon = LOOKS[grade]
    return f":{colour}-badge[{icon} {t(f'severity-{grade}')}]"


def _lines(current: state.Current, finding: JointFinding, t: Translator) -> Iterator[str]:
    """What is asked, the notes and evidence that stand for all, and what each standard holds it against."""
    main = finding.main
    for part in finding.findings:
        text = plain(part.requirement.text[t.language])
        several = len(finding.findings) > 1
        yield f"**{plain(shown_number(current, part.requirement.id))}** {text}" if several else text
    for field in ("seen", "missing", "action"):
        if text := getattr(main.answer, field):
            yield f":small[:gray[{t(f'answer-{field}')}]]  \n{plain(text)}"
    if main.evidence:
        titles = t.listing(plain(piece.title) for piece in main.evidence)
        yield f":small[:gray[{t('answer-evidence')}]]  \n{titles}"
    for part in finding.findings:
        yield f":small[:gray[{' · '.join(_facts(part, t))}]]"


def _facts(finding: Finding, t: Translator) -> Iterator[str]:
    if finding.is_gap:
        yield plain(t.say(finding.criterion))
    yield plain(t.say(finding.reason))
    if finding.is_gap:
        yield t("results-points", points=t.number(finding.points, 1))
