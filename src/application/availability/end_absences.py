"""Who was away until a time is available again when it has come."""

from attrs import frozen

from application.ports.channel import Channel, PresenceChanged
from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from application.presence.set_availability import delegation_calls
from domain.availability import Post
from domain.errors import ConcurrentUpdate
from domain.presence import Presence


@frozen(kw_only=True)
class EndAbsences:
    """A job: running it twice at once, or late, does no harm."""

    uow: UnitOfWorkFactory
    clock: Clock
    channel: Channel
    connections: Connections

    async def __call__(self) -> int:
        """Return how many came back."""
        async with self.uow() as uow:
            due = await uow.posts.returning(self.clock.now())
        return sum([await self._return(one) for one in due])

    async def _return(self, before: Post) -> bool:
        now = self.clock.now()
        after = before.returned(now)
        try:
            async with self.uow() as uow:
                uow.posts.save(before, after)
                uow.tickets.wake(now)
                await uow.commit()
        except ConcurrentUpdate:  # they said something else just now, or another worker was faster
            return False
        presence = Presence(online=self.connections.online(before.identity), availability=after.availability)
        self.channel.publish(
            PresenceChanged(identity=before.identity, presence=presence), *delegation_calls(before, after, now)
        )
        return True
