"""The pieces of the list of assessments: a card each, and the dialogs to make, copy, import and delete."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from assessment.model import Setup, Size
from checklists import Depth, load_standard, standard_ids
from storage import Store, Summary
from ui import downloads, errors, layout, state
from ui.text import plain

DELETED = "just-deleted"


def card(summary: Summary) -> None:
    """One assessment: who, how ready, how far, when; and what can be done with it."""
    current = state.look_at(summary.id)
    with st.container(border=True, key=f"card-{summary.id}"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.header(plain(summary.setup.organisation), anchor=False, width="content")
            layout.verdict_badge(current.judgement.readiness.verdict)
        st.caption(plain(_subtitle(summary.setup)))
        _figures(summary, current)
        _actions(summary)


def _subtitle(setup: Setup) -> str:
    t = state.words()
    standard = load_standard(setup.standard)
    return " · ".join(part for part in (setup.name, standard.designation, t(f"depth-{setup.depth}")) if part)


def _figures(summary: Summary, current: state.Current) -> None:
    t, whole = state.words(), current.judgement.card.whole
    with st.grid(4, min_column_width=150):
        st.metric(
            t("score-evidenced"),
            t.percent(whole.evidenced),
            t("score-claimed-delta", score=t.percent(whole.claimed)),
            delta_color="off",
            delta_arrow="off",
            help=t("score-evidenced.help"),
        )
        st.metric(t("answered"), f"{t.number(whole.asked - whole.open)} / {t.number(whole.asked)}")
        st.metric(t("last-change"), t.date(state.local(summary.changed).date()))
        audit = summary.setup.audit_date
        st.metric(
            t("next-audit"),
            t.date(audit) if audit else t("audit-none"),
            _distance(audit),
            delta_color="off",
            delta_arrow="off",
        )


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
            _ask_to_delete(summary)


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


def _ask_to_delete(summary: Summary) -> None:
    t = state.words()

    @st.dialog(t("assessment-delete-question"), icon=":material/delete:")
    def dialog() -> None:
        assessment = state.look_at(summary.id).assessment
        st.markdown(f"**{plain(summary.setup.organisation)}**")
        st.write(
            t("assessment-delete-body", answers=len(assessment.answers), evidence=len(assessment.evidence))
        )
        with st.container(horizontal=True, horizontal_alignment="right"):
            if st.button(t("cancel"), key="delete-cancel"):
                st.rerun()
            if st.button(t("assessment-delete"), key="delete-confirm", type="primary"):
                _delete(summary)

    dialog()


def _delete(summary: Summary) -> None:
    state.store().delete(summary.id, now=state.now(), actor=state.actor())
    if state.current_id() == summary.id:
        state.close_assessment()
    state.keep(DELETED, (summary.id, summary.setup.organisation))
    st.rerun()


def offer_undo() -> None:
    """What was deleted last in this session, with the way back."""
    deleted = state.recall(DELETED)
    if not deleted:
        return
    t, (assessment_id, organisation) = state.words(), deleted
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown(f"{t('assessment-deleted')} **{plain(organisation)}**", width="stretch")
        if st.button(t("assessment-restore"), key="restore", icon=":material/undo:"):
            state.store().restore(assessment_id, now=state.now(), actor=state.actor())
            state.forget(DELETED)
            st.toast(t("assessment-restored"), icon=":material/undo:")
            st.rerun()


def new() -> None:
    """The dialog that starts an assessment."""
    t = state.words()

    @st.dialog(t("assessment-new"), icon=":material/add:")
    def dialog() -> None:
        st.caption(t("assessment-new-intro"))
        organisation = st.text_input(t("setup-organisation"), key="new-organisation", max_chars=300)
        name = st.text_input(t("setup-name"), key="new-name", max_chars=300, help=t("setup-name.help"))
        standard_id = _standard_choice()
        depth = layout.depth_choice(load_standard(standard_id), key="new-depth")
        size = st.selectbox(
            t("setup-size"), list(Size), 2, format_func=lambda s: t(f"size-{s}"), key="new-size"
        )
        if st.button(
            t("assessment-create"), key="new-create", type="primary", disabled=not organisation.strip()
        ):
            with errors.shown():
                _create(organisation, name, standard_id, depth, size)

    dialog()


def _standard_choice() -> str:
    ids = standard_ids()
    if len(ids) == 1:
        return ids[0]
    t = state.words()
    return st.selectbox(
        t("setup-standard"), ids, format_func=lambda i: load_standard(i).designation, key="new-standard"
    )


def _create(organisation: str, name: str, standard_id: str, depth: Depth, size: Size) -> None:
    with errors.validated():
        setup = Setup(
            organisation=organisation,
            name=name,
            standard=standard_id,
            depth=depth,
            size=size,
            report_language=state.language(),
        )
    standard = load_standard(standard_id)
    made = state.store().create(setup, standard.content_hash, now=state.now(), actor=state.actor())
    _go(made.id, "setup")
