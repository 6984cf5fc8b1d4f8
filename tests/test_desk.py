"""What is on the desk is what is stored, whoever changed it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from assessment.model import Answer, Assessment, Evidence, Level, Setup
from assessment.readiness import assess
from checklists import load_standard
from errors import NotFound
from storage import Store, Stored
from ui.desk import PLACES, Desk

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 22)
STANDARD = load_standard()
ITEM, OTHER = "iso-10002-2018/7.4-01", "iso-10002-2018/7.4-02"


@pytest.fixture
def made(store: Store) -> Assessment:
    return store.create(Setup(organisation="Kuzey"), STANDARD.content_hash, now=NOW)


@pytest.fixture
def loads(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of every assessment that is loaded whole."""
    loaded: list[str] = []
    load: Callable[[str], Assessment] = store.load

    def counting(assessment_id: str) -> Assessment:
        loaded.append(assessment_id)
        return load(assessment_id)

    monkeypatch.setattr(store, "load", counting)
    return loaded


def saved(store: Store, made: Assessment, answer: Answer, revision: int = 0) -> Stored[Answer]:
    return Stored(answer, store.save_answer(made.id, answer, revision=revision, now=NOW))


def test_a_look_is_what_is_stored_judged_on_the_day(store: Store, made: Assessment) -> None:
    saved(store, made, Answer(requirement=ITEM, level=Level.APPLIED))
    seen = Desk(store).look_at(made.id, DAY)
    assert seen.assessment == store.load(made.id)
    assert seen.revisions == {ITEM: 1}
    assert seen.judgement == assess(STANDARD, seen.assessment, as_of=DAY)


def test_several_answers_of_one_change_are_patched_in_together(
    store: Store, made: Assessment, loads: list[str]
) -> None:
    desk = Desk(store)
    desk.look_at(made.id, DAY)
    answers = [Answer(requirement=id_, level=Level.APPLIED) for id_ in (ITEM, OTHER)]
    revisions = store.apply(made.id, [(answer, 0) for answer in answers], now=NOW)
    desk.all_answered(made.id, [Stored(*each) for each in zip(answers, revisions, strict=True)], DAY)
    seen = desk.look_at(made.id, DAY)
    assert loads == [made.id]
    assert seen.assessment == store.load(made.id)
    assert seen.revisions == {ITEM: 1, OTHER: 1}


def test_a_saved_answer_is_patched_in_without_loading_the_rest(
    store: Store, made: Assessment, loads: list[str]
) -> None:
    desk = Desk(store)
    desk.look_at(made.id, DAY)
    desk.answered(made.id, saved(store, made, Answer(requirement=ITEM, level=Level.APPLIED)), DAY)
    seen = desk.look_at(made.id, DAY)
    assert len(loads) == 1
    assert seen.assessment == store.load(made.id)
    assert (seen.revisions, seen.version) == (store.revisions(made.id), store.version(made.id))
    assert seen.judgement == assess(STANDARD, seen.assessment, as_of=DAY)


def test_a_change_from_elsewhere_is_never_patched_over(store: Store, made: Assessment) -> None:
    desk = Desk(store)
    desk.look_at(made.id, DAY)
    saved(store, made, Answer(requirement=OTHER, level=Level.INFORMAL))
    desk.answered(made.id, saved(store, made, Answer(requirement=ITEM, level=Level.APPLIED)), DAY)
    assert desk.look_at(made.id, DAY).assessment == store.load(made.id)


def test_saving_what_was_already_there_hides_no_change_from_elsewhere(store: Store, made: Assessment) -> None:
    desk, answer = Desk(store), Answer(requirement=ITEM, level=Level.APPLIED)
    saved(store, made, answer)
    desk.look_at(made.id, DAY)
    saved(store, made, Answer(requirement=OTHER, level=Level.INFORMAL))
    desk.answered(made.id, saved(store, made, answer, revision=1), DAY)
    assert desk.look_at(made.id, DAY).assessment == store.load(made.id)


def test_an_answer_on_new_evidence_is_seen_with_it(store: Store, made: Assessment) -> None:
    desk = Desk(store)
    desk.look_at(made.id, DAY)
    store.add_evidence(made.id, Evidence(id="e" * 32, title="Sample"), now=NOW)
    answer = Answer(requirement=ITEM, level=Level.APPLIED, evidence=("e" * 32,))
    desk.answered(made.id, saved(store, made, answer), DAY)
    assert desk.look_at(made.id, DAY).assessment.evidence_for(ITEM)[0].title == "Sample"


def test_another_day_is_judged_anew(store: Store, made: Assessment) -> None:
    desk = Desk(store)
    assert desk.look_at(made.id, DAY).judgement.card.as_of == DAY
    assert desk.look_at(made.id, date(2027, 1, 1)).judgement.card.as_of == date(2027, 1, 1)


def test_a_deleted_assessment_is_not_there(store: Store, made: Assessment) -> None:
    desk = Desk(store)
    desk.look_at(made.id, DAY)
    store.delete(made.id, now=NOW)
    with pytest.raises(NotFound):
        desk.look_at(made.id, DAY)


def test_the_desk_holds_no_more_than_it_has_places(store: Store, loads: list[str]) -> None:
    desk = Desk(store)
    made = [
        store.create(Setup(organisation=f"O{n}"), STANDARD.content_hash, now=NOW) for n in range(PLACES + 1)
    ]
    for each in made:
        desk.look_at(each.id, DAY)
    desk.look_at(made[-1].id, DAY)
    assert len(loads) == PLACES + 1
    desk.look_at(made[0].id, DAY)
    assert len(loads) == PLACES + 2
