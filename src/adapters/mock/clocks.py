"""The clock ledger, in memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes
from adapters.mock.memory import KeptConversation, Memory
from domain.clock_ledger import Entry, EntryKind
from domain.conversation import Turn
from domain.ids import ConversationId

MOST = 1_000


@frozen
class InMemoryClocks:
    """The in-memory `Clocks`."""

    _memory: Memory
    _changes: Changes

    async def of(self, conversation: ConversationId) -> tuple[Entry, ...]:
        """Return what the ledger notes of a conversation, in order: the last 1,000 entries."""
        kept = self._memory.conversations.get(conversation)
        return tuple(kept.entries[-MOST:]) if kept else ()

    async def of_waiting(self, ids: Iterable[ConversationId]) -> Mapping[ConversationId, tuple[Entry, ...]]:
        """Return, of those in which a patient waits, the entries since the wait began."""
        return {id: found for id in ids if (found := _of_wait(self._memory.conversations.get(id)))}

    async def to_look_at(self, at: datetime, *, limit: int) -> tuple[ConversationId, ...]:
        """Return some conversations that the watch is to look at by now."""
        due = sorted((min(kept.looks.values()), id) for id, kept in self._memory.conversations.items() if kept.looks)
        return tuple(id for look_at, id in due if look_at <= at)[:limit]

    def forget_over(self, at: datetime) -> None:
        """Look no more because of waits that are over by now."""

        def effect(memory: Memory, _: datetime) -> None:
            for kept in memory.conversations.values():
                waiting = _of_wait(kept)
                for seq in [seq for seq, look_at in kept.looks.items() if look_at <= at]:
                    if not waiting or seq < waiting[0].seq:
                        del kept.looks[seq]

        self._changes.keep(effect)

    def looked(self, conversation: ConversationId, *, at: datetime, again: datetime | None) -> None:
        """Note that the watch looked at it, and when it is to look again because of the wait that lasts, if ever."""

        def effect(memory: Memory, _: datetime) -> None:
            kept = memory.conversations[conversation]
            for seq in [seq for seq, look_at in kept.looks.items() if look_at <= at]:
                del kept.looks[seq]
            waiting = _of_wait(kept)
            if again is not None and waiting:
                kept.looks[waiting[0].seq] = again

        self._changes.keep(effect)

    def look_again(self, pool: str | None, at: datetime) -> None:
        """Let the watch look at all waits of a pool anew (`None`: of every pool)."""

        def effect(memory: Memory, _: datetime) -> None:
            for kept in memory.conversations.values():
                waiting = _of_wait(kept)
                if waiting and pool in {None, kept.conversation.pool}:
                    kept.looks[waiting[0].seq] = at

        self._changes.keep(effect)


def _of_wait(kept: KeptConversation | None) -> tuple[Entry, ...]:
    if kept is None or kept.conversation.turn is not Turn.PROVIDER:
        return ()
    begins = max((n for n, one in enumerate(kept.entries) if one.kind is EntryKind.WAITING), default=len(kept.entries))
    return tuple(kept.entries[begins:])
