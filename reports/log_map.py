"""The process map: steps from left to right, and who follows whom.

Steps stand on one line in the order of the process. What goes on to the next step is an arrow on that line,
with its share above and its time below; what leaves steps out runs above the line, what goes back below it.
Each of those has a level where it meets no other, and its words between two steps, where no arrow goes up or
down: nothing covers anything.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

import altair as alt

from reports.charts import EVIDENCED, NARROW, PAGE_INK, Width, data, layered
from reports.log_drawings import ON_PALE, PALE, SIGNAL, widened

LEVEL = 26
"""Pixels from one level to the next."""
HALF = 0.4
"""Half of a step's width; from one step's middle to the next is 1."""
EDGE = 0.42
"""Half of a step's height, in levels."""
FIRST = 1.5
"""The first level: the words of the line's own arrows take up what is below it."""
ROOMY = 8
"""Steps that leave room for words of the usual size."""
BESIDE = 0.04
"""How far beside each other arrows leave and reach a step."""


@dataclass(frozen=True)
class Node:
    """A step. text: its short name; under: its cases; title: its whole name."""

    text: str
    under: str
    title: str


@dataclass(frozen=True)
class Arrow:
    """From one node to another (their places). share, time: in words; weight: of its line, 0 to 1."""

    source: int
    target: int
    share: str
    time: str
    weight: float

    @property
    def is_next(self) -> bool:
        """Whether it goes on to the next step."""
        return self.target == self.source + 1

    @property
    def span(self) -> tuple[int, int]:
        """The places between which it runs, the lower one first."""
        return min(self.source, self.target), max(self.source, self.target)


@dataclass(frozen=True)
class MapChart:
    """Nodes from left to right, and the arrows between them; none from a node to itself."""

    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]

    def draw(self, *, width: Width = "container", ink: str = PAGE_INK) -> alt.LayerChart:
        """The map; as high as its levels ask for."""
        levels = arrow_levels(self.arrows)
        low, high = min([*levels.values(), -0.4]) - 0.9, max([*levels.values(), 0.4]) + 0.9
        drawn = _Canvas(len(self.nodes), low, high, ink).draw(self, levels)
        return drawn.properties(width=widened(width), height=round(LEVEL * (high - low)))


def arrow_levels(arrows: tuple[Arrow, ...]) -> dict[Arrow, float]:
    """The height at which each arrow runs: 0 on the line, above it forward, below it backward.

    Short arrows first, each on the lowest level where it meets none.
    """
    levels = {arrow: 0.0 for arrow in arrows if arrow.is_next}
    for side in (1, -1):
        used: list[list[Arrow]] = []
        away = (a for a in arrows if not a.is_next and (a.target > a.source) is (side > 0))
        for arrow in sorted(away, key=lambda a: (a.span[1] - a.span[0], a.span)):
            level = next((n for n, row in enumerate(used) if not _meets(arrow, row)), len(used))
            used += [[]] if level == len(used) else []
            used[level].append(arrow)
            levels[arrow] = side * (level + FIRST)
    return levels


def _meets(arrow: Arrow, row: list[Arrow]) -> bool:
    """Whether its stretch overlaps another's, or ends where another begins."""
    low, high = arrow.span
    return any(low <= other.span[1] and other.span[0] <= high for other in row)


