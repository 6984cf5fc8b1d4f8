"""Streamlit's elements work behind the guard and its policy; a script that breaks says little."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect
from running_app import Server, serve
from visitor import Visitor, visitors

HERE = Path(__file__).parent
Visit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def elements(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("elements")
    yield from serve(HERE / "elements" / "app.py", folder / "data", folder / "log")


@pytest.fixture
def visitor(chromium: Browser, elements: Server) -> Iterator[Visitor]:
    opening = visitors(chromium, elements.url)
    visitor = next(opening)("en", height=1600)
    visitor.go()
    yield visitor
    next(opening, None)


def test_tables_charts_and_inputs_are_drawn_and_work(visitor: Visitor) -> None:
    page = visitor.page
    expect(page.get_by_test_id("stDataFrame").locator("canvas").first).to_be_visible()
    expect(page.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first).to_be_visible()
    page.get_by_role("slider").press("ArrowRight")
    visitor.settle()
    expect(page.get_by_text("slider: 4")).to_be_visible()


def test_a_file_is_uploaded_and_its_picture_comes_back(visitor: Visitor) -> None:
    picture = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(picture, "png")
    file = {"name": "şekil.png", "mimeType": "image/png", "buffer": picture.getvalue()}
    visitor.page.locator("input[type=file]").set_input_files(file)
    expect(visitor.page.get_by_text(f"uploaded: {len(picture.getvalue())}")).to_be_visible()
    image = visitor.page.get_by_test_id("stImage").locator("img")
    expect(image).to_be_visible()
    assert image.evaluate("img => img.naturalWidth") == 8


def test_a_picture_is_not_served_to_whoever_knows_its_address(visitor: Visitor, chromium: Browser) -> None:
    picture = BytesIO()
    Image.new("RGB", (9, 9), "teal").save(picture, "png")
    file = {"name": "a.png", "mimeType": "image/png", "buffer": picture.getvalue()}
    visitor.page.locator("input[type=file]").set_input_files(file)
    image = visitor.page.get_by_test_id("stImage").locator("img")
    expect(image).to_be_visible()
    address = str(image.evaluate("img => img.src"))
    assert visitor.page.request.get(address).status == 200
    stranger = chromium.new_context()
    assert stranger.request.get(address).status == 403
    stranger.close()


def test_hostile_words_stay_words_in_every_element(visitor: Visitor) -> None:
    box = visitor.page.locator(".st-key-hostile")
    expect(box.get_by_test_id("stText")).to_be_visible()
    hostile = box.get_by_test_id("stText").inner_text().strip()
    shown = box.inner_text().replace("\u2060", "")
    assert shown.count(hostile) == 6, shown
    assert box.locator("img, b, a[href*=evil], .katex").count() == 0


def test_a_script_that_breaks_shows_a_reference_and_logs_the_rest(visitor: Visitor, elements: Server) -> None:
    visitor.page.get_by_role("button", name="Break").click()
    visitor.settle()
    alert = visitor.page.get_by_test_id("stAlert").last
    expect(alert).to_contain_text(visitor.say("unexpected"))
    reference = re.search(r"reference ([0-9A-F]{6})", alert.inner_text())
    assert reference
    assert "secret detail" not in visitor.text()
    assert "Traceback" not in visitor.text()
    log = elements.log.read_text()
    assert f"Unexpected error {reference[1]}" in log
    assert "secret detail" in log
