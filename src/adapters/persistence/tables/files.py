"""Files of messages: what is known of them, links to them, contents that are to go."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

_UNSENT = text("message_id IS NULL AND removed_at IS NULL")
_UNCHECKED = text("check_due_at IS NOT NULL")
_ASKED_FOR = text("fetch_at IS NOT NULL")
_REFUSED = text("refused IS NOT NULL")

attachment = Table(
    "attachment",
    metadata,
    Column("id", ID, primary_key=True),
    Column("conversation_id", ID, ForeignKey("conversation.id"), nullable=False, index=True),
    Column("uploader", NAME, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("content_type", CODE, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("state", CODE, nullable=False),
    Column("blob", ID, nullable=False, index=True),
    Column("uploaded_at", Instant, nullable=False),
    Column("check_due_at", Instant),
    Column("checks", Integer, nullable=False),
    Column("message_id", ID, index=True),
    Column("place", Integer),
    Column("removed_at", Instant),
    Index(None, "uploader", "uploaded_at"),
    Index("ix_attachment_unsent", "uploaded_at", sqlite_where=_UNSENT, postgresql_where=_UNSENT),
    Index("ix_attachment_unchecked", "check_due_at", sqlite_where=_UNCHECKED, postgresql_where=_UNCHECKED),
)

provider_file = Table(
    "provider_file",
    metadata,
    Column("attachment_id", ID, primary_key=True),
    Column("due_at", Instant, index=True),
    Column("tried", Boolean, nullable=False),
    Column("media", NAME),
    Column("ref", NAME),
    Column("place", BigInteger),
    Column("refused", CODE),
    Column("missing_since", Instant),
    Column("fetch_at", Instant),
    Column("fetches", Integer, nullable=False, server_default="0"),
    Index("ix_provider_file_fetch_at", "fetch_at", sqlite_where=_ASKED_FOR, postgresql_where=_ASKED_FOR),
    Index("ix_provider_file_refused", "attachment_id", sqlite_where=_REFUSED, postgresql_where=_REFUSED),
)

leftover_file = Table(
    "leftover_file",
    metadata,
    Column("blob", ID, primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
)

file_link = Table(
    "file_link",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("attachment_id", ID, nullable=False),
    Column("identity", NAME, nullable=False),
    Column("session_id", ID),
    Column("expires_at", Instant, nullable=False, index=True),
)
