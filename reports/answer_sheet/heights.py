"""Row heights that fit their texts, and go on fitting while people type."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from xlsxwriter.worksheet import Worksheet

HIGHEST = 409.0
"""Points; no spreadsheet program has higher rows."""

LINE = 13.5
"""Points of a line in 10-point type."""

LETTERS = 1.1
"""Letters of 10-point type that fit into one unit of column width, on average."""


class GrowingRows(Worksheet):  # type: ignore[misc]  # xlsxwriter has no types
    """A sheet whose row heights are a first guess: without ``customHeight`` programs fit them again."""

    def _xml_start_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, Any]] = ()) -> None:
        kept = [pair for pair in attributes if pair[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


def height(texts: Iterable[tuple[str, int]]) -> float:
    """Points that the tallest of some cells needs; each is its text and its column's width in characters."""
    lines = max(_lines(text, width) for text, width in texts)
    return min(lines * LINE + 3, HIGHEST)


def _lines(text: str, width: int) -> int:
    return sum(max(1, math.ceil(len(line) / (width * LETTERS))) for line in text.split("\n"))
