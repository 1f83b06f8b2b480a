"""Let time end what it ends: consents that run out while their people are connected."""

from collections.abc import Iterable, Sequence

from attrs import define, field

from application.gate import Gate
from application.ports.channel import Channel, ConsentWithdrawn
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from domain.consent import Consent
from domain.ids import Identity, identity_key
from domain.person import Role

AT_ONCE = 500


@define(kw_only=True)
class WatchRights:
    """A job: everything else asks for consent when something is done; an open socket is only listened to.

    Who is connected here is looked up once and then watched in memory. Only when a consent seems to
    be over does the record decide: they may have signed anew.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel
    connections: Connections
    _known: dict[Identity, Consent | None] = field(factory=dict, init=False, repr=False)
    """Of patients their consent; of others `None`."""

    async def __call__(self) -> None:
        here = self.connections.people()
        self._known = {one: known for one, known in self._known.items() if one in here}
        await self._look_up([one for one in here if one not in self._known])
        seemingly = self._over()
        await self._look_up(seemingly)
        self.channel.publish(*(ConsentWithdrawn(identity=one) for one in self._over()))

    def _over(self) -> list[Identity]:
        return [
            one
            for one, consent in self._known.items()
            if consent is not None and not self.gate.patient_status(consent).in_force
        ]

    async def _look_up(self, identities: Sequence[Identity]) -> None:
        for start in range(0, len(identities), AT_ONCE):
            await self._look_up_some(identities[start : start + AT_ONCE])

    async def _look_up_some(self, identities: Iterable[Identity]) -> None:
        async with self.uow() as uow:
            people = await uow.people.find(identities)
            consents = await uow.consents.of_many(identities)
        for one in identities:
            person = people.get(identity_key(one))
            is_patient = person is not None and person.role is Role.PATIENT
            self._known[one] = consents.get(one) if is_patient else None
