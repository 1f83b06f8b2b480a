"""Files of messages."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_UNSENT = sa.text("message_id IS NULL AND removed_at IS NULL")
_UNCHECKED = sa.text("check_due_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("uploader", sa.String(length=128), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("content_type", sa.String(length=40), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("blob", sa.String(length=32), nullable=False),
        sa.Column("uploaded_at", sa.BigInteger(), nullable=False),
        sa.Column("check_due_at", sa.BigInteger(), nullable=True),
        sa.Column("checks", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_attachment_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_message_id"), "attachment", ["message_id"])
    op.create_index(op.f("ix_attachment_uploader_uploaded_at"), "attachment", ["uploader", "uploaded_at"])
    op.create_index(
        "ix_attachment_unsent", "attachment", ["uploaded_at"], sqlite_where=_UNSENT, postgresql_where=_UNSENT
    )
    op.create_index(
        "ix_attachment_unchecked", "attachment", ["check_due_at"], sqlite_where=_UNCHECKED, postgresql_where=_UNCHECKED
    )
    op.create_table(
        "leftover_file",
        sa.Column("blob", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("blob", name=op.f("pk_leftover_file")),
    )
    op.create_index(op.f("ix_leftover_file_due_at"), "leftover_file", ["due_at"])
    op.create_table(
        "file_link",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("attachment_id", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("session_id", sa.String(length=32), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_file_link")),
    )
    op.create_index(op.f("ix_file_link_expires_at"), "file_link", ["expires_at"])
    op.add_column("message", sa.Column("files", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("message") as altered:
        altered.drop_column("files")
    op.drop_table("file_link")
    op.drop_table("leftover_file")
    op.drop_table("attachment")
