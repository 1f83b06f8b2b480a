"""What was said automatically, who writes an answer, and whom notes call, in memory."""

from collections.abc import Iterable
from datetime import datetime

from attrs import frozen

from adapters.mock.changes import Changes, News
from adapters.mock.memory import Memory
from application.ports.channel import RowChanged
from application.ports.records import LastWords, Untold
from domain.answering import Answering
from domain.conversation import Status, Turn
from domain.errors import ConcurrentUpdate, NotFound
from domain.ids import ConversationId, Identity, MentionId, identity_key
from domain.mention import Mention
from domain.message import MessageKind

_MANY, _AT_ONCE = 200, 100


@frozen
class InMemoryAutoReplies:
    """The in-memory `AutoReplies`."""

    _memory: Memory
    _changes: Changes

    async def candidates(
        self, pools: Iterable[str], *, since: datetime, told_before: datetime, after: Untold | None = None, limit: int
    ) -> tuple[Untold, ...]:
        """Return conversations that wait for the team, or rest, and in which something happened since then."""
        wanted = set(pools)
        found = [
            kept
            for kept in self._memory.conversations.values()
            if (one := kept.conversation).pool in wanted
            and kept.updated_at >= since
            and self._memory.told.get(one.patient, told_before) <= told_before
            and (one.status is Status.ON_HOLD or (one.status is Status.OPEN and one.turn is Turn.PROVIDER))
        ]
        found.sort(key=lambda kept: kept.conversation.id)
        found.sort(key=lambda kept: kept.updated_at, reverse=True)
        if after is not None:
            at, id = after.updated_at, after.conversation
            found = [
                kept for kept in found if kept.updated_at < at or (kept.updated_at == at and kept.conversation.id > id)
            ]
        return tuple(
            Untold(
                conversation=kept.conversation.id,
                pool=kept.conversation.pool or "",
                is_held=kept.conversation.status is Status.ON_HOLD,
                updated_at=kept.updated_at,
            )
            for kept in found[:limit]
        )

    async def last_words(self, conversation: ConversationId) -> LastWords:
        """Return when each side wrote last."""
        patient_at = staff_at = None
        for one in self._memory.kept(conversation).messages.values():
            if one.message.kind is not MessageKind.TEXT:
                continue
            author = self._memory.people.get(identity_key(one.message.author))
            if author is not None and author.role.is_staff:
                staff_at = max(staff_at or one.message.created_at, one.message.created_at)
            else:
                patient_at = max(patient_at or one.message.created_at, one.message.created_at)
        return LastWords(patient_at=patient_at, staff_at=staff_at)

    async def last_to(self, patient: Identity) -> datetime | None:
        """Return when a patient was last told something automatically."""
        return self._memory.told.get(patient)

    async def was_said(self, conversation: ConversationId, key: str) -> bool:
        """Whether this was said there."""
        return (conversation, key) in self._memory.said

    def note(
        self, conversation: ConversationId, key: str, patient: Identity, *, last: datetime | None, at: datetime
    ) -> None:
        """Keep that it is said now; the commit raises `ConcurrentUpdate` if it was."""

        def check(memory: Memory) -> None:
            if (conversation, key) in memory.said or memory.told.get(patient) != last:
                raise ConcurrentUpdate("it was said meanwhile")

        def effect(memory: Memory, _: datetime) -> None:
            memory.said.add((conversation, key))
            memory.told[patient] = at

        self._changes.keep(effect, check=check)


@frozen
class InMemoryAnswerings:
    """The in-memory `Answerings`."""

    _memory: Memory
    _changes: Changes

    async def of(self, conversation: ConversationId) -> Answering | None:
        """Return what was said last, whether it still counts or not."""
        return self._memory.answerings.get(conversation)

    def save(self, before: Answering | None, after: Answering | None, conversation: ConversationId) -> None:
        """Keep it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            if memory.answerings.get(conversation) != before:
                raise ConcurrentUpdate("somebody else began to answer")

        def effect(memory: Memory, _: datetime) -> News:
            memory.answerings.pop(conversation, None)
            if after is not None:
                memory.answerings[conversation] = after
            return [RowChanged(conversation=conversation)]

        self._changes.keep(effect, check=check)


@frozen
class InMemoryMentions:
    """The in-memory `Mentions`."""

    _memory: Memory
    _changes: Changes

    async def get(self, id: MentionId) -> Mention:
        """Return it, or raise `NotFound`."""
        try:
            return self._memory.mentions[id]
        except KeyError:
            raise NotFound("mention") from None

    async def of(self, identity: Identity) -> tuple[Mention, ...]:
        """Return what calls somebody and was not acknowledged, the oldest first."""
        theirs = [one for one in self._waiting() if one.identity == identity]
        return tuple(sorted(theirs, key=lambda one: (one.at, one.id))[:_MANY])

    async def due(self, at: datetime) -> tuple[Mention, ...]:
        """Return some of those that are to be called again."""
        due = [one for one in self._waiting() if one.next_at <= at]
        return tuple(sorted(due, key=lambda one: (one.next_at, one.id))[:_AT_ONCE])

    def add(self, one: Mention) -> None:
        """Keep a new one."""

        def effect(memory: Memory, _: datetime) -> None:
            memory.mentions[one.id] = one

        self._changes.keep(effect)

    def save(self, before: Mention, after: Mention) -> None:
        """Keep what became of it; the commit raises `ConcurrentUpdate` unless it stands as `before`."""

        def check(memory: Memory) -> None:
            if memory.mentions[before.id] != before or before.acknowledged_at is not None:
                raise ConcurrentUpdate("it changed meanwhile")

        def effect(memory: Memory, _: datetime) -> None:
            memory.mentions[after.id] = after

        self._changes.keep(effect, check=check)

    def _waiting(self) -> list[Mention]:
        return [one for one in self._memory.mentions.values() if one.acknowledged_at is None]
