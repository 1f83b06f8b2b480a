"""Staff notes that are being written."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    op.create_table(
        "note_draft",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_note_draft_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "identity", name=op.f("pk_note_draft")),
    )
    op.create_index(op.f("ix_note_draft_updated_at"), "note_draft", ["updated_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_note_draft_updated_at"), table_name="note_draft")
    op.drop_table("note_draft")
