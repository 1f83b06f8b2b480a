"""Keep the provider's pushes within the rules, where no message of ours does it."""

from contextlib import suppress

from attrs import define, field

from application.gate import Gate
from application.notices.pushes import PushRules, may_be_pushed
from application.ports.inbound import Places
from application.ports.messaging import MessagingRefused, MessagingUnavailable
from application.ports.pushes import Device, Pushes
from application.ports.readers import ConversationIndex
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from domain.access import Actor
from domain.ids import Identity, identity_key
from domain.person import Person

MOST_CONVERSATIONS = 1_000
"""So many can somebody be in at the provider."""


@define(kw_only=True, eq=False)
class KeepPushes:
    """A job. Devices of who may not be told are forgotten: whoever took the consent back, and however.

    When somebody's quiet hours begin or end their conversations are silenced, or ring again: for what others write
    at the provider's own clients. What goes there from here says it for each message.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    rules: PushRules
    pushes: Pushes
    places: Places
    index: ConversationIndex
    _quiet: dict[Identity, bool] = field(factory=dict, init=False, repr=False)
    """Of whom it was said last that it is quiet, or is not."""

    async def __call__(self) -> None:
        """Look at every device once; one that is refused keeps no other, the provider being away ends it for now."""
        with suppress(MessagingUnavailable, MessagingRefused):
            for device in await self.pushes.devices():
                with suppress(MessagingRefused):
                    await self._look_at(device)

    async def _look_at(self, device: Device) -> None:
        async with self.uow() as uow:
            person = await self._owner(uow, device)
        if person is None:
            await self.pushes.forget(device)
        elif not person.role.is_staff:
            await self._keep_quiet(person)

    async def _owner(self, uow: UnitOfWork, device: Device) -> Person | None:
        """Whose it is, if they may be told."""
        identity = await self.places.person(device.who)
        person = identity and (await uow.people.find([identity])).get(identity_key(identity))
        if not person or not person.active:
            return None
        may = await may_be_pushed(uow, self.gate, Actor(identity=person.identity, role=person.role))
        return person if may else None

    async def _keep_quiet(self, person: Person) -> None:
        quiet = self.rules.is_quiet(person)
        if self._quiet.get(person.identity) is quiet:
            return
        for id in await self.index.ids(member=person.identity, newest_first=True, limit=MOST_CONVERSATIONS):
            rings = (await self.rules.rings(id)).get(person.identity)
            if rings is not None:
                await self.pushes.ring(id, person.identity, wanted=rings)
        self._quiet[person.identity] = quiet
