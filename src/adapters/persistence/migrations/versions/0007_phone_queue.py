"""The phone queue: whom the team is to call."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "phone_call",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("created_by", sa.String(length=128), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("taken_by", sa.String(length=128), nullable=True),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_call")),
    )
    op.create_index(op.f("ix_phone_call_patient"), "phone_call", ["patient"])
    waiting = sa.text("done_at IS NULL")
    op.create_index(
        "ix_phone_call_waiting",
        "phone_call",
        ["created_at", "id"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )


def downgrade() -> None:
    op.drop_index("ix_phone_call_waiting", table_name="phone_call")
    op.drop_index(op.f("ix_phone_call_patient"), table_name="phone_call")
    op.drop_table("phone_call")
