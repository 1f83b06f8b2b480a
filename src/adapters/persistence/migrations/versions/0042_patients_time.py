"""A booking takes the patient's time too: of those that there are it is taken where nothing else has it."""

from alembic import op

revision = "0042"
down_revision = "0041"

_TAKE = """
    INSERT INTO booking_tick (resource, tick, card_id)
    SELECT 'time:' || lower(booking.patient), booking_tick.tick, booking.card_id
    FROM booking
    JOIN booking_tick ON booking_tick.card_id = booking.card_id
    WHERE booking_tick.resource = 'time:' || lower(booking.owner)
      AND booking_tick.tick * 300000000 < booking.end_at
    ON CONFLICT DO NOTHING
"""
"""A tick is five minutes in microseconds; the provider's go on into the pause."""
_GIVE_BACK = """
    DELETE FROM booking_tick
    WHERE resource = (SELECT 'time:' || lower(patient) FROM booking WHERE booking.card_id = booking_tick.card_id)
"""


def upgrade() -> None:
    op.execute(_TAKE)


def downgrade() -> None:
    op.execute(_GIVE_BACK)
