"""Every change can be taken back, and the trail of what happened is never rewritten."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.model import Answer, Assessment, Evidence, Setup
from errors import ConflictError
from i18n import translator
from storage import ChangeKind, Store
from tests import strategies

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
SETUP = Setup(organisation="Ege Klima A.Ş.")
FIRST, SECOND = "iso-10002-2018/7.4-01", "iso-10002-2018/7.4-02"
PIECE = Evidence(id="e" * 32, title="PR-08 Şikâyet prosedürü")


@pytest.fixture
def kept(store) -> Assessment:
    """An assessment with two answers that rest on the same piece of evidence."""
    kept = store.create(SETUP, "0" * 64, now=NOW)
    store.add_evidence(kept.id, PIECE, now=NOW)
    for requirement in (FIRST, SECOND):
        answer = Answer(requirement=requirement, level=3, evidence=(PIECE.id,))
        store.save_answer(kept.id, answer, revision=0, now=NOW)
    return store.load(kept.id)


CHANGES = {
    ChangeKind.ANSWER: lambda s, a: s.save_answer(
        a.id, Answer(requirement=FIRST, level=1), revision=1, now=NOW
    ),
    ChangeKind.ANSWERS: lambda s, a: s.apply(
        a.id, [(Answer(requirement=r, level=5, seen="XLSX"), 1) for r in (FIRST, SECOND)], now=NOW
    ),
    ChangeKind.SETUP: lambda s, a: s.save_setup(
        a.id, SETUP.model_copy(update={"sector": "HVAC"}), revision=1, now=NOW
    ),
    ChangeKind.EVIDENCE_ADDED: lambda s, a: s.add_evidence(
        a.id, PIECE.model_copy(update={"id": "d" * 32}), now=NOW
    ),
    ChangeKind.EVIDENCE_CHANGED: lambda s, a: s.save_evidence(
        a.id, PIECE.model_copy(update={"title": "PR-08 rev. 3"}), now=NOW
    ),
    ChangeKind.EVIDENCE_REMOVED: lambda s, a: s.remove_evidence(a.id, PIECE.id, now=NOW),
}


@pytest.mark.parametrize("kind", CHANGES, ids=str)
def test_one_undo_takes_one_change_back(store, kept, kind):
    CHANGES[kind](store, kept)
    assert store.load(kept.id) != kept
    assert store.undo(kept.id, now=NOW).kind is kind
    assert store.load(kept.id) == kept


def test_a_deletion_can_be_undone(store, kept):
    store.delete(kept.id, now=NOW)
    assert store.undo(kept.id, now=NOW).kind is ChangeKind.DELETED
    assert store.load(kept.id) == kept


def test_undo_attaches_removed_evidence_again(store, kept):
    store.remove_evidence(kept.id, PIECE.id, now=NOW)
    assert store.load(kept.id).answer(FIRST).evidence == ()
    store.undo(kept.id, now=NOW)
    assert [store.load(kept.id).answer(r).evidence for r in (FIRST, SECOND)] == [(PIECE.id,), (PIECE.id,)]


def test_undo_goes_back_step_by_step_to_the_beginning_and_no_further(store, kept):
    kinds = []
    while undone := store.undo(kept.id, now=NOW):
        kinds.append(undone.kind)
    assert kinds == [ChangeKind.ANSWER, ChangeKind.ANSWER, ChangeKind.EVIDENCE_ADDED]
    assert store.load(kept.id) == Assessment(id=kept.id, setup=SETUP, standard_hash="0" * 64)


def test_a_first_answer_that_is_undone_is_not_there_but_its_revision_lives_on(store, kept):
    store.undo(kept.id, now=NOW)
    assert SECOND not in store.load(kept.id).answers
    assert store.answer(kept.id, SECOND).revision == 2
    with pytest.raises(ConflictError):
        store.save_answer(kept.id, Answer(requirement=SECOND, level=1), revision=1, now=NOW)
    assert store.save_answer(kept.id, Answer(requirement=SECOND, level=1), revision=2, now=NOW) == 3


def test_undo_is_a_change_of_its_own_and_the_trail_keeps_everything(store, kept):
    store.save_answer(kept.id, Answer(requirement=FIRST, level=1), revision=1, now=NOW, actor="Ayşe")
    before = store.changes(kept.id)
    store.undo(kept.id, now=NOW, actor="Mehmet")
    newest, undone, *older = store.changes(kept.id)
    assert (newest.kind, newest.actor, newest.undoes) == (ChangeKind.UNDO, "Mehmet", undone.seq)
    assert (newest.before, newest.after) == (undone.after, undone.before)
    assert (undone.actor, undone.undone) == ("Ayşe", True)
    assert older == list(before[1:])


def test_the_trail_says_what_an_answer_was_and_became(store, kept):
    CHANGES[ChangeKind.ANSWER](store, kept)
    change = store.changes(kept.id, limit=1)[0]
    assert change.target == FIRST
    assert (change.before.answers[FIRST].level, change.after.answers[FIRST].level) == (3, 1)


def test_a_user_undoes_only_the_change_that_was_shown(store, kept):
    shown = store.changes(kept.id)[0].seq
    CHANGES[ChangeKind.ANSWER](store, kept)
    with pytest.raises(ConflictError, match="undo-conflict"):
        store.undo(kept.id, now=NOW, seq=shown)
    assert store.load(kept.id).answer(FIRST).level == 1


def test_every_kind_of_change_has_its_words():
    for language in ("en", "tr"):
        assert all(translator(language).has(f"change-{kind.value}") for kind in ChangeKind)


@st.composite
def steps(draw: st.DrawFn) -> list[tuple[str, object]]:
    """Things that people do, in any order."""
    pieces = draw(st.lists(strategies.evidence(), min_size=1, max_size=3, unique_by=lambda e: e.id))
    ids = tuple(e.id for e in pieces)
    requirement = st.sampled_from(strategies.REQUIREMENTS[:4])
    step = st.one_of(
        st.tuples(st.just("put"), st.sampled_from(pieces)),
        st.tuples(st.just("remove"), st.sampled_from(ids)),
        st.tuples(st.just("answer"), requirement.flatmap(lambda r: strategies.answers(r, ids))),
        st.tuples(st.just("setup"), strategies.setups()),
        st.tuples(st.just("undo"), st.none()),
    )
    return draw(st.lists(step, max_size=10))


def act(store: Store, kept: Assessment, step: tuple[str, object]) -> None:
    """Does one step as far as the assessment allows it."""
    what, value = step
    there = store.load(kept.id).evidence
    if what == "put":
        (store.save_evidence if value.id in there else store.add_evidence)(kept.id, value, now=NOW)
    elif what == "remove" and value in there:
        store.remove_evidence(kept.id, value, now=NOW)
    elif what == "answer":
        attached = tuple(e for e in value.evidence if e in there)
        revision = store.answer(kept.id, value.requirement).revision
        answer = value.model_copy(update={"evidence": attached})
        store.save_answer(kept.id, answer, revision=revision, now=NOW)
    elif what == "setup":
        store.save_setup(kept.id, value, revision=store.setup(kept.id).revision, now=NOW)
    elif what == "undo":
        store.undo(kept.id, now=NOW)


@settings(max_examples=60, deadline=None)
@given(steps())
def test_undoing_everything_leads_back_through_every_state(tmp_path_factory, todo):
    with Store.open(tmp_path_factory.mktemp("data")) as store:
        kept = store.create(SETUP, "0" * 64, now=NOW)
        states = [kept]
        for step in todo:
            before = store.load(kept.id)
            act(store, kept, step)
            after = store.load(kept.id)
            if step[0] == "undo":
                states = states[:-1] or states
                assert after == states[-1]
            elif after != before:
                states.append(after)
        while len(states) > 1:
            assert store.load(kept.id) == states.pop()
            store.undo(kept.id, now=NOW)
        assert store.load(kept.id) == kept
        assert store.undo(kept.id, now=NOW) is None
