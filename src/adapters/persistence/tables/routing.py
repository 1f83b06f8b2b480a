"""What waits, who is asked, what was said automatically, who writes an answer, and whom notes call."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

route_ticket = Table(
    "route_ticket",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("since", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("owner", NAME),
    Column("offer_id", ID),
    Column("passed", Text, nullable=False),
    Column("queued_at", Instant),
    Column("decided", Text),
    Column("closed_at", Instant),
    Column("version", Integer, nullable=False),
    Index(
        "ix_route_ticket_due_at",
        "due_at",
        sqlite_where=text("closed_at IS NULL"),
        postgresql_where=text("closed_at IS NULL"),
    ),
)

route_offer = Table(
    "route_offer",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversation.id"), nullable=False, index=True),
    Column("to", NAME, nullable=False),
    Column("step", CODE, nullable=False),
    Column("offered_at", Instant, nullable=False),
    Column("deadline", Instant, nullable=False),
    Column("outcome", CODE),
    Column("ended_at", Instant),
    Column("reason", CODE),
    Index("ix_route_offer_live", "to", sqlite_where=text("outcome IS NULL"), postgresql_where=text("outcome IS NULL")),
    # Whatever two workers believe, one conversation is offered to one person at a time.
    Index(
        "uq_route_offer_live",
        "conversation_id",
        unique=True,
        sqlite_where=text("outcome IS NULL"),
        postgresql_where=text("outcome IS NULL"),
    ),
    Index(None, "outcome", "ended_at"),
)

route_log = Table(
    "route_log",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("conversation_id", ID, ForeignKey("conversation.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("event", CODE, nullable=False),
    Column("identity", NAME),
    Column("step", CODE),
    Column("refused", Text),
    Index(None, "conversation_id", "position"),
)

auto_reply = Table(
    "auto_reply",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("key", NAME, primary_key=True),
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

auto_reply_last = Table(
    "auto_reply_last",
    metadata,
    Column("patient", NAME, primary_key=True),
    Column("at", Instant, nullable=False),
)

answering = Table(
    "answering",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("identity", NAME, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("instead_of", NAME),
)

mention = Table(
    "mention",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversation.id"), nullable=False),
    Column("note_id", ID, nullable=False),
    Column("identity", NAME, nullable=False),
    Column("by", NAME, nullable=False),
    Column("at", Instant, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("acknowledged_at", Instant),
    # Whom it called before they left the clinic: since then it calls its writer.
    Column("instead_of", NAME),
    Index(
        "ix_mention_waiting",
        "identity",
        "at",
        sqlite_where=text("acknowledged_at IS NULL"),
        postgresql_where=text("acknowledged_at IS NULL"),
    ),
    Index(
        "ix_mention_next_at",
        "next_at",
        sqlite_where=text("acknowledged_at IS NULL"),
        postgresql_where=text("acknowledged_at IS NULL"),
    ),
)
