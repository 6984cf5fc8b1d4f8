"""The joint example: the same organisation before a joint audit, believable, whole, in both languages."""

import re
import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from assessment.derive import Standing
from assessment.joint import Joint, judge
from assessment.model import Assessment
from checklists import Language, Verdict, load_mapping, load_standard
from errors import ChecklistError
from examples import every_example, integrated_example, worked_example
from examples.joint_audit import JOINT
from i18n import translator

TODAY = date(2026, 3, 2)
LANGUAGES: tuple[Language, ...] = ("en", "tr")
GUIDANCE, REQUIREMENTS = load_standard(), load_standard("iso-9001-2015")
NOTES = ("seen", "missing", "action", "not_applicable", "override")
EN, TR = LANGUAGES
UNKNOWN = "example-requirement-unknown"


@cache
def example(language: Language = "en", today: date = TODAY) -> Assessment:
    return integrated_example(GUIDANCE, REQUIREMENTS, language, today=today)[0]


@cache
def judged(today: date = TODAY) -> Joint:
    links = load_mapping(GUIDANCE.id, REQUIREMENTS.id)
    return judge(example(today=today), GUIDANCE, REQUIREMENTS, links, as_of=today)


def numbers(standing: Standing) -> list[str]:
    derived = judged().derivation.derived
    return [id_.rpartition("/")[2] for id_, each in derived.items() if each.standing is standing]


def texts(language: Language, note: str) -> list[str]:
    return [text for answer in example(language).answers.values() if (text := getattr(answer, note))]


def test_it_asks_everything_of_iso_10002_and_the_checks_of_integration():
    guidance, requirements = (side.judgement.card.whole for side in judged().sides)
    assert (guidance.asked, guidance.open) == (219, 6)
    assert (requirements.asked, requirements.open) == (41, 2)


def test_each_standard_has_its_own_verdict_and_reasons():
    guidance, requirements = (side.judgement.readiness for side in judged().sides)
    assert (guidance.by_score, guidance.verdict) == (Verdict.STAGE_1, Verdict.PLAN)
    assert {gate.gate.id for gate in guidance.closed_gates} == {
        *("no-open-major", "management-review", "complaint-log")
    }
    assert (requirements.by_score, requirements.verdict) == (Verdict.STAGE_1, Verdict.STAGE_1)
    assert requirements.closed_gates == ()


def test_integration_saves_answers_and_evidence():
    savings = judged().savings
    assert (savings.answered_once, savings.sources) == (23, 17)
    assert savings.evidence_twice > 50


def test_some_answers_are_carried_some_overridden_one_superseded_and_one_waits():
    assert len(numbers(Standing.CARRIED)) == 23
    assert numbers(Standing.OVERRIDDEN) == ["5.4.4-01", "6.4-04", "8.6-07"]
    assert numbers(Standing.WAITING) == ["4.13-01"]
    superseded = [id_ for id_, each in judged().derivation.derived.items() if each.is_superseded]
    assert superseded == ["iso-10002-2018/8.3-01"]


def test_the_gaps_that_touch_both_are_the_three_of_the_story():
    both = [[f.requirement.number for f in each.findings] for each in judged().findings if each.findings[1:]]
    assert both == [["6.1.1-01", "6.1-04"], ["6.3-01", "6.3-03"], ["7.5.3.1-01", "6.4-03"]]


def test_the_certified_system_has_no_major_candidate():
    found = [f for f in judged().requirements.judgement.readiness.findings if f.is_gap]
    assert {f.criterion.code for f in found} == {"criterion-requirement"}
    assert {f.grade.value for f in found} == {"minor", "opportunity"}


def test_it_never_grows_old():
    early, late = judged(date(2020, 2, 29)), judged(date(2031, 12, 31))
    for before, after in zip(early.sides, late.sides, strict=True):
        assert before.judgement.card.whole == after.judgement.card.whole
    assert early.savings == late.savings


def test_no_text_names_a_year_but_that_of_the_certificate():
    for language in LANGUAGES:
        told = example(language).model_dump_json()
        words = re.sub(r'"20\d\d-\d\d-\d\d"|iso-10002-2018|iso-9001-2015', "", told)
        assert set(re.findall(r"\b20\d\d\b", words)) == {"2019"}


def test_what_was_seen_is_past_and_what_will_be_done_lies_before_the_audit():
    assessment = example()
    audit = assessment.setup.audit_date
    assert audit is not None
    assert all(piece.speaks_for and piece.speaks_for < TODAY for piece in assessment.evidence.values())
    assert all(TODAY < answer.due < audit for answer in assessment.answers.values() if answer.due)


def test_every_gap_says_what_is_missing_and_every_action_has_an_owner_and_a_date():
    for id_, answer in judged().derivation.assessment.answers.items():
        if answer.level is not None and answer.level <= 2:
            assert answer.missing, id_
        assert bool(answer.action) <= bool(answer.owner and answer.due), id_


def test_every_piece_of_evidence_is_used():
    used = {piece for answer in example().answers.values() for piece in answer.evidence}
    assert used == set(example().evidence)


@pytest.mark.parametrize("note", NOTES)
def test_every_text_is_written_once_and_translated(note: str):
    english, turkish = texts(EN, note), texts(TR, note)
    assert len(set(english)) == len(english) == len(turkish) == len(set(turkish))
    assert not set(english) & set(turkish)


def test_the_two_languages_tell_the_same_story_under_different_ids():
    assert example(EN).id != example(TR).id
    assert not set(example(EN).evidence) & set(example(TR).evidence)
    same = [(a.requirement, a.level, a.owner, a.due) for a in example(EN).answers.values()]
    assert same == [(a.requirement, a.level, a.owner, a.due) for a in example(TR).answers.values()]


def test_it_can_be_kept_beside_the_first_example():
    alone, files = worked_example(GUIDANCE, "tr", today=TODAY)
    assert alone.id != example(TR).id
    assert not set(alone.evidence) & set(example(TR).evidence)
    assert files == integrated_example(GUIDANCE, REQUIREMENTS, "tr", today=TODAY)[1]


def test_what_a_new_data_folder_begins_with_ends_with_iso_10002_alone():
    joint, alone = (told for told, _ in every_example("tr", today=TODAY))
    assert (joint, alone) == (example(TR), worked_example(GUIDANCE, "tr", today=TODAY)[0])


def test_guidance_is_never_called_a_requirement():
    for language in LANGUAGES:
        told = example(language).model_dump_json()
        assert not re.search(r"ISO 10002[^.]{0,40}(requires|shall|şart koş|gerektir)", told)


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "words"),
    [
        ("iso-9001-7.yaml", '"7.2-01"', '"7.2-99"', UNKNOWN, "7.2-99"),
        ("iso-9001-7.yaml", "[competence-matrix]", "[competence]", "example-evidence-unknown", "competence"),
        ("iso-9001-8.yaml", "standard: iso-9001-2015", "standard: iso-9001-2026", UNKNOWN, "8.1-02"),
        ("assessment.yaml", "integrated: {", "# {", "checklist-key-missing", "integrated"),
    ],
)  # fmt: skip
def test_a_slip_in_its_files_is_named(tmp_path: Path, name: str, old: str, new: str, code: str, words: str):
    folder = tmp_path / "joint"
    shutil.copytree(JOINT, folder)
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ChecklistError) as caught:
        integrated_example(GUIDANCE, REQUIREMENTS, "en", today=TODAY, folder=folder)
    problem = next(p for p in caught.value.problems if p.code == code)
    assert problem.place.startswith(name)
    for language in LANGUAGES:
        assert words in str(translator(language).explain(problem))
