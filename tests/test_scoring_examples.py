"""Every example of examples/scoring gives exactly the result it promises."""

from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from assessment.explain import Step, explain
from assessment.findings import Grade
from assessment.model import Answer, Assessment, Evidence, Setup
from assessment.readiness import Judgement, assess
from checklists import Depth, Standard, load_standard

FOLDER = Path(__file__).parent.parent / "examples" / "scoring"
EXAMPLES = [
    pytest.param(document, id=f"{path.stem}: {document['example']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for document in yaml.safe_load_all(path.read_text("utf-8"))
]
KEYS = {
    "example", "depth", "as_of", "setup", "level", "by_chapter", "proof", "answers", "evidence", "expect"
}  # fmt: skip


def log_test(test: str) -> dict[str, Any]:
    return {
        "kind": "log-test",
        "confidence": "system-tested",
        "speaks_for": "2026-05-31",
        "log_test": {"test": test, "passed": True},
    }


ALL_IS_WELL: dict[str, Any] = {
    "file review": {
        "kind": "record",
        "confidence": "sampled",
        "period_start": "2026-02-01",
        "speaks_for": "2026-05-31",
    },
    **{test: log_test(test) for test in ("T01", "T02", "T17")},
}


def build(example: dict[str, Any], standard: Standard) -> Assessment:
    register = {k: v for k, v in (ALL_IS_WELL | example.get("evidence", {})).items() if v}
    ids = {name: f"{number:032x}" for number, name in enumerate(register)}
    evidence = {
        ids[name]: Evidence.model_validate({"id": ids[name], "title": name} | fields)
        for name, fields in register.items()
    }
    depth = Depth(example.get("depth", "quick"))
    answers = {}
    for requirement in standard.select(depth):
        said = answer_to(requirement.number, standard.chapter_of(requirement).number, example)
        if said is not None:
            said = said | {"evidence": tuple(ids[name] for name in said.get("evidence", ()))}
            answers[requirement.id] = Answer(requirement=requirement.id, **said)
    setup = {"organisation": "Example", "scope": "Everything", "depth": depth} | example.get("setup", {})
    return Assessment(
        id="f" * 32, setup=Setup(**setup), standard_hash="0" * 64, answers=answers, evidence=evidence
    )


def answer_to(number: str, chapter: str, example: dict[str, Any]) -> dict[str, Any] | None:
    if number in example.get("answers", {}):
        answer: dict[str, Any] | None = example["answers"][number]
        return answer
    level = example.get("by_chapter", {}).get(chapter, example.get("level", 4))
    return None if level is None else {"level": level, "evidence": example.get("proof", ["file review"])}


def outcome(expected: dict[str, Any], got: Judgement) -> dict[str, Any]:
    """What came out, in the words and with only the keys of what was expected."""
    card, result = got.card, got.readiness
    grades = Counter(f.grade.value for f in result.findings)
    by_number = {f.requirement.number: f for f in result.findings}
    everything: dict[str, Any] = {
        "evidenced": card.whole.evidenced,
        "claimed": card.whole.claimed,
        "answered": card.whole.answered,
        "backed": card.whole.backed,
        "verdict": result.verdict.value,
        "by_score": result.by_score.value,
        "closed": [g.gate.id for g in result.closed_gates],
        "binding": result.binding.gate.id if result.binding else None,
        "provisional": result.provisional,
        "findings": {grade.value: grades[grade.value] for grade in Grade},
        "criteria": {n: f.criterion.code.removeprefix("criterion-") for n, f in by_number.items()},
        "reasons": {n: f.reason.code for n, f in by_number.items()},
        "items": {i.requirement.number: i.evidenced_percent for i in card.items.values()},
        "chapters": {n: s.evidenced for n, s in card.chapters.items()},
        "principles": {n: s.evidenced for n, s in card.principles.items()},
    }
    chosen = {key: everything[key] for key in expected}
    return {
        key: {k: value.get(k, "missing") for k in expected[key]} if isinstance(value, dict) else value
        for key, value in chosen.items()
    }


def exact(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: exact(inner) for key, inner in value.items()}
    return Fraction(value) if isinstance(value, str) and "/" in value else value


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example: dict[str, Any]) -> None:
    assert set(example) <= KEYS
    standard = load_standard()
    day = example.get("as_of", date(2026, 6, 1))
    got = assess(standard, build(example, standard), as_of=day)
    expected = exact(example["expect"])
    assert outcome(expected, got) == expected


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_explained_step_adds_up(example: dict[str, Any]) -> None:
    standard = load_standard()
    got = assess(standard, build(example, standard), as_of=example.get("as_of", date(2026, 6, 1)))
    whole = explain(standard, got.card)
    assert (whole.claimed, whole.evidenced) == (got.card.whole.claimed, got.card.whole.evidenced)
    assert unequal(whole) == []


def unequal(step: Step) -> list[str]:
    """Names of the steps whose terms do not give their figure."""
    wrong = [name for part in step.parts for name in unequal(part)]
    if step.terms:
        total = sum((t.weight * t.evidenced for t in step.terms), Fraction(0)) / step.divisor
        if total != step.evidenced:
            wrong.append(step.name)
    return wrong


def test_the_examples_are_many_and_named_once() -> None:
    names = [str(parameter.id) for parameter in EXAMPLES]
    assert len(names) == len(set(names)) >= 12


def test_both_sides_of_every_gate_have_an_example() -> None:
    closed = {gate for p in EXAMPLES for gate in p.values[0]["expect"].get("closed", [])}  # type: ignore[union-attr,index]
    assert closed == {gate.id for gate in load_standard().gates}
