"""Snapshots: whole assessments as they once were."""

import sqlalchemy as sa
from alembic import op

from storage.schema import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the table of snapshots."""
    op.create_table(
        "snapshot",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("assessment", sa.String(32), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("label", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["assessment"], ["assessment.id"], name=op.f("fk_snapshot_assessment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_snapshot_assessment", "snapshot", ["assessment", "id"])
