"""How the assess page names a clause."""

from __future__ import annotations

from ui import state
from ui.clause_pages import ClausePage
from ui.text import plain


def name(page: ClausePage) -> str:
    """A clause's number and title as Markdown."""
    return f"{page.number} {plain(page.clause.title[state.language()])}"
