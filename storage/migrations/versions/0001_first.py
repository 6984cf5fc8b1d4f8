"""Assessments, answers, evidence, and the audit trail of their changes."""

import sqlalchemy as sa
from alembic import op

from storage.schema import Moment

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the first four tables."""
    op.create_table(
        "assessment",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("standard_hash", sa.String(64), nullable=False),
        sa.Column("setup", sa.Text, nullable=False),
        sa.Column("setup_revision", sa.Integer, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("deleted_at", Moment),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    for table, key in (
        ("answer", sa.Column("requirement", sa.String, nullable=False)),
        ("evidence", sa.Column("id", sa.String(32), nullable=False)),
    ):
        op.create_table(
            table,
            sa.Column("assessment", sa.String(32), nullable=False),
            key,
            sa.Column("revision", sa.Integer, nullable=False),
            sa.Column("body", sa.Text),
            sa.Column("changed_at", Moment, nullable=False),
            sa.Column("changed_by", sa.String, nullable=False),
            sa.ForeignKeyConstraint(["assessment"], ["assessment.id"], name=op.f(f"fk_{table}_assessment")),
            sa.PrimaryKeyConstraint("assessment", key.name, name=op.f(f"pk_{table}")),
        )
    op.create_table(
        "change",
        sa.Column("seq", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("assessment", sa.String(32), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("target", sa.String, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.ForeignKeyConstraint(["assessment"], ["assessment.id"], name=op.f("fk_change_assessment")),
        sa.ForeignKeyConstraint(["undoes"], ["change.seq"], name=op.f("fk_change_undoes")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
        sa.UniqueConstraint("undoes", name=op.f("uq_change_undoes")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_assessment", "change", ["assessment", "seq"])
