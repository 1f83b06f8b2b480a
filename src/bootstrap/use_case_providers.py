"""How a use case is provided: its refusals say where to get help and go on the audit, its endings into the log."""

from collections.abc import Awaitable, Callable
from typing import Any

from attrs import frozen
from dependency_injector import providers

from application.audit.audited import Audited
from application.care.signposts import Signposted
from application.timelines.follow_stream import FollowConversation, Following, FollowStaff
from application.views import Stream, StreamEvent
from bootstrap.observed import Observed
from bootstrap.parts import Parts
from domain.ids import ConversationId

UseCase = providers.Singleton[Any]


def observed(name: str, use_case: Any, *, quiet: bool = False) -> UseCase:
    """A use case that is nobody's act, such as what the gateway knows by itself."""
    return providers.Singleton(Observed, name, use_case, quiet, traces=Parts.traces)


def act(name: str, handler: type, *, quiet: bool = False, **parts: Any) -> UseCase:
    """A use case with an actor. `quiet` is for what chat does all the time."""
    return audited(name, providers.Factory(handler, **parts), quiet=quiet)


def audited(name: str, handler: Any, *, quiet: bool = False) -> UseCase:
    """The same, for a handler that is provided already."""
    signposted = providers.Factory(Signposted, handler, Parts.uow, Parts.care_texts)
    return observed(name, providers.Factory(Audited, signposted, Parts.access_log), quiet=quiet)


@frozen
class FollowedStream:
    """Following a stream: asking for it is a use case like the others, its past is read from the timeline."""

    follow: Callable[[FollowConversation | FollowStaff], Awaitable[Following]]
    past: Callable[..., Awaitable[tuple[StreamEvent, ...]]]

    async def __call__(self, command: FollowConversation | FollowStaff) -> Following:
        return await self.follow(command)

    async def replay(
        self, stream: Stream, conversation: ConversationId, *, after: int, limit: int
    ) -> tuple[StreamEvent, ...]:
        """The events behind `after`, in order; for one who was allowed to follow."""
        return await self.past(stream, conversation, after=after, limit=limit)
