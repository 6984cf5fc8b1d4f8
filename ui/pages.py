"""The pages and the drawings of the app: what the start page and the menu agree on. Light to import."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PAGES_FOLDER = Path(__file__).parent.parent / "app_pages"

# Our own drawings: for a Material icon the browser would fetch the favicon from Google.
ICON = (Path(__file__).parent / "icon.svg").read_text("utf-8")
LOGO = (Path(__file__).parent / "logo.svg").read_text("utf-8")


@dataclass(frozen=True)
class PageSpec:
    """A page: its script app_pages/<name>.py, its Fluent message page-<name>.

    section: Fluent message of its heading in the menu, "" for the top.
    """

    name: str
    icon: str
    section: str = ""
    is_home: bool = False

    @property
    def address(self) -> str:
        """Its path in the browser, without the slash; empty for the home page."""
        return "" if self.is_home else self.name

    @property
    def path(self) -> Path:
        """Its script."""
        return PAGES_FOLDER / f"{self.name}.py"


PAGES = (
    PageSpec("assessments", "folder_open", is_home=True),
    PageSpec("setup", "tune", "menu-assessment"),
    PageSpec("assess", "checklist", "menu-assessment"),
    PageSpec("results", "monitoring", "menu-assessment"),
    PageSpec("report", "picture_as_pdf", "menu-assessment"),
    PageSpec("audit", "event_note", "menu-assessment"),
    PageSpec("log", "fact_check", "menu-assessment"),
    PageSpec("answers", "table_view", "menu-assessment"),
    PageSpec("standard", "menu_book", "menu-reference"),
)
ADDRESSES = tuple(page.address for page in PAGES)
