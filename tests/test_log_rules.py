"""Legal limits as data, and the file of an organisation's own targets."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.calendars import Calendar
from complaints.limits import Origin, Unit
from complaints.rules import RuleConfidence, rule_limit, rules, usable_rules, verify_before_use
from complaints.targets import Objective, OwnTarget, Procedure, Targets
from complaints.targets_file import parse_targets, read_targets, targets_text
from errors import LogRefused, NotFound
from i18n import translator

EXAMPLE = Path(__file__).parents[1] / "examples" / "complaint-log-targets.yaml"

# Rules


def test_a_rules_limit_is_the_laws_and_names_its_source():
    limit = rule_limit("uk-fca", "answer")
    assert limit is not None
    assert (limit.amount, limit.unit, limit.origin) == (56, Unit.DAYS, Origin.LAW)
    assert limit.source == "FCA Handbook, DISP 1.6"


@pytest.mark.parametrize(
    ("rule", "target", "amount", "unit"),
    [
        ("tr-petition", "answer", 30, "days"),
        ("tr-information-request", "answer", 15, "working-days"),
        ("tr-bank-cards", "answer", 20, "days"),
        ("tr-bank-other", "answer", 30, "days"),
        ("tr-electricity", "answer", 15, "working-days"),
        ("tr-data-subject", "answer", 30, "days"),
        ("tr-warranty-repair", "close", 20, "working-days"),
        ("eu-payments", "answer", 15, "working-days"),
        ("uk-fca-payments", "answer", 15, "working-days"),
        ("ie-cpc-2012", "acknowledge", 5, "working-days"),
        ("ie-cpc-2012", "answer", 40, "working-days"),
        ("au-rg271", "acknowledge", 1, "working-days"),
        ("au-rg271", "answer", 30, "days"),
        ("au-rg271-super", "answer", 45, "days"),
        ("us-cfpb", "answer", 15, "days"),
        ("bh-cbb", "acknowledge", 5, "working-days"),
        ("bh-cbb", "answer", 28, "days"),
    ],
)
def test_the_table_says_what_its_sources_say(rule, target, amount, unit):
    limit = rule_limit(rule, target)
    assert limit is not None
    assert (limit.amount, limit.unit.value) == (amount, unit)


def test_what_a_rule_leaves_open_has_no_limit():
    assert rule_limit("uk-fca", "acknowledge") is None
    assert rule_limit("", "answer") is None


def test_an_unknown_rule_is_refused_and_not_taken_for_no_rule():
    with pytest.raises(NotFound, match="log-rule-unknown"):
        rule_limit("uk-fcaa", "answer")


def test_rules_without_a_number_are_told_but_not_offered_as_limits():
    assert {"iso-10002", "tr-telecom", "tr-insurance", "eu-platforms", "uk-fca-summary"} <= set(rules())
    assert all(rule.limits for rule in usable_rules().values())
    assert rules()["tr-telecom"].confidence is RuleConfidence.NOT_FOUND
    assert "tr-telecom" not in usable_rules()


def test_iso_10002_sets_no_number_of_its_own():
    assert rules()["iso-10002"].limits == {}


def test_what_was_not_read_itself_is_not_called_verified():
    by_confidence = {rule.id: rule.confidence for rule in rules().values()}
    assert by_confidence["tr-electricity"] is RuleConfidence.SECONDARY
    assert by_confidence["tr-warranty-repair"] is RuleConfidence.MEMORY
    assert by_confidence["uk-fca"] is RuleConfidence.VERIFIED


def test_a_replaced_rule_says_since_when():
    assert rules()["ie-cpc-2012"].replaced_on == date(2026, 3, 24)


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_confidence_has_its_words_and_every_rule_is_to_be_verified(language):
    t = translator(language)
    assert all(t(f"rule-confidence-{confidence}") for confidence in RuleConfidence)
    assert verify_before_use()[language]


# The file


def test_the_example_file_reads_and_uses_every_key():
    targets = read_targets(EXAMPLE)
    assert set(targets.model_fields_set) == set(Targets.model_fields)
    assert targets.own["acknowledge"].limit.source == "PR-08 Complaints procedure, 4.2"
    assert targets.calendar.week["sat"][0].end == time(13)
    assert targets.tolerated["T12-reopened"] == 2.5
    assert targets.volumes[date(2026, 1, 1)] == 18200


def test_the_example_file_is_read_back_from_what_is_written_of_it():
    targets = read_targets(EXAMPLE)
    assert parse_targets("again.yaml", targets_text(targets)) == targets


def test_targets_that_say_nothing_are_an_empty_file():
    assert targets_text(Targets()) == "{}\n"
    assert parse_targets("t.yaml", "{}\n") == Targets()


names = st.text(st.sampled_from("abcŞığ 0.:#\"-'{}"), min_size=1, max_size=12).map(str.strip).filter(bool)
numbers = st.decimals(0, 10_000, places=3).map(float)
days = st.dates(date(1990, 1, 1), date(2050, 1, 1))
some_targets = st.builds(
    Targets,
    own=st.dictionaries(
        st.sampled_from(["log", "acknowledge", "answer"]),
        st.builds(
            OwnTarget,
            amount=numbers,
            unit=st.sampled_from([unit for unit in Unit if unit.is_time]),
            percent=st.decimals(0, 100, places=2).map(float),
            source=names,
        ),
    ),
    rule=st.sampled_from(["", *usable_rules()]),
    calendar=st.builds(Calendar, country=st.sampled_from(["", "TR", "DE"]), closed=st.tuples(days)),
    channels=st.lists(names).map(tuple),
    volumes=st.dictionaries(days, numbers, max_size=3),
    site_volumes=st.dictionaries(names, numbers, max_size=3),
    authority=st.none() | numbers,
    objectives=st.lists(
        st.builds(Objective, kpi=st.just("ack-on-time"), at_least=numbers, acted=st.tuples(days)), max_size=2
    ).map(tuple),
    procedure=st.none() | st.builds(Procedure, steps=st.just(("received_at", "closed_at")), source=names),
    acted=st.dictionaries(names, days, max_size=2),
)


@given(some_targets)
def test_whatever_is_set_can_be_kept_as_a_file(targets):
    assert parse_targets("t.yaml", targets_text(targets)) == targets


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("own:\n  answer: {amount: 3, unit: weeks}\n", "checklist-value", 2),
        ("own:\n  anser: {amount: 3, unit: days}\n", "checklist-value", 2),
        ("own:\n  answer: {amount: 3, unit: percent}\n", "target-unit", 2),
        ("own:\n  answer: {amount: soon, unit: days}\n", "targets-number", 2),
        ("own:\n  answer:\n    amount: 1.5\n    unit: days\n", "yaml-ambiguous", 3),
        ("rule: tr-banks\n", "log-rule-unknown", 1),
        ("chanels: [Web]\n", "targets-key-unknown", 1),
        ("tolerated: {T02: 3}\n", "checklist-pattern", 1),
        ("tolerated: {T02-incomplete: 300}\n", "checklist-too-high", 1),
        ("objectives:\n  - {kpi: nps, at_least: 9}\n", "targets-kpi", 2),
        ("procedure: {steps: [received_at, done_at]}\n", "targets-step", 1),
        ("calendar:\n  country: ZZ\n", "calendar-country", 2),
        ("calendar:\n  zone: Europe/Atlantis\n", "calendar-zone", 2),
        ('calendar:\n  week:\n    mon: ["18:00-09:00"]\n', "shift-order", 3),
        ('calendar:\n  week:\n    mon: ["nine to five"]\n', "shift-form", 3),
        ('closed: ["2026-02-30"]\n', "targets-key-unknown", 1),
        ('calendar:\n  closed: ["2026-02-30"]\n', "checklist-date", 2),
        ("volumes: &v {}\n", "yaml-alias", 1),
        ("sample: {kind: fixed}\n", "sample-rule", 1),
        ("sample: {kind: attribute, rate: 80}\n", "checklist-too-high", 1),
    ],
)
@pytest.mark.parametrize("language", ["en", "tr"])
def test_what_is_wrong_is_told_with_its_line_and_a_remedy(text, code, line, language):
    with pytest.raises(LogRefused) as refused:
        parse_targets("our.yaml", text)
    problem = refused.value.problems[0]
    assert problem.code == code
    assert problem.place.split(" ")[0] == f"our.yaml:{line}"
    explained = translator(language).explain(problem)
    assert explained.fact
    assert explained.remedy


def test_every_problem_of_a_file_is_told_at_once():
    with pytest.raises(LogRefused) as refused:
        parse_targets("our.yaml", "own: {answer: {amount: soon, unit: weeks}}\nfoo: 1\n")
    assert len(refused.value.problems) == 3


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(LogRefused, match="yaml-unreadable"):
        read_targets(tmp_path / "none.yaml")
