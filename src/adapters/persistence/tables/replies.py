"""What the team answers with."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, String, Table, UniqueConstraint, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

SHELF = String(200)
_STANDING = text("retired_at IS NULL")

quick_response = Table(
    "quick_response",
    metadata,
    Column("id", ID, primary_key=True),
    Column("shelf", SHELF, nullable=False),
    Column("scope", CODE, nullable=False),
    Column("pool", String(100)),
    Column("owner", NAME, nullable=False),
    Column("short_code", CODE, nullable=False),
    Column("language", String(35), nullable=False),
    Column("review_by", String(10), nullable=False),
    Column("version", Integer, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("retired_at", Instant),
    Index(
        "uq_quick_response_shelf_short_code_language",
        "shelf",
        "short_code",
        "language",
        unique=True,
        sqlite_where=_STANDING,
        postgresql_where=_STANDING,
    ),
    Index(None, "short_code", "language", "id"),
)

quick_response_version = Table(
    "quick_response_version",
    metadata,
    Column("response", ID, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("texts", LargeBinary, nullable=False),
    Column("saved_by", NAME, nullable=False),
    Column("saved_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

quick_response_use = Table(
    "quick_response_use",
    metadata,
    Column("message", ID, primary_key=True),
    Column("conversation", ID, nullable=False),
    Column("response", ID, nullable=False),
    Column("version", Integer, nullable=False),
    Column("used_by", NAME, nullable=False),
    Column("used_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

rating = Table(
    "rating",
    metadata,
    Column("conversation", ID, primary_key=True),
    Column("closed_at", Instant, primary_key=True),
    Column("id", ID, nullable=False),
    Column("patient", NAME, nullable=False),
    Column("score", Integer, nullable=False),
    Column("comment", LargeBinary),
    Column("rated_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

closing_proposal = Table(
    "closing_proposal",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation", ID, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("quiet_since", Instant, nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("verdict", CODE),
    Column("decided_by", NAME),
    Column("decided_at", Instant),
    UniqueConstraint("conversation", "last_seq"),
    Index(
        "ix_closing_proposal_waiting",
        "quiet_since",
        "id",
        sqlite_where=text("verdict IS NULL"),
        postgresql_where=text("verdict IS NULL"),
    ),
)

team_mark = Table(
    "team_mark",
    metadata,
    Column("conversation", ID, primary_key=True),
    Column("kind", CODE, primary_key=True),
    Column("identity", NAME, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("at", Instant, nullable=False),
    Index(None, "conversation", "kind", "at"),
    sqlite_with_rowid=False,
)

nudge = Table(
    "nudge",
    metadata,
    Column("conversation", ID, primary_key=True),
    Column("identity", NAME, primary_key=True),
    Column("kind", CODE, primary_key=True),
    Column("since", Instant, nullable=False),
    Column("step", Integer, nullable=False),
    Column("due_at", Instant, index=True),
    Column("touched", BigInteger, nullable=False),
)
