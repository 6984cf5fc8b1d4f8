"""A machine on which commands run, for the tests of the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import cli
from assessment.model import Answer, Setup
from checklists import load_standard
from checklists.model import Depth
from commands import console
from storage import Store

STANDARD = load_standard()
NOW = console.now()


class Machine:
    """A data folder and a place for files; commands run in this process, their output is kept."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]):
        self.folder, self.files, self._capsys = folder / "data", folder, capsys
        self.out = self.err = ""

    def run(self, *words: str | Path, lang: str = "en") -> int:
        return self.call(*map(str, words), "--lang", lang)

    def call(self, *words: str) -> int:
        """The command line exactly as written."""
        code = cli.main(words)
        self.out, self.err = self._capsys.readouterr()
        return code

    @property
    def json(self) -> Any:
        """What was written for scripts."""
        return json.loads(self.out)

    def add(self, organisation: str = "Körfez A.Ş.", *answers: Answer, name: str = "") -> str:
        """A small assessment (quick scan)."""
        setup = Setup(organisation=organisation, name=name, depth=Depth.QUICK, report_language="en")
        with Store.open(self.folder) as store:
            made = store.create(setup, STANDARD.content_hash, now=NOW)
            store.apply(made.id, [(answer, 0) for answer in answers], now=NOW)
        return made.id

    def answer(self, assessment: str, requirement: str) -> Answer:
        with Store.open(self.folder) as store:
            return store.answer(assessment, requirement).value

    def version(self, assessment: str) -> int:
        with Store.open(self.folder) as store:
            return store.version(assessment)
