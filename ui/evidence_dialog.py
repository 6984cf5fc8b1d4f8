"""The dialog that adds a piece of evidence to an answer, or changes one wherever it is attached."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import streamlit as st

from assessment.model import LINE_LIMIT, Confidence, Evidence, EvidenceKind, LogTestOutcome, StoredFile
from checklists import Standard, load_standard
from errors import InputError, Problem
from ui import errors, state
from ui.answer_form import AnswerForm
from ui.setup_fields import DATE_FORMATS
from ui.text import plain, shortened

KNOWN = tuple(c for c in Confidence if c is not Confidence.NONE)
MEGABYTES = 25
DAYS = ("speaks_for", "period_start", "valid_until")


@dataclass(frozen=True)
class _Piece:
    """The piece in the dialog: a new one, or one that is changed from its revision."""

    id: str
    was: Evidence | None
    revision: int

    def key(self, field: str) -> str:
        return f"evidence:{self.id}:{field}"

    def value(self, field: str, otherwise: Any) -> Any:
        return getattr(self.was, field) if self.was else otherwise

    def typed(self, field: str) -> Any:
        return state.recall(self.key(field))


def ask(current: state.Current, form: AnswerForm, piece: Evidence | None = None) -> None:
    """Open the dialog for a piece of evidence, or for a new one that the answer will rest on."""
    t, opened = state.words(), _open(current, piece)

    @st.dialog(
        t("evidence-change" if piece else "evidence-add"), icon=":material/attach_file:", width="medium"
    )
    def dialog() -> None:
        wanted = _fields(current, form, opened)
        if piece:
            st.caption(t("evidence-used-by", numbers=t.listing(_uses(current, piece.id)) or "–"))
        with st.container(horizontal=True, horizontal_alignment="right"):
            if piece and st.button(t("evidence-remove"), key=opened.key("remove"), type="tertiary"):
                _remove(current, piece)
            if st.button(t("cancel"), key=opened.key("cancel")):
                st.rerun()
            if st.button(t("evidence-save"), key=opened.key("save"), type="primary"):
                with errors.shown():
                    _save(current, form, opened, wanted)

    dialog()


def _open(current: state.Current, piece: Evidence | None) -> _Piece:
    if piece is None:
        return _Piece(uuid.uuid4().hex, None, 0)
    stored = state.store().evidence(current.assessment.id, piece.id)
    return _Piece(piece.id, stored.value, stored.revision)


def _fields(current: state.Current, form: AnswerForm, piece: _Piece) -> dict[str, Any]:
    """Draw the fields; what they hold now."""
    t = state.words()
    values: dict[str, Any] = {"id": piece.id}
    values["kind"] = st.segmented_control(
        t("evidence-kind"),
        list(EvidenceKind),
        default=piece.value("kind", EvidenceKind.DOCUMENT),
        format_func=lambda kind: t(f"kind-{kind}"),
        key=piece.key("kind"),
        required=True,
    )
    if values["kind"] is EvidenceKind.LOG_TEST:
        values["log_test"] = _log_test(current, form, piece)
    for field in ("title", "reference"):
        values[field] = st.text_input(
            t(f"evidence-{field}"),
            piece.value(field, ""),
            max_chars=LINE_LIMIT,
            key=piece.key(field),
            placeholder=t(f"evidence-{field}.example"),
        )
    values["confidence"] = _confidence(piece)
    values |= _days(piece)
    _file(piece)
    return values


def _log_test(current: state.Current, form: AnswerForm, piece: _Piece) -> LogTestOutcome:
    t, was = state.words(), piece.value("log_test", None)
    known = log_tests(current.standard)
    standard = current.side_of(form.requirement).standard
    likely = standard.requirements[form.requirement].log_tests or known
    with st.container(horizontal=True, vertical_alignment="bottom"):
        test = st.selectbox(
            t("log-test"),
            known,
            known.index(was.test if was else likely[0]),
            key=piece.key("test"),
            width=140,
        )
        outcome = st.segmented_control(
            t("log-test-outcome"),
            [True, False],
            default=was.passed if was else True,
            format_func=lambda passed: t("log-test-passed" if passed else "log-test-failed"),
            key=piece.key("passed"),
            required=True,
        )
    return LogTestOutcome(test=test, passed=bool(outcome))


def log_tests(standard: Standard) -> tuple[str, ...]:
    """Every log test that the standard's requirements or gates name."""
    fed = {test for requirement in standard.requirements.values() for test in requirement.log_tests}
    return tuple(sorted(fed.union(*(gate.log_tests for gate in standard.gates))))


def _confidence(piece: _Piece) -> Confidence | None:
    t = state.words()
    chosen: Confidence | None = st.segmented_control(
        t("evidence-confidence"),
        KNOWN,
        default=piece.value("confidence", Confidence.SEEN),
        format_func=lambda confidence: t(f"confidence-{confidence}"),
        key=piece.key("confidence"),
        required=True,
    )
    if chosen:
        st.caption(t(f"confidence-{chosen}.means"))
    return chosen


def _days(piece: _Piece) -> dict[str, Any]:
    t = state.words()
    with st.grid(3, min_column_width=150):
        return {
            field: st.date_input(
                t(f"evidence-{field.replace('_', '-')}"),
                piece.value(field, None),
                key=piece.key(field),
                format=DATE_FORMATS[t.language],
                help=t(f"evidence-{field.replace('_', '-')}.help"),
            )
            for field in DAYS
        }


def _file(piece: _Piece) -> None:
    t, kept = state.words(), piece.value("file", None)
    st.file_uploader(
        t("evidence-file"), key=piece.key("file"), max_upload_size=MEGABYTES, help=t("evidence-file.help")
    )
    if kept:
        st.caption(t("evidence-file-kept", name=plain(shortened(kept.name))))


def _save(current: state.Current, form: AnswerForm, piece: _Piece, wanted: dict[str, Any]) -> None:
    """Check, keep the file, save the piece, attach it; closes the dialog. Refusals leave it open."""
    t = state.words()
    if wanted["period_start"] and not wanted["speaks_for"]:
        raise InputError(Problem("period-end-missing", t("evidence-speaks-for")))
    with errors.validated(lambda field: t(f"evidence-{field.replace('_', '-')}")):
        Evidence.model_validate(wanted)
    evidence = Evidence.model_validate(wanted | {"file": _kept_file(piece)})
    store, now, actor = state.store(), state.now(), state.actor()
    if piece.was:
        store.save_evidence(current.assessment.id, evidence, revision=piece.revision, now=now, actor=actor)
    else:
        store.add_evidence(current.assessment.id, evidence, now=now, actor=actor)
        form.attach(evidence.id)
    st.rerun()


def _kept_file(piece: _Piece) -> StoredFile | None:
    uploaded = piece.typed("file")
    if uploaded is None:
        kept: StoredFile | None = piece.value("file", None)
        return kept
    return state.store().put_file(uploaded.name, uploaded.getvalue())


def _remove(current: state.Current, piece: Evidence) -> None:
    state.store().remove_evidence(current.assessment.id, piece.id, now=state.now(), actor=state.actor())
    st.rerun()


def _uses(current: state.Current, evidence_id: str) -> Iterator[str]:
    """Numbers of the requirements that a piece of evidence is attached to."""
    for answer in current.assessment.answers.values():
        if evidence_id in answer.evidence:
            standard, _, number = answer.requirement.rpartition("/")
            is_first = standard == current.standard.id
            yield number if is_first else f"{load_standard(standard).designation} {number}"
