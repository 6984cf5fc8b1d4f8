"""One definition of each chart, for the screen (``st.altair_chart``) and for paper (``reports.pictures``).

Colours are told apart by lightness too (orange against petrol, also for colour-blind readers), and
every mark has its number beside it, so that no chart depends on colour alone. Every string comes in
ready from the view, in the reader's language.
"""

from __future__ import annotations

import json
from collections.abc import Hashable
from dataclasses import asdict, dataclass
from typing import Any, Literal, Protocol, cast

import altair as alt

CLAIMED = "#8a95a1"
EVIDENCED = "#1f7f92"
GRADES = {"major": "#b4491f", "minor": "#e0ab45", "opportunity": "#68a3ad"}
ON_GRADE = {"major": "#ffffff", "minor": "#16202b", "opportunity": "#16202b"}
BANDS = {"build": "#f3c6a5", "plan": "#fae3ae", "stage-1": "#cfe5e8", "stage-2": "#8cc3cb", "none": "#e7ecef"}
"""A verdict band's colour; "none" where nothing applies."""
ON_BAND = "#16202b"
LINE = "#c9d1d8"
PAGE_INK = "currentColor"
"""The colour of the words around the chart, whatever the theme."""
ROW = 19
TILE_ROW = 30
NARROW = "containerSize()[0] < 500"
"""Whether this is a phone, in Vega's words. Paper has no container and is never narrow."""
LABEL_WIDTH = f"{NARROW} ? 135 : 320"
"""Pixels of a row's name before it is cut."""
TILE_COLUMNS = f"{NARROW} ? 1 : 2"
TILE_FONT = f"{NARROW} ? 9 : 10.5"
"""A phone has room for one verdict of the map's legend in a line, and for smaller numbers on its tiles."""

Width = int | Literal["container"]


class Chart(Hashable, Protocol):
    """What can be drawn: frozen data with one definition for the screen and for paper."""

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """The chart; width in pixels of the plot, ink for the words around it."""
        ...


@dataclass(frozen=True)
class ScoreRow:
    """A chapter's or principle's scores: per cent for the marks, texts for the labels."""

    label: str
    claimed: float
    evidenced: float
    claimed_text: str
    evidenced_text: str


@dataclass(frozen=True)
class ScoreChart:
    """Claimed against evidenced, a row each. bounds: per cent where the verdict bands begin."""

    rows: tuple[ScoreRow, ...]
    claimed: str
    evidenced: str
    bounds: tuple[int, ...]
    percent_before: bool

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """A dumbbell a row: evidenced filled, claimed hollow, the distance between them as a line."""
        return _dumbbells(self, ink).properties(width=width, height=ROW * len(self.rows))


@dataclass(frozen=True)
class GapRow:
    """How many gaps of one grade a chapter has. order: the grade's place in the stack."""

    label: str
    grade: str
    order: int
    count: int


@dataclass(frozen=True)
class GapChart:
    """Gaps by chapter and candidate grade. grades: grade to its word, gravest first."""

    rows: tuple[GapRow, ...]
    grades: tuple[tuple[str, str], ...]

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """Stacked bars with their counts inside."""
        labels = len({row.label for row in self.rows})
        return _stacks(self, ink).properties(width=width, height=ROW * labels)


@dataclass(frozen=True)
class HeatTile:
    """A clause on the colour of its verdict band. row, place: where it stands, from 0."""

    row: int
    place: int
    number: str
    score: str
    band: str
    title: str


@dataclass(frozen=True)
class HeatMap:
    """Clauses as tiles, a line for each chapter or part of one.

    rows: the lines' names; heads: which of them head a standard and have no tiles. bands: band to its word.
    """

    rows: tuple[str, ...]
    heads: tuple[int, ...]
    tiles: tuple[HeatTile, ...]
    bands: tuple[tuple[str, str], ...]

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """A tile a clause: its number, and the evidenced score below it."""
        return _tiles(self, ink).properties(width=width, height=TILE_ROW * len(self.rows))


def _tiles(chart: HeatMap, ink: str) -> alt.LayerChart:
    words = dict(chart.bands)
    tiles = [asdict(tile) | {"word": words[tile.band]} for tile in chart.tiles]
    lines = list(range(len(chart.rows)))
    colours = alt.Scale(domain=list(words.values()), range=[BANDS[band] for band in words])
    base = alt.Chart(data(tiles)).encode(
        y=alt.Y("row:O", scale=alt.Scale(domain=lines), axis=_line_axis(chart, ink)),
        x=alt.X("place:O", axis=None),
        tooltip=[alt.Tooltip(f"{name}:N", title=None) for name in ("title", "score")],
    )
    ground = base.mark_rect(stroke="white", strokeWidth=1.5).encode(
        color=alt.Color("word:N", scale=colours, legend=legend(ink, TILE_COLUMNS))
    )
    numbers = base.mark_text(dy=-6, fontSize=9, color=ON_BAND).encode(text="number:N")
    scores = base.mark_text(dy=6, fontSize=alt.ExprRef(TILE_FONT), fontWeight=600, color=ON_BAND).encode(
        text="score:N"
    )
    return layered(ground, numbers, scores)


