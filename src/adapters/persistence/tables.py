"""The tables. Sealed columns hold AES-GCM boxes (`sealing`); nothing else holds what a person wrote.

Tables that are written in bulk say so in their `info`; their rows are tuples in column order.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from adapters.persistence.columns import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_ID = String(32)
_NAME = String(128)
_CODE = String(40)

person = Table(
    "person",
    metadata,
    Column("key", _NAME, primary_key=True),
    Column("identity", _NAME, nullable=False),
    Column("role", _CODE, nullable=False),
    Column("name", LargeBinary, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("language", String(35), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("born", LargeBinary),
    Column("contacts", LargeBinary, nullable=False),
    Column("pools", Text, nullable=False),
    Column("skills", Text, nullable=False),
    Column("care_team", Text, nullable=False),
)

person_name = Table(
    "person_name",
    metadata,
    Column("prefix", LargeBinary, primary_key=True),
    Column("identity", _NAME, primary_key=True),
    Index(None, "identity"),
    sqlite_with_rowid=False,
)

consent = Table(
    "consent",
    metadata,
    Column("identity", _NAME, primary_key=True),
    Column("signed_at", Instant, primary_key=True),
    Column("version", String(64), nullable=False),
    Column("language", String(35), nullable=False),
    Column("scopes", Text, nullable=False),
    Column("signed_by", _NAME, nullable=False),
    Column("digest", String(64)),
    Column("channel", _CODE, nullable=False),
    Column("address", String(64), nullable=False),
    Column("evidence", LargeBinary),
    Column("withdrawn", Text, nullable=False),
    Column("revoked_at", Instant),
    Column("revoked_by", _NAME),
)

care_end = Table(
    "care_end",
    metadata,
    Column("patient", _NAME, primary_key=True),
    Column("provider", _NAME, primary_key=True),
    Column("reason", _CODE, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", _NAME, nullable=False),
    sqlite_with_rowid=False,
)

break_glass = Table(
    "break_glass",
    metadata,
    Column("id", _ID, primary_key=True),
    Column("identity", _NAME, nullable=False),
    Column("role", _CODE, nullable=False),
    Column("patient", _NAME, nullable=False),
    Column("conversation_id", _ID, ForeignKey("conversation.id")),
    Column("reason", _CODE, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", _NAME),
    Column("ending", _CODE),
    Column("reviewed_at", Instant),
    Column("reviewed_by", _NAME),
    Column("verdict", _CODE),
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

proxy_grant = Table(
    "proxy_grant",
    metadata,
    Column("id", _ID, primary_key=True),
    Column("patient", _NAME, nullable=False, index=True),
    Column("proxy", _NAME, nullable=False, index=True),
    Column("scopes", Text, nullable=False),
    Column("basis", _CODE, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, index=True),
    Column("granted_by", _NAME, nullable=False),
    Column("granted_at", Instant, nullable=False),
    Column("evidence", LargeBinary),
    Column("narrows", _ID),
    Column("ended_at", Instant),
    Column("ended_by", _NAME),
    Column("ending", _CODE),
)

phone_call = Table(
    "phone_call",
    metadata,
    Column("id", _ID, primary_key=True),
    Column("patient", _NAME, nullable=False, index=True),
    Column("reason", _CODE, nullable=False),
    Column("note", LargeBinary),
    Column("created_by", _NAME, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("taken_by", _NAME),
    Column("taken_at", Instant),
    Column("done_at", Instant),
    Index(
        "ix_phone_call_waiting",
        "created_at",
        "id",
        sqlite_where=text("done_at IS NULL"),
        postgresql_where=text("done_at IS NULL"),
    ),
)

presence = Table(
    "presence",
    metadata,
    Column("identity", _NAME, primary_key=True),
    Column("availability", _CODE),
    Column("last_seen_at", Instant),
)

session = Table(
    "session",
    metadata,
    Column("id", _ID, primary_key=True),
    Column("identity", _NAME, nullable=False, index=True),
    Column("role", _CODE, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("proven_at", Instant, nullable=False),
    Column("ends_by", Instant, nullable=False),
    Column("last_active_at", Instant, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("rotated_at", Instant, nullable=False),
    Column("repeated", Boolean, nullable=False),
    Column("ended_at", Instant),
    Column("ending", _CODE),
)

sign_in_code = Table(
    "sign_in_code",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("identity", _NAME, nullable=False),
    Column("role", _CODE, nullable=False),
    Column("proven_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False, index=True),
    Column("used_at", Instant),
)

conversation = Table(
    "conversation",
    metadata,
    Column("id", _ID, primary_key=True),
    Column("unique_name", _NAME),
    Column("unique_key", _NAME, unique=True),
    Column("friendly_name", LargeBinary),
    Column("patient", _NAME, nullable=False, index=True),
    Column("created_by", _NAME, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("pool", _NAME, index=True),
    Column("continues", _ID, ForeignKey("conversation.id")),
    Column("status", _CODE, nullable=False),
    Column("hold_until", Instant, index=True),
    Column("disposition", _CODE),
    Column("closed_at", Instant),
    Column("priority", _CODE, nullable=False),
    Column("priority_rank", Integer, nullable=False),
    Column("assignee", _NAME),
    Column("turn", _CODE, nullable=False),
    Column("turn_since", Instant, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("staff_seq", BigInteger, nullable=False),
    Column("message_count", BigInteger, nullable=False),
    Column("rights_version", BigInteger, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("unacknowledged", Integer, nullable=False, server_default="0"),
    Column("open_crises", Integer, nullable=False, server_default="0"),
    Index(None, "created_by", "created_at"),
)

participant = Table(
    "participant",
    metadata,
    Column("conversation_id", _ID, ForeignKey("conversation.id"), primary_key=True),
    Column("identity", _NAME, primary_key=True),
    Column("role", _CODE, nullable=False),
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
    Index(None, "identity", "left_seq"),
)

message = Table(
    "message",
    metadata,
    Column("conversation_id", _ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("id", _ID, nullable=False, unique=True),
    Column("author", _NAME, nullable=False),
    Column("kind", _CODE, nullable=False),
    Column("body", LargeBinary),
    Column("priority", _CODE, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("edited_at", Instant),
    Column("retracted_at", Instant),
    Column("ordinal", BigInteger, nullable=False),
    Column("author_ordinal", BigInteger, nullable=False),
    Column("client_key", LargeBinary),
    Column("digest", LargeBinary),
    Column("provider_state", _CODE, nullable=False),
    Column("provider_ref", _NAME),
    Column("on_behalf_of", _NAME),
    Column("phi_level", _CODE),
    Column("phi_categories", Text),
    Column("safety_tier", _CODE),
    Column("safety_help", Text),
    UniqueConstraint("conversation_id", "author", "client_key"),
    Index(None, "conversation_id", "author", "seq"),
    sqlite_with_rowid=False,
)

safety_hit = Table(
    "safety_hit",
    metadata,
    Column("message_id", _ID, primary_key=True),
    Column("at", Instant, primary_key=True),
    Column("rule", _CODE, primary_key=True),
    Column("rules_version", _CODE, nullable=False),
    Column("tier", _CODE, nullable=False),
    Column("lowered_by", _CODE),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    sqlite_with_rowid=False,
)

priority_message = Table(
    "priority_message",
    metadata,
    Column("message_id", _ID, primary_key=True),
    Column("set_at", Instant, primary_key=True),
    Column("conversation_id", _ID, ForeignKey("conversation.id"), nullable=False, index=True),
    Column("level", _CODE, nullable=False),
    Column("cause", String(200), nullable=False),
    Column("set_by", _NAME, nullable=False),
    Column("acknowledged_by", _NAME),
    Column("acknowledged_at", Instant),
    Index(
        None, "set_at", sqlite_where=text("acknowledged_at IS NULL"), postgresql_where=text("acknowledged_at IS NULL")
    ),
    sqlite_with_rowid=False,
)

message_past = Table(
    "message_past",
    metadata,
    Column("message_id", _ID, primary_key=True),
    Column("replaced_at", Instant, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

event = Table(
    "event",
    metadata,
    Column("conversation_id", _ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("kind", _CODE, nullable=False),
    Column("message_seq", BigInteger),
    Column("detail", Text),
    sqlite_with_rowid=False,
)

staff_note = Table(
    "staff_note",
    metadata,
    Column("conversation_id", _ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("id", _ID, nullable=False, unique=True),
    Column("after_seq", BigInteger, nullable=False),
    Column("author", _NAME, nullable=False),
    Column("about", _CODE),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("conversation_id", _ID, ForeignKey("conversation.id"), primary_key=True),
    Column("identity", _NAME, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("updated_at", Instant, nullable=False, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("conversation_id", _ID, ForeignKey("conversation.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("due_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease_until", Instant),
    Column("parked_at", Instant),
    Column("reason", _CODE),
    Index(None, "due_at", sqlite_where=text("parked_at IS NULL"), postgresql_where=text("parked_at IS NULL")),
    sqlite_with_rowid=False,
)

ending = Table(
    "ending",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False, index=True),
    Column("kind", _CODE, nullable=False),
    Column("subject", _NAME, nullable=False),
    Column("origin", String(16), nullable=False),
    # A position is never given twice, although old rows are purged.
    sqlite_autoincrement=True,
)

audit = Table(
    "audit",
    metadata,
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("id", _ID, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", _NAME, nullable=False),
    Column("role", _CODE, nullable=False),
    Column("session", _ID),
    Column("address", String(64), nullable=False),
    Column("request_id", String(64), nullable=False),
    Column("action", _CODE, nullable=False),
    Column("object", String(160), nullable=False),
    Column("outcome", _CODE, nullable=False),
    Column("reason", _CODE),
    Column("once", LargeBinary, unique=True),
)

request = Table(
    "request",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("fingerprint", LargeBinary, nullable=False),
    Column("made", String(160), nullable=False),
    Column("fresh", Boolean, nullable=False),
    Column("made_at", Instant, nullable=False, index=True),
)

data_key = Table(
    "data_key",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("key_id", _NAME, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)
