"""Users' own words on the screen: always text, never markup.

Prefer ``st.text``, which interprets nothing. Where Streamlit takes Markdown only (labels, titles, captions,
alerts), wrap the words in ``plain``.
"""

from __future__ import annotations

import re

# Markdown acts on these even inside a word, so each is escaped.
_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])")

# Streamlit looks for emoji and icon codes, and for addresses to link, in the text *after* Markdown has
# dropped the backslashes. A word joiner (invisible, no width) after these characters breaks the pattern.
_AFTER = re.compile(r"(:|@|www(?=\.))", re.IGNORECASE)
_WORD_JOINER = "\u2060"

# Arrows and the like ("->", "--") become typographic signs; see below.
_RUNS = re.compile(r"([-<>=])(?=[-<>=])")


def plain(text: str) -> str:
    """Markdown that shows exactly this text, in one line."""
    line = " ".join(text.split())
    marked = _RUNS.sub(rf"\1{_WORD_JOINER}", _AFTER.sub(rf"\1{_WORD_JOINER}", line))
    return _PUNCTUATION.sub(r"\\\1", marked)


def shortened(text: str, limit: int = 60) -> str:
    """The text in one line, cut at a word with an ellipsis; for labels and lists."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut}…"


def unbroken(text: str) -> str:
    """The text in one line, wherever it stands: a number or a date in a narrow column."""
    return text.replace(" ", "\u00a0").replace("-", "\u2011")
