"""Why somebody of the team set a priority: the note of that moment is found from what it set."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0037"


def upgrade() -> None:
    op.add_column("conversation", sa.Column("priority_note", sa.String(length=32), nullable=True))
    op.add_column("priority_message", sa.Column("note_id", sa.String(length=32), nullable=True))


def downgrade() -> None:
    op.drop_column("priority_message", "note_id")
    op.drop_column("conversation", "priority_note")
