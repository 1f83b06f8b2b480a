"""Messages in SQL: single ones to change, and new ones to be given their place."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen
from sqlalchemy import Row, or_, select

from adapters.persistence.attachments import files_of
from adapters.persistence.changes import PlainSend
from adapters.persistence.columns import to_micros
from adapters.persistence.provider_rows import provider_state
from adapters.persistence.screenings import priority_message_from_row, screening_from_row
from adapters.persistence.sealing import Damaged, Sealer, body_place, past_place
from adapters.persistence.tables import conversation as thread
from adapters.persistence.tables import message, message_past, priority_message
from adapters.persistence.work import Work
from application.views import (
    CardView,
    DeliveryState,
    EarlierText,
    MessageView,
    ProviderState,
    Stream,
    StreamEvent,
    attachment_view,
)
from domain.conversation import Conversation
from domain.errors import NotFound
from domain.events import MessageSent
from domain.ids import ConversationId, Identity, MessageId
from domain.message import Message, MessageBody, MessageKind
from domain.priority import Priority, PriorityMessage


@frozen
class SqlMessages:
    """`application.ports.records.Messages` on the tables."""

    work: Work

    async def get(self, conversation: ConversationId, id: MessageId) -> Message:
        row = await self.work.reading.first(
            select(message).where(message.c.id == id, message.c.conversation_id == conversation)
        )
        if row is None:
            raise NotFound("message")
        self.work.provider_states[id] = ProviderState(row.provider_state)
        return await self._whole(row)

    async def raised(self, conversation: ConversationId, id: MessageId) -> tuple[PriorityMessage, ...]:
        rows = await self.work.reading.all(
            select(priority_message)
            .where(priority_message.c.message_id == id, priority_message.c.conversation_id == conversation)
            .order_by(priority_message.c.set_at)
        )
        return tuple(priority_message_from_row(row, self.work.sealer) for row in rows)

    async def earlier(self, messages: Sequence[MessageId]) -> Mapping[MessageId, tuple[EarlierText, ...]]:
        theirs = select(message_past).where(message_past.c.message_id.in_(messages))
        found: dict[MessageId, tuple[EarlierText, ...]] = {}
        for row in await self.work.reading.all(theirs.order_by(message_past.c.replaced_at)):
            id = MessageId(row.message_id)
            found[id] = (*found.get(id, ()), _earlier(row, self.work.sealer))
        return found

    async def last_word(self, conversation: ConversationId) -> MessageId | None:
        row = await self.work.reading.first(
            select(message.c.id)
            .join(thread, thread.c.id == message.c.conversation_id)
            .where(
                message.c.conversation_id == conversation,
                message.c.retracted_at.is_(None),
                or_(message.c.author == thread.c.patient, message.c.on_behalf_of == thread.c.patient),
            )
            .order_by(message.c.seq.desc())
            .limit(1)
        )
        return None if row is None else MessageId(row.id)

    async def sent_as(
        self, conversation: ConversationId, author: Identity, client_key: str
    ) -> tuple[Message, bytes | None] | None:
        row = await self.work.reading.first(
            select(message).where(
                message.c.conversation_id == conversation,
                message.c.author == author,
                message.c.client_key == client_key_digest(client_key),
            )
        )
        return None if row is None else (await self._whole(row), row.digest)

    async def _whole(self, row: Row[Any]) -> Message:
        said = message_from_row(row, self.work.sealer)
        if row.files:
            said.attachments = (await files_of(self.work.reading, self.work.sealer, [row.id])).get(said.id, ())
        return said


def message_from_row(row: Row[Any], sealer: Sealer) -> Message:
    """A message as its row tells it, without its files; a damaged text is as if retracted."""
    return Message(
        id=MessageId(row.id),
        author=Identity(row.author),
        on_behalf_of=Identity(row.on_behalf_of) if row.on_behalf_of else None,
        caused_by=Identity(row.caused_by) if row.caused_by else None,
        kind=MessageKind(row.kind),
        body=_body(row, sealer),
        priority=Priority(row.priority),
        created_at=row.created_at,
        seq=row.seq,
        edited_at=row.edited_at,
        retracted_at=row.retracted_at,
        screening=screening_from_row(row),
    )


def _body(row: Row[Any], sealer: Sealer) -> MessageBody | None:
    if row.body is None:
        return None
    try:
        return MessageBody(sealer.open(row.body, body_place(row.id)), whole=True)
    except Damaged:
        return None


def _earlier(row: Row[Any], sealer: Sealer) -> EarlierText:
    place = past_place(MessageId(row.message_id), to_micros(row.replaced_at))
    try:
        return EarlierText(body=sealer.open(row.body, place), until=row.replaced_at)
    except Damaged:
        return EarlierText(body=None, until=row.replaced_at)


def client_key_digest(key: str | None) -> bytes | None:
    """Under what a sender's key is kept: clients may put anything into it."""
    return None if key is None else hashlib.sha256(key.encode()).digest()


def plain_send(conversation: Conversation, event: MessageSent, work: Work) -> PlainSend:
    """The message of an event, ready to be given its place."""
    message = event.message
    text = message.body.text if message.body else ""
    return PlainSend(
        conversation=conversation.id,
        rights_version=conversation.rights_version,
        message=message,
        box=work.sealer.seal(text, body_place(message.id)),
        turn=conversation.turn if message.turns else None,
        at=to_micros(message.created_at),
        client_key=client_key_digest(event.client_key),
        digest=event.digest,
        heard=event.heard,
    )


def sent_event(send: PlainSend) -> StreamEvent:
    """What the channel is told of a message that has its place."""
    message = send.message
    return StreamEvent(
        stream=Stream.CONVERSATION,
        conversation=send.conversation,
        seq=send.seq,
        kind=MessageSent.kind,
        content=MessageView(
            id=message.id,
            conversation=send.conversation,
            seq=send.seq,
            author=message.author,
            on_behalf_of=message.on_behalf_of,
            caused_by=message.caused_by,
            kind=message.kind,
            body=message.body.text if message.body else None,
            priority=message.priority,
            created_at=message.created_at,
            edited_at=message.edited_at,
            phi=message.screening.phi,
            safety=message.screening.alarm,
            attachments=tuple(map(attachment_view, message.attachments)),
            delivery=DeliveryState.SENT,
            provider=provider_state(send.heard),
            card=CardView(card=message.card) if message.card else None,
        ),
    )
