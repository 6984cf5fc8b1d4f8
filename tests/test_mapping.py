"""Our mapping of ISO 10002 to ISO 9001: complete, derived for the later edition, refused where wrong."""

import json
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import jsonschema
import pytest
import yaml

from checklists import (
    Mapping,
    RelationKind,
    Standard,
    holds_mappings,
    load_mapping,
    load_standard,
    validate_mappings,
)
from checklists.loader import content_hash, read_standard
from checklists.mapping import MAPPINGS
from checklists.mapping_file import LinkBasis
from checklists.schema import FOLDER
from errors import ChecklistError, NotFound, Problem
from i18n import translator

DATA = Path(__file__).parent / "data"
GUIDANCE = load_standard()
EDITIONS = ("iso-9001-2015", "iso-9001-2026")
FORMER, NOW = (load_mapping(GUIDANCE.id, edition) for edition in EDITIONS)

per_edition = pytest.mark.parametrize("mapping", [FORMER, NOW], ids=EDITIONS)


# --- The shipped mapping ---------------------------------------------------------------------------


def kinds(mapping: Mapping) -> Counter[str]:
    return Counter(relation.kind.value for relation in mapping.relations)


def test_every_clause_of_the_guidance_has_its_row():
    assert [len(mapping.clauses) for mapping in (FORMER, NOW)] == [44, 44]
    assert [Counter(clause.kind.value for clause in mapping.clauses) for mapping in (FORMER, NOW)] == [
        {"none": 4, "subset": 15, "intersects": 25},
        {"none": 3, "subset": 15, "intersects": 26},
    ]


def test_every_expectation_outside_the_annexes_is_mapped():
    asked = [r.id for r in GUIDANCE.requirements.values() if GUIDANCE.chapter_of(r).role != "annex"]
    assert list(FORMER.of_guidance) == list(NOW.of_guidance) == asked
    assert kinds(FORMER) == {"intersects": 84, "subset": 52, "none": 46}
    assert kinds(NOW) == {"intersects": 86, "subset": 52, "none": 44}


@per_edition
def test_both_ends_of_every_link_exist(mapping):
    standard = load_standard(mapping.to_id)
    assert mapping.of_guidance.keys() <= GUIDANCE.requirements.keys()
    assert mapping.of_requirement.keys() <= standard.requirements.keys()


@per_edition
def test_only_none_leads_nowhere(mapping):
    for relation in mapping.relations:
        assert bool(relation.to) == (relation.kind is not RelationKind.NONE)


def test_guidance_and_requirements_are_never_equal():
    assert "equal" not in list(RelationKind)


def test_links_to_2026_follow_what_became_of_the_requirements():
    treated = FORMER.of_guidance["iso-10002-2018/6.1-04"], NOW.of_guidance["iso-10002-2018/6.1-04"]
    assert [len(relation.to) for relation in treated] == [3, 5]
    assert treated[1].basis is LinkBasis.DERIVED
    assert [to.rpartition("/")[2] for to in treated[1].to] == [
        *("6.1.1-01", "6.1.2-01", "6.1.3-01", "6.1.2-02", "6.1.3-02")
    ]
    improved = NOW.of_guidance["iso-10002-2018/4.13-01"]
    assert improved.to == ("iso-9001-2026/10.1-02", "iso-9001-2026/10.1-01")


def test_objectivity_has_a_counterpart_in_2026_only():
    objectivity = "iso-10002-2018/4.7-01"
    assert FORMER.of_guidance[objectivity].kind is RelationKind.NONE
    assert NOW.of_guidance[objectivity].basis is LinkBasis.OVERRIDE
    assert NOW.of_guidance[objectivity].to == ("iso-9001-2026/5.1.1-07",)


def test_what_is_written_anew_for_2026_is_little():
    assert Counter(relation.basis for relation in FORMER.relations) == {LinkBasis.WRITTEN: 182}
    assert Counter(relation.basis for relation in NOW.relations) == {
        LinkBasis.DERIVED: 178,
        LinkBasis.OVERRIDE: 4,
    }


