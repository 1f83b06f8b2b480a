"""What the messaging provider has not seen yet."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, metadata

outbox = Table(
    "outbox",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("due_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("behind", BigInteger),
    Column("lease_until", Instant),
    Column("parked_at", Instant),
    Column("reason", CODE),
    Index(None, "due_at", sqlite_where=text("parked_at IS NULL"), postgresql_where=text("parked_at IS NULL")),
    sqlite_with_rowid=False,
)
