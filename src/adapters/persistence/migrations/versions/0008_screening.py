"""Screening: marks on messages, where safety rules were met, and what a clinician must acknowledge."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_OPEN = sa.text("acknowledged_at IS NULL")


def upgrade() -> None:
    op.add_column("message", sa.Column("phi_level", sa.String(length=40), nullable=True))
    op.add_column("message", sa.Column("phi_categories", sa.Text(), nullable=True))
    op.add_column("message", sa.Column("safety_tier", sa.String(length=40), nullable=True))
    op.add_column("message", sa.Column("safety_help", sa.Text(), nullable=True))
    op.add_column("conversation", sa.Column("unacknowledged", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("conversation", sa.Column("open_crises", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "safety_hit",
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("rules_version", sa.String(length=40), nullable=False),
        sa.Column("tier", sa.String(length=40), nullable=False),
        sa.Column("lowered_by", sa.String(length=40), nullable=True),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("message_id", "at", "rule", name=op.f("pk_safety_hit")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "priority_message",
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("cause", sa.String(length=200), nullable=False),
        sa.Column("set_by", sa.String(length=128), nullable=False),
        sa.Column("acknowledged_by", sa.String(length=128), nullable=True),
        sa.Column("acknowledged_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_priority_message_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("message_id", "set_at", name=op.f("pk_priority_message")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_priority_message_conversation_id"), "priority_message", ["conversation_id"])
    op.create_index(
        op.f("ix_priority_message_set_at"),
        "priority_message",
        ["set_at"],
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )


def downgrade() -> None:
    op.drop_table("priority_message")
    op.drop_table("safety_hit")
    op.drop_column("conversation", "open_crises")
    op.drop_column("conversation", "unacknowledged")
    for column in ("safety_help", "safety_tier", "phi_categories", "phi_level"):
        op.drop_column("message", column)
