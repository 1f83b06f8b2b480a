"""Pages of messages, events and notes in SQL, by key and never by offset."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen
from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.persistence.attachments import file_views
from adapters.persistence.cards import cards_named, cards_of
from adapters.persistence.conversation_reader import participant_view
from adapters.persistence.many_places import PLACES, at_places, in_place
from adapters.persistence.reading import Reading
from adapters.persistence.screenings import priority_message_from_row, screening_from_row
from adapters.persistence.sealing import Damaged, Sealer, body_place, note_place, opened
from adapters.persistence.tables import event, message, participant, person, presence, priority_message, staff_note
from adapters.persistence.told import ToldEvents
from application.ports.readers import Place
from application.views import (
    Acknowledgement,
    AttachmentView,
    BodyElsewhere,
    CardView,
    ConversationState,
    DeliveryState,
    MessageView,
    NoteView,
    ParticipantView,
    PersonLeft,
    ProviderState,
    Stream,
    StreamEvent,
    acknowledgement,
)
from domain.card import Card
from domain.conversation import Status, Turn
from domain.errors import NotFound
from domain.events import CardChanged, NoteWritten, ParticipantJoined, ParticipantLeft
from domain.ids import ConversationId, Identity, MessageId, NoteId
from domain.message import MessageKind
from domain.priority import Priority

_MESSAGES = select(message).where(message.c.conversation_id == bindparam("id"))
_HORIZONS = select(
    participant.c.identity, participant.c.visible_from, participant.c.read_seq, participant.c.delivered_seq
).where(participant.c.conversation_id == bindparam("id"), participant.c.left_seq.is_(None))
_EVENTS_AT = select(event).join(PLACES, in_place(event.c.conversation_id, event.c.seq))
_MESSAGES_AT = select(message).join(PLACES, in_place(message.c.conversation_id, message.c.seq))
_EVENTS = (
    select(event)
    .where(event.c.conversation_id == bindparam("id"), event.c.seq > bindparam("after"))
    .order_by(event.c.seq)
    .limit(bindparam("limit"))
)
_RAISED = (
    select(priority_message, staff_note.c.body.label("note_body"))
    .outerjoin(staff_note, staff_note.c.id == priority_message.c.note_id)
    .where(priority_message.c.message_id == bindparam("message"), priority_message.c.conversation_id == bindparam("id"))
    .order_by(priority_message.c.set_at.desc())
    .limit(1)
)
_NOTES = (
    select(staff_note)
    .where(staff_note.c.conversation_id == bindparam("id"), staff_note.c.seq > bindparam("after"))
    .order_by(staff_note.c.seq)
    .limit(bindparam("limit"))
)


@frozen
class SqlTimelineReader:
    """`application.ports.readers.TimelineReader` on the tables."""

    engine: AsyncEngine
    sealer: Sealer
    told: ToldEvents = field(factory=ToldEvents)

    async def messages(
        self,
        id: ConversationId,
        *,
        visible_from: int,
        after: int | None,
        before: int | None,
        limit: int,
    ) -> tuple[MessageView, ...]:
        question = _MESSAGES.where(message.c.seq >= visible_from).limit(limit)
        if after is not None:
            question = question.where(message.c.seq > after).order_by(message.c.seq)
        else:
            question = question.order_by(message.c.seq.desc())
            if before is not None:
                question = question.where(message.c.seq < before)
        views = await self._message_views(id, question)
        return tuple(sorted(views, key=lambda one: one.seq))

    async def message(self, id: ConversationId, message: MessageId) -> MessageView:
        views = await self._message_views(id, _MESSAGES.where(_MESSAGE.c.id == message))
        if not views:
            raise NotFound("message")
        return views[0]

    async def acknowledgement(self, id: ConversationId, message: MessageId) -> Acknowledgement:
        reading = Reading(self.engine)
        try:
            row = await reading.first(_RAISED, {"id": id, "message": message})
        finally:
            await reading.close()
        if row is None:
            raise NotFound("message")
        return acknowledgement(
            id,
            priority_message_from_row(row, self.sealer),
            with_cause=True,
            why=opened(self.sealer, row.note_body, note_place(row.note_id)),
        )

    async def events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        reading = Reading(self.engine)
        try:
            rows = await reading.all(_EVENTS, {"id": id, "after": after, "limit": limit})
            messages = await self._messages_of(reading, id, rows)
            people = await self._people_of(reading, id, rows)
            cards = await self._cards_of(reading, rows)
        finally:
            await reading.close()
        return tuple(_event(row, messages.get(row.message_seq), people, cards) for row in rows)

    async def events_at(self, places: Sequence[Place]) -> Mapping[Place, StreamEvent]:
        known = self.told.take(places)
        others = [place for place in places if place not in known]
        return {**known, **await self._read_at(others)} if others else known

    async def _read_at(self, places: Sequence[Place]) -> Mapping[Place, StreamEvent]:
        reading = Reading(self.engine)
        try:
            rows = await reading.all(_EVENTS_AT, at_places(places))
            said = {(row.conversation_id, row.message_seq) for row in rows if row.message_seq is not None}
            messages = await reading.all(_MESSAGES_AT, at_places(said)) if said else []
            files = await file_views(reading, self.sealer, messages)
            brought = await cards_of(reading, self.sealer, messages)
            views = {(one.conversation_id, one.seq): self._view(one, (), files, brought) for one in messages}
            joined = {row.conversation_id for row in rows if row.kind == ParticipantJoined.kind}
            people = {id: await self._people_of(reading, ConversationId(id), rows) for id in joined}
            cards = await self._cards_of(reading, rows)
        finally:
            await reading.close()
        return {
            (ConversationId(row.conversation_id), row.seq): _event(
                row, views.get((row.conversation_id, row.message_seq)), people.get(row.conversation_id, {}), cards
            )
            for row in rows
        }

    async def notes(self, id: ConversationId, *, after: int, limit: int) -> tuple[NoteView, ...]:
        return await self._notes(_NOTES.where(staff_note.c.about.is_(None)), id, after=after, limit=limit)

    async def note(self, id: ConversationId, note: NoteId) -> NoteView:
        found = await self._notes(_NOTES.where(staff_note.c.id == note), id, after=0, limit=1)
        if not found:
            raise NotFound("note")
        return found[0]

    async def staff_events(self, id: ConversationId, *, after: int, limit: int) -> tuple[StreamEvent, ...]:
        notes = await self._notes(_NOTES, id, after=after, limit=limit)
        return tuple(
            StreamEvent(
                stream=Stream.STAFF,
                conversation=id,
                seq=note.seq,
                kind=NoteWritten.kind,
                content=note,
            )
            for note in notes
        )

    async def _message_views(self, id: ConversationId, question: Select[Any]) -> list[MessageView]:
        reading = Reading(self.engine)
        try:
            rows = await reading.all(question, {"id": id})
            horizons = await reading.all(_HORIZONS, {"id": id})
            files = await file_views(reading, self.sealer, rows)
            cards = await cards_of(reading, self.sealer, rows)
        finally:
            await reading.close()
        return [self._view(row, horizons, files, cards) for row in rows]

    async def _messages_of(
        self, reading: Reading, id: ConversationId, rows: Sequence[Row[Any]]
    ) -> Mapping[int, MessageView]:
        seqs = {row.message_seq for row in rows if row.message_seq is not None}
        if not seqs:
            return {}
        found = await reading.all(_MESSAGES.where(message.c.seq.in_(seqs)), {"id": id})
        horizons = await reading.all(_HORIZONS, {"id": id})
        files = await file_views(reading, self.sealer, found)
        cards = await cards_of(reading, self.sealer, found)
        return {row.seq: self._view(row, horizons, files, cards) for row in found}

    async def _cards_of(self, reading: Reading, rows: Sequence[Row[Any]]) -> Mapping[str, Card]:
        changed = (json.loads(row.detail)["card"] for row in rows if row.kind == CardChanged.kind)
        return await cards_named(reading, self.sealer, changed)

    async def _people_of(
        self, reading: Reading, id: ConversationId, rows: Sequence[Row[Any]]
    ) -> Mapping[str, ParticipantView]:
        if not any(row.kind == ParticipantJoined.kind for row in rows):
            return {}
        found = await reading.all(
            select(
                participant,
                person.c.key,
                person.c.name,
                presence.c.availability,
                presence.c.last_seen_at,
            )
            .join(person, person.c.identity == participant.c.identity)
            .outerjoin(presence, presence.c.identity == participant.c.identity)
            .where(participant.c.conversation_id == id)
        )
        return {row.identity: participant_view(row, self.sealer) for row in found}

    async def _notes(
        self, question: Select[Any], id: ConversationId, *, after: int, limit: int
    ) -> tuple[NoteView, ...]:
        reading = Reading(self.engine)
        try:
            rows = await reading.all(question, {"id": id, "after": after, "limit": limit})
        finally:
            await reading.close()
        return tuple(self._note(row) for row in rows)

    def _note(self, row: Row[Any]) -> NoteView:
        return NoteView(
            id=NoteId(row.id),
            conversation=ConversationId(row.conversation_id),
            seq=row.seq,
            after_seq=row.after_seq,
            author=Identity(row.author),
            body=opened(self.sealer, row.body, note_place(row.id)),
            created_at=row.created_at,
            about=row.about,
        )

    def _view(
        self,
        row: Row[Any],
        horizons: Sequence[Row[Any]],
        files: Mapping[MessageId, tuple[AttachmentView, ...]],
        cards: Mapping[str, Card],
    ) -> MessageView:
        body, damaged = self._body(row)
        screening = screening_from_row(row)
        return MessageView(
            id=MessageId(row.id),
            conversation=ConversationId(row.conversation_id),
            seq=row.seq,
            author=Identity(row.author),
            on_behalf_of=Identity(row.on_behalf_of) if row.on_behalf_of else None,
            caused_by=Identity(row.caused_by) if row.caused_by else None,
            kind=MessageKind(row.kind),
            body=body,
            priority=Priority(row.priority),
            created_at=row.created_at,
            edited_at=row.edited_at,
            retracted_at=row.retracted_at,
            phi=screening.phi,
            safety=screening.alarm,
            attachments=files.get(MessageId(row.id), ()),
            delivery=_furthest(row, horizons),
            provider=ProviderState(row.provider_state),
            damaged=damaged,
            elsewhere=_elsewhere(row),
            card=CardView(card=cards[row.id]) if row.id in cards else None,
            expired=row.purged_at is not None,
        )

    def _body(self, row: Row[Any]) -> tuple[str | None, bool]:
        if row.body is None:
            return None, False
        try:
            return self.sealer.open(row.body, body_place(row.id)), False
        except Damaged:
            return None, True


def _elsewhere(row: Row[Any]) -> BodyElsewhere | None:
    if row.body is not None or row.body_digest is None or row.retracted_at is not None or row.provider_ref is None:
        return None
    return BodyElsewhere(reference=row.provider_ref, digest=bytes(row.body_digest))


_MESSAGE = message


def _furthest(row: Row[Any], horizons: Sequence[Row[Any]]) -> DeliveryState:
    others = [one for one in horizons if one.identity != row.author and one.visible_from <= row.seq]
    if any(one.read_seq >= row.seq for one in others):
        return DeliveryState.READ
    if any(one.delivered_seq >= row.seq for one in others):
        return DeliveryState.DELIVERED
    return DeliveryState.SENT


def _event(
    row: Row[Any], said: MessageView | None, people: Mapping[str, ParticipantView], cards: Mapping[str, Card]
) -> StreamEvent:
    return StreamEvent(
        stream=Stream.CONVERSATION,
        conversation=ConversationId(row.conversation_id),
        seq=row.seq,
        kind=row.kind,
        content=said or _content(row, people, cards),
    )


def _content(
    row: Row[Any], people: Mapping[str, ParticipantView], cards: Mapping[str, Card]
) -> ParticipantView | PersonLeft | ConversationState | CardView:
    detail = json.loads(row.detail)
    if row.kind == CardChanged.kind:
        return CardView(card=cards[detail["card"]])
    if row.kind == ParticipantJoined.kind:
        return people[detail["identity"]]
    if row.kind == ParticipantLeft.kind:
        return PersonLeft(identity=Identity(detail["identity"]))
    return ConversationState(
        status=Status(detail["status"]),
        turn=Turn(detail["turn"]),
        priority=Priority(detail["priority"]),
        assignee=detail["assignee"],
    )
