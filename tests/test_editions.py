"""An edition told by its differences: put together whole, or refused with file, line, fact and remedy."""

from pathlib import Path

import pytest

from checklists import Depth, validate_standard
from checklists.edition import ChangeKind
from checklists.loader import read_standard
from errors import Problem
from i18n import translator

DATA = Path(__file__).parent / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a small edition beside a copy of its base."""
    for name, copied in (("made-up", "made-up-standard"), ("made-up-2", "made-up-edition")):
        (tmp_path / name).mkdir()
        for path in (DATA / copied).iterdir():
            (tmp_path / name / path.name).write_bytes(path.read_bytes())
    return tmp_path / "made-up-2"


def change(path: Path, old: str, new: str) -> int:
    """Replace the first ``old`` in a file; the line (from 1) where the new text begins."""
    before, found, after = path.read_text("utf-8").partition(old)
    assert found, f"{path.name} has no {old!r}"
    path.write_text(before + new + after, "utf-8")
    return before.count("\n") + 1


def problems_in(folder: Path) -> tuple[Problem, ...]:
    """The problems; on the way they are worded in both languages, so none lacks its words."""
    standard, problems = validate_standard(folder)
    assert standard is None
    for problem in problems:
        for language in ("en", "tr"):
            assert translator(language).explain(problem).remedy
    return problems


def told(folder: Path) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in problems_in(folder)]


def test_base_and_differences_make_one_standard(folder):
    standard = read_standard(folder)
    assert (standard.id, standard.designation) == ("made-up-2", "Made-up 2:2026")
    assert [r.number for r in standard.requirements.values()] == [
        *("4.2-01", "7.1-01", "7.2.1-01", "7.10-01", "7.10-02", "B-01")
    ]
    assert standard.depths == read_standard(folder.parent / "made-up").depths


def test_clauses_are_renamed_added_and_removed(folder):
    standard = read_standard(folder)
    assert list(standard.clauses) == ["4.2", "7.1", "7.2", "7.2.1", "7.10", "B"]
    assert standard.clauses["7.2.1"].title.en == "By letter or drone"
    assert standard.edition is not None
    assert [(n, origin.kind) for n, origin in standard.edition.clauses.items()] == [
        ("7.2.1", "renamed"),
        ("7.10", "new"),
        ("4.1", "removed"),
    ]


def test_every_requirement_knows_where_it_comes_from(folder):
    standard = read_standard(folder)
    assert {r.number: (standard.origin(r.id).kind, standard.origin(r.id).was) for r in _all(standard)} == {
        "4.2-01": (ChangeKind.SAME, ("made-up/4.2-01",)),
        "7.1-01": (ChangeKind.SPLIT, ("made-up/7.1-01",)),
        "7.2.1-01": (ChangeKind.MOVED, ("made-up/7.1-02",)),
        "7.10-01": (ChangeKind.SPLIT, ("made-up/7.1-01",)),
        "7.10-02": (ChangeKind.NEW, ()),
        "B-01": (ChangeKind.INTEGRATION, ("made-up/B-01",)),
    }


def _all(standard):
    return standard.requirements.values()


def test_what_is_carried_over_keeps_its_words(folder):
    standard, base = read_standard(folder), read_standard(folder.parent / "made-up")
    moved = standard.requirements["made-up-2/7.2.1-01"]
    assert moved == base.requirements["made-up/7.1-02"].but(id=moved.id)
    assert (moved.clause, moved.number) == ("7.2.1", "7.2.1-01")


def test_another_check_leaves_the_requirement_as_it_was(folder):
    standard, base = read_standard(folder), read_standard(folder.parent / "made-up")
    now, was = standard.requirements["made-up-2/B-01"], base.requirements["made-up/B-01"]
    assert (now.text, was.integration) == (was.text, None)
    assert now.integration.en == "Is it sung to complainants?"


def test_a_gate_looks_at_everything_that_its_requirement_became(folder):
    gate = read_standard(folder).gates[0]
    assert [(wanted.id, wanted.level) for wanted in gate.requirements] == [
        ("made-up-2/7.1-01", 3),
        ("made-up-2/7.10-01", 3),
    ]


def test_a_former_requirement_leads_to_what_it_became(folder):
    edition = read_standard(folder).edition
    assert edition.successors == {
        "made-up/4.2-01": ("made-up-2/4.2-01",),
        "made-up/7.1-01": ("made-up-2/7.1-01", "made-up-2/7.10-01"),
        "made-up/7.1-02": ("made-up-2/7.2.1-01",),
        "made-up/B-01": ("made-up-2/B-01",),
    }


def test_an_edition_that_is_written_out_in_full_has_no_origins(folder):
    base = read_standard(folder.parent / "made-up")
    assert (base.edition, base.origin("made-up/7.1-01")) == (None, None)


def test_a_change_in_the_base_changes_the_hash_of_the_edition(folder):
    before = read_standard(folder).content_hash
    change(folder.parent / "made-up" / "7.yaml", "en: Letters", "en: Many letters")
    assert read_standard(folder).content_hash != before


# One slip each in differences.yaml: what stands there, what is written instead, which line is named.
SLIPS = {
    "an unknown source": ("source: [rumour, print]", "source: [rumour, dream]", "edition-no-source"),
    "a source twice": ("id: print,", "id: rumour,", "checklist-number-twice"),
    "a clause twice": ('number: "4.1"', 'number: "7.10"', "checklist-number-twice"),
    "no such clause": ('number: "4.1"', 'number: "4.7"', "edition-no-clause"),
    "a new clause that is not new": ('number: "7.10"', 'number: "7.1"', "checklist-number-twice"),
    "a new clause of nothing": ('number: "7.10"', 'number: "9.1"', "checklist-no-clause"),
    "a clause that came from nowhere": ('was: ["7.1"]', 'was: ["7.9"]', "edition-no-clause"),
    "no such requirement": ("made-up/7.1-02", "made-up/7.1-09", "edition-no-requirement"),
    "two changes of one": ("was: [made-up/B-01]", "was: [made-up/7.1-01]", "edition-named-twice"),
    "one that comes twice": ("[made-up-2/7.10-02]", "[made-up-2/7.10-01]", "edition-named-twice"),
    "a place that is held": ("now: [made-up-2/7.2.1-01]", "now: [made-up-2/4.2-01]", "edition-held"),
    "an id of the base": ("now: [made-up-2/7.2.1-01]", "now: [made-up/7.2.1-01]", "checklist-id"),
    "an id that skips one": ("now: [made-up-2/7.2.1-01]", "now: [made-up-2/7.2.1-02]", "checklist-id"),
    "no such place": ("now: [made-up-2/7.2.1-01]", "now: [made-up-2/7.7-01]", "edition-no-place"),
    "one to several called moved": ("kind: split", "kind: moved", "edition-shape"),
    "one to one called split": ("kind: moved", "kind: split", "edition-shape"),
    "a text for nothing": ("  - id: made-up-2/7.10-02", "  - id: made-up-2/4.2-01", "edition-text-unused"),
    "a missing text": ("now: [made-up-2/7.10-02]", "now: [made-up-2/7.10-03]", "edition-text-missing"),
    "a text twice": ("  - id: made-up-2/7.10-02", "  - id: made-up-2/7.10-01", "edition-named-twice"),
    "a kind that is not one": ("kind: moved", "kind: same", "checklist-value"),
    "an unknown certainty": ("confidence: memory", "confidence: hope", "checklist-value"),
    "an unknown key": ("answer: again", "anwser: again", "checklist-key-unknown"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_named_with_its_line(folder, old, new, code):
    line = change(folder / "differences.yaml", old, new)
    assert (code, f"differences.yaml:{line}") in told(folder)


def test_a_new_clause_needs_a_heading(folder):
    line = change(folder / "differences.yaml", 'number: "7.10"', 'number: "7.10"')
    change(folder / "differences.yaml", "    title_status: {en: own, tr: own}\n", "")
    place = f"differences.yaml:{line}"
    assert problems_in(folder) == (Problem("checklist-key-missing", place, {"key": "title_status"}),)


def test_a_removed_clause_may_not_take_its_requirements_along_unnoticed(folder):
    line = change(folder / "differences.yaml", 'number: "4.1"', 'number: "4.2"')
    assert ("edition-no-place", f"differences.yaml:{line}") in told(folder)


def test_a_clause_is_not_emptied_by_accident(folder):
    path = folder / "differences.yaml"
    change(path, "now: [made-up-2/7.1-01, made-up-2/7.10-01]", "now: [made-up-2/7.10-01, made-up-2/7.10-03]")
    change(path, "  - id: made-up-2/7.1-01", "  - id: made-up-2/7.10-03")
    ((code, place),) = told(folder)
    assert (code, place.partition(":")[0]) == ("edition-clause-empty", "differences.yaml")


def test_what_comes_of_it_keeps_the_rules_of_every_standard(folder):
    """The gate of the base looks at what no longer belongs to the quick depth."""
    change(folder / "differences.yaml", "    depths: [quick]\n", "")
    assert [problem.code for problem in problems_in(folder)] == ["checklist-gate-not-asked"]


@pytest.mark.parametrize("name", ["nowhere", "made-up-2"])
def test_the_base_is_an_edition_written_out_in_full(folder, name):
    line = change(folder / "standard.yaml", "base: made-up", f"base: {name}")
    assert problems_in(folder) == (Problem("edition-no-base", f"standard.yaml:{line}", {"id": name}),)


def test_a_broken_base_is_named_once(folder):
    change(folder.parent / "made-up" / "7.yaml", "if_absent: major", "if_absent: huge")
    change(folder.parent / "made-up" / "7.yaml", "role: clauses", "role: cause")
    facts = {"id": "made-up", "count": 2}
    assert problems_in(folder) == (Problem("edition-base-broken", "standard.yaml:4", facts),)


@pytest.mark.parametrize("name", ["gates.yaml", "7.yaml"])
def test_a_file_of_a_full_standard_would_be_ignored(folder, name):
    (folder / name).write_text("number: '7'", "utf-8")
    assert told(folder) == [("edition-stray-file", name)]


def test_a_missing_head_is_named(folder):
    (folder / "standard.yaml").unlink()
    assert told(folder) == [("checklist-no-file", "standard.yaml")]


def test_every_problem_is_told_at_once(folder):
    change(folder / "standard.yaml", "nature: guidance", "nature: law")
    change(folder / "differences.yaml", "confidence: high", "confidence: sure")
    assert [code for code, _ in told(folder)] == ["checklist-value", "checklist-value"]


def test_depths_are_those_of_the_base(folder):
    standard = read_standard(folder)
    assert [r.number for r in standard.select(Depth.QUICK)] == ["7.1-01", "7.10-01"]
