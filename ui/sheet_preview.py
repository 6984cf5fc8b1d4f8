"""What an answer sheet would change, row by row, before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

import streamlit as st

from ui import errors, state
from ui.conflict_box import in_words
from ui.numbering import shown_number
from ui.sheet_upload import MINE, SHEET, Upload
from ui.text import plain, shortened

if TYPE_CHECKING:
    from reports.answer_sheet import FieldChange, RowChange, SheetPreview

PER_PAGE = 10
LONG = 700
"""Characters of a text that gets a box of its own to scroll."""
BOX = 220

Item = TypeVar("Item")


def show(upload: Upload, preview: SheetPreview) -> None:
    """Counts, problems, conflicts, changes, and the question."""
    t = state.words()
    st.header(t("answers-page-preview"), anchor=False)
    _counts(preview)
    for notice in preview.notices:
        said = t.explain(notice)
        st.info(plain(f"{said.fact} {said.remedy}"), title=plain(said.place) or None, icon=":material/info:")
    _problems(upload, preview)
    _conflicts(upload, preview)
    _changes(upload, preview)
    _question(upload, preview)


def _counts(preview: SheetPreview) -> None:
    t = state.words()
    counts = {
        "changes": len(preview.changes),
        "conflicts": len(preview.conflicts),
        "problems": len(preview.problems),
        "unchanged": len(preview.unchanged) + len(preview.absent),
    }
    with st.grid(4, min_column_width=130):
        for name, count in counts.items():
            st.metric(t(f"answers-page-{name}"), t.number(count), help=t(f"answers-page-{name}.help"))


def _problems(upload: Upload, preview: SheetPreview) -> None:
    if not preview.problems:
        return
    t = state.words()
    st.subheader(t("answers-page-problems"), anchor=False)
    st.caption(t("answers-page-problems.help"))
    for problem in _page(upload, preview.problems, "problems"):
        errors.show_problem(t.explain(problem))


def _conflicts(upload: Upload, preview: SheetPreview) -> None:
    if not preview.conflicts:
        return
    t = state.words()
    st.subheader(t("answers-page-conflicts"), anchor=False)
    st.caption(t("answers-page-conflicts.help"))
    with st.container(horizontal=True):
        for winner in (MINE, SHEET):
            st.button(
                t(f"answers-page-all-{winner}"),
                key=f"sheet-all-{winner}",
                on_click=upload.choose_all,
                args=(preview.conflicts, winner),
            )
    for row in _page(upload, preview.conflicts, "conflicts"):
        with st.container(border=True, gap="small"):
            _row(upload, row)
            st.segmented_control(
                t("answers-page-winner"),
                [MINE, SHEET],
                format_func=lambda winner: t(f"answers-page-{winner}"),
                key=upload.choice_key(row),
                required=True,
                persist_state="page",
            )


def _changes(upload: Upload, preview: SheetPreview) -> None:
    if not preview.changes:
        return
    st.subheader(state.words()("answers-page-changes"), anchor=False)
    for row in _page(upload, preview.changes, "changes"):
        with st.container(border=True, gap="small"):
            _row(upload, row)


def _row(upload: Upload, row: RowChange) -> None:
    """The requirement, where the sheet has it, and its fields before and after."""
    text = shortened(row.requirement.text[state.language()], 200)
    where = state.words()("answers-page-row", number=row.place.rpartition("!")[2])
    number = shown_number(upload.current, row.requirement.id)
    st.markdown(f"**{number}** {plain(text)} :small[:gray[{plain(where)}]]")
    for change in row.fields:
        _field(change)


def _field(change: FieldChange) -> None:
    t = state.words()
    heading = change.column.heading(t)
    left, right = st.columns(2)
    for side, when, value in ((left, "before", change.before), (right, "after", change.after)):
        words = in_words(value)
        with side.container(gap=None, height=BOX if len(words) > LONG else "content"):
            st.caption(t(f"answers-page-{when}", field=heading))
            st.text(words)


def _question(upload: Upload, preview: SheetPreview) -> None:
    t, wanted = state.words(), upload.wanted(preview)
    if not (preview.changes or preview.conflicts):
        st.info(t("answers-page-nothing.body"), title=t("answers-page-nothing"), icon=":material/check:")
    with st.bottom, st.container(horizontal=True):
        if wanted:
            st.button(
                t("answers-page-take-over", count=len(wanted)),
                key="sheet-take-over",
                type="primary",
                icon=":material/check:",
                on_click=upload.take_over,
                args=(wanted,),
            )
        st.button(t("answers-page-discard"), key="sheet-discard", on_click=upload.discard)


def _page(upload: Upload, items: Sequence[Item], name: str) -> Sequence[Item]:
    """The items of the page that is turned to, with the pages to turn above them where there are several."""
    pages = -(-len(items) // PER_PAGE)
    if pages == 1:
        return items
    number = st.pagination(pages, key=f"{upload.place}/page:{name}:{pages}", persist_state="page")
    return items[(number - 1) * PER_PAGE : number * PER_PAGE]
