"""A view as HTML: sheets for the press, or one file for the screen. No text is decided here.

Autoescape is on and undefined names are errors: what users wrote can only ever be text.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from i18n import translator
from reports import fonts
from reports.pictures import PAPER_INK, svg
from reports.sections.complaint_log import ComplaintLog
from reports.sections.pictures import Picture
from reports.sections.profile import Profile
from reports.sections.summary import Summary
from reports.sections.together import Together
from reports.sheets import Sheets
from reports.view import ReportView

TEMPLATES = Path(__file__).parent / "templates"
LONG_RUN = re.compile(r"\S{100,}")
PIECE = re.compile(r".{1,25}", re.DOTALL)
CHART_WIDTH = 395  # pixels of the plot: 174 mm with the longest chapter title beside it


def paper(view: ReportView) -> Sheets:
    """The sheets of a whole report, with cover and contents."""
    return _sheets(view, front=("cover", "contents"))


def first_pages(view: ReportView) -> Sheets:
    """The sheets of a report's beginning: its cover and its sections, without the contents."""
    return _sheets(view, front=("cover",))


def preview(view: ReportView) -> Sheets:
    """The sheets of a preview: its sections alone."""
    return _sheets(view, front=())


def screen(view: ReportView) -> str:
    """The whole report as one file. Its policy allows its own style sheet and embedded data, no more."""
    style = fonts.screen_css() + style_sheet(view, "screen.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _render(
        "screen.html.j2",
        view=view,
        style=Markup(style),  # our own file: no user text
        style_hash=f"sha256-{digest}",
        logo=Markup("data:image/png;base64," + base64.b64encode(view.logo).decode()),
        draw=_draw_on_screen,
    )


def _sheets(view: ReportView, *, front: tuple[str, ...]) -> Sheets:
    assets = {_file(p): svg(p.chart, CHART_WIDTH, PAPER_INK) for p in _pictures(view)}
    if view.logo and front:
        assets["logo.png"] = view.logo
    html = _render("paper.html.j2", view=view, front=front, logo="asset:logo.png", draw=_draw_on_paper)
    return Sheets(html, style_sheet(view, "report.css"), assets)


def fill(template: str, **context: Any) -> str:
    """A template of the templates folder with what it names."""
    return _environment().get_template(template).render(**context)


def _render(template: str, *, view: ReportView, **context: Any) -> str:
    return fill(template, view=view, t=translator(view.language), **context)


def _draw_on_paper(picture: Picture) -> Markup:
    return Markup('<img src="asset:{}" alt="{}">').format(_file(picture), picture.alt)


def _draw_on_screen(picture: Picture) -> Markup:
    drawn = svg(picture.chart, CHART_WIDTH, "currentColor").decode()
    return Markup('<span role="img" aria-label="{}">{}</span>').format(picture.alt, Markup(drawn))


def _pictures(view: ReportView) -> tuple[Picture, ...]:
    found: list[Picture] = []
    for section in view.sections:
        if isinstance(section.body, Summary | Together):
            found.append(section.body.picture)
        elif isinstance(section.body, Profile | ComplaintLog):
            found += section.body.pictures
    return tuple(found)


def _file(picture: Picture) -> str:
    return f"{picture.name}.svg"


def style_sheet(view: ReportView, name: str) -> str:
    """A style sheet, with what only a report on two integrated standards needs where it is one."""
    return template_file(name) + (template_file(f"joint-{name}") if view.is_joint else "")


@lru_cache(maxsize=8)
def template_file(name: str) -> str:
    """A file of the templates folder, a style sheet for instance."""
    return (TEMPLATES / name).read_text("utf-8")


def breakable(value: object) -> object:
    """Lets runs of 100 signs and more without a blank break: one of 20,000 would cost a minute."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return LONG_RUN.sub(lambda run: "\N{ZERO WIDTH SPACE}".join(PIECE.findall(run[0])), value)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=breakable,
        trim_blocks=True,
        lstrip_blocks=True,
    )
