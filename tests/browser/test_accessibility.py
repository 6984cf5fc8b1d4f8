"""What people who do not see, point or read small grey print need."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from visitor import Visitor

from assessment.model import Assessment
from ui import pages

Visit = Callable[..., Visitor]
PAGES = [f"/{page.address}" for page in pages.PAGES]
SCRIPT = (Path(__file__).parent / "accessibility.js").read_text("utf-8")


def opened(visit: Visit, path: str, assessment: Assessment, scheme: str = "light") -> Visitor:
    visitor = visit("tr", height=2400, scheme=scheme)
    visitor.go(f"{path}?a={assessment.id}")
    visitor.page.evaluate(SCRIPT)
    return visitor


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_all_words_stand_out_from_their_ground(
    visit: Visit, assessment: Assessment, path: str, scheme: str
) -> None:
    """WCAG 2.2 AA: 4.5 to 1, or 3 to 1 where the letters are large."""
    assert opened(visit, path, assessment, scheme).page.evaluate("faintWords()") == []


@pytest.mark.parametrize("path", PAGES)
def test_everything_that_can_be_used_has_a_name(visit: Visit, assessment: Assessment, path: str) -> None:
    assert opened(visit, path, assessment).page.evaluate("namelessControls()") == []


@pytest.mark.parametrize("path", PAGES)
def test_headings_do_not_skip_a_level(visit: Visit, assessment: Assessment, path: str) -> None:
    visitor = opened(visit, path, assessment)
    levels = [int(h.evaluate("h => h.tagName[1]")) for h in visitor.page.locator("h1, h2, h3, h4").all()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


@pytest.mark.parametrize("path", PAGES)
def test_the_keyboard_reaches_what_the_mouse_reaches_and_shows_where_it_is(
    visit: Visit, assessment: Assessment, path: str
) -> None:
    visitor = opened(visit, path, assessment)
    reached: set[str] = set()
    for _ in range(40):
        visitor.page.keyboard.press("Tab")
        visitor.page.wait_for_timeout(250)  # Streamlit fades the mark in
        name, is_visible = visitor.page.evaluate("focused()")
        reached.add(name)
        assert is_visible, f"the focus on {name!r} cannot be seen"
    assert {visitor.say("page-assessments"), "English"} <= reached
    assert len(reached) >= 10


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_needs_no_sideways_scrolling(visit: Visit, assessment: Assessment, path: str) -> None:
    visitor = visit("tr", width=390, height=844)
    visitor.go(f"{path}?a={assessment.id}")
    assert visitor.page.get_by_test_id("stMain").evaluate("main => main.scrollWidth") <= 390
    visitor.page.evaluate(SCRIPT)
    assert visitor.page.evaluate("beyond(390)") == []
