"""Every example of examples/integration gives exactly the result it promises."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from test_scoring_examples import ALL_IS_WELL, exact

from assessment.derive import Standing
from assessment.joint import Joint, JointFinding, Side, judge
from assessment.model import Answer, Assessment, Evidence, Integrated, Setup
from checklists import Depth, Mapping, RelationKind, Standard, load_mapping, load_standard

FOLDER = Path(__file__).parent.parent / "examples" / "integration"
EXAMPLES = [
    pytest.param(document, id=f"{path.stem}: {document['example']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for document in yaml.safe_load_all(path.read_text("utf-8"))
]
KEYS = {
    "example", "edition", "depth", "requirements_depth", "setup", "level", "evidence", "guidance",
    "requirements", "expect",
}  # fmt: skip
DAY = date(2026, 6, 1)
GUIDANCE = load_standard()


def standards(example: dict[str, Any]) -> tuple[Standard, Mapping]:
    edition = example.get("edition", "iso-9001-2015")
    return load_standard(edition), load_mapping(GUIDANCE.id, edition)


def build(example: dict[str, Any]) -> Assessment:
    requirements, links = standards(example)
    register = {k: v for k, v in merged(ALL_IS_WELL, example.get("evidence", {})).items() if v}
    ids = {name: f"{number:032x}" for number, name in enumerate(register)}
    pieces = [Evidence.model_validate({"id": ids[n], "title": n} | fields) for n, fields in register.items()]
    setup = setup_of(example, requirements)
    assert setup.integrated is not None
    sides = {
        "guidance": (GUIDANCE, setup.depth, carried_over(links, requirements, setup.integrated.depth)),
        "requirements": (requirements, setup.integrated.depth, set[str]()),
    }
    answers = [
        Answer.model_validate(said | {"requirement": id_, "evidence": [ids[e] for e in said["evidence"]]})
        for side, (standard, depth, left) in sides.items()
        for id_, said in given(example, side, standard, depth, left)
    ]
    return Assessment(
        id="f" * 32,
        setup=setup,
        standard_hash=GUIDANCE.content_hash,
        answers={answer.requirement: answer for answer in answers},
        evidence={piece.id: piece for piece in pieces},
    )


def merged(before: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    return before | {name: c and before.get(name, {}) | c for name, c in changes.items()}


def setup_of(example: dict[str, Any], requirements: Standard) -> Setup:
    depth = Depth(example.get("requirements_depth", "full"))
    integrated = Integrated(standard=requirements.id, standard_hash=requirements.content_hash, depth=depth)
    fields = {"organisation": "Example", "scope": "Everything", "depth": example.get("depth", "full")}
    return Setup(**fields | example.get("setup", {}), integrated=integrated)


def carried_over(links: Mapping, requirements: Standard, depth: Depth) -> set[str]:
    """The ISO 10002 items that nobody is asked a second time."""
    asked = {requirement.id for requirement in requirements.select(depth)}
    return {r.id for r in links.relations if r.kind is RelationKind.SUBSET and asked.intersection(r.to)}


def given(
    example: dict[str, Any], side: str, standard: Standard, depth: Depth, left: set[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is said about one side: by name, else the same of all that is asked."""
    said = {f"{standard.id}/{number}": answer for number, answer in example.get(side, {}).items()}
    assert said.keys() <= standard.requirements.keys()
    if (level := example.get("level")) is not None:
        all_else = {"level": level, "evidence": ["file review"]}
        said = {r.id: all_else for r in standard.select(depth) if r.id not in left} | said
    for id_, answer in said.items():
        if answer is not None:
            yield id_, {"evidence": []} | answer


def outcome(expected: dict[str, Any], joint: Joint) -> dict[str, Any]:
    """What came out, in the words and with only the keys of what was expected."""
    return {key: SEEN[key](joint, expected[key]) for key in expected}


def levels(joint: Joint, wanted: dict[str, Any]) -> dict[str, Any]:
    answers = {n: joint.guidance.assessment.answer(f"{GUIDANCE.id}/{n}") for n in wanted}
    return {n: "not applicable" if a.not_applicable else a.level for n, a in answers.items()}


def notes(joint: Joint, wanted: dict[str, Any], name: str) -> dict[str, Any]:
    answers = {n: joint.guidance.assessment.answer(f"{GUIDANCE.id}/{n}") for n in wanted}
    return {n: getattr(answer, name) for n, answer in answers.items()}


def derived(joint: Joint, wanted: dict[str, Any], name: str) -> dict[str, Any]:
    found = {n: joint.derivation.derived.get(f"{GUIDANCE.id}/{n}") for n in wanted}
    return {n: None if each is None else getattr(each, name) for n, each in found.items()}


