"""Care relations that ended: which, why, since when, by whose hand."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "care_end",
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("provider", sa.String(length=128), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("patient", "provider", name=op.f("pk_care_end")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("care_end")
