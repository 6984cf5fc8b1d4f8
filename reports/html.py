"""A view as HTML: sheets for the press, or one file for the screen. No text is decided here.

Autoescape is on and undefined names are errors: what users wrote can only ever be text.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from i18n import translator
from reports.pictures import svg
from reports.sections.pictures import Picture
from reports.sections.profile import Profile
from reports.sections.summary import Summary
from reports.sheets import Sheets
from reports.view import ReportView

TEMPLATES = Path(__file__).parent / "templates"
CHART_WIDTH = 395  # pixels of the plot: 174 mm with the longest chapter title beside it


def paper(view: ReportView) -> Sheets:
    """The sheets of a whole report, with cover and contents."""
    return _sheets(view, with_front=True)


def preview(view: ReportView) -> Sheets:
    """The sheets of a preview: its sections alone."""
    return _sheets(view, with_front=False)


def _sheets(view: ReportView, *, with_front: bool) -> Sheets:
    charts = {f"{p.name}.svg": svg(p.chart, CHART_WIDTH) for p in _pictures(view)}
    assets = charts | ({"logo.png": view.logo} if view.logo and with_front else {})
    html = (
        _environment()
        .get_template("paper.html.j2")
        .render(
            view=view,
            t=translator(view.language),
            with_front=with_front,
            logo="asset:logo.png",
            pictures={p.name: f"asset:{p.name}.svg" for p in _pictures(view)},
        )
    )
    return Sheets(html, style("report.css"), assets)


def _pictures(view: ReportView) -> tuple[Picture, ...]:
    found: list[Picture] = []
    for section in view.sections:
        if isinstance(section.body, Summary):
            found.append(section.body.picture)
        elif isinstance(section.body, Profile):
            found += section.body.pictures
    return tuple(found)


@lru_cache(maxsize=4)
def style(name: str) -> str:
    """A style sheet of the templates folder."""
    return (TEMPLATES / name).read_text("utf-8")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
