"""One definition of each chart, on screen and on paper."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from reporting import DAY, LANGUAGES, STANDARD, complete, example, small

from reports.charts import CLAIMED, EVIDENCED, GRADES
from reports.pictures import PAPER_INK, svg
from reports.report import pictures

WHITE, DARK = "#ffffff", "#10171d"


@pytest.fixture(params=LANGUAGES)
def drawn(request):
    return pictures(STANDARD, complete(request.param), as_of=DAY, language=request.param)


def test_there_is_a_chart_of_chapters_of_principles_and_of_gaps(drawn):
    assert [picture.name for picture in drawn] == ["chapters", "principles", "gaps"]


def test_every_row_and_every_number_is_written_in_the_picture(drawn):
    for picture in drawn[:2]:
        drawing = texts(svg(picture.chart, 400, PAPER_INK))
        for row in picture.chart.rows:
            assert {row.label, row.claimed_text, row.evidenced_text} <= drawing
    counts = texts(svg(drawn[2].chart, 400, PAPER_INK))
    assert {row.label for row in drawn[2].chart.rows} <= counts
    assert {str(row.count) for row in drawn[2].chart.rows if row.count} <= counts


def texts(picture: bytes) -> set[str]:
    return set(re.findall(r"<text[^>]*>([^<]*)</text>", picture.decode()))


def test_the_words_for_those_who_cannot_see_it_tell_every_number(drawn):
    for picture in drawn[:2]:
        for row in picture.chart.rows:
            assert f"{row.label}:" in picture.alt
            assert row.claimed_text in picture.alt
            assert row.evidenced_text in picture.alt


def test_the_same_data_give_the_same_bytes(drawn):
    for picture in drawn:
        first = svg(picture.chart, 400, PAPER_INK)
        svg.cache_clear()
        assert svg(picture.chart, 400, PAPER_INK) == first


def test_the_screen_gets_the_same_drawing_as_the_paper(drawn):
    for picture in drawn:
        screen, paper = picture.chart.draw().to_dict(), picture.chart.draw(width=400).to_dict()
        assert screen.pop("width") == "container"
        assert paper.pop("width") == 400
        assert screen == paper


def test_turkish_writes_the_per_cent_sign_before_the_number():
    bars = {
        language: pictures(STANDARD, example(language), as_of=DAY, language=language)[0]
        for language in LANGUAGES
    }
    assert {"%0", "%50", "%70", "%85", "%100"} <= texts(svg(bars["tr"].chart, 400, PAPER_INK))
    assert {"0%", "50%", "70%", "85%", "100%"} <= texts(svg(bars["en"].chart, 400, PAPER_INK))


def test_an_empty_assessment_draws_without_gaps():
    drawn = pictures(STANDARD, small(), as_of=DAY, language="en")
    assert [picture.name for picture in drawn] == ["chapters", "principles"]
    assert all(svg(picture.chart, 400, PAPER_INK).startswith(b"<svg") for picture in drawn)


def test_a_chart_asks_no_address(drawn):
    for picture in drawn:
        drawing = svg(picture.chart, 400, PAPER_INK).decode()
        addresses = set(re.findall(r"https?://[^\"' )]+", drawing))
        assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}


def test_text_in_data_cannot_become_markup(drawn):
    chart = drawn[0].chart
    row = replace(chart.rows[0], label="<script>x</script>")
    assert b"<script" not in svg(replace(chart, rows=(row,)), 400, PAPER_INK)


@pytest.mark.parametrize("paper", [WHITE, DARK])
def test_marks_stand_out_on_light_and_on_dark(paper):
    assert min(contrast(colour, paper) for colour in (EVIDENCED, GRADES["major"])) >= 3
    assert contrast(CLAIMED, paper) >= 2.9


@pytest.mark.parametrize("simulated", ["plain", "no red", "no green"])
def test_grades_differ_for_every_kind_of_eye(simulated):
    colours = [lightness(seen(colour, simulated)) for colour in GRADES.values()]
    assert all(abs(a - b) > 0.06 for i, a in enumerate(colours) for b in colours[i + 1 :])


def channels(colour: str) -> tuple[float, float, float]:
    """Linear red, green and blue, 0 to 1."""
    values = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return red, green, blue


def seen(colour: str, eye: str) -> tuple[float, float, float]:
    """Machado, Oliveira and Fernandes 2009, severity 1, on linear channels."""
    matrices = {
        "plain": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        "no red": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
        "no green": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    }
    rgb = channels(colour)
    r, g, b = (sum(f * c for f, c in zip(row, rgb, strict=True)) for row in matrices[eye])
    return r, g, b


def lightness(rgb: tuple[float, float, float]) -> float:
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((lightness(channels(one)), lightness(channels(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)
