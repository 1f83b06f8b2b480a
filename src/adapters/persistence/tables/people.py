"""Who people are, and what they agreed to."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table, Text, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

person = Table(
    "person",
    metadata,
    Column("key", NAME, primary_key=True),
    Column("identity", NAME, nullable=False),
    Column("role", CODE, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("language", String(35), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("born", LargeBinary),
    Column("contacts", LargeBinary, nullable=False),
    Column("pools", Text, nullable=False),
    Column("skills", Text, nullable=False),
    Column("care_team", Text, nullable=False),
    Index("ix_person_identity", "identity"),
)

person_name = Table(
    "person_name",
    metadata,
    Column("prefix", LargeBinary, primary_key=True),
    Column("identity", NAME, primary_key=True),
    Index(None, "identity"),
    sqlite_with_rowid=False,
)

consent = Table(
    "consent",
    metadata,
    Column("identity", NAME, primary_key=True),
    Column("signed_at", Instant, primary_key=True),
    Column("version", String(64), nullable=False),
    Column("language", String(35), nullable=False),
    Column("scopes", Text, nullable=False),
    Column("signed_by", NAME, nullable=False),
    Column("digest", String(64)),
    Column("channel", CODE, nullable=False),
    Column("address", String(64), nullable=False),
    Column("evidence", LargeBinary),
    Column("withdrawn", Text, nullable=False),
    Column("revoked_at", Instant),
    Column("revoked_by", NAME),
)

care_end = Table(
    "care_end",
    metadata,
    Column("patient", NAME, primary_key=True),
    Column("provider", NAME, primary_key=True),
    Column("reason", CODE, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", NAME, nullable=False),
    sqlite_with_rowid=False,
)

proxy_grant = Table(
    "proxy_grant",
    metadata,
    Column("id", ID, primary_key=True),
    Column("patient", NAME, nullable=False, index=True),
    Column("proxy", NAME, nullable=False, index=True),
    Column("scopes", Text, nullable=False),
    Column("basis", CODE, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, index=True),
    Column("granted_by", NAME, nullable=False),
    Column("granted_at", Instant, nullable=False),
    Column("evidence", LargeBinary),
    Column("narrows", ID),
    Column("ended_at", Instant),
    Column("ended_by", NAME),
    Column("ending", CODE),
)

phone_call = Table(
    "phone_call",
    metadata,
    Column("id", ID, primary_key=True),
    Column("patient", NAME, nullable=False, index=True),
    Column("reason", CODE, nullable=False),
    Column("note", LargeBinary),
    Column("created_by", NAME, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("taken_by", NAME),
    Column("taken_at", Instant),
    Column("done_at", Instant),
    Index(
        "ix_phone_call_waiting",
        "created_at",
        "id",
        sqlite_where=text("done_at IS NULL"),
        postgresql_where=text("done_at IS NULL"),
    ),
)

presence = Table(
    "presence",
    metadata,
    Column("identity", NAME, primary_key=True),
    Column("availability", CODE),
    Column("last_seen_at", Instant),
    Column("until", Instant),
    Column("delegate", NAME),
    Column("here_at", Instant),
    Column("duty", Text),
    Column("duty_zone", String(64)),
    Column("capacity", Integer),
    Column("given_at", Instant),
    Column("version", Integer, nullable=False, server_default="0"),
    Index(
        "ix_presence_until",
        "until",
        sqlite_where=text("until IS NOT NULL"),
        postgresql_where=text("until IS NOT NULL"),
    ),
    Index(
        "ix_presence_delegate",
        "delegate",
        sqlite_where=text("delegate IS NOT NULL"),
        postgresql_where=text("delegate IS NOT NULL"),
    ),
)

pool_member = Table(
    "pool_member",
    metadata,
    Column("pool", NAME, primary_key=True),
    Column("identity", NAME, primary_key=True),
    Index(None, "identity"),
    sqlite_with_rowid=False,
)
"""The active providers of each pool; those of no pool stand under the empty name."""

pool_policy = Table(
    "pool_policy",
    metadata,
    Column("pool", NAME, primary_key=True),
    Column("routing", CODE, nullable=False),
    Column("on_call", NAME),
    Column("supervisor", NAME),
    Column("auto_replies", Boolean, nullable=False),
)
