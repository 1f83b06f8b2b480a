"""Queries that auditors keep, and what they signed off."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Table, UniqueConstraint

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import ID, NAME, metadata

audit_query = Table(
    "audit_query",
    metadata,
    Column("id", ID, primary_key=True),
    Column("asked", LargeBinary, nullable=False),
    Column("saved_by", NAME, nullable=False),
    Column("saved_at", Instant, nullable=False),
)

audit_review = Table(
    "audit_review",
    metadata,
    Column("id", ID, primary_key=True),
    Column("query", ID, nullable=False),
    Column("by", NAME, nullable=False),
    Column("at", Instant, nullable=False),
    Column("since", Instant),
    Column("until", Instant, nullable=False),
    Column("records", Integer, nullable=False),
    Column("note", LargeBinary, nullable=False),
    Column("upto", BigInteger),
    UniqueConstraint("query", "until"),
    Index(None, "at", "id"),
)
