"""How the charts of a complaint log are drawn: one definition each, for screen and paper.

Every string comes in ready, in the reader's language; every mark that matters has its number beside it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

import altair as alt

from reports.charts import (
    CLAIMED,
    EVIDENCED,
    LINE,
    NARROW,
    PAGE_INK,
    ROW,
    Width,
    data,
    layered,
    legend,
    row_axis,
    rows_of,
)

SIGNAL = "#b4491f"
PALE = "#cfe5e8"
WARM = "#f3c6a5"
ON_PALE = "#16202b"
TALL = 190
LOW = 90
PATH_ROW = 24
WIDER = 210
"""Pixels that a plot on paper gains where no long names stand beside it."""
PLACES = 12
"""Steps of a path that have room beside each other."""

Tone = Literal["main", "rest", "warn"]
Tones = tuple[tuple[Tone, str], ...]
TONES: dict[Tone, str] = {"main": EVIDENCED, "rest": CLAIMED, "warn": SIGNAL}


@dataclass(frozen=True)
class Bar:
    """A row: its parts from left to right, one for each tone, and the words at its end."""

    label: str
    parts: tuple[float, ...]
    text: str


@dataclass(frozen=True)
class BarChart:
    """Bars with their numbers. tones: of the parts, with their words; a legend if there are several."""

    bars: tuple[Bar, ...]
    tones: Tones

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """A bar a row, the total in words behind it."""
        return _bars(self, ink).properties(width=width, height=ROW * len(self.bars))


@dataclass(frozen=True)
class Dot:
    """A month on a control chart. text: its value in words."""

    day: str
    value: float
    low: float
    high: float
    text: str
    stands_out: bool


@dataclass(frozen=True)
class ControlDrawing:
    """A control chart. centre_text: the centre's value in words; words: value, centre, limits, signal."""

    dots: tuple[Dot, ...]
    centre: float
    centre_text: str
    words: tuple[str, str, str, str]
    is_share: bool
    language: str

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """The line of months between its limits; months that stand out have their value beside them."""
        return _control(self, ink).properties(width=widened(width), height=TALL)


@dataclass(frozen=True)
class Series:
    """Values by day with their word. dash: of its line, empty for a whole one."""

    word: str
    tone: Tone
    dash: tuple[int, ...]
    values: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class LineChart:
    """Lines over the months. low: half as high, with the first and the last value in words."""

    series: tuple[Series, ...]
    is_share: bool
    language: str
    ends: tuple[str, str] | None = None

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """A line a series; words above them if there are several."""
        return _lines(self, ink).properties(width=widened(width), height=LOW if self.ends else TALL)


@dataclass(frozen=True)
class Tile:
    """A step of a path. early: it came before a step that should precede it."""

    text: str
    title: str
    early: bool


@dataclass(frozen=True)
class PathChart:
    """Paths, a line each: its share and cases, then its steps in order of time."""

    rows: tuple[tuple[str, tuple[Tile, ...]], ...]

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """A tile a step; steps that came too early have a warm ground and a mark."""
        return _paths(self, ink).properties(width=widened(width, 130), height=PATH_ROW * len(self.rows))


def widened(width: Width, by: int = WIDER) -> Width:
    """The width of a plot without long names beside it."""
    return width if width == "container" else width + by


def _bars(chart: BarChart, ink: str) -> alt.LayerChart:
    words = {word: TONES[tone] for tone, word in chart.tones}
    parts = [
        {"label": bar.label, "word": word, "value": value, "order": n}
        for bar in chart.bars
        for n, ((_, word), value) in enumerate(zip(chart.tones, bar.parts, strict=True))
    ]
    ends = [{"label": bar.label, "end": sum(bar.parts), "text": bar.text} for bar in chart.bars]
    longest = max((end["end"] for end in ends), default=0) or 1
    # Room for the words behind the longest bar, on a phone too.
    room = alt.Scale(domain=[0, float(longest) * 1.45])
    y = rows_of([bar.label for bar in chart.bars], ink)
    colour = alt.Color(
        "word:N",
        scale=alt.Scale(domain=list(words), range=list(words.values())),
        legend=legend(ink) if len(words) > 1 else None,
    )
    drawn = alt.Chart(data(parts)).mark_bar(size=12)
    told = alt.Chart(data(ends)).mark_text(align="left", dx=6, fontSize=10.5, color=ink)
    return layered(
        drawn.encode(
            y=y, x=alt.X("value:Q", stack="zero", scale=room, axis=None), color=colour, order="order:Q"
        ),
        told.encode(y=y, x=alt.X("end:Q", scale=room, axis=None), text="text:N"),
    )


