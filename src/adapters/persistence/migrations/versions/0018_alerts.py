"""Alerts: who was told of what, how often, and how it ended."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "alert",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=160), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("message_id", sa.String(length=32), nullable=True),
        sa.Column("pool", sa.String(length=128), nullable=True),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("cause", sa.String(length=40), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("rung", sa.String(length=40), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("acknowledged_by", sa.String(length=128), nullable=True),
        sa.Column("acknowledged_at", sa.BigInteger(), nullable=True),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        sa.Column("cleared_because", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert")),
        sa.UniqueConstraint("subject", name=op.f("uq_alert_subject")),
    )
    for column in ("conversation_id", "message_id", "next_at"):
        op.create_index(op.f(f"ix_alert_{column}"), "alert", [column])
    op.create_index("ix_alert_raised_at", "alert", ["raised_at", "id"])
    lasts = sa.text("cleared_at IS NULL")
    op.create_index("ix_alert_open", "alert", ["kind"], sqlite_where=lasts, postgresql_where=lasts)


def downgrade() -> None:
    op.drop_table("alert")
