"""Draw every screen into ./screenshots, with an index.html that shows them all.

Each screen of scripts/screens.py in both languages, 1280 and 390 pixels wide, light and dark:
<screen>-<language>-<width>-<scheme>.png. The app runs on a free port with the worked example in a data
folder of its own. Ends with 1 if the browser's console told of an error. ``screenshots.py NAME ...`` draws
only the screens whose names begin so.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from assessment.model import Assessment, Setup  # noqa: E402
from benchmarks.server import CHROMIUM, SWITCHES, Server  # noqa: E402
from checklists import Language, load_standard  # noqa: E402
from checklists.model import LANGUAGES  # noqa: E402
from examples import integrated_example, worked_example  # noqa: E402
from scripts.screens import SCREENS, Tour  # noqa: E402
from storage import Store  # noqa: E402

FOLDER = ROOT / "screenshots"
WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")
HEIGHT = 900
TALLEST = 6000
"""Pixels; longer screens are cut there."""

# A deep link makes Streamlit look for its server below the page's own path first; the 404 is its answer.
EXPECTED = re.compile(r"/[a-z_]+/_stcore/(health|host-config)$")


def main(wanted: list[str]) -> int:
    """Draw the wanted screens, or all; returns the exit code."""
    FOLDER.mkdir(exist_ok=True)
    names = [name for name in SCREENS if not wanted or name.startswith(tuple(wanted))]
    errors: list[str] = []
    with Server() as server, sync_playwright() as playwright:
        examples = dict(add_examples(server.data))
        path = next(filter(None, map(shutil.which, CHROMIUM)))
        chromium = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        for language, width in product(LANGUAGES, WIDTHS):
            page = visit(chromium, language, width, errors)
            tour = Tour(page, server.address, language, *examples[language])
            for name in names:
                draw(tour, name, width)
        chromium.close()
    (FOLDER / "index.html").write_text(contact_sheet(), "utf-8")
    print(*errors, f"{FOLDER / 'index.html'}", sep="\n")
    return 1 if errors else 0


def add_examples(data: Path) -> Iterator[tuple[Language, tuple[Assessment, Assessment, Assessment]]]:
    """For each language the worked example, an assessment that nobody has begun, and the joint example."""
    standard, now = load_standard(), datetime.now(UTC)
    requirements, today = load_standard("iso-9001-2015"), now.date()
    names: dict[Language, str] = {"en": "Autumn", "tr": "Güz"}
    with Store.open(data) as store:
        for language, name in names.items():
            told = (
                worked_example(standard, language, today=today),
                integrated_example(standard, requirements, language, today=today),
            )
            kept = {summary.id for summary in store.list()}
            for example, files in told:
                if example.id not in kept:
                    store.add_assessment(example, files, now=now)
            setup = Setup(organisation="Ilıca Çağrı Merkezi A.Ş.", name=name, report_language=language)
            blank = store.create(setup, standard.content_hash, now=now)
            yield language, (told[0][0], blank, told[1][0])


def visit(chromium: Browser, language: Language, width: int, errors: list[str]) -> Page:
    """A browser profile that speaks the language and notes what its console says."""
    locale = {"tr": "tr-TR", "en": "en-GB"}[language]
    context = chromium.new_context(locale=locale, timezone_id="Europe/Istanbul")
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.on(
        "console",
        lambda message: (
            errors.append(f"{page.url}: {message.text}")
            if message.type == "error" and not EXPECTED.search(message.location["url"])
            else None
        ),
    )
    page.on("pageerror", lambda error: errors.append(f"{page.url}: {error}"))
    return page


def draw(tour: Tour, name: str, width: int) -> None:
    """One screen in both schemes, as high as what is on it."""
    page = tour.page
    page.set_viewport_size({"width": width, "height": HEIGHT})
    SCREENS[name](tour)
    page.mouse.move(width - 2, HEIGHT / 2)  # nothing shall look pointed at
    tour.settle()
    if not page.get_by_role("dialog").count():
        page.set_viewport_size({"width": width, "height": height_of(page)})
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.wait_for_timeout(500)  # charts are drawn anew in the scheme's colours
        tour.settle()
        page.screenshot(path=FOLDER / f"{name}-{tour.t.language}-{width}-{scheme}.png")


def height_of(page: Page) -> int:
    """Pixels that show the whole main part."""
    needed: int = page.get_by_test_id("stMain").evaluate("main => main.scrollHeight")
    return max(HEIGHT, min(needed, TALLEST))


def contact_sheet() -> str:
    """All pictures in the folder on one page, a row for each screen and language."""
    rows: dict[str, list[str]] = {}
    for path in sorted(FOLDER.glob("*-*-*-*.png")):
        screen, width, scheme = path.stem.rsplit("-", 2)
        picture = f'<a href="{path.name}"><img src="{path.name}" loading="lazy" alt="{width} {scheme}"></a>'
        rows.setdefault(screen, []).append(picture)
    parts = (f"<h2>{screen}</h2><p>{''.join(pictures)}</p>" for screen, pictures in rows.items())
    style = "body{font-family:sans-serif;background:#889} img{height:420px;margin:4px}"
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Hazır</title><style>{style}</style>'
        + "\n".join(parts)
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
