"""A message that tells what somebody did knows who: they are not told outside the chat of their own acts."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"


def upgrade() -> None:
    op.add_column("message", sa.Column("caused_by", sa.String(length=128), nullable=True))


def downgrade() -> None:
    op.drop_column("message", "caused_by")
