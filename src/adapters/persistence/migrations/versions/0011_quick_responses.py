"""Quick responses, their versions, and which message was made of which."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "quick_response",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("shelf", sa.String(length=200), nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("pool", sa.String(length=100), nullable=True),
        sa.Column("owner", sa.String(length=128), nullable=False),
        sa.Column("short_code", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("review_by", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("retired_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quick_response")),
    )
    standing = sa.text("retired_at IS NULL")
    op.create_index(
        "uq_quick_response_shelf_short_code_language",
        "quick_response",
        ["shelf", "short_code", "language"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )
    op.create_index(
        op.f("ix_quick_response_short_code_language_id"), "quick_response", ["short_code", "language", "id"]
    )
    op.create_table(
        "quick_response_version",
        sa.Column("response", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("texts", sa.LargeBinary(), nullable=False),
        sa.Column("saved_by", sa.String(length=128), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("response", "version", name=op.f("pk_quick_response_version")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "quick_response_use",
        sa.Column("message", sa.String(length=32), nullable=False),
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("response", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("used_by", sa.String(length=128), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("message", name=op.f("pk_quick_response_use")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("quick_response_use")
    op.drop_table("quick_response_version")
    op.drop_index(op.f("ix_quick_response_short_code_language_id"), table_name="quick_response")
    op.drop_index("uq_quick_response_shelf_short_code_language", table_name="quick_response")
    op.drop_table("quick_response")
