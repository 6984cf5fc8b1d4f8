"""What is asked: the standards as data, and their strict loader."""

from checklists.loader import load_standard, standard_ids, validate_standard
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
    Verdict,
)
from checklists.schema import json_schema

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
    "Verdict",
    "json_schema",
    "load_standard",
    "standard_ids",
    "validate_standard",
]
