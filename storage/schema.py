"""The tables. SQLite today; every type and constraint also exists in PostgreSQL.

Answers, evidence and set-up are kept as the JSON of their models: they are always read and written
whole, and the models validate them on the way in and out. ``change`` is the audit trail: rows are
only ever added. Alembic (``storage/migrations``) makes the tables; a test holds both together.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

# The newest migration; a database that names a revision unknown here is from a newer Hazır.
HEAD = "0003"

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time, kept in UTC (``records.Stamp`` refuses one without its zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        # SQLite drops the zone; what it keeps is UTC, see above.
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def _assessment_key(*, primary: bool) -> Column[str]:
    return Column("assessment", String(32), ForeignKey("assessment.id"), primary_key=primary, nullable=False)


assessment = Table(
    "assessment",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("standard_hash", String(64), nullable=False),
    Column("setup", Text, nullable=False),
    Column("setup_revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("deleted_at", Moment),
    Column("version", Integer, nullable=False),
)

# A body of NULL is an answer (or a piece of evidence) that was taken back: its revision lives on,
# so that a tab which still shows it cannot overwrite what comes after.
answer = Table(
    "answer",
    metadata,
    _assessment_key(primary=True),
    Column("requirement", String, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("body", Text),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", String, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    _assessment_key(primary=True),
    Column("id", String(32), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("body", Text),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", String, nullable=False),
)

# before is NULL for what cannot be undone (the beginning of an assessment).
change = Table(
    "change",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    _assessment_key(primary=False),
    Column("at", Moment, nullable=False),
    Column("actor", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("target", String, nullable=False),
    Column("before", Text),
    Column("after", Text, nullable=False),
    Column("undoes", Integer, ForeignKey("change.seq"), unique=True),
    Index("ix_change_assessment", "assessment", "seq"),
    sqlite_autoincrement=True,  # a number is never given twice
)

# A whole assessment as it was, in the export's format; hash is the SHA-256 of body. Rows are only added.
snapshot = Table(
    "snapshot",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _assessment_key(primary=False),
    Column("at", Moment, nullable=False),
    Column("actor", String, nullable=False),
    Column("label", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_snapshot_assessment", "assessment", "id"),
    sqlite_autoincrement=True,
)

# What the tests said of a complaint log (``complaints.log_report``): its report as JSON, with the SHA-256 of
# that, and the counts behind it as Parquet. The log itself is not kept. Rows are only added.
complaint_log = Table(
    "complaint_log",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _assessment_key(primary=False),
    Column("at", Moment, nullable=False),
    Column("actor", String, nullable=False),
    Column("label", String, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("cube", LargeBinary),
    Index("ix_complaint_log_assessment", "assessment", "id"),
    sqlite_autoincrement=True,
)

# What a reviewer found in the sampled files of a log.
log_review = Table(
    "log_review",
    metadata,
    Column("log", Integer, ForeignKey("complaint_log.id"), primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("changed_by", String, nullable=False),
)

# Mappings of columns that were given a name; of the data folder, not of one assessment.
log_template = Table(
    "log_template",
    metadata,
    Column("name", String, primary_key=True),
    Column("body", Text, nullable=False),
    Column("changed_at", Moment, nullable=False),
)
