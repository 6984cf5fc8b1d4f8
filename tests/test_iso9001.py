"""ISO 9001 as data, both editions: complete, permanent, in both languages, open about what was not seen."""

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import jsonschema
import pytest
import yaml

from assessment.model import Answer, Assessment, Confidence, Evidence, EvidenceKind, Level, Setup
from assessment.readiness import assess
from checklists import CarriedAnswer, Certainty, ChangeKind, Depth, Severity, Standard, Verdict, load_standard
from checklists.loader import HERE, content_hash
from checklists.model import LANGUAGES, LocalText, Requirement
from i18n import translator

FORMER, NOW = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")
EDITIONS = (FORMER, NOW)
BOTH = [*FORMER.requirements.values(), *NOW.requirements.values()]
IDS = Path(__file__).parent / "data" / "requirement-ids-iso-9001.txt"
FILES = sorted(path for edition in EDITIONS for path in (HERE / edition.id).glob("*.yaml"))

per_edition = pytest.mark.parametrize("standard", EDITIONS, ids=lambda standard: standard.id)


def numbers(standard: Standard, depth: Depth) -> set[str]:
    return {requirement.number for requirement in standard.select(depth)}


def texts(requirement: Requirement) -> list[LocalText]:
    each = (requirement.text, requirement.evidence, requirement.gap, requirement.integration)
    return [text for text in each if text is not None]


# --- Both editions --------------------------------------------------------------------------------


def test_each_edition_holds_every_clause_from_four_to_ten():
    counts = [{c.number: len(c.requirements) for c in edition.chapters} for edition in EDITIONS]
    assert counts == [
        {"4": 16, "5": 16, "6": 10, "7": 28, "8": 59, "9": 18, "10": 11},
        {"4": 16, "5": 17, "6": 13, "7": 29, "8": 59, "9": 18, "10": 10},
    ]
    assert [len(edition.requirements) for edition in EDITIONS] == [158, 162]


@per_edition
def test_there_are_as_many_clauses_without_parts_as_in_the_public_index(standard):
    leaves = [clause for clause in standard.clauses.values() if not clause.clauses]
    assert len(leaves) == 65
    assert [clause.number for clause in leaves if not clause.requirements] == []


def test_no_published_id_ever_disappears_and_every_new_one_is_published():
    assert [r.id for r in BOTH] == IDS.read_text("utf-8").split()


@per_edition
def test_both_editions_state_requirements(standard):
    assert standard.nature == "requirements"


@per_edition
def test_the_three_scopes_are_what_they_are_called(standard):
    assert list(standard.depths) == [Depth.FULL, Depth.INTEGRATION, Depth.DOCUMENTED]
    assert {len(standard.select(depth)) for depth in (Depth.INTEGRATION, Depth.DOCUMENTED)} == {41, 29}
    for requirement in standard.requirements.values():
        assert requirement.is_asked_at(Depth.INTEGRATION) == (requirement.integration is not None)
        documented = requirement.documented_information is not None
        assert requirement.is_asked_at(Depth.DOCUMENTED) == documented


@per_edition
def test_documents_are_maintained_and_records_retained(standard):
    asked = Counter(r.documented_information for r in standard.requirements.values())
    assert (asked["maintain"], asked["retain"]) == (6, 23)


@per_edition
def test_the_gates_stand_in_order_with_their_caps(standard):
    assert [(gate.id, gate.check, gate.caps_at) for gate in standard.gates] == [
        ("no-open-major", "no-major", Verdict.PLAN),
        ("internal-audit", "requirements", Verdict.STAGE_1),
        ("management-review", "requirements", Verdict.STAGE_1),
        ("operating-records", "records-period", Verdict.STAGE_1),
        ("scope", "scope", Verdict.PLAN),
        ("quality-policy", "requirements", Verdict.STAGE_1),
        ("corrective-action", "requirements", Verdict.STAGE_1),
    ]


