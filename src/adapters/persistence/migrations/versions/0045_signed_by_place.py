"""A review of the audit says up to which place of the chain it goes: times come late, places do not."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"


def upgrade() -> None:
    op.add_column("audit_review", sa.Column("upto", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.execute("ALTER TABLE audit_review DROP COLUMN upto")
