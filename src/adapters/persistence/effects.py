"""What events change beside the log: members' rows, notes, the texts of messages."""

from typing import Any

from attrs import evolve
from sqlalchemy import insert, update

from adapters.persistence.changes import Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.members import read_counts
from adapters.persistence.screenings import marks
from adapters.persistence.sealing import body_place, note_place, past_place
from adapters.persistence.tables import message, message_past, participant, staff_note
from adapters.persistence.work import Work
from domain.conversation import Conversation
from domain.errors import ConcurrentUpdate
from domain.ids import Identity
from domain.message import Message
from domain.note import StaffNote
from domain.participant import Participant

_MARKS = ("phi_level", "phi_categories", "safety_tier", "safety_help")


def placed(joined: Participant, seq: int) -> Participant:
    """Who joins without the past sees from their joining on, and has nothing to catch up with."""
    start = joined.visible_from or seq
    floor = start - 1 if joined.visible_from else seq
    return evolve(joined, joined_seq=seq, visible_from=start, read_seq=floor, delivered_seq=floor)


def insert_member(db: Writing, one: Conversation, member: Participant) -> None:
    row = {
        "role": member.role.value,
        "joined_at": member.joined_at,
        "joined_seq": member.joined_seq,
        "visible_from": member.visible_from,
        "read_seq": member.read_seq,
        "delivered_seq": member.delivered_seq,
        "left_seq": None,
        "left_at": None,
        "left_out": None,
        "left_out_since": None,
        **read_counts(one.id, member.identity, member.read_seq),
    }
    again = db.connection.execute(
        update(participant)
        .where(participant.c.conversation_id == one.id, participant.c.identity == member.identity)
        .values(row)
    )
    if again.rowcount == 0:
        db.connection.execute(
            insert(participant).values(conversation_id=one.id, identity=member.identity, own_count=0, **row)
        )


def remove_member(db: Writing, work: Work, one: Conversation, identity: Identity, seq: int) -> None:
    """End a membership at an event; its row stays, so that horizons and counts go on if they return."""
    db.connection.execute(
        update(participant)
        .where(participant.c.conversation_id == one.id, participant.c.identity == identity)
        .values(left_seq=seq, left_at=work.clock.now())
    )


def insert_note(db: Writing, work: Work, one: Conversation, note: StaffNote, seq: int, after_seq: int) -> None:
    db.connection.execute(
        insert(staff_note).values(
            conversation_id=one.id,
            seq=seq,
            id=note.id,
            after_seq=after_seq,
            author=note.author,
            about=note.about,
            body=work.sealer.seal(note.body, note_place(note.id)),
            created_at=note.created_at,
        )
    )


def replace_marks(db: Writing, changed: Message) -> None:
    """Let the message be as grave as what came with its card; its text stays."""
    db.connection.execute(update(message).where(message.c.id == changed.id).values(_found(changed)))


def replace_body(db: Writing, work: Work, changed: Message) -> None:
    """Keep what the message said before, then let it say (or withhold) what it says now."""
    old = db.connection.execute(
        message.select().with_only_columns(message.c.body).where(message.c.id == changed.id)
    ).scalar_one()
    at = changed.retracted_at or changed.edited_at or work.clock.now()
    if old is not None:
        text = work.sealer.open(bytes(old), body_place(changed.id))
        db.connection.execute(
            insert(message_past).values(
                message_id=changed.id,
                replaced_at=at,
                body=work.sealer.seal(text, past_place(changed.id, to_micros(at))),
            )
        )
    body = work.sealer.seal(changed.body.text, body_place(changed.id)) if changed.body else None
    kept = db.connection.execute(
        update(message)
        .where(message.c.id == changed.id, message.c.retracted_at.is_(None))
        .values(
            body=body,
            body_digest=None,
            edited_at=changed.edited_at,
            retracted_at=changed.retracted_at,
            **_found(changed),
        )
    )
    if kept.rowcount == 0:
        raise ConcurrentUpdate("the message was retracted meanwhile")


def _found(changed: Message) -> dict[str, Any]:
    return {"priority": changed.priority.value, **dict(zip(_MARKS, marks(changed.screening), strict=True))}
