"""Hours by validity: what held before is kept, and which pool a conversation left, so that past waits stay counted."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    # Past waits were counted by what stands today: as far as anybody knows it held since ever.
    op.add_column("business_hours", sa.Column("holds_from", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_table(
        "earlier_hours",
        sa.Column("pool", sa.String(length=128), nullable=False),
        sa.Column("holds_from", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("pool", "holds_from", name="pk_earlier_hours"),
    )
    op.add_column("clock_entry", sa.Column("left_pool", sa.String(length=128), nullable=True))


def downgrade() -> None:
    op.drop_column("clock_entry", "left_pool")
    op.drop_table("earlier_hours")
    op.drop_column("business_hours", "holds_from")
