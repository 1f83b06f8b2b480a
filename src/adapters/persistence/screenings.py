"""What screening found, in SQL: marks on the message's row, places of hits, what waits to be acknowledged."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row as Found

from adapters.persistence.bulk import Row
from adapters.persistence.changes import Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.sealing import Damaged, Sealer, lowering_place
from adapters.persistence.tables import priority_message, safety_hit
from domain.ids import ConversationId, Identity, MessageId, NoteId
from domain.message import Message
from domain.phi import Level
from domain.priority import Lowering, Priority, PriorityMessage
from domain.safety.rule import Tier
from domain.safety.rules import RULES_VERSION
from domain.screening import NOT_SCREENED, Alarm, PhiMark, Screening

_UNMARKED: Row = (None, None, None, None)
_NOT_LOWERED: Row = (None, None, None, None)


def marks(screening: Screening) -> Row:
    """The four columns of a message's row: PHI level and categories, safety tier and help."""
    if screening.phi is None and screening.alarm is None:
        return _UNMARKED
    phi, alarm = screening.phi, screening.alarm
    return (
        phi.level.value if phi else None,
        ",".join(phi.categories) if phi else None,
        alarm.tier.value if alarm else None,
        alarm.help_text if alarm else None,
    )


def screening_from_row(row: Found[Any]) -> Screening:
    """What a message's row says of it; the hits stay where they are."""
    if row.phi_level is None and row.safety_tier is None:
        return NOT_SCREENED
    return Screening(
        phi=PhiMark(Level(row.phi_level), tuple(filter(None, row.phi_categories.split(","))))
        if row.phi_level
        else None,
        alarm=Alarm(Tier(row.safety_tier), row.safety_help) if row.safety_tier else None,
    )


def hit_rows(message: Message, at: datetime) -> list[Row]:
    """Where the rules were met in what the message says since `at`."""
    return [
        (
            message.id,
            to_micros(at),
            hit.rule,
            RULES_VERSION,
            hit.tier.value,
            hit.lowered_by,
            hit.start,
            hit.end,
        )
        for hit in message.screening.safety.hits
    ]


def write_findings(
    db: Writing, conversation: ConversationId, message: Message, raised: PriorityMessage | None, at: datetime
) -> None:
    """Keep the hits of a message, and what a clinician must acknowledge of it."""
    hits = hit_rows(message, at)
    if hits:
        db.bulk.insert(safety_hit, hits)
    if raised is not None:
        write_raised(db, conversation, raised)


def write_raised(db: Writing, conversation: ConversationId, raised: PriorityMessage) -> None:
    """Keep what a clinician must acknowledge."""
    db.bulk.insert(priority_message, [_raised_row(conversation, raised)])


def priority_message_from_row(row: Found[Any], sealer: Sealer) -> PriorityMessage:
    """What must be, or was, acknowledged."""
    return PriorityMessage(
        message=MessageId(row.message_id),
        level=Priority(row.level),
        cause=row.cause,
        set_by=Identity(row.set_by),
        set_at=row.set_at,
        acknowledged_by=Identity(row.acknowledged_by) if row.acknowledged_by else None,
        acknowledged_at=row.acknowledged_at,
        lowered=_lowering_from_row(row, sealer) if row.lowered_at else None,
        note=NoteId(row.note_id) if row.note_id else None,
    )


def _lowering_from_row(row: Found[Any], sealer: Sealer) -> Lowering:
    try:
        why = sealer.open(bytes(row.lowered_why), lowering_place(row.conversation_id, to_micros(row.lowered_at)))
    except Damaged:
        why = None
    return Lowering(to=Priority(row.lowered_to), by=Identity(row.lowered_by), at=row.lowered_at, why=why)


def _raised_row(conversation: ConversationId, one: PriorityMessage) -> Row:
    return (
        one.message,
        to_micros(one.set_at),
        conversation,
        one.level.value,
        one.cause,
        one.set_by,
        one.acknowledged_by,
        to_micros(one.acknowledged_at) if one.acknowledged_at else None,
        *_NOT_LOWERED,
        one.note,
    )
