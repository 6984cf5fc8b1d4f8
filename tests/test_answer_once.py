"""One answer for several: which ISO 9001 answers change when the item that follows them is answered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assessment import answer_once
from assessment.derive import derive
from assessment.model import Answer, Assessment, Level, Setup
from checklists import load_mapping

LINKS = load_mapping("iso-10002-2018", "iso-9001-2015")
ITEM = "iso-10002-2018/4.3-01"
SOURCES = LINKS.of_guidance[ITEM].to

choices = st.sampled_from([None, "No such process", *Level])


def answers(*said: Level | str | None) -> list[Answer]:
    return [
        Answer(requirement=id_, not_applicable=what)
        if isinstance(what, str)
        else Answer(requirement=id_, level=what)
        for id_, what in zip(SOURCES, said, strict=True)
    ]


def changed_to(level: Level, *said: Level | str | None) -> list[Level | str | None]:
    """What the sources say after it."""
    sources = answers(*said)
    new = {answer.requirement: answer for answer in answer_once.at_level(level, sources)}
    after = [new.get(source.requirement, source) for source in sources]
    return [answer.not_applicable or answer.level for answer in after]


def test_open_sources_all_take_the_level() -> None:
    assert changed_to(Level.APPLIED, None, None, None) == [Level.APPLIED] * 3


def test_sources_that_agree_all_take_the_level_also_a_lower_one() -> None:
    assert changed_to(Level.INFORMAL, *[Level.MEASURED] * 3) == [Level.INFORMAL] * 3
    assert changed_to(Level.APPLIED, "No design", "No design", "Other") == [Level.APPLIED] * 3


def test_where_they_differ_the_open_and_lower_ones_rise_and_the_higher_ones_stay() -> None:
    assert changed_to(Level.APPLIED, None, Level.DOCUMENTED, Level.IMPROVED) == [3, 3, 5]


def test_a_level_below_all_lowers_the_lowest_alone() -> None:
    assert changed_to(Level.INFORMAL, Level.APPLIED, Level.IMPROVED, Level.APPLIED) == [1, 5, 1]


def test_what_does_not_apply_beside_what_does_stays_so() -> None:
    assert changed_to(Level.IMPROVED, "No design", Level.DOCUMENTED, None) == ["No design", 5, 5]


def test_not_applicable_and_open_again_are_for_all() -> None:
    sources = answers(None, "No design", Level.DOCUMENTED)
    absent = answer_once.not_applicable("No design", sources)
    assert [answer.requirement for answer in absent] == [SOURCES[0], SOURCES[2]]
    assert {answer.not_applicable for answer in absent} == {"No design"}
    reopened = answer_once.reopened(sources)
    assert [answer.requirement for answer in reopened] == list(SOURCES[1:])
    assert not any(answer.is_answered for answer in reopened)


def test_a_new_level_says_that_a_carried_answer_was_looked_at() -> None:
    sources = [a.model_copy(update={"to_check": True, "seen": "Plan"}) for a in answers(*[Level.APPLIED] * 3)]
    again = answer_once.at_level(Level.APPLIED, sources)
    assert [(a.to_check, a.seen, a.level) for a in again] == [(False, "Plan", Level.APPLIED)] * 3


@given(st.tuples(choices, choices, choices), st.sampled_from(list(Level)))
def test_the_item_stands_at_the_level_that_was_chosen(
    said: tuple[Level | str | None, ...], level: Level
) -> None:
    sources = answers(*said)
    after = {a.requirement: a for a in (*sources, *answer_once.at_level(level, sources))}
    whole = Assessment(id="a" * 32, setup=Setup(organisation="Kuzey"), standard_hash="0" * 64, answers=after)
    effective = derive(whole, LINKS, {ITEM, *SOURCES}).assessment.answer(ITEM)
    assert effective.level is level


@given(st.tuples(choices, choices, choices), st.sampled_from(list(Level)))
def test_no_answer_is_named_that_stays_as_it_is(said: tuple[Level | str | None, ...], level: Level) -> None:
    sources = answers(*said)
    assert not set(answer_once.at_level(level, sources)) & set(sources)
