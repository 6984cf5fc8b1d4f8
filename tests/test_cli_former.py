"""hazir answers on former clause numbers: the template, the import, what is refused."""

from __future__ import annotations

import io

import openpyxl
import pytest
from command_line import STANDARD

from assessment.model import Level
from checklists.model import Depth


def fill(machine, file: str, level: object, note: str) -> None:
    path = machine.files / file
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for row in range(4, sheet.max_row + 1):
        if sheet.cell(row, 1).value == "7.4":
            sheet.cell(row, 4).value, sheet.cell(row, 5).value = level, note
    target = io.BytesIO()
    book.save(target)
    path.write_bytes(target.getvalue())


@pytest.mark.parametrize("lang", ["en", "tr"])
@pytest.mark.parametrize("numbering", ["2004", "2014"])
def test_a_former_sheet_goes_out_and_comes_back_to_2018(machine, numbering, lang):
    made = machine.add()
    assert machine.run("answers", "template", "--numbering", numbering, "-o", "old.xlsx", lang=lang) == 0
    fill(machine, "old.xlsx", 3, "Alındı bildirimi")
    command = ("answers", "import", "körfez", "old.xlsx", "--numbering", numbering)
    assert machine.run(*command, "--dry-run", "--json", lang=lang) == 0
    asked = [r.id for r in STANDARD.select(Depth.QUICK) if r.clause == "7.4"]
    assert [c["requirement"] for c in machine.json["changes"]] == asked
    assert machine.version(made) == 2 - 1
    assert machine.run(*command, lang=lang) == 0
    saved = machine.answer(made, asked[0])
    assert (saved.level, saved.seen, saved.to_check) == (Level.APPLIED, "Alındı bildirimi", True)


def test_a_row_that_cannot_be_read_saves_nothing(machine):
    made = machine.add()
    machine.run("answers", "template", "--numbering", "2014", "-o", "old.xlsx")
    fill(machine, "old.xlsx", 9, "")
    version = machine.version(made)
    assert machine.run("answers", "import", "körfez", "old.xlsx", "--numbering", "2014") == 1
    assert "9" in machine.err
    assert machine.version(made) == version


def test_an_unknown_numbering_is_a_usage_error(machine):
    assert machine.run("answers", "template", "--numbering", "2009") == 2
    assert "2018, 2014, 2004" in machine.err
