"""What goes to the printer and what comes back; shared by the application and its rendering child."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

# Stage ("waiting", "layout" or "writing") and pages laid out so far.
Progress = Callable[[str, int], None]


@dataclass(frozen=True)
class Sheets:
    """What is to be printed. html names its pictures ``asset:NAME``; css carries no text of users."""

    html: str
    css: str
    assets: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Printed:
    """A PDF, its number of pages, and what the renderer grumbled about (nothing, in a good report)."""

    pdf: bytes
    pages: int
    grumbles: tuple[str, ...] = ()


def silent(stage: str, pages: int) -> None:
    """A progress callback for those who do not want to know."""
