"""Sessions say on what kind of device they began."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.add_column("session", sa.Column("device", sa.String(length=40), nullable=True))


def downgrade() -> None:
    op.drop_column("session", "device")
