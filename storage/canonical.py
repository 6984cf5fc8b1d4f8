"""One way to write an assessment down, so that the same assessment always gives the same bytes."""

from __future__ import annotations

import json
from typing import Any

from assessment.model import Assessment


def canonical(value: Any) -> bytes:
    """A JSON value with sorted keys, as UTF-8."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def assessment_text(assessment: Assessment) -> bytes:
    """A whole assessment as exports and snapshots hold it."""
    return canonical(assessment.model_dump(mode="json"))
