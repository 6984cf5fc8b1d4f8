"""Users' words stay words: every character that Markdown or Streamlit could act on is disarmed."""

import re
import string

import pytest
from markdown_it import MarkdownIt

from ui.text import plain, shortened

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![beacon](http://evil.example/x.png)",
    "[click](javascript:alert(1))",
    "<http://evil.example>",
    "**bold** _it_ ~~no~~ `code`",
    "# heading",
    "1. one",
    "- item",
    "> quote",
    "    code by indentation",
    "| a | b |\n|---|---|",
    "---",
    "line\n===",
    "&lt;b&gt; &#x41; &copy;",
    r"back\slash \* \\",
    "[ref]: http://evil.example",
    "[^1]",
    "a  \nhard break",
]


def shown(text: str) -> str:
    """What a Markdown reader shows: the text of its one paragraph; fails on any other markup."""
    (opening, inline, closing) = MarkdownIt("gfm-like", {"linkify": False}).parse(plain(text))
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    assert {child.type for child in inline.children or []} <= {"text", "text_special"}
    return "".join(child.content for child in inline.children or []).replace("\u2060", "")


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_shown_as_it_was_typed(text: str) -> None:
    assert shown(text) == " ".join(text.split())


def test_every_mark_of_ascii_is_disarmed() -> None:
    assert shown(string.punctuation) == string.punctuation


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        (":smile:", r":[a-z0-9_+-]+:"),
        (":material/home:", r":material/"),
        (":red[text]", r":red"),
        (":red-background[text]", r":red"),
        ("see http://evil.example", r"https?://"),
        ("see WWW.evil.example", r"(?i)www\."),
        ("write to a@evil.example", r"@evil"),
        ("a -> b <- c -- d >= e", r"->|<-|--|>="),
    ],
)
def test_codes_that_streamlit_looks_for_in_the_text_are_broken_up(text: str, pattern: str) -> None:
    after_markdown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", plain(text))
    assert not re.search(pattern, after_markdown)
    assert after_markdown.replace("\u2060", "") == text


def test_turkish_letters_stay() -> None:
    assert plain("Şikâyet İzmir ığdır") == "Şikâyet İzmir ığdır"


def test_long_texts_are_cut_at_a_word() -> None:
    assert shortened("Müşteri şikâyetlerinin ele alınması", 25) == "Müşteri şikâyetlerinin…"
    assert shortened("kısa\n metin") == "kısa metin"
    assert len(shortened("x" * 500)) == 60
