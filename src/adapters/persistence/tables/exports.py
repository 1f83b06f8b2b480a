"""Exports and their documents."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

_MADE = text("due_at IS NOT NULL")

export = Table(
    "export",
    metadata,
    Column("id", ID, primary_key=True),
    Column("asker", NAME, nullable=False),
    Column("role", CODE, nullable=False),
    Column("session_id", ID),
    Column("authority", CODE, nullable=False),
    Column("conversation_id", ID),
    Column("patient", NAME),
    Column("since", Instant),
    Column("until", Instant),
    Column("form", CODE, nullable=False),
    Column("slot", Integer, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False, index=True),
    Column("due_at", Instant),
    Column("state", CODE, nullable=False),
    Column("failure", CODE),
    Column("total", Integer, nullable=False),
    Column("conversations", Integer, nullable=False),
    Column("messages", BigInteger, nullable=False),
    Column("percent", Integer, nullable=False),
    Column("files", Integer, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("at", ID),
    Column("seq", BigInteger),
    Column("part", Integer, nullable=False),
    Column("audit_id", ID),
    Column("version", Integer, nullable=False),
    Index(None, "asker", "id"),
    Index("ix_export_due", "due_at", sqlite_where=_MADE, postgresql_where=_MADE),
    # Nobody has more in the making than there are places, whatever two requests at once believe.
    Index("uq_export_place", "asker", "slot", unique=True, sqlite_where=_MADE, postgresql_where=_MADE),
)

export_file = Table(
    "export_file",
    metadata,
    Column("export_id", ID, ForeignKey("export.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("document", String(80), nullable=False),
    Column("blob", ID, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("crc32", BigInteger, nullable=False),
    Column("conversation_id", ID),
    Column("messages", Integer, nullable=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
)