@per_edition
def test_every_scope_asks_what_its_gates_look_at(standard):
    looked_at = {
        depth.value: {w.id.rpartition("/")[2] for gate in standard.gates_at(depth) for w in gate.requirements}
        for depth in standard.depths
    }
    assert looked_at["integration"] == {
        "9.2.2-01",
        "9.3.3-01",
        "4.3-01",
        "5.2.1-01",
        "10.2.1-01",
        "10.2.2-01",
    }
    assert looked_at["documented"] == {"9.2.2-04", "9.3.3-02", "4.3-02", "5.2.2-01", "10.2.2-01"}
    assert all(looked_at[depth.value] <= numbers(standard, depth) for depth in standard.depths)


DAY = date(2026, 11, 30)


def assessment(standard: Standard, depth: Depth, **levels: Level) -> Assessment:
    """Every requirement measured and backed by records of a year, but for the numbers in ``levels``."""
    piece = Evidence(
        id="1" * 32,
        kind=EvidenceKind.RECORD,
        title="Records of a year",
        confidence=Confidence.SAMPLED,
        period_start=date(2025, 11, 1),
        speaks_for=date(2026, 10, 31),
    )
    answers = {
        r.id: Answer(requirement=r.id, level=levels.get(r.number, Level.MEASURED), evidence=(piece.id,))
        for r in standard.select(depth)
    }
    setup = Setup(organisation="Example", scope="Everything", standard=standard.id, depth=depth)
    whole = {"id": "f" * 32, "setup": setup, "standard_hash": standard.content_hash}
    return Assessment(**whole, answers=answers, evidence={piece.id: piece})


@per_edition
@pytest.mark.parametrize("depth", FORMER.depths)
def test_whoever_fulfils_a_scope_passes_its_gates(standard, depth):
    result = assess(standard, assessment(standard, depth), as_of=DAY).readiness
    assert (result.closed_gates, result.verdict) == ((), Verdict.STAGE_2)


@per_edition
@pytest.mark.parametrize(
    ("depth", "number", "gate"),
    [
        (Depth.FULL, "9.2.1-01", "internal-audit"),
        (Depth.INTEGRATION, "9.2.2-01", "internal-audit"),
        (Depth.DOCUMENTED, "9.3.3-02", "management-review"),
        (Depth.DOCUMENTED, "4.3-02", "scope"),
        (Depth.INTEGRATION, "10.2.1-01", "corrective-action"),
        (Depth.FULL, "5.2.2-01", "quality-policy"),
    ],
)
def test_one_missing_requirement_closes_its_gate(standard, depth, number, gate):
    lacking = assessment(standard, depth, **{number: Level.DOCUMENTED})
    result = assess(standard, lacking, as_of=DAY).readiness
    assert [closed.gate.id for closed in result.closed_gates] == [gate]
    assert result.verdict is next(g.caps_at for g in standard.gates if g.id == gate)


def test_a_depth_that_a_standard_does_not_have_is_read_as_the_full_one():
    """An assessment from elsewhere may name it; it opens, and nothing is left out."""
    quick, full = (assessment(FORMER, depth) for depth in (Depth.QUICK, Depth.FULL))
    assert FORMER.select(Depth.QUICK) == FORMER.select(Depth.FULL)
    assert assess(FORMER, quick, as_of=DAY) == assess(FORMER, full, as_of=DAY)


@per_edition
def test_the_three_months_of_records_are_called_practice_in_both_languages(standard):
    why = next(gate.why for gate in standard.gates if gate.id == "operating-records")
    assert "no rule" in why.en
    assert "kural değil" in why.tr


def test_gates_cite_clauses_without_a_year_because_both_editions_share_them():
    cited = [gate.source[language] for gate in FORMER.gates for language in LANGUAGES]
    assert [source for source in cited if "9001:" in source] == []


@pytest.mark.parametrize("requirement", BOTH, ids=lambda r: r.id)
def test_every_text_stands_in_both_languages(requirement):
    for text in texts(requirement):
        assert all(len(text[language]) >= 8 for language in LANGUAGES)
        assert text.en != text.tr


