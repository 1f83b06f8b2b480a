"""What the messaging provider told us, what its names stand for, and how our conversations stand there."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

_HAS_TEXT = text("raw IS NOT NULL")
_WAITS = text("done_at IS NULL AND aside_at IS NULL")

inbox = Table(
    "inbox",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("kind", CODE, nullable=False),
    Column("thread", NAME, nullable=False),
    Column("raw", LargeBinary),
    Column("came_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease_until", Instant),
    Column("done_at", Instant),
    Column("aside_at", Instant),
    Column("reason", CODE),
    Index("ix_inbox_due", "due_at", sqlite_where=_WAITS, postgresql_where=_WAITS),
    Index("ix_inbox_thread", "thread", "id", sqlite_where=_WAITS, postgresql_where=_WAITS),
    Index(
        "ix_inbox_came_at",
        "came_at",
        sqlite_where=text("raw IS NOT NULL AND done_at IS NOT NULL"),
        postgresql_where=text("raw IS NOT NULL AND done_at IS NOT NULL"),
    ),
    Index(
        "ix_inbox_reason",
        "reason",
        sqlite_where=text("aside_at IS NOT NULL"),
        postgresql_where=text("aside_at IS NOT NULL"),
    ),
    Index("ix_inbox_raw", "thread", "id", sqlite_where=_HAS_TEXT, postgresql_where=_HAS_TEXT),
    # A letter's id, which tells the order of their coming, is never given twice.
    sqlite_autoincrement=True,
)

provider_thread = Table(
    "provider_thread",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("opaque", NAME, nullable=False, unique=True),
    Column("ref", NAME, unique=True),
    Column("heard", BigInteger, nullable=False),
    Column("compared_at", Instant, index=True),
    Column("standing", CODE, nullable=False, server_default="absent"),
    Column("due_at", Instant),
    Index(None, "due_at", sqlite_where=text("due_at IS NOT NULL"), postgresql_where=text("due_at IS NOT NULL")),
    sqlite_with_rowid=False,
)

provider_message = Table(
    "provider_message",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("place", BigInteger, primary_key=True),
    Column("ref", NAME, nullable=False),
    Column("message_id", ID, nullable=False, unique=True),
    Column("missed_since", Instant),
    Index(None, "conversation_id", "ref", unique=True),
    sqlite_with_rowid=False,
)

provider_person = Table(
    "provider_person",
    metadata,
    Column("opaque", NAME, primary_key=True),
    Column("identity", NAME, nullable=False, unique=True),
    sqlite_with_rowid=False,
)
