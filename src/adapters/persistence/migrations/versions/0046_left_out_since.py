"""Since when somebody is not let in at the provider is on record: each time the team is told of it."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"


def upgrade() -> None:
    op.add_column("participant", sa.Column("left_out_since", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.execute("ALTER TABLE participant DROP COLUMN left_out_since")
