"""What patients say of their care, threads that went quiet, and how far the team got with what it was asked."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "rating",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("comment", sa.LargeBinary(), nullable=True),
        sa.Column("rated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "closed_at", name=op.f("pk_rating")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "closing_proposal",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("quiet_since", sa.BigInteger(), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("verdict", sa.String(length=40), nullable=True),
        sa.Column("decided_by", sa.String(length=128), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing_proposal")),
        sa.UniqueConstraint("conversation", "last_seq", name=op.f("uq_closing_proposal_conversation_last_seq")),
    )
    waiting = sa.text("verdict IS NULL")
    op.create_index(
        "ix_closing_proposal_waiting",
        "closing_proposal",
        ["quiet_since", "id"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    op.create_table(
        "team_mark",
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "kind", "identity", "seq", name=op.f("pk_team_mark")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_team_mark_conversation_kind_at"), "team_mark", ["conversation", "kind", "at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_team_mark_conversation_kind_at"), table_name="team_mark")
    op.drop_table("team_mark")
    op.drop_index("ix_closing_proposal_waiting", table_name="closing_proposal")
    op.drop_table("closing_proposal")
    op.drop_table("rating")
