"""What stands at the messaging provider, in the in-memory record."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice

from attrs import frozen

from adapters.mock.memory import KeptConversation, KeptMirror, Memory
from application.ports.mirror import (
    PATIENTS_SIDE,
    SHUT_OUT,
    Horizon,
    MirroredConversation,
    MirroredMember,
    Standing,
)
from domain.consent import Consent, EndedByTime
from domain.ids import ConversationId, Identity, MessageId, identity_key

_OPEN = frozenset({Standing.ACTIVE, Standing.INACTIVE})


@frozen
class InMemoryMirror:
    """The in-memory `Mirror`."""

    _memory: Memory

    async def conversation(self, id: ConversationId) -> MirroredConversation:
        """How a conversation stands here and there, or `NotFound`."""
        one, mirror = self._memory.kept(id).conversation, self._memory.mirrors[id]
        people = sorted(one.participants.values(), key=lambda member: (member.joined_at, member.identity))
        return MirroredConversation(
            id=id,
            status=one.status,
            closed_at=one.closed_at,
            members=tuple(
                MirroredMember(
                    identity=each.identity,
                    role=each.role,
                    sees_all=each.visible_from <= 1,
                    left_out=mirror.left_out[each.identity][0] if each.identity in mirror.left_out else None,
                    left_out_since=mirror.left_out[each.identity][1] if each.identity in mirror.left_out else None,
                    active=self._may_take_part(each.identity),
                )
                for each in people
            ),
            standing=mirror.standing,
            reference=self._memory.thread_of(id).thread.ref,
        )

    async def message(self, id: ConversationId, message: MessageId) -> str | None:
        """The provider's name of a message, if it is known to be there."""
        kept = self._memory.conversations.get(id)
        known = kept.messages.get(message) if kept else None
        return self._memory.provider_names.get((id, known.message.seq)) if known else None

    async def bind(self, id: ConversationId, *, reference: str) -> None:
        """Keep what the provider calls a conversation."""
        self._memory.call_thread(id, reference)

    async def stands(self, id: ConversationId, standing: Standing, *, due_at: datetime | None = None) -> None:
        """Keep how it stands there now."""
        self._memory.mirrors[id].standing = standing
        if due_at is not None:
            self._memory.mirrors[id].due_by(due_at)
        if standing is Standing.CLOSED:
            self._memory.thread_of(id).compared_at = None

    async def left_out(self, id: ConversationId, identity: Identity, reason: str | None, *, at: datetime) -> None:
        """Keep why a member is not let in there."""
        mirror = self._memory.mirrors[id]
        mirror.due_by(at)
        if reason is None:
            mirror.left_out.pop(identity, None)
        elif identity not in mirror.left_out or mirror.left_out[identity][0] != reason:
            mirror.left_out[identity] = reason, at

    async def left_out_now(
        self, id: ConversationId, identity: Identity, reason: str | None, *, was: str, at: datetime
    ) -> None:
        """The same of a member who `was` left out for that reason, if it holds still."""
        mirror = self._memory.mirrors[id]
        mirror.due_by(at)
        if mirror.left_out.get(identity, ("",))[0] == was:
            await self.left_out(id, identity, reason, at=at)

    async def due(self, *, now: datetime, limit: int) -> Sequence[ConversationId]:
        """Those to be looked at by now, the longest due first."""
        every = [(one.due_at, id) for id, one in self._memory.mirrors.items() if one.due_at is not None]
        return [id for due_at, id in sorted(every) if due_at <= now][:limit]

    async def take(self, ids: Sequence[ConversationId], *, now: datetime, until: datetime) -> Sequence[ConversationId]:
        """Return those that are due still, to be looked at by the caller alone."""
        taken = [id for id in ids if self._memory.mirrors[id].is_due(now)]
        for id in taken:
            self._memory.mirrors[id].due_at = until
        return taken

    async def put_back(self, ids: Sequence[ConversationId], *, until: datetime, due_at: datetime | None) -> None:
        """Look at those that were taken then again later, or not any more."""
        for one in (self._memory.mirrors[id] for id in ids):
            if one.due_at == until:
                one.due_at = due_at

    async def lapsed(self, ended: EndedByTime, *, limit: int) -> Mapping[ConversationId, datetime]:
        """Those that stand there with somebody of the patient's side in them, whose consent time has ended."""
        found = (
            (id, self._consents(id)[-1].signed_at)
            for id, mirror in self._memory.mirrors.items()
            if mirror.standing in _OPEN and self._is_lapsed(id, mirror, ended)
        )
        return dict(islice(found, limit))

    async def look_again(self, ids: Sequence[ConversationId], *, at: datetime) -> None:
        """Look at these at that time, if not before."""
        for id in ids:
            self._memory.mirrors[id].due_by(at)

    async def horizons(self, *, limit: int) -> Sequence[Horizon]:
        """Read horizons that moved since they were told."""
        return list(islice(self._moved(), limit))

    async def fell_back(self, id: ConversationId, identity: Identity, *, place: int) -> None:
        """If more was told than the provider has, it is told again."""
        said, told = self._memory.conversations[id].messages, self._memory.mirrors[id].read
        placed = [(said[one].message, at) for one, _, at in self._memory.thread_of(id).messages]
        shown = [(one.seq, at) for one, at in placed if one.retracted_at is None and one.seq <= told.get(identity, 0)]
        if shown and max(shown)[1] > place:
            told[identity] = 0

    async def told(self, horizons: Sequence[Horizon]) -> None:
        """The provider knows of these."""
        for one in horizons:
            known = self._memory.mirrors[one.conversation].read
            known[one.identity] = max(one.seq, known.get(one.identity, 0))

    def _may_take_part(self, identity: Identity) -> bool:
        known = self._memory.people.get(identity_key(identity))
        return known is None or known.may_take_part

    def _is_lapsed(self, id: ConversationId, mirror: KeptMirror, ended: EndedByTime) -> bool:
        one = self._memory.conversations[id].conversation
        consents = self._consents(id)
        if not consents or consents[-1].revoked_at is not None or not ended.covers(consents[-1]):
            return False
        return any(
            each.role in PATIENTS_SIDE
            and each.visible_from <= 1
            and mirror.left_out.get(each.identity, ("",))[0] != SHUT_OUT
            for each in one.participants.values()
        )

    def _consents(self, id: ConversationId) -> Sequence[Consent]:
        """Those of its patient, the last one last."""
        return self._memory.consents.get(self._memory.conversations[id].conversation.patient, ())

    def _moved(self) -> Iterator[Horizon]:
        for id, mirror in self._memory.mirrors.items():
            kept = self._memory.conversations[id]
            waiting = [seq for seq, one in self._memory.outbox.get(id, {}).items() if not one.parked]
            for who in kept.conversation.participants.values():
                on_its_way = any(seq <= who.read_seq for seq in waiting)
                if mirror.standing in _OPEN and who.read_seq > mirror.read.get(who.identity, 0) and not on_its_way:
                    reference = self._newest(kept, who.read_seq)
                    yield Horizon(conversation=id, identity=who.identity, seq=who.read_seq, reference=reference)

    def _newest(self, kept: KeptConversation, upto: int) -> str | None:
        id = kept.conversation.id
        there = (
            name
            for one in reversed(kept.messages.values())
            if one.message.seq <= upto
            and one.message.retracted_at is None
            and (name := self._memory.provider_names.get((id, one.message.seq)))
        )
        return next(there, None)
