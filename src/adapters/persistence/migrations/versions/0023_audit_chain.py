"""The audit's chain: links, checkpoints, what waits, and triggers that let nothing of it change."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

_YEARS = 6 * 366 * 86_400
_BOUND_SQLITE = f"(CAST(strftime('%s','now') AS INTEGER) - {_YEARS}) * 1000000"
_BOUND_POSTGRES = f"(extract(epoch FROM now())::bigint - {_YEARS}) * 1000000"

_SQLITE = (
    "CREATE TRIGGER audit_waits AFTER INSERT ON audit "
    "BEGIN INSERT INTO audit_waiting (position, at) VALUES (NEW.position, NEW.at); END",
    f"CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit WHEN OLD.at > {_BOUND_SQLITE} "
    "BEGIN SELECT RAISE(ABORT, 'audit rows are kept'); END",
    "CREATE TRIGGER audit_link_is_final BEFORE UPDATE ON audit_link "
    "BEGIN SELECT RAISE(ABORT, 'audit links never change'); END",
    "CREATE TRIGGER audit_link_is_kept BEFORE DELETE ON audit_link "
    "WHEN EXISTS (SELECT 1 FROM audit WHERE audit.id = OLD.audit_id) "
    "BEGIN SELECT RAISE(ABORT, 'audit links are kept'); END",
    "CREATE TRIGGER audit_checkpoint_is_final BEFORE UPDATE ON audit_checkpoint "
    "BEGIN SELECT RAISE(ABORT, 'audit checkpoints never change'); END",
    "CREATE TRIGGER audit_checkpoint_is_kept BEFORE DELETE ON audit_checkpoint "
    "BEGIN SELECT RAISE(ABORT, 'audit checkpoints are kept'); END",
)
_POSTGRES = """
CREATE FUNCTION audit_waits() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN INSERT INTO audit_waiting (position, at) VALUES (NEW.position, NEW.at); RETURN NULL; END $$;
CREATE TRIGGER audit_waits AFTER INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_waits();
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
IF TG_OP = 'TRUNCATE' THEN RAISE EXCEPTION 'audit rows are kept'; END IF;
IF OLD.at > BOUND THEN RAISE EXCEPTION 'audit rows are kept'; END IF;
RETURN OLD; END $$;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_is_kept();
CREATE TRIGGER audit_is_whole BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_is_kept();
CREATE FUNCTION audit_link_is_kept() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.id = OLD.audit_id) THEN RETURN OLD; END IF;
RAISE EXCEPTION 'audit links are kept'; END $$;
CREATE TRIGGER audit_link_is_kept BEFORE UPDATE OR DELETE ON audit_link
FOR EACH ROW EXECUTE FUNCTION audit_link_is_kept();
CREATE TRIGGER audit_link_is_whole BEFORE TRUNCATE ON audit_link
FOR EACH STATEMENT EXECUTE FUNCTION audit_link_is_kept();
CREATE FUNCTION audit_checkpoint_is_kept() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'audit checkpoints are kept'; END $$;
CREATE TRIGGER audit_checkpoint_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
FOR EACH STATEMENT EXECUTE FUNCTION audit_checkpoint_is_kept();
"""


def upgrade() -> None:
    op.create_index("ix_audit_id", "audit", ["id"])
    op.create_table(
        "audit_waiting",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_audit_waiting")),
    )
    op.create_table(
        "audit_link",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("audit_id", sa.String(length=32), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_audit_link")),
        sa.UniqueConstraint("audit_id", name=op.f("uq_audit_link_audit_id")),
    )
    op.create_table(
        "audit_checkpoint",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("is_start", sa.Boolean(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("position", "is_start", name=op.f("pk_audit_checkpoint")),
    )
    op.create_table(
        "audit_leader",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("leader", sa.String(length=128), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_leader")),
    )
    op.execute("INSERT INTO audit_waiting (position, at) SELECT position, at FROM audit")
    op.execute("INSERT INTO audit_leader (id, leader, until) VALUES (1, '', 0)")
    for statement in (
        _SQLITE if op.get_bind().dialect.name == "sqlite" else (_POSTGRES.replace("BOUND", _BOUND_POSTGRES),)
    ):
        op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_waits")
        op.execute("DROP TRIGGER audit_is_kept")
        for name in ("audit_checkpoint", "audit_link"):
            op.execute(f"DROP TRIGGER {name}_is_kept")
    else:
        op.execute(
            "DROP TRIGGER audit_waits ON audit; DROP TRIGGER audit_is_kept ON audit; "
            "DROP TRIGGER audit_is_whole ON audit"
        )
    for table in ("audit_leader", "audit_checkpoint", "audit_link", "audit_waiting"):
        op.drop_table(table)
    if op.get_bind().dialect.name != "sqlite":
        op.execute(
            "DROP FUNCTION audit_waits(); DROP FUNCTION audit_is_kept(); "
            "DROP FUNCTION audit_link_is_kept(); DROP FUNCTION audit_checkpoint_is_kept()"
        )
    op.drop_index("ix_audit_id", table_name="audit")
