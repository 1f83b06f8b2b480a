"""Letters that have their text still are found by their thread: they go into exports for the record."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"

_HAS_TEXT = sa.text("raw IS NOT NULL")


def upgrade() -> None:
    op.create_index("ix_inbox_raw", "inbox", ["thread", "id"], sqlite_where=_HAS_TEXT, postgresql_where=_HAS_TEXT)


def downgrade() -> None:
    op.drop_index("ix_inbox_raw", "inbox")
