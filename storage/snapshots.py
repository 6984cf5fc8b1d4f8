"""States of an assessment that are kept for good, and the two changes that begin with keeping one.

A snapshot is the whole assessment as an export holds it, without the evidence files: those are kept by
their content and never removed. Its row is never changed or deleted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any

from pydantic import StringConstraints, TypeAdapter, ValidationError
from sqlalchemy import Connection, Row, insert, select

from assessment.model import LINE_LIMIT, Answer, Assessment, Line, Setup
from errors import ConflictError, InputError, NotFound, StorageError
from storage import rows, trail
from storage.canonical import assessment_text
from storage.folder import DataFolder
from storage.records import ChangeKind, Part, Snapshot, Stamp, checked
from storage.schema import snapshot as table

_LABEL: TypeAdapter[str] = TypeAdapter(Annotated[Line, StringConstraints(min_length=1)])


class Snapshots(DataFolder):
    """The part of the store that keeps states."""

    def take_snapshot(self, assessment_id: str, label: str, *, now: datetime, actor: str = "") -> Snapshot:
        """Keeps the assessment as it is now. Raises NotFound, and InputError for an unfit label."""
        label = _checked_label(label)
        with self._changing() as connection:
            return _take(connection, assessment_id, label, Stamp(now, actor))

    def snapshots(self, assessment_id: str) -> tuple[Snapshot, ...]:
        """Every kept state of an assessment, the newest first."""
        columns = [column for column in table.c if column is not table.c.body]
        query = select(*columns).where(table.c.assessment == assessment_id).order_by(table.c.id.desc())
        with self._reading() as connection:
            rows.head(connection, assessment_id)
            return tuple(map(_described, connection.execute(query)))

    def snapshot(self, snapshot_id: int) -> Assessment:
        """The assessment as it was. Raises NotFound, and StorageError if the disk has changed it."""
        with self._reading() as connection:
            row = connection.execute(select(table).where(table.c.id == snapshot_id)).one_or_none()
            if row is None:
                raise NotFound("snapshot-not-there", id=snapshot_id)
            rows.head(connection, row.assessment)
        if _hash(row.body.encode()) != row.hash:
            raise StorageError("database-damaged", place=self._place, reason=f"snapshot {snapshot_id}")
        return Assessment.model_validate_json(row.body)

    def change_edition(
        self,
        assessment_id: str,
        setup: Setup,
        answers: Iterable[Answer],
        *,
        version: int,
        now: datetime,
        actor: str = "",
        label: str,
    ) -> Snapshot:
        """Keeps the present state, then changes edition and answers, as one change to undo.

        version: of the assessment that the answers were carried from; raises ConflictError if anything
        was changed since, and InputError if the set-up changes more than the integrated standard.
        """
        after = Part(setup=checked(setup), answers={a.requirement: checked(a) for a in answers})
        stamp, label = Stamp(now, actor), _checked_label(label)
        with self._changing() as connection:
            kept = _unchanged(connection, assessment_id, version)
            if kept.model_copy(update={"integrated": setup.integrated}) != after.setup:
                raise InputError("edition-setup")
            rows.check_evidence(connection, assessment_id, (a for a in after.answers.values() if a))
            taken = _take(connection, assessment_id, label, stamp)
            target = setup.integrated.standard if setup.integrated else ""
            trail.change_part(connection, assessment_id, ChangeKind.EDITION, target, after, stamp)
        return taken

    def take_over_checklist(
        self,
        assessment_id: str,
        hashes: dict[str, str],
        *,
        version: int,
        now: datetime,
        actor: str = "",
        label: str,
    ) -> Snapshot:
        """Keeps the present state, then lets the assessment name the checklists that are installed now.

        hashes: content hashes by standard. version: as in ``change_edition``.
        """
        stamp, label = Stamp(now, actor), _checked_label(label)
        with self._changing() as connection:
            kept = _unchanged(connection, assessment_id, version)
            taken = _take(connection, assessment_id, label, stamp)
            after = _renewed(kept, hashes)
            trail.change_part(connection, assessment_id, ChangeKind.CHECKLIST, "", after, stamp)
        return taken


def _unchanged(connection: Connection, assessment_id: str, version: int) -> Setup:
    """The set-up of an assessment that is still at this version. Raises ConflictError."""
    row = rows.head(connection, assessment_id)
    if row.version != version:
        raise ConflictError("edition-conflict")
    return Setup.model_validate_json(row.setup)


def _renewed(setup: Setup, hashes: dict[str, str]) -> Part:
    """The part of an assessment that names its checklists, with their present hashes."""
    integrated = setup.integrated
    if integrated and integrated.standard in hashes:
        now_there = integrated.model_copy(update={"standard_hash": hashes[integrated.standard]})
        setup = setup.model_copy(update={"integrated": now_there})
    return Part(setup=checked(setup), standard_hash=hashes.get(setup.standard))


def _take(connection: Connection, assessment_id: str, label: str, stamp: Stamp) -> Snapshot:
    row = rows.head(connection, assessment_id)
    body = assessment_text(rows.load(connection, assessment_id))
    values: dict[str, Any] = {
        "assessment": assessment_id,
        "at": stamp.now,
        "actor": stamp.actor,
        "label": label,
        "version": row.version,
        "hash": _hash(body),
    }
    written = connection.execute(insert(table).values(body=body.decode(), **values).returning(table.c.id))
    return Snapshot(id=written.scalar_one(), **values)


def _checked_label(label: str) -> str:
    """The label in one clean line: refused before a transaction begins."""
    try:
        return _LABEL.validate_python(label)
    except ValidationError:
        raise InputError("snapshot-label", limit=LINE_LIMIT) from None


def _described(row: Row[Any]) -> Snapshot:
    return Snapshot(row.id, row.assessment, row.at, row.actor, row.label, row.version, row.hash)


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
