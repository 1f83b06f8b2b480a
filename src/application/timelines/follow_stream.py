"""Follow a conversation, or its staff stream, live."""

from typing import ClassVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import ConversationCommand
from application.gate import Gate
from application.ports.readers import ConversationReader, TimelineReader
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from application.timelines.presence import with_presence
from application.views import ParticipantView, Stream, StreamEvent
from domain.access import Action
from domain.errors import NotFound
from domain.ids import BreakGlassId, ConversationId


@frozen(kw_only=True)
class FollowConversation(ConversationCommand):
    """Be told of everything that happens in it."""

    action: ClassVar[Action] = Action.READ


@frozen(kw_only=True)
class FollowStaff(ConversationCommand):
    """Be told of the team's notes and reasons."""

    action: ClassVar[Action] = Action.READ_NOTES


@frozen(kw_only=True)
class Following:
    """Where the stream stands (`seq`), the first event that the follower may see, and who is there."""

    seq: int
    visible_from: int
    participants: tuple[ParticipantView, ...]
    glass: BreakGlassId | None = None
    """The use of break-glass that the follower stands on: the stream ends with it."""


@frozen(kw_only=True)
class FollowStreamHandler:
    """Check the right to follow; a page of the past comes from `replay`."""

    uow: UnitOfWorkFactory
    gate: Gate
    reader: ConversationReader
    timeline: TimelineReader
    connections: Connections
    log: AccessLog

    async def __call__(self, command: FollowConversation | FollowStaff) -> Following:
        async with self.uow() as uow:
            look = await self.gate.look(uow, command)
        await self.log.seen(command, look.glass)
        view = await self.reader.details(command.actor, command.conversation)
        present = with_presence(view, self.connections).participants
        # The gate may decide on rights of a moment ago; a stream lasts, so who left since must not begin it.
        member = next((one for one in present if one.identity == command.actor.identity), None)
        glass = look.glass.id if look.glass else None
        if member is None and glass is None:
            raise NotFound("conversation")
        if isinstance(command, FollowStaff):
            return Following(seq=view.staff_seq, visible_from=1, participants=present, glass=glass)
        first = 1 if member is None or glass else max(1, member.visible_from)
        return Following(seq=view.last_seq, visible_from=first, participants=present, glass=glass)

    async def replay(
        self, stream: Stream, conversation: ConversationId, *, after: int, limit: int
    ) -> tuple[StreamEvent, ...]:
        """The events behind `after`, in order; for one who was allowed to follow."""
        if stream is Stream.STAFF:
            return await self.timeline.staff_events(conversation, after=after, limit=limit)
        return await self.timeline.events(conversation, after=after, limit=limit)
