"""Reading and writing parts of one assessment inside a transaction.

Nothing here opens, commits or locks; ``store`` does. What is read here is what was validated when it
was written, and it is validated again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, Table, insert, select, update

from assessment.model import Answer, Assessment, Evidence, Setup
from checklists.model import Frozen
from errors import ConflictError, Fact, NotFound, Problem
from storage.records import Part, Stamp, Stored, Summary
from storage.schema import answer, assessment, evidence

M = TypeVar("M", Answer, Evidence)

KEYS = {answer: answer.c.requirement, evidence: evidence.c.id}


def head(connection: Connection, assessment_id: str, *, deleted: bool = False) -> Row[Any]:
    """The assessment's own row; it is locked where the database locks rows.

    Raises NotFound, also for a deleted assessment unless ``deleted`` is allowed.
    """
    query = select(assessment).where(assessment.c.id == assessment_id).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound("assessment-not-there", id=assessment_id)
    if row.deleted_at and not deleted:
        raise NotFound("assessment-deleted", organisation=Setup.model_validate_json(row.setup).organisation)
    return row


def load(connection: Connection, assessment_id: str) -> Assessment:
    """The whole assessment; answers and evidence in the order of their ids."""
    row = head(connection, assessment_id)
    answers = _bodies(connection, answer, assessment_id, Answer)
    pieces = _bodies(connection, evidence, assessment_id, Evidence)
    return Assessment(
        id=row.id,
        setup=Setup.model_validate_json(row.setup),
        standard_hash=row.standard_hash,
        answers={a.requirement: a for a in answers},
        evidence={e.id: e for e in pieces},
    )


def _bodies(connection: Connection, table: Table, assessment_id: str, model: type[M]) -> list[M]:
    query = (
        select(table.c.body)
        .where(table.c.assessment == assessment_id, table.c.body.is_not(None))
        .order_by(KEYS[table])
    )
    # One list is parsed several times faster than its items.
    return _many(model).validate_json(f"[{','.join(connection.scalars(query))}]")


@cache
def _many(model: type[Frozen]) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[model])  # type: ignore[valid-type]


def summary(row: Row[Any]) -> Summary:
    """The list's view of an assessment's row."""
    setup = Setup.model_validate_json(row.setup)
    return Summary(row.id, setup, row.created_at, row.changed_at, row.deleted_at, row.version)


def stored(
    connection: Connection, table: Table, assessment_id: str, keys: Iterable[str], model: type[M]
) -> dict[str, Stored[M | None]]:
    """What is kept under these keys; what is not there has the value None."""
    wanted = list(keys)
    if not wanted:
        return {}
    key = KEYS[table]
    query = select(key.label("key"), table.c.revision, table.c.body, table.c.changed_at, table.c.changed_by)
    rows = connection.execute(query.where(table.c.assessment == assessment_id, key.in_(wanted)))
    found = {
        row.key: Stored(
            model.model_validate_json(row.body) if row.body else None,
            row.revision,
            row.changed_at,
            row.changed_by,
        )
        for row in rows
    }
    return {key: found.get(key, Stored(None, 0)) for key in wanted}


def piece(connection: Connection, assessment_id: str, evidence_id: str) -> Stored[Evidence | None]:
    """One piece of evidence of an assessment that is there."""
    head(connection, assessment_id)
    return stored(connection, evidence, assessment_id, [evidence_id], Evidence)[evidence_id]


def put(
    connection: Connection,
    table: Table,
    assessment_id: str,
    key: str,
    value: Answer | Evidence | None,
    was: Stored[Any],
    stamp: Stamp,
) -> int:
    """Writes one answer or piece of evidence over the revision it was read at; returns the new one.

    Raises ConflictError if another transaction came between.
    """
    values = {
        "revision": was.revision + 1,
        "body": value.model_dump_json() if value else None,
        "changed_at": stamp.now,
        "changed_by": stamp.actor,
    }
    column = KEYS[table]
    if was.revision == 0:
        connection.execute(insert(table).values(assessment=assessment_id, **{column.name: key}, **values))
        return 1
    same = (table.c.assessment == assessment_id, column == key, table.c.revision == was.revision)
    if connection.execute(update(table).where(*same).values(**values)).rowcount != 1:
        raise ConflictError(conflict(table, key, was))
    return was.revision + 1


def conflict(table: Table, key: str, now_stored: Stored[Any]) -> Problem:
    """The problem of a change that was based on an older revision than the stored one."""
    number = key.rpartition("/")[2]
    facts: dict[str, Fact] = {
        KEYS[table].name: key,
        "number": number,
        "revision": now_stored.revision,
        "actor": now_stored.changed_by,
    }
    return Problem(f"{table.name}-conflict", facts=facts)


def current(connection: Connection, assessment_id: str, like: Part) -> Part:
    """The present state of what ``like`` touches."""
    row = connection.execute(select(assessment).where(assessment.c.id == assessment_id)).one()
    answers = stored(connection, answer, assessment_id, like.answers, Answer)
    pieces = stored(connection, evidence, assessment_id, like.evidence, Evidence)
    return Part(
        setup=Setup.model_validate_json(row.setup) if like.setup else None,
        standard_hash=row.standard_hash if like.standard_hash else None,
        answers={key: was.value for key, was in answers.items()},
        evidence={key: was.value for key, was in pieces.items()},
        deleted=None if like.deleted is None else row.deleted_at is not None,
    )


def write(connection: Connection, assessment_id: str, part: Part, stamp: Stamp) -> None:
    """Makes the assessment hold this part, whatever it held before."""
    _write_all(connection, evidence, assessment_id, part.evidence, Evidence, stamp)
    _write_all(connection, answer, assessment_id, part.answers, Answer, stamp)
    columns: dict[str, Any] = {}
    if part.setup:
        columns["setup"] = part.setup.model_dump_json()
        columns["setup_revision"] = assessment.c.setup_revision + 1
    if part.standard_hash:
        columns["standard_hash"] = part.standard_hash
    if part.deleted is not None:
        columns["deleted_at"] = stamp.now if part.deleted else None
    if columns:
        connection.execute(update(assessment).where(assessment.c.id == assessment_id).values(**columns))


def _write_all(
    connection: Connection,
    table: Table,
    assessment_id: str,
    values: Mapping[str, M | None],
    model: type[M],
    stamp: Stamp,
) -> None:
    found = stored(connection, table, assessment_id, values, model)
    for key, value in values.items():
        put(connection, table, assessment_id, key, value, found[key], stamp)


def check_evidence(connection: Connection, assessment_id: str, answers: Iterable[Answer]) -> None:
    """Raises NotFound if an answer rests on evidence that the assessment does not have."""
    named = {e for a in answers for e in a.evidence}
    found = stored(connection, evidence, assessment_id, named, Evidence)
    for key in sorted(named):
        if found[key].value is None:
            raise NotFound("evidence-not-there", id=key)


def answers_resting_on(connection: Connection, assessment_id: str, evidence_id: str) -> list[Answer]:
    """The answers that a piece of evidence is attached to."""
    query = select(answer.c.body).where(
        answer.c.assessment == assessment_id, answer.c.body.contains(evidence_id, autoescape=True)
    )
    found = map(Answer.model_validate_json, connection.scalars(query))
    return [a for a in found if evidence_id in a.evidence]
