"""Conversations and their messages, in memory."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from attrs import evolve, field, frozen

from adapters.mock.attachments import check_files
from adapters.mock.changes import Changes, News
from adapters.mock.ledger import check_decision, enter
from adapters.mock.measures import false_flags, opened_tally
from adapters.mock.memory import KeptConversation, KeptMirror, Memory
from application.ports.channel import RowChanged
from application.views import EarlierText
from domain.conversation import Conversation, Status, Turn
from domain.errors import ConcurrentUpdate, NotFound
from domain.events import Event
from domain.ids import ConversationId, Identity, MessageId, identity_key
from domain.message import Message
from domain.priority import Lowering, PriorityMessage

_SOME = 100


@frozen
class InMemoryConversations:
    """The in-memory `Conversations`; it remembers whose turn it was in what it gave out."""

    _memory: Memory
    _changes: Changes
    _seen: dict[ConversationId, Turn] = field(factory=dict, init=False, repr=False)

    async def get(self, id: ConversationId) -> Conversation:
        """Return it with those who take part now, or raise `NotFound`."""
        return self._copied(self._memory.kept(id))

    async def named(self, unique_name: str) -> Conversation | None:
        """Return the one of that unique name, compared without case."""
        id = self._memory.names.get(identity_key(unique_name))
        return None if id is None else self._copied(self._memory.conversations[id])

    async def opened_since(self, by: Identity, since: datetime) -> int:
        """How many conversations this person opened since then."""
        every = (kept.conversation for kept in self._memory.conversations.values())
        return sum(one.created_by == by and one.created_at >= since for one in every)

    async def shared_by(self, patient: Identity, provider: Identity) -> tuple[ConversationId, ...]:
        """Return the patient's conversations in which this provider takes part now."""
        every = (kept.conversation for kept in self._memory.conversations.values())
        return tuple(one.id for one in every if one.patient == patient and one.has(provider))

    async def joined(self, who: Identity, among: Collection[ConversationId]) -> frozenset[ConversationId]:
        """Return those of these conversations in which this person takes part now."""
        every = (kept.conversation for kept in self._memory.conversations.values() if kept.conversation.id in among)
        return frozenset(one.id for one in every if one.has(who))

    async def of_patient(self, patient: Identity) -> tuple[ConversationId, ...]:
        """Return the patient's conversations, the newest first, 200 at most."""
        every = [kept.conversation for kept in self._memory.conversations.values()]
        theirs = sorted((one for one in every if one.patient == patient), key=lambda one: one.id)
        theirs.sort(key=lambda one: one.created_at, reverse=True)
        return tuple(one.id for one in theirs[:200])

    async def held_until(self, at: datetime) -> tuple[ConversationId, ...]:
        """Some of those whose hold is over at that time, the longest over first."""
        held = [
            (one.hold_until, one.id)
            for one in (kept.conversation for kept in self._memory.conversations.values())
            if one.status is Status.ON_HOLD and one.hold_until is not None and one.hold_until <= at
        ]
        return tuple(id for _, id in sorted(held)[:_SOME])

    async def with_departed(self, *, closed_after: datetime, limit: int) -> tuple[ConversationId, ...]:
        """Some in which, beside the patient, somebody takes part who can not any more."""
        every = (kept.conversation for kept in self._memory.conversations.values())
        recent = (one for one in every if one.closed_at is None or one.closed_at > closed_after)
        return tuple(one.id for one in recent if any(self._has_departed(one, who) for who in one.participants))[:limit]

    def _has_departed(self, conversation: Conversation, who: Identity) -> bool:
        person = self._memory.people.get(identity_key(who))
        return person is not None and who != conversation.patient and not person.may_take_part

    async def open_of(self, patient: Identity) -> tuple[ConversationId, ...]:
        """Return a patient's conversations that are not closed, the oldest first."""
        every = (kept.conversation for kept in self._memory.conversations.values())
        theirs = [one for one in every if one.patient == patient and one.status is not Status.CLOSED]
        return tuple(one.id for one in sorted(theirs, key=lambda one: (one.created_at, one.id)))

    def add(self, conversation: Conversation) -> None:
        """Keep a new one. The commit raises `ConcurrentUpdate` if its unique name was taken meanwhile."""
        new, events = _taken(conversation)

        def check(memory: Memory) -> None:
            if new.unique_name is not None and identity_key(new.unique_name) in memory.names:
                raise ConcurrentUpdate("the unique name was taken")

        def effect(memory: Memory, at: datetime) -> News:
            memory.conversations[new.id] = KeptConversation(new, new.created_at, new.created_at)
            memory.mirrors[new.id] = KeptMirror(due_at=new.created_at)
            if new.unique_name is not None:
                memory.names[identity_key(new.unique_name)] = new.id
            memory.tallies.append(opened_tally(new))
            return [RowChanged(conversation=new.id), *enter(memory, new, events, seen_turn=new.turn, at=at)]

        self._changes.keep(effect, check=check)

    def save(self, conversation: Conversation) -> None:
        """Keep what was decided on it: its events in order, and how it stands."""
        decided, events = _taken(conversation)
        altered, seen = conversation.alters_rights, self._seen.get(conversation.id, decided.turn)

        def check(memory: Memory) -> None:
            check_decision(memory.kept(decided.id), decided, events)
            check_files(memory, events)

        def effect(memory: Memory, at: datetime) -> News:
            if altered:
                memory.kept(decided.id).conversation.rights_version += 1
            return [*enter(memory, decided, events, seen_turn=seen, at=at)]

        self._changes.keep(effect, check=check)

    def acknowledge(self, id: ConversationId, taken: Sequence[PriorityMessage]) -> None:
        """Keep who took note of its messages. The commit raises `ConcurrentUpdate` if somebody else just did."""

        def check(memory: Memory) -> None:
            waiting = {(one.message, one.set_at) for one in memory.kept(id).unacknowledged()}
            if not {(one.message, one.set_at) for one in taken} <= waiting:
                raise ConcurrentUpdate("somebody else took note")

        def effect(memory: Memory, _: datetime) -> News:
            kept = memory.conversations[id]
            for one in taken:
                kept.raised[one.message] = [
                    evolve(one, lowered=known.lowered) if one.set_at == known.set_at else known
                    for known in kept.raised[one.message]
                ]
            kept.count_crises()
            kept.conversation.rights_version += 1
            return [RowChanged(conversation=id)]

        self._changes.keep(effect, check=check)

    def lower(self, id: ConversationId, lowering: Lowering) -> None:
        """Keep who lowered it with each of its messages that is more urgent; the last one stands."""

        def effect(memory: Memory, _: datetime) -> None:
            kept = memory.conversations[id]
            flags = [one for every in kept.raised.values() for one in every]
            memory.tallies += false_flags(kept.conversation, flags, lowering)
            for message, raised in kept.raised.items():
                kept.raised[message] = [
                    evolve(one, lowered=lowering) if lowering.concerns(one.level) else one for one in raised
                ]

        self._changes.keep(effect)

    def mark_read(self, id: ConversationId, identity: Identity, seq: int) -> None:
        """Move a member's read horizon, forward only, whatever others write meanwhile."""

        def effect(memory: Memory, _: datetime) -> None:
            kept = memory.conversations.get(id)
            people = kept.conversation.participants if kept else {}
            if member := people.get(identity):
                people[identity] = member.read_up_to(seq)

        self._changes.keep(effect)

    def mark_delivered(self, id: ConversationId, horizons: Mapping[Identity, int]) -> None:
        """Move members' delivered horizons, forward only."""
        moves = dict(horizons)

        def effect(memory: Memory, _: datetime) -> None:
            kept = memory.conversations.get(id)
            people = kept.conversation.participants if kept else {}
            for identity, seq in moves.items():
                if member := people.get(identity):
                    people[identity] = evolve(member, delivered_seq=max(member.delivered_seq, seq))

        self._changes.keep(effect)

    def review_rights_of(self, identity: Identity) -> None:
        """Make every decision of the moment in this person's conversations be made again."""

        def effect(memory: Memory, _: datetime) -> None:
            for kept in memory.conversations.values():
                if kept.conversation.has(identity) or kept.conversation.patient == identity:
                    kept.conversation.rights_version += 1

        self._changes.keep(effect)

    def _copied(self, kept: KeptConversation) -> Conversation:
        self._seen[kept.conversation.id] = kept.conversation.turn
        copied = kept.copied()
        for identity, one in copied.participants.items():
            end = self._memory.care_end(copied.patient, identity)
            if end is not one.care_end:
                copied.participants[identity] = evolve(one, care_end=end)
        return copied


