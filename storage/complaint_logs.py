"""What is kept of complaint logs: reports of tested logs, reviews, templates, the key of pseudonyms.

The log itself is never kept (docs/adr/0019). A report is a text that this layer does not look into; rows of
reports are only ever added. What of a report goes into the assessment is one change to undo (``attach``).
"""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, TypeAdapter, ValidationError
from sqlalchemy import Connection, delete, insert, select, update

from assessment.model import LINE_LIMIT, Answer, Evidence, Line
from errors import ConflictError, InputError, NotFound, StorageError
from storage import rows, trail
from storage.database import explained
from storage.files import flush_folder
from storage.folder import DataFolder
from storage.records import ChangeKind, KeptLog, Part, Stamp, Stored, checked
from storage.schema import answer as answer_table
from storage.schema import complaint_log as table
from storage.schema import evidence as evidence_table
from storage.schema import log_review, log_template

KEY_FILE = "log.key"
KEY_BYTES = 32

Pieces = dict[str, Evidence]
Answers = dict[str, Answer]

_NAME: TypeAdapter[str] = TypeAdapter(Annotated[Line, StringConstraints(min_length=1)])


class ComplaintLogs(DataFolder):
    """The part of the store that keeps what complaint logs showed."""

    # Reports

    def add_log(
        self,
        assessment_id: str,
        label: str,
        body: str,
        cube: bytes | None = None,
        *,
        now: datetime,
        actor: str = "",
    ) -> KeptLog:
        """Keeps a log's report (JSON) and its counts (Parquet). Raises NotFound and InputError."""
        stamp = Stamp(now, actor)
        values = {
            "assessment": assessment_id,
            "at": stamp.now,
            "actor": stamp.actor,
            "label": _named(label),
            "hash": _hash(body),
        }
        with self._changing() as connection:
            rows.head(connection, assessment_id)
            written = connection.execute(
                insert(table).values(body=body, cube=cube, **values).returning(table.c.id)
            )
            return KeptLog(
                written.scalar_one(), assessment_id, stamp.now, stamp.actor, _named(label), _hash(body)
            )

    def logs(self, assessment_id: str) -> tuple[KeptLog, ...]:
        """Every log that was tested for an assessment, the newest first."""
        query = select(*_HEAD).where(table.c.assessment == assessment_id).order_by(table.c.id.desc())
        with self._reading() as connection:
            rows.head(connection, assessment_id)
            return tuple(KeptLog(*row) for row in connection.execute(query))

    def log(self, log_id: int) -> str:
        """The report as it was kept. Raises NotFound, and StorageError if the disk has changed it."""
        with self._reading() as connection:
            _log(connection, log_id)
            row = connection.execute(select(table.c.body, table.c.hash).where(table.c.id == log_id)).one()
        if _hash(row.body) != row.hash:
            raise StorageError("database-damaged", place=self._place, reason=f"complaint log {log_id}")
        return str(row.body)

    def log_cube(self, log_id: int) -> bytes | None:
        """The counts behind a report, where it has any. Raises NotFound."""
        with self._reading() as connection:
            _log(connection, log_id)
            found: bytes | None = connection.scalar(select(table.c.cube).where(table.c.id == log_id))
            return found

    # What reviewers of the sample found

    def review(self, log_id: int) -> Stored[str | None]:
        """What was found in the sampled files, as it was saved; None with revision 0 before anything was."""
        with self._reading() as connection:
            _log(connection, log_id)
            return _review(connection, log_id)

    def save_review(self, log_id: int, body: str, *, revision: int, now: datetime, actor: str = "") -> int:
        """Keeps what was found; returns the new revision. Raises NotFound and ConflictError."""
        stamp = Stamp(now, actor)
        with self._changing() as connection:
            _log(connection, log_id)
            found = _review(connection, log_id)
            if found.revision != revision:
                raise ConflictError("log-review-conflict", revision=found.revision, actor=found.changed_by)
            if found.value == body:
                return revision
            values = {
                "body": body,
                "changed_at": stamp.now,
                "changed_by": stamp.actor,
                "revision": revision + 1,
            }
            if revision == 0:
                connection.execute(insert(log_review).values(log=log_id, **values))
            else:
                connection.execute(update(log_review).where(log_review.c.log == log_id).values(**values))
            return revision + 1

    # Templates of columns

    def templates(self) -> dict[str, str]:
        """Every template by its name, in the order of the names."""
        with self._reading() as connection:
            found = connection.execute(select(log_template.c.name, log_template.c.body))
            return dict(sorted((row.name, row.body) for row in found))

    def save_template(self, name: str, body: str, *, now: datetime) -> None:
        """Keeps a template under its name, over one of the same name. Raises InputError for the name."""
        name, stamp = _named(name), Stamp(now, "")
        with self._changing() as connection:
            connection.execute(delete(log_template).where(log_template.c.name == name))
            connection.execute(insert(log_template).values(name=name, body=body, changed_at=stamp.now))

    def remove_template(self, name: str) -> None:
        """Forgets a template. Raises NotFound."""
        with self._changing() as connection:
            if not connection.execute(delete(log_template).where(log_template.c.name == name)).rowcount:
                raise NotFound("log-template-not-there", name=name)

    # From tests to the assessment

    def attach(
        self,
        assessment_id: str,
        evidence: Sequence[Evidence],
        answers: Sequence[tuple[Answer, int]],
        *,
        replaced: Collection[str] = (),
        target: str = "",
        now: datetime,
        actor: str = "",
    ) -> tuple[int, ...]:
        """Adds or renews evidence, takes replaced evidence away, changes answers: one change to undo.

        replaced: ids of evidence that goes; other answers that rest on it lose it. target: what the trail
        names (the log's label). Nothing happens if everything already is so. Returns the answers' revisions;
        raises ConflictError if an answer was saved since, and NotFound for evidence that is not there.
        """
        stamp, pieces = Stamp(now, actor), {piece.id: checked(piece) for piece in evidence}
        named = {answer.requirement: checked(answer) for answer, _ in answers}
        with self._changing() as connection:
            rows.head(connection, assessment_id)
            found = rows.stored(connection, answer_table, assessment_id, named, Answer)
            late = [a.requirement for a, revision in answers if found[a.requirement].revision != revision]
            if late:
                raise ConflictError(rows.conflict(answer_table, key, found[key]) for key in late)
            after = _after(connection, assessment_id, pieces, named, set(replaced) - set(pieces))
            trail.change_part(connection, assessment_id, ChangeKind.LOG_TESTS, target, after, stamp)
            kept = rows.stored(connection, answer_table, assessment_id, named, Answer)
        return tuple(kept[answer.requirement].revision for answer, _ in answers)

    # The key of pseudonyms

    def log_key(self) -> bytes:
        """The secret that pseudonyms of this data folder are made with: 32 bytes, made when first asked for.

        It lies beside the database, readable for its owner alone, and is in no backup, export or report.
        """
        path = self.folder / KEY_FILE
        with explained(str(path)), self._one_writer:
            if not path.exists():
                _make_key(path)
            key = path.read_bytes()
        if len(key) != KEY_BYTES:
            raise StorageError("log-key-damaged", place=str(path))
        return key


