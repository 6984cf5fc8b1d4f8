"""Which content a report was made of: one hash that any later copy can be compared with."""

from __future__ import annotations

import hashlib
import json
from datetime import date

from assessment.joint import Joint
from assessment.model import Assessment
from checklists.model import Standard


def content_hash(
    standard: Standard, assessment: Assessment, *, as_of: date, joint: Joint | None = None
) -> str:
    """SHA-256 (hex) over the checklist's hash, the assessment as stored and the day it is judged on.

    Where two standards are integrated, also over the other checklist's hash and that of our mapping.
    """
    content = {
        "as_of": as_of.isoformat(),
        "assessment": assessment.model_dump(mode="json"),
        "checklist": standard.content_hash,
    }
    if joint is not None:
        content["integrated"] = [joint.requirements.standard.content_hash, joint.mapping.content_hash]
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()
