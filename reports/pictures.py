"""Charts as pictures: the screen's definitions as SVG, in the report's typeface.

The SVG is made here, in the application, and not in the limited child: the JavaScript engine of
vl-convert reserves more address space than the child may have. The same data give the same bytes.
"""

from __future__ import annotations

from functools import lru_cache

import vl_convert

from reports import fonts
from reports.charts import Chart

PAPER_INK = "#1c2733"


@lru_cache(maxsize=64)
def svg(chart: Chart, width: int, ink: str) -> bytes:
    """The chart as an SVG picture; width in pixels of the plot, without the labels; ink for its texts."""
    _register_fonts()
    drawn = chart.draw(width=width, ink=ink).configure(font=fonts.FAMILY, background="transparent")
    spec = drawn.configure_view(stroke=None).to_json()
    return bytes(vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]), "utf-8")


@lru_cache(maxsize=1)
def _register_fonts() -> None:
    vl_convert.register_font_directory(str(fonts.FOLDER))
