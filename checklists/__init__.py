"""What is asked: the standards as data, and their strict loader."""

from checklists.edition import CarriedAnswer, Certainty, ChangeKind, Edition, Origin
from checklists.loader import known_ids, load_standard, standard_ids, validate_standard
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
    "CarriedAnswer",
    "Certainty",
    "ChangeKind",
    "Chapter",
    "Clause",
    "Depth",
    "Edition",
    "Gate",
    "Language",
    "LocalText",
    "Origin",
    "Requirement",
    "Severity",
    "Standard",
    "Verdict",
    "json_schema",
    "known_ids",
    "load_standard",
    "standard_ids",
    "validate_standard",
]
