"""What must hold for whatever is carried over between the standards, in both editions of ISO 9001."""

import random
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import integrated_assessments

from assessment.derive import Derivation, Standing, derive
from assessment.joint import judge
from assessment.model import Answer, Assessment, Level
from assessment.score import State
from checklists import Mapping, RelationKind, Standard, load_mapping, load_standard

DAY = date(2026, 6, 1)
GUIDANCE = load_standard()
EDITIONS = ("iso-9001-2015", "iso-9001-2026")
per_edition = pytest.mark.parametrize("edition", EDITIONS)
quickly = settings(max_examples=60, deadline=None)
shuffled = st.randoms(use_true_random=False)


def ends(edition: str) -> tuple[Standard, Mapping]:
    return load_standard(edition), load_mapping(GUIDANCE.id, edition)


def any_assessment(data: st.DataObject, edition: str) -> Assessment:
    return data.draw(integrated_assessments(ends(edition)[1]))


def asked_of(assessment: Assessment) -> list[str]:
    integrated = assessment.setup.integrated
    assert integrated is not None
    guidance = GUIDANCE.select(assessment.setup.depth)
    return [r.id for r in (*guidance, *load_standard(integrated.standard).select(integrated.depth))]


def carry(assessment: Assessment, links: Mapping | None = None) -> Derivation:
    integrated = assessment.setup.integrated
    assert integrated is not None
    return derive(assessment, links or ends(integrated.standard)[1], asked_of(assessment))


def figures(assessment: Assessment, edition: str) -> dict[str, Fraction | int | None]:
    """Every evidenced figure of both standards, items included."""
    requirements, links = ends(edition)
    joint = judge(assessment, GUIDANCE, requirements, links, as_of=DAY)
    found: dict[str, Fraction | int | None] = {}
    for side in joint.sides:
        name, card = side.standard.id, side.judgement.card
        found |= {f"{name} whole": card.whole.evidenced}
        found |= {f"{name} {n}": score.evidenced for n, score in card.chapters.items()}
        found |= {id_: item.evidenced_percent for id_, item in card.items.items()}
    return found


def with_answer(assessment: Assessment, answer: Answer) -> Assessment:
    return assessment.model_copy(update={"answers": assessment.answers | {answer.requirement: answer}})


@per_edition
@quickly
@given(st.data())
def test_carrying_over_twice_is_carrying_over_once(edition: str, data: st.DataObject) -> None:
    once = carry(any_assessment(data, edition))
    twice = carry(once.assessment)
    assert twice.assessment == once.assessment
    assert {id_: d.standing for id_, d in twice.derived.items()} == {
        id_: d.standing for id_, d in once.derived.items()
    }
    assert twice.relying == once.relying


@per_edition
@quickly
@given(st.data(), shuffled)
def test_no_order_matters(edition: str, data: st.DataObject, shuffle: random.Random) -> None:
    assessment, links = any_assessment(data, edition), ends(edition)[1]
    plain, mixed = carry(assessment), carry(mix(assessment, shuffle), mixed_links(links, shuffle))
    assert mixed.derived.keys() == plain.derived.keys()
    assert mixed.relying == plain.relying
    assert mixed.assessment.shared == plain.assessment.shared
    assert in_order(mixed.assessment) == in_order(plain.assessment)
    assert figures(mix(assessment, shuffle), edition) == figures(assessment, edition)


def mix(assessment: Assessment, shuffle: random.Random) -> Assessment:
    """The same assessment, told in another order."""
    keys, pieces = list(assessment.answers), list(assessment.evidence)
    shuffle.shuffle(keys)
    shuffle.shuffle(pieces)
    turned = {key: assessment.answers[key] for key in keys}
    answers = {k: a.model_copy(update={"evidence": a.evidence[::-1]}) for k, a in turned.items()}
    evidence = {id_: assessment.evidence[id_] for id_ in pieces}
    return assessment.model_copy(update={"answers": answers, "evidence": evidence})


def mixed_links(links: Mapping, shuffle: random.Random) -> Mapping:
    relations = list(links.relations)
    shuffle.shuffle(relations)
    return links.model_copy(update={"relations": tuple(relations)})


def in_order(assessment: Assessment) -> dict[str, Answer]:
    return {
        id_: answer.model_copy(update={"evidence": tuple(sorted(answer.evidence))})
        for id_, answer in assessment.answers.items()
    }


@per_edition
@quickly
@given(st.data())
def test_what_is_stored_stays_as_it_is(edition: str, data: st.DataObject) -> None:
    assessment = any_assessment(data, edition)
    before = assessment.model_copy(deep=True)
    derivation = carry(assessment)
    assert assessment == before
    assert assessment.shared == {}
    for id_, derived in derivation.derived.items():
        assert derived.own == assessment.answer(id_)


