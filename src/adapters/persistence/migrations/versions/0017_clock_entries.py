"""The clock ledger: since when patients wait, and what stopped or paused their clocks."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "clock_entry",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=True),
        sa.Column("look_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name="fk_clock_entry_conversation_id_conversation"
        ),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_clock_entry"),
        sqlite_with_rowid=False,
    )
    looked_for = sa.text("look_at IS NOT NULL")
    op.create_index(
        "ix_clock_entry_look_at", "clock_entry", ["look_at"], sqlite_where=looked_for, postgresql_where=looked_for
    )
    op.add_column("conversation", sa.Column("turn_before", sa.String(length=40), nullable=True))
    # Who waits already has waited since the turn became the team's.
    op.execute(
        'INSERT INTO clock_entry (conversation_id, seq, kind, "at", look_at) '
        "SELECT id, 0, 'waiting', turn_since, turn_since FROM conversation WHERE turn = 'provider'"
    )


def downgrade() -> None:
    with op.batch_alter_table("conversation") as altered:
        altered.drop_column("turn_before")
    op.drop_table("clock_entry")
