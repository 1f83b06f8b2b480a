"""Under which names conversations stand at the messaging provider, and how far their readers are known there."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "mirror",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=True),
        sa.Column("reference", sa.String(length=128), nullable=True),
        sa.Column("standing", sa.String(length=40), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name="fk_mirror_conversation_id_conversation"
        ),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_mirror"),
        sa.UniqueConstraint("name", name="uq_mirror_name"),
        sa.UniqueConstraint("reference", name="uq_mirror_reference"),
    )
    op.create_index(
        "ix_mirror_due_at",
        "mirror",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.execute(
        "INSERT INTO mirror (conversation_id, standing, due_at) SELECT id, 'absent', created_at FROM conversation"
    )
    op.add_column("participant", sa.Column("mirrored_seq", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_index(
        "ix_participant_to_mirror",
        "participant",
        ["conversation_id"],
        sqlite_where=sa.text("read_seq > mirrored_seq"),
        postgresql_where=sa.text("read_seq > mirrored_seq"),
    )


def downgrade() -> None:
    op.drop_index("ix_participant_to_mirror", "participant")
    with op.batch_alter_table("participant") as altered:
        altered.drop_column("mirrored_seq")
    op.drop_table("mirror")
