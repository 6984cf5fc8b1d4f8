"""The charts of a complaint log: one definition each, every number in words, nothing on top of another."""

from __future__ import annotations

import re
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from checklists.words import Language
from complaints.analysis_results import AgeBand, Analysis, Direction, Month
from complaints.benefit_results import Measure, Value
from complaints.control_charts import Period, p_chart, xmr_chart
from complaints.pareto import pareto
from complaints.process_results import Edge, Process, Spell, StepCount, Variant
from i18n import translator
from reports.log_charts import analysis_pictures, measure_picture, process_pictures
from reports.log_map import Arrow, MapChart, Node, arrow_levels
from reports.pictures import PAPER_INK, svg
from reports.sections.pictures import Picture

STEPS = ("received_at", "acknowledged_at", "decided_at", "communicated_at", "closed_at")


def edge(source: str, target: str, cases: int, hours: float | None = 5) -> Edge:
    return Edge(source=source, target=target, cases=cases, spell=Spell(n=cases, median=hours))


def the_process() -> Process:
    counts = {step: 100 - 5 * n for n, step in enumerate(STEPS)}
    return Process(
        own=False, source="", order=STEPS, absent=(), cases=100, conforming=60, low=0.5, high=0.7, closed=80,
        reopened=0, reworked=None, activities=False, paths=3, other_cases=0, times=(), said=(),
        steps=tuple(
            StepCount(step=s, clause="7.4", required=True, reached=n, expected=n, missing=0, early=0)
            for s, n in counts.items()
        ),
        variants=(
            Variant(steps=STEPS, cases=60, share=0.6, conforms=True),
            Variant(steps=(*STEPS[:1], "decided_at", "acknowledged_at"), cases=40, share=0.4, conforms=False),
        ),
        edges=(
            edge("received_at", "acknowledged_at", 90, 2.5), edge("acknowledged_at", "decided_at", 85, 96),
            edge("decided_at", "communicated_at", 80), edge("communicated_at", "closed_at", 75),
            edge("received_at", "decided_at", 10), edge("decided_at", "acknowledged_at", 6),
        ),
    )  # fmt: skip