def numbers(ids: tuple[str, ...]) -> list[str]:
    return [id_.rpartition("/")[2] for id_ in ids]


def shared(joint: Joint, wanted: dict[str, Any]) -> dict[str, Any]:
    """By side and number, the titles of the evidence that is shared with it."""
    by_side = sides(joint)
    return {
        side: {n: titles(joint, f"{by_side[side].standard.id}/{n}") for n in inner}
        for side, inner in wanted.items()
    }


def titles(joint: Joint, id_: str) -> list[str]:
    assessment = joint.derivation.assessment
    return [assessment.evidence[piece].title for piece in assessment.shared.get(id_, ())]


def sides(joint: Joint) -> dict[str, Side]:
    return {"guidance": joint.guidance, "requirements": joint.requirements}


def evidenced(joint: Joint, wanted: dict[str, Any]) -> dict[str, Any]:
    return {
        side: {n: items_of(sides(joint)[side])[n].evidenced_percent for n in inner}
        for side, inner in wanted.items()
    }


def items_of(side: Side) -> dict[str, Any]:
    return {item.requirement.number: item for item in side.judgement.card.items.values()}


def chapters(joint: Joint, wanted: dict[str, Any]) -> dict[str, Any]:
    cards = {name: side.judgement.card for name, side in sides(joint).items()}
    return {side: {n: cards[side].chapters[n].evidenced for n in inner} for side, inner in wanted.items()}


def by_side(joint: Joint, wanted: dict[str, Any], name: str) -> dict[str, Any]:
    """One word or figure of each side."""
    every = {
        side: {
            "scores": judged.judgement.card.whole.evidenced,
            "verdicts": judged.judgement.readiness.verdict.value,
            "binding": b.gate.id if (b := judged.judgement.readiness.binding) else None,
            "provisional": judged.judgement.readiness.provisional,
        }[name]
        for side, judged in sides(joint).items()
    }
    return {side: every[side] for side in wanted}


def criteria(joint_finding: JointFinding) -> list[str]:
    return [
        f"{f.criterion.code.removeprefix('criterion-')} {f.requirement.number}"
        for f in joint_finding.findings
    ]


def gaps(joint: Joint) -> list[JointFinding]:
    return [finding for finding in joint.findings if finding.is_gap]


SEEN: dict[str, Any] = {
    "standing": lambda joint, wanted: derived(joint, wanted, "standing"),
    "levels": levels,
    "reasons": lambda joint, wanted: notes(joint, wanted, "not_applicable"),
    "seen": lambda joint, wanted: notes(joint, wanted, "seen"),
    "open": lambda joint, wanted: {n: numbers(s) for n, s in derived(joint, wanted, "open_sources").items()},
    "sources": lambda joint, wanted: {n: numbers(s) for n, s in derived(joint, wanted, "sources").items()},
    "superseded": lambda joint, _: numbers(
        tuple(id_ for id_, each in joint.derivation.derived.items() if each.is_superseded)
    ),
    "relying": lambda joint, wanted: {
        n: numbers(joint.derivation.relying[f"{joint.requirements.standard.id}/{n}"]) for n in wanted
    },
    "shared": shared,
    "evidenced": evidenced,
    "chapters": chapters,
    "scores": lambda joint, wanted: by_side(joint, wanted, "scores"),
    "verdicts": lambda joint, wanted: by_side(joint, wanted, "verdicts"),
    "binding": lambda joint, wanted: by_side(joint, wanted, "binding"),
    "provisional": lambda joint, wanted: by_side(joint, wanted, "provisional"),
    "findings": lambda joint, _: [criteria(finding) for finding in gaps(joint)],
    "grades": lambda joint, _: [finding.grade.value for finding in gaps(joint)],
    "savings": lambda joint, wanted: {name: getattr(joint.savings, name) for name in wanted},
}


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example: dict[str, Any]) -> None:
    assert set(example) <= KEYS
    requirements, links = standards(example)
    joint = judge(build(example), GUIDANCE, requirements, links, as_of=DAY)
    expected = exact(example["expect"])
    assert outcome(expected, joint) == expected


def test_the_examples_are_many_and_named_once() -> None:
    names = [str(parameter.id) for parameter in EXAMPLES]
    assert len(names) == len(set(names)) >= 16


def test_every_standing_has_an_example() -> None:
    expected = [p.values[0]["expect"].get("standing", {}) for p in EXAMPLES]  # type: ignore[union-attr,index]
    assert {standing for each in expected for standing in each.values()} == {*Standing, None}
