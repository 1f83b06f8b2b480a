"""Who is signed in, who looked in an emergency, and what ended."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

session = Table(
    "session",
    metadata,
    Column("id", ID, primary_key=True),
    Column("identity", NAME, nullable=False, index=True),
    Column("role", CODE, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("proven_at", Instant, nullable=False),
    Column("ends_by", Instant, nullable=False),
    Column("last_active_at", Instant, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("rotated_at", Instant, nullable=False),
    Column("device", CODE),
    Column("repeated", Boolean, nullable=False),
    Column("ended_at", Instant),
    Column("ending", CODE),
)

sign_in_code = Table(
    "sign_in_code",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("identity", NAME, nullable=False),
    Column("role", CODE, nullable=False),
    Column("proven_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False, index=True),
    Column("used_at", Instant),
)

break_glass = Table(
    "break_glass",
    metadata,
    Column("id", ID, primary_key=True),
    Column("identity", NAME, nullable=False),
    Column("role", CODE, nullable=False),
    Column("patient", NAME, nullable=False),
    Column("conversation_id", ID, ForeignKey("conversation.id")),
    Column("reason", CODE, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", NAME),
    Column("ending", CODE),
    Column("reviewed_at", Instant),
    Column("reviewed_by", NAME),
    Column("verdict", CODE),
    Column("comment", LargeBinary),
    Column("version", Integer, nullable=False),
    Index(None, "opened_at", "id"),
    Index(None, "identity", "opened_at"),
    Index(
        "ix_break_glass_until",
        "until",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    # Who has one that was not reviewed can not have another, whatever two requests at once believe.
    Index(
        "uq_break_glass_unreviewed",
        "identity",
        unique=True,
        sqlite_where=text("reviewed_at IS NULL"),
        postgresql_where=text("reviewed_at IS NULL"),
    ),
)

ending = Table(
    "ending",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False, index=True),
    Column("kind", CODE, nullable=False),
    Column("subject", NAME, nullable=False),
    Column("origin", String(16), nullable=False),
    # A position is never given twice, although old rows are purged.
    sqlite_autoincrement=True,
)
