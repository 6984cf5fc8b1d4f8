"""Hostile and mistaken checklists: every problem gets file, line, fact and remedy; none is a traceback."""

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checklists import Depth, load_standard, validate_standard
from checklists.loader import HERE, read_standard
from checklists.strict_yaml import MAX_BYTES, parse_document
from errors import ChecklistError, Problem
from i18n import translator

MADE_UP = Path(__file__).parent / "data" / "made-up-standard"


@pytest.fixture
def folder(tmp_path):
    """A copy of a small, valid standard."""
    for path in MADE_UP.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> int:
    """Replace the first ``old`` in a file; the line (from 1) where the new text begins."""
    text = (folder / file).read_text("utf-8")
    before, found, after = text.partition(old)
    assert found, f"{file} has no {old!r}"
    (folder / file).write_text(before + new + after, "utf-8")
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


def test_the_small_standard_is_valid(folder):
    standard, problems = validate_standard(folder)
    assert problems == ()
    assert list(standard.requirements) == [f"made-up/{n}" for n in ("4.2-01", "7.1-01", "7.1-02", "B-01")]
    assert [chapter.number for chapter in standard.chapters] == ["4", "7", "B"]
    assert [r.number for r in standard.select(Depth.QUICK)] == ["7.1-01"]


# What YAML itself would let through, one slip each: file, what stands there, what is written instead.
SLIPS = {
    "an anchor": ("7.yaml", "en: Communication", "en: &a Communication", "yaml-alias"),
    "an alias": ("7.yaml", "en: Communication", "en: *a", "yaml-alias"),
    "a tag": ("7.yaml", "en: Communication", "en: !!python/name:os.system x", "yaml-tag"),
    "the Norway problem": ("7.yaml", "tr: İletişim", "tr: NO", "yaml-ambiguous"),
    "a clause that loses its zero": ("7.yaml", '- number: "7.1"', "- number: 8.10", "yaml-ambiguous"),
    "a date without quotes": ("standard.yaml", '"2018-07-30"', "2018-07-30", "yaml-ambiguous"),
    "a moment": ("standard.yaml", '"2018-07-30"', "2018-07-30 10:00:00", "yaml-ambiguous"),
    "an octal number": ("gates.yaml", "level: 3", "level: 010", "yaml-ambiguous"),
    "a sexagesimal number": ("gates.yaml", "level: 3", "level: 1:30", "yaml-ambiguous"),
    "an endless number": ("gates.yaml", "level: 3", "level: " + "9" * 5000, "yaml-ambiguous"),
    "a number as key": ("standard.yaml", '"4": 40', "4: 40", "yaml-ambiguous"),
    "a merge key": ("7.yaml", "role: clauses", "<<: {role: clauses}", "yaml-ambiguous"),
    "no value": ("7.yaml", "tr: İletişim", "tr:", "yaml-empty"),
    "a list as key": ("7.yaml", "role: clauses", "[a, b]: clauses", "yaml-key"),
    "a tab": ("7.yaml", "role: clauses", "\trole: clauses", "yaml-syntax"),
    "a wrong indentation": ("7.yaml", "role: clauses", "   role: clauses", "yaml-syntax"),
    "a NUL": ("7.yaml", "Communication", "Commu\0nication", "yaml-invisible"),
    "an escaped NUL": ("7.yaml", "en: Communication", 'en: "Commu\\0nication"', "yaml-invisible"),
    "a reversed reading order": ("7.yaml", "Communication", "Commu\u202enication", "yaml-invisible"),
    "a second document": ("7.yaml", "role: clauses", "---\nrole: clauses", "yaml-several"),
    "a wrong severity": ("7.yaml", "if_absent: major", "if_absent: huge", "checklist-value"),
    "an unknown key": ("7.yaml", "if_absent: major", "if_absant: major", "checklist-key-unknown"),
    "a number for text": ("7.yaml", '- number: "7.1"', "- number: 7", "checklist-wants-text"),
    "text for a number": ("gates.yaml", "level: 3", 'level: "3"', "checklist-wants-number"),
    "a mapping for text": ("7.yaml", "tr: İletişim", "tr: {a: b}", "checklist-wants-text"),
    "text for a list": ("7.yaml", "log_tests: [T03]", "log_tests: T03", "checklist-wants-list"),
    "text for a mapping": ("7.yaml", "{en: medium, tr: official}", "high", "checklist-wants-mapping"),
    "an empty text": ("7.yaml", "tr: İletişim", 'tr: "  "', "checklist-text-empty"),
    "an endless text": ("7.yaml", "tr: İletişim", "tr: " + "a" * 2001, "checklist-text-long"),
    "a level of nine": ("gates.yaml", "level: 3", "level: 9", "checklist-too-high"),
    "a level of zero": ("gates.yaml", "level: 3", "level: 0", "checklist-too-low"),
    "a number for a date": ("standard.yaml", '"2018-07-30"', "2018", "checklist-date"),
    "a thirteenth month": ("standard.yaml", '"2018-07-30"', '"2018-13-30"', "checklist-date"),
    "a broken id": ("7.yaml", "id: made-up/7.1-01", "id: 7.1-1", "checklist-pattern"),
    "an id of another clause": ("7.yaml", "id: made-up/7.1-01", "id: made-up/7.2-01", "checklist-id"),
    "an id of another standard": ("7.yaml", "id: made-up/7.1-01", "id: iso-9001/7.1-01", "checklist-id"),
    "an id that skips one": ("7.yaml", "id: made-up/7.1-02", "id: made-up/7.1-03", "checklist-id"),
    "an id used twice": ("7.yaml", "id: made-up/7.1-02", "id: made-up/7.1-01", "checklist-id"),
    "a clause elsewhere": ("7.yaml", 'number: "7.2"', 'number: "8.2"', "checklist-clause-misplaced"),
    "a clause twice": ("7.yaml", 'number: "7.2"', 'number: "7.1"', "checklist-number-twice"),
    "no such principle": ("7.yaml", 'proves: ["4.2"]', 'proves: ["4.9"]', "checklist-no-principle"),
    "a clause for a principle": ("7.yaml", 'proves: ["4.2"]', 'proves: ["7.1"]', "checklist-no-principle"),
    "no such log test": ("7.yaml", "log_tests: [T03]", "log_tests: [T99]", "checklist-no-log-test"),
    "no such test in a gate": ("gates.yaml", "[T01]", "[T34]", "checklist-no-log-test"),
    "no such requirement": ("gates.yaml", "made-up/7.1-01", "made-up/7.1-09", "checklist-no-requirement"),
    "no such chapter": ("gates.yaml", '["7"]', '["9"]', "checklist-no-such-chapter"),
    "a gate's question not asked": ("gates.yaml", "up/7.1-01", "up/7.1-02", "checklist-gate-not-asked"),
    "a depth that is not there": ("7.yaml", "[quick]", "[quick, small]", "checklist-no-depth"),
    "a weight of nothing": ("standard.yaml", '"7": 60', '"9": 60', "checklist-weight-of-nothing"),
    "no such clause": ("former-clauses.yaml", '2018: "7.1"', '2018: "7.9"', "checklist-no-clause"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "code"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_named_with_its_line(folder, file, old, new, code):
    line = change(folder, file, old, new)
    assert (code, f"{file}:{line}") in told(folder)


def test_a_fact_is_cut_to_the_length_of_a_sentence(folder):
    change(folder, "7.yaml", "role: clauses", "k" * 5000 + ": " + "v" * 5000)
    assert all(len(fact) <= 200 for problem in problems_in(folder) for fact in problem.facts.values())


def test_a_quote_that_is_never_closed_is_named_where_reading_stopped(folder):
    change(folder, "standard.yaml", '"2018-07-30"', '"2018-07-30')
    assert told(folder) == [("yaml-syntax", "standard.yaml:9")]


def test_a_duplicate_key_names_both_lines(folder):
    first = change(folder, "7.yaml", "if_absent: major", "if_absent: major\n        if_absent: minor")
    (problem,) = problems_in(folder)
    assert problem == Problem(
        "yaml-duplicate-key", f"7.yaml:{first + 1}", {"key": "if_absent", "first": str(first)}
    )


def test_a_missing_language_is_named_with_its_text(folder):
    line = change(
        folder, "7.yaml", "title:\n      en: Communication\n      tr: İletişim", "title:\n      en: x"
    )
    assert problems_in(folder) == (
        Problem("checklist-language-missing", f"7.yaml:{line}", {"language": "tr", "key": "title"}),
    )


def test_a_missing_key_is_named_where_it_belongs(folder):
    line = change(folder, "7.yaml", "id: made-up/7.1-02\n        text:", "text:")
    assert problems_in(folder) == (Problem("checklist-key-missing", f"7.yaml:{line}", {"key": "id"}),)


@pytest.mark.parametrize(
    ("written", "needed"),
    [
        ("    months: 3\n", "months"),
        ("    log_tests: [T01]\n", "log_tests"),
        ("    requirements:\n      - {id: made-up/7.1-01, level: 3}\n", "requirements"),
    ],
)
def test_a_gate_lacks_nothing_that_its_check_needs(folder, written, needed):
    change(folder, "gates.yaml", written, "")
    (problem,) = problems_in(folder)
    assert (problem.code, problem.facts) == ("checklist-key-missing", {"key": needed})


LOOKED_AT = "- {id: made-up/7.1-01, level: 3}"


def test_a_gate_may_look_at_another_requirement_in_each_depth(folder):
    change(folder, "gates.yaml", LOOKED_AT, LOOKED_AT.replace("}", ", depths: [quick]}"))
    change(folder, "gates.yaml", "\n\n", "\n      - {id: made-up/7.1-02, level: 4, depths: [full]}\n\n")
    standard, problems = validate_standard(folder)
    assert problems == ()
    looked_at = {depth: standard.gates_at(depth)[0].requirements for depth in standard.depths}
    assert [(d.value, r.id, r.level) for d, (r,) in looked_at.items()] == [
        ("full", "made-up/7.1-02", 4),
        ("quick", "made-up/7.1-01", 3),
    ]


def test_a_gate_looks_at_something_in_every_depth(folder):
    line = change(folder, "gates.yaml", LOOKED_AT, LOOKED_AT.replace("}", ", depths: [full]}")) - 1
    facts = {"gate": "audit", "depth": "quick"}
    assert problems_in(folder) == (Problem("checklist-gate-blind", f"gates.yaml:{line}", facts),)


def test_a_gate_names_only_depths_that_are_there(folder):
    line = change(folder, "gates.yaml", LOOKED_AT, LOOKED_AT.replace("}", ", depths: [full, quick, small]}"))
    assert told(folder) == [("checklist-no-depth", f"gates.yaml:{line}")]


def test_gates_do_not_share_an_id(folder):
    line = change(folder, "gates.yaml", "id: log", "id: audit")
    assert told(folder) == [("checklist-number-twice", f"gates.yaml:{line}")]


def test_weights_that_do_not_sum_to_a_hundred_are_refused(folder):
    line = change(folder, "standard.yaml", 'weights:\n      "4": 40', 'weights:\n      "4": 41')
    assert problems_in(folder) == (Problem("checklist-weights-sum", f"standard.yaml:{line}", {"total": 101}),)


def test_a_negative_weight_is_refused(folder):
    change(folder, "standard.yaml", '"4": 40', '"4": -40')
    line = change(folder, "standard.yaml", '"7": 60', '"7": 140') - 1
    assert told(folder) == [("checklist-too-low", f"standard.yaml:{line}")]


def test_the_full_depth_is_always_there(folder):
    line = change(folder, "standard.yaml", "  full:", "  small:") - 1
    assert ("checklist-key-missing", f"standard.yaml:{line}") in told(folder)


def test_two_files_of_one_chapter_are_refused(folder):
    (folder / "7-again.yaml").write_bytes((folder / "7.yaml").read_bytes())
    assert ("checklist-number-twice", "7.yaml:1") in told(folder)


def test_every_problem_of_every_file_is_told_at_once(folder):
    change(folder, "7.yaml", "tr: İletişim", "tr: NO")
    change(folder, "7.yaml", "if_absent: opportunity", "if_absent: 010")
    change(folder, "annex-b.yaml", "if_absent: minor", "if_absent: huge")
    change(folder, "annex-b.yaml", "role: annex", "role: appendix")
    change(folder, "gates.yaml", "months: 3", "months: 99")
    change(folder, "standard.yaml", "nature: guidance", "nature: law")
    assert sorted(code for code, _ in told(folder)) == [
        "checklist-too-high",
        "checklist-value",
        "checklist-value",
        "checklist-value",
        "yaml-ambiguous",
        "yaml-ambiguous",
    ]


def test_every_broken_rule_is_told_at_once(folder):
    change(folder, "7.yaml", "log_tests: [T03]", "log_tests: [T98, T99]")
    change(folder, "7.yaml", "made-up/7.1-02", "made-up/7.1-03")
    change(folder, "gates.yaml", "log_tests: [T01]", "log_tests: [T97]")
    assert sorted(code for code, _ in told(folder)) == [
        "checklist-id",
        "checklist-no-log-test",
        "checklist-no-log-test",
        "checklist-no-log-test",
    ]


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    "an alias bomb": (BOMB.encode(), "yaml-alias", 1),
    "a file of ten megabytes": (b"a: b\n" * 2_000_000, "yaml-too-large", None),
    "lists a hundred thousand deep": (b"[" * 100_000, "yaml-too-deep", 1),
    "mappings four hundred deep": (
        "\n".join(f"{' ' * n}a:" for n in range(400)).encode(),
        "yaml-too-deep",
        26,
    ),
    "a million digits": (b"number: " + b"1" * 900_000 + b"x", "checklist-pattern", 1),
    "a hundred thousand mistakes": (b"- NO\n" * 100_000, "yaml-too-many", 100),
    "a hundred thousand keys": (
        "".join(f"k{n}: a\n" for n in range(100_000)).encode(),
        "yaml-too-many",
        97,
    ),
    "a picture": (bytes(range(256)) * 4, "yaml-not-utf8", 2),
    "UTF-16": ("number: 7\n".encode("utf-16"), "yaml-not-utf8", 1),
    "zeros": (b"\0" * 1000, "yaml-invisible", 1),
    "half a letter": (b"number: 7\ntitle: \xc5", "yaml-not-utf8", 2),
    "a byte-order mark inside": ("number: \ufeff7".encode(), "yaml-invisible", 1),
    "nothing": (b"", "yaml-nothing", 1),
    "nothing but a remark": (b"# to do\n", "yaml-nothing", 1),
    "a lone text": (b"hello", "checklist-wants-mapping", 1),
    "a lone list": (b"- a\n- b\n", "checklist-wants-mapping", 1),
    "a lone null": (b"null", "checklist-wants-mapping", 1),
    "JSON with a secret key": (b'{"__class__": "x"}', "checklist-key-unknown", 1),
    "a directive of the future": (b"%YAML 9.9\n---\na: b\n", "yaml-syntax", 1),
    "a thousand questions": (b"? " * 1000, "yaml-key", 1),
}


@pytest.mark.parametrize(("data", "code", "line"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_with_its_line(folder, data, code, line):
    (folder / "8.yaml").write_bytes(data)
    place = "8.yaml" if line is None else f"8.yaml:{line}"
    assert (code, place) in told(folder)


def test_a_file_as_large_as_allowed_is_read_before_it_is_judged(folder):
    (folder / "8.yaml").write_bytes(b"#" * MAX_BYTES)
    assert told(folder) == [("yaml-nothing", "8.yaml:1")]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(folder):
    text = (folder / "7.yaml").read_text("utf-8").replace("\n", "\r\n")
    (folder / "7.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert validate_standard(folder) == (read_standard(MADE_UP), ())


def test_hidden_files_and_notes_are_left_alone(folder):
    (folder / ".7.yaml.swp").write_bytes(b"\0")
    (folder / "README.md").write_text("notes", "utf-8")
    assert validate_standard(folder)[1] == ()


@pytest.mark.parametrize("name", ["8.yml", "8.yaml.bak", "8.json"])
def test_a_file_that_would_be_ignored_is_named(folder, name):
    (folder / name).write_text("number: '8'", "utf-8")
    assert told(folder) == [("checklist-stray-file", name)]


def test_a_pipe_named_like_a_chapter_is_not_waited_for(folder):
    os.mkfifo(folder / "8.yaml")
    assert told(folder) == [("checklist-stray-file", "8.yaml")]


def test_a_folder_without_its_files_says_which(folder):
    for path in folder.iterdir():
        path.unlink()
    assert told(folder) == [
        ("checklist-no-file", "standard.yaml"),
        ("checklist-no-file", "gates.yaml"),
        ("checklist-no-chapter", folder.name),
    ]


def test_a_hundred_and_one_files_are_too_many(folder):
    for number in range(101):
        (folder / f"x{number}.yaml").touch()
    assert told(folder) == [("checklist-too-many-files", folder.name)]


@pytest.mark.parametrize("name", ["nowhere", "standard.yaml"])
def test_a_path_that_is_no_folder_is_refused(folder, name):
    assert told(folder / name) == [("checklist-no-folder", name)]


def test_a_table_of_former_clauses_is_optional(folder):
    (folder / "former-clauses.yaml").unlink()
    standard, problems = validate_standard(folder)
    assert (standard.former_clauses, problems) == ((), ())


def test_the_shipped_files_pass_by_the_same_door():
    standard, problems = validate_standard(HERE / "iso-10002-2018")
    assert problems == ()
    assert standard == load_standard()


def test_strict_reading_agrees_with_yaml_on_the_shipped_files():
    for path in (HERE / "iso-10002-2018").glob("*.yaml"):
        text = path.read_text("utf-8")
        assert parse_document(path.name, text).data == yaml.safe_load(text)


def test_places_lead_to_the_line_of_a_key():
    document = parse_document("x.yaml", "a:\n  - b: 1\n\n    c: >-\n      text\n")
    assert document.place(("a", 0, "c")) == "x.yaml:4"
    assert document.place(("a", 0, "missing")) == "x.yaml:2"


text = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
trees = st.recursive(
    text | st.integers(-(10**8), 10**8) | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)


@given(st.text(max_size=200) | trees.map(lambda tree: yaml.safe_dump(tree, allow_unicode=True)))
@settings(max_examples=150, deadline=None)
def test_whatever_is_written_is_read_as_yaml_reads_it_or_refused(written):
    data, problems = None, ()
    try:
        data = parse_document("x.yaml", written).data
    except ChecklistError as error:
        problems = error.problems
    assert all(problem.place.startswith("x.yaml:") for problem in problems)
    assert problems or data == yaml.load(written, yaml.CSafeLoader)


@given(st.integers(0, 50), st.binary(min_size=1, max_size=20), st.sampled_from(sorted(os.listdir(MADE_UP))))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_to_a_file_ends_in_a_traceback(tmp_path, where, damage, name):
    for path in MADE_UP.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    data = (MADE_UP / name).read_bytes()
    cut = where * len(data) // 50
    (tmp_path / name).write_bytes(data[:cut] + damage + data[cut + len(damage) :])
    standard, problems = validate_standard(tmp_path)
    assert (standard is None) == bool(problems)
