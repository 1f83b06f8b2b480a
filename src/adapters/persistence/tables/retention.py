"""Legal holds, copies elsewhere that are to be deleted, and who does a long piece of work."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

_STANDS = text("lifted_at IS NULL")

legal_hold = Table(
    "legal_hold",
    metadata,
    Column("id", ID, primary_key=True),
    # No key to a person: a hold outlives whom it names.
    Column("patient", NAME, nullable=False),
    Column("conversation_id", ID),
    Column("reason", LargeBinary, nullable=False),
    Column("placed_by", NAME, nullable=False),
    Column("placed_at", Instant, nullable=False),
    Column("lifted_by", NAME),
    Column("lifted_at", Instant),
    Index(None, "placed_at", "id"),
    Index("ix_legal_hold_standing", "patient", sqlite_where=_STANDS, postgresql_where=_STANDS),
)

provider_copy = Table(
    "provider_copy",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("ref", NAME, primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("reason", CODE),
    sqlite_with_rowid=False,
)
"""What is to be deleted at the messaging provider; a row goes once it was looked at and is gone there."""

lease = Table(
    "lease",
    metadata,
    Column("work", CODE, primary_key=True),
    Column("holder", NAME, nullable=False),
    Column("until", Instant, nullable=False),
)
