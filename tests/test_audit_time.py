"""The audit's indicative time: table, caps, sites, integration, each step checked by hand."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from assessment.audit import AuditKind, Auditor, AuditSetup, Factor, Integration, Share, working_day
from assessment.audit_rules import (
    TABLE,
    allowed_factor,
    band_of,
    bands,
    integration_reduction,
    nearest_half,
    team_ability,
    visited_sites,
)
from assessment.audit_time import CERTAINTY, AuditTime, Certainty, Source, reckon
from i18n import translator
from reports.audit_plan import words

GUIDANCE, REQUIREMENTS = "iso-10002-2018", "iso-9001-2015"
BOTH = (GUIDANCE, REQUIREMENTS)
INTEGRATED = dict.fromkeys(Integration, Share.YES)
TEAM = (Auditor(name="Ayşe", standards=BOTH),)


def joint(**given_: object) -> AuditTime:
    return reckon(AuditSetup.model_validate({"personnel": 100} | given_), GUIDANCE, REQUIREMENTS)


def alone(**given_: object) -> AuditTime:
    return reckon(AuditSetup.model_validate({"personnel": 100} | given_), GUIDANCE, None)


def factor(percent: int, reason: str = "Basit prosesler") -> Factor:
    return Factor(reason=reason, percent=percent)


# --- The table ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("personnel", "days"),
    [
        *((1, "1.5"), (5, "1.5"), (6, "2"), (10, "2"), (15, "2.5"), (16, "3"), (25, "3"), (26, "4")),
        *((45, "4"), (46, "5"), (55, "5"), (65, "5"), (66, "6"), (125, "7"), (126, "8"), (425, "10")),
        *((426, "11"), (1175, "13"), (1176, "14"), (8500, "21"), (8501, "22"), (10700, "22")),
    ],
)
def test_the_tables_rows_begin_and_end_where_they_should(personnel: int, days: str) -> None:
    assert band_of(personnel).days == Fraction(days)
    assert not band_of(personnel).is_ours


def test_the_tables_rows_follow_each_other_without_a_hole() -> None:
    rows = list(islice(bands(), len(TABLE) + 20))
    assert all(one.high + 1 == other.low for one, other in pairwise(rows))
    assert all(one.days < other.days for one, other in pairwise(rows))


def test_above_its_end_the_table_goes_on_by_its_own_step_and_says_that_it_is_ours() -> None:
    above = band_of(10_701)
    assert (above.low, above.high, above.days, above.is_ours) == (10_701, 13_375, 23, True)
    assert band_of(13_376).days == 24
    step = alone(personnel=20_000).steps[0]
    assert (step.rule.code, step.source) == ("audit-table-ours", Source.OURS)


# --- Factors and caps -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("total", "left"), [(0, 0), (-29, -29), (-30, -30), (-31, -30), (-100, -30), (40, 40)]
)
def test_factors_take_off_thirty_per_cent_at_most_and_add_without_a_cap(total: int, left: int) -> None:
    assert allowed_factor(total) == left


def test_thirty_and_then_twenty_per_cent_leave_fifty_six_per_cent_of_the_table() -> None:
    table = joint(guidance_share=100).exact
    least = joint(guidance_share=100, factors=(factor(-70),), integration=INTEGRATED, auditors=TEAM).exact
    assert table == 14
    assert least / table == Fraction(56, 100)


def test_the_cap_is_said_where_it_takes_effect() -> None:
    codes = {n: joint(factors=(factor(-n),)).steps[1].rule.code for n in (30, 31)}
    assert codes == {30: "audit-factors", 31: "audit-factors-capped"}


def test_factors_up_and_down_are_added() -> None:
    assert joint(factors=(factor(-20), factor(5, "Üç vardiya"))).steps[1].result.value == -15


def test_the_share_of_iso_10002_is_the_certification_bodys_own() -> None:
    step = next(s for s in joint(guidance_share=40).steps if s.about == GUIDANCE)
    assert (step.source, step.certainty, step.result.value) == (
        Source.BODY,
        Certainty.CHOICE,
        Fraction(28, 10),
    )
    assert alone(guidance_share=100).exact == 7


# --- Kind, sites, integration ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "share"), [(AuditKind.SURVEILLANCE, Fraction(1, 3)), (AuditKind.RECERTIFICATION, Fraction(2, 3))]
)
def test_later_audits_are_parts_of_the_first(kind: AuditKind, share: Fraction) -> None:
    assert joint(kind=kind).exact == joint().exact * share
    assert joint(kind=kind).stage_1 == 0


@pytest.mark.parametrize(
    ("sites", "initial", "surveillance", "recertification"),
    [(0, 0, 0, 0), (1, 1, 1, 1), (4, 2, 2, 2), (5, 3, 2, 2), (9, 3, 2, 3), (25, 5, 3, 4), (26, 6, 4, 5)],
)
def test_sites_are_sampled_by_their_square_root(
    sites: int, initial: int, surveillance: int, recertification: int
) -> None:
    expected = (initial, surveillance, recertification)
    assert tuple(visited_sites(sites, kind) for kind in AuditKind) == expected


def test_visits_to_sites_are_added_with_their_own_reduction() -> None:
    with_sites = joint(guidance_share=50, sites=4, site_personnel=10, site_reduction=50)
    assert with_sites.exact == joint(guidance_share=50).exact + 2 * (2 * Fraction(3, 2) / 2)
    assert with_sites.visited == 2


@pytest.mark.parametrize(
    ("lower", "off"),
    [(0, 0), (29, 0), (30, 5), (49, 5), (50, 10), (69, 10), (70, 15), (89, 15), (90, 20), (100, 20)],
)
def test_the_lower_one_of_level_and_ability_decides(lower: int, off: int) -> None:
    assert integration_reduction(Fraction(lower), Fraction(100)) == off
    assert integration_reduction(Fraction(100), Fraction(lower)) == off


def test_the_teams_ability_is_the_share_of_those_who_know_both() -> None:
    team = (*TEAM, Auditor(name="Ömer", standards=(GUIDANCE,)), Auditor(name="Iğdır"))
    assert team_ability(AuditSetup(auditors=team), BOTH) == Fraction(100, 3)
    assert team_ability(AuditSetup(), BOTH) == 0


def test_without_a_team_there_is_no_reduction_for_a_joint_audit() -> None:
    assert joint(integration=INTEGRATED).exact == joint().exact


def test_one_standard_alone_is_not_reduced_for_integration() -> None:
    names = [step.name for step in alone(integration=INTEGRATED, auditors=TEAM).steps]
    assert not {"sum", "level", "ability", "matrix", "joint"} & set(names)


# --- Half days, stages ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "rounded"), [("5.3", "5.5"), ("5.2", "5"), ("5.25", "5.5"), ("5.75", "6"), ("0.1", "0")]
)
def test_days_are_rounded_to_the_nearest_half(days: str, rounded: str) -> None:
    assert nearest_half(Fraction(days)) == Fraction(rounded)


def test_the_smallest_audit_has_half_a_day_for_each_stage() -> None:
    least = alone(personnel=1, guidance_share=1)
    assert (least.total, least.stage_1, least.stage_2) == (1, Fraction(1, 2), Fraction(1, 2))
    assert alone(personnel=1, guidance_share=1, kind="surveillance").total == Fraction(1, 2)


setups = st.builds(
    dict,
    guidance_share=st.integers(1, 200),
    sites=st.integers(0, 200),
    factors=st.lists(st.builds(factor, st.integers(-100, 100)), max_size=4).map(tuple),
    kind=st.sampled_from(AuditKind),
    auditors=st.sampled_from([(), TEAM]),
    integration=st.sampled_from([{}, INTEGRATED]),
)


@given(setups, st.integers(1, 20_000), st.integers(1, 20_000))
def test_more_personnel_never_takes_less_time(given_: dict[str, object], one: int, other: int) -> None:
    fewer, more = (joint(**given_ | {"personnel": n}).total for n in sorted((one, other)))
    assert fewer <= more


@given(setups, st.integers(1, 20_000))
def test_parts_add_up_and_each_figure_is_in_half_days(given_: dict[str, object], personnel: int) -> None:
    time_ = joint(**given_ | {"personnel": personnel})
    assert time_.stage_1 + time_.stage_2 == time_.on_site
    assert time_.on_site + time_.off_site == time_.total
    assert time_.on_site >= time_.total * Fraction(8, 10)
    figures = (time_.total, time_.on_site, time_.stage_1, time_.stage_2)
    assert all((2 * figure).denominator == 1 for figure in figures)


# --- In words -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_source_and_certainty_has_its_words(language: str) -> None:
    t = translator(language)
    assert set(CERTAINTY) == set(Source)
    assert all(t(f"audit-source-{source}") for source in Source)
    assert all(t(f"audit-certainty-{certainty}") for certainty in Certainty)


def test_the_arithmetic_is_said_in_the_readers_numbers() -> None:
    given_ = {"factors": (factor(-40), factor(5, "x")), "sites": 5, "guidance_share": 50}
    steps = {(s.name, s.about): s for s in joint(**given_).steps}

    def said(name: str, about: str, language: str) -> str:
        return words.arithmetic(steps[name, about], translator(language))

    assert said("factors", "", "tr") == "− %40 + %5 = −%35 → −%30"
    assert said("single", REQUIREMENTS, "tr") == "7 × %70 = 4,9 gün"
    assert said("single", GUIDANCE, "en") == "7 × 50% × 70% = 2.45 days"
    assert said("sites", "", "en") == "√ 5 ≈ 2.24 → 3"
    assert said("total", "", "en").endswith("→ 13.5 days")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_the_former_publisher_is_named_once_and_only_as_one(language: str) -> None:
    source = translator(language)
    steps = joint(factors=(factor(-40),), sites=5, integration=INTEGRATED, auditors=TEAM).steps
    said = [source.say(step.rule) + words.source(step, source) for step in steps]
    assert not any("IAF" in each for each in said)
    assert source("audit-method").count("IAF") == 1
    assert "2026" in source("audit-method")


# --- What is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given_",
    [
        {"start": time(5)},
        {"start": time(13)},
        {"lunch": time(9)},
        {"personnel": 0},
        {"auditors": (Auditor(name="Ayşe"), Auditor(name="Ayşe"))},
    ],
)
def test_what_makes_no_sense_is_refused(given_: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        AuditSetup.model_validate(given_)


def test_working_days_leave_the_weekend_out() -> None:
    friday = date(2026, 12, 4)
    assert [working_day(friday, n).day for n in (1, 2, 3)] == [4, 7, 8]
