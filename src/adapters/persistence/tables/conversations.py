"""Conversations, who takes part, and what was said."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint, text

from adapters.persistence.columns import Instant
from adapters.persistence.tables.base import CODE, ID, NAME, metadata

_LIVE = text("status <> 'closed'")

conversation = Table(
    "conversation",
    metadata,
    Column("id", ID, primary_key=True),
    Column("unique_name", NAME),
    Column("unique_key", NAME, unique=True),
    Column("friendly_name", LargeBinary),
    Column("patient", NAME, nullable=False, index=True),
    Column("created_by", NAME, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("pool", NAME, index=True),
    Column("continues", ID, ForeignKey("conversation.id")),
    Column("status", CODE, nullable=False),
    Column("hold_until", Instant, index=True),
    Column("disposition", CODE),
    Column("closed_at", Instant),
    Column("priority", CODE, nullable=False),
    Column("priority_rank", Integer, nullable=False),
    Column("assignee", NAME),
    Column("turn", CODE, nullable=False),
    Column("turn_since", Instant, nullable=False),
    # Whose turn it was before the last write: it tells that write whether the turn changed.
    Column("turn_before", CODE),
    Column("last_seq", BigInteger, nullable=False),
    Column("staff_seq", BigInteger, nullable=False),
    Column("message_count", BigInteger, nullable=False),
    Column("rights_version", BigInteger, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("unacknowledged", Integer, nullable=False, server_default="0"),
    Column("open_crises", Integer, nullable=False, server_default="0"),
    Column("reason", CODE),
    # The staff note that says why it is as urgent as it is.
    Column("priority_note", ID),
    Index(None, "created_by", "created_at"),
    Index(None, "assignee", "status"),
    Index("ix_conversation_live", "status", "turn", sqlite_where=_LIVE, postgresql_where=_LIVE),
    Index(
        "ix_conversation_waiting",
        "pool",
        "priority_rank",
        "turn_since",
        sqlite_where=text("status = 'open' AND turn = 'provider'"),
        postgresql_where=text("status = 'open' AND turn = 'provider'"),
    ),
)

participant = Table(
    "participant",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("identity", NAME, primary_key=True),
    Column("role", CODE, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Column("joined_seq", BigInteger, nullable=False),
    Column("visible_from", BigInteger, nullable=False),
    Column("read_seq", BigInteger, nullable=False),
    Column("delivered_seq", BigInteger, nullable=False),
    # Running counts: unread = (all - all read) - (own - own read), without counting rows.
    Column("read_count", BigInteger, nullable=False),
    Column("read_own", BigInteger, nullable=False),
    Column("own_count", BigInteger, nullable=False),
    Column("left_seq", BigInteger),
    Column("left_at", Instant),
    Column("mirrored_seq", BigInteger, nullable=False, server_default="0"),
    Column("left_out", CODE),
    Column("left_out_since", Instant),
    Index(None, "identity", "left_seq"),
    Index(
        "ix_participant_left_out",
        "conversation_id",
        sqlite_where=text("left_out IS NOT NULL"),
        postgresql_where=text("left_out IS NOT NULL"),
    ),
    Index(
        "ix_participant_to_mirror",
        "conversation_id",
        sqlite_where=text("read_seq > mirrored_seq"),
        postgresql_where=text("read_seq > mirrored_seq"),
    ),
)

message = Table(
    "message",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("id", ID, nullable=False, unique=True),
    Column("author", NAME, nullable=False),
    Column("kind", CODE, nullable=False),
    Column("body", LargeBinary),
    Column("priority", CODE, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("edited_at", Instant),
    Column("retracted_at", Instant),
    Column("ordinal", BigInteger, nullable=False),
    Column("author_ordinal", BigInteger, nullable=False),
    Column("client_key", LargeBinary),
    Column("digest", LargeBinary),
    Column("provider_state", CODE, nullable=False),
    Column("provider_ref", NAME),
    Column("on_behalf_of", NAME),
    Column("phi_level", CODE),
    Column("phi_categories", Text),
    Column("safety_tier", CODE),
    Column("safety_help", Text),
    Column("body_digest", LargeBinary),
    Column("files", Integer, nullable=False, server_default="0"),
    Column("purged_at", Instant),
    Column("caused_by", NAME),
    UniqueConstraint("conversation_id", "author", "client_key"),
    Index(None, "conversation_id", "author", "seq"),
    Index(
        "ix_message_unpurged",
        "created_at",
        sqlite_where=text("purged_at IS NULL"),
        postgresql_where=text("purged_at IS NULL"),
    ),
    sqlite_with_rowid=False,
)

message_past = Table(
    "message_past",
    metadata,
    Column("message_id", ID, primary_key=True),
    Column("replaced_at", Instant, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

event = Table(
    "event",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("kind", CODE, nullable=False),
    Column("message_seq", BigInteger),
    Column("detail", Text),
    sqlite_with_rowid=False,
)

staff_note = Table(
    "staff_note",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("id", ID, nullable=False, unique=True),
    Column("after_seq", BigInteger, nullable=False),
    Column("author", NAME, nullable=False),
    Column("about", CODE),
    Column("body", LargeBinary),
    Column("created_at", Instant, nullable=False),
)

note_draft = Table(
    "note_draft",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("identity", NAME, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("updated_at", Instant, nullable=False, index=True),
)

draft = Table(
    "draft",
    metadata,
    Column("conversation_id", ID, ForeignKey("conversation.id"), primary_key=True),
    Column("identity", NAME, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("updated_at", Instant, nullable=False, index=True),
)
