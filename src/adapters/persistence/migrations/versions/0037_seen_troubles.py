"""When a trouble was last seen by any process, and whose mentions came back to their writer."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0035"


def upgrade() -> None:
    op.add_column("alert", sa.Column("seen_at", sa.BigInteger(), nullable=True))
    op.add_column("mention", sa.Column("instead_of", sa.String(length=128), nullable=True))


def downgrade() -> None:
    op.drop_column("mention", "instead_of")
    op.drop_column("alert", "seen_at")