@dataclass(frozen=True)
class _Canvas:
    """Where everything lies: steps at 0, 1, 2 …; levels from low to high."""

    steps: int
    low: float
    high: float
    ink: str

    def draw(self, chart: MapChart, levels: dict[Arrow, float]) -> alt.LayerChart:
        """Lines first, then their heads, the steps and all words."""
        lines, heads = _lines(levels)
        colour = alt.condition("datum.back", alt.value(SIGNAL), alt.value(EVIDENCED))
        weight = alt.StrokeWidth("weight:Q", scale=alt.Scale(domain=[0, 1], range=[1, 4]), legend=None)
        drawn = self._at(lines).mark_line(strokeJoin="round")
        tips = self._at(heads).mark_point(filled=True, size=45, opacity=1, shape="triangle")
        return layered(
            drawn.encode(detail="line:N", order="order:Q", color=colour, strokeWidth=weight),
            tips.encode(color=colour, angle=alt.Angle("angle:Q", scale=None)),
            *self._boxes(chart.nodes),
            self._at(_words(levels)).mark_text(fontSize=self._size, color=self.ink).encode(text="text:N"),
        )

    def _boxes(self, nodes: tuple[Node, ...]) -> tuple[alt.Chart, ...]:
        rows = [{"x": n - HALF, "x2": n + HALF, "y": -EDGE, "y2": EDGE} for n in range(len(nodes))]
        told = [{"x": n, "y": 0, **asdict(node)} for n, node in enumerate(nodes)]
        tip = [alt.Tooltip("title:N", title=None)]
        words = self._at(told)
        return (
            self._at(rows).mark_rect(cornerRadius=4, color=PALE).encode(x2="x2:Q", y2="y2:Q"),
            words.mark_text(dy=-5, fontSize=self._size, fontWeight=600, color=ON_PALE).encode(
                text="text:N", tooltip=tip
            ),
            words.mark_text(dy=6, fontSize=self._size, color=ON_PALE).encode(text="under:N", tooltip=tip),
        )

    @property
    def _size(self) -> alt.ExprRef:
        """Of all words: what fits between two steps."""
        return alt.ExprRef(f"{NARROW} ? 6.5 : {9.5 if self.steps <= ROOMY else 8.5}")

    def _at(self, rows: list[dict[str, Any]]) -> alt.Chart:
        wide = alt.Scale(domain=[-0.5, self.steps - 0.5], nice=False)
        tall = alt.Scale(domain=[self.low, self.high], nice=False)
        return alt.Chart(data(rows)).encode(
            x=alt.X("x:Q", axis=None, scale=wide), y=alt.Y("y:Q", axis=None, scale=tall)
        )


def _lines(levels: dict[Arrow, float]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The corners of every arrow in order, and where its head is and points to."""
    lines: list[dict[str, Any]] = []
    heads: list[dict[str, Any]] = []
    legs: Counter[tuple[int, float, str]] = Counter()
    for line, (arrow, level) in enumerate(levels.items()):
        back, side = level < 0, 1.0 if level > 0 else -1.0
        if arrow.is_next:
            corners = [(arrow.source + HALF, 0.0), (arrow.target - HALF, 0.0)]
            head, angle = (arrow.target - HALF - 0.03, 0.0), 90
        else:
            start, end = _leg(legs, arrow.source, side, "out"), _leg(legs, arrow.target, side, "in")
            corners = [(start, side * EDGE), (start, level), (end, level), (end, side * EDGE)]
            head, angle = (end, side * (EDGE + 0.12)), 180 if side > 0 else 0
        lines += [
            {"line": line, "order": n, "x": x, "y": y, "back": back, "weight": arrow.weight}
            for n, (x, y) in enumerate(corners)
        ]
        heads.append({"x": head[0], "y": head[1], "angle": angle, "back": back})
    return lines, heads


def _leg(legs: Counter[tuple[int, float, str]], node: int, side: float, way: str) -> float:
    """Where an arrow leaves or reaches a step: each a little further from its middle than the one before.

    Forward arrows leave to the right of the middle and come in to the left of it, backward ones the other
    way, so that no two share a leg.
    """
    legs[node, side, way] += 1
    right = (way == "out") is (side > 0)
    return node + (1 if right else -1) * BESIDE * legs[node, side, way]


def _words(levels: dict[Arrow, float]) -> list[dict[str, Any]]:
    """Share and time of every arrow: around the line for the next step, else above its own level."""
    words: list[dict[str, Any]] = []
    for arrow, level in levels.items():
        middle = arrow.span[0] + 0.5
        if arrow.is_next:
            words += [
                {"x": middle, "y": 0.75, "text": arrow.share},
                {"x": middle, "y": -0.75, "text": arrow.time},
            ]
        else:
            words.append({"x": middle, "y": level + 0.3, "text": f"{arrow.share} · {arrow.time}"})
    return words
