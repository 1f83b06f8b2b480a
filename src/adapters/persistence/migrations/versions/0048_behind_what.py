"""What is brought again is looked for behind the last place that was known there when it was first tried."""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("behind", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.execute("ALTER TABLE outbox DROP COLUMN behind")
