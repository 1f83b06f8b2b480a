"""Whether every text was looked at since a data key was made."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    op.add_column("data_key", sa.Column("walked", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("data_key") as altered:
        altered.drop_column("walked")
