"""Logs that were tested before: when, which file, how many rows, how the tests ended."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache

import streamlit as st
from pydantic import ValidationError

from checklists.model import LANGUAGES
from complaints.log_report import LogReport
from complaints.results import Outcome
from complaints.targets import Targets
from errors import HazirError, InputError
from i18n import Translator, translator
from storage import KeptLog
from ui import errors, state
from ui.text import plain

PER_PAGE = 10

LOOKS = {
    Outcome.FAILED: ("red", ":material/cancel:"),
    Outcome.ADVICE: ("orange", ":material/lightbulb:"),
    Outcome.PASSED: ("green", ":material/check_circle:"),
    Outcome.NOT_TESTABLE: ("gray", ":material/help:"),
    Outcome.EMPTY: ("gray", ":material/do_not_disturb_on:"),
}


def opened(assessment_id: str, logs: tuple[KeptLog, ...]) -> KeptLog | None:
    """The kept log whose results are open."""
    return find(logs, state.recall(_key(assessment_id)))


def find(logs: tuple[KeptLog, ...], log_id: int | None) -> KeptLog | None:
    """The log of that id, if it is (still) kept."""
    return next((kept for kept in logs if kept.id == log_id), None)


def close(assessment_id: str) -> None:
    """Callback: back to the list."""
    state.forget(_key(assessment_id))


def show(assessment_id: str, logs: tuple[KeptLog, ...]) -> None:
    """The list, the newest first."""
    st.header(state.words()("log-page-earlier"), anchor=False)
    pages = -(-len(logs) // PER_PAGE)
    number = st.pagination(pages, key="log-history-page") if pages > 1 else 1
    for kept in logs[(number - 1) * PER_PAGE : number * PER_PAGE]:
        with errors.shown():
            _row(assessment_id, kept)


@lru_cache(maxsize=64)
def report(log_id: int, digest: str) -> LogReport:
    """A kept log's results; ``digest`` is its ``KeptLog.hash``.

    Raises NotFound and StorageError, and InputError for results that another edition of Hazır has kept.
    """
    assert digest
    try:
        return LogReport.model_validate_json(state.store().log(log_id))
    except ValidationError:
        raise InputError("log-page-other-shape") from None


def last_targets(logs: tuple[KeptLog, ...]) -> Targets:
    """What the newest log was held against; those of a made-up log are nobody's."""
    made_up = {demo_name(translator(language)) for language in LANGUAGES}
    for kept in logs:
        if kept.label not in made_up:
            with suppress(HazirError):
                return report(kept.id, kept.hash).targets
    return Targets()


def demo_name(t: Translator) -> str:
    """What a made-up log is called."""
    return f"{t('log-page-demo-name')}.csv"


def _row(assessment_id: str, kept: KeptLog) -> None:
    t, found = state.words(), report(kept.id, kept.hash)
    with st.container(border=True, gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{plain(kept.label)}**", width="stretch")
            st.button(
                t("log-page-open"),
                key=f"log-open-{kept.id}",
                icon=":material/arrow_forward:",
                icon_position="right",
                help=t("log-page-open.help", name=kept.label),
                on_click=state.keep,
                args=(_key(assessment_id), kept.id),
            )
        when = t("log-page-tested-at", when=t.moment(state.local(kept.at)))
        span = t("log-page-span", first=t.date(found.first), last=t.date(found.last))
        rows = t("log-page-cases", count=found.cases)
        st.caption(plain(f"{when} · {rows} · {span}"))
        with st.container(horizontal=True, gap="small"):
            for outcome in LOOKS:
                if count := found.count(outcome):
                    outcome_badge(outcome, count)


def outcome_badge(outcome: Outcome, count: int) -> None:
    """So many tests ended so."""
    colour, icon = LOOKS[outcome]
    st.badge(state.words()(f"log-page-outcome-{outcome}", count=count), icon=icon, color=colour)


def _key(assessment_id: str) -> str:
    return f"log-opened:{assessment_id}"
