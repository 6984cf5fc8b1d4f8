"""From the tests to the assessment: evidence in one click, proposed levels and notes one by one."""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from complaints.log_report import LogReport
from complaints.propose import Proposal, attachment, propose, taken
from errors import HazirError
from i18n import Translator
from storage import KeptLog
from ui import log_history, log_results_tests, saving, state
from ui.text import plain

DONE, REFUSED = "log-attach-done", "log-attach-refused"
PER_PAGE = 10


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """What would be attached; older logs are shown, and attach nothing."""
    t = state.words()
    saving.show_outcome(DONE, REFUSED)
    logs = state.store().logs(current.assessment.id)
    if logs[0].id != kept.id:
        st.info(t("log-attach-not-current"), icon=":material/history:")
        return
    proposals = _proposals(current, kept)
    with st.container(border=True):
        st.subheader(t("log-attach-title"), anchor=False)
        if not proposals:
            st.caption(t("log-attach-nothing"))
            return
        _offer(current, report, proposals, t)
        _changes(logs, kept, t)
        with st.expander(
            t("log-attach-proposals"), icon=":material/rule:", key="log-attach-open", on_change="rerun"
        ) as box:
            if box.open:
                st.caption(t("log-attach-proposals.help"))
                _listed(current, proposals, t)


def _proposals(current: state.Current, kept: KeptLog) -> tuple[Proposal, ...]:
    return _proposed(current.assessment.id, current.version, kept.id, kept.hash, state.today())


@lru_cache(maxsize=8)
def _proposed(
    assessment_id: str, version: int, log_id: int, digest: str, as_of: object
) -> tuple[Proposal, ...]:
    """The proposals for a version of an assessment."""
    current, report = state.look_at(assessment_id), log_history.report(log_id, digest)
    counts = log_results_tests.cube(log_id, digest)
    standard = current.sides[0].standard
    return propose(standard, current.assessment, report, as_of=state.today(), cube=counts)


def _offer(current: state.Current, report: LogReport, proposals: tuple[Proposal, ...], t: Translator) -> None:
    pieces = {piece.id for proposal in proposals for piece in proposal.evidence}
    period = f"{t.date(report.first)} – {t.date(report.last)}"
    st.markdown(plain(t("log-attach-intro", tests=len(pieces), items=len(proposals), period=period)))
    replaced = {id_ for proposal in proposals for id_ in proposal.replaced}
    if replaced:
        st.caption(t("log-attach-replaced", count=len(replaced)))
    with st.container(horizontal=True, vertical_alignment="center"):
        if all(proposal.is_attached for proposal in proposals):
            st.markdown(f":green[:material/check:] {t('log-attach-attached')}", width="stretch")
        else:
            st.button(
                t("log-attach-evidence"),
                key="log-attach",
                type="primary",
                icon=":material/attach_file:",
                help=t("log-attach-evidence.help"),
                on_click=_attach,
                args=(current, report, proposals, ()),
            )
        saving.undo_button(current.assessment.id, "log-undo")


def _changes(logs: tuple[KeptLog, ...], kept: KeptLog, t: Translator) -> None:
    """What this log says otherwise than the one before it."""
    if len(logs) < 2:
        return
    from complaints.newer_log import compare

    before, after = (log_history.report(log.id, log.hash) for log in (logs[1], kept))
    changed = compare(before.tests, after.tests)
    if changed:
        with st.expander(t("log-attach-changed"), icon=":material/difference:"):
            st.markdown("\n".join(f"- {plain(t.say(change.said))}" for change in changed))


def _listed(current: state.Current, proposals: tuple[Proposal, ...], t: Translator) -> None:
    """The items whose level or notes would change, a page at a time."""
    wanted = [p for p in proposals if p.level is not None and taken(p, level=True) != taken(p, level=False)]
    if not wanted:
        st.info(t("log-attach-all-taken"), icon=":material/task_alt:")
        return
    pages = max(1, -(-len(wanted) // PER_PAGE))
    number = st.pagination(pages, key="log-attach-page") if pages > 1 else 1
    for proposal in wanted[(number - 1) * PER_PAGE : number * PER_PAGE]:
        _proposal(current, proposal, t)


def _proposal(current: state.Current, proposal: Proposal, t: Translator) -> None:
    requirement = current.sides[0].standard.requirements[proposal.requirement]
    now = proposal.current.level
    levels = (
        t("log-attach-now", level=t("log-attach-open") if now is None else t(f"level-{int(now)}")),
        t("log-attach-proposed", level=t(f"level-{int(proposal.level or 0)}")),
    )
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{requirement.number}** {plain(requirement.text[t.language])}")
        st.markdown(plain(" → ".join(levels)))
        st.caption("  \n".join(plain(t.say(reason)) for reason in proposal.reasons))
        for name in ("seen", "missing"):
            if note := getattr(proposal.notes, name):
                lines = "  \n".join(map(plain, note.splitlines()))
                st.markdown(f"**{t(f'log-attach-{name}')}:** {lines}")
        st.button(
            t("log-attach-take", number=requirement.number),
            key=f"log-take:{proposal.requirement}",
            icon=":material/check:",
            on_click=_attach,
            args=(current, None, (proposal,), (proposal.requirement,)),
        )


def _attach(
    current: state.Current,
    report: LogReport | None,
    proposals: tuple[Proposal, ...],
    levels: tuple[str, ...],
) -> None:
    """Callback: one change to undo."""
    change = attachment(proposals, levels)
    answers = [(answer, current.revisions.get(answer.requirement, 0)) for answer in change.answers]
    try:
        state.store().attach(
            current.assessment.id,
            change.evidence,
            answers,
            replaced=change.replaced,
            now=state.now(),
            actor=state.actor(),
        )
        state.keep(DONE, "log-attach-done")
    except HazirError as error:
        state.keep(REFUSED, error)
