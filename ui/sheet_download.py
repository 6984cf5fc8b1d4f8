"""The answer sheet to take away: in the language that is chosen, with the answers as stored then."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from checklists.model import LANGUAGES, Language
from i18n import LANGUAGE_NAMES, translator
from reports.former_sheet.numbering import Numbering
from storage import Store
from ui import downloads, state

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def offer(current: state.Current) -> None:
    """The language and the link."""
    t, assessment = state.words(), current.assessment
    language: Language = st.segmented_control(
        t("answers-page-language"),
        LANGUAGES,
        default=t.language,
        format_func=LANGUAGE_NAMES.__getitem__,
        key="sheet-language",
        required=True,
        persist_state="session",
    )
    downloads.link(
        t("answers-page-download"),
        _writer(state.store(), assessment.id, language),
        name=f"{assessment.setup.organisation} – {translator(language)('answer-sheet-name')}.xlsx",
        media_type=XLSX,
        key=f"sheet:{assessment.id}",
        primary=True,
    )


def offer_former(current: state.Current) -> None:
    """Templates for answers on the clause numbers of former editions, in the language of the page."""
    t = state.words()
    with st.expander(t("former-templates"), icon=":material/history:"):
        st.caption(t("former-numbering.help"))
        with st.container(horizontal=True):
            for numbering in Numbering:
                downloads.link(
                    t("former-template", edition=numbering.edition),
                    _former_writer(numbering, t.language),
                    name=f"{numbering.edition.replace(':', ' ')} – {t('former-sheet-name')}.xlsx",
                    media_type=XLSX,
                    key=f"former:{current.assessment.id}:{numbering}",
                )


def _former_writer(numbering: Numbering, language: Language) -> Callable[[], bytes]:
    def write() -> bytes:
        from checklists import load_standard
        from reports.former_sheet.write import write_former_sheet

        return write_former_sheet(load_standard(), numbering, language)

    return write


def _writer(store: Store, assessment_id: str, language: Language) -> Callable[[], bytes]:
    """Writes the sheet when the link is followed, from what is stored then."""

    def write() -> bytes:
        from checklists import load_standard
        from reports.answer_sheet import write_answer_sheet

        assessment = store.load(assessment_id)
        return write_answer_sheet(load_standard(assessment.setup.standard), assessment, language)

    return write
