"""hazir transition: told for people and for scripts, printed, applied, taken back, refused."""

from __future__ import annotations

import pytest
from command_line import NOW, Machine

from assessment.model import Answer, Integrated, Level, Setup
from checklists import load_standard
from storage import Store

FORMER, LATER = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")
DAY = ("--as-of", "2026-11-22")


def integrated(machine: Machine, standard: str = FORMER.id) -> str:
    chosen = Integrated(standard=standard, standard_hash=load_standard(standard).content_hash)
    with Store.open(machine.folder) as store:
        made = store.create(Setup(organisation="Körfez A.Ş.", integrated=chosen), "0" * 64, now=NOW)
        said = [(Answer(requirement=r, level=Level.APPLIED), 0) for r in FORMER.requirements]
        store.apply(made.id, said, now=NOW)
    return made.id


def test_it_tells_what_becomes_of_every_answer_and_changes_nothing(machine):
    made = integrated(machine)
    version = machine.version(made)
    assert machine.run("transition", "körfez", *DAY) == 0
    assert "ISO 9001:2015 to ISO 9001:2026".lower() in machine.out.lower().replace("from ", "")
    assert "10.1-02   ← 10.1-01, 10.3-02" in machine.out
    assert "certainty: From memory" in machine.out
    assert "30 Sep 2029 (1,043 days left)" in machine.out
    assert machine.version(made) == version


def test_scripts_get_every_step_with_its_certainty(machine):
    integrated(machine)
    machine.run("transition", "körfez", "--json", *DAY)
    told = machine.json
    assert told["answers"] == {"kept": 151, "check": 9, "again": 2, "open": 0, "there": 0}
    assert (told["applied"], told["asked"], told["days"]) == (False, 162, 1043)
    assert (told["deadline"], told["deadline_certainty"]) == ("2029-09-30", "secondary")
    merged = next(s for s in told["steps"] if s["change"] == "merged")
    assert (merged["requirement"], merged["answer"]) == ("iso-9001-2026/10.1-02", "check")
    assert {m["why"] for m in told["missing"]} == {"open", "check"}


@pytest.mark.parametrize("lang", ["en", "tr"])
def test_it_carries_over_keeps_the_state_and_undo_takes_it_back(machine, lang):
    made = integrated(machine)
    assert machine.run("transition", "körfez", "--apply", *DAY, lang=lang) == 0
    with Store.open(machine.folder) as store:
        assert store.load(made).setup.integrated.standard == LATER.id
        (kept,) = store.snapshots(made)
        assert "ISO 9001:2026" in kept.label
    machine.run("transition", "körfez", "--json", *DAY)
    assert (machine.json["answers"], machine.json["to"]) == (None, LATER.id)
    machine.run("undo", "körfez")
    with Store.open(machine.folder) as store:
        assert store.load(made).setup.integrated.standard == FORMER.id


def test_the_report_is_written(machine):
    integrated(machine)
    assert machine.run("transition", "körfez", "-o", "geçiş.pdf", *DAY, lang="tr") == 0
    assert (machine.files / "geçiş.pdf").read_bytes()[:5] == b"%PDF-"
    assert "geçiş.pdf" in machine.out


def test_without_iso_9001_or_on_the_newest_edition_it_is_refused(machine):
    machine.add("Yalnız A.Ş.")
    assert machine.run("transition", "yalnız", "--json") == 1
    assert machine.json["problems"][0]["code"] == "edition-alone"
    made = integrated(machine, LATER.id)
    assert machine.run("transition", "körfez", "--apply", "--json") == 1
    assert machine.json["problems"][0]["code"] == "edition-newest"
    with Store.open(machine.folder) as store:
        assert store.snapshots(made) == ()


def test_a_label_that_cannot_be_kept_is_refused(machine):
    made = integrated(machine)
    assert machine.run("transition", "körfez", "--apply", "--label", "x" * 301) == 1
    with Store.open(machine.folder) as store:
        assert store.snapshots(made) == ()
