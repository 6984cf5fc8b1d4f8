"""Source Sans: the report's typeface, the same bytes on every machine.

The faces come from the PyPI package ``font-source-sans-pro`` (SIL Open Font License 1.1) and hold
all Turkish letters. Paper gets the whole faces (WeasyPrint subsets them), the HTML file gets WOFF2
cuts of the Latin part, so that it carries its letters with it.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import font_source_sans_pro
from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Source Sans Pro"
FOLDER = Path(font_source_sans_pro.font_directory)

# Basic Latin, Latin-1, Latin Extended-A (all of Turkish), dashes, quotes, arrows and marks in use.
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x2190, 0x2192, 0x2212, 0x2260)


@dataclass(frozen=True)
class Face:
    """One file of the family and where CSS uses it."""

    file: str
    weight: int
    style: str

    def read(self) -> bytes:
        """The face as TrueType."""
        return (FOLDER / self.file).read_bytes()


FACES = (
    Face("SourceSansPro-Regular.ttf", 400, "normal"),
    Face("SourceSansPro-It.ttf", 400, "italic"),
    Face("SourceSansPro-Semibold.ttf", 600, "normal"),
    Face("SourceSansPro-Bold.ttf", 700, "normal"),
)


def paper_css() -> str:
    """@font-face rules that name the faces as in-memory assets."""
    return "".join(_rule(face, f"asset:{face.file}") for face in FACES)


def paper_assets() -> dict[str, bytes]:
    """The faces by the names that ``paper_css`` uses."""
    return {face.file: face.read() for face in FACES}


@lru_cache(maxsize=1)
def screen_css() -> str:
    """@font-face rules that carry the faces inside, cut to the Latin letters."""
    return "".join(_rule(face, f"data:font/woff2;base64,{_woff2(face)}") for face in FACES)


def _rule(face: Face, address: str) -> str:
    return (
        f'@font-face{{font-family:"{FAMILY}";font-weight:{face.weight};font-style:{face.style};'
        f'src:url("{address}")}}\n'
    )


def _woff2(face: Face) -> str:
    font = TTFont(BytesIO(face.read()), recalcTimestamp=False)
    cutter = subset.Subsetter(subset.Options(layout_features=["kern", "liga", "tnum", "locl", "mark"]))
    cutter.populate(unicodes=LATIN)
    cutter.subset(font)
    font.flavor = "woff2"
    out = BytesIO()
    font.save(out)
    return base64.b64encode(out.getvalue()).decode("ascii")
