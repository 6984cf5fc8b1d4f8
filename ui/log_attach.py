"""From the tests to the assessment: evidence in one click, proposed levels and notes one by one."""

from __future__ import annotations

import re
from functools import lru_cache

import streamlit as st

from assessment.model import Level
from complaints.log_report import LogReport
from complaints.propose import Proposal, attachment, propose, taken
from errors import HazirError
from i18n import Translator
from storage import KeptLog
from ui import errors, log_history, log_results_tests, saving, state
from ui.text import plain

REFUSED, NOT_TAKEN = "log-attach-refused", "log-not-taken"
PER_PAGE = 10
CHECK_ID = re.compile(r"\b(T\d\d)-[a-z-]+")
"""A check in a reason; people know its test."""


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """What would be attached; older logs are shown, and attach nothing."""
    t = state.words()
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
        _show_refused(REFUSED)
        _offer(current, report, proposals, t)
        _changes(logs, kept, t)
        with st.expander(
            t("log-attach-proposals"), icon=":material/rule:", key="log-attach-open", on_change="rerun"
        ) as box:
            if box.open:
                st.caption(t("log-attach-proposals.help"))
                _listed(current, kept, proposals, t)


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
                args=(current, proposals),
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


def _listed(current: state.Current, kept: KeptLog, proposals: tuple[Proposal, ...], t: Translator) -> None:
    """The items whose level or notes would change, a page at a time.

    What was taken over in this session stays in its place, so that nothing moves below the pointer.
    """
    here = _taken_here(kept)
    open_ = [p for p in proposals if is_open(p)]
    wanted = [p for p in proposals if is_open(p) or p.requirement in here]
    if not open_:
        st.info(t("log-attach-all-taken"), icon=":material/task_alt:")
    pages = max(1, -(-len(wanted) // PER_PAGE))
    number = st.pagination(pages, key="log-attach-page") if pages > 1 else 1
    for proposal in wanted[(number - 1) * PER_PAGE : number * PER_PAGE]:
        _proposal(current, kept, proposal, t)


def is_open(proposal: Proposal) -> bool:
    """Whether taking the proposal over would change more than the evidence."""
    return proposal.level is not None and taken(proposal, level=True) != taken(proposal, level=False)


def _show_refused(key: str) -> None:
    """Why the last click changed nothing, once, where it was made."""
    error = state.recall(key)
    state.forget(key)
    if isinstance(error, HazirError):
        errors.show(error)


def _taken_here(kept: KeptLog) -> frozenset[str]:
    found: frozenset[str] = state.recall(_taken_key(kept)) or frozenset()
    return found


def _taken_key(kept: KeptLog) -> str:
    return f"log-taken:{kept.id}"


def _proposal(current: state.Current, kept: KeptLog, proposal: Proposal, t: Translator) -> None:
    requirement = current.sides[0].standard.requirements[proposal.requirement]
    with st.container(border=True, gap="xsmall", key=f"log-proposal-{requirement.number}"):
        st.markdown(f"**{requirement.number}** {plain(requirement.text[t.language])}")
        st.markdown(_levels(proposal, t))
        reasons = (CHECK_ID.sub(r"\1", t.say(reason)) for reason in proposal.reasons)
        st.caption("  \n".join(map(plain, reasons)))
        for name in ("seen", "missing"):
            if note := getattr(proposal.notes, name):
                lines = "  \n".join(map(plain, note.splitlines()))
                st.markdown(f"**{t(f'log-attach-{name}')}:** {lines}")
        _show_refused(f"{NOT_TAKEN}:{proposal.requirement}")
        st.button(
            t("log-attach-take" if is_open(proposal) else "log-attach-taken", number=requirement.number),
            key=f"log-take:{proposal.requirement}",
            icon=":material/check:",
            disabled=not is_open(proposal),
            on_click=_take,
            args=(current, kept, proposal),
        )


def _levels(proposal: Proposal, t: Translator) -> str:
    """Where the answer stands and where the tests would put it: green if higher, orange if lower."""
    now, then = proposal.current.level, proposal.level
    colour, icon = "gray", "equal"
    if now != then:
        up = now is None or (then is not None and then > now)
        colour, icon = ("green", "arrow_upward") if up else ("orange", "arrow_downward")
    told = t("log-attach-now", level=_level(now, t)), t("log-attach-proposed", level=_level(then, t))
    return f":gray-badge[{told[0]}] → :{colour}-badge[:material/{icon}: {told[1]}]"


def _level(level: Level | None, t: Translator) -> str:
    return t("log-attach-open") if level is None else f"{int(level)} {t(f'level-{int(level)}')}"


def _take(current: state.Current, kept: KeptLog, proposal: Proposal) -> None:
    """Callback: evidence, level and notes of one item."""
    item = proposal.requirement
    if _attach(current, (proposal,), (item,), refused=f"{NOT_TAKEN}:{item}"):
        state.keep(_taken_key(kept), _taken_here(kept) | {item})


def _attach(
    current: state.Current,
    proposals: tuple[Proposal, ...],
    levels: tuple[str, ...] = (),
    refused: str = REFUSED,
) -> bool:
    """Callback: one change to undo; whether it was made."""
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
    except HazirError as error:
        state.keep(refused, error)
        return False
    st.toast(state.words()("log-attach-done"), icon=":material/check:")
    return True
