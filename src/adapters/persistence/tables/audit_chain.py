"""The audit's chain, what waits for it, its checkpoints, and who appends."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, Table

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import ID, NAME, metadata

audit_waiting = Table(
    "audit_waiting",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
)
"""Filled by a trigger of `audit`, in the transaction of the record: what commits late is found late, and found."""

audit_link = Table(
    "audit_link",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("audit_id", ID, nullable=False, unique=True),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

audit_checkpoint = Table(
    "audit_checkpoint",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("is_start", Boolean, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("at", Instant, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

audit_leader = Table(
    "audit_leader",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("leader", NAME, nullable=False),
    Column("until", Instant, nullable=False),
)