def _control(chart: ControlDrawing, ink: str) -> alt.LayerChart:
    value, centre, limits, signal = chart.words
    colour = alt.Color(
        "word:N",
        scale=alt.Scale(domain=list(chart.words), range=[EVIDENCED, CLAIMED, CLAIMED, SIGNAL]),
        legend=legend(ink, f"{NARROW} ? 2 : 4"),
    )
    rows = [asdict(dot) for dot in chart.dots]
    x, y = _months(ink), _values("value", chart.is_share, chart.language, ink)
    line = _worded(rows, value).mark_line(strokeWidth=2).encode(x=x, y=y, color=colour)
    points = _worded(rows, value).mark_point(filled=True, size=22, opacity=1).encode(x=x, y=y, color=colour)
    middle = _worded(
        [{"day": chart.dots[at].day, "value": chart.centre} for at in (0, -1)], centre
    ).mark_line(strokeWidth=1.2)
    edges = [
        _worded(rows, limits)
        .mark_line(strokeDash=[4, 3], strokeWidth=1, interpolate="step")
        .encode(x=x, y=_values(edge, chart.is_share, chart.language, ink), color=colour)
        for edge in ("low", "high")
    ]
    out = [row for row in rows if row["stands_out"]]
    marked = _worded(out, signal).mark_point(filled=True, size=70, opacity=1, shape="diamond")
    told = _worded(out, signal).mark_text(dy=-11, fontSize=10, color=ink)
    last = alt.Chart(data([{"day": chart.dots[-1].day, "value": chart.centre, "text": chart.centre_text}]))
    return layered(
        *edges,
        middle.encode(x=x, y=y, color=colour),
        line,
        points,
        marked.encode(x=x, y=y, color=colour),
        told.encode(x=x, y=y, text="text:N"),
        last.mark_text(align="left", dx=6, fontSize=10, color=ink).encode(x=x, y=y, text="text:N"),
    )


def _worded(rows: list[dict[str, Any]], word: str) -> alt.Chart:
    return alt.Chart(data([row | {"word": word} for row in rows]))


def _lines(chart: LineChart, ink: str) -> alt.LayerChart:
    words = {series.word: TONES[series.tone] for series in chart.series}
    colour = alt.Color(
        "word:N",
        scale=alt.Scale(domain=list(words), range=list(words.values())),
        legend=legend(ink, f"{NARROW} ? 2 : 4") if len(words) > 1 else None,
    )
    x, y = _months(ink), _values("value", chart.is_share, chart.language, ink)
    drawn = []
    for series in chart.series:
        rows = [{"day": day, "value": value} for day, value in series.values]
        base = _worded(rows, series.word)
        drawn.append(
            base.mark_line(strokeWidth=2, strokeDash=list(series.dash) or [1, 0]).encode(
                x=x, y=y, color=colour
            )
        )
        drawn.append(base.mark_point(filled=True, size=20, opacity=1).encode(x=x, y=y, color=colour))
    drawn += [told.encode(x=x, y=y) for told in _ends(chart, ink)]
    return layered(*drawn)


def _ends(chart: LineChart, ink: str) -> list[alt.Chart]:
    """The first and the last value in words, inside the plot."""
    if not chart.ends:
        return []
    values = chart.series[0].values
    first, last = (
        alt.Chart(data([{"day": day, "value": value}])).encode(text=alt.datum(text))
        for (day, value), text in zip((values[0], values[-1]), chart.ends, strict=True)
    )
    return [
        first.mark_text(dy=-9, dx=6, align="left", fontSize=10, color=ink),
        last.mark_text(dy=-9, align="right", fontSize=10, color=ink),
    ]


def _months(ink: str) -> alt.X:
    """Months as 03/2026, the same in every language; a day is that day in every time zone."""
    axis = alt.Axis(
        format="%m/%Y", labelColor=ink, labelFontSize=10, grid=False, domainColor=LINE, tickColor=LINE,
        labelOverlap="greedy", labelFlush=False, title=None,
    )  # fmt: skip
    return alt.X("day:T", scale=alt.Scale(type="utc"), axis=axis)


def _values(name: str, is_share: bool, language: str, ink: str) -> alt.Y:
    number = "format(datum.value * 100, '~g')" if is_share else "format(datum.value, '~g')"
    if language == "tr":
        number = f"replace({number}, '.', ',')"
    words = ("'%' + " + number if language == "tr" else number + " + '%'") if is_share else number
    axis = alt.Axis(
        labelExpr=words, labelColor=ink, labelFontSize=10, gridColor=LINE, gridOpacity=0.5, gridDash=[2, 3],
        domain=False, ticks=False, tickCount=5, title=None,
    )  # fmt: skip
    return alt.Y(f"{name}:Q", axis=axis, scale=alt.Scale(zero=True, nice=True))


def _paths(chart: PathChart, ink: str) -> alt.LayerChart:
    labels = [label for label, _ in chart.rows]
    tiles = [
        asdict(tile) | {"label": label, "place": place, "mark": f"« {tile.text}" if tile.early else tile.text}
        for label, path in chart.rows
        for place, tile in enumerate(path[:PLACES])
    ]
    places = max((tile["place"] for tile in tiles), default=0) + 1
    x = alt.X("place:O", axis=None, scale=alt.Scale(domain=list(range(places)), paddingInner=0.06))
    base = alt.Chart(data(tiles)).encode(
        y=alt.Y("label:N", sort=labels, axis=row_axis(ink), scale=alt.Scale(paddingInner=0.16)),
        x=x,
        tooltip=[alt.Tooltip("title:N", title=None)],
    )
    ground = alt.condition("datum.early", alt.value(WARM), alt.value(PALE))
    size = alt.ExprRef(f"{NARROW} ? 7 : 9.5")
    return layered(
        base.mark_rect(cornerRadius=3).encode(color=ground),
        base.mark_text(fontSize=size, color=ON_PALE, limit=alt.ExprRef(f"width / {places} - 4")).encode(
            text="mark:N"
        ),
    )
