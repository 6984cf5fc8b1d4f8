"""The worked example: believable, complete in both languages, never out of date, strict about its files."""

import re
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from assessment.model import Assessment, EvidenceKind
from assessment.readiness import Judgement, assess
from checklists import Language, Verdict, load_standard
from errors import ChecklistError
from examples.worked_example import DEMO, worked_example
from i18n import translator
from storage.file_types import check_file

TODAY = date(2026, 3, 2)
LANGUAGES: tuple[Language, ...] = ("en", "tr")
NOTES = ("seen", "missing", "action", "not_applicable")
Copy = Callable[[str, str, str], Path]


def example(language: Language = "en", today: date = TODAY) -> Assessment:
    return worked_example(load_standard(), language, today=today)[0]


def judged(today: date = TODAY) -> Judgement:
    return assess(load_standard(), example(today=today), as_of=today)


def texts(assessment: Assessment, note: str) -> list[str]:
    return [text for answer in assessment.answers.values() if (text := getattr(answer, note))]


@pytest.fixture
def spoilt(tmp_path: Path) -> Copy:
    """A copy of the example in which one passage of one file is replaced."""

    def copy(name: str, old: str, new: str) -> Path:
        folder = tmp_path / "demo"
        shutil.copytree(DEMO, folder)
        content = (folder / name).read_text("utf-8")
        assert old in content
        (folder / name).write_text(content.replace(old, new, 1), "utf-8")
        return folder

    return copy


def problem(folder: Path) -> tuple[str, str, str]:
    """Place, code and English words of the only problem."""
    with pytest.raises(ChecklistError) as caught:
        worked_example(load_standard(), "en", today=TODAY, folder=folder)
    (found,) = caught.value.problems
    return found.place, found.code, str(translator("en").explain(found))


def test_it_asks_everything_and_leaves_a_few_items_open():
    whole = judged().card.whole
    assert (whole.asked, whole.applicable, whole.open) == (219, 211, 5)


def test_most_answers_rest_on_evidence_but_not_all():
    whole = judged().card.whole
    assert 0.75 <= whole.backed / whole.answered <= 0.85


def test_what_is_claimed_is_more_than_what_is_proven():
    whole = judged().card.whole
    assert whole.claimed is not None
    assert whole.evidenced is not None
    assert 78 <= whole.claimed <= 82
    assert 70 <= whole.evidenced <= 74


def test_the_score_says_stage_1_and_the_open_majors_hold_it_at_plan():
    readiness = judged().readiness
    assert (readiness.by_score, readiness.verdict) == (Verdict.STAGE_1, Verdict.PLAN)
    assert readiness.binding is not None
    assert readiness.binding.gate.id == "no-open-major"
    closed = {result.gate.id for result in readiness.closed_gates}
    assert closed == {"no-open-major", "management-review", "complaint-log"}


def test_the_open_majors_are_the_three_of_the_story():
    majors = [f.requirement.number for f in judged().readiness.findings if f.grade == "major"]
    assert majors == ["4.10-02", "7.9-03", "8.6-07"]


def test_there_are_strengths_too():
    strengths = [f for f in judged().readiness.findings if f.grade == "strength"]
    assert len(strengths) >= 5


def test_it_never_grows_old():
    early, late = judged(date(2020, 2, 29)), judged(date(2031, 12, 31))
    assert early.card.whole == late.card.whole
    assert early.readiness.verdict is late.readiness.verdict


def test_no_text_names_a_year_but_that_of_the_certificate():
    for language in LANGUAGES:
        told = example(language).model_dump_json()
        words = re.sub(r'"20\d\d-\d\d-\d\d"|iso-10002-2018', "", told)
        assert set(re.findall(r"\b20\d\d\b", words)) == {"2019"}


def test_what_was_seen_is_not_in_the_future():
    assert all(piece.speaks_for and piece.speaks_for < TODAY for piece in example().evidence.values())


def test_what_will_be_done_lies_between_today_and_the_audit():
    assessment = example()
    assert assessment.setup.audit_date == TODAY + timedelta(days=70)
    dues = [answer.due for answer in assessment.answers.values() if answer.due]
    assert len(dues) >= 30
    assert all(TODAY < due < assessment.setup.audit_date for due in dues)


def test_every_action_has_an_owner_and_a_date():
    for answer in example().answers.values():
        assert bool(answer.action) <= bool(answer.owner and answer.due), answer.requirement