@per_edition
def test_a_requirement_knows_whose_answers_carry_over_to_it(mapping):
    audit = f"{mapping.to_id}/9.2.1-01"
    assert mapping.carried_to(audit) == tuple(f"iso-10002-2018/8.5-0{n}" for n in (1, 2, 3))
    assert mapping.carried_to(f"{mapping.to_id}/8.3.3-01") == ()


@per_edition
def test_every_relation_gives_its_reason_in_both_languages(mapping):
    assert [r.id for r in mapping.relations if r.reason.en == r.reason.tr] == []
    efficient = mapping.of_guidance["iso-10002-2018/4.3-02"]
    assert efficient.reason.en.startswith("Efficiency of use")


@per_edition
def test_a_mapping_is_read_once_and_keeps_its_hash(mapping):
    assert load_mapping(mapping.from_id, mapping.to_id) is mapping
    assert mapping.content_hash == content_hash(mapping)
    assert FORMER.content_hash != NOW.content_hash


@pytest.mark.parametrize("pair", [("iso-9001-2015", "iso-10002-2018"), ("iso-10002-2018", "iso-14001")])
def test_a_mapping_that_is_not_there_is_not_found(pair):
    with pytest.raises(NotFound) as caught:
        load_mapping(*pair)
    for language in ("en", "tr"):
        assert "iso-10002-2018 → iso-9001-2026" in str(translator(language).explain(caught.value.problems[0]))


@pytest.mark.parametrize("language", ["en", "tr"])
def test_it_is_called_our_mapping_and_every_relation_has_its_words(language):
    t = translator(language)
    assert t("mapping-ours") == {"en": "Our mapping", "tr": "Eşleştirmemiz"}[language]
    names = [f"relation-{kind}" for kind in RelationKind] + [f"link-{basis}" for basis in LinkBasis]
    assert [name for name in names if not (t.has(name) and t.has(f"{name}.means"))] == []


@pytest.mark.parametrize("kind", RelationKind)
def test_the_guide_counts_each_relation(kind):
    guide = (DATA.parent.parent / "docs" / "standards.md").read_text("utf-8")
    (row,) = [line for line in guide.splitlines() if line.startswith(f"| `{kind}` |")]
    assert row.split(" | ")[-2:] == [str(kinds(FORMER)[kind]), f"{kinds(NOW)[kind]} |"]