@per_edition
@quickly
@given(st.data())
def test_evidence_added_anywhere_lowers_no_figure_of_either_standard(
    edition: str, data: st.DataObject
) -> None:
    assessment = any_assessment(data, edition)
    requirement = data.draw(st.sampled_from(sorted(assessment.answers)))
    piece = data.draw(st.sampled_from(sorted(assessment.evidence)))
    answer = assessment.answers[requirement]
    assume(piece not in answer.evidence)
    more = answer.model_copy(update={"evidence": (*answer.evidence, piece)})
    old, new = figures(assessment, edition), figures(with_answer(assessment, more), edition)
    assert [name for name in old if (new[name] or 0) < (old[name] or 0)] == []


@per_edition
@quickly
@given(st.data())
def test_a_requirement_that_rises_lowers_nothing_that_follows_it(edition: str, data: st.DataObject) -> None:
    assessment = any_assessment(data, edition)
    rising = [
        answer
        for id_, answer in assessment.answers.items()
        if id_.startswith(edition) and answer.level is not None and answer.level < Level.IMPROVED
    ]
    assume(rising)
    answer = data.draw(st.sampled_from(rising))
    higher = answer.model_copy(update={"level": Level((answer.level or 0) + 1)})
    old, new = carry(assessment).assessment, carry(with_answer(assessment, higher)).assessment
    assert old.answers.keys() == new.answers.keys()
    for id_, before in old.answers.items():
        assert (new.answers[id_].level or 0) >= (before.level or 0)


@per_edition
@quickly
@given(st.data())
def test_an_answer_with_a_reason_always_wins(edition: str, data: st.DataObject) -> None:
    assessment = any_assessment(data, edition)
    derivation = carry(assessment)
    for id_, derived in derivation.derived.items():
        if derived.own.override and derived.own.is_answered and derived.is_subset:
            assert derived.standing is Standing.OVERRIDDEN
            assert derivation.assessment.answer(id_) == assessment.answer(id_)
            assert all(id_ not in relying for relying in derivation.relying.values())


@per_edition
@quickly
@given(st.data())
def test_only_carried_answers_differ_from_what_is_stored(edition: str, data: st.DataObject) -> None:
    assessment = any_assessment(data, edition)
    derivation = carry(assessment)
    effective = derivation.assessment.answers
    changed = {id_ for id_ in effective if effective[id_] != assessment.answers.get(id_)}
    assert changed <= {id_ for id_, d in derivation.derived.items() if d.standing is Standing.CARRIED}


@per_edition
@quickly
@given(st.data())
def test_a_carried_level_is_the_lowest_of_what_applies(edition: str, data: st.DataObject) -> None:
    derivation = carry(any_assessment(data, edition))
    for id_, derived in derivation.derived.items():
        if derived.standing is Standing.CARRIED:
            answer = derivation.assessment.answer(id_)
            sources = [derivation.assessment.answer(source) for source in derived.sources]
            applicable = [s.level for s in sources if s.level is not None]
            assert answer.level == min(applicable, default=None)
            assert bool(answer.not_applicable) is not bool(applicable)
            assert answer.evidence == derived.own.evidence


@per_edition
@quickly
@given(st.data())
def test_nothing_is_shared_but_between_the_two_ends_of_a_link(edition: str, data: st.DataObject) -> None:
    assessment, links = any_assessment(data, edition), ends(edition)[1]
    asked = set(asked_of(assessment))
    ends_of = {(r.id, to) for r in links.relations for to in r.to if {r.id, to} <= asked}
    beside: dict[str, set[str]] = {}
    for one, other in ends_of:
        beside.setdefault(one, set()).update(assessment.answer(other).evidence)
        beside.setdefault(other, set()).update(assessment.answer(one).evidence)
    shared = carry(assessment).assessment.shared
    for id_ in asked:
        own = set(assessment.answer(id_).evidence)
        assert set(shared.get(id_, ())) == beside.get(id_, set()) - own
    assert not {r.id for r in links.relations if r.kind is RelationKind.NONE} & shared.keys()


@per_edition
@quickly
@given(st.data())
def test_every_gap_of_both_standards_is_in_one_finding(edition: str, data: st.DataObject) -> None:
    requirements, links = ends(edition)
    joint = judge(any_assessment(data, edition), GUIDANCE, requirements, links, as_of=DAY)
    together = [f.requirement.id for finding in joint.findings for f in finding.findings]
    apart = [f.requirement.id for side in joint.sides for f in side.judgement.readiness.findings]
    assert sorted(together) == sorted(apart)
    for finding in joint.findings:
        first, *others = finding.findings
        for other in others:
            derived = joint.derivation.derived[other.requirement.id]
            assert first.requirement.id in derived.sources
            assert derived.standing is Standing.CARRIED
            assert first.is_gap
            assert other.is_gap


@per_edition
@quickly
@given(st.data())
def test_each_standard_is_judged_as_if_it_were_alone(edition: str, data: st.DataObject) -> None:
    requirements, links = ends(edition)
    joint = judge(any_assessment(data, edition), GUIDANCE, requirements, links, as_of=DAY)
    for side in joint.sides:
        card = side.judgement.card
        assert list(card.items) == [r.id for r in side.standard.select(side.assessment.setup.depth)]
        open_ones = [i for i in card.items.values() if i.state is State.OPEN]
        assert side.judgement.readiness.provisional is bool(open_ones)
