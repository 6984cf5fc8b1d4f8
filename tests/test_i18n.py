"""Every text exists in every language, with the same arguments."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from errors import Problem
from i18n import translator

ROOT = Path(__file__).parent.parent / "i18n"

# Principles, an empty sheet and our mapping's own side: these speak of ISO 10002 whatever else is spoken of.
ABOUT_GUIDANCE = {
    "cli-template-depth",
    "cli-validate-mapping-good",
    "mapping-found",
    "mapping-found-all",
    "report-arithmetic-3",
    "report-proof-heading",
    "say-rule-principle",
}


def patterns(language: str) -> dict[str, set[str]]:
    """Message and attribute ids with the names of the variables they use."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                parts = [(entry.id.name, entry.value)]
                parts += [(f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes]
                for name, value in parts:
                    if value is not None:
                        assert name not in found, f"{path.name}: {name} is defined twice"
                        found[name] = variables(value)
    return found


def variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name} - {"nature"}  # every message knows it: nobody passes it
    if isinstance(node, list):
        return set().union(*map(variables, node), set())
    if isinstance(node, ast.BaseNode):
        return set().union(*(variables(value) for value in vars(node).values()), set())
    return set()


def test_both_languages_say_the_same_things():
    english, turkish = patterns("en"), patterns("tr")
    assert sorted(english) == sorted(turkish)
    assert {k: v for k, v in english.items() if turkish[k] != v} == {}


def test_words_follow_the_nature_of_the_standard():
    en, tr = translator("en"), translator("tr")
    facts = {"count": 12}
    assert [t("assess-listed", **facts) for t in (en, en.on("requirements"), en.on("joint"))] == [
        "12 expectations",
        "12 requirements",
        "12 items",
    ]
    assert [t("assess-listed", **facts) for t in (tr, tr.on("requirements"), tr.on("joint"))] == [
        "12 beklenti",
        "12 şart",
        "12 husus",
    ]
    assert tr.on("requirements")("report-step-open", count=3) == "Açık kalan 3 şartı cevaplayın."
    assert tr.on("requirements").on("guidance") is tr


@pytest.mark.parametrize("language", ["en", "tr"])
def test_nothing_is_called_an_expectation_where_a_standard_sets_requirements(language: str):
    """Every message that names what is asked says so in the words of each nature."""
    word = {"en": "expectation", "tr": "beklenti"}[language]
    said = translator(language).on("requirements")
    for message, arguments in patterns(language).items():
        if message.split(".")[0] in ABOUT_GUIDANCE or message.startswith("error-"):
            continue
        assert word not in said(message, **dict.fromkeys(arguments, 2)).lower(), message


def test_both_languages_have_the_same_files():
    assert {p.name for p in (ROOT / "en").glob("*.ftl")} == {p.name for p in (ROOT / "tr").glob("*.ftl")}


def test_numbers_and_dates_follow_the_language():
    en, tr = translator("en"), translator("tr")
    assert (en.percent(Fraction(305, 4), 1), tr.percent(Fraction(305, 4), 1)) == ("76.3%", "%76,3")
    assert (en.number(1234.5, 1), tr.number(1234.5, 1)) == ("1,234.5", "1.234,5")
    assert (en.date(date(2026, 8, 3)), tr.date(date(2026, 8, 3))) == ("3 Aug 2026", "3 Ağu 2026")
    assert tr.listing(["a", "b", "c"]) == "a, b ve c"


def test_halves_round_up():
    assert translator("en").percent(Fraction(169, 2)) == "85%"


def test_an_unknown_message_is_an_error():
    with pytest.raises(KeyError, match="nothing-here"):
        translator("tr")("nothing-here")


def test_a_problem_without_its_words_is_an_error():
    with pytest.raises(KeyError):
        translator("en").explain(Problem("never-worded"))
