"""Files from the provider's own clients whose content could not be fetched are asked for again."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

_ASKED = sa.text("fetch_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("provider_file", sa.Column("missing_since", sa.BigInteger(), nullable=True))
    op.add_column("provider_file", sa.Column("fetch_at", sa.BigInteger(), nullable=True))
    op.add_column("provider_file", sa.Column("fetches", sa.Integer(), nullable=False, server_default="0"))
    op.create_index(
        "ix_provider_file_fetch_at", "provider_file", ["fetch_at"], sqlite_where=_ASKED, postgresql_where=_ASKED
    )
    # What came from there and failed was given up; `carechat twilio retry` asks for it again.
    op.execute(
        "UPDATE provider_file SET missing_since ="
        " (SELECT uploaded_at FROM attachment WHERE attachment.id = provider_file.attachment_id)"
        " WHERE media IS NOT NULL AND attachment_id IN"
        " (SELECT id FROM attachment WHERE state = 'failed' AND removed_at IS NULL)"
    )


def downgrade() -> None:
    op.drop_index("ix_provider_file_fetch_at", "provider_file")
    for column in ("fetches", "fetch_at", "missing_since"):
        op.execute(f"ALTER TABLE provider_file DROP COLUMN {column}")
