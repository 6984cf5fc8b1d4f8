"""JSON Schemas of the checklist files, for editors: generated from the models that the loader uses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from checklists.differences import DerivedHead, DifferencesFile
from checklists.mapping_file import MappingFile
from checklists.model import Chapter, Frozen, StandardHead
from checklists.shapes import FormerClausesFile, GatesFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = Path(__file__).parent / "schema"
SHAPES: dict[str, type[Frozen]] = {
    "standard": StandardHead,
    "gates": GatesFile,
    "former-clauses": FormerClausesFile,
    "chapter": Chapter,
    "edition": DerivedHead,
    "differences": DifferencesFile,
    "mapping": MappingFile,
}


def json_schema() -> dict[str, Any]:
    """The schema of each kind of file, by its name."""
    return {
        name: {"$schema": DIALECT, **shape.model_json_schema(mode="validation")}
        for name, shape in SHAPES.items()
    }
