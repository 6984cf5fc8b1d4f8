"""The standard turned into pages: one a second-level clause, in the asked depth."""

from __future__ import annotations

from datetime import date

import pytest

from assessment.model import Answer, Assessment, Level, Setup
from assessment.score import ScoreCard, score
from checklists import Depth, load_standard
from ui.clause_pages import Filter, filtered, next_open, pages, passes

STANDARD = load_standard()
FULL = pages(STANDARD, Depth.FULL)


def assessed(*answers: Answer) -> tuple[Assessment, ScoreCard]:
    whole = Assessment(
        id="a" * 32,
        setup=Setup(organisation="Kuzey"),
        standard_hash="0" * 64,
        answers={answer.requirement: answer for answer in answers},
    )
    return whole, score(STANDARD, whole, as_of=date(2026, 11, 22))


def test_every_requirement_is_on_exactly_one_page() -> None:
    shown = [r.id for page in FULL for r in page.requirements]
    assert shown == [r.id for r in STANDARD.select(Depth.FULL)]


def test_pages_are_second_level_clauses_and_annexes() -> None:
    numbers = [page.number for page in FULL]
    assert numbers[:2] == ["4.2", "4.3"]
    assert numbers[-8:] == list("BCDEFGHI")
    assert all(number.count(".") == 1 for number in numbers[:-8])


def test_responsibility_is_one_page_with_five_headed_groups() -> None:
    page = next(page for page in FULL if page.number == "5.4")
    assert [group.clause.number for group in page.groups] == ["5.4.1", "5.4.2", "5.4.3", "5.4.4", "5.4.5"]
    assert len(page.requirements) == 25


@pytest.mark.parametrize("depth", [Depth.QUICK, Depth.SMALL])
def test_a_shorter_depth_has_no_empty_pages(depth: Depth) -> None:
    chosen = pages(STANDARD, depth)
    assert [r.id for page in chosen for r in page.requirements] == [r.id for r in STANDARD.select(depth)]
    assert all(page.requirements for page in chosen)


def test_the_next_open_one_goes_round_and_ends_with_the_last() -> None:
    ids = [r.id for r in STANDARD.select(Depth.FULL)]
    first, last = ids[0], ids[-1]
    answers = [Answer(requirement=i, level=Level.APPLIED) for i in ids if i not in (first, last)]
    _, card = assessed(*answers)
    assert next_open(FULL, card, "")[1].id == first
    assert next_open(FULL, card, first)[1].id == last
    assert next_open(FULL, card, last)[1].id == first
    _, done = assessed(*(Answer(requirement=i, level=Level.APPLIED) for i in ids))
    assert next_open(FULL, done, first) is None


@pytest.mark.parametrize(
    ("answer", "shown_by"),
    [
        (Answer(requirement="iso-10002-2018/7.4-01"), {Filter.ALL, Filter.OPEN}),
        (Answer(requirement="iso-10002-2018/7.4-01", level=3), {Filter.ALL, Filter.UNPROVEN}),
        (Answer(requirement="iso-10002-2018/7.4-01", not_applicable="No letters"), {Filter.ALL}),
        (
            Answer(requirement="iso-10002-2018/7.4-01", owner="AYŞE IŞIK"),
            {Filter.ALL, Filter.OPEN, Filter.MINE},
        ),
    ],
)
def test_filters_show_what_they_say(answer: Answer, shown_by: set[Filter]) -> None:
    _, card = assessed(answer)
    item = card.items[answer.requirement]
    assert {f for f in Filter if passes(f, item, answer, " Ayşe Işık ")} == shown_by


def test_nobody_has_items_of_their_own_without_a_name() -> None:
    answer = Answer(requirement="iso-10002-2018/7.4-01")
    _, card = assessed(answer)
    assert not passes(Filter.MINE, card.items[answer.requirement], answer, " ")


def test_filtering_drops_headings_that_are_left_alone() -> None:
    page = next(page for page in FULL if page.number == "5.4")
    kept = filtered(page.groups, lambda r: r.number == "5.4.3-02")
    assert [(g.clause.number, [r.number for r in g.requirements]) for g in kept] == [("5.4.3", ["5.4.3-02"])]
