"""Who stands in for others is found by their name: asked before they are told of it."""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"

_NAMED = sa.text("delegate IS NOT NULL")


def upgrade() -> None:
    op.create_index("ix_presence_delegate", "presence", ["delegate"], sqlite_where=_NAMED, postgresql_where=_NAMED)


def downgrade() -> None:
    op.drop_index("ix_presence_delegate", "presence")
