"""Endings: what every process on the record must learn of, in one table with rising positions."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "ending",
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("subject", sa.String(length=128), nullable=False),
        sa.Column("origin", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_ending")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_ending_at"), "ending", ["at"])
    op.drop_index(op.f("ix_session_ended_at"), table_name="session")


def downgrade() -> None:
    op.create_index(op.f("ix_session_ended_at"), "session", ["ended_at"])
    op.drop_index(op.f("ix_ending_at"), table_name="ending")
    op.drop_table("ending")
