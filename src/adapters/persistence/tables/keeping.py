"""The audit, remembered requests, and the keys."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, false, func

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

audit = Table(
    "audit",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("id", ID, nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("actor", NAME, nullable=False),
    Column("role", CODE, nullable=False),
    Column("session", ID),
    Column("address", String(64), nullable=False),
    Column("request_id", String(64), nullable=False),
    Column("action", CODE, nullable=False),
    Column("object", String(160), nullable=False),
    Column("outcome", CODE, nullable=False),
    Column("reason", CODE),
    Column("once", LargeBinary, unique=True),
    Index(None, "object", "position"),
)
Index("ix_audit_actor", func.lower(audit.c.actor), audit.c.position)
"""What one person did, whoever else did how much."""

request = Table(
    "request",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("fingerprint", LargeBinary, nullable=False),
    Column("made", String(160), nullable=False),
    Column("fresh", Boolean, nullable=False),
    Column("made_at", Instant, nullable=False, index=True),
)

data_key = Table(
    "data_key",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("key_id", NAME, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    # Whether every box was looked at since it was made: no one is left that an older key sealed.
    Column("walked", Boolean, nullable=False, server_default=false()),
)
