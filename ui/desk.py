"""Assessments as they were last seen, scored and judged, for all sessions of this process.

Loading and judging a full assessment takes about 8 ms, half of it loading. A click on a level changes one
answer, so what is on the desk is patched with it when nothing else changed since.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from threading import Lock

from assessment.judged import Judged, judged
from assessment.model import Answer, Assessment
from storage import Store, Stored

PLACES = 64
"""Assessments that stay on the desk; the longest unseen leaves first."""


@dataclass(frozen=True)
class Current(Judged):
    """The open assessment with everything that it says today; shared by all sessions, so frozen.

    assessment: as it is stored. revisions: of every answer that was ever saved, for the next change of it to
    name.
    """

    assessment: Assessment
    revisions: Mapping[str, int]
    version: int


class Desk:
    """The assessments that are worked on; safe for many threads."""

    def __init__(self, store: Store):
        self._store = store
        self._lock = Lock()
        self._seen: OrderedDict[tuple[str, date], Current] = OrderedDict()

    def look_at(self, assessment_id: str, as_of: date) -> Current:
        """The assessment as stored now, judged as of a day. Raises NotFound."""
        version = self._store.version(assessment_id)
        seen = self._seen.get((assessment_id, as_of))
        if seen and seen.version == version:
            return seen
        return self._put(self._load(assessment_id, version, as_of), as_of)

    def answered(self, assessment_id: str, saved: Stored[Answer], as_of: date) -> None:
        """An answer was saved: patch what is on the desk, if this was the only change since."""
        self.all_answered(assessment_id, (saved,), as_of)

    def all_answered(self, assessment_id: str, saved: Sequence[Stored[Answer]], as_of: date) -> None:
        """Several answers were saved as one change."""
        seen = self._seen.get((assessment_id, as_of))
        if seen is None or any(s.revision != seen.revisions.get(s.value.requirement, 0) + 1 for s in saved):
            return
        if self._store.version(assessment_id) == seen.version + 1:
            self._put(_patched(seen, saved, as_of), as_of)

    def _load(self, assessment_id: str, version: int, as_of: date) -> Current:
        # In this order: an answer that is newer than its revision is refused, an older one would overwrite.
        revisions = self._store.revisions(assessment_id)
        return current(self._store.load(assessment_id), revisions, version, as_of)

    def _put(self, seen: Current, as_of: date) -> Current:
        key = (seen.assessment.id, as_of)
        with self._lock:
            self._seen[key] = seen
            self._seen.move_to_end(key)
            while len(self._seen) > PLACES:
                self._seen.popitem(last=False)
        return seen


def _patched(seen: Current, saved: Sequence[Stored[Answer]], as_of: date) -> Current:
    answers = seen.assessment.answers | {s.value.requirement: s.value for s in saved}
    assessment = seen.assessment.model_copy(update={"answers": answers})
    revisions = {**seen.revisions, **{s.value.requirement: s.revision for s in saved}}
    return current(assessment, revisions, seen.version + 1, as_of)


def current(assessment: Assessment, revisions: Mapping[str, int], version: int, as_of: date) -> Current:
    """An assessment as stored, with everything that it says on a day. Raises NotFound as ``judged`` does."""
    said = judged(assessment, as_of=as_of)
    return Current(said.sides, said.joint, assessment, revisions, version)
