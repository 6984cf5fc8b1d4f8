"""The evidence that an answer rests on: seen, added, attached from the register, edited, detached."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import streamlit as st

from assessment.model import Answer, Evidence
from i18n import Translator
from ui import downloads, evidence_dialog, joint_lines, state
from ui.answer_form import AnswerForm
from ui.text import plain, shortened


def show(current: state.Current, form: AnswerForm, answer: Answer) -> None:
    """Every piece of evidence of the answer, and the ways to more."""
    t = state.words()
    shared = current.side_of(form.requirement).assessment.shared.get(form.requirement, ())
    if not answer.evidence and not shared:
        st.caption(t("evidence-none"))
    for evidence_id in answer.evidence:
        _piece(current, form, current.assessment.evidence[evidence_id])
    _shared(current, form, shared)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if st.button(t("evidence-add"), key=form.key("add"), icon=":material/add:"):
            evidence_dialog.ask(current, form)
        _attach(current, form, answer)


def _shared(current: state.Current, form: AnswerForm, shared: tuple[str, ...]) -> None:
    """What counts here because it is attached to the other standard, and the other way round."""
    t, partners = state.words(), joint_lines.partners(current, form.requirement)
    if not partners:
        return
    both = t("joint-evidence-both", partners=joint_lines.named(current, partners))
    lines = [f":small[:gray[:material/link: {both}]]"]
    for id_ in shared:
        piece = current.assessment.evidence[id_]
        there = tuple(p for p in partners if id_ in current.assessment.answer(p).evidence)
        mark = f":violet-badge[{t('joint-shared-from', source=joint_lines.named(current, there))}]"
        lines.append(f"- **{plain(piece.title)}** {mark}  \n  :small[{' · '.join(_facts(piece, t))}]")
    st.markdown("\n".join([lines[0], "", *lines[1:]]))


def _piece(current: state.Current, form: AnswerForm, piece: Evidence) -> None:
    t = state.words()
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"**{plain(piece.title)}**  \n:small[{' · '.join(_facts(piece, t))}]")
        if not piece.counts_on(state.today()):
            st.badge(t("evidence-lapsed"), icon=":material/event_busy:", color="orange")
        with st.container(horizontal=True):
            if st.button(
                t("evidence-edit"), key=form.key(f"edit-{piece.id}"), type="tertiary", icon=":material/edit:"
            ):
                evidence_dialog.ask(current, form, piece)
            st.button(
                t("evidence-detach"),
                key=form.key(f"detach-{piece.id}"),
                type="tertiary",
                icon=":material/link_off:",
                on_click=form.detach,
                args=(piece.id,),
            )
            if piece.file:
                downloads.link(
                    plain(shortened(piece.file.name, 40)),
                    state.store().file_path(piece.file.sha256),
                    name=piece.file.name,
                    media_type=piece.file.media_type,
                    key=form.key(f"file-{piece.id}"),
                )


def _facts(piece: Evidence, t: Translator) -> Iterator[str]:
    yield t(f"kind-{piece.kind}")
    if piece.log_test:
        outcome = "passed" if piece.log_test.passed else "failed"
        yield f"{piece.log_test.test}: {t(f'log-test-{outcome}')}"
    if piece.reference:
        yield plain(piece.reference)
    yield t("evidence-confidence-is", confidence=t(f"confidence-{piece.confidence}"))
    if piece.period_start:
        yield f"{t.date(piece.period_start)} – {t.date(piece.speaks_for)}"
    elif piece.speaks_for:
        yield t.date(piece.speaks_for)
    if piece.valid_until:
        yield t("evidence-valid-until-is", day=t.date(piece.valid_until))


def _attach(current: state.Current, form: AnswerForm, answer: Answer) -> None:
    t = state.words()
    free = {k: piece for k, piece in current.assessment.evidence.items() if k not in answer.evidence}
    if free:
        st.selectbox(
            t("evidence-attach"),
            list(free),
            index=None,
            format_func=lambda key: _line(free[key], t),
            placeholder=t("evidence-attach.example"),
            key=form.key("attach"),
            on_change=partial(_attach_chosen, form),
            label_visibility="collapsed",
        )


def _attach_chosen(form: AnswerForm) -> None:
    chosen = state.recall(form.key("attach"))
    if chosen:
        form.attach(chosen)
        state.keep(form.key("attach"), None)


def _line(piece: Evidence, t: Translator) -> str:
    parts = (piece.title, t(f"kind-{piece.kind}"), piece.reference)
    return shortened(" · ".join(part for part in parts if part), 110)