SLIPS = {
    "en": re.compile(r"\borganiz|\b(shall|color|center|behavior|program)\b", re.IGNORECASE),
    "tr": re.compile(
        r"\b(sikayet|şikayet|kurulus|musteri|urun|süreç|denetim)|m[ae]lıdır|melidir", re.IGNORECASE
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_keep_british_spelling_exact_letters_and_our_words(language):
    found = [
        (r.id, hit[0]) for r in BOTH for text in texts(r) if (hit := SLIPS[language].search(text[language]))
    ]
    assert found == []


def test_texts_use_typographic_quotes_and_close_percent_signs():
    for requirement in BOTH:
        for text in texts(requirement):
            for language in LANGUAGES:
                assert not re.search(r"[\"'`]|\d %|  |\n", text[language]), requirement.id
            assert not re.search(r"\d%", text.tr), f"{requirement.id}: Turkish writes %30"


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
def test_no_two_requirements_say_the_same(edition):
    said = Counter(r.text[language] for r in edition.requirements.values() for language in LANGUAGES)
    assert [text for text, times in said.items() if times > 1] == []


@per_edition
def test_the_caution_says_what_is_ours_and_what_was_not_compared(standard):
    assert "licensed copy" in standard.caution.en
    assert "lisanslı" in standard.caution.tr
    assert "nonconformity candidate" in standard.caution.en
    assert "uygunsuzluk" in standard.caution.tr


def test_headings_of_ours_are_marked():
    own = [c.number for c in FORMER.clauses.values() if "own" in (c.title_status.en, c.title_status.tr)]
    assert len(own) == 16
    assert {"4.4.1", "6.1.1", "10.2.2"} < set(own)


@per_edition
def test_a_standard_is_read_once_and_keeps_its_hash(standard):
    assert load_standard(standard.id) is standard
    assert standard.content_hash == content_hash(standard)


# --- The edition of 2026 beside that of 2015 --------------------------------------------------------


def test_what_became_of_the_requirements_is_counted():
    assert Counter(origin.kind for origin in NOW.edition.origins.values()) == {
        ChangeKind.SAME: 145,
        ChangeKind.SPLIT: 6,
        ChangeKind.CHANGED: 3,
        ChangeKind.INTEGRATION: 3,
        ChangeKind.NEW: 2,
        ChangeKind.MOVED: 2,
        ChangeKind.MERGED: 1,
    }


def test_every_requirement_has_an_origin_and_nothing_of_2015_is_lost():
    assert list(NOW.edition.origins) == list(NOW.requirements)
    assert NOW.edition.successors.keys() == FORMER.requirements.keys()


@pytest.mark.parametrize("id", [id for id, o in NOW.edition.origins.items() if o.kind is ChangeKind.SAME])
def test_what_is_the_same_is_the_same_word_by_word_under_the_same_number(id):
    (was,) = NOW.edition.origins[id].was
    assert NOW.requirements[id] == FORMER.requirements[was].but(id=id)
    assert FORMER.requirements[was].number == NOW.requirements[id].number


def test_the_known_differences_are_there():
    """Public index: 6.1 in three, 10.3 gone into 10.1. Final draft: culture and ethics in 5.1.1 and 7.3."""
    kinds = {id.rpartition("/")[2]: origin.kind for id, origin in NOW.edition.origins.items()}
    assert {kinds[n] for n in ("6.1.2-01", "6.1.3-01")} == {ChangeKind.SPLIT}
    assert {kinds[n] for n in ("5.1.1-07", "7.3-03")} == {ChangeKind.NEW}
    assert [origin.was for id, origin in NOW.edition.origins.items() if "/10.1-0" in id] == [
        ("iso-9001-2015/10.3-01",),
        ("iso-9001-2015/10.1-01", "iso-9001-2015/10.3-02"),
        ("iso-9001-2015/10.1-02",),
    ]
    assert [number for number in NOW.clauses if number[:3] in ("6.1", "10.")] == [
        *("6.1", "6.1.1", "6.1.2", "6.1.3", "10.1", "10.2", "10.2.1", "10.2.2")
    ]
    assert NOW.edition.clauses["10.3"].kind == "removed"


def test_climate_change_is_minor_once_it_stands_in_the_text():
    assert FORMER.requirements["iso-9001-2015/4.2-04"].if_absent is Severity.OPPORTUNITY
    assert NOW.requirements["iso-9001-2026/4.2-04"].if_absent is Severity.MINOR


def test_only_what_is_new_cannot_take_an_answer_along():
    again = [id for id, o in NOW.edition.origins.items() if o.answer is CarriedAnswer.AGAIN]
    assert again == ["iso-9001-2026/5.1.1-07", "iso-9001-2026/7.3-03"]
    checked = Counter(o.kind for o in NOW.edition.origins.values() if o.answer is CarriedAnswer.CHECK)
    assert checked == {ChangeKind.SPLIT: 6, ChangeKind.CHANGED: 2, ChangeKind.MERGED: 1}


def test_what_rests_on_weak_sources_says_so():
    certainty = Counter(origin.confidence for origin in NOW.edition.origins.values())
    assert certainty == {
        Certainty.ASSUMED: 145,
        Certainty.SECONDARY: 13,
        Certainty.HIGH: 2,
        Certainty.MEMORY: 2,
    }
    for id, origin in NOW.edition.origins.items():
        assert (origin.change is None) == (origin.confidence is Certainty.ASSUMED), id
        assert bool(origin.source) == (origin.confidence is not Certainty.ASSUMED), id


def test_the_transition_is_dated_and_its_source_is_graded():
    days = {day.id: (day.date.isoformat(), day.confidence) for day in NOW.edition.transition}
    assert days == {
        "published": ("2026-09-16", Certainty.HIGH),
        "last-certification-2015": ("2028-03-31", Certainty.SECONDARY),
        "end-of-transition": ("2029-09-30", Certainty.SECONDARY),
    }


def test_what_is_carried_over_names_no_edition():
    carried = [id for id, origin in NOW.edition.origins.items() if origin.change is None]
    named = [
        id
        for id in carried
        for text in texts(NOW.requirements[id])
        if re.search(r"2015|2024|Amd", text.en + text.tr)
    ]
    assert named == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_for_changes_stand_in_both_languages(language):
    t = translator(language)
    names = [f"change-{kind}" for kind in ChangeKind]
    names += [f"certainty-{certainty}" for certainty in Certainty]
    names += [f"carried-{answer}" for answer in CarriedAnswer]
    assert [name for name in names if not (t.has(name) and t.has(f"{name}.means"))] == []
    assert [d for edition in EDITIONS for d in edition.depths if not t.has(f"depth-{d}")] == []


# --- Files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_file_names_its_schema_and_fits_it(path):
    text = path.read_text("utf-8")
    first = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert first, "the first line names the schema for editors"
    schema = json.loads((path.parent / first[1]).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(text), schema, jsonschema.Draft202012Validator)
    assert max(map(len, text.splitlines())) <= 112


# --- Documentation --------------------------------------------------------------------------------

GUIDE = (HERE.parent / "docs" / "standards.md").read_text("utf-8")


def documented(row: str, table: str = "") -> list[str]:
    """The cells of a row in docs/standards.md, in the table whose first heading is ``table``."""
    line = re.search(rf"^\| {re.escape(row)} \| (.*) \|$", GUIDE[GUIDE.index(f"| {table}") :], re.M)
    assert line, f"docs/standards.md has no row {row}"
    return line[1].split(" | ")


def test_the_guide_counts_what_is_there():
    every = [load_standard(), *EDITIONS]
    assert documented("folder") == [f"`{standard.id}`" for standard in every]
    assert documented("items") == [str(len(standard.requirements)) for standard in every]
    assert documented("depths") == [
        ", ".join(f"{depth} {len(standard.select(depth))}" for depth in standard.depths) for standard in every
    ]
    grades = [Counter(r.if_absent for r in standard.requirements.values()) for standard in every]
    assert documented("major / minor / opportunity") == [
        " / ".join(str(count[severity]) for severity in Severity) for count in grades
    ]


def test_the_guide_names_every_kind_of_change_with_its_count():
    counts = Counter(origin.kind for origin in NOW.edition.origins.values())
    for kind in ChangeKind:
        row = f"`{kind}` (not written)" if kind is ChangeKind.SAME else f"`{kind}`"
        assert documented(row, "kind of change")[-1] == str(counts[kind])


def test_the_guide_says_what_each_gate_looks_at_in_each_depth():
    for gate in FORMER.gates:
        if gate.requirements:
            at = [[w.id.rpartition("/")[2] for w in gate.at(depth).requirements] for depth in FORMER.depths]
            assert documented(f"`{gate.id}`", "gate of ISO 9001")[:3] == [
                ", ".join(numbers) for numbers in at
            ]
