"""What is asked: the standards as data, and their strict loader."""

from checklists.model import (
    Chapter,
    Clause,
    Depth,
    Gate,
    Language,
    LocalText,
    Requirement,
    Severity,
    Standard,
)

__all__ = [
    "Chapter",
    "Clause",
    "Depth",
    "Gate",
    "Language",
    "LocalText",
    "Requirement",
    "Severity",
    "Standard",
]
