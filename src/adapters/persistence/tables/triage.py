"""Who must answer, and by when."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

business_hours = Table(
    "business_hours",
    metadata,
    Column("pool", NAME, primary_key=True),
    Column("zone", String(64), nullable=False),
    Column("rules", Text, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", NAME, nullable=False),
    # From when on they hold. 0: since ever; so do those that were set before earlier ones were kept.
    Column("holds_from", Instant, nullable=False, server_default="0"),
)

# What held before: past waits are counted by the hours of their time.
earlier_hours = Table(
    "earlier_hours",
    metadata,
    Column("pool", NAME, primary_key=True),
    Column("holds_from", Instant, primary_key=True),
    Column("zone", String(64), nullable=False),
    Column("rules", Text, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", NAME, nullable=False),
)

notice = Table(
    "notice",
    metadata,
    Column("id", ID, primary_key=True),
    Column("kind", CODE, nullable=False),
    Column("channel", CODE, nullable=False),
    Column("recipient", NAME, nullable=False),
    Column("conversation_id", ID),
    Column("alert_id", ID),
    Column("at", Instant, nullable=False),
    Column("until", Instant),
    Column("due_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("outcome", CODE),
    Column("reason", CODE),
    Column("ended_at", Instant, index=True),
    Index("ix_notice_due", "due_at", sqlite_where=text("ended_at IS NULL"), postgresql_where=text("ended_at IS NULL")),
    Index("ix_notice_at", "at", "id"),
)

_UNCOUNTED = text("counted_at IS NULL AND kind IN ('answered', 'closed')")

clock_entry = Table(
    "clock_entry",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("kind", CODE, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", NAME),
    # When the watch looks at the conversation because of this entry; empty when it has nothing to look for.
    Column("look_at", Instant),
    # The pool that the conversation left with this, empty where it had none: a wait is counted by its pool's hours.
    Column("left_pool", NAME),
    Column("priority", CODE),
    # When the time that it ended was counted; empty of entries that end none, too.
    Column("counted_at", Instant),
    Index("ix_clock_entry_uncounted", "conversation_id", sqlite_where=_UNCOUNTED, postgresql_where=_UNCOUNTED),
    Index(
        "ix_clock_entry_look_at",
        "look_at",
        sqlite_where=text("look_at IS NOT NULL"),
        postgresql_where=text("look_at IS NOT NULL"),
    ),
    sqlite_with_rowid=False,
)

_OPEN = "cleared_at IS NULL"

alert = Table(
    "alert",
    metadata,
    Column("id", ID, primary_key=True),
    Column("kind", CODE, nullable=False),
    Column("subject", String(160), nullable=False, unique=True),
    Column("conversation_id", ID, index=True),
    Column("message_id", ID, index=True),
    Column("pool", NAME),
    Column("level", CODE, nullable=False),
    Column("cause", CODE, nullable=False),
    Column("since", Instant, nullable=False),
    Column("raised_at", Instant, nullable=False),
    Column("rung", CODE, nullable=False),
    Column("told", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("next_at", Instant, index=True),
    Column("acknowledged_by", NAME),
    Column("acknowledged_at", Instant),
    Column("cleared_at", Instant),
    Column("cleared_because", CODE),
    # Of a trouble: when some process last found that it lasts.
    Column("seen_at", Instant),
    Index("ix_alert_raised_at", "raised_at", "id"),
    Index("ix_alert_open", "kind", sqlite_where=text(_OPEN), postgresql_where=text(_OPEN)),
)
