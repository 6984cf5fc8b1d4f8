"""Complaint logs: what the tests said of them, what reviewers found, and templates of columns."""

import sqlalchemy as sa
from alembic import op

from storage.schema import Moment

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the tables of complaint logs, of their reviews and of templates."""
    op.create_table(
        "complaint_log",
        sa.Column("id", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("assessment", sa.String(32), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("label", sa.String, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("cube", sa.LargeBinary),
        sa.ForeignKeyConstraint(["assessment"], ["assessment.id"], name=op.f("fk_complaint_log_assessment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint_log")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_complaint_log_assessment", "complaint_log", ["assessment", "id"])
    op.create_table(
        "log_review",
        sa.Column("log", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.Column("changed_by", sa.String, nullable=False),
        sa.ForeignKeyConstraint(["log"], ["complaint_log.id"], name=op.f("fk_log_review_log")),
        sa.PrimaryKeyConstraint("log", name=op.f("pk_log_review")),
    )
    op.create_table(
        "log_template",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_log_template")),
    )
