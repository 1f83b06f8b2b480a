"""What the provider calls a conversation stands once: the mirror's columns join those of its thread."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

_DUE = sa.text("due_at IS NOT NULL")


def upgrade() -> None:
    op.add_column(
        "provider_thread", sa.Column("standing", sa.String(length=40), nullable=False, server_default="absent")
    )
    op.add_column("provider_thread", sa.Column("due_at", sa.BigInteger(), nullable=True))
    # One without a row gets its name when the record is opened next, with the key; it is due then.
    op.execute(
        "INSERT INTO provider_thread (conversation_id, opaque, ref, heard)"
        " SELECT conversation_id, name, reference, -1 FROM mirror"
        " WHERE name IS NOT NULL AND conversation_id NOT IN (SELECT conversation_id FROM provider_thread)"
    )
    for column, kept in (("standing", "m.standing"), ("due_at", "m.due_at"), ("ref", "coalesce(m.reference, ref)")):
        op.execute(
            f"UPDATE provider_thread SET {column} ="  # noqa: S608 - names of columns
            f" (SELECT {kept} FROM mirror m WHERE m.conversation_id = provider_thread.conversation_id)"
            " WHERE conversation_id IN (SELECT conversation_id FROM mirror)"
        )
    op.create_index(
        "ix_provider_thread_due_at", "provider_thread", ["due_at"], sqlite_where=_DUE, postgresql_where=_DUE
    )
    op.drop_index("ix_mirror_due_at", "mirror")
    op.drop_table("mirror")


def downgrade() -> None:
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
    op.execute(
        "INSERT INTO mirror (conversation_id, name, reference, standing, due_at)"
        " SELECT conversation_id, CASE WHEN ref IS NULL THEN NULL ELSE opaque END, ref, standing, due_at"
        " FROM provider_thread"
    )
    op.create_index("ix_mirror_due_at", "mirror", ["due_at"], sqlite_where=_DUE, postgresql_where=_DUE)
    op.drop_index("ix_provider_thread_due_at", "provider_thread")
    for column in ("due_at", "standing"):
        op.execute(f"ALTER TABLE provider_thread DROP COLUMN {column}")
