"""What goes when its time is over: marks of it, legal holds, copies elsewhere, and leases of long work."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

_UNPURGED = sa.text("purged_at IS NULL")
_STANDS = sa.text("lifted_at IS NULL")


def upgrade() -> None:
    op.add_column("message", sa.Column("purged_at", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_message_unpurged", "message", ["created_at"], sqlite_where=_UNPURGED, postgresql_where=_UNPURGED
    )
    with op.batch_alter_table("staff_note") as altered:
        altered.alter_column("body", existing_type=sa.LargeBinary(), nullable=True)
    op.create_table(
        "legal_hold",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("placed_by", sa.String(length=128), nullable=False),
        sa.Column("placed_at", sa.BigInteger(), nullable=False),
        sa.Column("lifted_by", sa.String(length=128), nullable=True),
        sa.Column("lifted_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_hold")),
    )
    op.create_index(op.f("ix_legal_hold_placed_at_id"), "legal_hold", ["placed_at", "id"])
    op.create_index("ix_legal_hold_standing", "legal_hold", ["patient"], sqlite_where=_STANDS, postgresql_where=_STANDS)
    op.create_table(
        "provider_copy",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("ref", sa.String(length=128), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_provider_copy_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "ref", name=op.f("pk_provider_copy")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_provider_copy_due_at"), "provider_copy", ["due_at"])
    op.create_table(
        "lease",
        sa.Column("work", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=128), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("work", name=op.f("pk_lease")),
    )


def downgrade() -> None:
    op.drop_table("lease")
    op.drop_table("provider_copy")
    op.drop_table("legal_hold")
    op.execute("DELETE FROM staff_note WHERE body IS NULL")
    with op.batch_alter_table("staff_note") as altered:
        altered.alter_column("body", existing_type=sa.LargeBinary(), nullable=False)
    op.drop_index("ix_message_unpurged", table_name="message")
    with op.batch_alter_table("message") as altered:
        altered.drop_column("purged_at")
