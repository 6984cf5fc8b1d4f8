"""The report as one HTML file, opened in Chromium: no server, no network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from reporting import DAY, LANGUAGES, STANDARD, example

from checklists.model import Language
from reports.report import gap_report_html

BACKGROUND = {"light": "rgb(255, 255, 255)", "dark": "rgb(16, 23, 29)"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_it_shows_without_a_complaint_a_request_or_scrolling_sideways(
    chromium: Browser, tmp_path: Path, language: Language, width: int, scheme: str
) -> None:
    path = tmp_path / "report.html"
    path.write_text(gap_report_html(STANDARD, example(language), as_of=DAY, language=language), "utf-8")
    heard: list[str] = []
    asked: list[str] = []
    tab = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    tab.on("console", lambda message: heard.append(message.text))
    tab.on("request", lambda request: asked.append(request.url.partition(":")[0]))
    tab.goto(path.as_uri())
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert tab.evaluate("document.fonts.check('16px Source Sans Pro')")
    shown = tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    tab.close()
    assert (heard, set(asked) - {"file", "data"}) == ([], set())
    assert shown == BACKGROUND[scheme]
