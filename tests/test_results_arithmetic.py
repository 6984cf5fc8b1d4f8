"""Every figure is written out so that a pocket calculator agrees, in the language's numbers."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as some

from assessment.explain import Step, Term, explain
from assessment.model import Answer, Assessment, Setup
from assessment.score import score
from assessment.statement import say
from checklists import load_standard
from i18n import translator
from ui.results_arithmetic import KINDS, line

STANDARD = load_standard()
IDS = list(STANDARD.requirements)


def step(*terms: Term, divisor: int, evidenced: Fraction) -> Step:
    return Step("whole", say("rule-whole"), evidenced, evidenced, terms, divisor)


def test_a_weighted_sum_is_written_in_the_languages_numbers() -> None:
    terms = Term("4", 10, Fraction(125, 2), Fraction(125, 2)), Term("5", 20, Fraction(70), Fraction(70))
    whole = step(*terms, divisor=30, evidenced=Fraction(135, 2))
    assert line(whole, "evidenced", translator("en")) == "(10 × 62.50 + 20 × 70) ÷ 30 = 67.50"
    assert line(whole, "evidenced", translator("tr")) == "(10 × 62,50 + 20 × 70) ÷ 30 = 67,50"


def test_a_rounded_result_says_that_it_is() -> None:
    terms = tuple(Term(str(n), 1, Fraction(v), Fraction(v)) for n, v in enumerate((100, 0, 0)))
    third = step(*terms, divisor=3, evidenced=Fraction(100, 3))
    assert line(third, "claimed", translator("en")) == "(100 + 0 + 0) ÷ 3 ≈ 33.33"


def test_a_figure_where_nothing_applies_says_so() -> None:
    nothing = Step("B", say("rule-mean"), None, None)
    assert line(nothing, "evidenced", translator("en")) == "Nothing applies here."


@settings(max_examples=25, deadline=None)
@given(some.dictionaries(some.sampled_from(IDS), some.integers(0, 5), min_size=1, max_size=60))
def test_a_pocket_calculator_agrees_with_every_line(levels: dict[str, int]) -> None:
    assessment = Assessment(
        id="a" * 32,
        setup=Setup(organisation="Kuzey"),
        standard_hash="0" * 64,
        answers={i: Answer(requirement=i, level=level) for i, level in levels.items()},
    )
    tree = explain(STANDARD, score(STANDARD, assessment, as_of=date(2026, 11, 22)))
    for each in (tree, *tree.parts, *(part for chapter in tree.parts for part in chapter.parts)):
        for kind in KINDS:
            assert abs(calculated(line(each, kind, translator("en")))) <= Fraction(2, 100)


def calculated(written: str) -> Fraction:
    """What a line is off by, worked out from its printed numbers alone."""
    found = re.fullmatch(r"\((.+)\) ÷ ([\d,]+) [=≈] ([\d.]+)", written)
    assert found, written
    total = Fraction(0)
    for term in found[1].split(" + "):
        weight, _, value = term.rpartition(" × ")
        total += Fraction(weight or 1) * Fraction(value)
    return total / Fraction(found[2].replace(",", "")) - Fraction(found[3])
