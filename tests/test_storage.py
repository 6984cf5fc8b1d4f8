"""What is saved is what is read back, and nobody's change is lost."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from assessment.model import Answer, Assessment, Evidence, Setup
from errors import ConflictError, InputError, NotFound
from storage import Store
from tests.strategies import assessments_with_files

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
SETUP = Setup(organisation="Ege Klima A.Ş.", scope="İzmir fabrikası")
FIRST, SECOND = "iso-10002-2018/7.4-01", "iso-10002-2018/7.4-02"
PIECE = Evidence(id="e" * 32, title="PR-08 Şikâyet prosedürü")


@pytest.fixture
def kept(store) -> Assessment:
    return store.create(SETUP, "0" * 64, now=NOW)


def answered(level: int, requirement: str = FIRST, **more) -> Answer:
    return Answer(requirement=requirement, level=level, **more)


def test_a_new_assessment_is_there_when_the_folder_is_opened_again(tmp_path):
    with Store.open(tmp_path) as store:
        made = store.create(SETUP, "0" * 64, now=NOW, actor="Ayşe")
    with Store.open(tmp_path) as store:
        assert store.load(made.id) == made
        assert [s.setup.organisation for s in store.list()] == ["Ege Klima A.Ş."]


@settings(max_examples=60, deadline=None)
@given(assessments_with_files())
def test_any_assessment_is_read_back_as_it_was_kept(tmp_path_factory, made):
    assessment, files = made
    with Store.open(tmp_path_factory.mktemp("data")) as store:
        assert store.add_assessment(assessment, files, now=NOW) == assessment
        assert store.load(assessment.id) == assessment
        assert {sha256: store.read_file(sha256) for sha256 in files} == files


def test_a_saved_answer_has_the_next_revision(store, kept):
    assert store.answer(kept.id, FIRST).revision == 0
    assert store.save_answer(kept.id, answered(2), revision=0, now=NOW, actor="Ayşe") == 1
    assert store.save_answer(kept.id, answered(3), revision=1, now=NOW) == 2
    assert store.answer(kept.id, FIRST).value.level == 3
    assert store.revisions(kept.id) == {FIRST: 2}


def test_saving_what_is_already_there_changes_nothing(store, kept):
    store.save_answer(kept.id, answered(2), revision=0, now=NOW)
    version = store.version(kept.id)
    assert store.save_answer(kept.id, answered(2), revision=1, now=NOW) == 1
    assert store.version(kept.id) == version


def test_two_tabs_that_edit_one_answer_get_a_conflict(store, kept):
    seen_by_both = store.answer(kept.id, FIRST).revision
    store.save_answer(kept.id, answered(4, seen="first tab"), revision=seen_by_both, now=NOW, actor="Ayşe")
    with pytest.raises(ConflictError) as refused:
        store.save_answer(kept.id, answered(1, seen="second tab"), revision=seen_by_both, now=NOW)
    problem = refused.value.problems[0]
    assert problem.code == "answer-conflict"
    assert problem.facts == {"requirement": FIRST, "number": "7.4-01", "revision": 1, "actor": "Ayşe"}
    assert store.answer(kept.id, FIRST).value.seen == "first tab"


def test_after_a_conflict_the_other_version_can_be_kept_or_replaced(store, kept):
    store.save_answer(kept.id, answered(4), revision=0, now=NOW)
    with pytest.raises(ConflictError) as refused:
        store.save_answer(kept.id, answered(1), revision=0, now=NOW)
    theirs = refused.value.problems[0].facts["revision"]
    assert store.save_answer(kept.id, answered(1), revision=theirs, now=NOW) == 2


def test_two_tabs_that_edit_the_setup_get_a_conflict(store, kept):
    first = store.setup(kept.id)
    changed = first.value.model_copy(update={"sector": "HVAC"})
    assert store.save_setup(kept.id, changed, revision=first.revision, now=NOW) == 2
    with pytest.raises(ConflictError, match="setup-conflict"):
        store.save_setup(kept.id, first.value, revision=first.revision, now=NOW)
    assert store.load(kept.id).setup.sector == "HVAC"


def test_answers_stay_on_the_standard_they_were_given_on(store, kept):
    other = SETUP.model_copy(update={"standard": "iso-9001-2015"})
    with pytest.raises(InputError, match="standard-fixed"):
        store.save_setup(kept.id, other, revision=1, now=NOW)


def test_evidence_that_two_tabs_edit_gets_a_conflict(store, kept):
    store.add_evidence(kept.id, PIECE, now=NOW)
    renamed = PIECE.model_copy(update={"title": "PR-08 rev. 3"})
    assert store.save_evidence(kept.id, renamed, revision=1, now=NOW) == 2
    with pytest.raises(ConflictError, match="evidence-conflict"):
        store.save_evidence(kept.id, PIECE, revision=1, now=NOW)
    assert store.evidence(kept.id, PIECE.id).value == renamed


def test_an_answer_cannot_rest_on_evidence_that_is_not_there(store, kept):
    with pytest.raises(NotFound, match="evidence-not-there"):
        store.save_answer(kept.id, answered(3, evidence=(PIECE.id,)), revision=0, now=NOW)
    assert store.load(kept.id).answers == {}


def test_evidence_cannot_name_a_file_that_is_not_there(store, kept):
    file = store.put_file("kayıt.txt", "Kayıt".encode())
    lost = PIECE.model_copy(update={"file": file.model_copy(update={"sha256": "f" * 64})})
    with pytest.raises(NotFound, match="file-not-there"):
        store.add_evidence(kept.id, lost, now=NOW)


def test_adding_evidence_twice_and_changing_what_is_not_there_are_refused(store, kept):
    with pytest.raises(NotFound):
        store.save_evidence(kept.id, PIECE, now=NOW)
    store.add_evidence(kept.id, PIECE, now=NOW)
    with pytest.raises(ConflictError, match="evidence-conflict"):
        store.add_evidence(kept.id, PIECE, now=NOW)


def test_removing_evidence_detaches_it_from_every_answer(store, kept):
    other = PIECE.model_copy(update={"id": "d" * 32})
    for piece in (PIECE, other):
        store.add_evidence(kept.id, piece, now=NOW)
    store.save_answer(kept.id, answered(3, evidence=(PIECE.id, other.id)), revision=0, now=NOW)
    store.save_answer(kept.id, answered(3, SECOND, evidence=(PIECE.id,)), revision=0, now=NOW)
    assert store.remove_evidence(kept.id, PIECE.id, now=NOW) == (FIRST, SECOND)
    loaded = store.load(kept.id)
    assert list(loaded.evidence) == [other.id]
    assert loaded.answer(FIRST).evidence == (other.id,)
    assert loaded.answer(SECOND).evidence == ()


def test_a_tab_that_still_shows_removed_evidence_gets_a_conflict(store, kept):
    store.add_evidence(kept.id, PIECE, now=NOW)
    store.save_answer(kept.id, answered(3, evidence=(PIECE.id,)), revision=0, now=NOW)
    store.remove_evidence(kept.id, PIECE.id, now=NOW)
    with pytest.raises(ConflictError):
        store.save_answer(kept.id, answered(4, evidence=(PIECE.id,)), revision=1, now=NOW)


def test_many_answers_are_saved_all_or_none(store, kept):
    store.save_answer(kept.id, answered(2), revision=0, now=NOW)
    with pytest.raises(ConflictError) as refused:
        store.apply(kept.id, [(answered(4, SECOND), 0), (answered(4), 0)], now=NOW)
    assert [p.facts["requirement"] for p in refused.value.problems] == [FIRST]
    assert SECOND not in store.load(kept.id).answers
    assert store.apply(kept.id, [(answered(4, SECOND), 0), (answered(4), 1)], now=NOW) == (1, 2)
    assert {a.level for a in store.load(kept.id).answers.values()} == {4}


def test_a_requirement_answered_twice_in_one_change_is_a_programming_error(store, kept):
    with pytest.raises(ValueError, match="twice"):
        store.apply(kept.id, [(answered(1), 0), (answered(2), 0)], now=NOW)


def test_every_change_raises_the_version_by_one(store, kept):
    versions = [store.version(kept.id)]
    for change in (
        lambda: store.save_answer(kept.id, answered(2), revision=0, now=NOW),
        lambda: store.add_evidence(kept.id, PIECE, now=NOW),
        lambda: store.save_evidence(kept.id, PIECE.model_copy(update={"title": "x"}), now=NOW),
        lambda: store.remove_evidence(kept.id, PIECE.id, now=NOW),
        lambda: store.undo(kept.id, now=NOW),
        lambda: store.delete(kept.id, now=NOW),
        lambda: store.restore(kept.id, now=NOW),
    ):
        change()
        versions.append(store.version(kept.id))
    assert versions == list(range(1, 9))


def test_a_deleted_assessment_is_hidden_and_comes_back(store, kept):
    store.delete(kept.id, now=NOW)
    assert store.list() == ()
    assert [s.deleted for s in store.list(include_deleted=True)] == [NOW]
    with pytest.raises(NotFound, match="assessment-deleted"):
        store.save_answer(kept.id, answered(1), revision=0, now=NOW)
    store.restore(kept.id, now=NOW)
    assert store.load(kept.id) == kept


def test_an_id_that_never_was_is_not_found(store):
    for ask in (store.load, store.version, store.setup, store.changes, store.revisions):
        with pytest.raises(NotFound, match="assessment-not-there"):
            ask("f" * 32)


def test_a_copy_goes_its_own_way(store, kept):
    store.add_evidence(kept.id, PIECE, now=NOW)
    store.save_answer(kept.id, answered(3, evidence=(PIECE.id,)), revision=0, now=NOW)
    copy = store.duplicate(kept.id, now=NOW, setup=SETUP.model_copy(update={"name": "2027"}))
    store.save_answer(copy.id, answered(5), revision=1, now=NOW)
    assert store.load(kept.id).answer(FIRST).level == 3
    assert store.load(copy.id).evidence == {PIECE.id: PIECE}
    assert store.load(copy.id).setup.name == "2027"


def test_the_list_starts_with_what_was_changed_last(store, kept):
    later = store.create(SETUP, "0" * 64, now=NOW + timedelta(hours=1))
    store.save_answer(kept.id, answered(3), revision=0, now=NOW + timedelta(hours=2))
    assert [s.id for s in store.list()] == [kept.id, later.id]
    assert store.list()[0].changed == NOW + timedelta(hours=2)
    assert store.list()[0].created == NOW


def test_moments_come_back_in_utc_and_naive_ones_are_refused(store):
    istanbul = datetime.fromisoformat("2026-03-02T14:30:00+03:00")
    store.create(SETUP, "0" * 64, now=istanbul)
    assert store.list()[0].created.isoformat() == "2026-03-02T11:30:00+00:00"
    with pytest.raises(ValueError, match="time zone"):
        store.create(SETUP, "0" * 64, now=datetime(2026, 3, 2))  # noqa: DTZ001


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "\ufffe", "x" * 20_001, "\u0958" * 15_000])
def test_a_text_that_could_not_be_read_again_is_never_written(store, kept, text):
    unchecked = answered(3).model_copy(update={"seen": text})
    with pytest.raises(ValidationError):
        store.save_answer(kept.id, unchecked, revision=0, now=NOW)
    assert store.load(kept.id) == kept


def test_twelve_threads_on_one_answer_lose_no_update(store, kept):
    saved, refused, lock, start = [], [], threading.Lock(), threading.Barrier(12)

    def work(name: int) -> None:
        for attempt in range(10):
            found = store.answer(kept.id, FIRST)
            if attempt == 0:
                start.wait(30)  # all twelve have read the same revision: eleven must be refused
            mine = found.value.model_copy(update={"seen": f"{found.value.seen} {name}.{attempt}"})
            try:
                revision = store.save_answer(kept.id, mine, revision=found.revision, now=NOW)
                with lock:
                    saved.append((revision, f"{name}.{attempt}"))
            except ConflictError:
                with lock:
                    refused.append(name)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(saved) + len(refused) == 120
    assert len(refused) >= 11
    assert [revision for revision, _ in sorted(saved)] == list(range(1, len(saved) + 1))
    # Each saved text holds every one before it: nothing was overwritten unseen.
    assert store.answer(kept.id, FIRST).value.seen.split() == [mark for _, mark in sorted(saved)]
    assert len(store.changes(kept.id, limit=500)) == len(saved) + 1


def test_a_line_is_one_line_and_steers_no_terminal(store):
    setup = Setup(organisation="Ege Klima\nId  Başka\tA.Ş.\u2028", sites=("İzmir\n\nBursa",))
    assert setup.organisation == "Ege Klima Id  Başka A.Ş."
    assert setup.sites == ("İzmir Bursa",)
    assert Setup(organisation="x", scope="a\n\tb").scope == "a\n\tb"
    for character in "\x00\x1b\x7f\x85\x9b\ufffe":
        with pytest.raises(ValidationError, match="cannot be stored"):
            Setup(organisation=f"a{character}b")
