"""What is kept: assessments, answers, evidence and the trail of their changes."""

from storage.records import Change, ChangeKind, Part, Snapshot, Stored, Summary
from storage.store import Store

__all__ = ["Change", "ChangeKind", "Part", "Snapshot", "Store", "Stored", "Summary"]
