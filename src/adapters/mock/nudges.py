"""How far the nudges of patients are, in memory."""

from datetime import datetime

from attrs import evolve, frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import Memory
from domain.errors import ConcurrentUpdate
from domain.ids import ConversationId, Identity
from domain.message import MessageKind
from domain.nudge import NudgeKind, Nudges, kind_of

_Key = tuple[ConversationId, Identity, NudgeKind]


@frozen
class InMemoryNudgeBook:
    """The in-memory `NudgeBook`."""

    _memory: Memory
    _changes: Changes

    def begin(self, nudges: Nudges) -> None:
        """Keep them, if there are none yet or all was done that could be; touch those that there are."""

        def effect(memory: Memory, _: datetime) -> None:
            known = memory.nudges.get(_key(nudges))
            if known is None:
                memory.nudges[_key(nudges)] = nudges
            else:
                stands = known if known.due_at is not None else nudges
                memory.nudges[_key(nudges)] = evolve(stands, touched=known.touched + 1)

        self._changes.keep(effect)

    def read(self, conversation: ConversationId, identity: Identity, *, at: datetime, due_at: datetime) -> None:
        """They read there just now: begin anew with what may still be unread."""

        def effect(memory: Memory, _: datetime) -> None:
            for kind in NudgeKind:
                if known := memory.nudges.get((conversation, identity, kind)):
                    memory.nudges[_key(known)] = evolve(
                        known, since=at, step=0, due_at=due_at, touched=known.touched + 1
                    )

        self._changes.keep(effect)

    async def due(self, at: datetime, *, limit: int) -> tuple[Nudges, ...]:
        """Return some that are due, the longest due first."""
        found = [(one.due_at, one) for one in self._memory.nudges.values() if one.due_at and one.due_at <= at]
        return tuple(one for _, one in sorted(found, key=lambda each: each[0])[:limit])

    async def unread(self, conversation: ConversationId, identity: Identity, kind: NudgeKind | None = None) -> bool:
        """Whether they have a message of that kind, or of any, unread now."""
        kept = self._memory.kept(conversation)
        reader = kept.conversation.participants.get(identity)
        if reader is None:
            return False
        return any(
            one.message.seq > reader.read_seq
            and one.message.seq >= reader.visible_from
            and one.message.author not in {identity, kept.conversation.patient}
            and one.message.on_behalf_of is None
            and one.message.caused_by != identity
            and one.message.kind is not MessageKind.AUTO_REPLY
            and one.message.retracted_at is None
            and kind in {None, kind_of(one.message.priority)}
            for one in kept.messages.values()
        )

    def save(self, before: Nudges, after: Nudges) -> None:
        """Keep how far they are."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.nudges[_key(after)] = evolve(after, touched=before.touched + 1)

        self._changes.keep(effect, check=lambda memory: _check(memory, before))

    def forget(self, nudges: Nudges) -> None:
        """There is nothing unread."""

        def effect(memory: Memory, _: datetime) -> None:
            del memory.nudges[_key(nudges)]

        self._changes.keep(effect, check=lambda memory: _check(memory, nudges))


def _key(nudges: Nudges) -> _Key:
    return nudges.conversation, nudges.identity, nudges.kind


def _check(memory: Memory, seen: Nudges) -> None:
    now = memory.nudges.get(_key(seen))
    if now is None or now.touched != seen.touched:
        raise ConcurrentUpdate("something touched them")
