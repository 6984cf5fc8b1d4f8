"""ISO 10002:2018 as data: complete, in both languages, permanent, and never a requirement."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
import yaml

from checklists import Depth, load_standard, standard_ids, validate_standard
from checklists.loader import HERE, content_hash, known_ids
from checklists.model import LANGUAGES, LocalText, Requirement, Severity, Verdict
from checklists.schema import FOLDER
from errors import NotFound
from scripts.write_schema import schema_texts

STANDARD = load_standard()
REQUIREMENTS = tuple(STANDARD.requirements.values())
IDS = Path(__file__).parent / "data" / "requirement-ids.txt"
MADE_UP = IDS.parent / "made-up-standard"
FILES = sorted((HERE / STANDARD.id).glob("*.yaml"))

CHAPTERS = {"4": 32, "5": 41, "6": 19, "7": 49, "8": 41}
ANNEXES = {"B": 8, "C": 4, "D": 10, "E": 3, "F": 3, "G": 3, "H": 3, "I": 3}


def numbers(depth: Depth) -> set[str]:
    return {requirement.number for requirement in STANDARD.select(depth)}


def texts(requirement: Requirement) -> tuple[LocalText, ...]:
    return requirement.text, requirement.evidence, requirement.gap


def test_the_standard_holds_every_expectation_of_its_clauses_and_annexes():
    counts = {chapter.number: len(chapter.requirements) for chapter in STANDARD.chapters}
    assert counts == CHAPTERS | ANNEXES
    assert (sum(CHAPTERS.values()), sum(ANNEXES.values())) == (182, 37)


def test_no_published_id_ever_disappears():
    published = IDS.read_text("utf-8").split()
    assert len(published) == 219
    assert [id for id in published if id not in STANDARD.requirements] == []


def test_every_new_id_is_published():
    assert list(STANDARD.requirements) == IDS.read_text("utf-8").split()


def test_severities_are_those_that_were_proposed():
    assert Counter(r.if_absent for r in REQUIREMENTS) == {
        Severity.MAJOR: 70,
        Severity.MINOR: 126,
        Severity.OPPORTUNITY: 23,
    }


def test_the_quick_scan_asks_forty_of_every_chapter():
    quick = STANDARD.select(Depth.QUICK)
    assert len(quick) == 40
    assert {STANDARD.chapter_of(r).number for r in quick} == {"4", "5", "6", "7", "8"}


def test_a_small_organisation_is_asked_annex_b_and_sixteen_more():
    assert len(numbers(Depth.SMALL)) == 24
    assert {f"B-0{n}" for n in range(1, 9)} < numbers(Depth.SMALL)


@pytest.mark.parametrize("depth", STANDARD.depths)
def test_weights_sum_to_a_hundred_and_name_chapters(depth):
    weights = STANDARD.depths[depth].weights
    assert sum(weights.values()) == 100
    assert weights.keys() <= {chapter.number for chapter in STANDARD.chapters}


@pytest.mark.parametrize("depth", STANDARD.depths)
def test_every_depth_asks_what_the_gates_look_at(depth):
    wanted = {level.id.rpartition("/")[2] for gate in STANDARD.gates for level in gate.requirements}
    assert wanted == {"8.5-01", "8.6-01", "5.1-03", "5.3-01", "5.3-03", "7.2-01"}
    assert wanted <= numbers(depth)
    assert STANDARD.gates_at(depth) == STANDARD.gates


def test_the_seven_gates_stand_in_order_with_their_caps():
    assert [(gate.id, gate.check, gate.caps_at) for gate in STANDARD.gates] == [
        ("no-open-major", "no-major", Verdict.PLAN),
        ("internal-audit", "requirements", Verdict.STAGE_1),
        ("management-review", "requirements", Verdict.STAGE_1),
        ("operating-records", "records-period", Verdict.STAGE_1),
        ("scope-and-edition", "scope", Verdict.PLAN),
        ("policy", "requirements", Verdict.STAGE_1),
        ("complaint-log", "log-tests", Verdict.STAGE_1),
    ]


def test_the_three_months_of_records_are_called_practice_in_both_languages():
    gate = next(gate for gate in STANDARD.gates if gate.id == "operating-records")
    assert gate.months == 3
    assert "no rule" in gate.why.en
    assert "kural değil" in gate.why.tr


def test_principles_are_proven_by_clauses_five_to_eight_only():
    proving = {STANDARD.chapter_of(r).number for r in REQUIREMENTS if r.proves}
    assert proving == {"5", "6", "7", "8"}


def test_introductory_clauses_say_why_nothing_is_asked():
    silent = [c for c in STANDARD.clauses.values() if not c.all_requirements]
    assert [clause.number for clause in silent] == ["4.1"]
    assert silent[0].note is not None


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: r.number)
def test_every_text_stands_in_both_languages(requirement):
    for text in texts(requirement):
        assert all(len(text[language]) >= 8 for language in LANGUAGES)
        assert text.en != text.tr


FORBIDDEN = {
    "en": re.compile(r"\b(requires?|required|shall|must|mandatory)\b|[^s]iz(ation|ed?|ing)\b", re.IGNORECASE),
    "tr": re.compile(r"\bşart|m[ae]lıdır|m[ae]lidir|zorunlu|gerekir|şikayet", re.IGNORECASE),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_guidance_never_speaks_as_a_requirement(language):
    """British spelling and şikâyet with its circumflex are looked for too."""
    found = [
        (r.number, hit[0])
        for r in REQUIREMENTS
        for text in texts(r)
        if (hit := FORBIDDEN[language].search(text[language]))
    ]
    assert found == []


def test_texts_use_typographic_quotes_and_close_percent_signs():
    for requirement in REQUIREMENTS:
        for text in texts(requirement):
            for language in LANGUAGES:
                assert not re.search(r"[\"'`]|\d %|  |\n", text[language]), requirement.id
            assert not re.search(r"\d%", text.tr), f"{requirement.id}: Turkish writes %30"


def test_the_clause_table_knows_every_clause_and_annex_of_2018_once():
    rows = [row.edition_2018 for row in STANDARD.former_clauses if row.edition_2018]
    known = {chapter.number for chapter in STANDARD.chapters} | STANDARD.clauses.keys()
    assert len(rows) == len(set(rows))
    assert set(rows) == known | {"A"}


@pytest.mark.parametrize(
    ("former", "now"),
    [("4.2", "4.4"), ("4.10", "4.13"), ("5.1", "5.2"), ("5.3.2", "5.4.2"), ("7.4", "7.4"), ("H", "I")],
)
def test_a_former_number_leads_to_todays(former, now):
    found = [row.edition_2018 for row in STANDARD.former_clauses if row.edition_2014 == former]
    assert found == [now]


def test_what_came_with_2018_has_no_former_number():
    new = {row.edition_2018 for row in STANDARD.former_clauses if row.edition_2014 is None}
    assert new == {"4.2", "4.3", "4.9", "4.14", "4.15", "5.1", "A"}


def test_the_caution_says_that_the_words_are_ours():
    assert "licensed copy" in STANDARD.caution.en
    assert "lisanslı" in STANDARD.caution.tr


def test_a_standard_is_read_once_and_shared():
    assert load_standard() is load_standard("iso-10002-2018")


def test_only_what_every_part_serves_is_offered():
    assert standard_ids() == ("iso-10002-2018",)
    assert known_ids() == ("iso-10002-2018", "iso-9001-2015", "iso-9001-2026")


@pytest.mark.parametrize("id", ["iso-10002", "../i18n", "", "schema"])
def test_an_unknown_standard_is_not_found(id):
    with pytest.raises(NotFound, match="standard-unknown"):
        load_standard(id)


def test_the_content_hash_covers_everything_but_itself():
    assert STANDARD.content_hash == content_hash(STANDARD)
    assert content_hash(STANDARD.with_hash("other")) == STANDARD.content_hash
    gate = STANDARD.gates[3].model_copy(update={"months": 4})
    changed = STANDARD.model_copy(update={"gates": (*STANDARD.gates[:3], gate, *STANDARD.gates[4:])})
    assert content_hash(changed) != STANDARD.content_hash


# The keys that were hashed when assessments began to name hashes. A field that came later may appear
# only in a standard that uses it; a new line here means that every stored assessment finds another hash.
HASHED = {
    "depths": {"id", "text", "evidence", "gap", "if_absent", "log_tests", "proves", "depths"},
    "caps_at": {
        "id",
        "title",
        "why",
        "source",
        "caps_at",
        "check",
        "requirements",
        "months",
        "log_tests",
        "chapters",
    },
    "level": {"id", "level"},
    "clauses": {"number", "title", "title_status", "note", "requirements", "clauses"},
    "role": {"number", "title", "title_status", "role", "clauses"},
    "designation": {
        *("id", "designation", "title", "nature", "published", "verified_on", "caution", "depths"),
        *("gates", "former_clauses", "chapters", "content_hash"),
    },
}


def mappings(tree: object) -> Iterator[dict[str, object]]:
    """Every mapping in a tree, outermost first."""
    if isinstance(tree, dict):
        yield tree
    for inner in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from mappings(inner)


def test_fields_that_came_later_do_not_change_the_hash_of_a_standard_without_them():
    found = {name: set() for name in HASHED}
    for mapping in mappings(STANDARD.model_dump(mode="json")):
        names = [name for name in ("designation", "role", "caps_at", "clauses", "level") if name in mapping]
        names += ["depths"] if "if_absent" in mapping else []
        if names:
            found[names[0]] |= mapping.keys()
    assert found == HASHED


def test_a_standard_that_never_changes_keeps_its_hash():
    standard, _ = validate_standard(MADE_UP)
    assert standard.content_hash == "d1d78d96d808b296805e7084d0beebbe915a16ef326801d8ee23e37d375313f9"


def test_the_written_schemas_are_current():
    written = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.json")}
    assert written == schema_texts(), "run python -m scripts.write_schema"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_names_its_schema_and_fits_it(path):
    text = path.read_text("utf-8")
    first = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert first, "the first line names the schema for editors"
    schema = json.loads((path.parent / first[1]).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(text), schema, jsonschema.Draft202012Validator)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_lines_stay_readable(path):
    assert max(map(len, path.read_text("utf-8").splitlines())) <= 112