_HEAD = (table.c.id, table.c.assessment, table.c.at, table.c.actor, table.c.label, table.c.hash)


def _named(name: str) -> str:
    """A name in one clean line: refused before a transaction begins."""
    try:
        return _NAME.validate_python(name)
    except ValidationError:
        raise InputError("log-label", limit=LINE_LIMIT) from None


def _hash(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def _log(connection: Connection, log_id: int) -> None:
    """Raises NotFound unless the log is there, and its assessment too."""
    found = connection.scalar(select(table.c.assessment).where(table.c.id == log_id))
    if found is None:
        raise NotFound("complaint-log-not-there", id=log_id)
    rows.head(connection, found)


def _review(connection: Connection, log_id: int) -> Stored[str | None]:
    row = connection.execute(select(log_review).where(log_review.c.log == log_id)).one_or_none()
    return Stored(row.body, row.revision, row.changed_at, row.changed_by) if row else Stored(None, 0)


def _after(
    connection: Connection, assessment_id: str, pieces: Pieces, named: Answers, gone: set[str]
) -> Part:
    """What attaching changes, and nothing that already is so. Raises NotFound for unknown evidence."""
    changed = _detached(connection, assessment_id, gone) | named
    resting = {e for answer in changed.values() for e in answer.evidence}
    there = rows.stored(connection, evidence_table, assessment_id, resting | gone | set(pieces), Evidence)
    for key in sorted(resting - set(pieces)):
        if key in gone or there[key].value is None:
            raise NotFound("evidence-not-there", id=key)
    now_there = rows.stored(connection, answer_table, assessment_id, changed, Answer)
    evidence = {key: piece for key, piece in pieces.items() if there[key].value != piece}
    removed = {key: None for key in gone if there[key].value is not None}
    answers = {key: answer for key, answer in changed.items() if now_there[key].value != answer}
    return Part(answers=dict(answers), evidence=evidence | removed)


def _detached(connection: Connection, assessment_id: str, gone: Iterable[str]) -> Answers:
    """Every answer that rests on evidence which goes, without it."""
    resting = [a for key in gone for a in rows.answers_resting_on(connection, assessment_id, key)]
    return {
        a.requirement: a.but(evidence=tuple(e for e in a.evidence if e not in set(gone))) for a in resting
    }


def _make_key(path: Path) -> None:
    """Writes a new key, whole and flushed; if another process was first, its key stays."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(temporary, path)
    finally:
        os.unlink(temporary)
    flush_folder(path.parent)
