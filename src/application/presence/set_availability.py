"""Say whether one is available, busy or away."""

from typing import ClassVar

from attrs import frozen

from application.command import Command
from application.gate import Gate
from application.ports.channel import Channel, PresenceChanged
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from domain.access import Action
from domain.presence import Availability, Presence


@frozen(kw_only=True)
class SetAvailability(Command):
    """The provider says this of themselves; their connection and duty are facts of their own."""

    action: ClassVar[Action] = Action.SET_AVAILABILITY

    availability: Availability


@frozen(kw_only=True)
class SetAvailabilityHandler:
    """Keep it, then tell those who see the provider."""

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel
    connections: Connections

    async def __call__(self, command: SetAvailability) -> None:
        identity = command.actor.identity
        async with self.uow() as uow:
            await self.gate.clinic(uow, command)
            uow.presences.set_availability(identity, command.availability)
            await uow.commit()
        presence = Presence(online=self.connections.online(identity), availability=command.availability)
        self.channel.publish(PresenceChanged(identity=identity, presence=presence))