def months(n: int) -> list[date]:
    return [date(2024 + m // 12, m % 12 + 1, 1) for m in range(n)]


def the_analysis() -> Analysis:
    late = p_chart([Period(day, 40 if n == 9 else 8, 100) for n, day in enumerate(months(12))])
    found = pareto("category", {"Teslimat": 60, "Fatura": 25, None: 15})
    assert found
    return Analysis(
        paretos=(found,),
        months=tuple(
            Month(month=day, received=10 + n, closed=9 + n, open_at_end=n + 1, whole=True)
            for n, day in enumerate(months(12))
        ),
        rate=xmr_chart([(day, 10.0 + n % 3) for n, day in enumerate(months(12))]),
        late=late, late_by="T08-overdue", answer_days=None, recurrences=(), open_cases=7, satisfaction=None,
        ageing=(
            AgeBand(first=0, last=7, cases=5, overdue=1), AgeBand(first=61, last=None, cases=2, overdue=2),
        ),
        asked=(), first_contact=None, justified=None, said=(),
    )  # fmt: skip


def the_measure() -> Measure:
    values = tuple(Value(period=day, value=n / 20, n=9) for n, day in enumerate(months(10)))
    return Measure(
        id="accepted", unit="share", more_is_better=True, values=values, direction=Direction.BETTER
    )


@pytest.fixture(params=["en", "tr"])
def drawn(request) -> dict[str, Picture]:
    t = translator(request.param)
    pictures = [
        *process_pictures(the_process(), t), *analysis_pictures(the_analysis(), t),
        measure_picture(the_measure(), t),
    ]  # fmt: skip
    return {picture.name: picture for picture in pictures}


def texts(picture: Picture) -> set[str]:
    return set(re.findall(r"<text[^>]*>([^<]*)</text>", svg(picture.chart, 395, PAPER_INK).decode()))


def test_there_is_a_chart_for_everything_that_the_log_has(drawn):
    assert list(drawn) == [
        "map", "variants", "pareto-category", "trend", "rate", "late", "ageing", "measure-accepted",
    ]  # fmt: skip


def test_the_screen_gets_the_same_drawing_as_the_paper(drawn):
    for picture in drawn.values():
        screen, paper = picture.chart.draw().to_dict(), picture.chart.draw(width=400).to_dict()
        assert screen.pop("width") == "container"
        assert paper.pop("width") >= 400
        assert screen == paper


def test_the_same_data_give_the_same_bytes(drawn):
    for picture in drawn.values():
        first = svg(picture.chart, 395, PAPER_INK)
        svg.cache_clear()
        assert svg(picture.chart, 395, PAPER_INK) == first


def test_charts_have_their_numbers_in_the_picture():
    t = translator("en")
    pictures = [*process_pictures(the_process(), t), *analysis_pictures(the_analysis(), t)]
    found = {picture.name: texts(picture) for picture in pictures}
    assert {"Receipt", "90%", "2.5 h", "4 d", "10% · 5 h", "6% · 5 h"} <= found["map"]
    assert {"1. 60% · 60", "2. 40% · 40", "« Ackn."} <= found["variants"]
    assert {"Teslimat", "60 · Σ 60%", "25 · Σ 85%", "(empty)"} <= found["pareto-category"]
    assert {"40.0%", "10.7%"} <= found["late"]
    assert {"5", "2", "0 to 7 days", "61 days or more"} <= found["ageing"]


def test_the_turkish_axis_has_its_sign_before_the_number():
    pictures = {p.name: p for p in analysis_pictures(the_analysis(), translator("tr"))}
    assert {"%0", "%20", "%40"} <= texts(pictures["late"])
    assert "%40,0" in texts(pictures["late"])


def test_the_words_for_those_who_cannot_see_it_tell_the_same():
    t = translator("en")
    told = {
        p.name: p.alt for p in (*process_pictures(the_process(), t), *analysis_pictures(the_analysis(), t))
    }
    assert "Receipt → Acknowledgement: 90, median 2.5 h." in told["map"]
    assert "60% · 60: Receipt → Acknowledgement → Decision" in told["variants"]
    assert "Fatura: 25 · Σ 85%." in told["pareto-category"]
    assert "10/2024 40.0% (beyond the limits" in told["late"]
    assert "61 days or more: 2, of which 2 past the due date." in told["ageing"]
    assert "12/2024: 21 received, 20 closed, 12 open." in told["trend"]


def test_a_step_that_came_too_early_is_marked():
    [_, variants] = process_pictures(the_process(), translator("en"))
    assert [[tile.early for tile in tiles] for _, tiles in variants.chart.rows] == [
        [False] * 5,
        [False, False, True],
    ]


def test_a_log_without_columns_has_no_charts():
    nothing = the_analysis().but(paretos=(), months=(), rate=None, late=None, ageing=())
    assert list(analysis_pictures(nothing, translator("en"))) == []
    assert list(process_pictures(the_process().but(edges=(), variants=()), translator("en"))) == []


def test_activities_stand_where_they_usually_happen():
    process = the_process().but(
        activities=True,
        variants=(
            Variant(steps=("Register", "Check", "Answer"), cases=9, share=0.9, conforms=None),
            Variant(steps=("Register", "Answer"), cases=1, share=0.1, conforms=None),
        ),
        edges=(edge("Check", "Answer", 9), edge("Register", "Check", 9), edge("Register", "Answer", 1)),
    )
    chart = next(process_pictures(process, translator("en"))).chart
    assert [node.text for node in chart.nodes] == ["Register", "Check", "Answer"]


# --- The map: nothing on top of another -----------------------------------------------------------


def arrow(source: int, target: int) -> Arrow:
    return Arrow(source, target, "1%", "2 h", 0.5)


def layer(chart: MapChart, n: int) -> list[dict[str, Any]]:
    """The rows that a layer draws."""
    drawing = chart.draw(width=395).to_dict()
    return drawing["datasets"][drawing["layer"][n]["data"]["name"]]


EVERY = tuple(arrow(a, b) for a in range(6) for b in range(6) if a != b)


def test_the_next_step_is_on_the_line_and_others_are_above_or_below_it():
    for one, level in arrow_levels(EVERY).items():
        if one.is_next:
            assert level == 0
        else:
            assert (level >= 1.5) if one.target > one.source else (level <= -1.5)


def test_two_arrows_of_one_level_never_meet():
    for (one, level), (other, same) in combinations(arrow_levels(EVERY).items(), 2):
        if level == same != 0:
            assert one.span[1] < other.span[0] or other.span[1] < one.span[0]


def test_no_two_words_stand_in_one_place():
    nodes = tuple(Node(f"n{n}", "", "") for n in range(6))
    words = layer(MapChart(nodes, EVERY), -1)
    places = [(word["x"], word["y"]) for word in words]
    assert len(places) == len(set(places))
    assert all(word["x"] % 1 == 0.5 for word in words)


def test_no_two_legs_of_a_step_are_one():
    nodes = tuple(Node(f"n{n}", "", "") for n in range(6))
    lines = layer(MapChart(nodes, EVERY), 0)
    up = [(p["x"], p["y"] > 0) for p in lines if abs(p["y"]) < 1 and p["y"]]
    assert len(up) == len(set(up))


@pytest.mark.parametrize("language", ["en", "tr"])
def test_no_chart_is_without_words(language: Language):
    t = translator(language)
    for picture in (*process_pictures(the_process(), t), *analysis_pictures(the_analysis(), t)):
        assert picture.title
        assert len(picture.alt) > len(picture.title) + 20
