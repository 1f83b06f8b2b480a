"""What files are called at the messaging provider, and which have to be brought there."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    op.create_table(
        "provider_file",
        sa.Column("attachment_id", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("tried", sa.Boolean(), nullable=False),
        sa.Column("media", sa.String(length=128), nullable=True),
        sa.Column("ref", sa.String(length=128), nullable=True),
        sa.PrimaryKeyConstraint("attachment_id", name=op.f("pk_provider_file")),
    )
    op.create_index(op.f("ix_provider_file_due_at"), "provider_file", ["due_at"])
    op.execute(
        "INSERT INTO provider_file (attachment_id, due_at, tried)"
        " SELECT id, uploaded_at, false FROM attachment WHERE message_id IS NOT NULL AND removed_at IS NULL"
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_provider_file_due_at"), table_name="provider_file")
    op.drop_table("provider_file")
