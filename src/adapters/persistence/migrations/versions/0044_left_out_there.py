"""Whom and what the provider does not take is on record, with the places of our files, and what is missed there."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"

_LEFT_OUT, _REFUSED = sa.text("left_out IS NOT NULL"), sa.text("refused IS NOT NULL")


def upgrade() -> None:
    op.add_column("participant", sa.Column("left_out", sa.String(40), nullable=True))
    op.add_column("provider_file", sa.Column("place", sa.BigInteger(), nullable=True))
    op.add_column("provider_file", sa.Column("refused", sa.String(40), nullable=True))
    op.add_column("provider_message", sa.Column("missed_since", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_participant_left_out",
        "participant",
        ["conversation_id"],
        sqlite_where=_LEFT_OUT,
        postgresql_where=_LEFT_OUT,
    )
    op.create_index(
        "ix_provider_file_refused",
        "provider_file",
        ["attachment_id"],
        sqlite_where=_REFUSED,
        postgresql_where=_REFUSED,
    )


def downgrade() -> None:
    op.drop_index("ix_provider_file_refused", "provider_file")
    op.drop_index("ix_participant_left_out", "participant")
    for table, column in (
        ("provider_message", "missed_since"),
        ("provider_file", "refused"),
        ("provider_file", "place"),
        ("participant", "left_out"),
    ):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
