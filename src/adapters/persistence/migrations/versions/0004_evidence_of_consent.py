"""Evidence of consent: which words were signed, how and whence; scopes taken back one by one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("consent") as table:
        table.add_column(sa.Column("digest", sa.String(length=64), nullable=True))
        table.add_column(sa.Column("channel", sa.String(length=40), nullable=False, server_default="web"))
        table.add_column(sa.Column("address", sa.String(length=64), nullable=False, server_default=""))
        table.add_column(sa.Column("withdrawn", sa.Text(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("revoked_by", sa.String(length=128), nullable=True))
    op.execute("UPDATE consent SET channel = 'paper' WHERE evidence IS NOT NULL")
    with op.batch_alter_table("consent") as table:
        for column in ("channel", "address", "withdrawn"):
            table.alter_column(column, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("consent") as table:
        for column in ("revoked_by", "withdrawn", "address", "channel", "digest"):
            table.drop_column(column)
