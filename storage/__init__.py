"""What is kept: assessments, answers, evidence and the trail of their changes."""

from storage.records import Change, ChangeKind, KeptLog, Part, Snapshot, Stored, Summary
from storage.store import Store

__all__ = ["Change", "ChangeKind", "KeptLog", "Part", "Snapshot", "Store", "Stored", "Summary"]
