"""Tell a patient who opened their messages, in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from application.audit.record_access import AccessLog
from application.command import Command, person_object
from application.gate import Gate
from application.ports.records import AuditScope
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import Page
from domain.access import Action
from domain.access_words import OPENED, told
from domain.audit import AuditRecord, Deed, Outcome
from domain.audit_review import AuditQuestion
from domain.errors import NotFound
from domain.ids import Identity, identity_key
from domain.person import Person, Role


@frozen(kw_only=True)
class SeeAccessLog(Command):
    """A page of who opened what is a patient's."""

    action: ClassVar[Action] = Action.SEE_ACCESS_LOG

    identity: str
    after: Sequence[int | str] | None = None
    limit: int = 50

    @property
    def object(self) -> str:
        return "access-log"


@frozen(kw_only=True)
class AccessLine:
    """Somebody opened something of a patient's."""

    at: datetime
    identity: Identity
    name: str = field(repr=False)
    role: Role
    action: Action | Deed
    emergency: bool
    text: str = field(repr=False)
    """The same as a sentence."""


@frozen(kw_only=True)
class SeeAccessLogHandler:
    """Every look by anybody else at messages, files and cards, the newest first; never what they themselves opened."""

    uow: UnitOfWorkFactory
    gate: Gate
    log: AccessLog

    async def __call__(self, command: SeeAccessLog) -> Page[AccessLine]:
        """Raises `NotFound` for who is no patient."""
        async with self.uow() as uow:
            patient = await self.gate.person(uow, command, command.identity)
            if patient.role is not Role.PATIENT:
                raise NotFound("patient")
            found = await self._found(uow, command, patient)
            people = await uow.people.find({one.actor.identity for one in found.items})
        await self.log.seen(command, object=person_object(patient.identity))
        return Page(tuple(_line(one, people, patient.language) for one in found.items), found.next)

    async def _found(self, uow: UnitOfWork, command: SeeAccessLog, patient: Person) -> Page[AuditRecord]:
        scope = AuditScope(
            question=AuditQuestion(outcome=Outcome.DONE),
            conversations=await uow.conversations.of_patient(patient.identity),
            actions=tuple(str(one) for one in OPENED),
            but=patient.identity,
        )
        return await uow.audit.page(scope, after=command.after, limit=command.limit)


def _line(record: AuditRecord, people: Mapping[str, Person], language: str) -> AccessLine:
    actor, action = record.actor, record.action
    known = people.get(identity_key(actor.identity))
    name = actor.identity if known is None else known.name
    emergency = (record.reason or "").startswith("glass:")
    return AccessLine(
        at=record.at,
        identity=actor.identity,
        name=name,
        role=actor.role,
        action=action,
        emergency=emergency,
        text=told(name, actor.role, action, emergency=emergency, language=language),
    )
