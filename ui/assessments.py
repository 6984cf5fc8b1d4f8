"""The list of assessments: a card each, search and pages for many, an example for none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from assessment.joint import Side
from assessment.model import Setup
from checklists import known_ids, load_standard
from i18n.fold import fold
from storage import Store, Summary
from ui import checklist_notice, deletion, downloads, integration, layout, state
from ui.search import matches
from ui.text import plain

PAGE = "list-page"
PER_PAGE = 10


def card(summary: Summary) -> None:
    """One assessment: who, how ready, how far, when; and what can be done with it."""
    if summary.setup.standard not in known_ids():
        with st.container(border=True, key=f"card-{summary.id}"):
            checklist_notice.gone(summary.id)
        return
    current = state.look_at(summary.id)
    with st.container(border=True, key=f"card-{summary.id}"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.header(plain(summary.setup.organisation), anchor=False, width="content")
            _standings(current)
        st.caption(plain(_subtitle(summary.setup)))
        _figures(summary, current)
        _actions(summary)


def _standings(current: state.Current) -> None:
    """The verdict; both, by name, of an integrated assessment."""
    if current.joint is None:
        layout.standing_badge(current.sides[0])
        return
    with st.container(gap=None, width="content", horizontal_alignment="right"):
        for side in current.sides:
            layout.standing_badge(side, f":small[{side.standard.designation}]")


def _subtitle(setup: Setup) -> str:
    t = state.words()
    standard = load_standard(setup.standard)
    parts = [setup.name, standard.designation, t(f"depth-{setup.depth}")]
    if setup.integrated:
        edition = integration.words(setup.integrated.standard)
        parts += [t("integration-with", standard=edition), t(f"depth-{setup.integrated.depth}")]
    return " · ".join(filter(None, parts))


def _figures(summary: Summary, current: state.Current) -> None:
    t = state.words()
    with st.grid(4, min_column_width=150):
        if current.joint is None:
            _score(current.sides[0], t("score-evidenced"))
            st.metric(t("answered"), _answered(current.sides[0]))
        else:
            for side in current.sides:
                with st.container(gap=None):
                    _score(side, side.standard.designation)
                    st.caption(t("integration-answered", part=_answered(side)))
        st.metric(t("last-change"), t.date(state.local(summary.changed).date()))
        audit = summary.setup.audit_date
        st.metric(
            t("next-audit"),
            t.date(audit) if audit else t("audit-none"),
            _distance(audit),
            delta_color="off",
            delta_arrow="off",
        )


def _score(side: Side, name: str) -> None:
    """The evidenced score of a standard, with the claimed one below it."""
    t, whole = state.words(), side.judgement.card.whole
    st.metric(
        name,
        t.percent(whole.evidenced),
        t("score-claimed-delta", score=t.percent(whole.claimed)),
        delta_color="off",
        delta_arrow="off",
        help=t("score-evidenced.help"),
    )


def _answered(side: Side) -> str:
    t, whole = state.words(), side.judgement.card.whole
    return f"{t.number(whole.asked - whole.open)} / {t.number(whole.asked)}"


def _distance(audit: date | None) -> str | None:
    if audit is None:
        return None
    t, days = state.words(), (audit - state.today()).days
    return t("audit-in-days", days=days) if days >= 0 else t("audit-ago")


def _actions(summary: Summary) -> None:
    t, key = state.words(), summary.id
    with st.container(horizontal=True):
        if st.button(
            t("assessment-open"), key=f"open:{key}", type="primary", icon=":material/arrow_forward:"
        ):
            _go(key, "assess")
        if st.button(t("page-setup"), key=f"setup:{key}", icon=":material/tune:"):
            _go(key, "setup")
        if st.button(t("assessment-duplicate"), key=f"copy:{key}", icon=":material/content_copy:"):
            _duplicate(summary)
        downloads.link(
            t("assessment-export"),
            _exporter(state.store(), key),
            name=f"{summary.setup.organisation} – Hazır.zip",
            media_type="application/zip",
            key=f"export:{key}",
            help=t("assessment-export.help"),
        )
        if st.button(t("assessment-delete"), key=f"delete:{key}", icon=":material/delete:"):
            deletion.ask(summary)


def _go(assessment_id: str, page: str) -> None:
    state.open_assessment(assessment_id)
    st.switch_page(layout.page(page))


def _duplicate(summary: Summary) -> None:
    t = state.words()
    name = t("assessment-copy-name", name=summary.setup.name or summary.setup.organisation)
    setup = summary.setup.model_copy(update={"name": name[:300]})
    state.store().duplicate(summary.id, setup=setup, now=state.now(), actor=state.actor())
    st.toast(t("assessment-copied"), icon=":material/content_copy:")
    st.rerun()


def _exporter(store: Store, assessment_id: str) -> Callable[[], bytes]:
    """Makes the ZIP when the link is followed, from what is stored then."""

    def make() -> bytes:
        from storage.archive import export_zip

        return export_zip(store.load(assessment_id), store.read_file)

    return make


def chosen(summaries: list[Summary]) -> list[Summary]:
    """The assessments to show: all of a few, else those that a search finds, page by page."""
    if len(summaries) <= PER_PAGE:
        return summaries
    t = state.words()
    query = st.text_input(t("assessment-search"), key="list-search", type="search", on_change=_to_first_page)
    found = [s for s in summaries if matches(fold(f"{s.setup.organisation} {s.setup.name}"), query or "")]
    pages = -(-len(found) // PER_PAGE)
    st.caption(t("assessments-count", count=len(found)))
    if pages <= 1:
        return found
    number = st.pagination(pages, key=PAGE)
    return found[(number - 1) * PER_PAGE : number * PER_PAGE]


def _to_first_page() -> None:
    state.forget(PAGE)


def offer_example() -> None:
    """An empty list: what to do, and a believable assessment to look at."""
    t = state.words()
    st.info(t("assessments-none.body"), title=t("assessments-none"), icon=":material/folder_open:")
    if st.button(t("assessment-example"), key="example", icon=":material/school:"):
        _add_examples()


def _add_examples() -> None:
    """Adds each example, or brings it back; the last one is opened."""
    from examples import every_example

    store, now = state.store(), state.now()
    there = {summary.id for summary in store.list(include_deleted=True)}
    for example, files in every_example(state.language(), today=state.today()):
        if example.id in there:
            store.restore(example.id, now=now, actor=state.actor())
        else:
            store.add_assessment(example, files, now=now, actor=state.actor())
        state.open_assessment(example.id)
    st.rerun()