@pytest.mark.parametrize("path", sorted(MAPPINGS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_file_names_its_schema_and_fits_it(path):
    text = path.read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schema/mapping.json\n")
    schema = json.loads((FOLDER / "mapping.json").read_text("utf-8"))
    jsonschema.validate(yaml.safe_load(text), schema, jsonschema.Draft202012Validator)
    assert max(map(len, text.splitlines())) <= 112


# --- Mappings with mistakes ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def standards(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Standard]:
    """The made-up standard, its next edition, and the same standard once more as advice."""
    folder = tmp_path_factory.mktemp("standards")
    copies = {"made-up": "made-up-standard", "made-up-2": "made-up-edition", "advice": "made-up-standard"}
    for name, copied in copies.items():
        (folder / name).mkdir()
        for path in (DATA / copied).iterdir():
            text = path.read_text("utf-8")
            text = text.replace("made-up", "advice") if name == "advice" else text
            (folder / name / path.name).write_text(text, "utf-8")

    @cache
    def standard(standard_id: str) -> Standard:
        if standard_id not in copies:
            raise NotFound("standard-unknown", id=standard_id, known="")
        return read_standard(folder / standard_id)

    return standard


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a small, valid mapping."""
    (tmp_path / "advice.yaml").write_bytes((DATA / "made-up-mapping" / "advice.yaml").read_bytes())
    return tmp_path


def change(folder: Path, old: str, new: str) -> int:
    """Replace the first ``old`` in the mapping; the line (from 1) where the new text begins."""
    path = folder / "advice.yaml"
    before, found, after = path.read_text("utf-8").partition(old)
    assert found, f"the mapping has no {old!r}"
    path.write_text(before + new + after, "utf-8")
    return before.count("\n") + 1


def problems_in(folder: Path, standards: Callable[[str], Standard]) -> tuple[Problem, ...]:
    """The problems; on the way they are worded in both languages, so none lacks its words."""
    mappings, problems = validate_mappings(folder, standards)
    assert mappings == ()
    for problem in problems:
        for language in ("en", "tr"):
            assert translator(language).explain(problem).remedy
    return problems


def told(folder: Path, standards: Callable[[str], Standard]) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in problems_in(folder, standards)]


def test_the_small_mapping_is_valid(folder, standards):
    (former, now), problems = validate_mappings(folder, standards)
    assert problems == ()
    assert {relation.id: relation.to for relation in former.relations} == {
        "advice/4.2-01": (),
        "advice/7.1-01": ("made-up/7.1-01",),
        "advice/7.1-02": ("made-up/7.1-02",),
    }
    assert {relation.id: (relation.to, relation.basis.value) for relation in now.relations} == {
        "advice/4.2-01": (("made-up-2/7.10-02",), "override"),
        "advice/7.1-01": (("made-up-2/7.1-01", "made-up-2/7.10-01"), "derived"),
        "advice/7.1-02": (("made-up-2/7.2.1-01",), "derived"),
    }


# One slip each: what stands there, what is written instead.
SLIPS = {
    "no such guidance": ("guidance: advice", "guidance: advise", "mapping-no-standard"),
    "no such edition": ("[made-up, made-up-2]", "[made-up, made-up-3]", "mapping-no-standard"),
    "a standard mapped to itself": ("editions: [made-up,", "editions: [advice,", "mapping-standard-twice"),
    "editions turned round": ("[made-up, made-up-2]", "[made-up-2, made-up]", "mapping-edition-unrelated"),
    "no edition at all": ("[made-up, made-up-2]", "[]", "checklist-list-empty"),
    "the relation equal": ("relation: subset\n        to", "relation: equal\n        to", "mapping-equal"),
    "equal for a clause": ("made-up: {relation: subset", "made-up: {relation: equal", "mapping-equal"),
    "no such relation": ("relation: subset\n        to", "relation: superset\n        to", "checklist-value"),
    "no such clause of the guidance": ('clause: "A"', 'clause: "C"', "mapping-no-clause"),
    "a clause twice": ('clause: "A"', 'clause: "7.1"', "checklist-number-twice"),
    "no such clause of the edition": ('to: ["7.1"]', 'to: ["7.9"]', "mapping-no-clause"),
    "an edition not mapped": ("made-up-2: {relation: s", "made-up-3: {relation: s", "checklist-key-unknown"),
    "no such expectation": ("id: advice/7.1-02", "id: advice/7.1-09", "mapping-no-requirement"),
    "an expectation of another clause": ("id: advice/7.1-02", "id: advice/B-01", "mapping-item-elsewhere"),
    "an expectation twice": ("id: advice/7.1-02", "id: advice/7.1-01", "mapping-item-twice"),
    "no such requirement": ("to: [made-up/7.1-01]", "to: [made-up/7.1-09]", "mapping-no-requirement"),
    "one of another edition": ("to: [made-up/7.1-01]", "to: [made-up-2/7.1-01]", "mapping-no-requirement"),
    "no such one in an override": ("[made-up-2/7.10-02]", "[made-up-2/7.10-09]", "mapping-no-requirement"),
    "a link twice": ("to: [made-up/7.1-01]", "to: [made-up/7.1-01, made-up/7.1-01]", "mapping-link-twice"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_named_with_its_line(folder, standards, old, new, code):
    line = change(folder, old, new)
    assert (code, f"advice.yaml:{line}") in told(folder, standards)


# What the issue calls bad input: what is said of it, the place, the fact, and what to do, in both languages.
BAD_INPUT = {
    "unknown id": ("to: [made-up/7.1-01]", "to: [made-up/7.1-09]", ("made-up/7.1-09", "made-up")),
    "unknown standard": ("guidance: advice", "guidance: advise", ("advise",)),
    "forbidden relation": (
        "relation: subset\n        to",
        "relation: equal\n        to",
        ("equal", "subset"),
    ),
}


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize(("old", "new", "named"), BAD_INPUT.values(), ids=BAD_INPUT.keys())
def test_bad_input_is_told_with_what_where_and_what_to_do(folder, standards, language, old, new, named):
    line = change(folder, old, new)
    problem = next(p for p in problems_in(folder, standards) if p.place == f"advice.yaml:{line}")
    told = translator(language).explain(problem)
    assert str(told).startswith(f"advice.yaml:{line}")
    assert [name for name in named if name not in str(told)] == []
    assert told.remedy in str(told)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_circle_is_told_with_every_id_on_it(folder, standards, language):
    (folder / "back.yaml").write_text(BACK, "utf-8")
    (problem,) = problems_in(folder, standards)
    told = translator(language).explain(problem)
    assert str(told).count("advice/7.1-01") + str(told).count("made-up/7.1-01") == 3
    assert "intersects" in told.remedy


def test_the_first_edition_has_no_override(folder, standards):
    line = change(folder, "overrides:\n          made-up-2", "overrides:\n          made-up") + 1
    assert ("checklist-key-unknown", f"advice.yaml:{line}") in told(folder, standards)


def test_a_link_leads_to_no_clause_beside_the_row(folder, standards):
    line = change(folder, "id: advice/7.1-01", "id: advice/7.1-01")
    change(folder, "to: [made-up/7.1-01]", "to: [made-up/7.1-01, made-up/4.2-01]")
    outside = [p for p in problems_in(folder, standards) if p.code == "mapping-outside-row"]
    assert [(p.place, p.facts["id"]) for p in outside] == [
        (f"advice.yaml:{line}", "made-up/4.2-01"),
        (f"advice.yaml:{line}", "made-up-2/4.2-01"),
    ]


def test_none_with_links_is_refused(folder, standards):
    line = change(folder, "relation: intersects\n        to", "relation: none\n        to") + 1
    assert ("mapping-none-with-links", f"advice.yaml:{line}") in told(folder, standards)


def test_a_relation_without_links_is_refused(folder, standards):
    line = change(folder, "relation: subset\n        to: [made-up/7.1-01]", "relation: subset")
    assert ("mapping-no-links", f"advice.yaml:{line}") in told(folder, standards)


def test_an_expectation_that_nothing_reaches_is_named(folder, standards):
    text = (folder / "advice.yaml").read_text("utf-8")
    lost = text[text.index("      - id: advice/7.1-02") : text.index('  - clause: "A"')]
    change(folder, lost, "\n")
    change(folder, '["7.1", "7.2", "7.10"]', '["7.1", "7.10"]')
    line = text[: text.index('- clause: "7.1"')].count("\n") + 1
    assert problems_in(folder, standards) == (
        Problem("mapping-item-missing", f"advice.yaml:{line}", {"id": "advice/7.1-02"}),
    )


def test_a_clause_that_none_of_the_items_reaches_is_named(folder, standards):
    line = change(
        folder, 'made-up: {relation: subset, to: ["7.1"]}', 'made-up: {relation: subset, to: ["7.1", "7.2"]}'
    )
    assert told(folder, standards) == [("mapping-clause-unreached", f"advice.yaml:{line}")]


def test_an_item_is_not_stronger_than_no_counterpart(folder, standards):
    change(folder, 'made-up: {relation: subset, to: ["7.1"]}', "made-up: {relation: none, to: []}")
    found = [problem.code for problem in problems_in(folder, standards)]
    assert found.count("mapping-stronger") == 2


def test_an_item_weaker_than_its_clause_says_why(folder, standards):
    line = change(folder, "relation: intersects\n        to", "relation: intersects\n        to")
    text = (folder / "advice.yaml").read_text("utf-8")
    why = text[text.index("        why:") : text.index('\n  - clause: "A"')]
    change(folder, why, "")
    facts = {"id": "advice/7.1-02"}
    assert problems_in(folder, standards) == (Problem("mapping-no-reason", f"advice.yaml:{line}", facts),)


BACK = """\
guidance: made-up
editions: [advice]
rows:
  - clause: "4.2"
    clauses: {advice: {relation: none, to: []}}
    reason: {en: Nothing., tr: Yok.}
    requirements:
      - {id: made-up/4.2-01, relation: none}
  - clause: "7.1"
    clauses: {advice: {relation: subset, to: ["7.1"]}}
    reason: {en: And back., tr: Ve geri.}
    requirements:
      - {id: made-up/7.1-01, relation: subset, to: [advice/7.1-01]}
      - {id: made-up/7.1-02, relation: subset, to: [advice/7.1-02]}
"""


def test_an_answer_never_carries_over_to_itself(folder, standards):
    (folder / "back.yaml").write_text(BACK, "utf-8")
    (problem,) = problems_in(folder, standards)
    assert problem.code == "mapping-circle"
    circle = str(problem.facts["ids"]).split(" → ")
    assert circle[0] == circle[-1]
    assert set(circle) == {"advice/7.1-01", "made-up/7.1-01"}
    assert problem.place in ("advice.yaml:26", "back.yaml:13")


def test_relations_that_carry_nothing_may_lead_back(folder, standards):
    back = BACK.replace("made-up/7.1-01, relation: subset", "made-up/7.1-01, relation: intersects")
    back = back.replace('relation: subset, to: ["7.1"]', 'relation: intersects, to: ["7.1"]')
    (folder / "back.yaml").write_text(back, "utf-8")
    mappings, problems = validate_mappings(folder, standards)
    assert problems == ()
    assert [(mapping.from_id, mapping.to_id) for mapping in mappings] == [
        ("advice", "made-up"),
        ("advice", "made-up-2"),
        ("made-up", "advice"),
    ]


def test_a_folder_of_mappings_is_known_by_what_its_files_say(folder, tmp_path):
    assert holds_mappings(folder)
    assert holds_mappings(MAPPINGS)
    change(folder, "guidance: advice", "guidence: advice")
    assert holds_mappings(folder)
    assert not holds_mappings(DATA / "made-up-standard")
    assert not holds_mappings(folder / "nowhere")


def test_two_files_do_not_map_the_same(folder, standards):
    (folder / "more.yaml").write_bytes((folder / "advice.yaml").read_bytes())
    assert told(folder, standards) == [("mapping-pair-twice", "more.yaml:3")] * 2


def test_a_broken_standard_is_named_once(folder):
    def standard(standard_id: str) -> Standard:
        raise ChecklistError([Problem("checklist-id"), Problem("checklist-id")])

    facts = {"id": "advice", "count": 2}
    assert problems_in(folder, standard) == (Problem("mapping-standard-broken", "advice.yaml:3", facts),)


def test_every_problem_of_every_file_is_told_at_once(folder, standards):
    (folder / "more.yaml").write_text("guidance: [", "utf-8")
    change(folder, "id: advice/7.1-02", "id: advice/7.1-09")
    change(folder, "to: [made-up/7.1-01]", "to: [made-up/7.1-07]")
    codes = Counter(code for code, _ in told(folder, standards))
    assert {"mapping-no-requirement": 2, "mapping-item-missing": 1, "yaml-syntax": 1}.items() <= codes.items()
