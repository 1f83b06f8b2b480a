"""What was found in messages, and who must look at it."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

safety_hit = Table(
    "safety_hit",
    metadata,
    Column("message_id", ID, primary_key=True),
    Column("at", Instant, primary_key=True),
    Column("rule", CODE, primary_key=True),
    Column("rules_version", CODE, nullable=False),
    Column("tier", CODE, nullable=False),
    Column("lowered_by", CODE),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    sqlite_with_rowid=False,
)

priority_message = Table(
    "priority_message",
    metadata,
    Column("message_id", ID, primary_key=True),
    Column("set_at", Instant, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversation.id"), nullable=False, index=True),
    Column("level", CODE, nullable=False),
    Column("cause", String(200), nullable=False),
    Column("set_by", NAME, nullable=False),
    Column("acknowledged_by", NAME),
    Column("acknowledged_at", Instant),
    # Who let the conversation be less urgent than this message last; why is sealed.
    Column("lowered_to", CODE),
    Column("lowered_by", NAME),
    Column("lowered_at", Instant),
    Column("lowered_why", LargeBinary),
    # The staff note in which who raised it says why.
    Column("note_id", ID),
    Index(
        None, "set_at", sqlite_where=text("acknowledged_at IS NULL"), postgresql_where=text("acknowledged_at IS NULL")
    ),
    sqlite_with_rowid=False,
)