def _line_axis(chart: HeatMap, ink: str) -> alt.Axis:
    axis = row_axis(ink)
    axis.labelExpr = f"{json.dumps(chart.rows)}[datum.value]"
    axis.labelFontWeight = {
        "condition": {"test": f"indexof({json.dumps(chart.heads)}, datum.value) >= 0", "value": 700},
        "value": 400,
    }
    return axis


def _dumbbells(chart: ScoreChart, ink: str) -> alt.LayerChart:
    marks = [
        {"label": r.label, "kind": kind, "value": value, "text": text, "side": side}
        for r in chart.rows
        for kind, value, text, side in (
            (chart.claimed, r.claimed, r.claimed_text, "right"),
            (chart.evidenced, r.evidenced, r.evidenced_text, "left"),
        )
    ]
    y = rows_of([r.label for r in chart.rows], ink)
    x = alt.X("value:Q", title=None, scale=alt.Scale(domain=[0, 100]), axis=_percent_axis(chart, ink))
    colours = alt.Scale(domain=[chart.claimed, chart.evidenced], range=[CLAIMED, EVIDENCED])
    kind = alt.Color("kind:N", scale=colours, legend=legend(ink))
    base = alt.Chart(data(marks)).encode(y=y)
    bridges = alt.Chart(data([asdict(r) for r in chart.rows])).mark_rule(color=LINE, strokeWidth=3)
    return layered(
        bridges.encode(y=y, x=alt.X("evidenced:Q", title=None), x2="claimed:Q"),
        base.mark_point(filled=True, size=70, opacity=1).encode(x=x, color=kind),
        _labels(base, x, ink, "right", 8),
        _labels(base, x, ink, "left", -8),
    )


def _labels(base: alt.Chart, x: alt.X, ink: str, side: str, offset: int) -> alt.Chart:
    align: Any = "left" if side == "right" else "right"
    text = base.mark_text(align=align, dx=offset, fontSize=10.5, color=ink)
    return cast(alt.Chart, text.encode(x=x, text="text:N").transform_filter(f"datum.side == '{side}'"))


def _stacks(chart: GapChart, ink: str) -> alt.LayerChart:
    words = dict(chart.grades)
    rows = [asdict(row) | {"word": words[row.grade]} for row in chart.rows]
    labels = list(dict.fromkeys(row.label for row in chart.rows))
    colours = alt.Scale(domain=list(words.values()), range=[GRADES[g] for g in words])
    whole = alt.Axis(
        tickMinStep=1, labelColor=ink, gridColor=LINE, gridDash=[2, 3], domain=False, ticks=False
    )
    base = alt.Chart(data(rows)).encode(
        y=rows_of(labels, ink),
        x=alt.X("count:Q", stack="zero", title=None, axis=whole),
        order=alt.Order("order:Q"),
    )
    bars = base.mark_bar(size=12).encode(color=alt.Color("word:N", scale=colours, legend=legend(ink)))
    counts = alt.Chart(data(_middles(chart))).mark_text(fontSize=10)
    return layered(
        bars,
        counts.encode(
            y=rows_of(labels, ink), x="middle:Q", text="count:Q", color=alt.Color("ink:N", scale=None)
        ),
    )


def _middles(chart: GapChart) -> list[dict[str, Any]]:
    """Where each count stands: the middle of its piece of the bar."""
    found: list[dict[str, Any]] = []
    ends: dict[str, int] = {}
    for row in sorted(chart.rows, key=lambda r: r.order):
        start = ends.get(row.label, 0)
        ends[row.label] = start + row.count
        if row.count:
            middle = start + row.count / 2
            found.append(
                {"label": row.label, "middle": middle, "count": row.count, "ink": ON_GRADE[row.grade]}
            )
    return found


def rows_of(labels: list[str], ink: str) -> alt.Y:
    """A row for each label, in their order."""
    return alt.Y("label:N", sort=labels, axis=row_axis(ink))


def row_axis(ink: str) -> alt.Axis:
    """The names of rows, cut where a phone has no room for them."""
    return alt.Axis(
        labelLimit=alt.ExprRef(LABEL_WIDTH),
        labelPadding=8,
        labelOverlap=False,
        labelFlush=False,
        labelColor=ink,
        labelFontSize=11,
        domain=False,
        ticks=False,
        title=None,
    )


def _percent_axis(chart: ScoreChart, ink: str) -> alt.Axis:
    words = "'%' + datum.value" if chart.percent_before else "datum.value + '%'"
    return alt.Axis(
        values=[0, *chart.bounds, 100], labelExpr=words, labelColor=ink, labelFontSize=10.5,
        gridColor=LINE, gridDash=[2, 3], domain=False, ticks=False,
    )  # fmt: skip


def legend(ink: str, columns: str = "") -> alt.Legend:
    """One line of words, or as many in a line as Vega finds ``columns`` to be."""
    return alt.Legend(
        title=None,
        orient="top",
        direction="horizontal",
        labelColor=ink,
        labelFontSize=11,
        symbolOpacity=1,
        columns=alt.ExprRef(columns) if columns else alt.Undefined,
    )


def layered(*charts: alt.Chart) -> alt.LayerChart:
    """Charts on top of each other, the first at the bottom."""
    return cast(alt.LayerChart, alt.layer(*charts))


def data(rows: list[dict[str, Any]]) -> alt.InlineData:
    """Rows that travel with the chart."""
    return alt.InlineData(values=rows)
