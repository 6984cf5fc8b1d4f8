"""The report as one HTML file: complete, closed, readable in light and dark, wide and narrow."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from reporting import DAY, LANGUAGES, STANDARD, body, complete, example, small, strings, view

from reports.html import breakable, paper, screen
from reports.report import gap_report_html


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def page(language) -> str:
    return gap_report_html(STANDARD, example(language), as_of=DAY, language=language)


class Reader(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self, page: str):
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text.append(data)


def test_it_says_everything_that_the_view_says(page, language):
    text = squeezed("".join(Reader(page).text))
    for section in view(example(language), language).sections:
        if section.key in ("gaps", "plan", "evidence", "not-applicable", "open", "answers", "gates"):
            keys = {"major", "minor", "opportunity", "strength", "passed", "closed"}
            words = [
                s for s in strings(section.body) if s not in keys and not re.match(r"(band|level)-|none$", s)
            ]
            assert [w for w in words if squeezed(w) not in text] == []


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", unescape(text))


def test_nothing_is_loaded_from_anywhere(page):
    for tag, attributes in Reader(page).tags:
        for name in ("src", "href", "action", "data", "poster", "srcset", "xlink:href"):
            value = attributes.get(name)
            assert not value or value.startswith(("#", "data:")), (tag, value)
        assert tag not in ("script", "iframe", "object", "embed", "base", "form", "link")
        assert not [name for name in attributes if name.startswith("on")]
        assert "style" not in attributes
    style = page.partition("<style>")[2].partition("</style>")[0]
    assert "@import" not in style
    assert {a.partition(":")[0] for a in re.findall(r'url\("?([^")]+)', style)} == {"data"}


def test_its_policy_allows_its_own_style_sheet_and_embedded_data_only(page):
    policy = next(
        a["content"] for t, a in Reader(page).tags if a.get("http-equiv") == "Content-Security-Policy"
    )
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_language_title_and_headings_are_in_order(page, language):
    reader = Reader(page)
    assert ("html", {"lang": language}) in reader.tags
    levels = [int(tag[1]) for tag, _ in reader.tags if re.match(r"h[1-6]$", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_contents_lead_to_every_section(page):
    reader = Reader(page)
    ids = {a["id"] for _, a in reader.tags if "id" in a}
    links = [str(a["href"]) for tag, a in reader.tags if tag == "a"]
    assert len(links) == 12
    assert {link[1:] for link in links} <= ids


def test_it_carries_its_letters_and_stays_small(page):
    assert page.count("font/woff2") == 4
    assert len(page.encode()) < 700_000


def test_the_same_input_gives_the_same_file(language):
    one, two = (gap_report_html(STANDARD, complete(language), as_of=DAY, language=language) for _ in range(2))
    assert one == two


def test_a_run_without_blanks_can_break_and_ordinary_words_are_left_alone():
    assert breakable("a" * 99) == "a" * 99
    assert breakable("a" * 100) == "\N{ZERO WIDTH SPACE}".join(["a" * 25] * 4)
    assert breakable("kısa sözcükler") == "kısa sözcükler"
    assert breakable(7) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_iso_10002_recommends_and_never_requires(language):
    for assessment in (example(language), complete(language), small()):
        report = view(assessment, language)
        for output in (paper(report).html, screen(report)):
            text = " ".join("".join(Reader(output).text).split())
            for sentence in re.split(r"(?<=[.:;!?])\s", text):
                assert not (FORBIDDEN.search(sentence) and "10002" in sentence), sentence


FORBIDDEN = re.compile(
    r"\brequire[sd]?\b|\bshall\b|\bmandatory\b|şart koş|gerektir|zorunlu|yapılmalıdır", re.IGNORECASE
)


def test_the_wording_test_can_fail():
    assert FORBIDDEN.search("ISO 10002 requires a policy")
    assert FORBIDDEN.search("ISO 10002 bir politika şart koşar")


def test_sections_are_the_same_as_on_paper(language):
    report = view(example(language), language)
    on_paper = re.findall(r'<section id="([a-z-]+)"', paper(report).html)
    on_screen = re.findall(r'<section id="([a-z-]+)"', screen(report))
    assert on_paper == on_screen == [s.key for s in report.sections]
    assert body(report, "gaps").clauses
