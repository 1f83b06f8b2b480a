"""Saving decisions: a new conversation, and whatever changes more than the turn of a known one."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import define, evolve, field
from sqlalchemy import Row as SqlRow
from sqlalchemy import Update, case, insert, update

from adapters.persistence.bulk import Row
from adapters.persistence.changes import PlainSend, Writing
from adapters.persistence.columns import to_micros
from adapters.persistence.members import read_counts
from adapters.persistence.messages import plain_send, sent_event
from adapters.persistence.sealing import body_place, note_place, past_place, topic_place
from adapters.persistence.sends import (
    check_not_sent,
    event_row,
    message_row,
    outbox_row,
)
from adapters.persistence.tables import (
    conversation,
    event,
    message,
    message_past,
    outbox,
    participant,
    staff_note,
)
from adapters.persistence.work import Work
from application.ports.channel import RowChanged, Signal
from application.views import (
    ConversationState,
    DeliveryState,
    MessageView,
    NoteView,
    ParticipantView,
    PersonLeft,
    Stream,
    StreamEvent,
)
from domain.conversation import Conversation, Status, Turn
from domain.errors import ConcurrentUpdate
from domain.events import (
    Event,
    MessageCorrected,
    MessageSent,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.ids import MessageId, identity_key
from domain.message import Message, MessageKind
from domain.participant import Participant


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
            )
        )
        for member in one.participants.values():
            _insert_member(db, one, member)
        for seq, note in enumerate(notes, 1):
            _insert_note(db, self.work, one, NoteWritten(note=note), seq, 0)

    def published(self) -> list[Callable[[], Signal]]:
        """The lists that show it learn of it."""
        return [lambda: RowChanged(conversation=self.conversation.id)]


@define
class SaveConversation:
    """Write a decision's events and what it changed, if it was made on the current version."""

    conversation: Conversation
    work: Work
    _seqs: list[int] = field(factory=list, init=False)
    _after_seq: int = field(default=0, init=False)
    _turn: Turn = field(default=Turn.NOBODY, init=False)
    _sends: dict[MessageId, PlainSend] = field(factory=dict, init=False)

    def write(self, db: Writing) -> None:
        sent = [one for one in self.conversation.events if isinstance(one, MessageSent)]
        sends = [plain_send(self.conversation, one, self.work) for one in sent]
        for send in sends:
            check_not_sent(db, send)
            self._sends[send.message.id] = send
        row = db.connection.execute(self._advance(len(sends))).first()
        if row is None:
            raise ConcurrentUpdate("the rights have changed")
        self._turn = Turn(row.turn)
        self._place(row)
        ordinals = iter(range(row.message_count - len(sends) + 1, row.message_count + 1))
        waiting = iter(sends)
        for one, seq in zip(self.conversation.events, self._seqs, strict=True):
            if isinstance(one, MessageSent):
                send = next(waiting)
                send.seq, send.ordinal = seq, next(ordinals)
                self._write_message(db, send)
            self._write_event(db, one, seq)

    def published(self) -> list[Callable[[], Signal]]:
        """The events, once they have their place."""
        return [partial(self._stream_event, one, index) for index, one in enumerate(self.conversation.events)]

    def _advance(self, messages: int) -> Update:
        one, now = self.conversation, self.work.clock.now()
        notes = sum(isinstance(event, NoteWritten) for event in one.events)
        values: dict[str, Any] = {
            "last_seq": conversation.c.last_seq + len(one.events) - notes,
            "staff_seq": conversation.c.staff_seq + notes,
            "message_count": conversation.c.message_count + messages,
        }
        if len(one.events) > notes:
            values["updated_at"] = now
        if one.alters_rights:
            values |= {
                "rights_version": conversation.c.rights_version + 1,
                "status": one.status.value,
                "hold_until": one.hold_until,
                "disposition": one.disposition.value if one.disposition else None,
                "closed_at": one.closed_at,
                "priority": one.priority.value,
                "priority_rank": one.priority.rank,
                "assignee": one.assignee,
            }
        if self._sets_turn():
            values |= {
                "turn": one.turn.value,
                "turn_since": case(
                    (conversation.c.turn == one.turn.value, conversation.c.turn_since),
                    else_=to_micros(now),
                ),
            }
        return (
            update(conversation)
            .where(conversation.c.id == one.id, conversation.c.rights_version == one.rights_version)
            .values(values)
            .returning(
                conversation.c.last_seq,
                conversation.c.staff_seq,
                conversation.c.message_count,
                conversation.c.turn,
            )
        )

    def _sets_turn(self) -> bool:
        """The snapshot's turn may be old: it is written only where this decision made it."""
        return self.conversation.status is Status.CLOSED or any(
            isinstance(one, MessageSent) and one.message.kind is MessageKind.TEXT for one in self.conversation.events
        )

    def _place(self, row: SqlRow[Any]) -> None:
        notes = sum(isinstance(one, NoteWritten) for one in self.conversation.events)
        events = len(self.conversation.events) - notes
        seqs = iter(range(row.last_seq - events + 1, row.last_seq + 1))
        staff_seqs = iter(range(row.staff_seq - notes + 1, row.staff_seq + 1))
        self._after_seq = row.last_seq
        self._seqs = [next(staff_seqs if isinstance(one, NoteWritten) else seqs) for one in self.conversation.events]

    def _write_message(self, db: Writing, send: PlainSend) -> None:
        counts = db.bulk.count_own([(send.conversation, send.message.author, 1)])
        send.author_ordinal = next(iter(counts.values()), 0)
        send.message.seq = send.seq
        db.bulk.insert(message, [message_row(send)])

    def _write_event(self, db: Writing, one: Event, seq: int) -> None:
        if isinstance(one, NoteWritten):
            _insert_note(db, self.work, self.conversation, one, seq, self._after_seq)
            return
        message_seq, detail = self._detail(one)
        id = self.conversation.id
        db.bulk.insert(event, [event_row(id, seq, one.kind, message_seq, detail)])
        if one.mirrored:
            db.bulk.insert(outbox, [_outbox(id, seq, self.work)])
        self._write_effect(db, one, seq)

    def _write_effect(self, db: Writing, one: Event, seq: int) -> None:
        match one:
            case MessageCorrected(message=changed) | MessageTakenBack(message=changed):
                _replace_body(db, self.work, changed)
            case ParticipantJoined(participant=joined):
                _insert_member(db, self.conversation, _placed(joined, seq))
            case ParticipantLeft(identity=identity):
                db.connection.execute(
                    update(participant)
                    .where(
                        participant.c.conversation_id == self.conversation.id,
                        participant.c.identity == identity,
                    )
                    .values(left_seq=seq, left_at=self.work.clock.now())
                )

    def _detail(self, one: Event) -> tuple[int | None, str | None]:
        match one:
            case MessageSent(message=said) | MessageCorrected(message=said) | MessageTakenBack(message=said):
                return said.seq, None
            case ParticipantJoined(participant=joined):
                return None, json.dumps({"identity": joined.identity})
            case ParticipantLeft(identity=identity):
                return None, json.dumps({"identity": identity})
            case _:
                return None, json.dumps(
                    {
                        "status": self.conversation.status,
                        "turn": self._turn,
                        "priority": self.conversation.priority,
                        "assignee": self.conversation.assignee,
                    }
                )

    def _stream_event(self, one: Event, index: int) -> StreamEvent:
        seq = self._seqs[index]
        if isinstance(one, MessageSent):
            return sent_event(self._sends[one.message.id])
        staff = isinstance(one, NoteWritten)
        return StreamEvent(
            stream=Stream.STAFF if staff else Stream.CONVERSATION,
            conversation=self.conversation.id,
            seq=seq,
            kind=one.kind,
            content=self._content(one, seq),
        )

    def _content(
        self, one: Event, seq: int
    ) -> MessageView | ParticipantView | PersonLeft | ConversationState | NoteView:
        match one:
            case MessageCorrected(message=changed) | MessageTakenBack(message=changed):
                return self._message_view(changed)
            case ParticipantJoined(participant=joined):
                return _participant_view(_placed(joined, seq), self.work)
            case ParticipantLeft(identity=identity):
                return PersonLeft(identity=identity)
            case NoteWritten(note=note):
                return NoteView(
                    id=note.id,
                    conversation=self.conversation.id,
                    seq=seq,
                    after_seq=self._after_seq,
                    author=note.author,
                    body=note.body,
                    created_at=note.created_at,
                    about=note.about,
                )
            case _:
                return ConversationState(
                    status=self.conversation.status,
                    turn=self._turn,
                    priority=self.conversation.priority,
                    assignee=self.conversation.assignee,
                )

    def _message_view(self, changed: Message) -> MessageView:
        others = [
            one
            for one in self.conversation.participants.values()
            if one.identity != changed.author and one.may_see(changed.seq)
        ]
        return MessageView(
            id=changed.id,
            conversation=self.conversation.id,
            seq=changed.seq,
            author=changed.author,
            kind=changed.kind,
            body=changed.body.text if changed.body else None,
            priority=changed.priority,
            created_at=changed.created_at,
            edited_at=changed.edited_at,
            retracted_at=changed.retracted_at,
            delivery=_furthest(changed.seq, others),
            provider=self.work.provider_states[changed.id],
        )


