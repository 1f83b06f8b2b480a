"""Sessions and codes say when their person proved who they are, which may be before the session began."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for table in ("session", "sign_in_code"):
        with op.batch_alter_table(table) as altered:
            altered.add_column(sa.Column("proven_at", sa.BigInteger(), nullable=True))
    op.execute("UPDATE session SET proven_at = started_at")
    # A code lasts a minute.
    op.execute("UPDATE sign_in_code SET proven_at = expires_at - 60000000")
    for table in ("session", "sign_in_code"):
        with op.batch_alter_table(table) as altered:
            altered.alter_column("proven_at", existing_type=sa.BigInteger(), nullable=False)


def downgrade() -> None:
    for table in ("sign_in_code", "session"):
        with op.batch_alter_table(table) as altered:
            altered.drop_column("proven_at")
