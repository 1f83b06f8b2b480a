"""Cards in the thread, and what stands behind them."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

RESOURCE = String(140)
_TIMED = "due_at IS NOT NULL"

card = Table(
    "card",
    metadata,
    Column("id", ID, primary_key=True),
    Column("kind", CODE, nullable=False),
    Column("conversation_id", ID, ForeignKey("conversation.id"), nullable=False),
    Column("message_id", ID, nullable=False, unique=True),
    Column("patient", NAME, nullable=False),
    Column("state", CODE, nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("guarded", Boolean, nullable=False),
    Column("created_by", NAME, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("changed_by", NAME, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Column("due_at", Instant),
    Column("overdue_at", Instant),
    Index(
        "ix_card_due", "due_at", sqlite_where=text("due_at IS NOT NULL"), postgresql_where=text("due_at IS NOT NULL")
    ),
    Index("ix_card_queue", "kind", "state", "created_at", "id"),
    Index("ix_card_conversation", "conversation_id", "kind", "state"),
)

schedule = Table(
    "schedule",
    metadata,
    Column("owner", NAME, primary_key=True),
    Column("zone", String(64), nullable=False),
    Column("rules", LargeBinary, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", NAME, nullable=False),
)

booking = Table(
    "booking",
    metadata,
    Column("card_id", ID, ForeignKey("card.id"), primary_key=True),
    Column("conversation_id", ID, nullable=False),
    Column("patient", NAME, nullable=False),
    Column("owner", NAME, nullable=False),
    # For what, and with which things.
    Column("visit", LargeBinary, nullable=False),
    Column("start_at", Instant, nullable=False),
    Column("end_at", Instant, nullable=False),
    Column("busy_until", Instant, nullable=False),
    Column("held_until", Instant),
    Index("ix_booking_owner", "owner", "start_at"),
)

booking_tick = Table(
    "booking_tick",
    metadata,
    # Five minutes of one resource: the key is what keeps two people from having one time.
    Column("resource", RESOURCE, primary_key=True),
    Column("tick", BigInteger, primary_key=True, autoincrement=False),
    Column("card_id", ID, ForeignKey("booking.card_id"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

medication_list = Table(
    "medication_list",
    metadata,
    Column("patient", NAME, primary_key=True),
    Column("entries", LargeBinary, nullable=False),
    Column("changed_at", Instant, nullable=False),
)
