"""The HTML that boots the app: Streamlit's own, with the reader's language and Hazır's name in it.

Screen readers choose their voice by ``<html lang>``, so it must be right before any script runs.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import streamlit
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from ui import scripts
from ui.guard import YEAR
from ui.pages import ICON
from ui.readers import LANGUAGE_COOKIE, Readers, as_language

if TYPE_CHECKING:
    from checklists import Language

TITLE = "Hazır"

# What Streamlit's theme cannot say and WCAG 2.2 AA asks for.
#
# Words on primary buttons: Streamlit writes them white, and what is chosen in the primary colour on the page.
# On a dark page no colour has contrast enough (4.5 to 1) for both, so there the words are dark.
# Where the keyboard is: Streamlit's ring has half its colour, or is no more than a tint of the ground.
# Quotations: they are to be read like everything else; Streamlit fades them.
# Wide tables and charts: they scroll by themselves, not the whole page with them, and are wide enough to be
# read.
STYLE = """
[data-testid^="stBase"][data-testid$="-primary"] { color: light-dark(#FFFFFF, #06262C) }
body :is(a, button, main, summary, [role="tab"], [role="slider"], span[role="spinbutton"]):focus-visible {
  outline: 2px solid light-dark(#0B5563, #7FD0DC); outline-offset: 2px }
body :is(main, a[data-testid="stSidebarNavLink"]):focus-visible { outline-offset: -2px }
body [data-testid="stMarkdownContainer"] blockquote { opacity: 1 }
div:is([class*="st-key-wide-table"], [class*="st-key-wide-chart"]) { overflow-x: auto }
div:is(.st-key-wide-table, .st-key-wide-table-paths) table { min-width: 42rem }
div[class*="st-key-wide-chart"] > div { min-width: 46rem }
"""


def routes(paths: tuple[str, ...], readers: Readers) -> list[Route]:
    """One route a page, so that every address boots in the reader's language; and the scripts it loads."""

    def show(request: Request) -> HTMLResponse:
        language = choose_language(request, readers)
        page = HTMLResponse(_localised(language), headers={"Cache-Control": "no-cache"})
        page.set_cookie(LANGUAGE_COOKIE, language, max_age=YEAR, httponly=True, samesite="strict")
        return page

    return [*(Route(f"/{path}", show, methods=["GET"]) for path in paths), *scripts.routes()]


def choose_language(request: Request, readers: Readers) -> Language:
    """What the address says, else what this browser chose last, else what it prefers."""
    reader = readers.check(request.cookies.get(readers.cookie))
    return (
        as_language(request.query_params.get("lang"))
        or readers.language(reader)
        or as_language(request.cookies.get(LANGUAGE_COOKIE))
        or as_language(request.headers.get("accept-language"))
        or "en"
    )


@lru_cache(maxsize=1)
def original() -> str:
    """Streamlit's own start page."""
    return (Path(streamlit.__file__).parent / "static" / "index.html").read_text("utf-8")


@lru_cache(maxsize=2)
def _localised(language: Language) -> str:
    page = original().replace('<html lang="en">', f'<html lang="{language}">')
    page = page.replace("<title>Streamlit</title>", f"<title>{TITLE}</title>")
    page = page.replace("</head>", f"<style>{STYLE}</style>{scripts.TAGS}</head>")
    return page.replace('href="./favicon.png"', f'href="data:image/svg+xml,{quote(ICON)}"')
