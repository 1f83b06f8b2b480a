"""Issue a single-use code, with which a host page signs its user in."""

from datetime import datetime, timedelta
from typing import ClassVar

from attrs import field, frozen

from application.command import Command, person_object
from application.gate import Gate
from application.ports.clock import Clock, Fingerprints, Ids
from application.ports.records import SignInCode
from application.ports.unit_of_work import (
    AlreadyDone,
    RequestKey,
    UnitOfWork,
    UnitOfWorkFactory,
    decided_again,
)
from domain.access import Action
from domain.errors import Forbidden, IdentityMismatch, Invalid, NotFound, SecondFactorRequired
from domain.ids import Identity, is_name
from domain.person import Person, Role
from domain.text import checked_name

LIFE = timedelta(seconds=60)


def code_digest(fingerprints: Fingerprints, code: str) -> bytes:
    """Under what a code is kept: it can not be got back from the record."""
    return fingerprints.of("sign-in-code", code)


@frozen(kw_only=True)
class IssueCode(Command):
    """A code that signs `identity` in as `role`, once, within a minute."""

    action: ClassVar[Action] = Action.ISSUE_CODE

    identity: str
    role: Role
    name: str | None = field(default=None, repr=False)
    request: RequestKey | None = None


@frozen(kw_only=True)
class IssuedCode:
    """The code, and whether a repeated request asked for it again."""

    code: str = field(repr=False)
    expires_at: datetime
    replayed: bool = False


@frozen(kw_only=True)
class IssueCodeHandler:
    """Know or register the person, and keep the code's digest. Never for roles above a member's.

    Under an idempotency key the code is derived from the key, so that a repeat can be answered
    although the record does not know the code.
    """

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    fingerprints: Fingerprints
    strong_only: bool = False
    """Whether staff must sign in with more than one factor, which a code does not prove."""

    @decided_again
    async def __call__(self, command: IssueCode) -> IssuedCode:
        if not is_name(command.identity):
            raise Invalid.at("/identity", "charset")
        if command.name is not None:
            checked_name(command.name, "/displayName")
        code = self._code(command.request)
        try:
            expires_at = await self._issue(command, code)
        except AlreadyDone as done:
            return IssuedCode(code=code, expires_at=datetime.fromisoformat(done.made), replayed=True)
        return IssuedCode(code=code, expires_at=expires_at)

    def _code(self, request: RequestKey | None) -> str:
        if request is None:
            return self.ids.new()
        return self.fingerprints.of("code", request.scope, request.key).hex()

    async def _issue(self, command: IssueCode, code: str) -> datetime:
        async with self.uow(command.request) as uow:
            await self.gate.clinic(uow, command)
            if not command.role.signs_in_by_code:
                raise Forbidden("codes are for patients and providers")
            if self.strong_only and command.role.has_staff_pages:
                raise SecondFactorRequired("a code proves no second factor")
            person = await _person(uow, command)
            now = self.clock.now()
            expires_at = now + LIFE
            uow.codes.add(
                SignInCode(
                    digest=code_digest(self.fingerprints, code),
                    identity=person.identity,
                    role=person.role,
                    proven_at=now,
                    expires_at=expires_at,
                )
            )
            self.gate.record(uow, command, object=person_object(person.identity))
            await uow.commit(made=expires_at.isoformat())
        return expires_at


async def _person(uow: UnitOfWork, command: IssueCode) -> Person:
    try:
        person = await uow.people.get(command.identity)
    except NotFound:
        person = Person(
            identity=Identity(command.identity),
            role=command.role,
            name=command.name or command.identity,
        )
        uow.people.save(person)
        return person
    if person.role is not command.role:
        raise IdentityMismatch("known in another role")
    return person
