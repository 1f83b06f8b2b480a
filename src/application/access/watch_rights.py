"""Let time end what it ends: consents and mandates that run out while their people are connected."""

from collections.abc import Iterable, Sequence

from attrs import define, field

from application.gate import Gate
from application.ports.channel import Channel, ConsentWithdrawn, GrantEnded
from application.ports.unit_of_work import UnitOfWorkFactory
from application.presence.connections import Connections
from domain.consent import Consent
from domain.ids import Identity, identity_key
from domain.person import Role
from domain.proxy import Mandate, may_act

AT_ONCE = 500


@define(kw_only=True)
class WatchRights:
    """A job: everything else asks for consent when something is done; an open socket is only listened to.

    Who is connected here is looked up once and then watched in memory. Only when a consent seems to
    be over does the record decide: they may have signed anew. Proxies, of whom there are few, are
    looked up each time; one who may do less than before is sent away, and may come back for the rest.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    channel: Channel
    connections: Connections
    _known: dict[Identity, Consent | None] = field(factory=dict, init=False, repr=False)
    """Of patients their consent; of others `None`."""
    _mandates: dict[Identity, frozenset[Mandate]] = field(factory=dict, init=False, repr=False)
    """Of proxies what they might do when they were last looked up."""

    async def __call__(self) -> None:
        here = self.connections.people()
        self._known = {one: known for one, known in self._known.items() if one in here}
        await self._look_up([one for one in here if one not in self._known])
        seemingly = self._over()
        await self._look_up(seemingly)
        self.channel.publish(*(ConsentWithdrawn(identity=one) for one in self._over()))
        await self._watch_proxies(here)

    async def _watch_proxies(self, here: frozenset[Identity]) -> None:
        before = self._mandates = {one: known for one, known in self._mandates.items() if one in here}
        if before:
            async with self.uow() as uow:
                self._mandates = dict(await self.gate.mandates.of_all(uow, before))
            lost = [one for one, known in before.items() if not self._may_stay(one, known)]
            self.channel.publish(*(GrantEnded(identity=one) for one in lost))

    def _may_stay(self, proxy: Identity, before: frozenset[Mandate]) -> bool:
        """Who was first looked up when their time was over already had nothing to lose, and goes as well."""
        now = self._mandates[proxy]
        return before <= now and may_act(now)

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
            roles = {one: person.role for one in identities if (person := people.get(identity_key(one)))}
            proxies = [one for one, role in roles.items() if role is Role.PROXY]
            if proxies:
                self._mandates |= await self.gate.mandates.of_all(uow, proxies)
        for one in identities:
            self._known[one] = consents.get(one) if roles.get(one) is Role.PATIENT else None
