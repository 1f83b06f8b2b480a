"""Let somebody act for a patient."""

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock, Ids
from application.ports.unit_of_work import Made, RequestKey, UnitOfWork, UnitOfWorkFactory, once
from domain.access import Action
from domain.errors import Flaw, Invalid, NotFound, UnknownIdentity
from domain.grant_scope import GrantScope
from domain.ids import GrantId
from domain.person import Person, Role
from domain.proxy import Basis, ProxyGrant
from domain.text import checked


@frozen(kw_only=True)
class GiveGrant(Command):
    """`proxy` may do this for `patient`, from `since` (`None`: now) until `until` (`None`: until it is ended)."""

    action: ClassVar[Action] = Action.GRANT_PROXY

    patient: str
    proxy: str
    scopes: frozenset[GrantScope]
    basis: Basis = Basis.PATIENT
    since: datetime | None = None
    until: datetime | None = None
    evidence: str | None = field(default=None, repr=False)
    request: RequestKey | None = None

    @property
    def object(self) -> str:
        return "proxies"


@frozen(kw_only=True)
class GiveGrantHandler:
    """Keep it. A patient gives their own; what stands on paper or in the law is recorded with its evidence."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids

    @once
    async def __call__(self, command: GiveGrant) -> Made:
        """Return the grant's id."""
        async with self.uow(command.request) as uow:
            patient = await self.gate.person(uow, command, command.patient)
            if patient.role is not Role.PATIENT:
                raise NotFound("patient")
            proxy = await _proxy(uow, command.proxy)
            grant = self._grant(command, patient, proxy)
            uow.grants.add(grant)
            uow.withheld.review(patient.identity)
            self.gate.record(uow, command, object=person_object(patient.identity), reason=grant.basis)
            await uow.commit(made=grant.id)
        return Made(id=grant.id)

    def _grant(self, command: GiveGrant, patient: Person, proxy: Person) -> ProxyGrant:
        now = self.clock.now()
        _check_basis(command, patient)
        until = command.until
        if command.basis is Basis.MINOR:
            until = self._until_of_age(patient, until)
        if until is not None and until <= now:
            raise Invalid.at("/until", "past")
        return ProxyGrant(
            id=GrantId(self.ids.new()),
            patient=patient.identity,
            proxy=proxy.identity,
            scopes=command.scopes,
            basis=command.basis,
            since=command.since or now,
            until=until,
            granted_by=command.actor.identity,
            granted_at=now,
            evidence=command.evidence,
        )

    def _until_of_age(self, patient: Person, until: datetime | None) -> datetime:
        """What the law gives ends by itself when the patient comes of age."""
        if patient.born is None or patient.born > self.gate.zones.birthdays_today(patient, self.clock.now()):
            raise Invalid.at("/basis", "birth-date-unknown")
        of_age = self.gate.ages.comes_of_age(patient.born, self.gate.zones.of_birthdays(patient))
        if of_age <= self.clock.now():
            raise Invalid.at("/basis", "of-age")
        return of_age if until is None else min(until, of_age)


async def _proxy(uow: UnitOfWork, identity: str) -> Person:
    try:
        proxy = await uow.people.get(identity)
    except NotFound:
        raise UnknownIdentity(Flaw("/proxy", "unknown-identity")) from None
    if proxy.role is not Role.PROXY or not proxy.active:
        raise Invalid.at("/proxy", "not-a-proxy")
    return proxy


def _check_basis(command: GiveGrant, patient: Person) -> None:
    if command.evidence is not None:
        checked(command.evidence, "/evidence", limit=1_000)
    if command.actor.identity == patient.identity:
        if command.basis is not Basis.PATIENT:
            raise Invalid.at("/basis", "not-one-s-own")
    elif command.evidence is None:
        raise Invalid.at("/evidence", "required")
