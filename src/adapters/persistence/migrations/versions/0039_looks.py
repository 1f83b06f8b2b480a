"""What one person did, and the files of a patient, are found in the audit without reading all of it.

What walks after a rotation left behind is walked once more.
"""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0034"


def upgrade() -> None:
    op.create_index("ix_audit_actor", "audit", [sa.text("lower(actor)"), "position"])
    op.create_index(op.f("ix_attachment_conversation_id"), "attachment", ["conversation_id"])
    op.execute(sa.update(sa.table("data_key", sa.column("walked", sa.Boolean()))).values(walked=False))


def downgrade() -> None:
    op.drop_index(op.f("ix_attachment_conversation_id"), table_name="attachment")
    op.drop_index("ix_audit_actor", table_name="audit")
