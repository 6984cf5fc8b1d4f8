"""What is asked: the standards as data, our mapping between them, and their strict loaders."""

from checklists.edition import CarriedAnswer, Certainty, ChangeKind, Edition, Origin
from checklists.loader import known_ids, load_standard, standard_ids, validate_standard
from checklists.mapping import Mapping, Relation, holds_mappings, load_mapping, validate_mappings
from checklists.mapping_file import RelationKind
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
    "Mapping",
    "Origin",
    "Relation",
    "RelationKind",
    "Requirement",
    "Severity",
    "Standard",
    "Verdict",
    "holds_mappings",
    "json_schema",
    "known_ids",
    "load_mapping",
    "load_standard",
    "standard_ids",
    "validate_mappings",
    "validate_standard",
]
