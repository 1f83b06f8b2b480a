"""Who lowered what, when and why: with the messages that were more urgent."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    for column in (
        sa.Column("lowered_to", sa.String(length=40), nullable=True),
        sa.Column("lowered_by", sa.String(length=128), nullable=True),
        sa.Column("lowered_at", sa.BigInteger(), nullable=True),
        sa.Column("lowered_why", sa.LargeBinary(), nullable=True),
    ):
        op.add_column("priority_message", column)


def downgrade() -> None:
    for name in ("lowered_to", "lowered_by", "lowered_at", "lowered_why"):
        op.drop_column("priority_message", name)
