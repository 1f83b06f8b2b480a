"""People are found by what participants are called: every look at a conversation joins them."""

from alembic import op

revision = "0049"
down_revision = "0048"


def upgrade() -> None:
    op.create_index("ix_person_identity", "person", ["identity"])


def downgrade() -> None:
    op.drop_index("ix_person_identity", "person")
