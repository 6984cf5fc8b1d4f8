"""The dialog that reads an exported assessment: first what is in it, then, if wanted, into the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from checklists import known_ids, load_standard
from ui import errors, state
from ui.text import plain

if TYPE_CHECKING:
    from storage.archive import Archive

MEGABYTES = 500


def ask() -> None:
    """Choose a file, look at the preview, add it."""
    t = state.words()

    @st.dialog(t("import-title"), icon=":material/upload:")
    def dialog() -> None:
        file = st.file_uploader(t("import-file"), type="zip", key="import-file", max_upload_size=MEGABYTES)
        if file is not None:
            with errors.shown():
                _preview(file.getvalue())

    dialog()


def _preview(data: bytes) -> None:
    from storage.archive import import_zip

    t = state.words()
    with st.spinner(t("import-busy")):
        archive = import_zip(data)
    assessment = archive.assessment
    checklists = {id_: load_standard(id_) for id_ in known_ids()}
    standard = checklists.get(assessment.setup.standard)
    name = standard.designation if standard else assessment.setup.standard
    st.subheader(t("import-preview"), anchor=False)
    st.markdown(f"**{plain(assessment.setup.organisation)}**")
    st.caption(plain(" · ".join(filter(None, (assessment.setup.name, name)))))
    with st.grid(3, min_column_width=110):
        st.metric(t("import-answers"), t.number(len(assessment.answers)))
        st.metric(t("import-evidence"), t.number(len(assessment.evidence)))
        st.metric(t("import-files"), t.number(len(archive.files)))
    for notice in archive.notices({id_: known.content_hash for id_, known in checklists.items()}):
        said = t.explain(notice)
        st.warning(plain(f"{said.fact} {said.remedy}"), icon=":material/difference:")
    if st.button(t("import-add"), key="import-add", type="primary"):
        _add(archive)


def _add(archive: Archive) -> None:
    t = state.words()
    with st.spinner(t("import-busy")):
        added = state.store().add_assessment(
            archive.assessment, archive.files, now=state.now(), actor=state.actor()
        )
    organisation = plain(added.setup.organisation)
    st.toast(f"{t('import-added')} {organisation}", icon=":material/check:")
    state.open_assessment(added.id)
    st.rerun()
