"""The record: people, consents, sessions, conversations, their streams, the audit and the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


_SQLITE_GUARD = """
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows never change'); END
"""
_POSTGRES_GUARD = """
CREATE FUNCTION audit_is_final() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'audit rows never change'; END $$;
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit
FOR EACH ROW EXECUTE FUNCTION audit_is_final();
"""


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("session", sa.String(length=32), nullable=True),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("request_id", sa.String(length=64), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("object", sa.String(length=160), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("once", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_audit")),
        sa.UniqueConstraint("once", name=op.f("uq_audit_once")),
    )
    op.create_table(
        "consent",
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("signed_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("signed_by", sa.String(length=128), nullable=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=True),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("identity", "signed_at", name=op.f("pk_consent")),
    )
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("unique_name", sa.String(length=128), nullable=True),
        sa.Column("unique_key", sa.String(length=128), nullable=True),
        sa.Column("friendly_name", sa.LargeBinary(), nullable=True),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("created_by", sa.String(length=128), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("pool", sa.String(length=128), nullable=True),
        sa.Column("continues", sa.String(length=32), nullable=True),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("hold_until", sa.BigInteger(), nullable=True),
        sa.Column("disposition", sa.String(length=40), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("priority", sa.String(length=40), nullable=False),
        sa.Column("priority_rank", sa.Integer(), nullable=False),
        sa.Column("assignee", sa.String(length=128), nullable=True),
        sa.Column("turn", sa.String(length=40), nullable=False),
        sa.Column("turn_since", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("staff_seq", sa.BigInteger(), nullable=False),
        sa.Column("message_count", sa.BigInteger(), nullable=False),
        sa.Column("rights_version", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["continues"], ["conversation.id"], name=op.f("fk_conversation_continues_conversation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
        sa.UniqueConstraint("unique_key", name=op.f("uq_conversation_unique_key")),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_conversation_created_by_created_at"), ["created_by", "created_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_conversation_hold_until"), ["hold_until"], unique=False)
        batch_op.create_index(batch_op.f("ix_conversation_patient"), ["patient"], unique=False)
        batch_op.create_index(batch_op.f("ix_conversation_pool"), ["pool"], unique=False)

    op.create_table(
        "data_key",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=128), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_key")),
    )
    op.create_table(
        "message_past",
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("replaced_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("message_id", "replaced_at", name=op.f("pk_message_past")),
    )
    op.create_table(
        "person",
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("contacts", sa.LargeBinary(), nullable=False),
        sa.Column("pools", sa.Text(), nullable=False),
        sa.Column("skills", sa.Text(), nullable=False),
        sa.Column("care_team", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_person")),
    )
    op.create_table(
        "person_name",
        sa.Column("prefix", sa.LargeBinary(), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("prefix", "identity", name=op.f("pk_person_name")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("person_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_name_identity"), ["identity"], unique=False)

    op.create_table(
        "presence",
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("availability", sa.String(length=40), nullable=True),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("identity", name=op.f("pk_presence")),
    )
    op.create_table(
        "request",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("made", sa.String(length=160), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_request")),
    )
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_made_at"), ["made_at"], unique=False)

    op.create_table(
        "session",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_by", sa.BigInteger(), nullable=False),
        sa.Column("last_active_at", sa.BigInteger(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("rotated_at", sa.BigInteger(), nullable=False),
        sa.Column("repeated", sa.Boolean(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_ended_at"), ["ended_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_session_identity"), ["identity"], unique=False)

    op.create_table(
        "sign_in_code",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_sign_in_code")),
    )
    with op.batch_alter_table("sign_in_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_code_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "draft",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_draft_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "identity", name=op.f("pk_draft")),
    )
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_draft_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "event",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("message_seq", sa.BigInteger(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_event_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name=op.f("pk_event")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "message",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("author", sa.String(length=128), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("priority", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("edited_at", sa.BigInteger(), nullable=True),
        sa.Column("retracted_at", sa.BigInteger(), nullable=True),
        sa.Column("ordinal", sa.BigInteger(), nullable=False),
        sa.Column("author_ordinal", sa.BigInteger(), nullable=False),
        sa.Column("client_key", sa.LargeBinary(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.Column("provider_state", sa.String(length=40), nullable=False),
        sa.Column("provider_ref", sa.String(length=128), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_message_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name=op.f("pk_message")),
        sa.UniqueConstraint(
            "conversation_id", "author", "client_key", name=op.f("uq_message_conversation_id_author_client_key")
        ),
        sa.UniqueConstraint("id", name=op.f("uq_message_id")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_message_conversation_id_author_seq"), ["conversation_id", "author", "seq"], unique=False
        )

    op.create_table(
        "outbox",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("parked_at", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_outbox_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name=op.f("pk_outbox")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outbox_due_at"),
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("parked_at IS NULL"),
            postgresql_where=sa.text("parked_at IS NULL"),
        )

    op.create_table(
        "participant",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("joined_seq", sa.BigInteger(), nullable=False),
        sa.Column("visible_from", sa.BigInteger(), nullable=False),
        sa.Column("read_seq", sa.BigInteger(), nullable=False),
        sa.Column("delivered_seq", sa.BigInteger(), nullable=False),
        sa.Column("read_count", sa.BigInteger(), nullable=False),
        sa.Column("read_own", sa.BigInteger(), nullable=False),
        sa.Column("own_count", sa.BigInteger(), nullable=False),
        sa.Column("left_seq", sa.BigInteger(), nullable=True),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_participant_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "identity", name=op.f("pk_participant")),
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participant_identity_left_seq"), ["identity", "left_seq"], unique=False)

    op.create_table(
        "staff_note",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("after_seq", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.String(length=128), nullable=False),
        sa.Column("about", sa.String(length=40), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_staff_note_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name=op.f("pk_staff_note")),
        sa.UniqueConstraint("id", name=op.f("uq_staff_note_id")),
    )

    on_sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(_SQLITE_GUARD if on_sqlite else _POSTGRES_GUARD)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_is_final")
    else:
        op.execute("DROP TRIGGER audit_is_final ON audit; DROP FUNCTION audit_is_final()")
    op.drop_table("staff_note")
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_participant_identity_left_seq"))

    op.drop_table("participant")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            batch_op.f("ix_outbox_due_at"),
            sqlite_where=sa.text("parked_at IS NULL"),
            postgresql_where=sa.text("parked_at IS NULL"),
        )

    op.drop_table("outbox")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_message_conversation_id_author_seq"))

    op.drop_table("message")
    op.drop_table("event")
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_draft_updated_at"))

    op.drop_table("draft")
    with op.batch_alter_table("sign_in_code", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sign_in_code_expires_at"))

    op.drop_table("sign_in_code")
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_identity"))
        batch_op.drop_index(batch_op.f("ix_session_ended_at"))

    op.drop_table("session")
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_request_made_at"))

    op.drop_table("request")
    op.drop_table("presence")
    with op.batch_alter_table("person_name", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_name_identity"))

    op.drop_table("person_name")
    op.drop_table("person")
    op.drop_table("message_past")
    op.drop_table("data_key")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversation_pool"))
        batch_op.drop_index(batch_op.f("ix_conversation_patient"))
        batch_op.drop_index(batch_op.f("ix_conversation_hold_until"))
        batch_op.drop_index(batch_op.f("ix_conversation_created_by_created_at"))

    op.drop_table("conversation")
    op.drop_table("consent")
    op.drop_table("audit")
