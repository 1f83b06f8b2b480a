"""What is on record beyond its time, in memory."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any

from attrs import evolve, frozen

from adapters.mock.memory import KeptConversation, KeptCopy, KeptMessage, Memory
from application.ports.retention import ON_HOLD, WAITS_FOR_THE_REST, Expired, ProviderCopy
from domain.attachment import Attachment
from domain.audit import AuditRecord
from domain.conversation import Conversation, Status
from domain.events import MessageCorrected, MessageSent, MessageTakenBack
from domain.ids import ConversationId, Identity
from domain.note import StaffNote
from domain.rating import Rating
from domain.retention import RetentionClass

Going = Callable[[datetime], object]


@frozen
class _Old:
    """Something beyond its time: whose it is, and how it goes."""

    patient: Identity
    conversation: ConversationId | None
    go: Going


@frozen
class InMemoryRetention:
    """The in-memory `Retention`."""

    _memory: Memory

    async def expired(self, what: RetentionClass, before: datetime) -> Expired:
        """Count what is older than `before`."""
        old = list(self._old(what, before))
        held = sum(map(self._is_held, old))
        return Expired(len(old) - held, held)

    async def purge(self, what: RetentionClass, *, before: datetime, limit: int, record: AuditRecord) -> int:
        """Let some go."""
        going = [one for one in self._old(what, before) if not self._is_held(one)][:limit]
        for one in going:
            one.go(record.at)
        if going:
            self._memory.note_act(record)
        return len(going)

    async def claim(self, *, now: datetime, until: datetime, limit: int) -> Sequence[ProviderCopy]:
        """Take some copies whose time has come."""
        there = self._memory.copies.items()
        due = [(place, kept) for place, kept in there if kept.due_at <= now and not self._memory.is_held(place[0])][
            :limit
        ]
        for _, kept in due:
            kept.due_at, kept.attempts = until, kept.attempts + 1
        return [
            ProviderCopy(conversation=id, reference=ref, attempts=kept.attempts, whole=self._is_whole(id))
            for (id, ref), kept in due
        ]

    async def gone(self, copy: ProviderCopy, *, record: AuditRecord, once: str) -> None:
        """Strike it off, with the audit's record."""
        if once not in self._memory.audited_once:
            self._memory.audited_once.add(once)
            self._memory.note_act(record)
        self._memory.copies.pop((copy.conversation, copy.reference), None)

    async def postpone(self, copy: ProviderCopy, *, due_at: datetime, reason: str) -> None:
        """Try it again then."""
        kept = self._memory.copies[copy.conversation, copy.reference]
        kept.due_at, kept.reason = due_at, reason

    async def waiting(self) -> Mapping[str, int]:
        """How many copies are still to be deleted, by reason."""
        reasons = [
            ON_HOLD if self._memory.is_held(id) else one.reason or "" for (id, _), one in self._memory.copies.items()
        ]
        return {reason: reasons.count(reason) for reason in reasons}

    async def stuck(self, attempts: int) -> int:
        """How many could not be deleted in so many attempts."""
        copies = self._memory.copies.items()
        tried = (one for (id, _), one in copies if one.attempts >= attempts and not self._memory.is_held(id))
        return sum(one.reason not in {None, WAITS_FOR_THE_REST} for one in tried)

    def _is_whole(self, id: ConversationId) -> bool:
        return all(one.purged_at is not None for one in self._memory.conversations[id].messages.values())

    def _is_held(self, one: _Old) -> bool:
        holds = [hold for hold in self._memory.holds.values() if hold.stands and hold.patient == one.patient]
        return any(one.conversation is None or hold.holds(one.patient, one.conversation) for hold in holds)

    def _old(self, what: RetentionClass, before: datetime) -> Iterator[_Old]:
        match what:
            case RetentionClass.MESSAGE:
                for kept in self._memory.conversations.values():
                    yield from self._texts(kept, before)
                yield from self._other_texts(before)
            case RetentionClass.FILE:
                for file in self._memory.attachments.values():
                    if file.uploaded_at < before and file.removed_at is None:
                        yield self._of(file.conversation, partial(self._remove, file))
            case RetentionClass.CONSENT:
                yield from self._consents(before)
            case RetentionClass.METRIC:
                yield from self._measures(before)

    def _of(self, id: ConversationId, go: Going) -> _Old:
        return _Old(self._memory.conversations[id].conversation.patient, id, go)

    def _texts(self, kept: KeptConversation, before: datetime) -> Iterator[_Old]:
        one = kept.conversation
        for said in kept.messages.values():
            if said.message.created_at < before and said.purged_at is None:
                yield self._of(one.id, partial(self._forget, kept, said))
        for note in kept.notes:
            if note.created_at < before and note.body:
                yield self._of(one.id, partial(_blank_note, note))
        if _is_over(one, before) and one.friendly_name is not None:
            yield self._of(one.id, partial(_forget_topic, one))

    def _other_texts(self, before: datetime) -> Iterator[_Old]:
        ratings, calls = self._memory.ratings, self._memory.calls
        for key, rating in ratings.items():
            if rating.rated_at < before and rating.comment is not None:
                yield self._of(key[0], partial(_put, ratings, key, evolve(rating, comment=None)))
        for id, call in calls.items():
            if call.created_at < before and call.done_at is not None and call.note is not None:
                yield _Old(call.patient, None, partial(_put, calls, id, evolve(call, note=None)))

    def _consents(self, before: datetime) -> Iterator[_Old]:
        for identity, signed in self._memory.consents.items():
            for one, later in pairwise(list(signed)):
                if later.signed_at < before or (one.revoked_at is not None and one.revoked_at < before):
                    yield _Old(identity, None, partial(_take_out, signed, one))
        for id, grant in self._memory.grants.items():
            if grant.ended_at is not None and grant.ended_at < before:
                yield _Old(grant.patient, None, partial(_pop, self._memory.grants, id))

    def _measures(self, before: datetime) -> Iterator[_Old]:
        over = [kept for kept in self._memory.conversations.values() if _is_over(kept.conversation, before)]
        for kept in over:
            id = kept.conversation.id
            for entry in [one for one in kept.entries if one.at < before]:
                yield self._of(id, partial(_take_out, kept.entries, entry))
            for key in [key for key, mark in self._memory.marks.items() if key[0] == id and mark.at < before]:
                yield self._of(id, partial(_pop, self._memory.marks, key))
            for line in [one for one in self._memory.routing_log.get(id, []) if one.at < before]:
                yield self._of(id, partial(_take_out, self._memory.routing_log[id], line))
            ratings = [
                (key, one) for key, one in self._memory.ratings.items() if key[0] == id and one.rated_at < before
            ]
            for place in [key for key, one in ratings if one.comment is None]:  # a comment has the time of messages
                yield self._of(id, partial(_pop, self._memory.ratings, place))

    def _forget(self, kept: KeptConversation, one: KeptMessage, at: datetime) -> None:
        id, message = kept.conversation.id, one.message
        for file in self._memory.files_of(message):
            if file.removed_at is None:
                self._remove(file, at)
        if ref := self._memory.provider_names.get((id, message.seq)):
            self._memory.copies.setdefault((id, ref), KeptCopy(at))
        waiting = self._memory.outbox.get(id, {})
        for seq in tuple(waiting):
            event = kept.events[seq - 1].event
            if isinstance(event, MessageSent | MessageCorrected | MessageTakenBack) and event.message.id == message.id:
                del waiting[seq]
        if (card := self._memory.card_of.get(message.id)) is not None:
            self._memory.cards[card] = evolve(self._memory.cards[card], facts={})
        one.message, one.digest, one.purged_at = evolve(message, body=None), None, at
        one.past.clear()

    def _remove(self, file: Attachment, at: datetime) -> None:
        self._memory.attachments[file.id] = evolve(file.removed(at), name="?")
        self._memory.leftovers.setdefault(file.blob, at)
        there = self._memory.files_there.get(file.id)
        for ref in (there.ref, there.media) if there else ():
            if ref:
                self._memory.copies.setdefault((file.conversation, ref), KeptCopy(at))


