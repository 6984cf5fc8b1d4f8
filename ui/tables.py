"""Tables that are edited in place: rows on their way to a checked value that is saved at each change."""

from __future__ import annotations

import hashlib
import secrets
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from ui import errors, state

# An editor is a picture to the browser and would not show that the keyboard is in it.
STYLE = """<style>
[data-testid="data-grid-canvas"]:focus-visible { outline: 2px solid #2b8a99; outline-offset: -2px; }
</style>"""

Records = list[tuple[str, dict[str, Any]]]
"""Rows of an editor: an id that stays theirs, and their cells."""


@dataclass(frozen=True)
class _Seed:
    """What an editor was filled with; a new one gets a new editor, which forgets what was typed."""

    value: Any
    frame: pd.DataFrame
    token: str


class Table(ABC):
    """A value that is edited as rows: subclasses check what the rows make, and store it."""

    def __init__(self, place: str, key: str, stored: Any):
        self.place, self.key, self.stored = place, key, stored
        self.t = state.words()

    @abstractmethod
    def made(self, rows: Any) -> Any:
        """The value that rows make. Raises InputError."""

    @abstractmethod
    def store(self, rows: Any) -> None:
        """Keep what the rows make."""

    def edit(
        self,
        rows: Iterable[dict[str, Any]],
        columns: dict[str, Any],
        convert: Callable[[Records], Any],
        **look: Any,
    ) -> None:
        """The editor. What is changed in it is saved at once; what is refused stays in it to be mended."""
        seed = self._seed(rows, columns)
        edited = st.data_editor(
            seed.frame,
            column_config=columns,
            hide_index=True,
            key=f"{self.key}-{seed.token}",
            **{"num_rows": "dynamic", "width": "stretch", "placeholder": ""} | look,
        )
        records = [(_row_id(seed.token, at), dict(row)) for at, row in _rows(edited)]
        with errors.shown():
            self._save(convert(records))

    def _seed(self, rows: Iterable[dict[str, Any]], columns: dict[str, Any]) -> _Seed:
        """The same as before, unless another window, an undo or a proposal changed what is stored."""
        place = f"{self.place}:{self.t.language}"
        seed: _Seed | None = state.recall(place)
        if seed is None or state.recall(f"{self.place}:shown") != self.stored:
            frame = pd.DataFrame(list(rows), columns=list(columns), dtype=object)
            seed = _Seed(self.stored, frame, secrets.token_hex(4))
            state.forget(self.place)
            state.keep(place, seed)
            state.keep(f"{self.place}:shown", self.stored)
        return seed

    def _save(self, rows: Any) -> None:
        made = self.made(rows)
        if made == self.stored:
            return
        state.keep(f"{self.place}:shown", made)
        self.store(rows)
        st.rerun()


def _rows(frame: pd.DataFrame) -> Iterable[tuple[Hashable, dict[str, Any]]]:
    """Rows with an empty cell as None, whatever pandas made of it."""
    for at, row in frame.iterrows():
        yield at, {str(name): None if pd.isna(value) else value for name, value in row.items()}


def _row_id(token: str, at: Hashable) -> str:
    """The id of a new row: another one in every editor, the same at each look at this one."""
    return hashlib.sha256(f"{token}:{at}".encode()).hexdigest()[:32]