@frozen
class InMemoryMessages:
    """The in-memory `Messages`."""

    _memory: Memory

    async def get(self, conversation: ConversationId, id: MessageId) -> Message:
        """Return one of the conversation's messages, or raise `NotFound`."""
        kept = self._memory.conversations.get(conversation)
        if kept is None or id not in kept.messages:
            raise NotFound("message")
        return self._copied(kept.messages[id].message)

    async def raised(self, conversation: ConversationId, id: MessageId) -> tuple[PriorityMessage, ...]:
        """What of this message has to be, or was, acknowledged, in order; empty when nothing has."""
        kept = self._memory.conversations.get(conversation)
        return tuple(kept.raised.get(id, ())) if kept else ()

    async def earlier(self, messages: Sequence[MessageId]) -> Mapping[MessageId, tuple[EarlierText, ...]]:
        """Return what these messages said before they were corrected or taken back, the oldest text first."""
        every = (one for kept in self._memory.conversations.values() for one in kept.messages.values())
        return {one.message.id: tuple(one.past) for one in every if one.past and one.message.id in messages}

    async def last_word(self, conversation: ConversationId) -> MessageId | None:
        """Return the last message of the patient's side that nobody took back."""
        kept = self._memory.conversations.get(conversation)
        said = [one.message for one in kept.messages.values()] if kept else []
        patient = kept.conversation.patient if kept else None
        theirs = [one for one in said if patient in {one.author, one.on_behalf_of} and one.retracted_at is None]
        return max(theirs, key=lambda one: one.seq).id if theirs else None

    async def sent_as(
        self, conversation: ConversationId, author: Identity, client_key: str
    ) -> tuple[Message, bytes | None] | None:
        """Return what the author sent under that key, with the digest of the request."""
        kept = self._memory.conversations.get(conversation)
        sending = kept.sendings.get((author, client_key)) if kept else None
        if kept is None or sending is None:
            return None
        return self._copied(kept.messages[sending.message].message), sending.digest

    def _copied(self, message: Message) -> Message:
        files = (one for one in self._memory.files_of(message) if one.removed_at is None)
        return evolve(message, attachments=tuple(files))


def _taken(conversation: Conversation) -> tuple[Conversation, tuple[Event, ...]]:
    """What was decided so far, out of the decider's reach."""
    return evolve(conversation, participants=dict(conversation.participants)), tuple(conversation.events)
