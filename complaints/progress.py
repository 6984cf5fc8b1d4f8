"""How far work on a log has come, told to whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Told what begins (a check's id, "cube") and the share that is done, 0 to 1. May raise to stop the run."""


def silent(stage: str, share: float) -> None:
    """Progress that nobody looks at."""
