"""What proxies may do now: their grants, the patients' consents, and their ages."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from attrs import frozen

from application.ports.clock import Clock
from application.ports.unit_of_work import UnitOfWork
from application.proxies.zones import Zones
from domain.ages import AgeRules
from domain.consent import SHARING, Consent, ConsentPolicy
from domain.ids import Identity, identity_key
from domain.person import Person, Role
from domain.proxy import Mandate, ProxyGrant


@frozen
class Mandates:
    """Works them out in three questions to the record, for any number of proxies."""

    policy: ConsentPolicy
    ages: AgeRules
    clock: Clock
    zones: Zones

    async def of(self, uow: UnitOfWork, proxy: Identity) -> frozenset[Mandate]:
        """What this proxy may do for whom now."""
        return (await self.of_all(uow, [proxy]))[proxy]

    async def of_all(self, uow: UnitOfWork, proxies: Iterable[Identity]) -> Mapping[Identity, frozenset[Mandate]]:
        """What each of these may do for whom now; an empty set for those without a grant."""
        asked = set(proxies)
        grants = await uow.grants.of_proxies(asked)
        patients = {one.patient for one in grants}
        people = await uow.people.find(patients) if patients else {}
        consents = await uow.consents.of_many(patients) if patients else {}
        now = self.clock.now()
        found: dict[Identity, set[Mandate]] = {one: set() for one in asked}
        for grant in grants:
            patient = people.get(identity_key(grant.patient))
            if patient is not None and patient.active:
                found[grant.proxy] |= self._of_grant(grant, patient, consents.get(grant.patient), now)
        return {one: frozenset(mandates) for one, mandates in found.items()}

    def _of_grant(self, grant: ProxyGrant, patient: Person, consent: Consent | None, now: datetime) -> set[Mandate]:
        band = self.ages.band(patient.born, self.zones.birthdays_today(patient, now))
        scopes = grant.allows(
            now,
            band=band,
            consented=self.policy.status(Role.PATIENT, consent, now).in_force,
            shares=self.policy.allows(SHARING, consent, now),
        )
        return {(grant.patient, scope) for scope in scopes}