def test_every_gap_says_what_is_missing():
    for answer in example().answers.values():
        if answer.level is not None and answer.level <= 2:
            assert answer.missing, answer.requirement


def test_one_piece_of_evidence_has_expired():
    expired = [e.reference for e in example().evidence.values() if not e.counts_on(TODAY)]
    assert expired == ["LS-03 rev. 7"]


def test_the_register_has_every_kind_and_is_used_again_and_again():
    assessment = example()
    assert {piece.kind for piece in assessment.evidence.values()} == set(EvidenceKind)
    uses = [e for answer in assessment.answers.values() for e in answer.evidence]
    assert set(uses) == set(assessment.evidence)
    assert len(uses) > 3 * len(assessment.evidence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_written_once(language: Language):
    assessment = example(language)
    for note in NOTES:
        found = texts(assessment, note)
        assert len(set(found)) == len(found)
    titles = [piece.title for piece in assessment.evidence.values()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("note", NOTES)
def test_no_text_is_left_untranslated(note: str):
    english, turkish = texts(example("en"), note), texts(example("tr"), note)
    assert len(english) == len(turkish)
    assert not set(english) & set(turkish)


def test_guidance_is_never_called_a_requirement():
    for language in LANGUAGES:
        told = example(language).model_dump_json()
        assert not re.search(r"ISO 10002[^.]{0,40}(requires|shall|şart koş|gerektir)", told)


def test_the_two_languages_tell_the_same_story_under_different_ids():
    english, turkish = example("en"), example("tr")
    assert english.id != turkish.id
    assert not set(english.evidence) & set(turkish.evidence)
    same = [(a.requirement, a.level, a.owner, a.due) for a in english.answers.values()]
    assert same == [(a.requirement, a.level, a.owner, a.due) for a in turkish.answers.values()]


def test_the_same_day_gives_the_same_assessment():
    assert example("tr") == example("tr")


def test_evidence_files_are_there_and_storage_accepts_them():
    assessment, files = worked_example(load_standard(), "tr", today=TODAY)
    kept = [piece.file for piece in assessment.evidence.values() if piece.file]
    assert 6 <= len(kept) == len(files)
    for file in kept:
        assert check_file(file.name, files[file.sha256]) == file


def test_an_unknown_requirement_is_named_with_its_line(spoilt: Copy):
    place, code, words = problem(spoilt("7-operation.yaml", '"7.1-01"', '"7.1-99"'))
    assert (place, code) == ("7-operation.yaml:4", "example-requirement-unknown")
    assert "7.1-99" in words


def test_evidence_that_is_not_in_the_register_is_named(spoilt: Copy):
    folder = spoilt(
        "7-operation.yaml", "evidence: [web-page, service-points]", "evidence: [web-pge, web-page]"
    )
    place, code, words = problem(folder)
    assert (place, code) == ("7-operation.yaml:6", "example-evidence-unknown")
    assert "web-pge" in words


def test_evidence_that_nothing_rests_on_is_named(spoilt: Copy):
    folder = spoilt("5-framework.yaml", "evidence: [legal-register]", "evidence: [policy]")
    assert problem(folder)[1] == "example-evidence-unused"


def test_a_requirement_is_answered_once(spoilt: Copy):
    place, code, words = problem(spoilt("annexes.yaml", '"C-02"', '"7.1-02"'))
    assert code == "example-answered-twice"
    assert "7-operation.yaml" in place + words
    assert "annexes.yaml" in place + words


def test_a_missing_language_is_named(spoilt: Copy):
    folder = spoilt("assessment.yaml", "  tr: Gözetim tetkiki öncesi ISO 10002 hazırlığı\n", "")
    place, code, words = problem(folder)
    assert (place, code) == ("assessment.yaml:4", "checklist-language-missing")
    assert "tr" in words


def test_a_missing_evidence_file_is_named(spoilt: Copy):
    folder = spoilt("evidence.yaml", "path: an-03-survey.csv", "path: an-04-survey.csv")
    with pytest.raises(ChecklistError) as caught:
        worked_example(load_standard(), "en", today=TODAY, folder=folder)
    codes = {p.code for p in caught.value.problems}
    assert codes == {"example-file-missing", "example-file-unused"}


def test_what_the_assessment_refuses_is_named_with_its_line(spoilt: Copy):
    place, code, words = problem(spoilt("evidence.yaml", "kind: log-test", "kind: record"))
    assert place.startswith("evidence.yaml:")
    assert code == "checklist-invalid"
    assert "log test" in words