def _furthest(seq: int, others: list[Participant]) -> DeliveryState:
    if any(one.read_seq >= seq for one in others):
        return DeliveryState.READ
    if any(one.delivered_seq >= seq for one in others):
        return DeliveryState.DELIVERED
    return DeliveryState.SENT


def _outbox(id: str, seq: int, work: Work) -> Row:
    return outbox_row(id, seq, to_micros(work.clock.now()))


def _placed(joined: Participant, seq: int) -> Participant:
    """Who joins without the past sees from their joining on, and has nothing to catch up with."""
    start = joined.visible_from or seq
    floor = start - 1 if joined.visible_from else seq
    return evolve(joined, joined_seq=seq, visible_from=start, read_seq=floor, delivered_seq=floor)


def _insert_member(db: Writing, one: Conversation, member: Participant) -> None:
    row = {
        "role": member.role.value,
        "joined_at": member.joined_at,
        "joined_seq": member.joined_seq,
        "visible_from": member.visible_from,
        "read_seq": member.read_seq,
        "delivered_seq": member.delivered_seq,
        "left_seq": None,
        "left_at": None,
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


def _insert_note(db: Writing, work: Work, one: Conversation, written: NoteWritten, seq: int, after_seq: int) -> None:
    note = written.note
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


def _replace_body(db: Writing, work: Work, changed: Message) -> None:
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
        .values(body=body, edited_at=changed.edited_at, retracted_at=changed.retracted_at)
    )
    if kept.rowcount == 0:
        raise ConcurrentUpdate("the message was retracted meanwhile")


def _participant_view(joined: Participant, work: Work) -> ParticipantView:
    return ParticipantView(
        identity=joined.identity,
        role=joined.role,
        name=work.known_names.get(joined.identity, joined.identity),
        joined_at=joined.joined_at,
        visible_from=joined.visible_from,
        read_seq=joined.read_seq,
        delivered_seq=joined.delivered_seq,
    )
