"""How far the nudges of patients are who have not read what was written to them."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "nudge",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "identity", "kind", name=op.f("pk_nudge")),
    )
    op.create_index(op.f("ix_nudge_due_at"), "nudge", ["due_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_nudge_due_at"), table_name="nudge")
    op.drop_table("nudge")
