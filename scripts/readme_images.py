"""Write the READMEs' pictures into docs/images: from what ``make screenshots`` drew and from a report."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from checklists import Language, load_standard  # noqa: E402
from checklists.model import LANGUAGES  # noqa: E402
from examples import worked_example  # noqa: E402
from reports.options import ReportOptions  # noqa: E402
from reports.page_images import page_images  # noqa: E402
from reports.report import gap_report_pdf  # noqa: E402
from reports.worker import Renderer  # noqa: E402

FOLDER = ROOT / "docs" / "images"
SCREENS = {
    "results-verdict": ("results", 940),
    "assess-card": ("assess", 1290),
    "report-made": ("report", 1240),
}
"""Screen to the picture's name and the pixels of its height that are shown."""

SUMMARY, PAGE_WIDTH = 3, 900
COLOURS = 256


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        for screen, (name, height) in SCREENS.items():
            shot = Image.open(ROOT / "screenshots" / f"{screen}-{language}-1280-light.png")
            save(shot.crop((0, 0, shot.width, height)), f"{name}-{language}")
        save(summary_page(language), f"summary-{language}")


def summary_page(language: Language) -> Image.Image:
    """The report's one-page summary of the worked example."""
    standard, today = load_standard(), datetime.now(UTC).date()
    told, _ = worked_example(standard, language, today=today)
    printed = gap_report_pdf(
        standard, told, Renderer(), as_of=today, language=language, options=ReportOptions()
    )
    [picture] = page_images(printed.pdf, [SUMMARY], width=PAGE_WIDTH)
    return Image.open(BytesIO(picture))


def save(picture: Image.Image, name: str) -> None:
    """As a small PNG: screens and pages have few colours, and the rare ones (a verdict) matter."""
    few = picture.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