@frozen
class InMemoryLeases:
    """The in-memory `Leases`."""

    _memory: Memory

    async def lease(self, name: str, holder: str, *, now: datetime, until: datetime) -> bool:
        """Take it, or keep it, until then; `False` while somebody else has it."""
        owner, lasts = self._memory.leases.get(name, (holder, now))
        if owner != holder and lasts > now:
            return False
        self._memory.leases[name] = (holder, until)
        return True


def _is_over(one: Conversation, before: datetime) -> bool:
    return one.status is Status.CLOSED and one.closed_at is not None and one.closed_at < before


def _blank_note(note: StaffNote, _: datetime) -> None:
    """No note is blank: here that stands for one whose text went."""
    object.__setattr__(note, "body", "")


def _forget_topic(one: Conversation, _: datetime) -> None:
    one.friendly_name = None


def _put(of: dict[Any, Any], key: object, value: object, _: datetime) -> None:
    of[key] = value


def _pop(of: dict[Any, Any], key: object, _: datetime) -> None:
    of.pop(key, None)


def _take_out(of: list[Any], one: object, _: datetime) -> None:
    of.remove(one)


def _is_bare(one: Rating, before: datetime) -> bool:
    """An old rating without a comment: what somebody wrote has the time of messages."""
    return one.rated_at < before and one.comment is None
