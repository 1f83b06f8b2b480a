"""What the messaging provider tells us, and what its names stand for."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

_WAITS = sa.text("done_at IS NULL AND aside_at IS NULL")
_READABLE = sa.text("raw IS NOT NULL AND done_at IS NOT NULL")
_ASIDE = sa.text("aside_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("thread", sa.String(length=128), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("came_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("aside_at", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("key", name=op.f("uq_inbox_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_due", "inbox", ["due_at"], sqlite_where=_WAITS, postgresql_where=_WAITS)
    op.create_index("ix_inbox_thread", "inbox", ["thread", "id"], sqlite_where=_WAITS, postgresql_where=_WAITS)
    op.create_index("ix_inbox_came_at", "inbox", ["came_at"], sqlite_where=_READABLE, postgresql_where=_READABLE)
    op.create_index("ix_inbox_reason", "inbox", ["reason"], sqlite_where=_ASIDE, postgresql_where=_ASIDE)
    op.create_table(
        "provider_thread",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("opaque", sa.String(length=128), nullable=False),
        sa.Column("ref", sa.String(length=128), nullable=True),
        sa.Column("heard", sa.BigInteger(), nullable=False),
        sa.Column("compared_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_provider_thread_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_provider_thread")),
        sa.UniqueConstraint("opaque", name=op.f("uq_provider_thread_opaque")),
        sa.UniqueConstraint("ref", name=op.f("uq_provider_thread_ref")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_provider_thread_compared_at"), "provider_thread", ["compared_at"])
    op.create_table(
        "provider_message",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("ref", sa.String(length=128), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_provider_message_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "place", name=op.f("pk_provider_message")),
        sa.UniqueConstraint("message_id", name=op.f("uq_provider_message_message_id")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_provider_message_conversation_id_ref"), "provider_message", ["conversation_id", "ref"], unique=True
    )
    op.create_table(
        "provider_person",
        sa.Column("opaque", sa.String(length=128), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("opaque", name=op.f("pk_provider_person")),
        sa.UniqueConstraint("identity", name=op.f("uq_provider_person_identity")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in ("provider_person", "provider_message", "provider_thread", "inbox"):
        op.drop_table(table)
