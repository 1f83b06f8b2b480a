"""Reasons: why the team did something, kept encrypted in the staff's stream."""

from datetime import datetime

from application.command import Command
from application.ports.clock import Ids
from domain.conversation import Conversation
from domain.ids import NoteId
from domain.note import StaffNote
from domain.text import checked

LIMIT = 1_000


def keep_reason(
    conversation: Conversation, command: Command, text: str | None, *, ids: Ids, at: datetime, pointer: str = "/reason"
) -> NoteId | None:
    """Note the reason of an act, if one was given, and return the note; `Invalid` when it can not be kept."""
    if text is None:
        return None
    note = StaffNote(
        id=NoteId(ids.new()),
        author=command.actor.identity,
        body=checked(text, pointer, limit=LIMIT),
        created_at=at,
        about=command.action,
    )
    conversation.write_note(note)
    return note.id
