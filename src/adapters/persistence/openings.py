"""A new conversation: its row, its first members, and the reason it was opened for."""

from collections.abc import Callable

from attrs import define
from sqlalchemy import insert

from adapters.persistence.changes import Writing
from adapters.persistence.effects import insert_member, insert_note
from adapters.persistence.provider_rows import thread_row
from adapters.persistence.sealing import topic_place
from adapters.persistence.tables import conversation, provider_thread
from adapters.persistence.tallies import count_opened
from adapters.persistence.work import Work
from application.ports.channel import RowChanged, Signal
from domain.conversation import Conversation
from domain.events import NoteWritten
from domain.ids import identity_key


@define
class AddConversation:
    """Insert a conversation, its first members, and the reason it was opened for."""

    conversation: Conversation
    work: Work

    def write(self, db: Writing) -> None:
        one = self.conversation
        notes = [event.note for event in one.events if isinstance(event, NoteWritten)]
        db.connection.execute(
            insert(conversation).values(
                id=one.id,
                unique_name=one.unique_name,
                unique_key=identity_key(one.unique_name) if one.unique_name else None,
                friendly_name=self.work.sealer.seal(one.friendly_name, topic_place(one.id))
                if one.friendly_name
                else None,
                patient=one.patient,
                created_by=one.created_by,
                created_at=one.created_at,
                pool=one.pool,
                continues=one.continues,
                status=one.status.value,
                priority=one.priority.value,
                priority_rank=one.priority.rank,
                assignee=one.assignee,
                turn=one.turn.value,
                turn_since=one.created_at,
                last_seq=0,
                staff_seq=len(notes),
                message_count=0,
                rights_version=0,
                updated_at=one.created_at,
                reason=one.reason,
            )
        )
        db.connection.execute(insert(provider_thread).values(thread_row(self.work.opaque, one.id, one.created_at)))
        for member in one.participants.values():
            insert_member(db, one, member)
        for seq, note in enumerate(notes, 1):
            insert_note(db, self.work, one, note, seq, 0)
        count_opened(db, one)

    def published(self) -> list[Callable[[], Signal]]:
        """The lists that show it learn of it."""
        return [lambda: RowChanged(conversation=self.conversation.id)]
