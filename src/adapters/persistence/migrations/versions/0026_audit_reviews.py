"""Queries of auditors, and what they signed off; the audit is found by its objects."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.create_index("ix_audit_object_position", "audit", ["object", "position"])
    op.create_table(
        "audit_query",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("asked", sa.LargeBinary(), nullable=False),
        sa.Column("saved_by", sa.String(length=128), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_query")),
    )
    op.create_table(
        "audit_review",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("query", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_review")),
        sa.UniqueConstraint("query", "until", name=op.f("uq_audit_review_query_until")),
    )
    op.create_index("ix_audit_review_at_id", "audit_review", ["at", "id"])


def downgrade() -> None:
    op.drop_table("audit_review")
    op.drop_table("audit_query")
    op.drop_index("ix_audit_object_position", table_name="audit")
