"""Answers carried over from ISO 9001: the cases that review found, one by one."""

from datetime import date, timedelta

import pytest

from assessment.derive import Derived, Standing, derive
from assessment.joint import Joint, judge
from assessment.model import Answer, Assessment, Confidence, Evidence, Integrated, Level, Setup
from checklists import Depth, load_mapping, load_standard

DAY = date(2026, 6, 1)
GUIDANCE, REQUIREMENTS = load_standard(), load_standard("iso-9001-2015")
LINKS = load_mapping(GUIDANCE.id, REQUIREMENTS.id)
SEEN, EXPIRED = (
    Evidence(id="1" * 32, title="Report", confidence=Confidence.SAMPLED),
    Evidence(id="2" * 32, title="Old report", valid_until=DAY - timedelta(days=1)),
)


def told(*answers: Answer, depth: Depth = Depth.FULL) -> Assessment:
    integrated = Integrated(standard=REQUIREMENTS.id, standard_hash="0" * 64, depth=depth)
    return Assessment(
        id="a" * 32,
        setup=Setup(organisation="Any", scope="All", integrated=integrated),
        standard_hash="0" * 64,
        answers={answer.requirement: answer for answer in answers},
        evidence={piece.id: piece for piece in (SEEN, EXPIRED)},
    )


def guidance(number: str, level: int | None = None, **more: object) -> Answer:
    return Answer.model_validate({"requirement": f"{GUIDANCE.id}/{number}", "level": level, **more})


def required(number: str, level: int | None = None, **more: object) -> Answer:
    return Answer.model_validate({"requirement": f"{REQUIREMENTS.id}/{number}", "level": level, **more})


def judged(*answers: Answer, depth: Depth = Depth.FULL) -> Joint:
    return judge(told(*answers, depth=depth), GUIDANCE, REQUIREMENTS, LINKS, as_of=DAY)


def effective(joint: Joint, number: str) -> tuple[Answer, Derived]:
    id_ = f"{GUIDANCE.id}/{number}"
    return joint.guidance.assessment.answer(id_), joint.derivation.derived[id_]


def test_a_reason_without_an_answer_overrides_nothing_however_often_it_is_derived():
    joint = judged(required("7.2-02", 3), guidance("4.14-02", override="We would answer otherwise"))
    answer, derived = effective(joint, "4.14-02")
    assert (answer.level, derived.standing) == (3, Standing.CARRIED)
    assert derived.own.override
    asked = [*GUIDANCE.requirements, *REQUIREMENTS.requirements]
    again = derive(joint.derivation.assessment, LINKS, asked)
    assert again.derived[answer.requirement].standing is Standing.CARRIED
    assert again.relying == joint.derivation.relying


def test_an_action_is_never_given_the_owner_or_the_date_of_another():
    source = required("7.2-02", 1, action="Train everybody", owner="A", due=DAY, missing="Records")
    answer, _ = effective(judged(source, guidance("4.14-02", action="Train the agents")), "4.14-02")
    assert (answer.action, answer.owner, answer.due) == ("Train the agents", "", None)
    assert answer.missing == "Records"
    answer, _ = effective(judged(source), "4.14-02")
    assert (answer.action, answer.owner, answer.due) == ("Train everybody", "A", DAY)


def test_what_rests_on_an_answer_to_check_is_to_check():
    answer, _ = effective(judged(required("7.2-02", 4, to_check=True)), "4.14-02")
    assert answer.to_check
    checked = judged(required("7.2-02", 4), guidance("4.14-02", 2, to_check=True))
    assert not effective(checked, "4.14-02")[0].to_check


def test_answers_to_another_edition_carry_nothing():
    other = Answer(requirement="iso-9001-2026/7.2-02", level=Level.IMPROVED)
    answer, derived = effective(judged(other), "4.14-02")
    assert (answer.level, derived.standing) == (None, Standing.WAITING)


def test_a_mapping_of_another_edition_is_refused():
    with pytest.raises(ValueError, match="other standards"):
        judge(told(), GUIDANCE, REQUIREMENTS, load_mapping(GUIDANCE.id, "iso-9001-2026"), as_of=DAY)


def test_an_assessment_of_one_standard_is_not_judged_as_of_two():
    alone = told().model_copy(update={"setup": Setup(organisation="Any")})
    with pytest.raises(ValueError, match="not integrated"):
        judge(alone, GUIDANCE, REQUIREMENTS, LINKS, as_of=DAY)


def test_an_item_that_our_mapping_leaves_out_is_answered_for_itself():
    joint = judged(guidance("B-01", 3))
    assert f"{GUIDANCE.id}/B-01" not in joint.derivation.derived
    assert joint.guidance.assessment.answer(f"{GUIDANCE.id}/B-01").level == 3


def test_an_item_whose_sources_are_not_asked_is_answered_for_itself():
    joint = judged(required("7.2-02", 5), guidance("4.14-02", 2), depth=Depth.INTEGRATION)
    assert f"{GUIDANCE.id}/4.14-02" not in joint.derivation.derived
    assert joint.guidance.assessment.answer(f"{GUIDANCE.id}/4.14-02").level == 2
    assert joint.derivation.relying == {
        source: ids for source, ids in joint.derivation.relying.items() if f"{GUIDANCE.id}/4.14-02" not in ids
    }


def test_a_carried_gap_joins_the_source_that_its_level_and_notes_come_from():
    joint = judged(
        required("7.2-01", 4),  # not proven, so evidenced at 2 as well
        required("7.2-02", 2, missing="Training records"),
    )
    (both,) = [
        f for f in joint.findings if f"{GUIDANCE.id}/5.4.4-01" in {x.requirement.id for x in f.findings}
    ]
    assert both.main.requirement.number == "7.2-02"
    assert {x.answer.missing for x in both.findings} == {"Training records"}


@pytest.mark.parametrize(("piece", "twice"), [(SEEN, 1), (EXPIRED, 0)], ids=["valid", "expired"])
def test_only_evidence_that_counts_is_counted_as_used_twice(piece, twice):
    assert judged(required("7.2-02", 4, evidence=[piece.id])).savings.evidence_twice == twice
    assert judged(guidance("4.14-02", evidence=[piece.id])).savings.evidence_twice == 0
