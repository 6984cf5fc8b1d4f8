"""The audit trail: every change is written together with its row here, and rows are only added.

Undo adds a change of its own that makes the touched part what it was before. Changes are taken back
from the newest to the oldest, so what is found is always what the change left behind.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from assessment.model import Assessment
from storage import rows
from storage.records import Change, ChangeKind, Part, Stamp
from storage.schema import assessment, change

_later = change.alias("later")


def begin(connection: Connection, new: Assessment, kind: ChangeKind, stamp: Stamp) -> None:
    """Writes an assessment that was not there before. This cannot be undone, only deleted."""
    setup = new.setup.model_dump_json()
    connection.execute(
        insert(assessment).values(
            id=new.id,
            standard_hash=new.standard_hash,
            setup=setup,
            setup_revision=1,
            created_at=stamp.now,
            changed_at=stamp.now,
            version=0,
        )
    )
    whole = Part.whole(new)
    rows.write(connection, new.id, whole.model_copy(update={"setup": None}), stamp)
    _record(connection, new.id, kind, "", None, whole, stamp)


def change_part(
    connection: Connection, assessment_id: str, kind: ChangeKind, target: str, after: Part, stamp: Stamp
) -> None:
    """Makes a part of the assessment ``after`` and records what it was; nothing if it already is."""
    before = rows.current(connection, assessment_id, after)
    if before != after:
        rows.write(connection, assessment_id, after, stamp)
        _record(connection, assessment_id, kind, target, before, after, stamp)


def undo(connection: Connection, assessment_id: str, last: Change, stamp: Stamp) -> None:
    """Takes one change back by a new one; ``last`` must be what ``last_undoable`` says."""
    if last.before is not None:
        now_there = rows.current(connection, assessment_id, last.before)
        rows.write(connection, assessment_id, last.before, stamp)
        _record(
            connection, assessment_id, ChangeKind.UNDO, last.target, now_there, last.before, stamp, last.seq
        )


def last_undoable(connection: Connection, assessment_id: str) -> Change | None:
    """The newest change that was not taken back and takes nothing back itself."""
    query = _changes(assessment_id).limit(1)
    query = query.where(change.c.undoes.is_(None), _later.c.seq.is_(None), change.c.before.is_not(None))
    row = connection.execute(query).one_or_none()
    return _change(row) if row else None


def changes(connection: Connection, assessment_id: str, limit: int) -> tuple[Change, ...]:
    """The trail of an assessment, newest first."""
    return tuple(map(_change, connection.execute(_changes(assessment_id).limit(limit))))


def _changes(assessment_id: str) -> Select[Any]:
    return (
        select(change, _later.c.seq.label("undone_by"))
        .outerjoin(_later, _later.c.undoes == change.c.seq)
        .where(change.c.assessment == assessment_id)
        .order_by(change.c.seq.desc())
    )


def _change(row: Row[Any]) -> Change:
    return Change(
        seq=row.seq,
        at=row.at,
        actor=row.actor,
        kind=ChangeKind(row.kind),
        target=row.target,
        before=Part.model_validate_json(row.before) if row.before else None,
        after=Part.model_validate_json(row.after),
        undoes=row.undoes,
        undone=row.undone_by is not None,
    )


def _record(
    connection: Connection,
    assessment_id: str,
    kind: ChangeKind,
    target: str,
    before: Part | None,
    after: Part,
    stamp: Stamp,
    undoes: int | None = None,
) -> None:
    connection.execute(
        insert(change).values(
            assessment=assessment_id,
            at=stamp.now,
            actor=stamp.actor,
            kind=kind.value,
            target=target,
            before=before.model_dump_json() if before else None,
            after=after.model_dump_json(),
            undoes=undoes,
        )
    )
    grown = {"version": assessment.c.version + 1, "changed_at": stamp.now}
    connection.execute(update(assessment).where(assessment.c.id == assessment_id).values(**grown))
