"""What must hold for every assessment, not only for the examples."""

import random
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.findings import findings
from assessment.model import Answer, Assessment, Confidence, Evidence, Level, Setup
from assessment.readiness import assess
from assessment.score import ScoreCard, points, score
from checklists import Depth, Verdict, load_standard

DAY = date(2026, 6, 1)
STANDARD = load_standard()
ASKED = [r.id for r in STANDARD.select(Depth.SMALL)]
PIECES = {
    f"{number:032x}": Evidence(
        id=f"{number:032x}", title=f"piece {number}", confidence=confidence, valid_until=valid_until
    )
    for number, (confidence, valid_until) in enumerate(
        (c, v) for c in Confidence for v in (None, DAY - timedelta(days=1))
    )
}


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Answer]:
    given_ = {}
    for requirement in ASKED:
        kind = draw(st.sampled_from(["open", "level", "level", "level", "n/a"]))
        proof = tuple(draw(st.lists(st.sampled_from(sorted(PIECES)), unique=True, max_size=2)))
        if kind == "n/a":
            given_[requirement] = Answer(requirement=requirement, not_applicable="no such channel")
        elif kind == "level":
            level = draw(st.sampled_from(Level))
            given_[requirement] = Answer(requirement=requirement, level=level, evidence=proof)
    return given_


def assessment(given_: dict[str, Answer]) -> Assessment:
    setup = Setup(organisation="Any", scope="All", depth=Depth.SMALL)
    return Assessment(id="a" * 32, setup=setup, standard_hash="0" * 64, answers=given_, evidence=PIECES)


def card(given_: dict[str, Answer]) -> ScoreCard:
    return score(STANDARD, assessment(given_), as_of=DAY)


def figures(card: ScoreCard) -> dict[str, Fraction | None]:
    parts = {"whole": card.whole, **card.chapters, **card.clauses}
    parts |= {f"principle {n}": s for n, s in card.principles.items()}
    return {
        f"{name} {kind}": getattr(s, kind) for name, s in parts.items() for kind in ("claimed", "evidenced")
    }


def lowered(before: ScoreCard, after: ScoreCard) -> list[str]:
    old, new = figures(before), figures(after)
    return [n for n in old if (new[n] or 0) < (old[n] or 0)]


@given(answers(), st.sampled_from(ASKED), st.sampled_from(sorted(PIECES)))
def test_more_evidence_never_lowers_a_figure(given_, requirement, piece):
    answer = given_.get(requirement)
    if answer is None or answer.not_applicable or piece in answer.evidence:
        return
    more = answer.model_copy(update={"evidence": (*answer.evidence, piece)})
    assert lowered(card(given_), card(given_ | {requirement: more})) == []


@given(answers(), st.sampled_from(ASKED))
def test_raising_a_level_never_lowers_a_figure(given_, requirement):
    answer = given_.get(requirement, Answer(requirement=requirement))
    if answer.not_applicable or answer.level is Level.IMPROVED:
        return
    raised = Level(0 if answer.level is None else answer.level + 1)
    after = given_ | {requirement: answer.model_copy(update={"level": raised})}
    assert lowered(card(given_), card(after)) == []


@given(answers())
def test_the_verdict_never_falls_when_every_level_rises(given_):
    best = {
        r: Answer(requirement=r, level=5, evidence=a.evidence) if not a.not_applicable else a
        for r, a in given_.items()
    }
    before = assess(STANDARD, assessment(given_), as_of=DAY).readiness.verdict
    assert assess(STANDARD, assessment(best), as_of=DAY).readiness.verdict.rank >= before.rank


@given(answers())
def test_what_is_not_applicable_leaves_every_denominator(given_):
    scored = card(given_)
    out = sum(bool(a.not_applicable) for a in given_.values())
    assert scored.whole.applicable == scored.whole.asked - out
    without = {r: a for r, a in given_.items() if not a.not_applicable}
    for number, clause in scored.clauses.items():
        inside = [r.id for r in STANDARD.clauses[number].all_requirements if r.id in ASKED]
        levels = [scored.items[r].claimed_percent for r in inside if r in without or r not in given_]
        assert clause.claimed == (Fraction(sum(levels), len(levels)) if levels else None)


@given(answers(), st.randoms(use_true_random=False))
def test_the_order_of_answers_and_evidence_does_not_matter(given_, shuffle: random.Random):
    order = list(given_)
    shuffle.shuffle(order)
    mixed = {r: given_[r].model_copy(update={"evidence": given_[r].evidence[::-1]}) for r in order}
    assert figures(card(given_)) == figures(card(mixed))


@given(answers())
def test_what_is_evidenced_is_never_more_than_what_is_claimed(given_):
    scored = figures(card(given_))
    for name in (n.removesuffix(" claimed") for n in scored if n.endswith(" claimed")):
        assert (scored[f"{name} evidenced"] or 0) <= (scored[f"{name} claimed"] or 0)


@settings(max_examples=40)
@given(answers())
def test_the_points_of_all_items_are_what_the_whole_lacks(given_):
    scored = card(given_)
    if scored.whole.evidenced is None:
        return
    won = sum(
        (points(scored, i.requirement, STANDARD.chapter_of(i.requirement)) for i in scored.items.values()),
        Fraction(0),
    )
    assert scored.whole.evidenced + won == 100


@given(answers())
def test_no_finding_comes_from_an_open_or_inapplicable_item(given_):
    judged = assessment(given_)
    found = {f.requirement.id for f in findings(STANDARD, judged, card(given_))}
    assert found <= {r for r, a in given_.items() if a.level is not None}


@given(answers())
def test_a_closed_gate_is_never_passed_over(given_):
    result = assess(STANDARD, assessment(given_), as_of=DAY).readiness
    ceilings = [g.gate.caps_at.rank for g in result.closed_gates]
    assert result.verdict.rank == min([result.by_score.rank, *ceilings])
    assert result.verdict is not Verdict.STAGE_2 or not result.closed_gates
