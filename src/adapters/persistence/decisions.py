"""Saving decisions: whatever changes more of a conversation than its turn."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any

from attrs import define, field
from sqlalchemy import Row, Update, case, update

from adapters.persistence.changes import PlainSend, Writing
from adapters.persistence.clock_rows import entry_row
from adapters.persistence.columns import to_micros
from adapters.persistence.effects import insert_member, insert_note, placed, remove_member, replace_body, replace_marks
from adapters.persistence.messages import plain_send, sent_event
from adapters.persistence.pictures import Placed, stream_event
from adapters.persistence.screenings import write_findings, write_raised
from adapters.persistence.sends import check_not_sent, count_own, event_row, message_row, note_heard, outbox_row
from adapters.persistence.tables import clock_entry, conversation, event, message, outbox
from adapters.persistence.tallies import count_flag, count_said
from adapters.persistence.work import Work
from application.ports.channel import Signal
from domain.clock_ledger import Entry, standing_entry, turn_entry
from domain.conversation import Conversation, Status, Turn
from domain.errors import ConcurrentUpdate
from domain.events import (
    CardChanged,
    ConversationChanged,
    Event,
    MessageCorrected,
    MessageRaised,
    MessageSent,
    MessageTakenBack,
    NoteWritten,
    ParticipantJoined,
    ParticipantLeft,
)
from domain.ids import Identity, MessageId
from domain.priority import Priority, PriorityMessage


@define
class SaveConversation:
    """Write a decision's events and what it changed, if it was made on the current version."""

    conversation: Conversation
    work: Work
    _placed: list[Placed] = field(factory=list, init=False)
    _sends: dict[MessageId, PlainSend] = field(factory=dict, init=False)

    def write(self, db: Writing) -> None:
        for one in self.conversation.events:
            if isinstance(one, MessageSent):
                send = plain_send(self.conversation, one, self.work)
                check_not_sent(db, send)
                self._sends[one.message.id] = send
        row = db.connection.execute(self._advance(len(self._sends))).first()
        if row is None:
            raise ConcurrentUpdate("the rights have changed")
        self._placed = list(self._place(row))
        self._note_clocks(db, Turn(row.turn_before))
        ordinals = iter(range(row.message_count - len(self._sends) + 1, row.message_count + 1))
        for at in self._placed:
            if isinstance(at.event, MessageSent):
                self._write_message(db, self._sends[at.event.message.id], at.seq, next(ordinals))
            self._write_event(db, at)

    def published(self) -> list[Callable[[], Signal]]:
        """The events, once they have their place."""
        return [partial(self._picture, index) for index in range(len(self.conversation.events))]

    def _picture(self, index: int) -> Signal:
        at = self._placed[index]
        if isinstance(at.event, MessageSent):
            return sent_event(self._sends[at.event.message.id])
        return stream_event(self.conversation, at, self.work)

    def _advance(self, messages: int) -> Update:
        one, now = self.conversation, self.work.clock.now()
        notes = self._notes()
        values: dict[str, Any] = {
            "last_seq": conversation.c.last_seq + len(one.events) - notes,
            "staff_seq": conversation.c.staff_seq + notes,
            "message_count": conversation.c.message_count + messages,
            "turn_before": conversation.c.turn,
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
                "priority_note": one.priority_note,
                "assignee": one.assignee,
                "pool": one.pool,
            }
        if raised := self._raised():
            crises = sum(one.level is Priority.CRISIS for one in raised)
            values |= {
                "unacknowledged": conversation.c.unacknowledged + len(raised),
                "open_crises": conversation.c.open_crises + crises,
            }
        if self._sets_turn():
            values |= {
                "turn": one.turn.value,
                "turn_since": case(
                    (conversation.c.turn == one.turn.value, conversation.c.turn_since),
                    else_=to_micros(self._turned_at()),
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
                conversation.c.turn_before,
            )
        )

    def _turned_at(self) -> datetime:
        """When the last word was said that changes the turn; that is what clocks count from."""
        said = [at for one in self.conversation.events if (at := _said_at(one)) is not None]
        return said[-1] if said else self.work.clock.now()

    def _note_clocks(self, db: Writing, before: Turn) -> None:
        """Let the clock ledger know what changed of turn and standing."""
        one, now, entries = self.conversation, self.work.clock.now(), list[Entry]()
        for at in self._placed:
            if isinstance(at.event, ConversationChanged):
                entries.append(
                    standing_entry(one.status, at=now, seq=at.seq, left=at.event.left, priority=one.priority)
                )
            said_at, by = _said_at(at.event), _said_by(at.event)
            if said_at is None or by is None:
                continue
            entry = turn_entry(one.turn, before, at=said_at, seq=at.seq, by=by, priority=one.priority)
            entries += [entry] if entry else []
            before = one.turn
        db.bulk.insert(clock_entry, [entry_row(one.id, entry) for entry in entries])

    def _sets_turn(self) -> bool:
        """The snapshot's turn may be old: it is written only where this decision made it."""
        return self.conversation.status is Status.CLOSED or any(
            (isinstance(one, MessageSent) and one.message.turns)
            or (isinstance(one, MessageCorrected) and one.raised is not None)
            for one in self.conversation.events
        )

    def _raised(self) -> list[PriorityMessage]:
        return [
            one.raised
            for one in self.conversation.events
            if isinstance(one, MessageSent | MessageCorrected | ConversationChanged) and one.raised is not None
        ]

    def _place(self, row: Row[Any]) -> Iterator[Placed]:
        """Each event with the next number of its stream."""
        notes = self._notes()
        events = len(self.conversation.events) - notes
        seqs = iter(range(row.last_seq - events + 1, row.last_seq + 1))
        staff_seqs = iter(range(row.staff_seq - notes + 1, row.staff_seq + 1))
        for one in self.conversation.events:
            seq = next(staff_seqs if isinstance(one, NoteWritten) else seqs)
            yield Placed(one, seq, row.last_seq, Turn(row.turn))

    def _notes(self) -> int:
        return sum(isinstance(one, NoteWritten) for one in self.conversation.events)

    def _write_message(self, db: Writing, send: PlainSend, seq: int, ordinal: int) -> None:
        counts = count_own(db, [(send.conversation, send.message.author, 1)])
        send.seq = send.message.seq = seq
        send.ordinal, send.author_ordinal = ordinal, next(iter(counts.values()), 0)
        db.bulk.insert(message, [message_row(send)])
        note_heard(db, send)
        count_said(db, [(send, self.conversation.pool)])

    def _write_event(self, db: Writing, at: Placed) -> None:
        id = self.conversation.id
        if isinstance(at.event, NoteWritten):
            insert_note(db, self.work, self.conversation, at.event.note, at.seq, at.after_seq)
            return
        message_seq, detail = self._detail(at)
        db.bulk.insert(event, [event_row(id, at.seq, at.event.kind, message_seq, detail)])
        if at.event.goes_out:
            db.bulk.insert(outbox, [outbox_row(id, at.seq, to_micros(self.work.clock.now()))])
        self._write_effect(db, at.event, at.seq)

    def _write_effect(self, db: Writing, one: Event, seq: int) -> None:
        match one:
            case MessageSent(message=said, raised=raised):
                count_flag(db, self.conversation, raised)
                write_findings(db, self.conversation.id, said, raised, said.created_at)
            case MessageRaised(message=changed, raised=raised, at=at):
                replace_marks(db, changed)
                count_flag(db, self.conversation, raised)
                write_findings(db, self.conversation.id, changed, raised, at)
            case MessageCorrected(message=changed, raised=raised):
                replace_body(db, self.work, changed)
                count_flag(db, self.conversation, raised)
                write_findings(db, self.conversation.id, changed, raised, changed.edited_at or changed.created_at)
            case MessageTakenBack(message=changed):
                replace_body(db, self.work, changed)
            case ConversationChanged(raised=raised) if raised is not None:
                write_raised(db, self.conversation.id, raised)
            case ParticipantJoined(participant=joined):
                insert_member(db, self.conversation, placed(joined, seq))
            case ParticipantLeft(identity=identity):
                remove_member(db, self.work, self.conversation, identity, seq)

    def _detail(self, at: Placed) -> tuple[int | None, str | None]:
        match at.event:
            case MessageSent(message=said) | MessageCorrected(message=said) | MessageTakenBack(message=said):
                return said.seq, None
            case ParticipantJoined(participant=joined):
                return None, json.dumps({"identity": joined.identity})
            case ParticipantLeft(identity=identity):
                return None, json.dumps({"identity": identity})
            case CardChanged(card=card):
                return None, json.dumps({"card": card.id})
            case _:
                return None, json.dumps(
                    {
                        "status": self.conversation.status,
                        "turn": at.turn,
                        "priority": self.conversation.priority,
                        "assignee": self.conversation.assignee,
                    }
                )


def _said_at(one: Event) -> datetime | None:
    """When a word was said that can change whose turn it is."""
    match one:
        case MessageSent(message=said) if said.turns:
            return said.created_at
        case MessageCorrected(raised=raised) if raised is not None:
            return raised.set_at
    return None


def _said_by(one: Event) -> Identity | None:
    if isinstance(one, MessageRaised):
        return one.by
    return one.message.author if isinstance(one, MessageSent | MessageCorrected) else None
