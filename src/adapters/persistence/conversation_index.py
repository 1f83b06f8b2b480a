"""The ids of conversations in SQL, by key and never by offset."""

from attrs import frozen
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.reading import Reading
from adapters.persistence.tables import conversation, participant
from domain.ids import ConversationId, Identity


@frozen
class SqlConversationIndex:
    """`application.ports.readers.ConversationIndex` on the tables."""

    engine: AsyncEngine

    async def ids(
        self,
        *,
        member: Identity | None = None,
        patient: Identity | None = None,
        behind: ConversationId | None = None,
        newest_first: bool = False,
        limit: int,
    ) -> tuple[ConversationId, ...]:
        id = conversation.c.id
        question = select(id).order_by(id.desc() if newest_first else id).limit(limit)
        if member is not None:
            takes_part = (participant.c.identity == member) & participant.c.left_seq.is_(None)
            question = question.join(participant, (participant.c.conversation_id == id) & takes_part)
        if patient is not None:
            question = question.where(conversation.c.patient == patient)
        if behind is not None:
            question = question.where(id < behind if newest_first else id > behind)
        reading = Reading(self.engine)
        try:
            rows = await reading.all(question)
        finally:
            await reading.close()
        return tuple(ConversationId(row.id) for row in rows)
