"""Availability and routing: posts, pools, what waits and who is asked, automatic replies, mentions."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

_ID, _NAME, _CODE, _AT = sa.String(length=32), sa.String(length=128), sa.String(length=40), sa.BigInteger()


def upgrade() -> None:
    _presence()
    _pools()
    _waiting()
    _tickets()
    _said()


def downgrade() -> None:
    for table in ("mention", "answering", "auto_reply_last", "auto_reply", "route_log", "route_offer", "route_ticket"):
        op.drop_table(table)
    op.drop_index("ix_conversation_waiting", table_name="conversation")
    op.drop_index("ix_conversation_assignee_status", table_name="conversation")
    with op.batch_alter_table("conversation") as altered:
        altered.drop_column("reason")
    op.drop_table("pool_policy")
    op.drop_table("pool_member")
    op.drop_index("ix_presence_until", table_name="presence")
    with op.batch_alter_table("presence") as altered:
        for column in ("version", "given_at", "capacity", "duty_zone", "duty", "here_at", "delegate", "until"):
            altered.drop_column(column)


def _presence() -> None:
    for column in (
        sa.Column("until", _AT, nullable=True),
        sa.Column("delegate", _NAME, nullable=True),
        sa.Column("here_at", _AT, nullable=True),
        sa.Column("duty", sa.Text(), nullable=True),
        sa.Column("duty_zone", sa.String(length=64), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("given_at", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False, server_default="0"),
    ):
        op.add_column("presence", column)
    _partial("ix_presence_until", "presence", ["until"], "until IS NOT NULL")


def _pools() -> None:
    op.create_table(
        "pool_member",
        sa.Column("pool", _NAME, nullable=False),
        sa.Column("identity", _NAME, nullable=False),
        sa.PrimaryKeyConstraint("pool", "identity", name=op.f("pk_pool_member")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_pool_member_identity"), "pool_member", ["identity"])
    op.create_table(
        "pool_policy",
        sa.Column("pool", _NAME, nullable=False),
        sa.Column("routing", _CODE, nullable=False),
        sa.Column("on_call", _NAME, nullable=True),
        sa.Column("supervisor", _NAME, nullable=True),
        sa.Column("auto_replies", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("pool", name=op.f("pk_pool_policy")),
    )
    people = sa.table("person", *map(sa.column, ("identity", "pools", "role", "active")))
    providers = op.get_bind().execute(
        sa.select(people.c.identity, people.c.pools).where(people.c.role == "provider", people.c.active == sa.true())
    )
    rows = [{"pool": pool, "identity": one.identity} for one in providers for pool in json.loads(one.pools) or [""]]
    if rows:
        op.bulk_insert(sa.table("pool_member", sa.column("pool"), sa.column("identity")), rows)


def _waiting() -> None:
    op.add_column("conversation", sa.Column("reason", _CODE, nullable=True))
    op.create_index(op.f("ix_conversation_assignee_status"), "conversation", ["assignee", "status"])
    _partial(
        "ix_conversation_waiting",
        "conversation",
        ["pool", "priority_rank", "turn_since"],
        "status = 'open' AND turn = 'provider'",
    )


def _tickets() -> None:
    op.create_table(
        "route_ticket",
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("due_at", _AT, nullable=False),
        sa.Column("owner", _NAME, nullable=True),
        sa.Column("offer_id", _ID, nullable=True),
        sa.Column("passed", sa.Text(), nullable=False),
        sa.Column("queued_at", _AT, nullable=True),
        sa.Column("decided", sa.Text(), nullable=True),
        sa.Column("closed_at", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_conversation("route_ticket"),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_route_ticket")),
    )
    _partial("ix_route_ticket_due_at", "route_ticket", ["due_at"], "closed_at IS NULL")
    op.create_table(
        "route_offer",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("to", _NAME, nullable=False),
        sa.Column("step", _CODE, nullable=False),
        sa.Column("offered_at", _AT, nullable=False),
        sa.Column("deadline", _AT, nullable=False),
        sa.Column("outcome", _CODE, nullable=True),
        sa.Column("ended_at", _AT, nullable=True),
        sa.Column("reason", _CODE, nullable=True),
        _of_conversation("route_offer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route_offer")),
    )
    op.create_index(op.f("ix_route_offer_conversation_id"), "route_offer", ["conversation_id"])
    op.create_index(op.f("ix_route_offer_outcome_ended_at"), "route_offer", ["outcome", "ended_at"])
    _partial("ix_route_offer_live", "route_offer", ["to"], "outcome IS NULL")
    _partial("uq_route_offer_live", "route_offer", ["conversation_id"], "outcome IS NULL", unique=True)
    op.create_table(
        "route_log",
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.Column("event", _CODE, nullable=False),
        sa.Column("identity", _NAME, nullable=True),
        sa.Column("step", _CODE, nullable=True),
        sa.Column("refused", sa.Text(), nullable=True),
        _of_conversation("route_log"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_route_log")),
    )
    op.create_index(op.f("ix_route_log_conversation_id_position"), "route_log", ["conversation_id", "position"])


def _said() -> None:
    op.create_table(
        "auto_reply",
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("key", _NAME, nullable=False),
        sa.Column("at", _AT, nullable=False),
        _of_conversation("auto_reply"),
        sa.PrimaryKeyConstraint("conversation_id", "key", name=op.f("pk_auto_reply")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "auto_reply_last",
        sa.Column("patient", _NAME, nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.PrimaryKeyConstraint("patient", name=op.f("pk_auto_reply_last")),
    )
    op.create_table(
        "answering",
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("identity", _NAME, nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=False),
        sa.Column("instead_of", _NAME, nullable=True),
        _of_conversation("answering"),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_answering")),
    )
    op.create_table(
        "mention",
        sa.Column("id", _ID, nullable=False),
        sa.Column("conversation_id", _ID, nullable=False),
        sa.Column("note_id", _ID, nullable=False),
        sa.Column("identity", _NAME, nullable=False),
        sa.Column("by", _NAME, nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.Column("next_at", _AT, nullable=False),
        sa.Column("acknowledged_at", _AT, nullable=True),
        _of_conversation("mention"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention")),
    )
    _partial("ix_mention_waiting", "mention", ["identity", "at"], "acknowledged_at IS NULL")
    _partial("ix_mention_next_at", "mention", ["next_at"], "acknowledged_at IS NULL")


def _of_conversation(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_conversation_id_conversation")
    return sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=name)


def _partial(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    clause = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=clause, postgresql_where=clause)
