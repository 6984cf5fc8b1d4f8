"""A filled-in answer sheet on its way back: read, looked at, confirmed, and taken back if need be.

    file ─ Upload.preview ─▶ SheetPreview (nothing saved) ─ Upload.take_over ─▶ Store.apply ─▶ Upload.undo

What was read is kept until the file or the assessment changes: a change made elsewhere meanwhile may turn
a row into a conflict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from assessment.model import Answer
from errors import HazirError
from reports.former_sheet.numbering import Numbering
from ui import state

if TYPE_CHECKING:
    from reports.answer_sheet import RowChange, SheetPreview

MEGABYTES = 10
MINE, SHEET = "mine", "sheet"
"""Who wins a conflict: what is stored, or the sheet."""


@dataclass(frozen=True)
class Taken:
    """What was taken over last: how many answers, as which change of the assessment."""

    count: int
    change: int


class Upload:
    """The sheet that is being imported into one assessment, in this session."""

    def __init__(self, current: state.Current):
        self.current = current
        self.place = f"sheet:{current.assessment.id}"

    def ask(self) -> None:
        """Draw the field for the file."""
        t = state.words()
        self._ask_numbering()
        # Without ``type``: the browser would refuse other files in English words only.
        st.file_uploader(
            t("answers-page-file"),
            key=self._file_key,
            help=t("answers-page-file.help"),
            max_upload_size=MEGABYTES,
            on_change=self._forget_reading,
        )

    def _ask_numbering(self) -> None:
        """Draw the choice of the edition whose clause numbers the sheet has."""
        t = state.words()
        st.segmented_control(
            t("former-numbering"),
            ["2018", *Numbering],
            default="2018",
            format_func=lambda edition: t(f"former-numbering-{edition}"),
            key=self._numbering_key,
            help=t("former-numbering.help"),
            required=True,
            on_change=self._forget_reading,
        )

    def preview(self) -> SheetPreview | None:
        """What the sheet would change, None without a sheet. Raises AnswerSheetRefused."""
        file = state.recall(self._file_key)
        if file is None:
            return None
        wanted = (file.file_id, self.current.version)
        read, outcome = state.recall(f"{self.place}/read", (None, None))
        if read != wanted:
            with st.spinner(state.words()("answers-page-reading")):
                outcome = self._read(file.getvalue())
            state.keep(f"{self.place}/read", (wanted, outcome))
        if isinstance(outcome, HazirError):
            raise outcome
        return outcome

    def _read(self, data: bytes) -> SheetPreview | HazirError:
        from reports.answer_sheet import read_answer_sheet
        from reports.former_sheet.read import read_former_sheet

        current, numbering = self.current, state.recall(self._numbering_key)
        stored = (current.standard, current.assessment, current.revisions)
        try:
            if numbering in tuple(Numbering):
                return read_former_sheet(data, *stored, Numbering(numbering))
            return read_answer_sheet(data, *stored)
        except HazirError as error:
            return error

    # Conflicts

    def choice_key(self, row: RowChange) -> str:
        """Widget key of who wins a row; what is stored, unless the user says otherwise."""
        key = f"{self.place}/choice:{row.requirement.id}"
        if not state.recall(key):
            state.keep(key, MINE)
        return key

    def choose_all(self, rows: Sequence[RowChange], winner: str) -> None:
        """Callback: the same winner for every conflict."""
        for row in rows:
            state.keep(self.choice_key(row), winner)

    def wanted(self, preview: SheetPreview) -> tuple[tuple[Answer, int], ...]:
        """What to save: every change, and the conflicts that the sheet wins; each with its revision."""
        won = [row for row in preview.conflicts if state.recall(self.choice_key(row)) == SHEET]
        return tuple((row.after, row.revision) for row in (*preview.changes, *won))

    # Saving

    def take_over(self, answers: tuple[tuple[Answer, int], ...]) -> None:
        """Callback: save all of it or nothing, and begin anew."""
        store, assessment = state.store(), self.current.assessment.id
        try:
            store.apply(assessment, answers, now=state.now(), actor=state.actor())
        except HazirError as refused:
            state.keep(f"{self.place}/refused", refused)
            return
        self.discard()
        change = store.changes(assessment, limit=1)[0]
        state.keep(f"{self.place}/taken", Taken(len(answers), change.seq))

    def discard(self) -> None:
        """Callback: forget the sheet."""
        round_ = state.recall(f"{self.place}/round", 0)
        self._forget_reading()
        state.keep(f"{self.place}/round", round_ + 1)

    def undo(self) -> None:
        """Callback: take back what was taken over, unless something else was changed since."""
        store, assessment, taken = state.store(), self.current.assessment.id, self.taken
        state.forget(f"{self.place}/taken")
        if taken is None:
            return
        try:
            store.undo(assessment, now=state.now(), actor=state.actor(), seq=taken.change)
        except HazirError as refused:
            state.keep(f"{self.place}/refused", refused)
            return
        state.keep(f"{self.place}/undone", True)

    @property
    def taken(self) -> Taken | None:
        """What was taken over last and can still be taken back."""
        taken: Taken | None = state.recall(f"{self.place}/taken")
        return taken

    def pop(self, name: str) -> object:
        """A message for this run only."""
        value = state.recall(f"{self.place}/{name}")
        state.forget(f"{self.place}/{name}")
        return value

    @property
    def _numbering_key(self) -> str:
        return f"{self.place}/numbering"

    @property
    def _file_key(self) -> str:
        return f"{self.place}/file:{state.recall(f'{self.place}/round', 0)}"

    def _forget_reading(self) -> None:
        state.forget(*(f"{self.place}/{name}" for name in ("read", "choice:", "taken", "page:")))
