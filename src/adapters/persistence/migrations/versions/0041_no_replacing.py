"""On SQLite nothing of the audit is replaced by an insertion either; a content is found by its name.

`INSERT OR REPLACE` deletes what is in its way without any trigger of deletions (`recursive_triggers` is off). On
PostgreSQL `ON CONFLICT DO UPDATE` is an update, which is refused already.
"""

from alembic import op

revision = "0041"
down_revision = "0040"

_REFUSED = {
    "audit_is_not_replaced": ("audit", "position = NEW.position", "ABORT, 'audit rows never change'"),
    # The one that was there first stays; who adds another means that (`AuditLog.add`).
    "audit_is_kept_once": ("audit", "once = NEW.once", "IGNORE"),
    "audit_link_is_not_replaced": (
        "audit_link",
        "position = NEW.position OR audit_id = NEW.audit_id",
        "ABORT, 'audit links never change'",
    ),
    "audit_checkpoint_is_not_replaced": (
        "audit_checkpoint",
        "position = NEW.position AND is_start = NEW.is_start",
        "ABORT, 'audit checkpoints never change'",
    ),
}


def upgrade() -> None:
    op.create_index(op.f("ix_attachment_blob"), "attachment", ["blob"])
    if op.get_bind().dialect.name == "sqlite":
        for name, (table, same, refusal) in _REFUSED.items():
            there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608 - names of our own
            does = f"WHEN {there} BEGIN SELECT RAISE({refusal}); END"
            op.execute(f"CREATE TRIGGER {name} BEFORE INSERT ON {table} {does}")


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name in _REFUSED:
            op.execute(f"DROP TRIGGER {name}")
    op.drop_index(op.f("ix_attachment_blob"), table_name="attachment")
