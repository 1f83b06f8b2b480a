"""Cards in the thread: appointments and refills, schedules, bookings, and what patients take."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.create_table(
        "card",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("message_id", sa.String(length=32), nullable=False),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("guarded", sa.Boolean(), nullable=False),
        sa.Column("created_by", sa.String(length=128), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.String(length=128), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("overdue_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_card_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("message_id", name=op.f("uq_card_message_id")),
    )
    due = sa.text("due_at IS NOT NULL")
    op.create_index("ix_card_due", "card", ["due_at"], sqlite_where=due, postgresql_where=due)
    op.create_index("ix_card_queue", "card", ["kind", "state", "created_at", "id"])
    op.create_index("ix_card_conversation", "card", ["conversation_id", "kind", "state"])
    op.create_table(
        "schedule",
        sa.Column("owner", sa.String(length=128), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("rules", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("owner", name=op.f("pk_schedule")),
    )
    op.create_table(
        "booking",
        sa.Column("card_id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("owner", sa.String(length=128), nullable=False),
        sa.Column("visit", sa.LargeBinary(), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        sa.Column("busy_until", sa.BigInteger(), nullable=False),
        sa.Column("held_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_booking_card_id_card")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_booking")),
    )
    op.create_index("ix_booking_owner", "booking", ["owner", "start_at"])
    op.create_table(
        "booking_tick",
        sa.Column("resource", sa.String(length=140), nullable=False),
        sa.Column("tick", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("card_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["booking.card_id"], name=op.f("fk_booking_tick_card_id_booking")),
        sa.PrimaryKeyConstraint("resource", "tick", name=op.f("pk_booking_tick")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_booking_tick_card_id"), "booking_tick", ["card_id"])
    op.create_table(
        "medication_list",
        sa.Column("patient", sa.String(length=128), nullable=False),
        sa.Column("entries", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("patient", name=op.f("pk_medication_list")),
    )


def downgrade() -> None:
    for table in ("medication_list", "booking_tick", "booking", "schedule", "card"):
        op.drop_table(table)
