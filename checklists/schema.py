"""JSON Schemas of the checklist files, for editors: generated from the models that the loader uses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from checklists.shapes import SHAPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = Path(__file__).parent / "schema"


def json_schema() -> dict[str, Any]:
    """The schema of each kind of file: standard, gates, former-clauses, chapter."""
    return {
        name: {"$schema": DIALECT, **shape.model_json_schema(mode="validation")}
        for name, shape in SHAPES.items()
    }
