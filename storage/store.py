"""The store: every question to and every change of what is kept, each in one transaction.

    screen → Store.save_answer → lock · compare revisions · write · audit trail · version + 1 → commit

A change names the revision it was based on; if a newer one is stored, it is refused with a
ConflictError and nothing is written. What a method returned is on the disk.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from assessment.model import Answer, Assessment, Evidence, Setup
from errors import ConflictError, InputError, NotFound
from storage import rows, trail
from storage.complaint_logs import ComplaintLogs
from storage.records import Change, ChangeKind, Part, Stamp, Stored, Summary, checked
from storage.schema import answer as answer_table
from storage.schema import assessment as assessment_table
from storage.schema import evidence as evidence_table
from storage.snapshots import Snapshots


class Store(Snapshots, ComplaintLogs):
    """What is kept in a data folder, and the trail of how it came to be."""

    # Assessments

    def create(self, setup: Setup, standard_hash: str, *, now: datetime, actor: str = "") -> Assessment:
        """A new, empty assessment on the checklist of that content hash."""
        new = Assessment(id=uuid.uuid4().hex, setup=checked(setup), standard_hash=standard_hash)
        with self._changing() as connection:
            trail.begin(connection, new, ChangeKind.CREATED, Stamp(now, actor))
        return new

    def add_assessment(
        self, assessment: Assessment, files: Mapping[str, bytes], *, now: datetime, actor: str = ""
    ) -> Assessment:
        """Keeps an assessment that was made elsewhere, with its evidence files by their hash.

        It keeps its id unless that is taken; then it gets a new one. Returns what was kept.
        """
        assessment = checked(assessment)
        for piece in assessment.evidence.values():
            if piece.file and not self._files.has(piece.file.sha256):
                if piece.file.sha256 not in files:
                    raise NotFound("file-not-there", sha256=piece.file.sha256)
                self._files.put(piece.file.name, files[piece.file.sha256])
        return self._add(assessment, ChangeKind.IMPORTED, Stamp(now, actor))

    def duplicate(
        self, assessment_id: str, *, now: datetime, actor: str = "", setup: Setup | None = None
    ) -> Assessment:
        """A copy with its own id (and, if given, its own set-up): answers and evidence alike."""
        original = self.load(assessment_id)
        copy = original.model_copy(update={"setup": checked(setup or original.setup)})
        return self._add(copy, ChangeKind.DUPLICATED, Stamp(now, actor))

    def _add(self, assessment: Assessment, kind: ChangeKind, stamp: Stamp) -> Assessment:
        with self._changing() as connection:
            taken = select(assessment_table.c.id).where(assessment_table.c.id == assessment.id)
            if connection.execute(taken).first():
                assessment = assessment.model_copy(update={"id": uuid.uuid4().hex})
            trail.begin(connection, assessment, kind, stamp)
        return assessment

    def list(self, include_deleted: bool = False) -> tuple[Summary, ...]:
        """Every assessment, the last changed first."""
        query = select(assessment_table).order_by(assessment_table.c.changed_at.desc(), assessment_table.c.id)
        if not include_deleted:
            query = query.where(assessment_table.c.deleted_at.is_(None))
        with self._reading() as connection:
            return tuple(map(rows.summary, connection.execute(query)))

    def load(self, assessment_id: str) -> Assessment:
        """The whole assessment as of one moment. Raises NotFound, also for a deleted one."""
        with self._reading() as connection:
            return rows.load(connection, assessment_id)

    def version(self, assessment_id: str) -> int:
        """Grows with every change of the assessment, also when it is deleted or restored."""
        query = select(assessment_table.c.version).where(assessment_table.c.id == assessment_id)
        with self._reading() as connection:
            found: int | None = connection.scalar(query)
        if found is None:
            raise NotFound("assessment-not-there", id=assessment_id)
        return found

    def delete(self, assessment_id: str, *, now: datetime, actor: str = "") -> None:
        """Hides the assessment; ``restore`` or ``undo`` brings it back."""
        self._set_deleted(assessment_id, True, Stamp(now, actor))

    def restore(self, assessment_id: str, *, now: datetime, actor: str = "") -> None:
        """Brings a deleted assessment back."""
        self._set_deleted(assessment_id, False, Stamp(now, actor))

    def _set_deleted(self, assessment_id: str, deleted: bool, stamp: Stamp) -> None:
        kind = ChangeKind.DELETED if deleted else ChangeKind.RESTORED
        with self._changing() as connection:
            rows.head(connection, assessment_id, deleted=True)
            trail.change_part(connection, assessment_id, kind, "", Part(deleted=deleted), stamp)

    # Set-up and answers

    def setup(self, assessment_id: str) -> Stored[Setup]:
        """The set-up with its revision."""
        with self._reading() as connection:
            row = rows.head(connection, assessment_id)
            return Stored(Setup.model_validate_json(row.setup), row.setup_revision, row.changed_at)

    def save_setup(
        self, assessment_id: str, setup: Setup, *, revision: int, now: datetime, actor: str = ""
    ) -> int:
        """Changes the set-up; returns its new revision. Raises ConflictError.

        The standard stays: answers belong to the edition that they were given on.
        """
        setup = checked(setup)
        with self._changing() as connection:
            row = rows.head(connection, assessment_id)
            if row.setup_revision != revision:
                raise ConflictError("setup-conflict", revision=row.setup_revision)
            kept = Setup.model_validate_json(row.setup)
            if kept.standard != setup.standard:
                raise InputError("standard-fixed", kept=kept.standard, wanted=setup.standard)
            kind, after = ChangeKind.SETUP, Part(setup=setup)
            trail.change_part(connection, assessment_id, kind, "", after, Stamp(now, actor))
            return revision + (kept != setup)

    def answer(self, assessment_id: str, requirement: str) -> Stored[Answer]:
        """One answer with its revision (0: never saved)."""
        with self._reading() as connection:
            rows.head(connection, assessment_id)
            found = rows.stored(connection, answer_table, assessment_id, [requirement], Answer)[requirement]
        value = found.value or Answer(requirement=requirement)
        return Stored(value, found.revision, found.changed_at, found.changed_by)

    def revisions(self, assessment_id: str) -> dict[str, int]:
        """The revision of every answer that was ever saved."""
        table = answer_table
        query = select(table.c.requirement, table.c.revision).where(table.c.assessment == assessment_id)
        with self._reading() as connection:
            rows.head(connection, assessment_id)
            return {row.requirement: row.revision for row in connection.execute(query)}

    def save_answer(
        self, assessment_id: str, answer: Answer, *, revision: int, now: datetime, actor: str = ""
    ) -> int:
        """Changes one answer; returns its new revision (the old one if nothing differs).

        Raises ConflictError if the stored revision is not the one named, and NotFound for evidence
        that is not (or no longer) there.
        """
        kind = ChangeKind.ANSWER
        return self._save_answers(assessment_id, [(answer, revision)], kind, Stamp(now, actor))[0]

    def apply(
        self, assessment_id: str, answers: Sequence[tuple[Answer, int]], *, now: datetime, actor: str = ""
    ) -> tuple[int, ...]:
        """Changes many answers or none, as one change to undo; returns their new revisions."""
        return self._save_answers(assessment_id, answers, ChangeKind.ANSWERS, Stamp(now, actor))

    def _save_answers(
        self, assessment_id: str, answers: Sequence[tuple[Answer, int]], kind: ChangeKind, stamp: Stamp
    ) -> tuple[int, ...]:
        answers = [(checked(answer), revision) for answer, revision in answers]
        keys = [answer.requirement for answer, _ in answers]
        if len(set(keys)) != len(keys):
            raise ValueError("the same requirement is answered twice in one change")
        with self._changing() as connection:
            rows.head(connection, assessment_id)
            found = rows.stored(connection, answer_table, assessment_id, keys, Answer)
            late = [a.requirement for a, revision in answers if found[a.requirement].revision != revision]
            if late:
                raise ConflictError(rows.conflict(answer_table, key, found[key]) for key in late)
            changed = {a.requirement: a for a, _ in answers if found[a.requirement].value != a}
            rows.check_evidence(connection, assessment_id, changed.values())
            if changed:
                target = keys[0] if kind is ChangeKind.ANSWER else ""
                trail.change_part(connection, assessment_id, kind, target, Part(answers=dict(changed)), stamp)
            return tuple(revision + (a.requirement in changed) for a, revision in answers)

    # Evidence

    def evidence(self, assessment_id: str, evidence_id: str) -> Stored[Evidence]:
        """One piece of evidence with its revision. Raises NotFound."""
        with self._reading() as connection:
            found = rows.piece(connection, assessment_id, evidence_id)
        if found.value is None:
            raise NotFound("evidence-not-there", id=evidence_id)
        return Stored(found.value, found.revision, found.changed_at, found.changed_by)

    def add_evidence(self, assessment_id: str, evidence: Evidence, *, now: datetime, actor: str = "") -> int:
        """Adds a piece of evidence, as yet attached to nothing; returns its revision."""
        evidence = checked(evidence)
        with self._changing() as connection:
            found = rows.piece(connection, assessment_id, evidence.id)
            if found.value is not None:
                raise ConflictError(rows.conflict(evidence_table, evidence.id, found))
            self._put_evidence(
                connection, assessment_id, evidence, ChangeKind.EVIDENCE_ADDED, Stamp(now, actor)
            )
            return found.revision + 1

    def save_evidence(
        self,
        assessment_id: str,
        evidence: Evidence,
        *,
        now: datetime,
        actor: str = "",
        revision: int | None = None,
    ) -> int:
        """Changes a piece of evidence; returns its new revision (the old one if nothing differs).

        Raises ConflictError if a revision is named and is not the stored one.
        """
        evidence = checked(evidence)
        with self._changing() as connection:
            found = rows.piece(connection, assessment_id, evidence.id)
            if found.value is None:
                raise NotFound("evidence-not-there", id=evidence.id)
            if revision not in (None, found.revision):
                raise ConflictError(rows.conflict(evidence_table, evidence.id, found))
            kind = ChangeKind.EVIDENCE_CHANGED
            self._put_evidence(connection, assessment_id, evidence, kind, Stamp(now, actor))
            return found.revision + (found.value != evidence)

    def _put_evidence(
        self, connection: Connection, assessment_id: str, piece: Evidence, kind: ChangeKind, stamp: Stamp
    ) -> None:
        if piece.file and not self._files.has(piece.file.sha256):
            raise NotFound("file-not-there", sha256=piece.file.sha256)
        after = Part(evidence={piece.id: piece})
        trail.change_part(connection, assessment_id, kind, piece.id, after, stamp)

    def remove_evidence(
        self, assessment_id: str, evidence_id: str, *, now: datetime, actor: str = ""
    ) -> tuple[str, ...]:
        """Removes a piece of evidence and detaches it; returns the requirements it was attached to.

        Undo attaches it again. Its file stays, for undo and for other assessments.
        """
        with self._changing() as connection:
            if rows.piece(connection, assessment_id, evidence_id).value is None:
                raise NotFound("evidence-not-there", id=evidence_id)
            detached = {
                a.requirement: a.model_copy(
                    update={"evidence": tuple(e for e in a.evidence if e != evidence_id)}
                )
                for a in rows.answers_resting_on(connection, assessment_id, evidence_id)
            }
            after = Part(evidence={evidence_id: None}, answers=dict(detached))
            kind, stamp = ChangeKind.EVIDENCE_REMOVED, Stamp(now, actor)
            trail.change_part(connection, assessment_id, kind, evidence_id, after, stamp)
            return tuple(detached)

    # The trail

    def changes(self, assessment_id: str, limit: int = 50) -> tuple[Change, ...]:
        """The last changes, newest first; also of a deleted assessment."""
        with self._reading() as connection:
            rows.head(connection, assessment_id, deleted=True)
            return trail.changes(connection, assessment_id, limit)

    def undo(
        self, assessment_id: str, *, now: datetime, actor: str = "", seq: int | None = None
    ) -> Change | None:
        """Takes back the last change that was not taken back; returns that change, or None if there is none.

        With ``seq``, raises ConflictError if the last change is not the one the user was shown.
        """
        with self._changing() as connection:
            rows.head(connection, assessment_id, deleted=True)
            last = trail.last_undoable(connection, assessment_id)
            if seq is not None and (last is None or last.seq != seq):
                raise ConflictError("undo-conflict")
            if last:
                trail.undo(connection, assessment_id, last, Stamp(now, actor))
            return last
