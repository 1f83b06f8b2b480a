"""What stays of a body that the messaging provider alone keeps: a keyed digest."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("message", sa.Column("body_digest", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("message") as altered:
        altered.drop_column("body_digest")
