"""An assessment is carried to the next edition: what becomes of every answer, and what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import answers, evidence

from assessment.joint import Side, judge
from assessment.missing import Lack, foreseen, outlook
from assessment.model import TEXT_LIMIT, Answer, Assessment, Evidence, Integrated, Level, Setup
from assessment.transition import Fate, Transition, carried, carried_setup, join, to_check, transition
from checklists import CarriedAnswer, ChangeKind, Depth, load_mapping, load_standard
from checklists.later import later_edition

FORMER, LATER = load_standard("iso-9001-2015"), load_standard("iso-9001-2026")
DAY = date(2026, 11, 22)
PIECE = Evidence(id="e" * 32, title="Kayıt")
OTHER = Evidence(id="f" * 32, title="Rapor")
TOUCHED = tuple(
    sorted({was for o in LATER.edition.origins.values() if o.kind is not ChangeKind.SAME for was in o.was})
)
SOME = (*TOUCHED, "iso-9001-2015/4.1-01", "iso-9001-2015/8.2.1-01", "iso-9001-2015/9.1.2-01")


def on_2015(*said: Answer, depth: Depth = Depth.FULL) -> Assessment:
    chosen = Integrated(standard=FORMER.id, standard_hash=FORMER.content_hash, depth=depth)
    return Assessment(
        id="a" * 32,
        setup=Setup(organisation="Örnek A.Ş.", integrated=chosen),
        standard_hash="0" * 64,
        answers={a.requirement: a for a in said},
        evidence={PIECE.id: PIECE, OTHER.id: OTHER},
    )


def on(number: str, level: int | None = 3, **more: object) -> Answer:
    return Answer.model_validate({"requirement": f"iso-9001-2015/{number}", "level": level, **more})


def way(assessment: Assessment, depth: Depth = Depth.FULL) -> Transition:
    return transition(assessment, FORMER, LATER, depth)


def step(found: Transition, number: str):
    return next(s for s in found.steps if s.requirement == f"iso-9001-2026/{number}")


def judged(assessment: Assessment) -> Side:
    requirements = load_standard(assessment.setup.integrated.standard)
    mapping = load_mapping("iso-10002-2018", requirements.id)
    return judge(assessment, load_standard(), requirements, mapping, as_of=DAY).requirements


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    """Any answers to requirements that changed, and to some that did not."""
    pieces = {e.id: e for e in draw(st.lists(evidence(), max_size=3))}
    asked = draw(st.lists(st.sampled_from(SOME), unique=True))
    given_ = [draw(answers(r, tuple(pieces))) for r in asked]
    said = {a.requirement: a for a in given_}
    return on_2015().model_copy(update={"evidence": pieces, "answers": said})


def test_what_no_source_names_keeps_its_answer_under_the_new_number():
    said = on("8.2.1-01", 4, seen="PR-08", evidence=[PIECE.id])
    found = step(way(on_2015(said)), "8.2.1-01")
    assert found.fate is Fate.KEPT
    assert found.answer == said.model_copy(update={"requirement": "iso-9001-2026/8.2.1-01"})


def test_what_is_told_differently_is_carried_and_has_to_be_checked():
    found = step(way(on_2015(on("4.2-04", 2))), "4.2-04")
    assert (found.fate, found.answer.level, found.answer.to_check) == (Fate.CHECK, Level.DOCUMENTED, True)


def test_what_moved_keeps_its_answer():
    found = step(way(on_2015(on("10.3-01", 3))), "10.1-01")
    assert (found.origin.kind, found.fate, found.answer.level) == (ChangeKind.MOVED, Fate.KEPT, Level.APPLIED)


def test_what_was_split_gives_its_answer_to_each_part():
    found = way(on_2015(on("6.1.2-01", 3, missing="Fırsatlar")))
    parts = [step(found, "6.1.2-01"), step(found, "6.1.3-01")]
    assert [(p.fate, p.answer.level, p.answer.missing) for p in parts] == [(Fate.CHECK, 3, "Fırsatlar")] * 2


def test_what_was_merged_has_the_lowest_level_and_everything_that_was_said():
    first = on("10.1-01", 4, seen="A", evidence=[PIECE.id], owner="Ayşe", due="2027-05-01")
    second = on("10.3-02", 1, seen="B", evidence=[OTHER.id, PIECE.id], owner="Can", due="2027-02-01")
    answer = step(way(on_2015(first, second)), "10.1-02").answer
    assert (answer.level, answer.seen, answer.owner) == (Level.INFORMAL, "A\n\nB", "Ayşe · Can")
    assert (answer.evidence, answer.due, answer.to_check) == ((PIECE.id, OTHER.id), date(2027, 2, 1), True)


def test_a_merged_requirement_stays_open_while_one_of_its_sources_is():
    found = step(way(on_2015(on("10.1-01", 4, seen="A"))), "10.1-02")
    assert (found.fate, found.answer.level, found.answer.seen) == (Fate.OPEN, None, "A")


def test_not_applicable_beside_a_level_becomes_a_note():
    reason = on("10.3-02", None, not_applicable="Şube yok")
    answer = step(way(on_2015(on("10.1-01", 3), reason)), "10.1-02").answer
    assert (answer.level, answer.not_applicable, answer.seen) == (Level.APPLIED, "", "Şube yok")


def test_what_is_new_has_to_be_answered_again():
    found = way(on_2015(*(on(r.rpartition("/")[2]) for r in FORMER.requirements)))
    new = found.of(ChangeKind.NEW)
    assert [s.requirement for s in new] == ["iso-9001-2026/5.1.1-07", "iso-9001-2026/7.3-03"]
    assert {(s.fate, s.answer) for s in new} == {(Fate.AGAIN, None)}
    assert len(found.steps) == len(LATER.requirements)
    assert found.removed == ()
    assert list(found.removed_clauses) == ["10.3"]


def test_what_was_answered_on_the_later_edition_already_is_never_overwritten():
    newer = Answer(requirement="iso-9001-2026/4.2-04", level=Level.IMPROVED)
    found = way(on_2015(on("4.2-04", 1), newer))
    assert step(found, "4.2-04").fate is Fate.THERE
    assert newer.requirement not in carried(found)


def test_notes_made_on_the_later_edition_are_joined_to_what_is_carried():
    note = Answer(requirement="iso-9001-2026/8.2.1-01", seen="Yeni")
    answer = step(way(on_2015(on("8.2.1-01", 3, seen="Eski"), note)), "8.2.1-01").answer
    assert (answer.level, answer.seen) == (3, "Eski\n\nYeni")


def test_texts_that_grow_too_long_are_cut_and_say_so():
    long = [Answer(requirement="iso-9001-2015/10.1-01", seen=c * TEXT_LIMIT) for c in "ab"]
    seen = join("iso-9001-2026/10.1-02", long).seen
    assert (len(seen), seen[-1]) == (TEXT_LIMIT, "…")


def test_the_way_follows_the_depth_and_carries_the_rest_as_well():
    found = way(on_2015(on("4.1-01"), on("10.3-01")), Depth.DOCUMENTED)
    assert {s.requirement for s in found.steps} == {r.id for r in LATER.select(Depth.DOCUMENTED)}
    assert set(carried(found)) == {"iso-9001-2026/4.1-01", "iso-9001-2026/10.1-01"}


def test_only_a_later_edition_is_a_way():
    with pytest.raises(ValueError, match="is not told from"):
        transition(on_2015(), LATER, FORMER, Depth.FULL)
    assert later_edition(FORMER.id) is LATER
    assert later_edition(LATER.id) is None
    assert later_edition("iso-10002-2018") is None


@given(assessments())
def test_no_answer_note_or_piece_of_evidence_is_lost(before: Assessment):
    after_it = foreseen(before, way(before))
    assert before.answers.items() <= after_it.answers.items()
    became = LATER.edition.successors
    for old in before.answers.values():
        for id_ in became[old.requirement]:
            new = after_it.answer(id_)
            assert set(old.evidence) <= set(new.evidence)
            assert old.seen in new.seen
            assert old.missing in new.missing
            assert old.action in new.action
            assert old.owner in new.owner
            if new.level is not None and old.level is not None:
                assert new.level <= old.level


@given(assessments())
def test_carrying_twice_changes_nothing_more(before: Assessment):
    once = foreseen(before, way(before))
    assert foreseen(once, way(once)).answers == once.answers
    assert carried(way(before)) == carried(way(before))


@given(assessments())
def test_what_is_to_be_checked_is_what_the_edition_says(before: Assessment):
    later = foreseen(before, way(before))
    origins = LATER.edition.origins
    wanted = [
        r
        for r in LATER.requirements
        if origins[r].answer is CarriedAnswer.CHECK and later.answer(r).is_answered
    ]
    assert list(to_check(later, LATER, Depth.FULL)) == wanted


def test_the_setup_keeps_everything_but_the_edition():
    before = on_2015(depth=Depth.INTEGRATION).setup
    now = carried_setup(before, LATER)
    assert now.integrated == before.integrated.model_copy(
        update={"standard": LATER.id, "standard_hash": LATER.content_hash}
    )
    assert now.model_copy(update={"integrated": before.integrated}) == before
    with pytest.raises(ValueError, match="integrated"):
        carried_setup(Setup(organisation="X"), LATER)


def test_a_flag_that_says_nothing_stays_out_of_an_export():
    assert "to_check" not in Answer(requirement="iso-9001-2015/4.1-01").model_dump()
    assert Answer(requirement="iso-9001-2015/4.1-01", level=0, to_check=True).model_dump()["to_check"] is True
    assert Answer(requirement="iso-9001-2015/4.1-01", level=0).model_dump()["level"] == 0


def test_missing_is_what_is_open_unchecked_or_new_with_a_gap():
    said = [on(r.rpartition("/")[2], 4) for r in FORMER.requirements]
    before = on_2015(*said)
    later = foreseen(before, way(before))
    new = Answer(requirement="iso-9001-2026/7.3-03", level=Level.NOT_IN_PLACE)
    later = later.model_copy(update={"answers": later.answers | {new.requirement: new}})
    found = outlook(judged(later))
    assert [m.requirement.number for m in found.by(Lack.OPEN)] == ["5.1.1-07"]
    assert [m.requirement.number for m in found.by(Lack.GAP)] == ["7.3-03"]
    assert len(found.by(Lack.CHECK)) == 9
    assert (found.deadline.id, found.days) == ("end-of-transition", 1043)


def test_an_edition_without_a_former_one_has_no_outlook():
    with pytest.raises(ValueError, match="not told by its differences"):
        outlook(judged(on_2015()))
